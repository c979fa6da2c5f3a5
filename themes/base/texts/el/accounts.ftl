### Λογαριασμοί: είσοδος, επιστροφή, και φροντίδα του λογαριασμού.

## Νέος λογαριασμός

accounts-register-title = Δημιουργία λογαριασμού
accounts-register-lead = Για να διαβάσετε αυτόν τον ιστότοπο δεν χρειάζεστε λογαριασμό. Με λογαριασμό μπορείτε να κάνετε αιτήσεις, να κρατάτε ό,τι σας ενδιαφέρει και να παίρνετε απαντήσεις. Ζητάμε μόνο τα απαραίτητα.
accounts-register-button = Δημιουργία λογαριασμού
accounts-have-one = Έχω ήδη λογαριασμό
accounts-as = Ποιος ή ποια είστε;
accounts-role = Ρόλος
accounts-as-migrant = Ήρθα πρόσφατα στη χώρα
accounts-as-migrant-hint = Κάντε αίτηση για μαθήματα και βοήθεια, κρατήστε ό,τι σας είναι χρήσιμο.
accounts-as-volunteer = Θέλω να βοηθήσω ως εθελοντής ή εθελόντρια
accounts-as-volunteer-hint = Βρείτε μια δράση και πείτε στις οργανώσεις τι μπορείτε να κάνετε.
accounts-as-provider = Εργάζομαι σε οργάνωση ή υπηρεσία
accounts-as-provider-hint = Προσφέρετε μαθήματα, βοήθεια ή εργασία. Χρειάζεται διεύθυνση e-mail, και ελέγχουμε κάθε οργάνωση.
accounts-role-migrant = Νεοαφιχθέν άτομο
accounts-role-volunteer = Εθελοντής ή εθελόντρια
accounts-role-provider = Οργάνωση
accounts-role-moderator = Συντονιστής ή συντονίστρια
accounts-role-moderator-hint = Ελέγχει ό,τι στέλνουν οι οργανώσεις πριν δημοσιευτεί.
accounts-role-administrator = Διαχειριστής ή διαχειρίστρια
accounts-role-administrator-hint = Φροντίζει τους λογαριασμούς και τους ρόλους του ιστότοπου.
accounts-name = Όνομα
accounts-name-hint = Διαλέξτε όποιο όνομα θέλετε. Με αυτό συνδέεστε. Δεν χρειάζεται να είναι το πραγματικό σας όνομα.
accounts-name-at = Το όνομα δεν μπορεί να έχει το σύμβολο @.
accounts-name-taken = Κάποιο άλλο άτομο έχει αυτό το όνομα. Προσθέστε κάτι, για παράδειγμα έναν αριθμό.
accounts-new-password = Νέος κωδικός πρόσβασης
accounts-new-password-hint = Τουλάχιστον 10 χαρακτήρες. Τρεις ή τέσσερις λέξεις στη σειρά θυμούνται εύκολα και μαντεύονται δύσκολα.
accounts-password-common = Πολλοί χρησιμοποιούν αυτόν τον κωδικό και μαντεύεται εύκολα. Διαλέξτε άλλον, για παράδειγμα τέσσερις λέξεις.
accounts-password-simple = Αυτός ο κωδικός είναι πολύ απλός. Διαλέξτε άλλον, για παράδειγμα τέσσερις λέξεις.
accounts-password-context = Ο κωδικός περιέχει το όνομά σας ή το όνομα του ιστότοπου. Διαλέξτε άλλον, για παράδειγμα τέσσερις λέξεις.
accounts-email = Διεύθυνση e-mail
accounts-email-hint = Με τη διεύθυνση παίρνετε νέα και μπορείτε να ορίσετε νέο κωδικό με e-mail. Δεν τη δείχνουμε σε κανέναν.
accounts-email-needed = Οι οργανώσεις χρειάζονται διεύθυνση e-mail.

## Σύνδεση

accounts-sign-in-title = Σύνδεση
accounts-login = Όνομα ή διεύθυνση e-mail
accounts-password = Κωδικός πρόσβασης
accounts-remember = Να με θυμάται αυτή η συσκευή. Επιλέξτε το μόνο αν δεν τη χρησιμοποιεί άλλος.
accounts-wrong = Αυτό το όνομα και αυτός ο κωδικός δεν ταιριάζουν. Ελέγξτε και τα δύο. Αν η διεύθυνση e-mail δεν έχει επιβεβαιωθεί ακόμη, συνδεθείτε με το όνομά σας.
accounts-suspended = Αυτός ο λογαριασμός έχει απενεργοποιηθεί. Γράψτε στους υπεύθυνους του ιστότοπου.
accounts-step-title = Ο κωδικός της εφαρμογής
accounts-step-lead = Ο λογαριασμός σας έχει δεύτερη κλειδαριά.
accounts-code = Κωδικός
accounts-step-hint = Τα έξι ψηφία που δείχνει τώρα η εφαρμογή σας. Αν δεν έχετε το τηλέφωνό σας, χρησιμοποιήστε έναν από τους κωδικούς ανάκτησης.
accounts-code-wrong = Ο κωδικός δεν ταιριάζει ή έχει ήδη χρησιμοποιηθεί. Περιμένετε τον επόμενο και δοκιμάστε ξανά.
accounts-begin-again = Από την αρχή

## Επιστροφή

accounts-forgot-title = Ξεχάσατε τον κωδικό;
accounts-forgot-lead = Στέλνουμε έναν σύνδεσμο στη διεύθυνση e-mail σας. Με αυτόν ορίζετε νέο κωδικό.
accounts-forgot-button = Στείλτε μου σύνδεσμο
accounts-recover-title = Χρήση κωδικού ανάκτησης
accounts-recover-lead = Έχετε από εμάς ένα φύλλο με κωδικούς ανάκτησης; Με έναν από αυτούς ορίζετε νέο κωδικό πρόσβασης.
accounts-recovery-code = Κωδικός ανάκτησης
accounts-recover-wrong = Αυτό το όνομα και αυτός ο κωδικός δεν ταιριάζουν, ή ο κωδικός έχει ήδη χρησιμοποιηθεί.
accounts-reset-title = Νέος κωδικός πρόσβασης
accounts-reset-lead = Έπειτα αποσυνδέεστε παντού και συνδέεστε με τον νέο κωδικό.
accounts-reset-button = Αποθήκευση κωδικού
accounts-invited-title = Καλώς ήρθατε
accounts-invited-lead = Διαλέξτε έναν κωδικό πρόσβασης για να ανοίξει ο λογαριασμός σας.
accounts-confirm-title = Επιβεβαίωση διεύθυνσης e-mail
accounts-confirm-lead = Πατήστε το κουμπί και η διεύθυνση θα ανήκει στον λογαριασμό σας.
accounts-confirm-button = Ναι, είναι η διεύθυνσή μου
accounts-link-old-title = Ο σύνδεσμος δεν ισχύει πια
accounts-link-old-text = Κάθε σύνδεσμος ισχύει μία φορά και για λίγο χρόνο. Ζητήστε έναν νέο.

## Ο λογαριασμός

accounts-own-title = Ο λογαριασμός σας
accounts-own-lead = Αυτή τη σελίδα τη βλέπετε μόνο εσείς.
accounts-tile = Όνομα, e-mail, κωδικός, τα δεδομένα σας
accounts-change = Αλλαγή
accounts-save = Αποθήκευση
accounts-named-title = Όνομα και γλώσσα
accounts-letters-language = Γλώσσα των μηνυμάτων μας
accounts-address-title = Αλλαγή διεύθυνσης e-mail
accounts-address-lead = Στέλνουμε έναν σύνδεσμο στη νέα διεύθυνση. Ισχύει μόλις πατήσετε το κουμπί που ανοίγει ο σύνδεσμος.
accounts-address-hint = Δεν τη δείχνουμε σε κανέναν. Αφήστε την κενή αν δεν θέλετε μηνύματα.
accounts-address-button = Αποθήκευση διεύθυνσης
accounts-address-waits = Περιμένει επιβεβαίωση: { $email }
accounts-no-email = Καμία
accounts-change-password-title = Αλλαγή κωδικού πρόσβασης
accounts-password-now = Τωρινός κωδικός πρόσβασης
accounts-password-not-yours = Δεν είναι αυτός ο κωδικός σας.
accounts-password-hidden = Τον ξέρετε μόνο εσείς
accounts-prove-title = Επιβεβαιώστε ότι είστε εσείς
accounts-prove-lead = Το επόμενο βήμα προστατεύεται. Γράψτε ξανά τον κωδικό σας.
accounts-prove-button = Συνέχεια
accounts-keep = Όχι, κρατήστε τα όλα

## Δεύτερη κλειδαριά

accounts-factor-title = Δεύτερη κλειδαριά
accounts-factor-lead = Με μια δεύτερη κλειδαριά δεν μπαίνει όποιος ξέρει μόνο τον κωδικό σας.
accounts-factor-staff = Όποιος εργάζεται για τον ιστότοπο χρειάζεται δεύτερη κλειδαριά. Γίνεται σε δύο λεπτά.
accounts-factor-app = Ανοίξτε στο τηλέφωνό σας μια εφαρμογή για κωδικούς, για παράδειγμα Aegis, FreeOTP ή Google Authenticator.
accounts-factor-scan = Σαρώστε αυτή την εικόνα με την εφαρμογή.
accounts-factor-picture = Εικόνα για την εφαρμογή· τα γράμματα από κάτω λένε το ίδιο.
accounts-factor-type = Αν δεν μπορείτε να τη σαρώσετε, γράψτε στην εφαρμογή αυτά τα γράμματα:
accounts-factor-open = Άνοιγμα της εφαρμογής σε αυτό το τηλέφωνο
accounts-factor-then = Γράψτε τον κωδικό που δείχνει τώρα η εφαρμογή.
accounts-factor-code-hint = Έξι ψηφία. Αλλάζουν κάθε μισό λεπτό.
accounts-factor-button = Ενεργοποίηση
accounts-factor-on-title = Η δεύτερη κλειδαριά είναι ενεργή
accounts-factor-on-lead = Όταν συνδέεστε, ζητάμε τον κωδικό πρόσβασης και έναν κωδικό της εφαρμογής σας.
accounts-factor-remove = Απενεργοποίηση
accounts-factor-is-on = Ενεργή
accounts-factor-is-off = Ανενεργή

## Κωδικοί ανάκτησης

accounts-codes-title = Κωδικοί ανάκτησης
accounts-codes-lead = Αν χάσετε τον κωδικό ή το τηλέφωνό σας, μπορείτε να μπείτε πάλι με έναν από αυτούς τους κωδικούς. Ο καθένας ισχύει μία φορά. Φτιάχνουμε δέκα, και οι προηγούμενοι δεν ισχύουν πια.
accounts-codes-button = Δείξτε μου τους κωδικούς ανάκτησης
accounts-codes-left = { $count ->
    [0] Δεν έχετε κωδικούς
    [one] Απομένει { $count } κωδικός
   *[other] Απομένουν { $count } κωδικοί
 }
accounts-codes-later = Αργότερα
accounts-codes-tile = Χωρίς διεύθυνση e-mail, μόνο με αυτούς μπορείτε να μπείτε πάλι, αν ξεχάσετε τον κωδικό σας.
accounts-codes-keep = Τους δείχνουμε μόνο τώρα. Τυπώστε αυτή τη σελίδα ή γράψτε τους κωδικούς σε χαρτί, και φυλάξτε τους σε ασφαλές μέρος.
accounts-codes-for = Ιστότοπος
accounts-codes-made = Ημερομηνία
accounts-codes-where = Χρησιμοποιούνται εδώ
accounts-codes-print = Για εκτύπωση, ανοίξτε το μενού του περιηγητή σας.
accounts-codes-kept = Τους φύλαξα

## Τα δεδομένα

accounts-data-title = Τα δεδομένα σας
accounts-data-text = Ό,τι ξέρουμε για εσάς είναι δικό σας. Μπορείτε να το πάρετε μαζί σας και να το διαγράψετε όποτε θέλετε.
accounts-data-button = Λήψη των δεδομένων σας
accounts-erase-title = Διαγραφή του λογαριασμού σας
accounts-erase-lead = Ο λογαριασμός σας και ό,τι του ανήκει διαγράφονται αμέσως. Κανείς δεν μπορεί να τα επαναφέρει.
accounts-erase-sure = Ναι, διαγράψτε τα όλα
accounts-erase-button = Διαγραφή τώρα

## Πού έχω συνδεθεί

sessions-title = Πού έχετε συνδεθεί
sessions-lead = Αν κάποια συσκευή δεν τη γνωρίζετε, αποσυνδέστε την και αλλάξτε τον κωδικό σας.
sessions-count = { $count ->
    [one] Σε { $count } συσκευή
   *[other] Σε { $count } συσκευές
 }
sessions-here = Αυτή η συσκευή
sessions-used = Τελευταία χρήση:
sessions-began = Σύνδεση:
sessions-end = Αποσύνδεση συσκευής
sessions-end-all = Αποσύνδεση από παντού
sessions-unknown = Άγνωστος περιηγητής

## Η σελίδα του καθενός

panel-title = Γεια σας, { $name }
panel-lead-migrant = Τι θα θέλατε να κάνετε;
panel-lead-volunteer = Ευχαριστούμε που βοηθάτε. Τι θα θέλατε να κάνετε;
panel-lead-provider = Τι θα θέλατε να κάνετε;
panel-lead-moderator = Αυτά σας περιμένουν. Το παλαιότερο είναι πρώτο.
panel-lead-administrator = Αυτά σας περιμένουν. Το παλαιότερο είναι πρώτο.
panel-waiting = Περιμένουν:
panel-confirm = Επιβεβαιώστε τη διεύθυνση e-mail { $email }. Σας στείλαμε έναν σύνδεσμο.
panel-confirm-first = Επιβεβαιώστε πρώτα τη διεύθυνση e-mail { $email }. Σας στείλαμε έναν σύνδεσμο. Έπειτα θα μπορείτε να χρησιμοποιείτε τα πάντα.
panel-send-again = Στείλτε ξανά τον σύνδεσμο
panel-other-address = Άλλη διεύθυνση
panel-no-address = Δώστε τη διεύθυνση e-mail σας και επιβεβαιώστε την. Έπειτα θα μπορείτε να χρησιμοποιείτε τα πάντα.

## Τι έγινε

done-signed-out = Αποσυνδεθήκατε.
done-accounts-registered = Ο λογαριασμός σας είναι έτοιμος. Φυλάξτε τώρα τους κωδικούς ανάκτησης: χωρίς διεύθυνση e-mail, μόνο με αυτούς μπορείτε να μπείτε πάλι, αν ξεχάσετε τον κωδικό σας.
done-accounts-letter-sent = Σας στείλαμε ένα e-mail με σύνδεσμο. Ανοίξτε το για να επιβεβαιώσετε τη διεύθυνσή σας.
done-accounts-reset-sent = Αν υπάρχει λογαριασμός με επιβεβαιωμένη διεύθυνση e-mail, ένας σύνδεσμος είναι στον δρόμο. Ισχύει για 30 λεπτά.
done-accounts-password = Ο νέος κωδικός αποθηκεύτηκε. Συνδεθείτε.
done-accounts-password-changed = Ο νέος κωδικός αποθηκεύτηκε. Αποσυνδεθήκατε από όλες τις άλλες συσκευές.
done-accounts-saved = Αποθηκεύτηκε.
done-accounts-confirmed = Η διεύθυνση e-mail επιβεβαιώθηκε.
done-accounts-factor-on = Η δεύτερη κλειδαριά είναι ενεργή. Φυλάξτε τώρα τους κωδικούς ανάκτησης, για την περίπτωση που θα χάσετε το τηλέφωνό σας.
done-accounts-erased = Ο λογαριασμός σας και ό,τι του ανήκε διαγράφηκαν.
done-sessions-ended = Η συσκευή αποσυνδέθηκε.

## Μηνύματα

mail-confirm-address-subject = { $site }: επιβεβαιώστε τη διεύθυνση e-mail σας
mail-confirm-address-text = Κάποιος έδωσε αυτή τη διεύθυνση στο { $site }. Αν ήσασταν εσείς, ανοίξτε τον σύνδεσμο και πατήστε το κουμπί. Ο σύνδεσμος ισχύει τρεις ημέρες. Αν δεν ήσασταν εσείς, μην κάνετε τίποτα.
mail-account-exists-subject = { $site }: έχετε ήδη λογαριασμό
mail-account-exists-text = Κάποιος θέλησε να χρησιμοποιήσει αυτή τη διεύθυνση για λογαριασμό στο { $site }. Έχετε ήδη λογαριασμό. Αν ήσασταν εσείς και ξεχάσατε τον κωδικό, ορίστε νέο με τον σύνδεσμο. Αν δεν ήσασταν εσείς, μην κάνετε τίποτα.
mail-reset-password-subject = { $site }: ορίστε νέο κωδικό πρόσβασης
mail-reset-password-text = Γεια σας, { $name }. Ανοίξτε τον σύνδεσμο για να ορίσετε νέο κωδικό. Ισχύει για 30 λεπτά. Αν δεν το ζητήσατε, μην κάνετε τίποτα: ο κωδικός σας μένει όπως είναι.
mail-password-changed-subject = { $site }: ο κωδικός σας άλλαξε
mail-password-changed-text = Γεια σας, { $name }. Ο κωδικός σας στο { $site } άλλαξε. Αν δεν ήσασταν εσείς, ορίστε αμέσως νέο με τον σύνδεσμο.
mail-address-changed-subject = { $site }: η διεύθυνση e-mail σας άλλαξε
mail-address-changed-text = Γεια σας, { $name }. Ο λογαριασμός σας στο { $site } δεν χρησιμοποιεί πια αυτή τη διεύθυνση e-mail. Αν δεν ήσασταν εσείς, γράψτε στους υπεύθυνους του ιστότοπου.
mail-second-factor-on-subject = { $site }: η δεύτερη κλειδαριά είναι ενεργή
mail-second-factor-on-text = Γεια σας, { $name }. Ο λογαριασμός σας στο { $site } έχει τώρα δεύτερη κλειδαριά. Αν δεν ήσασταν εσείς, αλλάξτε αμέσως τον κωδικό σας.
mail-second-factor-off-subject = { $site }: η δεύτερη κλειδαριά δεν είναι ενεργή
mail-second-factor-off-text = Γεια σας, { $name }. Ο λογαριασμός σας στο { $site } δεν έχει πια δεύτερη κλειδαριά. Αν δεν ήσασταν εσείς, αλλάξτε αμέσως τον κωδικό σας.
mail-account-erased-subject = { $site }: ο λογαριασμός σας διαγράφηκε
mail-account-erased-text = Γεια σας, { $name }. Ο λογαριασμός σας στο { $site } και ό,τι του ανήκε διαγράφηκαν, όπως θέλατε. Σας ευχόμαστε κάθε καλό.
mail-account-unused-subject = { $site }: χρειάζεστε ακόμη τον λογαριασμό σας;
mail-account-unused-text = Γεια σας, { $name }. Έχετε πολύ καιρό να χρησιμοποιήσετε τον λογαριασμό σας στο { $site }. Για να μην κρατάμε τίποτα χωρίς λόγο, θα τον διαγράψουμε σύντομα. Αν θέλετε να μείνει, συνδεθείτε μία φορά με τον σύνδεσμο.
mail-invitation-subject = { $site }: ο λογαριασμός σας περιμένει
mail-invitation-text = Γεια σας, { $name }. Σας προσκαλούμε να εργαστείτε στο { $site }. Ανοίξτε τον σύνδεσμο και διαλέξτε κωδικό. Ο σύνδεσμος ισχύει μία φορά και για επτά ημέρες.
mail-role-changed-subject = { $site }: ο λογαριασμός σας έχει νέο ρόλο
mail-role-changed-text = Γεια σας, { $name }. Η διαχείριση άλλαξε τον ρόλο του λογαριασμού σας στο { $site }. Συνδεθείτε για να δείτε τι νέο υπάρχει.
mail-account-suspended-subject = { $site }: ο λογαριασμός σας απενεργοποιήθηκε
mail-account-suspended-text = Γεια σας, { $name }. Η διαχείριση απενεργοποίησε τον λογαριασμό σας στο { $site }. Αν νομίζετε ότι είναι λάθος, γράψτε στους υπεύθυνους του ιστότοπου.
mail-account-reactivated-subject = { $site }: ο λογαριασμός σας λειτουργεί ξανά
mail-account-reactivated-text = Γεια σας, { $name }. Ο λογαριασμός σας στο { $site } λειτουργεί ξανά. Μπορείτε να συνδεθείτε όπως πριν.
