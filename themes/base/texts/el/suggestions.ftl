### Προτάσεις για το ημερολόγιο.

## The form

suggestions-title = Προτείνετε μια εκδήλωση
suggestions-lead = Ξέρετε κάτι που πρέπει να μάθουν και άλλοι; Γράψτε το εδώ. Δεν χρειάζεστε λογαριασμό. Κάποιος από την ομάδα μας το διαβάζει πριν εμφανιστεί.
suggestions-send = Αποστολή της πρότασης
suggestions-send-again = Αποστολή ξανά
suggestions-group-answer = Η απάντησή μας
suggestions-email = Το e-mail σας, αν θέλετε να ενημερωθείτε
suggestions-email-hint = Δεν το βλέπει κανείς άλλος και το διαγράφουμε μόλις αποφασίσουμε. Χωρίς αυτό παίρνετε έναν σύνδεσμο που δείχνει τι έγινε.
suggestions-edit-title = Αλλαγή της πρότασης
suggestions-back = Πίσω

## What became of it

suggestions-mine-title = Εκδηλώσεις που προτείνατε
suggestions-mine-tile = Τι απέγιναν οι προτάσεις σας για το ημερολόγιο
suggestions-none = Δεν έχετε προτείνει κάτι ακόμη.
suggestions-means-submitted = Ευχαριστούμε. Κάποιος από την ομάδα μας θα διαβάσει την πρότασή σας.
suggestions-means-returned = Έχουμε μια ερώτηση. Αλλάξτε την πρόταση και στείλτε την ξανά.
suggestions-means-refused = Δεν μπορούμε να το δημοσιεύσουμε.
suggestions-means-published = Είναι στο ημερολόγιο. Ευχαριστούμε!
suggestions-means-withdrawn = Την αποσύρατε.
suggestions-means-over = Όλες οι ημερομηνίες πέρασαν.
suggestions-link = Κρατήστε τη διεύθυνση αυτής της σελίδας: δείχνει τι γίνεται με την πρότασή σας.
suggestions-public = Δείτε την στο ημερολόγιο
suggestions-withdraw = Απόσυρση
done-suggestions-sent = Ευχαριστούμε! Λάβαμε την πρότασή σας.
done-suggestions-withdrawn = Η πρότασή σας αποσύρθηκε.
