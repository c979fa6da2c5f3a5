### Interface texts in Greek. One key a text; every language has every key. See docs/translating.md.

## Every page

skip-to-content = Μετάβαση στο περιεχόμενο
menu = Μενού
menu-sections = Θέματα και υπηρεσίες
breadcrumbs = Βρίσκεστε εδώ
language-menu = Γλώσσα
language-untranslated = δεν έχει μεταφραστεί ακόμη
header-sign-in = Σύνδεση
demonstration-banner = Επίδειξη: το περιεχόμενο πρέπει ακόμη να ελεγχθεί, πριν βασιστεί κανείς σε αυτό.

## Searching

search-label = Αναζήτηση στον ιστότοπο
search-placeholder = Τι θέλετε να μάθετε;
search-button = Αναζήτηση
search-in = Αναζήτηση σε
search-everything = Όλα τα θέματα
search-found = Αποτελέσματα: { $count }
search-title = Αποτελέσματα αναζήτησης
search-results-count = { $count ->
    [one] { $count } αποτέλεσμα
   *[other] { $count } αποτελέσματα
 }
search-none = Δεν βρέθηκε τίποτα με αυτές τις λέξεις.
search-none-hint = Δοκιμάστε άλλες ή λιγότερες λέξεις, ή δείτε τον κατάλογο από το Α ως το Ω.
search-did-you-mean = Μήπως εννοείτε:
search-unavailable = Η αναζήτηση δεν λειτουργεί αυτή τη στιγμή. Ο κατάλογος από το Α ως το Ω λειτουργεί πάντα.

## The end of every page

footer-menu = Για τον ιστότοπο και κατάλογοι
footer-privacy = Χωρίς cookies και χωρίς παρακολούθηση όταν διαβάζετε.
footer-licence = Ελεύθερη αντιγραφή και διάδοση: CC BY 4.0
emergency-title = Σε έκτακτη ανάγκη
emergency-summary = Οι κλήσεις είναι δωρεάν. Πείτε πού βρίσκεστε και τι έγινε.
feed-title = Ροή ειδήσεων

## Home page

home-sections = Θέματα
home-first-steps = Τα πρώτα βήματα
home-modules = Βρείτε βοήθεια και πάρτε μέρος

## Lists of articles

articles-count = { $count ->
    [one] { $count } άρθρο
   *[other] { $count } άρθρα
 }
kind-guide = Οδηγός
kind-procedure = Βήμα βήμα
kind-contact = Επικοινωνία
kind-questions = Ερωτήσεις και απαντήσεις
filter-area = Περιοχή
filter-audience = Για ποιους
filter-kind = Είδος
filter-all = Όλα
filter-none = Κανένα άρθρο δεν ταιριάζει με όλες αυτές τις επιλογές. Αφαιρέστε μία.

## Article

verified-on = Τελευταίος έλεγχος:
verified-by = από: { $who }
official-title = { $count ->
    [one] Επίσημη σελίδα
   *[other] Επίσημες σελίδες
 }
official-in-language = γλώσσα: { $language }
outline-title = Σε αυτή τη σελίδα
procedure-who = Ποιους αφορά
procedure-cost = Πόσο κοστίζει
procedure-duration = Πόσο διαρκεί
procedure-documents = Τι να έχετε μαζί σας
procedure-steps = Τι να κάνετε
procedure-next = Τι ακολουθεί
article-contacts = Πού να απευθυνθείτε
article-terms = Λέξεις που θα συναντήσετε
article-areas = Πού ισχύει
article-audiences = Για ποιους
article-tags = Λέξεις-κλειδιά
article-related = Δείτε επίσης
article-unvalidated = Το άρθρο δεν έχει ελεγχθεί ακόμη. Οι αναγνώστες δεν το βλέπουν.
neighbours = Στο ίδιο θέμα
neighbours-previous = Προηγούμενο
neighbours-next = Επόμενο
feedback-question = Κάτι είναι λάθος ή λείπει από εδώ;
feedback-link = Γράψτε στους συντάκτες
print-button = Εκτύπωση
print-source = Εκτυπώθηκε από
share-button = Κοινοποίηση
share-copy = Αντιγραφή συνδέσμου
share-copied = Ο σύνδεσμος αντιγράφηκε
share-whatsapp = WhatsApp
share-email = E-mail
favourite-keep = Αποθήκευση
favourite-kept = Αποθηκεύτηκε σε αυτή τη συσκευή
favourite-account = Φύλαξη στον λογαριασμό μου
favourite-device = Αποθηκευμένα σε αυτή τη συσκευή

## What is not translated, or older than its source

fallback-notice = Η σελίδα δεν έχει μεταφραστεί ακόμη στη γλώσσα σας. Τη διαβάζετε στη γλώσσα: { $language }.
stale-newer = Αυτό το μέρος είναι νεότερο στη γλώσσα { $language }. Διαβάστε το εδώ
stale-missing = Αυτό το μέρος υπάρχει προς το παρόν μόνο στη γλώσσα { $language }
stale-count = { $count ->
    [one] Ένα μέρος αυτής της σελίδας άλλαξε αφότου μεταφράστηκε. Είναι σημειωμένο.
   *[other] { $count } μέρη αυτής της σελίδας άλλαξαν αφότου μεταφράστηκαν. Είναι σημειωμένα.
 }

## Offices

contact-phone = Τηλέφωνο
contact-email = E-mail
contact-web = Ιστότοπος
contact-address = Διεύθυνση
contact-map = Δείτε στον χάρτη
contact-hours = Ώρες λειτουργίας
contact-languages = Γλώσσες που μιλούν

## Tags, A to Z, glossary

lists-menu = Κατάλογοι
list-pages = Σελίδες του καταλόγου
list-page = Σελίδα { $number } από { $total }
tags-title = Λέξεις-κλειδιά
tags-summary = Όλα όσα αφορούν τα άρθρα μας.
a-z-title = Από το Α ως το Ω
a-z-summary = Όλα τα άρθρα με τον τίτλο τους.
a-z-letters = Γράμματα
glossary-title = Επίσημες λέξεις
glossary-summary = Αυτές οι λέξεις γράφονται σε επιστολές, έντυπα και πινακίδες. Δείτε τι σημαίνουν.

## Modules

module-empty = Προς το παρόν δεν υπάρχει τίποτα εδώ.
module-empty-hint = Οι νέες προσφορές εμφανίζονται εδώ μόλις ελεγχθούν. Επιστρέψτε σύντομα.
find-invite-title = Τι σας ταιριάζει;
find-invite-text = Πείτε μας ποιες γλώσσες μιλάτε, πού βρίσκεστε και πότε έχετε χρόνο. Βλέπετε αμέσως τι σας ταιριάζει και γιατί. Χωρίς όνομα, χωρίς λογαριασμό· δεν κρατάμε τίποτα.
find-invite-link = Δείτε τι σας ταιριάζει
entry-provider = Το προσφέρει
entry-action = Κάντε αίτηση
entry-ask = Κάντε μια ερώτηση
entry-places = { $count ->
    [one] Έμεινε { $count } θέση
   *[other] Έμειναν { $count } θέσεις
 }
entry-full = Μπορείτε ακόμη να κάνετε αίτηση: αν ελευθερωθεί θέση, ίσως την πάρετε.
entry-until = Εμφανίζεται έως
entry-map = Χάρτης
entries-count = { $count ->
    [one] { $count } προσφορά
   *[other] { $count } προσφορές
 }
entries-none = Καμία προσφορά δεν ταιριάζει με όλες αυτές τις επιλογές. Αφαιρέστε μία.
colon = { ": " }
comma = { ", " }
price-free = Δωρεάν
provider-kind = Οργάνωση
provider-phone = Τηλέφωνο
provider-email = E-mail
provider-web = Ιστοσελίδα
provider-address = Διεύθυνση
provider-languages = Γλώσσες που μιλούν
provider-hours = Ώρες λειτουργίας
provider-verified = Η οργάνωση επαληθεύτηκε στις
provider-offers = Τι προσφέρει
provider-offers-none = Προς το παρόν δεν υπάρχει καμία προσφορά.

## Calendar of events

filter-language = Γλώσσα
filter-way = Τρόπος
filter-cost = Κόστος
calendar-views = Προβολές του ημερολογίου
calendar-agenda = Λίστα
calendar-month = Μήνας
calendar-months = Άλλοι μήνες
calendar-count = { $count ->
    [one] { $count } ημερομηνία
   *[other] { $count } ημερομηνίες
 }
calendar-none = Προς το παρόν δεν έχει ανακοινωθεί κάτι εδώ. Οι νέες εκδηλώσεις εμφανίζονται μόλις ελεγχθούν.
calendar-suggest = Προτείνετε μια εκδήλωση
calendar-subscribe = Στο δικό σας ημερολόγιο
calendar-subscribe-text = Εγγραφείτε μία φορά και οι νέες ή αλλαγμένες εκδηλώσεις εμφανίζονται μόνες τους στο ημερολόγιο του τηλεφώνου σας.
calendar-webcal = Εγγραφή
calendar-file = Λήψη
calendar-feed = Νέα των εκδηλώσεων
calendar-address = Ή αντιγράψτε αυτή τη διεύθυνση στο ημερολόγιό σας:
event-when = Πότε
event-where = Πού
event-online = Από το σπίτι
event-online-link = Συμμετοχή μέσω διαδικτύου
event-languages = Γλώσσες
event-for = Για ποιους
event-price = Κόστος
event-free = Δωρεάν
event-organiser = Διοργάνωση
event-contact = Ερωτήσεις
event-places = Θέσεις
event-access = Καλό είναι να ξέρετε
event-access-wheelchair = Προσβάσιμο με αμαξίδιο
event-access-hearing = Σύστημα επαγωγής για ακουστικά βαρηκοΐας
event-access-sign-language = Νοηματική γλώσσα
event-access-interpreter = Διερμηνέας, αν το ζητήσετε
event-access-child-care = Φύλαξη παιδιών
event-access-children-welcome = Τα παιδιά είναι ευπρόσδεκτα
event-access-quiet = Ήσυχος χώρος
event-dates = Ημερομηνίες
event-more = { $count ->
    [one] και { $count } ακόμη ημερομηνία
   *[other] και { $count } ακόμη ημερομηνίες
 }
event-all-day = Όλη μέρα
event-local-time = Όλες οι ώρες είναι η τοπική ώρα της χώρας.
event-until = έως { $date }
event-cancelled = Ακυρώθηκε
event-cancelled-text = Δεν θα πραγματοποιηθεί.
event-moved = Μεταφέρθηκε
event-moved-from = Είχε ανακοινωθεί για: { $date }.
event-again-daily = { $count ->
    [one] Κάθε μέρα
   *[other] Κάθε { $count } μέρες
 }
event-again-weekly = { $count ->
    [one] Κάθε εβδομάδα
   *[other] Κάθε { $count } εβδομάδες
 }
event-again-monthly = { $count ->
    [one] Κάθε μήνα
   *[other] Κάθε { $count } μήνες
 }
event-again-yearly = { $count ->
    [one] Κάθε χρόνο
   *[other] Κάθε { $count } χρόνια
 }
event-way-place = Με φυσική παρουσία
event-way-online = Μέσω διαδικτύου
event-way-both = Με φυσική παρουσία και μέσω διαδικτύου
event-add = Προσθήκη στο ημερολόγιο
event-take-part = Θα ήθελα να έρθω
event-ask = Ρωτήστε τους διοργανωτές

## A page that is not there

not-found-title = Αυτή η σελίδα δεν υπάρχει
not-found-summary = Ίσως η διεύθυνση γράφτηκε λάθος ή η σελίδα μεταφέρθηκε. Κάντε αναζήτηση ή διαλέξτε ένα θέμα.
not-found-home = Στην αρχική σελίδα
leave-quickly = Γρήγορη έξοδος
leave-quickly-keys = ή πατήστε τρεις φορές Esc
moved-title = Η σελίδα μεταφέρθηκε

## About this site

about-title = Για τον ιστότοπο
about-what = Το IMMERSE λέει σε όσους είναι νέοι σε μια χώρα όσα χρειάζεται να ξέρουν: για τα χαρτιά, την υγεία, τη δουλειά, το σχολείο, τη γλώσσα και τη βοήθεια. Τα κείμενα είναι γραμμένα απλά, και καθένα οδηγεί στην επίσημη σελίδα της αρμόδιας αρχής.
about-who = Το IMMERSE είναι φτιαγμένο για τοπικές οργανώσεις, που το λειτουργούν και έχουν την ευθύνη για όσα λέει. Γεννήθηκε από το ευρωπαϊκό ερευνητικό έργο MIICT, όπου συνεργάστηκαν μετανάστες, δημόσιες υπηρεσίες και ερευνητές.
about-articles = { $count ->
    [one] { $count } άρθρο
   *[other] { $count } άρθρα
 }
about-newest = Πιο πρόσφατος έλεγχος:
about-languages = Γλώσσες:
about-demonstration-title = Αυτή είναι μια επίδειξη
about-demonstration = Το περιεχόμενο δείχνει τι μπορεί να κάνει ο ιστότοπος. Πριν χρησιμοποιηθεί, ειδικοί της χώρας πρέπει να ελέγξουν κάθε άρθρο. Ως τότε, να συμβουλεύεστε πάντα την επίσημη σελίδα.
about-checked-title = Πώς ελέγχεται το περιεχόμενο
about-checked = Κάθε άρθρο δείχνει πότε ελέγχθηκε τελευταία φορά και από ποιον. Ένα άρθρο που δεν το έχει ελέγξει κανείς για πολύ καιρό δεν εμφανίζεται, ώσπου να ελεγχθεί ξανά.
about-translations = Τα άρθρα μεταφράζονται μέρος μέρος. Όταν αλλάζει ένα μέρος, σημειώνεται στις μεταφράσεις του, και μπορείτε να διαβάσετε αμέσως το νεότερο κείμενο.
about-advice-title = Πληροφορίες, όχι νομική συμβουλή
about-advice = Τα άρθρα δίνουν γενικές πληροφορίες. Δεν μπορούν να κρίνουν τη δική σας περίπτωση. Ρωτήστε την αρμόδια αρχή ή ένα κέντρο συμβουλών· τα άρθρα σάς λένε ποιο.
about-privacy-title = Το απόρρητό σας
about-privacy = Μπορείτε να διαβάσετε τα πάντα χωρίς λογαριασμό. Η ανάγνωση δεν χρησιμοποιεί cookies, κανείς δεν μετρά τις επισκέψεις σας και τίποτα δεν φορτώνεται από άλλες εταιρείες. Ο περιηγητής σας θυμάται μόνο τη γλώσσα που διαλέγετε και τις σελίδες που αποθηκεύετε.
about-access-title = Για όλους
about-access = Ο ιστότοπος λειτουργεί σε παλιά τηλέφωνα, με αργή σύνδεση, με προγράμματα ανάγνωσης οθόνης και χωρίς JavaScript. Αν κάτι δεν λειτουργεί για εσάς, γράψτε μας.
about-licence-title = Αντιγραφή και διάδοση
about-licence = Μπορείτε να αντιγράφετε, να μεταφράζετε και να διαδίδετε τα κείμενα, αν αναφέρετε την πηγή.
about-contact = Βρήκατε ένα λάθος ή σας λείπει κάτι;

## How to reach us

contact-title = Επικοινωνία
contact-summary = Γράψτε στους ανθρώπους του ιστότοπου ή βρείτε την υπηρεσία που χρειάζεστε.
contact-editors = Οι συντάκτες
contact-editors-summary = Πείτε μας τι είναι λάθος, τι λείπει ή τι δεν καταλαβαίνει κανείς εύκολα. Δεν μπορούμε να σας συμβουλέψουμε για τη δική σας περίπτωση.
contact-offices = Υπηρεσίες και οργανώσεις

## Βοήθησε;

feedback-title = Σας βοήθησε αυτή η σελίδα;
feedback-yes = Ναι
feedback-no = Όχι
feedback-more-link = Κάτι λείπει ή το θέλω στη γλώσσα μου
feedback-nameless = Χωρίς ονόματα και παρακολούθηση: μόνο μετράμε.
feedback-search-title = Πείτε μας τι λείπει
feedback-search-text = Δεν βρήκατε αυτό που χρειάζεστε; Στείλτε μας αυτές τις λέξεις. Όταν λείπει το ίδιο σε πολλούς, οι συντάκτες γράφουν γι' αυτό.
feedback-search-send = Στείλτε αυτές τις λέξεις

## Απαντήσεις ειδικών

answered-ask = Κάντε μια ερώτηση
answered-not-here = Δεν βρήκατε την απάντησή σας;
answered-all = Όλα τα θέματα
answered-by = Απάντησε:
answered-topic = Θέμα
answered-answer = Απάντηση
answered-none = Δεν έχουν δημοσιευτεί ακόμη απαντήσεις. Ρωτήστε εσείς πρώτοι.
