### Moderazione: che cosa aspetta, che cosa cambia, che cosa si decide, e che cosa viene detto alle organizzazioni.

moderation-title = In attesa
moderation-tile = Offerte e organizzazioni da controllare. La più vecchia aspetta da { $age }.
moderation-nothing = Al momento non c'è nulla in attesa.
moderation-lead = { $count ->
    [one] { $count } cosa ti aspetta, la più vecchia per prima.
    [many] { $count } di cose ti aspettano, la più vecchia per prima.
   *[other] { $count } cose ti aspettano, la più vecchia per prima.
 }
moderation-age-days = { $count ->
    [one] { $count } giorno
    [many] { $count } di giorni
   *[other] { $count } giorni
 }
moderation-age-hours = { $count ->
    [one] { $count } ora
    [many] { $count } di ore
   *[other] { $count } ore
 }
moderation-age-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } di minuti
   *[other] { $count } minuti
 }
moderation-waits = Aspetta da
moderation-new = nuova
moderation-a-change = una modifica
moderation-asks-verification = Organizzazione · chiede di essere controllata
moderation-organisations-title = Organizzazioni
moderation-organisations-tile = Quelle controllate; ritira il controllo se qualcosa non va
moderation-organisations-none = Nessuna organizzazione è stata ancora controllata.
moderation-verified-on = Controllata il { $day }
moderation-from = Da
moderation-content-title = Che cosa sarà pubblicato
moderation-changed-title = Che cosa cambia
moderation-changed-none = Non è cambiato nulla di ciò che vedono i lettori.
moderation-same-title = Che cosa resta com'è
moderation-before = Prima
moderation-now = Adesso
moderation-went = tolto:
moderation-came = aggiunto:
moderation-went-end = fine del testo tolto
moderation-came-end = fine del testo aggiunto
moderation-mark-added = nuovo
moderation-mark-removed = tolto
moderation-mark-changed = cambiato
moderation-field-title = Titolo
moderation-field-summary = Riassunto
moderation-field-text = Testo
moderation-sensitive-title = Domande delicate a chi si candida
moderation-sensitive-text = Questa offerta chiede qualcosa che può danneggiare le persone se finisce nelle mani sbagliate. Approva solo se l'offerta non può farne a meno e il motivo lo spiega.
moderation-sensitive-none = Nessun motivo indicato.
moderation-approve = Approvo questa domanda: { $field }
moderation-not-approved = Approva questa domanda, oppure rifiuta l'offerta e scrivi che la domanda va tolta.
moderation-decide-title = La tua decisione
moderation-accept = Accetta e pubblica
moderation-preview = Guarda come apparirà
moderation-preview-text = Questa è un'anteprima. Nessun altro la vede ancora.
moderation-back = Torna alla decisione
moderation-refuse-title = Rifiuta questa offerta
moderation-refuse-lead = L'organizzazione legge il motivo nella sua lingua, nella sua pagina e per e-mail. Può correggere l'offerta e presentarla di nuovo.
moderation-refuse-button = Rifiuta
moderation-reason = Perché?
moderation-reason-incomplete = Manca qualcosa di importante, per esempio quando, dove o per chi.
moderation-reason-unclear = Il testo è difficile da capire. Scrivi in modo più breve e semplice.
moderation-reason-language = Le lingue non dicono la stessa cosa, o una non è abbastanza buona.
moderation-reason-contacts = Nel testo ci sono nomi, numeri o indirizzi privati. Toglili: le persone ti raggiungono tramite questo sito.
moderation-reason-excludes = L'offerta esclude persone senza un buon motivo.
moderation-reason-money = Chiede soldi o documenti in un modo che non pubblichiamo.
moderation-reason-other = Altro
moderation-reason-unknown = Non abbiamo potuto accertare che questa organizzazione esista.
moderation-reason-unreachable = Nessuno risponde ai contatti che hai indicato.
moderation-reason-profile = Il tuo profilo non dice abbastanza su chi siete e che cosa fate.
moderation-words = Con parole tue
moderation-words-hint = Che cosa va corretto esattamente? Sii gentile: chi legge si è impegnato.
moderation-words-needed = Scrivi con parole tue perché rifiuti.
moderation-decided-title = Questo non è più in attesa
moderation-decided-text = Qualcuno ha deciso, oppure è cambiato dopo che l'hai aperto. Ora non è successo nulla.
moderation-decided-by = { $what } da { $who }, { $when }
moderation-was-accepted = Accettato
moderation-was-refused = Rifiutato
moderation-was-taken-back = Ritirato
moderation-was-closed = Chiuso
moderation-was-changed = Modificato
moderation-decided-look = Guarda com'è adesso
moderation-decided-home = A tutto quello che aspetta
moderation-provider-new = Non ha chiesto
moderation-provider-asked = Chiede il controllo
moderation-provider-verified = Controllata
moderation-provider-refused = Rifiutata
moderation-provider-how = Accertati che questa organizzazione esista e che sia lei a chiedere: chiama il numero del suo sito, non quello indicato qui, e cercala nel registro pubblico.
moderation-provider-about = Che cosa fa
moderation-provider-areas = Zone
moderation-provider-languages = Lingue
moderation-provider-address = Indirizzo
moderation-provider-hours = Orari di apertura
moderation-provider-email = E-mail
moderation-provider-phone = Telefono
moderation-provider-web = Sito web
moderation-provider-verify = È quella che dice: segna come controllata
moderation-refuse-provider-title = Rifiuta questa organizzazione
moderation-refuse-provider-lead = Legge il motivo nella sua lingua, nella sua pagina e per e-mail, e può chiedere di nuovo.
moderation-refuse-provider-button = Rifiuta
moderation-unverify-title = Ritira il controllo
moderation-unverify-lead = L'organizzazione e tutte le sue offerte lasciano subito le pagine pubbliche. Legge il motivo e può chiedere di nuovo.
moderation-unverify-button = Ritira il controllo
moderation-gone-title = Questa offerta è finita
moderation-gone-text = Non è più visibile. Forse una di queste ti aiuta:
moderation-gone-alone = Non è più visibile e al momento non c'è nulla di simile. Le nuove offerte compaiono appena sono state controllate.
moderation-gone-all = Tutte le offerte di questo tipo
done-moderation-accepted = Pubblicato. L'organizzazione è avvisata.
done-moderation-refused = Rifiutato. L'organizzazione viene a sapere perché.
done-moderation-verified = Segnata come controllata. L'organizzazione è avvisata.
mail-listing-published-subject = { $site }: «{ $title }» è pubblicata
mail-listing-published-text = Ciao { $name }, abbiamo controllato «{ $title }» e l'abbiamo pubblicata. Ora la vedono tutti. Apri il link per modificarla o chiuderla:
    { $link }
mail-listing-refused-subject = { $site }: «{ $title }» va corretta
mail-listing-refused-text = Ciao { $name }, abbiamo controllato «{ $title }» e non possiamo pubblicarla così.

    { $reason }

    Nulla è perso. Apri il link, correggi e presentala di nuovo:
    { $link }
mail-provider-verified-subject = { $site }: la tua organizzazione è controllata
mail-provider-verified-text = Ciao { $name }, abbiamo controllato { $title }. Ora puoi presentare offerte, e la tua organizzazione ha una pagina propria. Apri il link per continuare:
    { $link }
mail-provider-refused-subject = { $site }: a proposito della tua organizzazione
mail-provider-refused-text = Ciao { $name }, { $title } non è segnata come controllata.

    { $reason }

    Puoi correggere il profilo e chiedere di nuovo:
    { $link }
