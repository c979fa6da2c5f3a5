### Ειδοποιήσεις: τι συνέβη, πώς ενημερώνεται κανείς, και μηνύματα που σταματούν με ένα πάτημα.

notifications-title = Τα νέα σας
notifications-tile = Ό,τι συνέβη και σας αφορά
notifications-home = Η σελίδα σας
notifications-lead = Απαντήσεις, μηνύματα και ό,τι άλλο σας αφορά, πρώτα τα πιο πρόσφατα.
notifications-none = Δεν υπάρχει ακόμη τίποτα. Όταν συμβεί κάτι, θα το δείτε εδώ.
notifications-new = Νέο
notifications-read-all = Τα διάβασα όλα
notifications-stopped = Έχετε σταματήσει όλα τα e-mail μας. Τα νέα σας φαίνονται πάντα εδώ. Όταν αποθηκεύσετε τις ρυθμίσεις σας, τα e-mail θα έρχονται πάλι όπως επιλέγετε.
notifications-feed = Προσωπική ροή
notifications-feed-text = Προγράμματα που διαβάζουν ροές (Atom) μπορούν να δείχνουν τα νέα σας. Η διεύθυνση είναι μυστική: όποιος την ξέρει διαβάζει τις παραπάνω γραμμές. Μπορείτε να την ακυρώσετε όποτε θέλετε.
notifications-feed-make = Δημιουργία διεύθυνσης
notifications-feed-again = Νέα διεύθυνση
notifications-feed-end = Ακύρωση της διεύθυνσης
notifications-settings-title = Πώς σας ενημερώνουμε
notifications-settings-lead = Διαλέξτε για κάθε είδος αν θέλετε e-mail. Στη λίστα σας εδώ τα βλέπετε όλα ούτως ή άλλως.
notifications-save = Αποθήκευση
notifications-language = Γλώσσα των e-mail
notifications-language-hint = Τα e-mail έρχονται σε αυτή τη μία γλώσσα.
notifications-kind-applications = Νέα για αιτήσεις
notifications-kind-messages = Μηνύματα
notifications-kind-answers = Ερωτήσεις και απαντήσεις
notifications-kind-listings = Τι γίνεται με όσα προσφέρετε ή προτείνετε
notifications-kind-matches = Νέες προσφορές που σας ταιριάζουν
notifications-kind-events = Υπενθυμίσεις εκδηλώσεων
notifications-kind-moderation = Όσα περιμένουν έλεγχο
notifications-way-at-once = Αμέσως
notifications-way-daily = Μία φορά την ημέρα, το πρωί
notifications-way-weekly = Μία φορά την εβδομάδα, τη Δευτέρα το πρωί
notifications-way-never = Ποτέ με e-mail
notifications-refused = Τα e-mail μας προς { $email } επιστρέφουν: φαίνεται ότι κανείς δεν διαβάζει αυτή τη διεύθυνση. Ελέγξτε την, παρακαλούμε.
notifications-refused-again = Η διεύθυνση είναι σωστή
done-notifications-saved = Αποθηκεύτηκε.
done-notifications-read = Όλα σημειώθηκαν ως διαβασμένα.
done-notifications-feed-new = Αυτή είναι η διεύθυνση της ροής σας. Η προηγούμενη δεν ισχύει πια.
done-notifications-feed-ended = Η διεύθυνση δεν ισχύει πια.
done-notifications-address = Ευχαριστούμε. Δοκιμάζουμε ξανά αυτή τη διεύθυνση.

letters-which = Πρόκειται για αυτά τα μηνύματα:
letters-which-applications = νέα για αιτήσεις
letters-which-messages = μηνύματα
letters-which-answers = ερωτήσεις και απαντήσεις
letters-which-listings = τι γίνεται με όσα προσφέρετε ή προτείνετε
letters-which-matches = νέες προσφορές που σας ταιριάζουν
letters-which-events = υπενθυμίσεις εκδηλώσεων
letters-which-moderation = όσα περιμένουν έλεγχο
letters-which-daily = το μήνυμα που έρχεται μία φορά την ημέρα
letters-which-weekly = το μήνυμα που έρχεται μία φορά την εβδομάδα
letters-which-off = Δεν λαμβάνετε αυτά τα μηνύματα.
letters-stop-which = Μη μου στέλνετε άλλα τέτοια
letters-stop-all = Μη μου στέλνετε κανένα μήνυμα

news-application-sent = Κάποιος έκανε αίτηση για «{ $title }».
news-application-withdrawn = Κάποιος απέσυρε την αίτησή του για «{ $title }».
news-application-accepted = Έχετε θέση: «{ $title }».
news-application-declined = Δεν υπάρχει θέση για εσάς αυτή τη φορά: «{ $title }».
news-application-waitlisted = Είστε στη λίστα αναμονής: «{ $title }».
news-application-promoted = Ελευθερώθηκε θέση για εσάς: «{ $title }».
news-application-closed = Η προσφορά «{ $title }» έληξε πριν γίνει δεκτή η αίτησή σας.
news-message-new = Νέο μήνυμα για «{ $title }».
news-listing-published = Η προσφορά «{ $title }» δημοσιεύτηκε.
news-listing-refused = Η προσφορά «{ $title }» δεν έγινε δεκτή. Ο λόγος γράφεται εκεί.
news-listing-expiring = Η προσφορά «{ $title }» λήγει σύντομα. Ισχύει ακόμη;
news-listing-expired = Η προσφορά «{ $title }» έληξε.
news-moderation-listing = Η προσφορά «{ $title }» υποβλήθηκε για έλεγχο.
news-moderation-provider = Η οργάνωση { $title } ζητά επαλήθευση.
news-provider-verified = Η οργάνωσή σας επαληθεύτηκε: { $title }.
news-provider-refused = Η οργάνωση { $title } δεν επαληθεύτηκε. Ο λόγος γράφεται εκεί.
news-match-new = Κάτι νέο που σας ταιριάζει: «{ $title }».
news-more = { $count ->
    [one] και { $count } ακόμη
   *[other] και { $count } ακόμη
 }

mail-match-new-subject = { $site }: νέα προσφορά που σας ταιριάζει
mail-match-new-text = Γεια σας { $name }, το «{ $title }» είναι νέο και ταιριάζει με όσα μας είπατε. Ανοίξτε τον σύνδεσμο για να δείτε γιατί.
mail-digest-daily-subject = { $site }: { $count ->
    [one] { $count } νέο
   *[other] { $count } νέα
 }
mail-digest-daily-text = Γεια σας { $name }, αυτά συνέβησαν από χθες:

 { $lines }

 Ανοίξτε τον σύνδεσμο για να τα δείτε όλα.
mail-digest-weekly-subject = { $site }: η εβδομάδα σας, { $count ->
    [one] { $count } νέο
   *[other] { $count } νέα
 }
mail-digest-weekly-text = Γεια σας { $name }, αυτά συνέβησαν τις τελευταίες ημέρες:

 { $lines }

 Ανοίξτε τον σύνδεσμο για να τα δείτε όλα.
mail-moderation-listing-subject = { $site }: μια προσφορά σας περιμένει
mail-moderation-listing-text = Γεια σας { $name }, η προσφορά «{ $title }» υποβλήθηκε και περιμένει έλεγχο.
mail-moderation-provider-subject = { $site }: μια οργάνωση ζητά επαλήθευση
mail-moderation-provider-text = Γεια σας { $name }, η οργάνωση { $title } ζητά επαλήθευση.
