### Προτάσεις: τι ταιριάζει, γιατί, και τι λείπει.

recommendations-title = Προτάσεις για εσάς
recommendations-tile = Προσφορές και εκδηλώσεις που ταιριάζουν σε όσα μας είπατε, με τους λόγους
recommendations-lead = Συγκρίνουμε όσα μας είπατε με κάθε προσφορά. Το φύλο, η ηλικία, η καταγωγή, η θρησκεία, τα χαρτιά και η υγεία δεν μετρούν ποτέ.
recommendations-profile = Στο προφίλ σας
recommendations-blank = Δεν μας έχετε πει ακόμη κάτι που να μπορούμε να συγκρίνουμε. Πείτε κάτι στο προφίλ σας, για παράδειγμα τις γλώσσες σας και τι αναζητάτε: κάθε απάντηση βοηθά, καμία δεν είναι υποχρεωτική.
recommendations-none = Αυτή τη στιγμή δεν ταιριάζει κάτι που δεν γνωρίζετε ήδη. Ελάτε ξανά αργότερα ή αλλάξτε τι μετράει.
recommendations-why = Γιατί ταιριάζει και τι λείπει
recommendations-why-open = Γιατί το βλέπω;
recommendations-why-text = Το προτείνουμε με βάση όσα μας είπατε ή αποθηκεύσατε. Ό,τι δεν θέλετε να μετράει, μπορείτε να το απενεργοποιήσετε.
recommendations-much-1 = μετράει λίγο
recommendations-much-2 = μετράει
recommendations-much-3 = μετράει πολύ
recommendations-reason-stop = Να μη μετράει
recommendations-hide = Δεν είναι για μένα
recommendations-show = Εμφάνιση πάλι
recommendations-hidden-title = Όσα βάλατε στην άκρη
recommendations-seen-button = Αυτά τα είδα, δείξτε μου άλλα
recommendations-audience = Μόνο για συγκεκριμένα άτομα: { $audience }
recommendations-others = { $count ->
    [one] { $count } προσφορά δεν εμφανίζεται, γιατί απευθύνεται σε άλλους, σύμφωνα με το φύλο ή την ηλικία στο προφίλ σας.
   *[other] { $count } προσφορές δεν εμφανίζονται, γιατί απευθύνονται σε άλλους, σύμφωνα με το φύλο ή την ηλικία στο προφίλ σας.
 }
recommendations-comma = ,_
recommendations-settings-title = Τι μετράει
recommendations-settings-lead = Ό,τι είναι επιλεγμένο μετράει όταν ψάχνουμε τι σας ταιριάζει.
recommendations-settings-counts = Αυτά μπορούν να μετρούν
recommendations-settings-save = Αποθήκευση
recommendations-reason-seeking = Τι αναζητάτε
recommendations-reason-course = Το επόμενο επίπεδό σας σε μια γλώσσα
recommendations-reason-languages = Οι γλώσσες που μιλάτε
recommendations-reason-interests = Τα ενδιαφέροντά σας
recommendations-reason-experience = Η εργασιακή σας εμπειρία
recommendations-reason-skills = Οι δεξιότητές σας
recommendations-reason-education = Σχολείο και σπουδές
recommendations-reason-times = Πότε έχετε χρόνο
recommendations-reason-nearness = Πόσο κοντά είναι
recommendations-reason-activity = Όσα αποθηκεύσατε ή ζητήσατε
recommendations-reason-fresh = Νέο ή λήγει σύντομα
done-recommendations-hidden = Δεν θα ξαναδείτε αυτή την προσφορά εδώ. Βρίσκεται στο τέλος της σελίδας.
done-recommendations-shown = Η προσφορά μπορεί να προταθεί πάλι.
done-recommendations-seen = Πρώτα βλέπετε άλλες.
done-recommendations-reason-off = Αυτό δεν μετράει πια. Αλλάζει στο «Τι μετράει».
done-recommendations-settings = Αποθηκεύτηκε.

why-seeking = Αυτό αναζητάτε: { $kind }
why-course = { $language } { $level }: το επόμενο επίπεδό σας
why-course-again = { $language } { $level }: για να σταθεροποιήσετε το επίπεδό σας
why-course-any = Μαθαίνετε: { $language }
why-languages = Γίνεται σε γλώσσα που μιλάτε: { $language }
why-interests = Αφορά όσα σας αρέσουν: { $what }
why-experience = Μοιάζει με δουλειά που έχετε κάνει: { $what }
why-skills = Ταιριάζει με όσα ξέρετε να κάνετε: { $what }
why-education = Το σχολείο ή οι σπουδές σας αρκούν
why-times = Γίνεται όταν έχετε χρόνο: { $times }
why-nearness = Είναι στην περιοχή σας: { $area }
why-nearness-next = Δεν είναι μακριά σας: { $area }
why-anywhere = Συμμετέχετε από οπουδήποτε
why-activity = Μοιάζει με κάτι που αποθηκεύσατε ή ζητήσατε: { $title }
why-new = Είναι νέο
why-soon = { $count ->
    [0] Αρχίζει ή λήγει σήμερα
    [one] Αρχίζει ή λήγει σε { $count } ημέρα
   *[other] Αρχίζει ή λήγει σε { $count } ημέρες
 }
lack-languages = Ζητείται γλώσσα: { $language } { $level }
lack-languages-any = Εκεί μιλούν άλλη γλώσσα: { $language }
lack-course-easy = Μάθημα: { $language } { $level }. Αυτό το επίπεδο το έχετε ήδη
lack-course-hard = Μάθημα: { $language } { $level }. Είναι πολύ πάνω από το επίπεδό σας
lack-interests = Αφορά κάτι άλλο: { $what }
lack-experience = Ζητείται εμπειρία: { $what }
lack-skills = Πρέπει να ξέρει κανείς: { $what }
lack-education = Ζητείται: { $what }
lack-times = Γίνεται άλλες ώρες: { $times }
lack-nearness = Είναι πιο μακριά: { $area }

find-title = Βρείτε τι σας ταιριάζει, χωρίς λογαριασμό
find-lead = Πείτε μας ό,τι θέλετε, δεν χρειάζεται όνομα. Δεν κρατάμε τίποτα. Ό,τι δεν θέλετε να πείτε, αφήστε το κενό.
find-button = Δείτε τι ταιριάζει
find-found = Τι ταιριάζει
find-none = Δεν βρήκαμε κάτι για αυτό. Πείτε λίγο περισσότερα ή λίγο λιγότερα.
find-again = Αλλάξτε όσα είπατε
find-seeking = Τι αναζητάτε;
find-languages = Ποιες γλώσσες μιλάτε;
find-where = Πού και πότε;
find-area = Περιοχή
find-times = Πότε έχετε χρόνο;
find-interests = Τι σας αρέσει;
