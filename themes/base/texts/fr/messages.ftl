### Messages entre les personnes et les organisations.

messages-title = Messages
messages-tile = Ce que vous et d'autres avez écrit
messages-none = Pas encore de messages.
messages-unread = { $count ->
    [one] { $count } nouveau
    [many] { $count } nouveaux
   *[other] { $count } nouveaux
 }
messages-new = Nouveau
messages-enquiry = Question { $number }
messages-about = Candidature pour { $title }
messages-about-enquiry = Question sur { $title }
messages-you = Vous
messages-mark-read = J'ai lu
messages-text = Votre message
messages-text-hint = Votre adresse e-mail n'est pas montrée. N'écrivez pas de mots de passe ni de numéros de documents.
messages-send = Envoyer le message
messages-ask-title = Poser une question à l'organisation
messages-ask-lead = Vous pouvez poser une question avant votre candidature. L'organisation voit votre question, mais ni votre nom ni votre profil.
messages-write-title = Écrire un message
messages-write-lead = Les deux parties lisent les messages ici.
done-messages-sent = Votre message est envoyé.
mail-message-new-subject = { $site } : un nouveau message
mail-message-new-text = Bonjour { $name }, il y a un nouveau message sur « { $title } ». Ouvrez le lien pour le lire et répondre.
