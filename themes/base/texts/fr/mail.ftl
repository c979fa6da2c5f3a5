### Les lettres du service : ce qui figure au bas de chacune, comment les arrêter, celles qui n'ont pu partir.

mail-stop = Vous ne voulez plus de messages comme celui-ci ? Dites-le ici, sans vous connecter :
mail-stop-link = Ne plus recevoir ces messages
mail-open = Ouvrir cette page
mail-why = Vous recevez ce message parce que vous avez un compte chez nous.

letters-title = Les messages que vous recevez
letters-text = Nous vous écrivons quand quelque chose vous concerne : une réponse à une candidature, un message, une offre qui se termine. Vous pouvez arrêter ces messages. Ceux qui protègent votre compte arriveront toujours.
letters-stop = Ne plus m'envoyer de messages
letters-off = Vous ne recevez aucun message de notre part, sauf ceux qui protègent votre compte.
letters-resume = Recevoir à nouveau des messages
done-letters-stopped = C'est fait. Vous ne recevrez plus de messages de ce genre.
done-letters-resumed = C'est fait. Vous recevrez à nouveau des messages.

dead-letters-title = Messages qui n'ont pas pu être envoyés
dead-letters-tile = Ce que le serveur de messagerie a refusé, à renvoyer ou à supprimer.
dead-letters-home = Votre page
dead-letters-text = Le serveur de messagerie a refusé ces messages, ou ils n'ont pas pu être remis pendant deux jours. Leurs destinataires ne sont pas montrés.
dead-letters-none = Tous les messages ont été envoyés.
dead-letters-answer = Le serveur de messagerie a répondu :
dead-letters-again = Renvoyer
dead-letters-remove = Supprimer
done-dead-letters-revived = Le message sera renvoyé.
done-dead-letters-removed = Le message a été supprimé.

mail-shown-title = Les messages de cette démonstration
mail-shown-text = Dans une démonstration, aucun message ne quitte l'ordinateur. Voici ce que les personnes recevraient, du plus récent au plus ancien.
mail-shown-none = Rien n'a encore été écrit.
mail-shown-to = À
