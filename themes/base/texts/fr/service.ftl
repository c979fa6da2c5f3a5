### Textes du service : formulaires, et ce qui se passe quand quelque chose va autrement.

## Chaque page

account-menu = Votre compte
sign-in = Se connecter
sign-out = Se déconnecter

## Formulaires

form-mistakes-title = Il y a quelque chose à corriger
form-mistake = Erreur :
form-optional = (facultatif)
form-trap = Laissez ce champ vide
form-choose-one = Choisissez
form-no-answer = Sans réponse
form-title-wrong = Erreur : { $title }
form-missing = Remplissez « { $field } ».
form-choose = Faites un choix pour « { $field } ».
form-too-long = « { $field } » est trop long. { $count ->
    [one] { $count } caractère au plus.
    [many] { $count } caractères au plus.
   *[other] { $count } caractères au plus.
 }
form-too-short = « { $field } » est trop court. Il faut au moins { $count ->
    [one] { $count } caractère.
    [many] { $count } caractères.
   *[other] { $count } caractères.
 }
form-hidden-letters = « { $field } » contient des signes invisibles. Tapez-le de nouveau.
form-twice = « { $field } » est arrivé deux fois. Remplissez le formulaire encore une fois.
form-not-number = « { $field } » doit être un nombre de { $least } à { $most }.
form-not-email = « { $field } » doit être une adresse e-mail, par exemple maria@example.org.
form-not-phone = « { $field } » doit être un numéro de téléphone, par exemple +357 22 123456.
form-not-link = « { $field } » doit être une adresse web, par exemple https://example.org.
form-not-money = « { $field } » doit être un montant, par exemple 12,50.
form-not-day = « { $field } » doit être une date, par exemple 1/12/2026.
form-not-time = « { $field } » doit être une heure, par exemple 18:30.
form-not-moment = « { $field } » doit être une date et une heure, par exemple 1/12/2026 18:30.
form-not-choice = Pour « { $field } », choisissez l'une des réponses proposées.

## Quand quelque chose va autrement

problem-home = Vers votre page
problem-send-again = Envoyer de nouveau
problem-not-found-title = Cette page n'existe pas
problem-not-found-text = Ce que vous cherchez n'existe pas, ou n'est pas à vous.
problem-gone-title = Ce n'est plus disponible
problem-gone-text = C'est terminé ou retiré. Regardez ce qui est proposé d'autre.
problem-forbidden-title = Cette page n'est pas ouverte à votre compte
problem-forbidden-text = Votre compte ne permet pas cela. Si vous pensez qu'il le devrait, écrivez aux responsables du site.
problem-conflict-title = Quelqu'un a été plus rapide
problem-conflict-text = Pendant que vous regardiez, une autre personne a modifié cela. Regardez de nouveau, puis décidez.
problem-too-often-title = Patientez un peu
problem-too-often-text = { $count ->
    [one] Il y a eu trop d'essais. Réessayez dans { $count } minute.
    [many] Il y a eu trop d'essais. Réessayez dans { $count } minutes.
   *[other] Il y a eu trop d'essais. Réessayez dans { $count } minutes.
 }
problem-failed-title = Quelque chose n'a pas marché de notre côté
problem-failed-text = Rien n'a été modifié. Réessayez plus tard.
problem-uncertain-title = Nous ne savons pas si c'est enregistré
problem-uncertain-text = Appuyez sur « Envoyer de nouveau ». Si c'était déjà enregistré, ce ne le sera pas deux fois.
problem-busy-title = Nous ne pouvons pas enregistrer en ce moment
problem-busy-text = Rien n'est perdu : ce que vous avez écrit est sur cette page. Attendez un moment et appuyez sur « Envoyer de nouveau ».
problem-again-title = Veuillez envoyer encore une fois
problem-again-text = Cette page est restée ouverte longtemps, ou votre navigateur ne garde pas les cookies. Ce que vous avez écrit est toujours là.
problem-signed-out-title = Vous n'êtes plus connecté
problem-signed-out-text = Ce que vous avez écrit est toujours là. Connectez-vous dans une nouvelle fenêtre, revenez à cette page et appuyez sur « Envoyer de nouveau ».
problem-prove-title = Tapez votre mot de passe encore une fois
problem-prove-text = Cette étape est protégée. Tapez votre mot de passe dans une nouvelle fenêtre, revenez à cette page et appuyez sur « Envoyer de nouveau ».
prove-title = Confirmez que c'est bien vous
