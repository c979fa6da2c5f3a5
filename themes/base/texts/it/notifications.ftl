### Notifiche: che cosa è successo, come si viene avvisati, e i messaggi che si fermano con un clic.

notifications-title = Le tue novità
notifications-tile = Che cosa è successo che ti riguarda
notifications-home = La tua pagina
notifications-lead = Risposte, messaggi e tutto ciò che ti riguarda, a partire dal più recente.
notifications-none = Non è ancora successo niente. Quando ci sarà qualcosa, lo vedrai qui.
notifications-new = Nuovo
notifications-read-all = Ho letto tutto
notifications-stopped = Hai fermato tutte le nostre e-mail. Le novità restano visibili qui. Se salvi le tue impostazioni, le e-mail torneranno ad arrivare come scegli.
notifications-feed = Feed privato
notifications-feed-text = I programmi che leggono i feed (Atom) possono mostrare le tue novità. L'indirizzo è segreto: chi lo conosce può leggere le righe qui sopra. Puoi annullarlo quando vuoi.
notifications-feed-make = Crea un indirizzo
notifications-feed-again = Crea un nuovo indirizzo
notifications-feed-end = Annulla l'indirizzo
notifications-settings-title = Come avvisarti
notifications-settings-lead = Scegli per ogni tipo di novità se vuoi un'e-mail. Nel tuo elenco qui vedi comunque tutto.
notifications-save = Salva
notifications-language = Lingua delle e-mail
notifications-language-hint = Le e-mail arrivano in questa sola lingua.
notifications-kind-applications = Novità sulle candidature
notifications-kind-messages = Messaggi
notifications-kind-answers = Domande e risposte
notifications-kind-listings = Che ne è di ciò che offri o proponi
notifications-kind-matches = Nuove offerte adatte a te
notifications-kind-events = Promemoria di eventi
notifications-kind-moderation = Ciò che aspetta i moderatori
notifications-way-at-once = Subito
notifications-way-daily = Una volta al giorno, al mattino
notifications-way-weekly = Una volta a settimana, il lunedì mattina
notifications-way-never = Mai per e-mail
notifications-refused = Le nostre e-mail a { $email } tornano indietro: sembra che nessuno legga questo indirizzo. Controllalo, per favore.
notifications-refused-again = L'indirizzo è giusto
done-notifications-saved = Salvato.
done-notifications-read = Tutto è segnato come letto.
done-notifications-feed-new = Ecco l'indirizzo del tuo feed. Quello di prima non funziona più.
done-notifications-feed-ended = L'indirizzo non funziona più.
done-notifications-address = Grazie. Proviamo di nuovo questo indirizzo.

letters-which = Si tratta di questi messaggi:
letters-which-applications = novità sulle candidature
letters-which-messages = messaggi
letters-which-answers = domande e risposte
letters-which-listings = che ne è di ciò che offri o proponi
letters-which-matches = nuove offerte adatte a te
letters-which-events = promemoria di eventi
letters-which-moderation = ciò che aspetta i moderatori
letters-which-daily = il messaggio che arriva una volta al giorno
letters-which-weekly = il messaggio che arriva una volta a settimana
letters-which-off = Non ricevi questi messaggi.
letters-stop-which = Non inviatemi più questi messaggi
letters-stop-all = Non inviatemi nessun messaggio

news-application-sent = Una persona si è candidata per «{ $title }».
news-application-withdrawn = Una persona ha ritirato la candidatura per «{ $title }».
news-application-accepted = Hai un posto: «{ $title }».
news-application-declined = Questa volta non c'è posto per te: «{ $title }».
news-application-waitlisted = Sei in lista d'attesa: «{ $title }».
news-application-promoted = Si è liberato un posto per te: «{ $title }».
news-application-closed = «{ $title }» è finito prima che la tua candidatura fosse accettata.
news-message-new = Nuovo messaggio su «{ $title }».
news-listing-published = «{ $title }» ora è pubblico.
news-listing-refused = «{ $title }» non è stato accettato. Il motivo è scritto lì.
news-listing-expiring = «{ $title }» scade presto. È ancora valido?
news-listing-expired = «{ $title }» è finito.
news-moderation-listing = «{ $title }» è stato consegnato.
news-moderation-provider = { $title } chiede di essere verificato.
news-provider-verified = La tua organizzazione è verificata: { $title }.
news-provider-refused = { $title } non è segnato come verificato. Il motivo è scritto lì.
news-match-new = Nuovo e adatto a te: «{ $title }».
news-more = { $count ->
    [one] e { $count } altra
    [many] e { $count } di altre
   *[other] e altre { $count }
 }

mail-match-new-subject = { $site }: una nuova offerta adatta a te
mail-match-new-text = Ciao { $name }, «{ $title }» è nuovo e corrisponde a quello che ci hai detto. Apri il link per vedere perché.
mail-digest-daily-subject = { $site }: { $count ->
    [one] { $count } novità
    [many] { $count } di novità
   *[other] { $count } novità
 }
mail-digest-daily-text = Ciao { $name }, ecco che cosa è successo da ieri:

 { $lines }

 Apri il link per vedere tutto.
mail-digest-weekly-subject = { $site }: la tua settimana, { $count ->
    [one] { $count } novità
    [many] { $count } di novità
   *[other] { $count } novità
 }
mail-digest-weekly-text = Ciao { $name }, ecco che cosa è successo negli ultimi giorni:

 { $lines }

 Apri il link per vedere tutto.
mail-moderation-listing-subject = { $site }: un'offerta ti aspetta
mail-moderation-listing-text = Ciao { $name }, «{ $title }» è stato consegnato e aspetta di essere esaminato.
mail-moderation-provider-subject = { $site }: un'organizzazione chiede di essere verificata
mail-moderation-provider-text = Ciao { $name }, { $title } chiede di essere verificato.
