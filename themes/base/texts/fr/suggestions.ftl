### Propositions pour l’agenda.

## The form

suggestions-title = Proposer un événement
suggestions-lead = Vous connaissez quelque chose que d’autres devraient connaître ? Dites-le-nous. Aucun compte n’est nécessaire. Quelqu’un de notre équipe le lit avant la publication.
suggestions-send = Envoyer la proposition
suggestions-send-again = Envoyer à nouveau
suggestions-group-answer = Notre réponse
suggestions-email = Votre adresse e-mail, si vous voulez être informé
suggestions-email-hint = Personne d’autre ne la voit, et nous l’effaçons dès que nous avons décidé. Sans elle, vous recevez un lien qui montre la suite.
suggestions-edit-title = Modifier la proposition
suggestions-back = Retour

## What became of it

suggestions-mine-title = Mes propositions
suggestions-mine-tile = Ce que vous avez proposé pour l’agenda
suggestions-none = Vous n’avez encore rien proposé.
suggestions-means-submitted = Merci. Quelqu’un de notre équipe va lire votre proposition.
suggestions-means-returned = Nous avons une question. Modifiez la proposition et renvoyez-la.
suggestions-means-refused = Nous ne pouvons pas le publier.
suggestions-means-published = Il est dans l’agenda. Merci !
suggestions-means-withdrawn = Vous l’avez retirée.
suggestions-means-over = Toutes ses dates sont passées.
suggestions-link = Gardez l’adresse de cette page : elle montre ce que devient votre proposition.
suggestions-public = Le voir dans l’agenda
suggestions-withdraw = Retirer
done-suggestions-sent = Merci ! Nous avons reçu votre proposition.
done-suggestions-withdrawn = Votre proposition est retirée.
