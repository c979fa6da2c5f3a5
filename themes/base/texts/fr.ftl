### Interface texts in French. One key a text; every language has every key. See docs/translating.md.

## Every page

skip-to-content = Aller au contenu
menu = Menu
menu-sections = Thèmes et services
breadcrumbs = Vous êtes ici
language-menu = Langue
language-untranslated = pas encore traduit
header-sign-in = Se connecter
demonstration-banner = Démonstration : ce contenu doit encore être vérifié avant que l’on puisse s’y fier.

## Searching

search-label = Rechercher sur ce site
search-placeholder = Que cherchez-vous ?
search-button = Rechercher
search-in = Rechercher dans
search-everything = Tous les thèmes
search-found = Résultats : { $count }
search-title = Résultats de la recherche
search-results-count = { $count ->
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
 }
search-none = Aucun résultat pour ces mots.
search-none-hint = Essayez d’autres mots, ou moins de mots. Vous pouvez aussi parcourir la liste de A à Z.
search-did-you-mean = Vouliez-vous dire :
search-unavailable = La recherche ne fonctionne pas en ce moment. La liste de A à Z fonctionne toujours.

## The end of every page

footer-menu = À propos de ce site et listes
footer-privacy = Ni cookies ni pistage pendant la lecture.
footer-licence = Vous pouvez copier et partager : CC BY 4.0
emergency-title = En cas d’urgence
emergency-summary = Les appels sont gratuits. Dites où vous êtes et ce qui s’est passé.
feed-title = Fil d’actualité

## Home page

home-sections = Thèmes
home-first-steps = Premières démarches
home-modules = Trouver de l’aide et participer

## Lists of articles

articles-count = { $count ->
    [one] { $count } article
    [many] { $count } d’articles
   *[other] { $count } articles
 }
kind-guide = Guide
kind-procedure = Pas à pas
kind-contact = Contact
kind-questions = Questions et réponses
filter-area = Lieu
filter-audience = Pour qui
filter-kind = Type
filter-all = Tout
filter-none = Aucun article ne correspond à tous ces choix. Retirez-en un.

## Article

verified-on = Dernière vérification :
verified-by = par : { $who }
official-title = { $count ->
    [one] Page officielle
    [many] Pages officielles
   *[other] Pages officielles
 }
official-in-language = langue : { $language }
outline-title = Sur cette page
procedure-who = Pour qui
procedure-cost = Combien cela coûte
procedure-duration = Combien de temps
procedure-documents = Ce qu’il faut apporter
procedure-steps = Ce qu’il faut faire
procedure-next = Et ensuite
article-contacts = À qui s’adresser
article-terms = Mots que vous rencontrerez
article-areas = Où cela s’applique
article-audiences = Pour qui
article-tags = Sujets
article-related = À lire aussi
article-unvalidated = Cet article n’a pas encore été vérifié. Les lecteurs ne le voient pas.
neighbours = Sur le même thème
neighbours-previous = Précédent
neighbours-next = Suivant
feedback-question = Une erreur, un oubli sur cette page ?
feedback-link = Écrivez à la rédaction
print-button = Imprimer
print-source = Imprimé depuis
share-button = Partager
share-copy = Copier le lien
share-copied = Lien copié
share-whatsapp = WhatsApp
share-email = E-mail
favourite-keep = Garder
favourite-kept = Gardée sur cet appareil
favourite-account = La garder dans mon compte
favourite-device = Gardé sur cet appareil

## What is not translated, or older than its source

fallback-notice = Cette page n’est pas encore traduite dans votre langue. Vous la lisez ici dans la langue suivante : { $language }.
stale-newer = Cette partie est plus récente dans la version { $language }. La lire ici
stale-missing = Cette partie n’existe pour le moment que dans la version { $language }
stale-count = { $count ->
    [one] Une partie de cette page a changé depuis sa traduction. Elle est signalée.
    [many] { $count } de parties de cette page ont changé depuis leur traduction. Elles sont signalées.
   *[other] { $count } parties de cette page ont changé depuis leur traduction. Elles sont signalées.
 }

## Offices

contact-phone = Téléphone
contact-email = E-mail
contact-web = Site web
contact-address = Adresse
contact-map = Voir sur une carte
contact-hours = Horaires
contact-languages = Langues parlées

## Tags, A to Z, glossary

lists-menu = Listes
list-pages = Pages de cette liste
list-page = Page { $number } sur { $total }
tags-title = Sujets
tags-summary = Tous les sujets dont parlent nos articles.
a-z-title = De A à Z
a-z-summary = Tous les articles par titre.
a-z-letters = Lettres
glossary-title = Mots officiels
glossary-summary = Ces mots figurent sur les lettres, les formulaires et les panneaux. Voici ce qu’ils veulent dire.

## Modules

module-empty = Il n’y a rien ici pour le moment.
module-empty-hint = Les nouvelles offres paraissent ici dès qu’elles ont été vérifiées. Revenez bientôt.
find-invite-title = Qu’est-ce qui vous convient ?
find-invite-text = Dites-nous quelles langues vous parlez, où vous êtes et quand vous avez du temps. Vous voyez aussitôt ce qui vous convient, et pourquoi. Sans nom, sans compte ; rien n’est conservé.
find-invite-link = Voir ce qui me convient
entry-provider = Proposé par
entry-action = Postuler
entry-ask = Poser une question
entry-places = { $count ->
    [one] { $count } place restante
    [many] { $count } de places restantes
   *[other] { $count } places restantes
 }
entry-full = Vous pouvez quand même postuler : si une place se libère, elle peut être pour vous.
entry-until = Affiché jusqu’au
entry-map = Carte
entries-count = { $count ->
    [one] { $count } offre
    [many] { $count } d’offres
   *[other] { $count } offres
 }
entries-none = Aucune offre ne correspond à tous ces choix. Retirez-en un.
colon = { "\u00A0: " }
comma = { ", " }
price-free = Gratuit
provider-kind = Organisation
provider-phone = Téléphone
provider-email = E-mail
provider-web = Site web
provider-address = Adresse
provider-languages = Langues parlées
provider-hours = Heures d’ouverture
provider-verified = Organisation vérifiée le
provider-offers = Ce qu’elle propose
provider-offers-none = Il n’y a pas d’offre pour le moment.

## Calendar of events

filter-language = Langue
filter-way = Comment
filter-cost = Prix
calendar-views = Façons de voir l’agenda
calendar-agenda = Liste
calendar-month = Mois
calendar-months = Autres mois
calendar-count = { $count ->
    [one] { $count } date
    [many] { $count } de dates
   *[other] { $count } dates
 }
calendar-none = Rien n’est annoncé ici pour le moment. Les nouveaux événements apparaissent dès qu’ils ont été vérifiés.
calendar-suggest = Proposer un événement
calendar-subscribe = Dans votre propre calendrier
calendar-subscribe-text = Abonnez-vous une fois : les événements nouveaux ou modifiés apparaissent d’eux-mêmes dans le calendrier de votre téléphone.
calendar-webcal = S’abonner
calendar-file = Télécharger
calendar-feed = Nouvelles de l’agenda
calendar-address = Ou copiez cette adresse dans votre calendrier :
event-when = Quand
event-where = Où
event-online = De chez vous
event-online-link = Participer en ligne
event-languages = Langues
event-for = Pour qui
event-price = Prix
event-free = Gratuit
event-organiser = Organisé par
event-contact = Questions
event-places = Places
event-access = Bon à savoir
event-access-wheelchair = Accessible en fauteuil roulant
event-access-hearing = Boucle magnétique pour appareils auditifs
event-access-sign-language = Langue des signes
event-access-interpreter = Interprète sur demande
event-access-child-care = Garde d’enfants
event-access-children-welcome = Les enfants sont les bienvenus
event-access-quiet = Salle calme
event-dates = Dates
event-more = { $count ->
    [one] et { $count } autre date
    [many] et { $count } d’autres dates
   *[other] et { $count } autres dates
 }
event-all-day = Toute la journée
event-local-time = Les heures sont celles des horloges du pays.
event-until = jusqu’au { $date }
event-cancelled = Annulé
event-cancelled-text = L’événement n’aura pas lieu.
event-moved = Déplacé
event-moved-from = Il était annoncé pour le { $date }.
event-again-daily = { $count ->
    [one] Tous les jours
    [many] Tous les { $count } de jours
   *[other] Tous les { $count } jours
 }
event-again-weekly = { $count ->
    [one] Toutes les semaines
    [many] Toutes les { $count } de semaines
   *[other] Toutes les { $count } semaines
 }
event-again-monthly = { $count ->
    [one] Tous les mois
    [many] Tous les { $count } de mois
   *[other] Tous les { $count } mois
 }
event-again-yearly = { $count ->
    [one] Tous les ans
    [many] Tous les { $count } d’ans
   *[other] Tous les { $count } ans
 }
event-way-place = Sur place
event-way-online = En ligne
event-way-both = Sur place et en ligne
event-add = Ajouter au calendrier
event-take-part = J’aimerais venir
event-ask = Écrire à l’organisateur

## A page that is not there

not-found-title = Cette page n’existe pas
not-found-summary = L’adresse est peut-être mal écrite, ou la page a été déplacée. Faites une recherche ou choisissez un thème.
not-found-home = Retour à l’accueil
leave-quickly = Quitter vite cette page
leave-quickly-keys = ou appuyez trois fois sur Échap
moved-title = Cette page a changé d’adresse

## About this site

about-title = À propos de ce site
about-what = IMMERSE dit aux personnes qui arrivent dans un pays ce qu’elles ont besoin de savoir sur les papiers, la santé, le travail, l’école, la langue et les aides. Les textes sont écrits simplement, et chacun mène à la page officielle de l’administration.
about-who = IMMERSE est fait pour des organisations locales, qui le gèrent et répondent de son contenu. Il est né du projet de recherche européen MIICT, où des personnes migrantes, des services publics et des chercheurs ont travaillé ensemble.
about-articles = { $count ->
    [one] { $count } article
    [many] { $count } d’articles
   *[other] { $count } articles
 }
about-newest = Vérification la plus récente :
about-languages = Langues :
about-demonstration-title = Ceci est une démonstration
about-demonstration = Le contenu montre ce que le site peut faire. Avant toute utilisation, des spécialistes du pays doivent vérifier chaque article. D’ici là, consultez toujours la page officielle.
about-checked-title = Comment le contenu est vérifié
about-checked = Chaque article indique quand il a été vérifié pour la dernière fois, et par qui. Un article que personne n’a vérifié depuis longtemps disparaît jusqu’à sa prochaine vérification.
about-translations = Les articles sont traduits partie par partie. Quand une partie change, ses traductions sont signalées et vous pouvez lire tout de suite le texte le plus récent.
about-advice-title = Des informations, pas un conseil juridique
about-advice = Les articles donnent des informations générales. Ils ne peuvent pas décider de votre cas. Adressez-vous à l’administration ou à un service de conseil ; les articles vous les indiquent.
about-privacy-title = Votre vie privée
about-privacy = Vous pouvez tout lire sans compte. La lecture ne dépose aucun cookie, personne ne compte vos visites et rien n’est chargé depuis d’autres entreprises. Votre navigateur retient seulement la langue que vous choisissez et les pages que vous gardez.
about-access-title = Pour tout le monde
about-access = Le site fonctionne sur de vieux téléphones, avec une connexion lente, avec un lecteur d’écran et sans JavaScript. Si quelque chose ne marche pas pour vous, dites-le-nous.
about-licence-title = Copier et partager
about-licence = Vous pouvez copier, traduire et partager les textes à condition de citer la source.
about-contact = Vous avez trouvé une erreur, ou il vous manque quelque chose ?

## How to reach us

contact-title = Contact
contact-summary = Écrivez aux personnes qui font ce site, ou trouvez le bon service.
contact-editors = La rédaction
contact-editors-summary = Dites-nous ce qui est faux, ce qui manque ou ce qui est difficile à comprendre. Nous ne pouvons pas vous conseiller sur votre cas.
contact-offices = Services et organisations

## Cela a-t-il aidé

feedback-title = Cette page vous a-t-elle aidé ?
feedback-yes = Oui
feedback-no = Non
feedback-more-link = Il manque quelque chose, ou je la veux dans ma langue
feedback-nameless = Sans nom ni suivi : nous ne faisons que compter.
feedback-search-title = Dites-nous ce qui manque
feedback-search-text = Vous n'avez pas trouvé ce qu'il vous faut ? Envoyez-nous ces mots. Quand plusieurs personnes cherchent la même chose, la rédaction écrit à ce sujet.
feedback-search-send = Envoyer ces mots

## Réponses d'experts

answered-ask = Poser une question
answered-not-here = Vous n'avez pas trouvé votre réponse ?
answered-all = Tous les sujets
answered-by = Réponse de
answered-topic = Sujet
answered-answer = Réponse
answered-none = Aucune réponse n'est encore publiée. Posez la première question.
