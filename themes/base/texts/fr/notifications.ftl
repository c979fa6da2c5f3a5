### Notifications : ce qui s'est passé, comment on est prévenu, et les messages qui s'arrêtent en un clic.

notifications-title = Vos nouvelles
notifications-tile = Ce qui s'est passé et vous concerne
notifications-home = Votre page
notifications-lead = Réponses, messages et tout ce qui vous concerne, du plus récent au plus ancien.
notifications-none = Il ne s'est encore rien passé. Dès qu'il y aura du nouveau, vous le verrez ici.
notifications-new = Nouveau
notifications-read-all = J'ai tout lu
notifications-stopped = Vous avez arrêté tous nos e-mails. Vos nouvelles restent visibles ici. Si vous enregistrez vos réglages, les e-mails reviendront comme vous le choisissez.
notifications-feed = Flux privé
notifications-feed-text = Les programmes qui lisent des flux (Atom) peuvent afficher vos nouvelles. L'adresse est secrète : qui la connaît peut lire les lignes ci-dessus. Vous pouvez la retirer à tout moment.
notifications-feed-make = Créer une adresse
notifications-feed-again = Créer une nouvelle adresse
notifications-feed-end = Retirer l'adresse
notifications-settings-title = Comment vous prévenir
notifications-settings-lead = Choisissez, pour chaque sorte de nouvelles, si vous voulez un e-mail. Dans votre liste ici, vous voyez tout de toute façon.
notifications-save = Enregistrer
notifications-language = Langue des e-mails
notifications-language-hint = Les e-mails arrivent dans cette seule langue.
notifications-kind-applications = Nouvelles des candidatures
notifications-kind-messages = Messages
notifications-kind-answers = Questions et réponses
notifications-kind-listings = Ce que deviennent vos offres et vos propositions
notifications-kind-matches = Nouvelles offres qui vous conviennent
notifications-kind-events = Rappels d'événements
notifications-kind-moderation = Ce qui attend les modérateurs
notifications-way-at-once = Tout de suite
notifications-way-daily = Une fois par jour, le matin
notifications-way-weekly = Une fois par semaine, le lundi matin
notifications-way-never = Jamais par e-mail
notifications-refused = Nos e-mails à { $email } nous reviennent : personne ne semble lire cette adresse. Vérifiez-la, s'il vous plaît.
notifications-refused-again = L'adresse est correcte
done-notifications-saved = C'est enregistré.
done-notifications-read = Tout est marqué comme lu.
done-notifications-feed-new = Voici l'adresse de votre flux. L'ancienne adresse ne fonctionne plus.
done-notifications-feed-ended = L'adresse ne fonctionne plus.
done-notifications-address = Merci. Nous essayons de nouveau cette adresse.

letters-which = Il s'agit de ces messages :
letters-which-applications = nouvelles des candidatures
letters-which-messages = messages
letters-which-answers = questions et réponses
letters-which-listings = ce que deviennent vos offres et vos propositions
letters-which-matches = nouvelles offres qui vous conviennent
letters-which-events = rappels d'événements
letters-which-moderation = ce qui attend les modérateurs
letters-which-daily = le message qui arrive une fois par jour
letters-which-weekly = le message qui arrive une fois par semaine
letters-which-off = Vous ne recevez pas ces messages.
letters-stop-which = Ne plus m'envoyer ces messages
letters-stop-all = Ne plus m'envoyer aucun message

news-application-sent = Une personne a postulé pour « { $title } ».
news-application-withdrawn = Une personne a retiré sa candidature pour « { $title } ».
news-application-accepted = Vous avez une place : « { $title } ».
news-application-declined = Pas de place pour vous cette fois : « { $title } ».
news-application-waitlisted = Vous êtes sur la liste d'attente : « { $title } ».
news-application-promoted = Une place s'est libérée pour vous : « { $title } ».
news-application-closed = « { $title } » s'est terminé avant que votre candidature soit acceptée.
news-message-new = Nouveau message au sujet de « { $title } ».
news-listing-published = « { $title } » est maintenant public.
news-listing-refused = « { $title } » n'a pas été accepté. La raison y est indiquée.
news-listing-expiring = « { $title } » se termine bientôt. Est-ce toujours valable ?
news-listing-expired = « { $title } » est terminé.
news-moderation-listing = « { $title } » a été déposé.
news-moderation-provider = { $title } demande à être vérifié.
news-provider-verified = Votre organisation est vérifiée : { $title }.
news-provider-refused = { $title } n'est pas marqué comme vérifié. La raison y est indiquée.
news-match-new = Nouveau et fait pour vous : « { $title } ».
news-more = { $count ->
    [one] et { $count } autre
    [many] et { $count } d'autres
   *[other] et { $count } autres
 }

mail-match-new-subject = { $site } : une nouvelle offre qui vous convient
mail-match-new-text = Bonjour { $name }, « { $title } » est nouveau et correspond à ce que vous nous avez dit. Ouvrez le lien pour voir pourquoi.
mail-digest-daily-subject = { $site } : { $count ->
    [one] { $count } nouvelle
    [many] { $count } de nouvelles
   *[other] { $count } nouvelles
 }
mail-digest-daily-text = Bonjour { $name }, voici ce qui s'est passé depuis hier :

 { $lines }

 Ouvrez le lien pour tout voir.
mail-digest-weekly-subject = { $site } : votre semaine, { $count ->
    [one] { $count } nouvelle
    [many] { $count } de nouvelles
   *[other] { $count } nouvelles
 }
mail-digest-weekly-text = Bonjour { $name }, voici ce qui s'est passé ces derniers jours :

 { $lines }

 Ouvrez le lien pour tout voir.
mail-moderation-listing-subject = { $site } : une offre vous attend
mail-moderation-listing-text = Bonjour { $name }, « { $title } » a été déposé et attend d'être examiné.
mail-moderation-provider-subject = { $site } : une organisation demande à être vérifiée
mail-moderation-provider-text = Bonjour { $name }, { $title } demande à être vérifié.
