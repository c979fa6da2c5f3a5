### Événements : pour qui les écrit, qui vient et qui modère.

## Lists

events-title = Événements
events-tile = Écrire des événements et changer leurs dates
events-none = Il n’y a pas encore d’événement.
events-queue-title = Événements à vérifier
events-queue-tile = Accepter, demander ou refuser
events-queue-none = Rien n’attend.
events-origin-provider = par une organisation
events-origin-staff = par l’équipe
events-origin-suggestion = proposition
events-origin-import = d’un autre calendrier

## States

events-state-submitted = En attente de vérification
events-state-returned = Une question est posée
events-state-refused = Refusé
events-state-published = Publié
events-state-withdrawn = Retiré
events-state-over = Terminé
events-state-changed = Une modification attend
events-state-change-returned = Question sur la modification
events-state-cancelled = Annulé
events-means-submitted = Quelqu’un de notre équipe le lit d’abord. Vous serez informé.
events-means-returned = Répondez à la question : modifiez l’événement et renvoyez-le.
events-means-refused = Il ne sera pas publié.
events-means-published = Tout le monde peut le voir.
events-means-withdrawn = Vous l’avez retiré.
events-means-over = Toutes ses dates sont passées.
events-means-changed = Jusqu’à la vérification, tout le monde voit l’ancien texte.
events-means-change-returned = Il y a une question sur votre modification. L’ancien texte reste.
events-reason = Ce que notre équipe a écrit
events-unverified = Votre organisation n’a pas encore été vérifiée. Vous pouvez envoyer des événements ; ils seront vérifiés avec elle.
events-warning-unverified = Cette organisation n’a pas encore été vérifiée. Regardez-la d’abord.
events-warning-twin = Il existe un autre événement au même moment, au même endroit, avec le même titre.

## The form

events-new-title = Nouvel événement
events-edit-title = Modifier l’événement
events-words-title = L’événement dans une autre langue
events-send = Envoyer pour vérification
events-publish = Publier
events-save = Enregistrer
events-language = Langue de ces textes
events-language-hint = Vous pourrez ajouter d’autres langues ensuite.
events-title-field = Titre
events-summary = De quoi il s’agit, en une phrase
events-summary-hint = Elle apparaît dans la liste sous le titre.
events-text = Plus de détails
events-text-hint = Ce qui se passera, ce qu’il faut apporter, comment venir.
events-group-when = Quand
events-starts-day = Jour
events-all-day = Toute la journée
events-starts-time = Heure de début
events-ends-time = Heure de fin
events-ends-day = Dernier jour
events-ends-day-hint = Seulement s’il dure plusieurs jours.
events-again = Est-ce que cela revient ?
events-again-hint = Vous pourrez ensuite déplacer ou annuler des dates isolées.
events-again-never = Non, une fois
events-again-daily = Tous les jours
events-again-weekly = Toutes les semaines
events-again-fortnightly = Toutes les deux semaines
events-again-month-day = Chaque mois à la même date, par exemple le 5
events-again-month-weekday = Chaque mois le même jour de la semaine, par exemple le deuxième mardi
events-again-month-last = Chaque mois le dernier de ces jours, par exemple le dernier vendredi
events-again-yearly = Tous les ans
events-again-until = Jusqu’au
events-again-until-hint = Le dernier jour, ou le nombre de fois ci-dessous.
events-again-count = Combien de fois en tout
events-group-where = Où
events-way = Comment participe-t-on ?
events-place = Lieu
events-place-hint = Nom et adresse, par exemple : Bibliothèque municipale, 12 rue d’Athènes.
events-online = Adresse pour participer en ligne
events-online-hint = Tout le monde la verra.
events-areas = Région
events-areas-hint = N’en choisissez aucune si cela concerne tout le pays.
events-group-whom = Pour qui
events-languages = Langues parlées
events-audiences = Surtout pour
events-audiences-hint = Ne choisissez rien si tout le monde est bienvenu.
events-interests = Pour qui aime
events-interests-hint = L’événement est proposé à qui a ces intérêts.
events-price = Prix en euros
events-price-hint = Écrivez 0 si c’est gratuit.
events-access = Ce qui facilite la venue
events-contact = Contact public pour les questions
events-contact-hint = Un numéro de téléphone, une adresse e-mail ou un site. Tout le monde le voit.
events-places = Places à chaque date
events-places-hint = Laissez vide s’il y a de la place pour tous. Quand tout est pris, on peut s’inscrire en attente.
events-organiser = Qui l’organise

## Mistakes

events-wrong-time-missing = Indiquez l’heure, ou cochez « Toute la journée ».
events-wrong-end-before = La fin est avant le début. Vérifiez le jour et l’heure.
events-wrong-end-same = Le début et la fin sont identiques. Indiquez l’heure de fin.
events-wrong-too-long = Une date dure au plus 31 jours. Choisissez une répétition, ou écrivez deux événements.
events-wrong-past = Ce jour est passé. Choisissez-en un à venir.
events-wrong-too-far = On peut annoncer jusqu’à deux ans à l’avance. Choisissez une fin plus proche et prolongez plus tard.
events-wrong-skipped = Cette heure n’existe pas cette nuit-là : on avance les horloges. Choisissez une heure plus tard.
events-wrong-again-missing = Indiquez comment cela revient, ou laissez vide la fin de la répétition.
events-wrong-two-ends = Indiquez soit la date de fin, soit le nombre de fois, pas les deux.
events-wrong-never-ends = Indiquez jusqu’à quand cela revient, ou combien de fois. Vous pourrez prolonger plus tard.
events-wrong-until-before = La répétition s’arrête avant le premier jour.
events-wrong-no-day = Aucun jour ne correspond à cette répétition. Choisissez-en une autre.
events-wrong-too-many = Cela fait plus de 200 dates. Choisissez une fin plus proche.
events-wrong-place = Indiquez le lieu.
events-wrong-online = Indiquez l’adresse pour participer, ou un contact qui la donne.
events-wrong-twin-public = Cet événement est déjà dans l’agenda : même jour, même heure, même lieu, même titre.
events-wrong-twin-waits = Quelqu’un a déjà envoyé cet événement. Il est en cours de vérification, vous n’avez rien à faire.

## One event

events-words-heading = Ce qui est écrit
events-words-edit = Modifier ces textes
events-words-add = Ajouter une langue :
events-facts-heading = Informations
events-dates-heading = Dates
events-dates-hint = Ce que vous changez ici vaut tout de suite. Toutes les personnes qui veulent venir sont prévenues.
events-codes = Codes des personnes qui ont une place
events-date-move = Déplacer
events-date-cancel = Annuler cette date
events-date-restore = Comme prévu
events-accept = Accepter et publier
events-cancel = Annuler tout l’événement
events-revive = Il aura lieu malgré tout
events-withdraw = Retirer
events-ask-back-title = Poser une question
events-ask-back-field = Que souhaitez-vous savoir ?
events-ask-back-button = Envoyer la question
events-refuse-title = Refuser
events-refuse-field = Pourquoi ? La personne qui l’a envoyé le lira.
events-refuse-button = Refuser
events-move-title = Déplacer une date
events-move-starts = Nouveau début
events-move-ends = Nouvelle fin
events-move-button = Déplacer

## Coming

events-come-title = J’aimerais venir
events-come-lead = L’organisateur voit combien de personnes viennent, pas qui.
events-which-date = Quelle date ?
events-take-place = Prendre une place
events-say-interest = Comptez sur moi
events-places-left = { $count ->
    [one] { $count } place libre
    [many] { $count } de places libres
   *[other] { $count } places libres
 }
events-mine-title = Là où je vais
events-mine-tile = { $count ->
    [one] { $count } date
    [many] { $count } de dates
   *[other] { $count } dates
 }
events-mine-none = Vous n’avez encore rien choisi.
events-guest-interested = vous venez
events-guest-place = vous avez une place
events-guest-waiting = vous attendez une place
events-code = Votre code, à montrer à l’entrée :
events-leave = Finalement, je ne viens pas
events-count-interested = { $count ->
    [one] { $count } personne veut venir
    [many] { $count } de personnes veulent venir
   *[other] { $count } personnes veulent venir
 }
events-count-places = { $count ->
    [one] { $count } place prise
    [many] { $count } de places prises
   *[other] { $count } places prises
 }
events-count-waiting = { $count ->
    [one] { $count } en attente
    [many] { $count } en attente
   *[other] { $count } en attente
 }

## Calendars of others

events-imports-title = Calendriers d’autres
events-imports-none = Aucun calendrier n’a encore été indiqué.
events-import-new-title = Ajouter un calendrier
events-import-keep = Enregistrer
events-import-name = Qui tient ce calendrier
events-import-address = Adresse du calendrier
events-import-address-hint = Elle commence par https:// ou webcal:// et finit souvent par .ics. Rien n’est publié avant votre accord.
events-import-wrong-address = Écrivez une adresse entière qui commence par https:// ou webcal://.
events-import-wrong-private = Cette adresse mène à un réseau privé. Les calendriers viennent uniquement de l’internet public.
events-import-wrong-silent = Personne n’a répondu à temps. Vérifiez l’adresse ou réessayez plus tard.
events-import-wrong-refused = L’autre côté a répondu par une erreur. Le calendrier a peut-être changé d’adresse.
events-import-wrong-loop = Cette adresse renvoie sans fin. Demandez l’adresse finale.
events-import-wrong-large = Ce calendrier dépasse 2 Mo. Demandez-en un avec moins d’événements.
events-import-wrong-letters = Ce qui est venu n’est pas un texte lisible (UTF-8).
events-import-wrong-no-calendar = Ce qui est venu n’est pas un calendrier. C’est peut-être l’adresse d’une page ; cherchez-y « iCal » ou « .ics ».
events-import-wrong-too-many = Ce calendrier a plus de 1 000 événements. Demandez-en un plus petit.
events-import-wrong-twice = Ce calendrier a déjà été ajouté.
events-import-never = pas encore consulté
events-import-looked = consulté : { $when }
events-import-open = { $count ->
    [one] { $count } à décider
    [many] { $count } à décider
   *[other] { $count } à décider
 }
events-import-settled = { $count ->
    [one] { $count } événement est réglé.
    [many] { $count } d’événements sont réglés.
   *[other] { $count } événements sont réglés.
 }
events-import-look = Consulter maintenant
events-import-remove = Oublier ce calendrier
events-import-standing-new = nouveau
events-import-standing-changed = modifié
events-import-standing-gone = disparu
events-import-standing-settled = réglé
events-import-note-endless = Il revient sans fin. Il sera repris avec une fin dans un an.
events-import-note-extra-dates = Il indique d’autres dates hors de sa règle ; elles ne sont pas reprises.
events-import-note-bad-rule = Sa répétition est incompréhensible. Écrivez-le à la main si c’est important.
events-import-note-bad-times = Ses horaires sont illisibles.
events-import-note-bad-end-before = La fin est avant le début.
events-import-what-title = Titre
events-import-what-when = Horaire
events-import-what-again = Répétition
events-import-what-dates = Dates modifiées
events-import-what-place = Lieu
events-import-what-text = Texte
events-import-what-url = Page
events-import-what-cancelled = Annulé
events-import-before = avant
events-import-after = maintenant
events-import-take-new = Publier
events-import-take-changed = Reprendre la modification
events-import-take-gone = Le montrer comme annulé
events-import-take-settled = Reprendre
events-import-skip = Laisser de côté

## What was done

done-events-published = C’est publié.
done-events-submitted = C’est envoyé. Quelqu’un de notre équipe le lit d’abord.
done-events-kept = La modification est enregistrée.
done-events-withdrawn = C’est retiré.
done-events-cancelled = Il est montré comme annulé.
done-events-revived = Il a de nouveau lieu.
done-events-rescheduled = La date est modifiée.
done-events-ask-back-done = La question est envoyée.
done-events-refuse-done = C’est refusé.
done-events-interested = Vous êtes compté.
done-events-place = Vous avez une place. Montrez votre code à l’entrée.
done-events-waiting = Toutes les places sont prises. Vous êtes sur la liste d’attente et serez prévenu.
done-events-left = Vous ne venez pas ; votre place est libre pour quelqu’un d’autre.
done-events-import-kept = Le calendrier est enregistré. Consultez-le maintenant.
done-events-import-looked = Voici ce que dit le calendrier. Rien n’a été publié.
done-events-import-taken = C’est repris.
done-events-import-twin = Le même événement est déjà dans l’agenda. Laissez celui-ci de côté.
done-events-import-skipped = Il est laissé de côté jusqu’à ce qu’il change.
done-events-import-removed = Le calendrier est oublié. Ce qui a été repris reste.

## Letters

mail-suggestion-published-subject = Publié : { $title }
mail-suggestion-published-text = « { $title } » est maintenant dans l’agenda. Merci !
mail-suggestion-asked-subject = Une question sur { $title }
mail-suggestion-asked-text =
    Avant de publier « { $title } », nous avons une question :

    { $reason }

    Ouvrez le lien, modifiez ce qu’il faut et renvoyez-le.
mail-suggestion-refused-subject = Non publié : { $title }
mail-suggestion-refused-text =
    Nous ne pouvons pas publier « { $title } ». La raison :

    { $reason }
mail-event-cancelled-subject = Annulé : { $title }
mail-event-cancelled-text = « { $title } » n’aura pas lieu. Nous en sommes désolés.
mail-event-revived-subject = Il a lieu : { $title }
mail-event-revived-text = « { $title } » aura finalement lieu.
mail-event-date-cancelled-subject = Une date est annulée : { $title }
mail-event-date-cancelled-text = Une date de « { $title } » à laquelle vous vouliez venir est annulée. Le lien montre vos autres dates.
mail-event-moved-subject = Nouvel horaire : { $title }
mail-event-moved-text = « { $title } », où vous voulez aller, a changé. Ouvrez le lien pour voir quand il a lieu.
mail-event-place-free-subject = Vous avez une place : { $title }
mail-event-place-free-text = Une place s’est libérée pour « { $title } », et elle est à vous. Si vous ne pouvez pas venir, dites-le par le lien pour la laisser à quelqu’un d’autre.
mail-event-soon-subject = Bientôt : { $title }
mail-event-soon-text = Vous voulez aller à « { $title } ». Voici quand : { $when }. Si vous ne pouvez pas venir, dites-le par le lien pour laisser la place à quelqu’un d’autre.

## News

news-suggestion-published = « { $title } » est maintenant dans l’agenda.
news-suggestion-asked = Une question est posée sur « { $title } ».
news-suggestion-refused = « { $title } » ne sera pas publié. La raison y est indiquée.
news-event-cancelled = Annulé : « { $title } ».
news-event-revived = Il a finalement lieu : « { $title } ».
news-event-date-cancelled = Une date est annulée : « { $title } ».
news-event-moved = Nouvel horaire : « { $title } ».
news-event-place-free = Vous avez maintenant une place : « { $title } ».
news-event-soon = Bientôt : « { $title } », { $when }.
