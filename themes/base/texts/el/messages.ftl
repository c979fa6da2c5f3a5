### Μηνύματα ανάμεσα σε ανθρώπους και οργανώσεις.

messages-title = Μηνύματα
messages-tile = Όσα γράψατε και όσα σας έγραψαν
messages-none = Δεν υπάρχουν ακόμη μηνύματα.
messages-unread = { $count ->
    [one] { $count } νέο
   *[other] { $count } νέα
 }
messages-new = Νέο
messages-enquiry = Ερώτηση { $number }
messages-about = Αίτηση για { $title }
messages-about-enquiry = Ερώτηση για { $title }
messages-you = Εσείς
messages-mark-read = Το διάβασα
messages-text = Το μήνυμά σας
messages-text-hint = Η διεύθυνση e-mail σας δεν φαίνεται. Μη γράφετε κωδικούς ή αριθμούς εγγράφων.
messages-send = Αποστολή μηνύματος
messages-ask-title = Ρωτήστε την οργάνωση
messages-ask-lead = Μπορείτε να ρωτήσετε πριν κάνετε αίτηση. Η οργάνωση βλέπει την ερώτησή σας, όχι το όνομα ή το προφίλ σας.
messages-write-title = Γράψτε ένα μήνυμα
messages-write-lead = Και οι δύο πλευρές διαβάζουν τα μηνύματα εδώ.
done-messages-sent = Το μήνυμά σας στάλθηκε.
mail-message-new-subject = { $site }: νέο μήνυμα
mail-message-new-text = Γεια σας { $name }, υπάρχει νέο μήνυμα για «{ $title }». Ανοίξτε τον σύνδεσμο για να το διαβάσετε και να απαντήσετε.
