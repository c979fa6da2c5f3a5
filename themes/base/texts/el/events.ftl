### Εκδηλώσεις: για όσους τις γράφουν, όσους έρχονται και όσους ελέγχουν.

## Lists

events-title = Εκδηλώσεις
events-tile = Γράψτε εκδηλώσεις και αλλάξτε ημερομηνίες
events-none = Δεν υπάρχουν ακόμη εκδηλώσεις.
events-queue-title = Εκδηλώσεις προς έλεγχο
events-queue-tile = Έγκριση, ερώτηση ή απόρριψη
events-queue-none = Τίποτα δεν περιμένει.
events-origin-provider = από οργάνωση
events-origin-staff = από το προσωπικό
events-origin-suggestion = πρόταση επισκέπτη
events-origin-import = από άλλο ημερολόγιο

## States

events-state-submitted = Αναμένει έλεγχο
events-state-returned = Υπάρχει ερώτηση
events-state-refused = Απορρίφθηκε
events-state-published = Δημοσιευμένη
events-state-withdrawn = Αποσύρθηκε
events-state-over = Ολοκληρώθηκε
events-state-changed = Αλλαγή αναμένει έλεγχο
events-state-change-returned = Ερώτηση για την αλλαγή
events-state-cancelled = Ακυρώθηκε
events-means-submitted = Κάποιος από την ομάδα μας το διαβάζει πρώτα. Θα ενημερωθείτε.
events-means-returned = Απαντήστε στην ερώτηση: αλλάξτε την εκδήλωση και στείλτε την ξανά.
events-means-refused = Δεν θα δημοσιευτεί.
events-means-published = Όλοι μπορούν να τη δουν.
events-means-withdrawn = Την αποσύρατε.
events-means-over = Όλες οι ημερομηνίες πέρασαν.
events-means-changed = Μέχρι να ελεγχθεί η αλλαγή, όλοι βλέπουν το προηγούμενο κείμενο.
events-means-change-returned = Υπάρχει ερώτηση για την αλλαγή σας. Το προηγούμενο κείμενο μένει.
events-reason = Τι έγραψε η ομάδα μας
events-unverified = Η οργάνωσή σας δεν έχει επαληθευτεί ακόμη. Μπορείτε να στείλετε εκδηλώσεις· ελέγχονται μαζί με την οργάνωσή σας.
events-warning-unverified = Αυτή η οργάνωση δεν έχει επαληθευτεί. Ελέγξτε την πρώτα.
events-warning-twin = Υπάρχει άλλη εκδήλωση την ίδια ώρα, στον ίδιο τόπο, με τον ίδιο τίτλο.

## The form

events-new-title = Νέα εκδήλωση
events-edit-title = Αλλαγή της εκδήλωσης
events-words-title = Η εκδήλωση σε άλλη γλώσσα
events-send = Αποστολή για έλεγχο
events-publish = Δημοσίευση
events-save = Αποθήκευση
events-language = Γλώσσα του κειμένου
events-language-hint = Μπορείτε να προσθέσετε άλλες γλώσσες μετά.
events-title-field = Τίτλος
events-summary = Τι είναι, με μία πρόταση
events-summary-hint = Εμφανίζεται στη λίστα κάτω από τον τίτλο.
events-text = Περισσότερα
events-text-hint = Τι θα γίνει, τι να φέρει κανείς, πώς φτάνει εκεί.
events-group-when = Πότε
events-starts-day = Ημέρα
events-all-day = Όλη την ημέρα
events-starts-time = Ώρα έναρξης
events-ends-time = Ώρα λήξης
events-ends-day = Τελευταία ημέρα
events-ends-day-hint = Μόνο αν διαρκεί πολλές ημέρες.
events-again = Επαναλαμβάνεται;
events-again-hint = Μεμονωμένες ημερομηνίες μπορούν να αλλάξουν ή να ακυρωθούν μετά.
events-again-never = Όχι, μία φορά
events-again-daily = Κάθε μέρα
events-again-weekly = Κάθε εβδομάδα
events-again-fortnightly = Κάθε δύο εβδομάδες
events-again-month-day = Κάθε μήνα την ίδια ημερομηνία, π.χ. στις 5
events-again-month-weekday = Κάθε μήνα την ίδια ημέρα της εβδομάδας, π.χ. τη δεύτερη Τρίτη
events-again-month-last = Κάθε μήνα την τελευταία τέτοια ημέρα, π.χ. την τελευταία Παρασκευή
events-again-yearly = Κάθε χρόνο
events-again-until = Έως
events-again-until-hint = Η τελευταία ημέρα, ή πόσες φορές παρακάτω.
events-again-count = Πόσες φορές συνολικά
events-group-where = Πού
events-way = Πώς συμμετέχει κανείς;
events-place = Τόπος
events-place-hint = Όνομα και διεύθυνση, π.χ.: Δημοτική Βιβλιοθήκη, οδός Αθηνών 12.
events-online = Διεύθυνση για συμμετοχή μέσω διαδικτύου
events-online-hint = Θα τη βλέπουν όλοι.
events-areas = Περιοχή
events-areas-hint = Μην επιλέξετε καμία αν αφορά όλη τη χώρα.
events-group-whom = Για ποιους
events-languages = Γλώσσες που μιλιούνται
events-audiences = Ειδικά για
events-audiences-hint = Μην επιλέξετε κάτι αν είναι για όλους.
events-interests = Για όσους ενδιαφέρονται για
events-interests-hint = Όποιος έχει τέτοιο ενδιαφέρον θα δει την εκδήλωση στις προτάσεις του.
events-price = Κόστος σε ευρώ
events-price-hint = Γράψτε 0 αν είναι δωρεάν.
events-access = Τι διευκολύνει τη συμμετοχή
events-contact = Δημόσια επαφή για ερωτήσεις
events-contact-hint = Τηλέφωνο, e-mail ή διεύθυνση ιστοσελίδας. Το βλέπουν όλοι.
events-places = Θέσεις κάθε φορά
events-places-hint = Αφήστε το κενό αν υπάρχει χώρος για όλους. Όταν γεμίσουν, μπορεί κανείς να περιμένει θέση.
events-organiser = Ποιος τη διοργανώνει

## Mistakes

events-wrong-time-missing = Γράψτε την ώρα ή επιλέξτε «Όλη την ημέρα».
events-wrong-end-before = Τελειώνει πριν αρχίσει. Ελέγξτε ημέρα και ώρα.
events-wrong-end-same = Η έναρξη και η λήξη είναι ίδιες. Γράψτε πότε τελειώνει.
events-wrong-too-long = Μία φορά διαρκεί το πολύ 31 ημέρες. Επιλέξτε επανάληψη ή γράψτε δύο εκδηλώσεις.
events-wrong-past = Αυτή η ημέρα πέρασε. Επιλέξτε μία που έρχεται.
events-wrong-too-far = Οι εκδηλώσεις ανακοινώνονται έως δύο χρόνια μπροστά. Επιλέξτε νωρίτερη λήξη και συνεχίστε αργότερα.
events-wrong-skipped = Αυτή η ώρα δεν υπάρχει εκείνη τη νύχτα: τα ρολόγια πάνε μπροστά. Επιλέξτε μία ώρα αργότερα.
events-wrong-again-missing = Επιλέξτε πώς επαναλαμβάνεται ή αφήστε κενό το τέλος της επανάληψης.
events-wrong-two-ends = Γράψτε είτε έως πότε είτε πόσες φορές, όχι και τα δύο.
events-wrong-never-ends = Γράψτε έως πότε επαναλαμβάνεται ή πόσες φορές. Μπορείτε να τη συνεχίσετε αργότερα.
events-wrong-until-before = Η επανάληψη τελειώνει πριν από την πρώτη ημέρα.
events-wrong-no-day = Καμία ημέρα δεν ταιριάζει. Επιλέξτε άλλη επανάληψη.
events-wrong-too-many = Είναι πάνω από 200 ημερομηνίες. Επιλέξτε νωρίτερη λήξη.
events-wrong-place = Γράψτε πού γίνεται.
events-wrong-online = Γράψτε τη διεύθυνση συμμετοχής ή μια επαφή που τη δίνει.
events-wrong-twin-public = Αυτή η εκδήλωση είναι ήδη στο ημερολόγιο: ίδια ημέρα, ώρα, τόπος και τίτλος.
events-wrong-twin-waits = Κάποιος έχει ήδη στείλει αυτή την εκδήλωση. Ελέγχεται, δεν χρειάζεται να κάνετε κάτι.

## One event

events-words-heading = Τι γράφει
events-words-edit = Αλλαγή του κειμένου
events-words-add = Προσθήκη γλώσσας:
events-facts-heading = Στοιχεία
events-dates-heading = Ημερομηνίες
events-dates-hint = Ό,τι αλλάξετε εδώ ισχύει αμέσως. Όσοι θέλουν να έρθουν ενημερώνονται.
events-codes = Κωδικοί όσων έχουν θέση
events-date-move = Μετάθεση
events-date-cancel = Ακύρωση
events-date-restore = Όπως αρχικά
events-accept = Έγκριση και δημοσίευση
events-cancel = Ακύρωση όλης της εκδήλωσης
events-revive = Τελικά θα γίνει
events-withdraw = Απόσυρση
events-ask-back-title = Υποβολή ερώτησης
events-ask-back-field = Τι θα θέλατε να μάθετε;
events-ask-back-button = Αποστολή ερώτησης
events-refuse-title = Απόρριψη
events-refuse-field = Γιατί; Το διαβάζει όποιος την έστειλε.
events-refuse-button = Απόρριψη
events-move-title = Μετάθεση μίας ημερομηνίας
events-move-starts = Νέα έναρξη
events-move-ends = Νέα λήξη
events-move-button = Μετάθεση

## Coming

events-come-title = Θα ήθελα να έρθω
events-come-lead = Οι διοργανωτές βλέπουν πόσοι έρχονται, όχι ποιοι.
events-which-date = Ποια ημερομηνία;
events-take-place = Κράτηση θέσης
events-say-interest = Θα έρθω
events-places-left = { $count ->
    [one] { $count } θέση ελεύθερη
   *[other] { $count } θέσεις ελεύθερες
 }
events-mine-title = Πού θα πάτε
events-mine-tile = { $count ->
    [0] Καμία ημερομηνία ακόμη
    [one] { $count } ημερομηνία
   *[other] { $count } ημερομηνίες
 }
events-mine-none = Δεν έχετε δηλώσει ότι θα πάτε κάπου.
events-guest-interested = θα πάτε
events-guest-place = έχετε θέση
events-guest-waiting = περιμένετε θέση
events-code = Ο κωδικός σας, για την είσοδο:
events-leave = Τελικά δεν θα πάω
events-count-interested = { $count ->
    [one] { $count } άτομο θέλει να έρθει
   *[other] { $count } άτομα θέλουν να έρθουν
 }
events-count-places = { $count ->
    [one] { $count } θέση κρατήθηκε
   *[other] { $count } θέσεις κρατήθηκαν
 }
events-count-waiting = { $count ->
    [one] { $count } περιμένει
   *[other] { $count } περιμένουν
 }

## Calendars of others

events-imports-title = Ημερολόγια άλλων
events-imports-none = Δεν έχει οριστεί ακόμη ημερολόγιο.
events-import-new-title = Προσθήκη ημερολογίου
events-import-keep = Αποθήκευση
events-import-name = Ποιος έχει αυτό το ημερολόγιο
events-import-address = Διεύθυνση του ημερολογίου
events-import-address-hint = Αρχίζει με https:// ή webcal:// και συχνά τελειώνει σε .ics. Τίποτα δεν δημοσιεύεται πριν το εγκρίνετε.
events-import-wrong-address = Γράψτε ολόκληρη διεύθυνση που αρχίζει με https:// ή webcal://.
events-import-wrong-private = Αυτή η διεύθυνση οδηγεί σε ιδιωτικό δίκτυο. Ημερολόγια λαμβάνονται μόνο από το δημόσιο διαδίκτυο.
events-import-wrong-silent = Κανείς δεν απάντησε εγκαίρως. Ελέγξτε τη διεύθυνση ή δοκιμάστε αργότερα.
events-import-wrong-refused = Η άλλη πλευρά απάντησε με σφάλμα. Ίσως το ημερολόγιο μεταφέρθηκε.
events-import-wrong-loop = Η διεύθυνση ανακατευθύνει συνεχώς. Ζητήστε την τελική διεύθυνση.
events-import-wrong-large = Το ημερολόγιο είναι πάνω από 2 MB. Ζητήστε ένα με λιγότερες εκδηλώσεις.
events-import-wrong-letters = Αυτό που ήρθε δεν είναι αναγνώσιμο κείμενο (UTF-8).
events-import-wrong-no-calendar = Αυτό που ήρθε δεν είναι ημερολόγιο. Ίσως είναι διεύθυνση σελίδας· αναζητήστε εκεί «iCal» ή «.ics».
events-import-wrong-too-many = Το ημερολόγιο έχει πάνω από 1.000 εκδηλώσεις. Ζητήστε μικρότερο.
events-import-wrong-twice = Αυτό το ημερολόγιο έχει ήδη προστεθεί.
events-import-never = δεν έχει εξεταστεί ακόμη
events-import-looked = εξετάστηκε: { $when }
events-import-open = { $count ->
    [one] { $count } προς απόφαση
   *[other] { $count } προς απόφαση
 }
events-import-settled = { $count ->
    [one] { $count } εκδήλωση είναι τακτοποιημένη.
   *[other] { $count } εκδηλώσεις είναι τακτοποιημένες.
 }
events-import-look = Έλεγχος τώρα
events-import-remove = Διαγραφή του ημερολογίου
events-import-standing-new = νέα
events-import-standing-changed = άλλαξε
events-import-standing-gone = δεν υπάρχει πια
events-import-standing-settled = τακτοποιημένη
events-import-note-endless = Επαναλαμβάνεται χωρίς τέλος. Λαμβάνεται με λήξη σε έναν χρόνο.
events-import-note-extra-dates = Έχει επιπλέον ημερομηνίες εκτός κανόνα· δεν λαμβάνονται.
events-import-note-bad-rule = Η επανάληψή της δεν είναι κατανοητή. Γράψτε τη με το χέρι.
events-import-note-bad-times = Οι ώρες της δεν διαβάζονται.
events-import-note-bad-end-before = Τελειώνει πριν αρχίσει.
events-import-what-title = Τίτλος
events-import-what-when = Ώρα
events-import-what-again = Επανάληψη
events-import-what-dates = Αλλαγμένες ημερομηνίες
events-import-what-place = Τόπος
events-import-what-text = Κείμενο
events-import-what-url = Σελίδα
events-import-what-cancelled = Ακυρώθηκε
events-import-before = πριν
events-import-after = τώρα
events-import-take-new = Δημοσίευση
events-import-take-changed = Υιοθέτηση της αλλαγής
events-import-take-gone = Εμφάνιση ως ακυρωμένης
events-import-take-settled = Υιοθέτηση
events-import-skip = Παράλειψη

## What was done

done-events-published = Δημοσιεύτηκε.
done-events-submitted = Στάλθηκε. Κάποιος από την ομάδα μας τη διαβάζει πρώτα.
done-events-kept = Η αλλαγή αποθηκεύτηκε.
done-events-withdrawn = Αποσύρθηκε.
done-events-cancelled = Εμφανίζεται ως ακυρωμένη.
done-events-revived = Θα γίνει κανονικά.
done-events-rescheduled = Η ημερομηνία άλλαξε.
done-events-ask-back-done = Η ερώτηση στάλθηκε.
done-events-refuse-done = Απορρίφθηκε.
done-events-interested = Το σημειώσαμε: θα πάτε.
done-events-place = Έχετε θέση. Δείξτε τον κωδικό σας στην είσοδο.
done-events-waiting = Όλες οι θέσεις κρατήθηκαν. Είστε στη λίστα αναμονής και θα ειδοποιηθείτε.
done-events-left = Δεν θα πάτε· η θέση σας είναι ελεύθερη για άλλον.
done-events-import-kept = Το ημερολόγιο αποθηκεύτηκε. Ελέγξτε το τώρα.
done-events-import-looked = Αυτό λέει τώρα το ημερολόγιο. Δεν δημοσιεύτηκε τίποτα.
done-events-import-taken = Υιοθετήθηκε.
done-events-import-twin = Η ίδια εκδήλωση υπάρχει ήδη. Παραλείψτε αυτήν.
done-events-import-skipped = Παραλείπεται μέχρι να αλλάξει.
done-events-import-removed = Το ημερολόγιο διαγράφηκε. Ό,τι υιοθετήθηκε μένει.

## Letters

mail-suggestion-published-subject = Δημοσιεύτηκε: { $title }
mail-suggestion-published-text = Η εκδήλωση «{ $title }» είναι τώρα στο ημερολόγιο. Ευχαριστούμε!
mail-suggestion-asked-subject = Ερώτηση για: { $title }
mail-suggestion-asked-text =
    Πριν δημοσιεύσουμε την εκδήλωση «{ $title }» έχουμε μια ερώτηση:

    { $reason }

    Ανοίξτε τον σύνδεσμο, αλλάξτε ό,τι χρειάζεται και στείλτε την ξανά.
mail-suggestion-refused-subject = Δεν δημοσιεύτηκε: { $title }
mail-suggestion-refused-text =
    Δεν μπορούμε να δημοσιεύσουμε την εκδήλωση «{ $title }». Ο λόγος:

    { $reason }
mail-event-cancelled-subject = Ακυρώθηκε: { $title }
mail-event-cancelled-text = Η εκδήλωση «{ $title }» δεν θα γίνει. Λυπούμαστε.
mail-event-revived-subject = Θα γίνει: { $title }
mail-event-revived-text = Η εκδήλωση «{ $title }» θα γίνει τελικά.
mail-event-date-cancelled-subject = Ακυρώθηκε ημερομηνία: { $title }
mail-event-date-cancelled-text = Μια ημερομηνία της εκδήλωσης «{ $title }» στην οποία θα πηγαίνατε ακυρώθηκε. Ο σύνδεσμος δείχνει τις άλλες.
mail-event-moved-subject = Νέα ώρα: { $title }
mail-event-moved-text = Η εκδήλωση «{ $title }», στην οποία θα πάτε, άλλαξε. Ανοίξτε τον σύνδεσμο για να δείτε πότε είναι.
mail-event-place-free-subject = Έχετε θέση: { $title }
mail-event-place-free-text = Ελευθερώθηκε μια θέση για «{ $title }» και είναι δική σας. Αν δεν μπορείτε να πάτε, δηλώστε το στον σύνδεσμο, για να τη δώσουμε σε άλλον.
mail-event-soon-subject = Πλησιάζει: { $title }
mail-event-soon-text = Έχετε δηλώσει ότι θα πάτε στην εκδήλωση «{ $title }». Πότε: { $when }. Αν δεν μπορείτε να πάτε, δηλώστε το στον σύνδεσμο, για να πάει κάποιος άλλος.

## News

news-suggestion-published = Η εκδήλωση «{ $title }» είναι τώρα στο ημερολόγιο.
news-suggestion-asked = Υπάρχει ερώτηση για την εκδήλωση «{ $title }».
news-suggestion-refused = Η εκδήλωση «{ $title }» δεν θα δημοσιευτεί. Ο λόγος αναφέρεται εκεί.
news-event-cancelled = Ακυρώθηκε: «{ $title }».
news-event-revived = Τελικά θα γίνει: «{ $title }».
news-event-date-cancelled = Ακυρώθηκε ημερομηνία: «{ $title }».
news-event-moved = Νέα ώρα: «{ $title }».
news-event-place-free = Έχετε τώρα θέση: «{ $title }».
news-event-soon = Πλησιάζει: «{ $title }», { $when }.
