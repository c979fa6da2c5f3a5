### Προφίλ: όσα λένε οι άνθρωποι για τον εαυτό τους.

profiles-title = Το προφίλ σας
profiles-lead = Όλα εδώ είναι δική σας επιλογή. Κανείς δεν βλέπει το προφίλ σας. Όταν κάνετε μια αίτηση, βλέπετε τι ζητά η οργάνωση και αποφασίζετε τι θα πάρει.
profiles-sensitive-title = Μόνο αν το χρειάζεται μια προσφορά
profiles-sensitive-lead = Πολύ λίγες προσφορές επιτρέπεται να το ζητήσουν, και μόνο για λόγο που έχουμε ελέγξει. Δεν στέλνεται ποτέ αν δεν το επιλέξετε εσείς.
profiles-empty = Τίποτα ακόμη
profiles-change = Αλλαγή
profiles-add = Προσθήκη
profiles-remove = Αφαίρεση
profiles-save = Αποθήκευση
profiles-at-will = Μπορείτε να το αφήσετε κενό.
profiles-tile = { $count ->
    [0] Δεν έχετε συμπληρώσει κάτι ακόμη
    [one] { $count } στοιχείο συμπληρωμένο
   *[other] { $count } στοιχεία συμπληρωμένα
 }
profiles-name-title = Όνομα
profiles-name-lead = Πώς θέλετε να σας φωνάζουν.
profiles-languages-title = Γλώσσες
profiles-languages-lead = Για να ταιριάζουν τα μαθήματα στο επίπεδό σας και να μπορούν οι οργανώσεις να σας μιλήσουν.
profiles-language-known = { $language } – { $level }
profiles-language-number = Γλώσσα { $number }
profiles-language = Ποια γλώσσα
profiles-level = Πόσο καλά
profiles-level-hint = Σκεφτείτε πώς μιλάτε. Αρκεί μια εκτίμηση.
profiles-level-missing = Επιλέξτε πόσο καλά ξέρετε αυτή τη γλώσσα.
profiles-language-twice = Έχετε ήδη επιλέξει αυτή τη γλώσσα. Επιλέξτε άλλη ή αφήστε το κενό.
profiles-level-a1 = A1: λίγες λέξεις
profiles-level-a2 = A2: απλή συνομιλία
profiles-level-b1 = B1: καθημερινή ζωή
profiles-level-b2 = B2: άνετη συνομιλία
profiles-level-c1 = C1: σχεδόν τα πάντα
profiles-level-c2 = C2: τα πάντα
profiles-level-native = Μητρική γλώσσα
profiles-education-title = Σχολείο και σπουδές
profiles-education-lead = Για να ταιριάζουν τα μαθήματα και οι θέσεις εργασίας σε όσα έχετε μάθει.
profiles-occupations-title = Εργασιακή εμπειρία
profiles-occupations-lead = Τι δουλειές έχετε κάνει, εδώ ή αλλού, με ή χωρίς δίπλωμα.
profiles-skills-title = Δεξιότητες
profiles-skills-lead = Τι ξέρετε να κάνετε, για να ταιριάζουν οι προσφορές και οι εργασίες.
profiles-interests-title = Ενδιαφέροντα
profiles-interests-lead = Για να βρίσκετε μαθήματα και ομάδες που σας αρέσουν.
profiles-area-title = Περιοχή
profiles-area-lead = Για να είναι κοντά σας όσα βρίσκετε. Δεν χρειάζεται διεύθυνση.
profiles-availability-title = Πότε έχετε χρόνο
profiles-availability-lead = Για να ταιριάζουν τα μαθήματα και οι εργασίες στο πρόγραμμά σας.
profiles-availability-mornings = Πρωινά
profiles-availability-afternoons = Απογεύματα
profiles-availability-evenings = Βράδια
profiles-availability-weekends = Σαββατοκύριακα
profiles-seeking-title = Τι αναζητάτε
profiles-seeking-lead = Για να εμφανίζονται πρώτα οι προσφορές που σας ταιριάζουν.
profiles-gender-title = Φύλο
profiles-gender-lead = Χρειάζεται μόνο για προσφορές που απευθύνονται σε ορισμένα άτομα, για παράδειγμα ένα μάθημα για γυναίκες. Δεν αλλάζει τίποτα άλλο.
profiles-gender-woman = Γυναίκα
profiles-gender-man = Άνδρας
profiles-gender-other = Άλλο
profiles-age-title = Ηλικιακή ομάδα
profiles-age-lead = Χρειάζεται μόνο για προσφορές που αφορούν μια ηλικία, για παράδειγμα ένα πρόγραμμα για νέους. Δεν ζητάμε ποτέ την ημερομηνία γέννησής σας.
profiles-age-under-18 = Κάτω των 18
profiles-age-18-24 = 18 έως 24
profiles-age-25-34 = 25 έως 34
profiles-age-35-49 = 35 έως 49
profiles-age-50-64 = 50 έως 64
profiles-age-65-over = 65 και άνω
done-profiles-kept = Αποθηκεύτηκε.
done-profiles-removed = Αφαιρέθηκε.
