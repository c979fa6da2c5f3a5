### L'avis des lecteurs, et ce que la rédaction en fait.

## Ce que dit un lecteur

feedback-more-title = Que manque-t-il ?
feedback-more-lead = Ce formulaire ne demande pas de nom. Nous gardons des sommes par jour, langue et lieu, et rien sur vous.
feedback-counted = Merci, c'est compté. Voulez-vous nous en dire plus ?
feedback-text = Qu'est-ce que vous n'avez pas trouvé ?
feedback-text-hint = Quelques mots. N'écrivez ni noms ni numéros.
feedback-language = Je la veux dans une autre langue
feedback-language-other = Une langue qui n'est pas dans la liste
feedback-area = Où habitez-vous ?
feedback-send = Envoyer
feedback-nothing = Écrivez ce qui manque, ou choisissez une langue.
feedback-thanks-title = Merci
feedback-thanks-text = Chaque mot aide à améliorer ce site. Nous ne savons pas qui vous êtes, nous ne pouvons donc pas répondre ici.
feedback-back = Retour à la page

## Pour la rédaction

feedback-count = { $count ->
    [one] { $count } lecteur
    [many] { $count } de lecteurs
   *[other] { $count } lecteurs
 }
feedback-missing = Il manque quelque chose
feedback-unhelpful = N'a pas aidé ; a aidé { $count ->
    [one] { $count } lecteur
    [many] { $count } de lecteurs
   *[other] { $count } lecteurs
 }
feedback-wants = Demandée dans cette langue : { $language }
feedback-wants-other = Demandée dans une langue que le site n'a pas
feedback-a-search = Une recherche
feedback-rule = Vous voyez ce que disent au moins { $count ->
    [one] { $count } lecteur.
    [many] { $count } de lecteurs.
   *[other] { $count } lecteurs.
 } Qui ils sont, personne ne le sait.
needs-title = Ce qui manque aux lecteurs
needs-tile = Avis et besoins, les plus fréquents d'abord
needs-words = Avec leurs mots
needs-pages = À propos des pages
needs-places = Par langue et lieu
needs-none = Rien pour le moment.
needs-waiting = À relire
needs-waiting-text = Moins de personnes le disent. Laissez passer si cela ne dit rien de personne, ou effacez. Ce que personne ne relit est effacé après 90 jours.
needs-review = Montrer à la rédaction
needs-remove = Effacer
done-needs-reviewed = La rédaction le voit maintenant.
done-needs-removed = Effacé.
needs-start = Commencer un article
needs-start-title = Commencer un article
needs-start-lead = Le fichier est un brouillon avec tout ce qu'il faut à un article. Mettez-le dans le projet et ouvrez une pull request.
needs-command = La même chose en ligne de commande :
needs-section = Thème
needs-slug = Nom du dossier
needs-slug-hint = Petites lettres latines, chiffres et traits d'union : see-a-dentist
needs-slug-wrong = Le nom du dossier n'a que de petites lettres latines, des chiffres et des traits d'union simples, par exemple see-a-dentist.
needs-article-title = Titre
needs-file = Télécharger le fichier
