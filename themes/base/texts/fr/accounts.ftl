### Comptes : entrer, revenir, et s'occuper de son compte.

## Commencer un compte

accounts-register-title = Créer un compte
accounts-register-lead = Pour lire ce site, vous n'avez pas besoin de compte. Avec un compte, vous pouvez faire des demandes, garder ce que vous trouvez et recevoir des réponses. Nous demandons seulement le nécessaire.
accounts-register-button = Créer le compte
accounts-have-one = J'ai déjà un compte
accounts-as = Qui êtes-vous ?
accounts-role = Rôle
accounts-as-migrant = Je viens d'arriver dans le pays
accounts-as-migrant-hint = Demandez des cours et de l'aide, gardez ce qui vous est utile.
accounts-as-volunteer = Je veux être bénévole
accounts-as-volunteer-hint = Trouvez une mission et dites aux organisations ce que vous savez faire.
accounts-as-provider = Je travaille pour une organisation
accounts-as-provider-hint = Proposez des cours, de l'aide ou des emplois. Il faut une adresse e-mail, et nous vérifions chaque organisation.
accounts-role-migrant = Personne nouvellement arrivée
accounts-role-volunteer = Bénévole
accounts-role-provider = Organisation
accounts-role-moderator = Modération
accounts-role-moderator-hint = Vérifie ce que les organisations envoient avant la publication.
accounts-role-administrator = Administration
accounts-role-administrator-hint = S'occupe des comptes et des rôles de ce site.
accounts-name = Nom
accounts-name-hint = Choisissez le nom que vous voulez. Vous vous connectez avec lui. Ce n'est pas obligatoirement votre vrai nom.
accounts-name-at = Un nom ne peut pas contenir le signe @.
accounts-name-taken = Quelqu'un utilise déjà ce nom. Ajoutez quelque chose, par exemple un nombre.
accounts-new-password = Nouveau mot de passe
accounts-new-password-hint = Au moins 10 caractères. Trois ou quatre mots à la suite sont faciles à retenir et difficiles à deviner.
accounts-password-common = Beaucoup de gens utilisent ce mot de passe, il est facile à deviner. Choisissez-en un autre, par exemple quatre mots.
accounts-password-simple = Ce mot de passe est trop simple. Choisissez-en un autre, par exemple quatre mots.
accounts-password-context = Ce mot de passe contient votre nom ou le nom de ce site. Choisissez-en un autre, par exemple quatre mots.
accounts-email = Adresse e-mail
accounts-email-hint = Avec une adresse, vous recevez des nouvelles et pouvez choisir un nouveau mot de passe par e-mail. Nous ne la montrons à personne.
accounts-email-needed = Les organisations ont besoin d'une adresse e-mail.

## Se connecter

accounts-sign-in-title = Se connecter
accounts-login = Nom ou adresse e-mail
accounts-password = Mot de passe
accounts-remember = Rester connecté sur cet appareil. Cochez seulement si personne d'autre ne l'utilise.
accounts-wrong = Ce nom et ce mot de passe ne vont pas ensemble. Vérifiez les deux. Si votre adresse e-mail n'est pas encore confirmée, connectez-vous avec votre nom.
accounts-suspended = Ce compte est hors service. Écrivez aux responsables du site.
accounts-step-title = Votre code
accounts-step-lead = Votre compte a un deuxième verrou.
accounts-code = Code
accounts-step-hint = Les six chiffres que votre application montre maintenant. Sans votre téléphone, utilisez un de vos codes de secours.
accounts-code-wrong = Ce code n'est pas le bon ou a déjà servi. Attendez le suivant et réessayez.
accounts-begin-again = Recommencer

## Revenir

accounts-forgot-title = Mot de passe oublié ?
accounts-forgot-lead = Nous envoyons un lien à votre adresse e-mail. Avec ce lien, vous choisissez un nouveau mot de passe.
accounts-forgot-button = Envoyez-moi un lien
accounts-recover-title = Utiliser un code de secours
accounts-recover-lead = Vous avez reçu de nous une feuille de codes de secours ? Un seul suffit pour choisir un nouveau mot de passe.
accounts-recovery-code = Code de secours
accounts-recover-wrong = Ce nom et ce code ne vont pas ensemble, ou le code a déjà servi.
accounts-reset-title = Choisir un nouveau mot de passe
accounts-reset-lead = Ensuite, vous êtes déconnecté partout et vous vous connectez avec le nouveau mot de passe.
accounts-reset-button = Enregistrer le mot de passe
accounts-invited-title = Bienvenue
accounts-invited-lead = Choisissez un mot de passe pour ouvrir votre compte.
accounts-confirm-title = Confirmer votre adresse e-mail
accounts-confirm-lead = Appuyez sur le bouton : l'adresse appartient alors à votre compte.
accounts-confirm-button = Oui, c'est mon adresse
accounts-link-old-title = Ce lien ne fonctionne plus
accounts-link-old-text = Un lien sert une fois et pendant peu de temps. Demandez-en un nouveau.

## Son compte

accounts-own-title = Mon compte
accounts-own-lead = Vous seul voyez cette page.
accounts-tile = Nom, e-mail, mot de passe, vos données
accounts-change = Modifier
accounts-save = Enregistrer
accounts-named-title = Nom et langue
accounts-letters-language = Langue de nos e-mails
accounts-address-title = Modifier l'adresse e-mail
accounts-address-lead = Nous envoyons un lien à la nouvelle adresse. Elle compte dès que vous avez appuyé sur le bouton derrière le lien.
accounts-address-hint = Nous ne la montrons à personne. Laissez vide si vous ne voulez pas d'e-mails.
accounts-address-button = Enregistrer l'adresse
accounts-address-waits = En attente de confirmation : { $email }
accounts-no-email = Aucune
accounts-change-password-title = Modifier le mot de passe
accounts-password-now = Mot de passe actuel
accounts-password-not-yours = Ce n'est pas votre mot de passe.
accounts-password-hidden = Vous seul le connaissez
accounts-prove-title = Confirmez que c'est bien vous
accounts-prove-lead = L'étape suivante est protégée. Tapez encore une fois votre mot de passe.
accounts-prove-button = Continuer
accounts-keep = Non, tout garder

## Deuxième verrou

accounts-factor-title = Deuxième verrou
accounts-factor-lead = Avec un deuxième verrou, personne n'entre avec votre mot de passe seulement.
accounts-factor-staff = Toute personne qui travaille pour ce site a besoin d'un deuxième verrou. Cela prend deux minutes.
accounts-factor-app = Ouvrez sur votre téléphone une application de codes, par exemple Aegis, FreeOTP ou Google Authenticator.
accounts-factor-scan = Scannez cette image avec l'application.
accounts-factor-picture = Image pour l'application ; les lettres ci-dessous disent la même chose.
accounts-factor-type = Si vous ne pouvez pas la scanner, tapez ces lettres dans l'application :
accounts-factor-open = Ouvrir l'application sur ce téléphone
accounts-factor-then = Tapez le code que l'application montre maintenant.
accounts-factor-code-hint = Six chiffres. Ils changent toutes les trente secondes.
accounts-factor-button = Activer
accounts-factor-on-title = Le deuxième verrou est actif
accounts-factor-on-lead = Quand vous vous connectez, nous demandons votre mot de passe et un code de votre application.
accounts-factor-remove = Désactiver
accounts-factor-is-on = Actif
accounts-factor-is-off = Inactif

## Codes de secours

accounts-codes-title = Codes de secours
accounts-codes-lead = Si vous perdez votre mot de passe ou votre téléphone, un de ces codes vous ouvre de nouveau la porte. Chacun sert une fois. Nous en créons dix, et les anciens ne fonctionnent plus.
accounts-codes-button = Montrer mes codes de secours
accounts-codes-left = { $count ->
    [one] Il reste { $count } code
    [many] Il reste { $count } de codes
   *[other] Il reste { $count } codes
 }
accounts-codes-later = Plus tard
accounts-codes-tile = Sans adresse e-mail, ils sont le seul moyen de revenir si vous oubliez votre mot de passe.
accounts-codes-keep = Nous les montrons seulement maintenant. Imprimez cette page ou notez les codes, et gardez-les en lieu sûr.
accounts-codes-for = Pour
accounts-codes-made = Créés le
accounts-codes-where = À utiliser sur
accounts-codes-print = Pour imprimer, utilisez le menu de votre navigateur.
accounts-codes-kept = Je les ai gardés

## Ses données

accounts-data-title = Mes données
accounts-data-text = Tout ce que nous savons de vous est à vous. Vous pouvez l'emporter et l'effacer quand vous voulez.
accounts-data-button = Télécharger mes données
accounts-erase-title = Effacer mon compte
accounts-erase-lead = Votre compte et tout ce qui en fait partie sont effacés tout de suite. Personne ne peut les récupérer.
accounts-erase-sure = Oui, tout effacer
accounts-erase-button = Effacer maintenant

## Où l'on est connecté

sessions-title = Où je suis connecté
sessions-lead = Si vous ne reconnaissez pas un appareil, déconnectez-le et changez votre mot de passe.
sessions-count = { $count ->
    [one] sur { $count } appareil
    [many] sur { $count } d'appareils
   *[other] sur { $count } appareils
 }
sessions-here = Cet appareil
sessions-used = Dernière utilisation :
sessions-began = Connexion :
sessions-end = Déconnecter
sessions-end-all = Se déconnecter partout
sessions-unknown = Navigateur inconnu

## Sa page

panel-title = Bonjour, { $name }
panel-lead-migrant = Que voulez-vous faire ?
panel-lead-volunteer = Merci de votre aide. Que voulez-vous faire ?
panel-lead-provider = Que voulez-vous faire ?
panel-lead-moderator = Voici ce qui vous attend. Le plus ancien vient en premier.
panel-lead-administrator = Voici ce qui vous attend. Le plus ancien vient en premier.
panel-waiting = En attente :
panel-confirm = Confirmez votre adresse e-mail { $email }. Nous vous avons envoyé un lien.
panel-confirm-first = Confirmez d'abord votre adresse e-mail { $email }. Nous vous avons envoyé un lien. Ensuite, tout vous est ouvert.
panel-send-again = Renvoyer le lien
panel-other-address = Une autre adresse
panel-no-address = Donnez votre adresse e-mail et confirmez-la. Ensuite, tout vous est ouvert.

## Ce qui a été fait

done-signed-out = Vous êtes déconnecté.
done-accounts-registered = Votre compte est prêt. Gardez maintenant vos codes de secours : sans adresse e-mail, ils sont le seul moyen de revenir si vous oubliez votre mot de passe.
done-accounts-letter-sent = Nous vous avons envoyé un e-mail avec un lien. Ouvrez-le pour confirmer votre adresse.
done-accounts-reset-sent = S'il existe un compte avec une adresse e-mail confirmée, un lien est en route. Il fonctionne pendant 30 minutes.
done-accounts-password = Votre nouveau mot de passe est enregistré. Connectez-vous.
done-accounts-password-changed = Votre nouveau mot de passe est enregistré. Vous êtes déconnecté sur tous les autres appareils.
done-accounts-saved = Enregistré.
done-accounts-confirmed = Votre adresse e-mail est confirmée.
done-accounts-factor-on = Le deuxième verrou est actif. Gardez maintenant vos codes de secours, au cas où vous perdriez votre téléphone.
done-accounts-erased = Votre compte et tout ce qui en faisait partie sont effacés.
done-sessions-ended = L'appareil est déconnecté.

## Lettres

mail-confirm-address-subject = { $site } : confirmez votre adresse e-mail
mail-confirm-address-text = Quelqu'un a donné cette adresse à { $site }. Si c'était vous, ouvrez le lien et appuyez sur le bouton. Le lien fonctionne trois jours. Si ce n'était pas vous, ne faites rien.
mail-account-exists-subject = { $site } : vous avez déjà un compte
mail-account-exists-text = Quelqu'un a voulu utiliser cette adresse pour un compte sur { $site }. Vous en avez déjà un. Si c'était vous et que vous avez oublié le mot de passe, choisissez-en un nouveau avec le lien. Si ce n'était pas vous, ne faites rien.
mail-reset-password-subject = { $site } : choisissez un nouveau mot de passe
mail-reset-password-text = Bonjour { $name }, ouvrez le lien pour choisir un nouveau mot de passe. Il fonctionne pendant 30 minutes. Si vous n'avez rien demandé, ne faites rien : votre mot de passe reste le même.
mail-password-changed-subject = { $site } : votre mot de passe a changé
mail-password-changed-text = Bonjour { $name }, votre mot de passe sur { $site } a changé. Si ce n'était pas vous, choisissez-en tout de suite un nouveau avec le lien.
mail-address-changed-subject = { $site } : votre adresse e-mail a changé
mail-address-changed-text = Bonjour { $name }, votre compte sur { $site } n'utilise plus cette adresse e-mail. Si ce n'était pas vous, écrivez aux responsables du site.
mail-second-factor-on-subject = { $site } : le deuxième verrou est actif
mail-second-factor-on-text = Bonjour { $name }, votre compte sur { $site } a maintenant un deuxième verrou. Si ce n'était pas vous, changez tout de suite votre mot de passe.
mail-second-factor-off-subject = { $site } : le deuxième verrou est inactif
mail-second-factor-off-text = Bonjour { $name }, votre compte sur { $site } n'a plus de deuxième verrou. Si ce n'était pas vous, changez tout de suite votre mot de passe.
mail-account-erased-subject = { $site } : votre compte est effacé
mail-account-erased-text = Bonjour { $name }, votre compte sur { $site } et tout ce qui en faisait partie sont effacés, comme vous l'avez voulu. Bonne continuation.
mail-account-unused-subject = { $site } : avez-vous encore besoin de votre compte ?
mail-account-unused-text = Bonjour { $name }, vous n'avez pas utilisé votre compte sur { $site } depuis longtemps. Pour ne rien garder sans raison, nous l'effacerons bientôt. Si vous voulez le garder, connectez-vous une fois avec le lien.
mail-invitation-subject = { $site } : votre compte vous attend
mail-invitation-text = Bonjour { $name }, vous êtes invité à travailler sur { $site }. Ouvrez le lien et choisissez un mot de passe. Le lien sert une fois et pendant sept jours.
mail-role-changed-subject = { $site } : votre compte a un nouveau rôle
mail-role-changed-text = Bonjour { $name }, l'administration a changé le rôle de votre compte sur { $site }. Connectez-vous pour voir ce qui est nouveau.
mail-account-suspended-subject = { $site } : votre compte est hors service
mail-account-suspended-text = Bonjour { $name }, l'administration a mis votre compte sur { $site } hors service. Si vous pensez que c'est une erreur, écrivez aux responsables du site.
mail-account-reactivated-subject = { $site } : votre compte fonctionne de nouveau
mail-account-reactivated-text = Bonjour { $name }, votre compte sur { $site } fonctionne de nouveau. Vous pouvez vous connecter comme avant.
