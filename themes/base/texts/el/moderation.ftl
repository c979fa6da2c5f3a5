### Έλεγχος: όσα περιμένουν, όσα αλλάζουν, όσα αποφασίζονται, και τι μαθαίνουν οι οργανώσεις.

moderation-title = Όσα περιμένουν
moderation-tile = Προσφορές και οργανώσεις για έλεγχο. Η παλαιότερη περιμένει { $age }.
moderation-nothing = Προς το παρόν δεν περιμένει τίποτα.
moderation-lead = { $count ->
    [one] { $count } θέμα σας περιμένει, το παλαιότερο πρώτο.
   *[other] { $count } θέματα σας περιμένουν, το παλαιότερο πρώτο.
 }
moderation-age-days = { $count ->
    [one] { $count } ημέρα
   *[other] { $count } ημέρες
 }
moderation-age-hours = { $count ->
    [one] { $count } ώρα
   *[other] { $count } ώρες
 }
moderation-age-minutes = { $count ->
    [one] { $count } λεπτό
   *[other] { $count } λεπτά
 }
moderation-waits = Περιμένει
moderation-new = νέα
moderation-a-change = αλλαγή
moderation-asks-verification = Οργάνωση · ζητά επαλήθευση
moderation-organisations-title = Οργανώσεις
moderation-organisations-tile = Όσες έχουν επαληθευτεί. Ανακαλέστε την επαλήθευση, αν κάτι δεν είναι σωστό
moderation-organisations-none = Δεν έχει επαληθευτεί ακόμη καμία οργάνωση.
moderation-verified-on = Επαληθεύτηκε στις { $day }
moderation-from = Από
moderation-content-title = Τι θα δημοσιευτεί
moderation-changed-title = Τι αλλάζει
moderation-changed-none = Δεν άλλαξε τίποτα από όσα βλέπουν οι αναγνώστες.
moderation-same-title = Τι μένει όπως είναι
moderation-before = Πριν
moderation-now = Τώρα
moderation-went = αφαιρέθηκε:
moderation-came = προστέθηκε:
moderation-went-end = τέλος όσων αφαιρέθηκαν
moderation-came-end = τέλος όσων προστέθηκαν
moderation-mark-added = νέο
moderation-mark-removed = αφαιρέθηκε
moderation-mark-changed = άλλαξε
moderation-field-title = Τίτλος
moderation-field-summary = Περίληψη
moderation-field-text = Κείμενο
moderation-sensitive-title = Ευαίσθητες ερωτήσεις προς όσους κάνουν αίτηση
moderation-sensitive-text = Αυτή η προσφορά θέλει να μάθει κάτι που μπορεί να βλάψει ανθρώπους αν πέσει σε λάθος χέρια. Εγκρίνετέ το μόνο αν η προσφορά δεν γίνεται αλλιώς και ο λόγος το εξηγεί.
moderation-sensitive-none = Δεν δόθηκε λόγος.
moderation-approve = Εγκρίνω αυτή την ερώτηση: { $field }
moderation-not-approved = Εγκρίνετε αυτή την ερώτηση, ή απορρίψτε την προσφορά και γράψτε ότι η ερώτηση πρέπει να φύγει.
moderation-decide-title = Η απόφασή σας
moderation-accept = Αποδοχή και δημοσίευση
moderation-preview = Δείτε πώς θα φαίνεται
moderation-preview-text = Αυτή είναι προεπισκόπηση. Κανείς άλλος δεν τη βλέπει ακόμη.
moderation-back = Πίσω στην απόφαση
moderation-refuse-title = Απόρριψη της προσφοράς
moderation-refuse-lead = Η οργάνωση διαβάζει τον λόγο στη γλώσσα της, στη σελίδα της και με e-mail. Μπορεί να διορθώσει την προσφορά και να την υποβάλει ξανά.
moderation-refuse-button = Απόρριψη
moderation-reason = Γιατί;
moderation-reason-incomplete = Λείπει κάτι σημαντικό, για παράδειγμα πότε, πού ή για ποιους.
moderation-reason-unclear = Το κείμενο είναι δύσκολο. Γράψτε το πιο σύντομα και πιο απλά.
moderation-reason-language = Οι γλώσσες δεν λένε το ίδιο, ή κάποια δεν είναι αρκετά καλή.
moderation-reason-contacts = Υπάρχουν προσωπικά ονόματα, τηλέφωνα ή διευθύνσεις στο κείμενο. Αφαιρέστε τα: ο κόσμος σας βρίσκει μέσα από τον ιστότοπο.
moderation-reason-excludes = Η προσφορά αποκλείει ανθρώπους χωρίς σοβαρό λόγο.
moderation-reason-money = Ζητά χρήματα ή έγγραφα με τρόπο που δεν δημοσιεύουμε.
moderation-reason-other = Κάτι άλλο
moderation-reason-unknown = Δεν μπορέσαμε να διαπιστώσουμε ότι υπάρχει αυτή η οργάνωση.
moderation-reason-unreachable = Κανείς δεν απαντά στα στοιχεία επικοινωνίας που δώσατε.
moderation-reason-profile = Το προφίλ σας δεν λέει αρκετά για το ποιοι είστε και τι κάνετε.
moderation-words = Με δικά σας λόγια
moderation-words-hint = Τι ακριβώς πρέπει να διορθωθεί; Γράψτε φιλικά: όποιος το διαβάζει έχει κοπιάσει.
moderation-words-needed = Γράψτε με δικά σας λόγια γιατί απορρίπτετε.
moderation-decided-title = Αυτό δεν περιμένει πια
moderation-decided-text = Κάποιος αποφάσισε, ή άλλαξε αφότου το ανοίξατε. Τώρα δεν έγινε τίποτα.
moderation-decided-by = { $what }: { $who }, { $when }
moderation-was-accepted = Έγινε δεκτό
moderation-was-refused = Απορρίφθηκε
moderation-was-taken-back = Ανακλήθηκε
moderation-was-closed = Έκλεισε
moderation-was-changed = Άλλαξε
moderation-decided-look = Δείτε πώς είναι τώρα
moderation-decided-home = Σε όλα όσα περιμένουν
moderation-provider-new = Δεν έχει ζητήσει επαλήθευση
moderation-provider-asked = Ζητά επαλήθευση
moderation-provider-verified = Επαληθευμένη
moderation-provider-refused = Απορρίφθηκε
moderation-provider-how = Βεβαιωθείτε ότι αυτή η οργάνωση υπάρχει και ότι το αίτημα είναι δικό της: καλέστε τον αριθμό της ιστοσελίδας της, όχι αυτόν που δίνεται εδώ, και αναζητήστε την στο δημόσιο μητρώο.
moderation-provider-about = Τι κάνει
moderation-provider-areas = Περιοχές
moderation-provider-languages = Γλώσσες
moderation-provider-address = Διεύθυνση
moderation-provider-hours = Ώρες λειτουργίας
moderation-provider-email = E-mail
moderation-provider-phone = Τηλέφωνο
moderation-provider-web = Ιστοσελίδα
moderation-provider-verify = Είναι αυτή που λέει: επαλήθευση
moderation-refuse-provider-title = Απόρριψη της οργάνωσης
moderation-refuse-provider-lead = Διαβάζει τον λόγο στη γλώσσα της, στη σελίδα της και με e-mail, και μπορεί να ζητήσει ξανά.
moderation-refuse-provider-button = Απόρριψη
moderation-unverify-title = Ανάκληση της επαλήθευσης
moderation-unverify-lead = Η οργάνωση και όλες οι προσφορές της φεύγουν αμέσως από τις δημόσιες σελίδες. Διαβάζει τον λόγο και μπορεί να ζητήσει ξανά επαλήθευση.
moderation-unverify-button = Ανάκληση της επαλήθευσης
moderation-gone-title = Αυτή η προσφορά έληξε
moderation-gone-text = Δεν εμφανίζεται πια. Ίσως σας βοηθά κάποια από αυτές:
moderation-gone-alone = Δεν εμφανίζεται πια και προς το παρόν δεν υπάρχει κάτι παρόμοιο. Νέες προσφορές εμφανίζονται μόλις ελεγχθούν.
moderation-gone-all = Όλες οι προσφορές αυτού του είδους
done-moderation-accepted = Δημοσιεύτηκε. Η οργάνωση ειδοποιείται.
done-moderation-refused = Απορρίφθηκε. Η οργάνωση μαθαίνει τον λόγο.
done-moderation-verified = Η οργάνωση επαληθεύτηκε και ειδοποιείται.
mail-listing-published-subject = { $site }: η προσφορά «{ $title }» δημοσιεύτηκε
mail-listing-published-text = Γεια σας { $name }, ελέγξαμε την προσφορά «{ $title }» και τη δημοσιεύσαμε. Τώρα τη βλέπουν όλοι. Ανοίξτε τον σύνδεσμο για να την αλλάξετε ή να την κλείσετε:
    { $link }
mail-listing-refused-subject = { $site }: η προσφορά «{ $title }» χρειάζεται διόρθωση
mail-listing-refused-text = Γεια σας { $name }, ελέγξαμε την προσφορά «{ $title }» και δεν μπορούμε να τη δημοσιεύσουμε έτσι.

    { $reason }

    Δεν χάθηκε τίποτα. Ανοίξτε τον σύνδεσμο, διορθώστε την και υποβάλετέ την ξανά:
    { $link }
mail-provider-verified-subject = { $site }: η οργάνωσή σας επαληθεύτηκε
mail-provider-verified-text = Γεια σας { $name }, επαληθεύσαμε την οργάνωση { $title }. Τώρα μπορείτε να υποβάλλετε προσφορές, και η οργάνωσή σας έχει τη δική της σελίδα. Ανοίξτε τον σύνδεσμο για να συνεχίσετε:
    { $link }
mail-provider-refused-subject = { $site }: για την οργάνωσή σας
mail-provider-refused-text = Γεια σας { $name }, η οργάνωση { $title } δεν επαληθεύτηκε.

    { $reason }

    Μπορείτε να διορθώσετε το προφίλ σας και να ζητήσετε ξανά:
    { $link }
