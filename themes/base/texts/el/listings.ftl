### Προσφορές: τι γράφουν οι οργανώσεις και τι γίνεται με αυτό.

listings-title = Οι προσφορές σας
listings-lead = Όλα όσα προσφέρει η οργάνωσή σας. Ελέγχουμε κάθε προσφορά πριν τη δουν όλοι.
listings-none = Δεν υπάρχει τίποτα εδώ ακόμη.
listings-all = Όλες
listings-untitled = Προσφορά χωρίς τίτλο
listings-called = «{ $title }»
listings-changed-on = Άλλαξε στις { $day }
listings-tile = { $count ->
    [0] Δεν έχετε γράψει τίποτα ακόμη
    [one] { $count } προσφορά
   *[other] { $count } προσφορές
 }
listings-new-title = Νέα προσφορά
listings-new-lead = Τι θα θέλατε να προσφέρετε; Μπορείτε να αποθηκεύσετε πρόχειρο όποτε θέλετε και να συνεχίσετε αργότερα.
listings-new-tile = { $count ->
    [one] { $count } είδος προσφοράς
   *[other] { $count } είδη προσφορών
 }

## Πού βρίσκεται

listings-state-draft = Πρόχειρο
listings-state-submitted = Σε έλεγχο
listings-state-published = Δημόσια
listings-state-closed = Κλειστή
listings-state-expired = Έληξε
listings-state-revised = Δημόσια, με αλλαγή σε εξέλιξη
listings-state-revision-submitted = Δημόσια, η αλλαγή σε έλεγχο
listings-means-draft = Τη βλέπετε μόνο εσείς. Υποβάλετέ την όταν είναι πλήρης.
listings-means-submitted = Την ελέγχουμε και θα σας γράψουμε. Για να αλλάξετε κάτι, ανακαλέστε πρώτα την υποβολή.
listings-means-published = Τη βλέπουν όλοι.
listings-means-closed = Δεν τη βλέπει πια κανείς και κανείς δεν μπορεί να κάνει αίτηση.
listings-means-expired = Έχει λήξει και δεν τη βλέπει πια κανείς.
listings-means-revised = Όλοι βλέπουν το προηγούμενο κείμενο, ώσπου να υποβληθεί και να ελεγχθεί η αλλαγή σας.
listings-means-revision-submitted = Όλοι βλέπουν το προηγούμενο κείμενο όσο ελέγχουμε την αλλαγή σας.
listings-verify-first = Πριν υποβάλετε κάτι, πρέπει να επαληθεύσουμε την οργάνωσή σας. Ως τότε μπορείτε να γράφετε πρόχειρα.
listings-reason-title = Γιατί επιστράφηκε
listings-gaps-title = Τι λείπει ακόμη πριν από την υποβολή
listings-facts-title = Με μια ματιά
listings-fact-languages = Γλώσσες του κειμένου
listings-fact-places = Θέσεις
listings-fact-submitted = Υποβλήθηκε στις
listings-fact-verified = Ελέγχθηκε στις
listings-fact-until = Φαίνεται ως τις
listings-places-left = Απομένουν { $left } από { $count }
listings-public-page = Δημόσια σελίδα
listings-received = Αιτήσεις για αυτή την προσφορά

## Τι μπορεί να γίνει

listings-do-submit = Υποβολή
listings-do-edit = Αλλαγή
listings-do-preview = Δείτε πώς θα φαίνεται
listings-do-take-back = Ανάκληση της υποβολής
listings-do-discard = Ακύρωση της αλλαγής
listings-do-reopen = Άνοιγμα ξανά
listings-do-rework = Γράψτε την από την αρχή
listings-do-duplicate = Αντιγραφή
listings-do-close = Κλείσιμο
listings-do-remove = Διαγραφή
listings-do-keep = Ναι, ισχύει ακόμη
listings-leave = Όχι, να μείνει όπως είναι
listings-discard-title = Να ακυρωθεί η αλλαγή;
listings-discard-lead = Ό,τι αλλάξατε χάνεται. Το δημόσιο κείμενο μένει όπως είναι.
listings-close-title = Να κλείσει αυτή η προσφορά;
listings-close-lead = Δεν θα φαίνεται πια. Όσοι έκαναν αίτηση και περιμένουν απάντηση μαθαίνουν ότι έληξε. Όποιος έχει θέση την κρατά.
listings-remove-title = Να διαγραφεί αυτό το πρόχειρο;
listings-remove-lead = Ό,τι γράψατε χάνεται.
done-listings-kept = Αποθηκεύτηκε.
done-listings-submitted = Υποβλήθηκε. Θα την ελέγξουμε και θα σας γράψουμε.
done-listings-taken-back = Η υποβολή ανακλήθηκε. Μπορείτε τώρα να αλλάξετε την προσφορά.
done-listings-discarded = Η αλλαγή ακυρώθηκε.
done-listings-closed = Έκλεισε. Όσοι περίμεναν απάντηση ειδοποιήθηκαν.
done-listings-reopened = Άνοιξε ξανά, ακριβώς όπως ήταν.
done-listings-duplicated = Αυτό είναι ένα αντίγραφο. Αλλάξτε ό,τι διαφέρει.
done-listings-removed = Διαγράφηκε.

## Συγγραφή

listings-edit-title = Γράψτε την προσφορά σας
listings-edit-lead = Μπορείτε να αποθηκεύσετε όποτε θέλετε, ακόμη και αν λείπει κάτι.
listings-save = Αποθήκευση
listings-save-hint = Η αποθήκευση δεν δείχνει τίποτα σε κανέναν. Η υποβολή γίνεται στην επόμενη σελίδα.
listings-leave-unsaved = Πίσω χωρίς αποθήκευση
listings-languages-title = Γλώσσες
listings-add-language = Προσθέστε μια γλώσσα
listings-add = Προσθήκη
listings-drop-language = Αφαίρεση της γλώσσας: { $language }
listings-tab-wrong = κάτι δεν είναι σωστό εδώ
listings-field-title = Τίτλος
listings-field-title-hint = Τι είναι, με λίγες λέξεις.
listings-field-summary = Με δυο λόγια
listings-field-summary-hint = Μία ή δύο προτάσεις, για καταλόγους και αναζήτηση.
listings-field-text = Περιγραφή
listings-field-text-hint = Τα απλά λόγια βοηθούν όσους μαθαίνουν τη γλώσσα. Μια κενή γραμμή αρχίζει παράγραφο, το «- » κατάλογο, δύο αστερίσκοι κάνουν **έντονα** γράμματα.
listings-facts-heading = Ίδια σε όλες τις γλώσσες
listings-hint-long = Μια κενή γραμμή αρχίζει παράγραφο, το «- » κατάλογο.
listings-hint-times = Γράψτε ώρες όπως 9:00-13:00. Περισσότερες με κόμμα: 9-13, 16-18. Αφήστε κενές τις άλλες μέρες.
listings-hint-price = Σε ευρώ. 0 αν δεν κοστίζει τίποτα.
listings-hint-capacity = Από αυτό μετριούνται οι θέσεις που απομένουν.
listings-hint-languages = Όσες ισχύουν.
listings-hint-contact = Το βλέπουν όλοι.
listings-hint-link = Για παράδειγμα https://example.org
listings-hint-place = Πώς λέγεται ο χώρος, για παράδειγμα «Κοινοτικό Κέντρο».
listings-address = Διεύθυνση
listings-address-hint = Οδός, αριθμός, ταχυδρομικός κώδικας, πόλη.
listings-phone = Τηλέφωνο
listings-email = E-mail
listings-level-of = Επίπεδο της γλώσσας { $number }
listings-level-any = Δεν χρειάζεται επίπεδο
listings-level-of-nothing = Επιλέξτε τη γλώσσα στην οποία αναφέρεται το επίπεδο.
listings-day-1 = Δευτέρα
listings-day-2 = Τρίτη
listings-day-3 = Τετάρτη
listings-day-4 = Πέμπτη
listings-day-5 = Παρασκευή
listings-day-6 = Σάββατο
listings-day-7 = Κυριακή
listings-not-times = { $day }: γράψτε ώρες όπως 9:00-13:00, περισσότερες με κόμμα, πρώτα η νωρίτερη.
listings-asks-title = Τι σας δείχνουν όσοι κάνουν αίτηση
listings-asks-lead = Βλέπετε μόνο ό,τι χρειάζεται. Για κάτι παραπάνω χρειάζεται καλός λόγος: τον ελέγχουμε και τον διαβάζει όποιος κάνει αίτηση.
listings-ask-for = Να ζητείται: { $field }
listings-why = Γιατί το χρειάζεστε ({ $language })
listings-why-hint = Για παράδειγμα: «Το μάθημα είναι μόνο για γυναίκες, επειδή …»
listings-gap-text = { $language }: λείπει το πεδίο «{ $field }».
listings-gap-why = { $language }: γράψτε γιατί ζητάτε «{ $field }».
listings-gap-over = Η ημερομηνία στο πεδίο «{ $field }» έχει περάσει.
listings-gap-places = { $count ->
    [one] Έχει ήδη δοθεί { $count } θέση: οι θέσεις δεν μπορούν να είναι λιγότερες.
   *[other] Έχουν ήδη δοθεί { $count } θέσεις: οι θέσεις δεν μπορούν να είναι λιγότερες.
 }
listings-nothing-typed = Γράψτε πρώτα κάτι, για παράδειγμα έναν τίτλο.
listings-meanwhile-changed = Αυτό άλλαξε σε άλλο παράθυρο όσο γράφατε. Ό,τι γράψατε είναι ακόμη εδώ. Αν αποθηκεύσετε τώρα, αντικαθιστά την άλλη αλλαγή.
listings-meanwhile-not-writable = Αυτό δεν μπορεί να αλλάξει τώρα: υποβλήθηκε ή έληξε όσο γράφατε. Ό,τι γράψατε είναι ακόμη εδώ. Ανοίξτε την προσφορά σας σε άλλο παράθυρο, ανακαλέστε την υποβολή ή γράψτε την από την αρχή και μετά αποθηκεύστε εδώ.

## Πώς θα φαίνεται

listings-preview-title = Έτσι θα φαίνεται.
listings-preview-lead = Αυτή τη σελίδα τη βλέπετε μόνο εσείς.
listings-preview-back = Πίσω

## Ισχύει ακόμη;

listings-keep-title = Ισχύει ακόμη;
listings-keep-until = Η προσφορά «{ $title }» φαίνεται ως τις { $day }. Αν ισχύει ακόμη, θα συνεχίσουμε να τη δείχνουμε.
listings-keep-change = Κάτι έχει αλλάξει
listings-kept-title = Σας ευχαριστούμε
listings-kept-until = Η προσφορά «{ $title }» φαίνεται ως τις { $day }.
listings-kept-over-title = Αυτή η προσφορά έληξε
listings-kept-over = Η προσφορά «{ $title }» δεν φαίνεται πια. Συνδεθείτε για να την ανοίξετε ξανά.
mail-listing-expiring-subject = { $site }: ισχύει ακόμη η προσφορά «{ $title }»;
mail-listing-expiring-text = Γεια σας { $name }, η προσφορά «{ $title }» σε λίγο δεν θα φαίνεται πια. Αν ισχύει ακόμη, ανοίξτε τον σύνδεσμο και πατήστε το κουμπί. Δεν χρειάζεται να συνδεθείτε.
mail-listing-expired-subject = { $site }: η προσφορά «{ $title }» δεν φαίνεται πια
mail-listing-expired-text = Γεια σας { $name }, η προσφορά «{ $title }» έληξε. Όσοι περίμεναν απάντηση ειδοποιήθηκαν. Ανοίξτε τον σύνδεσμο για να την ανοίξετε ξανά ή να τη γράψετε από την αρχή.
