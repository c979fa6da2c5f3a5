### Αγαπημένα: σελίδες που θέλει κανείς να ξαναβρεί.

favourites-title = Αποθηκευμένες σελίδες
favourites-lead = Σελίδες που θέλετε να ξαναβρείτε.
favourites-none = Δεν έχετε αποθηκεύσει ακόμη καμία σελίδα. Κάθε σελίδα και κάθε προσφορά έχει ένα αστέρι.
favourites-tile = { $count ->
    [0] Καμία σελίδα ακόμη
    [one] { $count } σελίδα
   *[other] { $count } σελίδες
 }
favourites-add-title = Να αποθηκευτεί αυτή η σελίδα;
favourites-keep = Αποθήκευση σελίδας
favourites-back = Πίσω στη σελίδα
favourites-remove = Αφαίρεση
favourites-gone = Αυτή η σελίδα δεν υπάρχει πια.
favourites-on-device = Υπάρχουν και σελίδες αποθηκευμένες σε αυτή τη συσκευή.
favourites-merge = Μεταφορά στον λογαριασμό μου
done-favourites-kept = Η σελίδα αποθηκεύτηκε.
done-favourites-removed = Η σελίδα αφαιρέθηκε από τη λίστα σας.
done-favourites-merged = Οι σελίδες αυτής της συσκευής είναι τώρα στον λογαριασμό σας.
