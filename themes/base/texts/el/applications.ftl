### Αιτήσεις: αποστολή, παραλαβή, απάντηση.

applications-title = Οι αιτήσεις σας
applications-none = Δεν έχετε κάνει ακόμη καμία αίτηση. Κάθε προσφορά έχει ένα κουμπί για αίτηση.
applications-tile = { $count ->
    [0] Καμία αίτηση ακόμη
    [one] { $count } αίτηση
   *[other] { $count } αιτήσεις
 }
applications-sent-on = Στάλθηκε στις { $day }
applications-number = Αίτηση { $number }
applications-state-sent = Στάλθηκε
applications-state-seen = Ανοίχτηκε
applications-state-accepted = Έγινε δεκτή
applications-state-declined = Δεν έγινε δεκτή
applications-state-waitlisted = Λίστα αναμονής
applications-state-withdrawn = Αποσύρθηκε
applications-means-sent = Η οργάνωση δεν την έχει ανοίξει ακόμη. Θα το δείτε εδώ όταν την ανοίξει.
applications-means-seen = Η οργάνωση την άνοιξε. Θα πάρετε απάντηση εδώ.
applications-means-accepted = Έχετε θέση. Αν δεν μπορείτε να έρθετε, αποσύρετε την αίτηση, ώστε να την πάρει κάποιος άλλος.
applications-means-declined = Αυτή τη φορά δεν υπάρχει θέση για εσάς. Δείτε άλλες προσφορές.
applications-means-waitlisted = Όλες οι θέσεις έχουν δοθεί. Αν ελευθερωθεί μία και είναι η σειρά σας, την παίρνετε και σας ειδοποιούμε.
applications-means-withdrawn = Την αποσύρατε. Ό,τι είχατε δείξει έχει διαγραφεί.
applications-apply-title = Αίτηση
applications-who-sees = Ό,τι στέλνετε πηγαίνει στην οργάνωση { $provider } και σε κανέναν άλλον. Δεν παίρνει τη διεύθυνση e-mail σας.
applications-full = Αυτή τη στιγμή όλες οι θέσεις έχουν δοθεί. Μπορείτε να κάνετε αίτηση: η οργάνωση μπορεί να σας βάλει στη λίστα αναμονής.
applications-always = Αυτά φαίνονται πάντα
applications-optional = Αποφασίζετε εσείς αν θα φαίνονται αυτά
applications-missing-title = Λείπουν ακόμη από το προφίλ σας
applications-missing-needed = Χρειάζεται για αυτή την προσφορά
applications-check = Έλεγχος πριν από την αποστολή
applications-check-title = Αυτά θα στείλετε
applications-shown-title = Τι βλέπει για εσάς η οργάνωση { $provider }
applications-shown-nothing = Τίποτα από το προφίλ σας.
applications-replies = Απαντήσεις
applications-send = Αποστολή αίτησης
applications-change = Αλλαγή
applications-viewings = Ποιος την έχει δει
applications-viewings-none = Κανείς ακόμη.
applications-seen-by = { $who }, { $when }
applications-history = Τι έγινε ως τώρα
applications-messages = Μηνύματα
applications-withdraw = Απόσυρση
applications-withdraw-title = Να αποσυρθεί η αίτησή σας;
applications-withdraw-lead = Όλα όσα μπορούσε να δει η οργάνωση για εσάς διαγράφονται αμέσως, μαζί με τις απαντήσεις και τα μηνύματά σας. Αν έχετε θέση, την παίρνει κάποιος άλλος.
applications-keep = Όχι, να παραμείνει
applications-again = Νέα αίτηση
applications-past-sent-applicant = Στάλθηκε
applications-past-seen-provider = Ανοίχτηκε από την οργάνωση
applications-past-accepted-provider = Έγινε δεκτή
applications-past-accepted-service = Ελευθερώθηκε θέση: έγινε δεκτή
applications-past-declined-provider = Δεν έγινε δεκτή
applications-past-declined-service = Η προσφορά έληξε
applications-past-waitlisted-provider = Μπήκε στη λίστα αναμονής
applications-past-withdrawn-applicant = Αποσύρθηκε
applications-received-title = Αιτήσεις
applications-received-lead = Φαίνονται μόνο όσα σας επιτρέπουν να δείτε. Κάθε φορά που ανοίγετε μια αίτηση, το άτομο το βλέπει.
applications-received-none = Δεν υπάρχουν αιτήσεις εδώ.
applications-received-tile = { $count ->
    [0] Καμία νέα αίτηση
    [one] { $count } νέα αίτηση
   *[other] { $count } νέες αιτήσεις
 }
applications-all = Όλες
applications-export = Αποθήκευση ως πίνακας (CSV)
applications-export-hint = Όλες οι αιτήσεις της λίστας θεωρούνται ανοιγμένες.
applications-open = Άνοιγμα
applications-open-title = Να ανοίξει αυτή η αίτηση;
applications-open-lead = Το άτομο μπορεί να δει ότι την ανοίξατε και πότε.
applications-person = Τι σας δείχνει το άτομο
applications-person-nothing = Το άτομο δεν δείχνει τίποτα από το προφίλ του.
applications-answer = Η απάντησή σας
applications-accept = Αποδοχή
applications-wait = Λίστα αναμονής
applications-decline = Απόρριψη
applications-decline-title = Απόρριψη της αίτησης
applications-decline-lead = Λίγα καλά λόγια βοηθούν το άτομο να συνεχίσει.
applications-reason = Γιατί όχι αυτή τη φορά
applications-reason-hint = Το διαβάζει το άτομο.
applications-places = { $count ->
    [one] { $count } θέση ακόμη
   *[other] { $count } θέσεις ακόμη
 }
applications-full-title = Όλες οι θέσεις έχουν δοθεί
applications-full-lead = Μπορείτε να βάλετε το άτομο στη λίστα αναμονής. Όταν ελευθερωθεί θέση, την παίρνει όποιος έκανε πρώτος αίτηση.
applications-column-number = Αριθμός
applications-column-listing = Προσφορά
applications-column-day = Στάλθηκε
applications-column-state = Κατάσταση
done-applications-sent = Η αίτησή σας στάλθηκε. Εδώ βλέπετε την πορεία της.
done-applications-withdrawn = Η αίτησή σας αποσύρθηκε και ό,τι είχατε δείξει διαγράφηκε.
done-applications-answered = Η απάντησή σας αποθηκεύτηκε και το άτομο ενημερώνεται.
mail-application-sent-subject = { $site }: νέα αίτηση
mail-application-sent-text = Γεια σας { $name }, κάποιος έκανε αίτηση για «{ $title }». Ανοίξτε τον σύνδεσμο για να τη δείτε και να απαντήσετε.
mail-application-withdrawn-subject = { $site }: μια αίτηση αποσύρθηκε
mail-application-withdrawn-text = Γεια σας { $name }, κάποιος απέσυρε την αίτησή του για «{ $title }». Όσα μπορούσατε να δείτε για το άτομο διαγράφηκαν.
mail-application-accepted-subject = { $site }: έχετε θέση
mail-application-accepted-text = Γεια σας { $name }, καλά νέα: η αίτησή σας για «{ $title }» έγινε δεκτή. Ανοίξτε τον σύνδεσμο για να τα δείτε όλα και να γράψετε στην οργάνωση.
mail-application-declined-subject = { $site }: απάντηση στην αίτησή σας
mail-application-declined-text = Γεια σας { $name }, αυτή τη φορά δεν υπάρχει θέση για εσάς στην προσφορά «{ $title }». Ανοίξτε τον σύνδεσμο για να διαβάσετε την απάντηση και δείτε άλλες προσφορές.
mail-application-waitlisted-subject = { $site }: είστε στη λίστα αναμονής
mail-application-waitlisted-text = Γεια σας { $name }, όλες οι θέσεις για «{ $title }» έχουν δοθεί. Είστε στη λίστα αναμονής. Αν ελευθερωθεί θέση και είναι η σειρά σας, την παίρνετε και σας ειδοποιούμε.
mail-application-promoted-subject = { $site }: ελευθερώθηκε θέση για εσάς
mail-application-promoted-text = Γεια σας { $name }, ελευθερώθηκε μια θέση για «{ $title }» και είναι δική σας. Αν δεν μπορείτε να έρθετε, αποσύρετε την αίτηση, ώστε να την πάρει κάποιος άλλος.
mail-application-closed-subject = { $site }: μια προσφορά έληξε
mail-application-closed-text = Γεια σας { $name }, η προσφορά «{ $title }» έληξε πριν γίνει δεκτή η αίτησή σας. Λυπούμαστε. Δείτε άλλες προσφορές.
