### Account: entrare, tornare e avere cura del proprio account.

## Un nuovo account

accounts-register-title = Crea un account
accounts-register-lead = Per leggere questo sito non serve un account. Con un account puoi candidarti alle offerte, salvare quello che trovi e ricevere risposte. Chiediamo solo il necessario.
accounts-register-button = Crea l'account
accounts-have-one = Ho già un account
accounts-as = Chi sei?
accounts-role = Ruolo
accounts-as-migrant = Sono nel paese da poco
accounts-as-migrant-hint = Candidati a corsi e chiedi aiuto, salva quello che ti è utile.
accounts-as-volunteer = Voglio fare volontariato
accounts-as-volunteer-hint = Trova un'attività e di' alle organizzazioni che cosa sai fare.
accounts-as-provider = Lavoro per un'organizzazione
accounts-as-provider-hint = Offri corsi, aiuto o lavoro. Serve un indirizzo e-mail, e verifichiamo ogni organizzazione.
accounts-role-migrant = Persona nuova nel paese
accounts-role-volunteer = Volontariato
accounts-role-provider = Organizzazione
accounts-role-moderator = Moderazione
accounts-role-moderator-hint = Controlla quello che le organizzazioni inviano prima che sia pubblicato.
accounts-role-administrator = Amministrazione
accounts-role-administrator-hint = Ha cura degli account e dei ruoli di questo sito.
accounts-name = Nome
accounts-name-hint = Scegli il nome che vuoi. Lo usi per accedere. Non deve essere il tuo vero nome.
accounts-name-at = Un nome non può contenere il segno @.
accounts-name-taken = Qualcuno usa già questo nome. Aggiungi qualcosa, per esempio un numero.
accounts-new-password = Nuova password
accounts-new-password-hint = Almeno 10 caratteri. Tre o quattro parole di seguito si ricordano bene e si indovinano male.
accounts-password-common = Molte persone usano questa password, perciò si indovina facilmente. Scegline un'altra, per esempio quattro parole.
accounts-password-simple = Questa password è troppo semplice. Scegline un'altra, per esempio quattro parole.
accounts-password-context = Questa password contiene il tuo nome o il nome di questo sito. Scegline un'altra, per esempio quattro parole.
accounts-email = Indirizzo e-mail
accounts-email-hint = Con un indirizzo ricevi notizie e puoi scegliere una nuova password per e-mail. Non lo mostriamo a nessuno.
accounts-email-needed = Le organizzazioni hanno bisogno di un indirizzo e-mail.

## Accedere

accounts-sign-in-title = Accedi
accounts-login = Nome o indirizzo e-mail
accounts-password = Password
accounts-remember = Resta dentro su questo dispositivo. Spunta solo se non lo usa nessun altro.
accounts-wrong = Questo nome e questa password non vanno insieme. Controlla tutti e due. Se il tuo indirizzo e-mail non è ancora confermato, accedi con il nome.
accounts-suspended = Questo account è fuori uso. Scrivi a chi gestisce il sito.
accounts-step-title = Il tuo codice
accounts-step-lead = Il tuo account ha una seconda serratura.
accounts-code = Codice
accounts-step-hint = Le sei cifre che la tua app mostra adesso. Senza il telefono, usa uno dei tuoi codici di recupero.
accounts-code-wrong = Questo codice non va bene o è già stato usato. Aspetta il prossimo e riprova.
accounts-begin-again = Ricomincia

## Tornare

accounts-forgot-title = Hai dimenticato la password?
accounts-forgot-lead = Inviamo un link al tuo indirizzo e-mail. Con il link scegli una nuova password.
accounts-forgot-button = Inviami un link
accounts-recover-title = Usa un codice di recupero
accounts-recover-lead = Hai un nostro foglio con i codici di recupero? Con uno di questi scegli una nuova password.
accounts-recovery-code = Codice di recupero
accounts-recover-wrong = Questo nome e questo codice non vanno insieme, oppure il codice è già stato usato.
accounts-reset-title = Scegli una nuova password
accounts-reset-lead = Dopo, esci da tutti i dispositivi e accedi con la nuova password.
accounts-reset-button = Salva la password
accounts-invited-title = Ti diamo il benvenuto
accounts-invited-lead = Scegli una password per aprire il tuo account.
accounts-confirm-title = Conferma il tuo indirizzo e-mail
accounts-confirm-lead = Premi il pulsante, e l'indirizzo appartiene al tuo account.
accounts-confirm-button = Sì, è il mio indirizzo
accounts-link-old-title = Questo link non funziona più
accounts-link-old-text = Un link vale una volta e per poco tempo. Chiedine uno nuovo.

## Il proprio account

accounts-own-title = Il mio account
accounts-own-lead = Questa pagina la vedi solo tu.
accounts-tile = Nome, e-mail, password, i tuoi dati
accounts-change = Cambia
accounts-save = Salva
accounts-named-title = Nome e lingua
accounts-letters-language = Lingua delle nostre e-mail
accounts-address-title = Cambia indirizzo e-mail
accounts-address-lead = Inviamo un link al nuovo indirizzo. Vale appena hai premuto il pulsante dietro il link.
accounts-address-hint = Non lo mostriamo a nessuno. Lascialo vuoto se non vuoi e-mail.
accounts-address-button = Salva l'indirizzo
accounts-address-waits = In attesa di conferma: { $email }
accounts-no-email = Nessuno
accounts-change-password-title = Cambia password
accounts-password-now = Password attuale
accounts-password-not-yours = Questa non è la tua password.
accounts-password-hidden = La conosci solo tu
accounts-prove-title = Conferma che sei tu
accounts-prove-lead = Il prossimo passo è protetto. Scrivi ancora una volta la tua password.
accounts-prove-button = Continua
accounts-keep = No, conserva tutto

## Seconda serratura

accounts-factor-title = Seconda serratura
accounts-factor-lead = Con una seconda serratura nessuno entra conoscendo solo la tua password.
accounts-factor-staff = Chi lavora per questo sito ha bisogno di una seconda serratura. Bastano due minuti.
accounts-factor-app = Apri sul telefono un'app per codici, per esempio Aegis, FreeOTP o Google Authenticator.
accounts-factor-scan = Inquadra questa immagine con l'app.
accounts-factor-picture = Immagine per l'app; le lettere qui sotto dicono la stessa cosa.
accounts-factor-type = Se non puoi inquadrarla, scrivi queste lettere nell'app:
accounts-factor-open = Apri l'app su questo telefono
accounts-factor-then = Scrivi il codice che l'app mostra adesso.
accounts-factor-code-hint = Sei cifre. Cambiano ogni mezzo minuto.
accounts-factor-button = Attiva
accounts-factor-on-title = La seconda serratura è attiva
accounts-factor-on-lead = Quando accedi, chiediamo la tua password e un codice della tua app.
accounts-factor-remove = Disattiva
accounts-factor-is-on = Attiva
accounts-factor-is-off = Non attiva

## Codici di recupero

accounts-codes-title = Codici di recupero
accounts-codes-lead = Se perdi la password o il telefono, uno di questi codici ti fa entrare di nuovo. Ognuno vale una volta. Ne facciamo dieci, e quelli di prima non valgono più.
accounts-codes-button = Mostra i miei codici di recupero
accounts-codes-left = { $count ->
    [one] Resta { $count } codice
    [many] Restano { $count } di codici
   *[other] Restano { $count } codici
 }
accounts-codes-later = Più tardi
accounts-codes-tile = Senza un indirizzo e-mail sono l'unica via per tornare se dimentichi la password.
accounts-codes-keep = Li mostriamo solo adesso. Stampa questa pagina o scrivi i codici, e conservali in un luogo sicuro.
accounts-codes-for = Per
accounts-codes-made = Creati il
accounts-codes-where = Si usano qui
accounts-codes-print = Per stampare, usa il menu del tuo browser.
accounts-codes-kept = Li ho conservati

## I propri dati

accounts-data-title = I miei dati
accounts-data-text = Tutto quello che sappiamo di te è tuo. Puoi portarlo con te e cancellarlo quando vuoi.
accounts-data-button = Scarica i miei dati
accounts-erase-title = Cancella il mio account
accounts-erase-lead = Il tuo account e tutto quello che ne fa parte vengono cancellati subito. Nessuno può riportarli indietro.
accounts-erase-sure = Sì, cancella tutto
accounts-erase-button = Cancella adesso

## Dove si è dentro

sessions-title = Dove ho fatto l'accesso
sessions-lead = Se non riconosci un dispositivo, scollegalo e cambia la password.
sessions-count = { $count ->
    [one] su { $count } dispositivo
    [many] su { $count } di dispositivi
   *[other] su { $count } dispositivi
 }
sessions-here = Questo dispositivo
sessions-used = Ultimo uso:
sessions-began = Accesso:
sessions-end = Scollega
sessions-end-all = Esci da tutti i dispositivi
sessions-unknown = Browser sconosciuto

## La propria pagina

panel-title = Ciao, { $name }
panel-lead-migrant = Che cosa vuoi fare?
panel-lead-volunteer = Grazie per il tuo aiuto. Che cosa vuoi fare?
panel-lead-provider = Che cosa vuoi fare?
panel-lead-moderator = Ecco che cosa ti aspetta. Il più vecchio viene per primo.
panel-lead-administrator = Ecco che cosa ti aspetta. Il più vecchio viene per primo.
panel-waiting = In attesa:
panel-confirm = Conferma il tuo indirizzo e-mail { $email }. Ti abbiamo inviato un link.
panel-confirm-first = Conferma prima il tuo indirizzo e-mail { $email }. Ti abbiamo inviato un link. Poi tutto è aperto per te.
panel-send-again = Invia di nuovo il link
panel-other-address = Un altro indirizzo
panel-no-address = Scrivi il tuo indirizzo e-mail e confermalo. Poi tutto è aperto per te.

## Che cosa è stato fatto

done-signed-out = Hai effettuato l'uscita.
done-accounts-registered = Il tuo account è pronto. Conserva adesso i codici di recupero: senza un indirizzo e-mail sono l'unica via per tornare se dimentichi la password.
done-accounts-letter-sent = Ti abbiamo inviato un'e-mail con un link. Aprila per confermare il tuo indirizzo.
done-accounts-reset-sent = Se c'è un account con un indirizzo e-mail confermato, un link è in arrivo. Vale per 30 minuti.
done-accounts-password = La nuova password è salvata. Accedi.
done-accounts-password-changed = La nuova password è salvata. Tutti gli altri dispositivi sono scollegati.
done-accounts-saved = Salvato.
done-accounts-confirmed = Il tuo indirizzo e-mail è confermato.
done-accounts-factor-on = La seconda serratura è attiva. Conserva adesso i codici di recupero, per il caso in cui perdi il telefono.
done-accounts-erased = Il tuo account e tutto quello che ne faceva parte sono cancellati.
done-sessions-ended = Il dispositivo è scollegato.

## Lettere

mail-confirm-address-subject = { $site }: conferma il tuo indirizzo e-mail
mail-confirm-address-text = Qualcuno ha dato questo indirizzo a { $site }. Se la richiesta è tua, apri il link e premi il pulsante. Il link vale tre giorni. Se non è tua, non fare niente.
mail-account-exists-subject = { $site }: hai già un account
mail-account-exists-text = Qualcuno ha voluto usare questo indirizzo per un account su { $site }. Ne hai già uno. Se la richiesta è tua e hai dimenticato la password, scegline una nuova con il link. Se non è tua, non fare niente.
mail-reset-password-subject = { $site }: scegli una nuova password
mail-reset-password-text = Ciao { $name }, apri il link per scegliere una nuova password. Vale per 30 minuti. Se non l'hai chiesto tu, non fare niente: la password resta com'è.
mail-password-changed-subject = { $site }: la tua password è cambiata
mail-password-changed-text = Ciao { $name }, la tua password su { $site } è cambiata. Se non è una tua scelta, scegline subito una nuova con il link.
mail-address-changed-subject = { $site }: il tuo indirizzo e-mail è cambiato
mail-address-changed-text = Ciao { $name }, il tuo account su { $site } non usa più questo indirizzo e-mail. Se non è una tua scelta, scrivi a chi gestisce il sito.
mail-second-factor-on-subject = { $site }: la seconda serratura è attiva
mail-second-factor-on-text = Ciao { $name }, il tuo account su { $site } ha adesso una seconda serratura. Se non è una tua scelta, cambia subito la password.
mail-second-factor-off-subject = { $site }: la seconda serratura non è più attiva
mail-second-factor-off-text = Ciao { $name }, il tuo account su { $site } non ha più una seconda serratura. Se non è una tua scelta, cambia subito la password.
mail-account-erased-subject = { $site }: il tuo account è cancellato
mail-account-erased-text = Ciao { $name }, il tuo account su { $site } e tutto quello che ne faceva parte sono cancellati, come volevi. Ti auguriamo ogni bene.
mail-account-unused-subject = { $site }: ti serve ancora il tuo account?
mail-account-unused-text = Ciao { $name }, non usi il tuo account su { $site } da molto tempo. Per non conservare niente senza motivo, presto lo cancelleremo. Se vuoi tenerlo, accedi una volta con il link.
mail-invitation-subject = { $site }: il tuo account ti aspetta
mail-invitation-text = Ciao { $name }, ti invitiamo a lavorare su { $site }. Apri il link e scegli una password. Il link vale una volta e per sette giorni.
mail-role-changed-subject = { $site }: il tuo account ha un nuovo ruolo
mail-role-changed-text = Ciao { $name }, l'amministrazione ha cambiato il ruolo del tuo account su { $site }. Accedi per vedere che cosa c'è di nuovo.
mail-account-suspended-subject = { $site }: il tuo account è fuori uso
mail-account-suspended-text = Ciao { $name }, l'amministrazione ha messo fuori uso il tuo account su { $site }. Se pensi che sia un errore, scrivi a chi gestisce il sito.
mail-account-reactivated-subject = { $site }: il tuo account funziona di nuovo
mail-account-reactivated-text = Ciao { $name }, il tuo account su { $site } funziona di nuovo. Puoi accedere come prima.
