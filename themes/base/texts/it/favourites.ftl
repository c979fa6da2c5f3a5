### Preferiti: pagine che si vogliono ritrovare.

favourites-title = Pagine salvate
favourites-lead = Pagine che vuoi ritrovare.
favourites-none = Non hai ancora salvato nessuna pagina. Ogni pagina e ogni offerta ha una stella per farlo.
favourites-tile = { $count ->
    [one] { $count } pagina
    [many] { $count } di pagine
   *[other] { $count } pagine
 }
favourites-add-title = Vuoi salvare questa pagina?
favourites-keep = Salva la pagina
favourites-back = Torna alla pagina
favourites-remove = Rimuovi
favourites-gone = Questa pagina non c'è più.
favourites-on-device = Ci sono anche pagine salvate su questo dispositivo.
favourites-merge = Mettile nel mio account
done-favourites-kept = La pagina è salvata.
done-favourites-removed = La pagina è tolta dalla tua lista.
done-favourites-merged = Le pagine di questo dispositivo sono ora nel tuo account.
