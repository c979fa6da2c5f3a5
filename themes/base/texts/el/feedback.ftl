### Η γνώμη των αναγνωστών και τι κάνουν με αυτή οι συντάκτες.

## Τι λέει ένας αναγνώστης

feedback-more-title = Τι λείπει;
feedback-more-lead = Αυτή η φόρμα δεν ζητά όνομα. Κρατάμε αθροίσματα ανά ημέρα, γλώσσα και περιοχή, και τίποτα που να σας αφορά προσωπικά.
feedback-counted = Ευχαριστούμε, μετρήθηκε. Θέλετε να μας πείτε περισσότερα;
feedback-text = Τι δεν βρήκατε;
feedback-text-hint = Λίγες λέξεις. Μη γράφετε ονόματα ή αριθμούς.
feedback-language = Το θέλω σε άλλη γλώσσα
feedback-language-other = Μια γλώσσα που δεν είναι στη λίστα
feedback-area = Πού μένετε;
feedback-send = Αποστολή
feedback-nothing = Γράψτε τι λείπει ή διαλέξτε μια γλώσσα.
feedback-thanks-title = Ευχαριστούμε
feedback-thanks-text = Κάθε λέξη βοηθά να γίνει καλύτερος ο ιστότοπος. Δεν ξέρουμε ποιοι είστε, γι' αυτό δεν μπορούμε να απαντήσουμε εδώ.
feedback-back = Πίσω στη σελίδα

## Για συντάκτες

feedback-count = { $count ->
    [one] { $count } αναγνώστης
   *[other] { $count } αναγνώστες
 }
feedback-missing = Κάτι λείπει
feedback-unhelpful = Δεν βοήθησε· βοήθησε { $count ->
    [one] { $count } αναγνώστη
   *[other] { $count } αναγνώστες
 }
feedback-wants = Ζητείται σε αυτή τη γλώσσα: { $language }
feedback-wants-other = Ζητείται σε γλώσσα που δεν έχει ο ιστότοπος
feedback-a-search = Μια αναζήτηση
feedback-rule = { $count ->
    [one] Βλέπετε ό,τι λέει τουλάχιστον { $count } αναγνώστης.
   *[other] Βλέπετε ό,τι λένε τουλάχιστον { $count } αναγνώστες.
 } Ποιοι είναι, δεν το ξέρει κανείς.
needs-title = Τι λείπει στους αναγνώστες
needs-tile = Γνώμες και ανάγκες, πρώτα οι συχνότερες
needs-words = Με δικά τους λόγια
needs-pages = Για σελίδες
needs-places = Ανά γλώσσα και περιοχή
needs-none = Τίποτα ακόμη.
needs-waiting = Για έλεγχο
needs-waiting-text = Αυτά τα λένε λιγότεροι. Αφήστε τα να φανούν, αν δεν αποκαλύπτουν τίποτα για κανέναν, ή σβήστε τα. Ό,τι δεν ελέγχει κανείς σβήνεται σε 90 ημέρες.
needs-review = Να το δουν οι συντάκτες
needs-remove = Διαγραφή
done-needs-reviewed = Το βλέπουν τώρα οι συντάκτες.
done-needs-removed = Σβήστηκε.
needs-start = Αρχίστε ένα άρθρο
needs-start-title = Αρχίστε ένα άρθρο
needs-start-lead = Το αρχείο είναι ένα πρόχειρο με όλα όσα χρειάζεται ένα άρθρο. Βάλτε το στο έργο και ανοίξτε ένα pull request.
needs-command = Το ίδιο στη γραμμή εντολών:
needs-section = Θέμα
needs-slug = Όνομα του φακέλου
needs-slug-hint = Μικρά λατινικά γράμματα, ψηφία και παύλες: see-a-dentist
needs-slug-wrong = Το όνομα του φακέλου έχει μόνο μικρά λατινικά γράμματα, ψηφία και μονές παύλες, για παράδειγμα see-a-dentist.
needs-article-title = Τίτλος
needs-file = Λήψη του αρχείου
