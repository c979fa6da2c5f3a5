### Διαχείριση: λογαριασμοί του ιστότοπου και αρχείο ενεργειών.

administration-accounts-title = Λογαριασμοί
administration-accounts-tile = Εύρεση, αλλαγή, απενεργοποίηση
administration-accounts-lead = Βλέπετε μόνο ονόματα και ρόλους, όχι τι κάνει εδώ κάθε άτομο.
administration-account-title = Λογαριασμός
administration-account-lead = Ό,τι αλλάζετε εδώ καταγράφεται, και το άτομο ενημερώνεται.
administration-began = Από
administration-last-seen = Τελευταία σύνδεση
administration-state = Κατάσταση
administration-state-waiting = Σε αναμονή
administration-state-active = Ενεργός
administration-state-suspended = Απενεργοποιημένος
administration-email-yes = Επιβεβαιωμένη
administration-all = Όλα
administration-show = Εμφάνιση
administration-none = Δεν υπάρχει τίποτα εδώ.
administration-more = Συνέχεια
administration-csv = Λήψη ως πίνακας (CSV)
administration-find-title = Εύρεση λογαριασμού
administration-find-button = Εύρεση
administration-not-found = Δεν υπάρχει λογαριασμός με αυτό το όνομα ή αυτή τη διεύθυνση.
administration-role-title = Αλλαγή ρόλου
administration-role-new = Νέος ρόλος
administration-role-button = Αλλαγή ρόλου
administration-suspend = Απενεργοποίηση
administration-reactivate = Ενεργοποίηση ξανά
administration-end-sessions = Αποσύνδεση από παντού
administration-new-link = Νέος σύνδεσμος πρόσκλησης
administration-own = Αυτός είναι ο δικός σας λογαριασμός. Τον φροντίζει κάποιος άλλος από τη διαχείριση.
administration-invite-title = Πρόσκληση συνεργατών
administration-invite-tile = Συντονισμός και διαχείριση
administration-invite-lead = Στέλνουμε έναν σύνδεσμο που ισχύει μία φορά και για επτά ημέρες.
administration-invite-button = Πρόσκληση
administration-invited-title = Η πρόσκληση είναι έτοιμη
administration-invited-text = Στείλαμε αυτόν τον σύνδεσμο. Αν δεν φτάσει, δώστε τον εσείς: φαίνεται μόνο τώρα και ισχύει μία φορά.
administration-invited-link = Σύνδεσμος
administration-audit-title = Αρχείο ενεργειών
administration-audit-tile = Τι έγινε, από ποιον και πότε
administration-numbers-title = Αριθμοί
administration-numbers-tile = Πόσοι λογαριασμοί υπάρχουν
administration-numbers-lead = Μόνο αθροίσματα. Δεν παρακολουθούμε κανέναν.
administration-together = Σύνολο
administration-seen = { $count ->
    [one] { $count } λογαριασμός χρησιμοποιήθηκε τις τελευταίες 30 ημέρες.
   *[other] { $count } λογαριασμοί χρησιμοποιήθηκαν τις τελευταίες 30 ημέρες.
 }
done-administration-saved = Αποθηκεύτηκε, και το άτομο ενημερώνεται.

## Το αρχείο

audit-lead = Τι έκαναν οι συνεργάτες και τι απέγινε. Κανείς δεν μπορεί να το αλλάξει.
audit-noun = Θέμα
audit-when = Πότε
audit-who = Ποιος
audit-what = Τι
audit-object = Σε τι
audit-detail = Περισσότερα
audit-erased = Λογαριασμός που διαγράφηκε
audit-service = Η ίδια η υπηρεσία
