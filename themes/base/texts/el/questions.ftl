### Ρωτήστε έναν ειδικό: ερώτηση, άνοιγμα ξανά, απάντηση, δημοσίευση.

## Η ερώτηση

questions-title = Ρωτήστε έναν ειδικό
questions-tile = Ρωτήστε και διαβάστε τις απαντήσεις
questions-lead = Άνθρωποι που ξέρουν το θέμα σάς απαντούν στη γλώσσα σας. Δεν κοστίζει τίποτα. Δεν χρειάζεται να πείτε το όνομά σας.
questions-mine = Οι ερωτήσεις σας
questions-none = Δεν έχετε ρωτήσει ακόμη τίποτα.
questions-new-answer = Νέα απάντηση
questions-number = Ερώτηση { $number }
questions-sign-in-to-ask = Συνδεθείτε για να ρωτήσετε
questions-ask-title = Κάντε μια ερώτηση
questions-ask-nameless = Δεν χρειάζεστε λογαριασμό ούτε όνομα. Μετά την αποστολή παίρνετε τέσσερις λέξεις. Με αυτές διαβάζετε εδώ την απάντηση.
questions-ask-named = Θα βρείτε την απάντηση στη σελίδα σας. Ο ειδικός δεν βλέπει το όνομά σας.
questions-text = Η ερώτησή σας
questions-text-hint = Πείτε τι θέλετε να μάθετε και τι έχετε ήδη δοκιμάσει. Μη γράφετε ονόματα, τηλέφωνα ή αριθμούς εγγράφων.
questions-topic = Για ποιο θέμα;
questions-topic-hint = Για να φτάσει στον κατάλληλο άνθρωπο.
questions-topic-other = Κάτι άλλο ή δεν ξέρω
questions-email = Διεύθυνση e-mail
questions-email-hint = Μόνο αν θέλετε μήνυμα όταν υπάρξει απάντηση. Δεν τη χρησιμοποιούμε για τίποτα άλλο και σβήνεται μαζί με την ερώτηση.
questions-next = Συνέχεια
questions-danger-short = Κινδυνεύετε; Μην περιμένετε απάντηση. Καλέστε:
questions-danger-title = Κινδυνεύετε; Καλέστε τώρα
questions-danger-text = Εδώ η απάντηση αργεί μέρες. Αν κινδυνεύετε εσείς ή κάποιος άλλος, καλέστε έναν από αυτούς τους αριθμούς. Η κλήση είναι δωρεάν, μέρα και νύχτα.
questions-found-title = Μήπως η απάντηση είναι ήδη εδώ;
questions-found-text = Αυτές οι σελίδες μπορεί να σας βοηθήσουν αμέσως. Ανοίγουν σε νέο παράθυρο· η ερώτησή σας μένει εδώ.
questions-check-title = Ελέγξτε και στείλτε
questions-next-nameless = Όταν τη στείλετε, θα πάρετε τέσσερις λέξεις. Μόνο αυτές ανοίγουν την απάντηση.
questions-next-named = Όταν τη στείλετε, θα τη λάβει ένας ειδικός. Θα βρείτε την απάντηση στη σελίδα σας.
questions-send = Αποστολή της ερώτησης
questions-change = Αλλαγή
done-questions-sent = Η ερώτησή σας στάλθηκε. Ένας ειδικός θα απαντήσει εδώ.

## Οι τέσσερις λέξεις

questions-words-title = Οι τέσσερις λέξεις σας
questions-words-keep = Η ερώτησή σας στάλθηκε. Σημειώστε αυτές τις τέσσερις λέξεις, τυπώστε τη σελίδα ή φωτογραφίστε την. Τις δείχνουμε μόνο τώρα και κανείς δεν μπορεί να σας τις ξαναπεί.
questions-words-for = Ερώτηση στον ιστότοπο
questions-words-day = Ημερομηνία
questions-words-due = Απάντηση έως
questions-words-where = Ανοίγει στη διεύθυνση
questions-words-order = Η σειρά μετράει. Τα κεφαλαία και οι τόνοι όχι. Μη δείξετε τις λέξεις σε κανέναν: όποιος τις έχει μπορεί να διαβάσει την ερώτησή σας.
questions-words-kept = Κράτησα τις λέξεις
questions-open-title = Διαβάστε την απάντησή σας
questions-open-lead = Γράψτε τις τέσσερις λέξεις που πήρατε όταν ρωτήσατε.
questions-open-link = Έχω τέσσερις λέξεις
questions-open-button = Άνοιγμα
questions-words = Οι τέσσερις λέξεις σας
questions-words-hint = Με την ίδια σειρά, με ένα κενό ανάμεσα.
questions-words-count = { $count ->
    [one] Γράψατε { $count } λέξη.
   *[other] Γράψατε { $count } λέξεις.
 } Χρειάζονται και οι τέσσερις, με ένα κενό ανάμεσα.
questions-words-wrong = Καμία ερώτηση δεν ανοίγει με αυτές τις λέξεις. Ελέγξτε κάθε λέξη και τη σειρά.
questions-word-unknown = Η λέξη «{ $word }» δεν είναι δική μας. Συγκρίνετέ την με αυτό που γράψατε.
questions-word-near = Η λέξη «{ $word }» δεν είναι δική μας. Ίσως εννοείτε μία από όσες προτείνουμε σε αυτή τη σελίδα.
questions-near-title = Μήπως εννοείτε μία από αυτές τις λέξεις;
questions-opened = Αυτή η ερώτηση μένει ανοικτή σε αυτόν τον περιηγητή για μία ώρα. Χρησιμοποιούν και άλλοι τη συσκευή; Τότε κλείστε την όταν τελειώσετε.
questions-close = Κλείσιμο τώρα
done-questions-closed = Έκλεισε. Μόνο οι τέσσερις λέξεις σας την ανοίγουν ξανά.

## Η ερώτησή σας

questions-thread-title = Η ερώτησή σας
questions-you = Εσείς
questions-the-expert = Ειδικός
questions-the-asker = Κάποιος ρωτά
questions-state-asked = Νέα
questions-state-assigned = Ανατέθηκε σε ειδικό
questions-state-answered = Απαντήθηκε
questions-state-published = Δημοσιεύτηκε
questions-means-asked = Ψάχνουμε τον κατάλληλο ειδικό. Θα έχετε απάντηση έως { $day }.
questions-means-assigned = Ένας ειδικός έχει την ερώτησή σας. Θα έχετε απάντηση έως { $day }.
questions-means-answered = Εδώ είναι η απάντησή σας.
questions-means-published = Εδώ είναι η απάντησή σας. Μπορούν να τη διαβάσουν και άλλοι, αλλά τίποτα δεν δείχνει ποιοι είστε.
questions-more-title = Θέλετε να μάθετε περισσότερα;
questions-more = Γράψτε στον ειδικό
questions-more-hint = Ο ίδιος ειδικός απαντά εδώ. Μη γράφετε ονόματα ή αριθμούς εγγράφων.
questions-more-button = Αποστολή
done-questions-more-sent = Στάλθηκε. Ο ειδικός θα απαντήσει εδώ.
questions-consent-title = Μπορούν να τη διαβάσουν και άλλοι;
questions-consent-text = Η ερώτησή σας και η απάντηση μπορεί να βοηθήσουν άλλους. Αν συμφωνείτε, αφαιρούμε ό,τι δείχνει ποιοι είστε, ελέγχουμε το κείμενο και το δημοσιεύουμε. Την απάντησή σας τη λαμβάνετε έτσι κι αλλιώς.
questions-consent-given = Συμφωνήσατε. Πριν δημοσιευτεί οτιδήποτε, αφαιρούμε ό,τι δείχνει ποιοι είστε.
questions-consent-public = Η ερώτησή σας δημοσιεύτηκε, χωρίς τίποτα που να δείχνει ποιοι είστε.
questions-consent-see = Δείτε τη σελίδα
questions-consent-yes = Ναι, μπορείτε να τη δημοσιεύσετε
questions-consent-no = Όχι, μην τη δημοσιεύσετε
done-questions-consented = Ευχαριστούμε. Πρώτα αφαιρούμε ό,τι δείχνει ποιοι είστε.
done-questions-refused = Τίποτα από την ερώτησή σας δεν δημοσιεύεται.
questions-kept-title = Πόσο καιρό φυλάσσεται
questions-kept-text = Αυτή η ερώτηση σβήνεται μόνη της στις:
questions-email-remove = Σβήστε το e-mail μου
done-questions-email-removed = Η διεύθυνση e-mail σας σβήστηκε.
questions-erase-title = Διαγραφή της ερώτησης
questions-erase-lead = Η ερώτησή σας και όλες οι απαντήσεις σβήνονται αμέσως. Ό,τι δημοσιεύτηκε από αυτήν αποσύρεται. Αυτό δεν αναιρείται.
questions-erase-button = Διαγραφή
questions-keep = Όχι, να μείνει
done-questions-erased = Η ερώτησή σας σβήστηκε.
questions-history = Τι έγινε ως τώρα
questions-past-ask = Στάλθηκε η ερώτηση
questions-past-assign = Δόθηκε σε ειδικό
questions-past-release = Επιστράφηκε· αναζητείται άλλος ειδικός
questions-past-answer = Απαντήθηκε
questions-past-more = Προστέθηκε μήνυμα
questions-past-consent = Μπορεί να δημοσιευτεί
questions-past-refuse = Δεν επιτρέπεται να δημοσιευτεί
questions-past-publish = Δημοσιεύτηκε
questions-past-unpublish = Αποσύρθηκε

## Ειδικοί

answering-title = Ερωτήσεις για εσάς
answering-tile = Είστε ειδικός: απαντήστε σε ερωτήσεις
answering-none = Δεν υπάρχουν ερωτήσεις για εσάς αυτή τη στιγμή.
answering-write = Η απάντησή σας
answering-hint-plain = Σύντομες προτάσεις, καθημερινές λέξεις. Πείτε πρώτα τι πρέπει να γίνει.
answering-hint-link = Δώστε την επίσημη σελίδα, όπου υπάρχει.
answering-hint-names = Δεν μαθαίνετε ποιος ρωτά. Μη ζητάτε ονόματα ή αριθμούς εγγράφων.
questions-answer = Απάντηση
questions-answer-hint = Γράψτε, παρακαλούμε, σε αυτή τη γλώσσα: { $language }.
questions-answer-button = Αποστολή της απάντησης
answering-keep = Φύλαξη ως πρόχειρο
done-answering-kept = Φυλάχτηκε. Κανείς δεν βλέπει το πρόχειρό σας.
done-answering-sent = Η απάντησή σας στάλθηκε. Ευχαριστούμε.
answering-release-title = Δεν είναι για εσάς;
answering-release-text = Αν δεν μπορείτε να απαντήσετε, επιστρέψτε γρήγορα την ερώτηση, για να τη λάβει κάποιος άλλος.
answering-release = Επιστροφή
done-answering-released = Επιστράφηκε. Ένας συντονιστής βρίσκει κάποιον άλλον.
questions-due = Απάντηση έως { $day }
questions-late = Καθυστερεί: η απάντηση αναμενόταν έως { $day }
questions-urgent = Μοιάζει επείγον

## Συντονισμός

questions-desk-title = Ερωτήσεις σε ειδικούς
questions-desk-tile = Ποιος απαντά, τι καθυστερεί, τι μπορεί να δημοσιευτεί
questions-desk-lead = Βλέπετε τι ρωτήθηκε και τι απαντήθηκε, όχι ποιος ρωτά.
questions-desk-none = Δεν υπάρχουν ερωτήσεις εδώ.
questions-assign-title = Ποιος απαντά;
questions-expert = Ειδικός
questions-assign-button = Ανάθεση σε αυτόν τον ειδικό
questions-no-experts = Δεν υπάρχουν ακόμη ειδικοί. Η διαχείριση μπορεί να ορίσει οργανώσεις και εθελοντές.
done-questions-assigned = Έγινε. Ο ειδικός ενημερώθηκε.
questions-publish-title = Δημοσίευση
questions-publish-may = Όποιος ρώτησε συμφωνεί να δημοσιευτεί, χωρίς τίποτα που να δείχνει ποιος είναι.
questions-publish-may-not = Όποιος ρώτησε δεν έχει συμφωνήσει να δημοσιευτεί.
questions-publish-begin = Προετοιμασία για δημοσίευση
questions-publish-see = Στη δημόσια απάντηση

answers-title = Δημοσιευμένες απαντήσεις
answers-tile = Γράψτε, μεταφράστε, ελέγξτε, δημοσιεύστε
answers-none = Δεν υπάρχουν ακόμη δημόσιες απαντήσεις.
answers-number = Απάντηση { $number }
answers-state-draft = Πρόχειρο
answers-state-public = Δημόσια
answers-languages = Γλώσσες
answers-languages-of = { $count ->
    [one] { $count } από τις { $total } γλώσσες
   *[other] { $count } από τις { $total } γλώσσες
 }
answers-written-whole = Πλήρης
answers-written-part = Μισή
answers-written-none = Όχι ακόμη
answers-thread = Στη συνομιλία
answers-missing = Πριν από τη δημοσίευση, γράψτε την και στα:
answers-warnings-title = Προσέξτε: ίσως φανερώνει ποιος ρώτησε
answers-warning-address = Διεύθυνση e-mail: { $words }
answers-warning-number = Αριθμός: { $words }
answers-warning-name = Όνομα: { $words }
answers-words-title = Γλώσσα: { $language }
answers-words-lead = Αφαιρέστε καθετί που φανερώνει ποιος ρώτησε: ονόματα, τόπους εργασίας, αριθμούς, σπάνιες λεπτομέρειες. Κανείς δεν πρέπει να αναγνωρίσει τον άνθρωπο.
answers-field-title = Τίτλος
answers-title-hint = Η ερώτηση με λίγες λέξεις, όπως θα την αναζητούσε κάποιος.
answers-field-summary = Ερώτηση
answers-summary-hint = Μία ή δύο προτάσεις, χωρίς τίποτα για το πρόσωπο.
answers-field-text = Απάντηση
answers-text-hint = Σύνδεσμοι έτσι: [όνομα της υπηρεσίας](https://…). Μια κενή γραμμή αρχίζει παράγραφο, το «- » στοιχείο λίστας.
answers-save = Αποθήκευση
done-answers-saved = Αποθηκεύτηκε.
answers-provider = Απάντησε
answers-provider-hint = Όνομα της οργάνωσης, αν θέλει να αναφέρεται. Ποτέ πρόσωπο.
answers-redacted = Τίποτα δεν φανερώνει ποιος ρώτησε. Διάβασα κάθε γλώσσα.
answers-right = Η απάντηση είναι σωστή και ισχύει ακόμη.
answers-publish = Δημοσίευση
done-answers-published = Δημοσιεύτηκε. Σε λίγο θα είναι στον ιστότοπο.
answers-unpublish = Απόσυρση
done-answers-unpublished = Αποσύρθηκε.
answers-remove = Διαγραφή του προχείρου
done-answers-removed = Σβήστηκε.
answers-article = Ως άρθρο (Markdown)
answers-article-hint = Βάλτε τα αρχεία όλων των γλωσσών σε έναν φάκελο ενός θέματος και ανοίξτε ένα pull request: οι συντάκτες τα ελέγχουν όπως κάθε άρθρο.

## Διαχείριση

experts-title = Ειδικοί
experts-tile = Ποιος είναι υπεύθυνος για ποια θέματα
experts-lead = Οι οργανώσεις και οι εθελοντές που ορίζετε ειδικούς λαμβάνουν τις ερωτήσεις των θεμάτων τους, στις γλώσσες τους.
experts-none = Δεν υπάρχουν ακόμη ειδικοί.
experts-new-title = Ορίστε έναν ειδικό
experts-find = Αναζήτηση
experts-find-hint = Μια οργάνωση ή ένας εθελοντής με λογαριασμό εδώ.
experts-wrong-role = Μόνο οργανώσεις και εθελοντές μπορούν να είναι ειδικοί.
experts-edit-title = Θέματα και γλώσσες του ειδικού
experts-topics = Θέματα
experts-languages = Γλώσσες στις οποίες απαντά
experts-languages-hint = Μόνο γλώσσες που γράφει καλά.
experts-save = Αποθήκευση
done-experts-saved = Αποθηκεύτηκε.
experts-remove = Αφαίρεση από τους ειδικούς
done-experts-removed = Αφαιρέθηκε. Οι ανοικτές ερωτήσεις του μένουν μέχρι ένας συντονιστής να τις δώσει σε άλλον.

## Επιστολές

mail-question-assigned-subject = { $site }: μια ερώτηση για εσάς
mail-question-assigned-text = Υπάρχει μια νέα ερώτηση για εσάς. Θέμα: { $topic }. Παρακαλούμε απαντήστε έως { $day }. Ανοίξτε τον σύνδεσμο για να τη διαβάσετε.
mail-question-more-subject = { $site }: συνέχεια μιας ερώτησης
mail-question-more-text = Γράφτηκαν περισσότερα για μια ερώτηση που έχετε. Θέμα: { $topic }. Ανοίξτε τον σύνδεσμο για να τα διαβάσετε.
mail-question-due-subject = { $site }: μια ερώτηση περιμένει την απάντησή σας
mail-question-due-text = Μια ερώτηση σας περιμένει. Θέμα: { $topic }. Η απάντηση αναμένεται έως { $day }. Αν δεν μπορείτε να απαντήσετε, επιστρέψτε την: θα το κάνει κάποιος άλλος.
mail-moderation-question-late-subject = { $site }: μια ερώτηση καθυστερεί
mail-moderation-question-late-text = Μια ερώτηση δεν έχει απάντηση, ενώ αναμενόταν έως { $day }. Θέμα: { $topic }. Παρακαλούμε δείτε ποιος μπορεί να απαντήσει.
mail-moderation-question-waiting-subject = { $site }: μια ερώτηση χρειάζεται ειδικό
mail-moderation-question-waiting-text = Κανείς δεν είναι υπεύθυνος για μια νέα ερώτηση. Θέμα: { $topic }. Παρακαλούμε αναθέστε την σε ειδικό.
mail-question-answered-subject = { $site }: υπάρχει απάντηση
mail-question-answered-text = Ένας ειδικός απάντησε. Ανοίξτε τον σύνδεσμο για να διαβάσετε την απάντηση. Αν ρωτήσατε χωρίς λογαριασμό, χρειάζεστε τις τέσσερις λέξεις σας.
mail-question-published-subject = { $site }: η ερώτησή σας βοηθά και άλλους
mail-question-published-text = Η ερώτησή σας και η απάντηση είναι τώρα δημόσιες, όπως συμφωνήσατε, χωρίς τίποτα που να δείχνει ποιοι είστε. Μπορείτε να αλλάξετε γνώμη οποτεδήποτε: ανοίξτε τον σύνδεσμο.

## Νέα

news-question-assigned = Νέα ερώτηση για εσάς: { $title }
news-question-more = Συνέχεια μιας ερώτησης που έχετε: { $title }
news-question-due = Μια ερώτηση περιμένει την απάντησή σας: { $title }
news-moderation-question-late = Μια ερώτηση καθυστερεί: { $title }
news-moderation-question-waiting = Μια ερώτηση χρειάζεται ειδικό: { $title }
news-question-answered = Η ερώτησή σας απαντήθηκε: { $title }
news-question-published = Η ερώτησή σας δημοσιεύτηκε, χωρίς τίποτα που να δείχνει ποιοι είστε: { $title }
