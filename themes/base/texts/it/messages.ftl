### Messaggi tra persone e organizzazioni.

messages-title = Messaggi
messages-tile = Quello che tu e altri avete scritto
messages-none = Ancora nessun messaggio.
messages-unread = { $count ->
    [one] { $count } nuovo
    [many] { $count } nuovi
   *[other] { $count } nuovi
 }
messages-new = Nuovo
messages-enquiry = Richiesta { $number }
messages-about = Candidatura per { $title }
messages-about-enquiry = Richiesta su { $title }
messages-you = Tu
messages-mark-read = Ho letto
messages-text = Il tuo messaggio
messages-text-hint = Il tuo indirizzo e-mail non si vede. Non scrivere password o numeri di documenti.
messages-send = Invia il messaggio
messages-ask-title = Chiedi all'organizzazione
messages-ask-lead = Puoi chiedere prima di candidarti. L'organizzazione vede la tua richiesta, ma non il tuo nome o il tuo profilo.
messages-write-title = Scrivi un messaggio
messages-write-lead = Entrambe le parti leggono i messaggi qui.
done-messages-sent = Il tuo messaggio è inviato.
mail-message-new-subject = { $site }: un nuovo messaggio
mail-message-new-text = Ciao { $name }, c'è un nuovo messaggio su «{ $title }». Apri il link per leggerlo e rispondere.
