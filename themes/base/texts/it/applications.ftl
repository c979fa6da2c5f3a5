### Candidature: inviate, ricevute, con risposta.

applications-title = Le tue candidature
applications-none = Non hai ancora inviato nessuna candidatura. Ogni offerta ha un pulsante per farlo.
applications-tile = { $count ->
    [one] { $count } candidatura
    [many] { $count } di candidature
   *[other] { $count } candidature
 }
applications-sent-on = Inviata il { $day }
applications-number = Candidatura { $number }
applications-state-sent = Inviata
applications-state-seen = Aperta
applications-state-accepted = Accettata
applications-state-declined = Non accettata
applications-state-waitlisted = Lista d'attesa
applications-state-withdrawn = Ritirata
applications-means-sent = L'organizzazione non l'ha ancora aperta. Lo vedrai qui quando lo farà.
applications-means-seen = L'organizzazione l'ha aperta. Riceverai la risposta qui.
applications-means-accepted = Hai un posto. Se non puoi venire, ritira la candidatura, così il posto va a un'altra persona.
applications-means-declined = Questa volta non c'è posto per te. Guarda le altre offerte.
applications-means-waitlisted = Tutti i posti sono occupati. Se uno si libera ed è il tuo turno, è tuo e ti avvisiamo.
applications-means-withdrawn = L'hai ritirata. Quello che avevi mostrato è cancellato.
applications-apply-title = Candidati
applications-who-sees = Quello che invii va a { $provider } e a nessun altro. Non riceve il tuo indirizzo e-mail.
applications-full = Al momento tutti i posti sono occupati. Puoi candidarti lo stesso: l'organizzazione può metterti in lista d'attesa.
applications-always = Questo si vede sempre
applications-optional = Decidi tu se mostrare questo
applications-missing-title = Non ancora nel tuo profilo
applications-missing-needed = Necessario per questa offerta
applications-check = Controlla prima di inviare
applications-check-title = Ecco che cosa invii
applications-shown-title = Che cosa vede di te { $provider }
applications-shown-nothing = Niente del tuo profilo.
applications-replies = Risposte
applications-send = Invia la candidatura
applications-change = Cambia qualcosa
applications-viewings = Chi l'ha guardata
applications-viewings-none = Ancora nessuno.
applications-seen-by = { $who }, { $when }
applications-history = Che cosa è successo finora
applications-messages = Messaggi
applications-withdraw = Ritira
applications-withdraw-title = Vuoi ritirare la candidatura?
applications-withdraw-lead = Tutto quello che l'organizzazione poteva vedere di te viene cancellato subito, anche le risposte e i messaggi. Se hai un posto, va a un'altra persona.
applications-keep = No, tienila
applications-again = Candidati di nuovo
applications-past-sent-applicant = Inviata
applications-past-seen-provider = Aperta dall'organizzazione
applications-past-accepted-provider = Accettata
applications-past-accepted-service = Si è liberato un posto: accettata
applications-past-declined-provider = Non accettata
applications-past-declined-service = L'offerta è terminata
applications-past-waitlisted-provider = Messa in lista d'attesa
applications-past-withdrawn-applicant = Ritirata
applications-received-title = Candidature ricevute
applications-received-lead = Si vede solo quello che le persone ti mostrano. Ogni volta che apri una candidatura, la persona lo vede.
applications-received-none = Qui non ci sono candidature.
applications-received-tile = { $count ->
    [one] { $count } nuova candidatura
    [many] { $count } di nuove candidature
   *[other] { $count } nuove candidature
 }
applications-all = Tutte
applications-export = Salva come tabella (CSV)
applications-export-hint = Tutte le candidature della lista valgono come aperte.
applications-open = Apri
applications-open-title = Vuoi aprire questa candidatura?
applications-open-lead = La persona può vedere che l'hai aperta e quando.
applications-person = Che cosa ti mostra la persona
applications-person-nothing = La persona non mostra niente del suo profilo.
applications-answer = La tua risposta
applications-accept = Accetta
applications-wait = Lista d'attesa
applications-decline = Non accettare
applications-decline-title = Non accettare la candidatura
applications-decline-lead = Qualche parola gentile aiuta la persona ad andare avanti.
applications-reason = Perché non questa volta
applications-reason-hint = La persona legge queste parole.
applications-places = { $count ->
    [one] { $count } posto libero
    [many] { $count } di posti liberi
   *[other] { $count } posti liberi
 }
applications-full-title = Tutti i posti sono occupati
applications-full-lead = Puoi mettere la persona in lista d'attesa. Quando un posto si libera, va alla prima candidatura.
applications-column-number = Numero
applications-column-listing = Offerta
applications-column-day = Inviata
applications-column-state = Stato
done-applications-sent = La tua candidatura è inviata. Qui puoi seguire che cosa succede.
done-applications-withdrawn = La tua candidatura è ritirata e quello che avevi mostrato è cancellato.
done-applications-answered = La tua risposta è salvata e la persona viene avvisata.
mail-application-sent-subject = { $site }: una nuova candidatura
mail-application-sent-text = Ciao { $name }, qualcuno si è candidato per «{ $title }». Apri il link per guardarla e rispondere.
mail-application-withdrawn-subject = { $site }: una candidatura è stata ritirata
mail-application-withdrawn-text = Ciao { $name }, qualcuno ha ritirato la candidatura per «{ $title }». Quello che potevi vedere della persona è cancellato.
mail-application-accepted-subject = { $site }: hai un posto
mail-application-accepted-text = Ciao { $name }, buone notizie: la tua candidatura per «{ $title }» è accettata. Apri il link per vedere tutto e scrivere all'organizzazione.
mail-application-declined-subject = { $site }: una risposta alla tua candidatura
mail-application-declined-text = Ciao { $name }, questa volta non c'è posto per te per «{ $title }». Apri il link per leggere la risposta e guarda le altre offerte.
mail-application-waitlisted-subject = { $site }: sei in lista d'attesa
mail-application-waitlisted-text = Ciao { $name }, tutti i posti per «{ $title }» sono occupati. Sei in lista d'attesa. Se un posto si libera ed è il tuo turno, è tuo e ti avvisiamo.
mail-application-promoted-subject = { $site }: si è liberato un posto per te
mail-application-promoted-text = Ciao { $name }, si è liberato un posto per «{ $title }» ed è tuo. Se non puoi venire, ritira la candidatura, così il posto va a un'altra persona.
mail-application-closed-subject = { $site }: un'offerta è terminata
mail-application-closed-text = Ciao { $name }, «{ $title }» è terminato prima che la tua candidatura fosse accettata. Ci dispiace. Guarda le altre offerte.
