### Candidatures : envoyées, reçues, répondues.

applications-title = Vos candidatures
applications-none = Vous n'avez encore posé aucune candidature. Chaque offre a un bouton pour cela.
applications-tile = { $count ->
    [one] { $count } candidature
    [many] { $count } de candidatures
   *[other] { $count } candidatures
 }
applications-sent-on = Envoyée le { $day }
applications-number = Candidature { $number }
applications-state-sent = Envoyée
applications-state-seen = Ouverte
applications-state-accepted = Acceptée
applications-state-declined = Refusée
applications-state-waitlisted = Liste d'attente
applications-state-withdrawn = Retirée
applications-means-sent = L'organisation ne l'a pas encore ouverte. Vous le verrez ici quand elle le fera.
applications-means-seen = L'organisation l'a ouverte. Vous aurez la réponse ici.
applications-means-accepted = Vous avez une place. Si vous ne pouvez pas venir, retirez votre candidature pour que quelqu'un d'autre en profite.
applications-means-declined = Cette fois, il n'y a pas de place pour vous. Regardez les autres offres.
applications-means-waitlisted = Toutes les places sont prises. Si une place se libère et que c'est votre tour, elle est à vous et nous vous prévenons.
applications-means-withdrawn = Vous l'avez retirée. Ce que vous aviez montré est effacé.
applications-apply-title = Poser sa candidature
applications-who-sees = Ce que vous envoyez va à { $provider } et à personne d'autre. Votre adresse e-mail ne leur est pas donnée.
applications-full = Toutes les places sont prises pour le moment. Vous pouvez quand même poser votre candidature : l'organisation peut vous mettre sur la liste d'attente.
applications-always = Ceci est toujours montré
applications-optional = Vous décidez si ceci est montré
applications-missing-title = Pas encore dans votre profil
applications-missing-needed = Nécessaire pour cette offre
applications-check = Vérifier avant d'envoyer
applications-check-title = Voici ce que vous envoyez
applications-shown-title = Ce que { $provider } voit de vous
applications-shown-nothing = Rien de votre profil.
applications-replies = Réponses
applications-send = Envoyer la candidature
applications-change = Modifier
applications-viewings = Qui l'a regardée
applications-viewings-none = Personne encore.
applications-seen-by = { $who }, { $when }
applications-history = Ce qui s'est passé
applications-messages = Messages
applications-withdraw = Retirer
applications-withdraw-title = Retirer votre candidature ?
applications-withdraw-lead = Tout ce que l'organisation pouvait voir de vous est effacé tout de suite, vos réponses et vos messages aussi. Si vous avez une place, elle va à quelqu'un d'autre.
applications-keep = Non, la garder
applications-again = Poser à nouveau sa candidature
applications-past-sent-applicant = Envoyée
applications-past-seen-provider = Ouverte par l'organisation
applications-past-accepted-provider = Acceptée
applications-past-accepted-service = Une place s'est libérée : acceptée
applications-past-declined-provider = Refusée
applications-past-declined-service = L'offre est terminée
applications-past-waitlisted-provider = Mise sur la liste d'attente
applications-past-withdrawn-applicant = Retirée
applications-received-title = Candidatures
applications-received-lead = Vous ne voyez que ce que les personnes vous montrent. Chaque fois que vous ouvrez une candidature, la personne le voit.
applications-received-none = Il n'y a pas de candidature ici.
applications-received-tile = { $count ->
    [one] { $count } nouvelle candidature
    [many] { $count } de nouvelles candidatures
   *[other] { $count } nouvelles candidatures
 }
applications-all = Toutes
applications-export = Enregistrer en tableau (CSV)
applications-export-hint = Toutes les candidatures de la liste comptent comme ouvertes.
applications-open = Ouvrir
applications-open-title = Ouvrir cette candidature ?
applications-open-lead = La personne peut voir que vous l'avez ouverte et quand.
applications-person = Ce que la personne vous montre
applications-person-nothing = La personne ne montre rien de son profil.
applications-answer = Votre réponse
applications-accept = Accepter
applications-wait = Liste d'attente
applications-decline = Refuser
applications-decline-title = Refuser cette candidature
applications-decline-lead = Quelques mots aimables aident la personne à continuer.
applications-reason = Pourquoi pas cette fois
applications-reason-hint = La personne lit ceci.
applications-places = { $count ->
    [one] { $count } place restante
    [many] { $count } de places restantes
   *[other] { $count } places restantes
 }
applications-full-title = Toutes les places sont prises
applications-full-lead = Vous pouvez mettre la personne sur la liste d'attente. Quand une place se libère, elle va à la première candidature.
applications-column-number = Numéro
applications-column-listing = Offre
applications-column-day = Envoyée
applications-column-state = État
done-applications-sent = Votre candidature est envoyée. Vous pouvez suivre ici ce qu'elle devient.
done-applications-withdrawn = Votre candidature est retirée, et ce que vous aviez montré est effacé.
done-applications-answered = Votre réponse est enregistrée et la personne est prévenue.
mail-application-sent-subject = { $site } : une nouvelle candidature
mail-application-sent-text = Bonjour { $name }, quelqu'un a posé sa candidature pour « { $title } ». Ouvrez le lien pour la regarder et répondre.
mail-application-withdrawn-subject = { $site } : une candidature a été retirée
mail-application-withdrawn-text = Bonjour { $name }, quelqu'un a retiré sa candidature pour « { $title } ». Ce que vous pouviez voir de la personne est effacé.
mail-application-accepted-subject = { $site } : vous avez une place
mail-application-accepted-text = Bonjour { $name }, bonne nouvelle : votre candidature pour « { $title } » est acceptée. Ouvrez le lien pour tout voir et écrire à l'organisation.
mail-application-declined-subject = { $site } : une réponse à votre candidature
mail-application-declined-text = Bonjour { $name }, il n'y a pas de place pour vous cette fois pour « { $title } ». Ouvrez le lien pour lire la réponse, et regardez les autres offres.
mail-application-waitlisted-subject = { $site } : vous êtes sur la liste d'attente
mail-application-waitlisted-text = Bonjour { $name }, toutes les places de « { $title } » sont prises. Vous êtes sur la liste d'attente. Si une place se libère et que c'est votre tour, elle est à vous et nous vous prévenons.
mail-application-promoted-subject = { $site } : une place s'est libérée pour vous
mail-application-promoted-text = Bonjour { $name }, une place de « { $title } » s'est libérée et elle est à vous. Si vous ne pouvez pas venir, retirez votre candidature pour que quelqu'un d'autre en profite.
mail-application-closed-subject = { $site } : une offre est terminée
mail-application-closed-text = Bonjour { $name }, « { $title } » est terminé avant que votre candidature soit acceptée. Nous en sommes désolés. Regardez les autres offres.
