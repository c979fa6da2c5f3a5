### Eventi: per chi li scrive, chi viene e chi modera.

## Lists

events-title = Eventi
events-tile = Scrivi eventi e cambia le date
events-none = Non ci sono ancora eventi.
events-queue-title = Eventi da controllare
events-queue-tile = Accetta, chiedi o rifiuta
events-queue-none = Non c’è nulla in attesa.
events-origin-provider = da un’organizzazione
events-origin-staff = dal personale
events-origin-suggestion = proposta
events-origin-import = da un altro calendario

## States

events-state-submitted = In attesa di controllo
events-state-returned = C’è una domanda
events-state-refused = Rifiutato
events-state-published = Pubblicato
events-state-withdrawn = Ritirato
events-state-over = Concluso
events-state-changed = Una modifica è in attesa
events-state-change-returned = Domanda sulla modifica
events-state-cancelled = Annullato
events-means-submitted = Prima lo legge qualcuno della nostra squadra. Ti faremo sapere.
events-means-returned = Rispondi alla domanda: modifica l’evento e invialo di nuovo.
events-means-refused = Non sarà pubblicato.
events-means-published = Tutti possono vederlo.
events-means-withdrawn = Lo hai ritirato.
events-means-over = Tutte le date sono passate.
events-means-changed = Fino al controllo tutti vedono il testo precedente.
events-means-change-returned = C’è una domanda sulla tua modifica. Il testo precedente resta.
events-reason = Che cosa ha scritto la nostra squadra
events-unverified = La tua organizzazione non è ancora stata verificata. Puoi inviare eventi: saranno controllati insieme all'organizzazione.
events-warning-unverified = Questa organizzazione non è ancora verificata. Guardala prima.
events-warning-twin = C’è un altro evento alla stessa ora, nello stesso luogo, con lo stesso titolo.

## The form

events-new-title = Nuovo evento
events-edit-title = Modifica l’evento
events-words-title = L’evento in un’altra lingua
events-send = Invia per il controllo
events-publish = Pubblica
events-save = Salva
events-language = Lingua di questi testi
events-language-hint = Potrai aggiungere altre lingue dopo.
events-title-field = Titolo
events-summary = Di che cosa si tratta, in una frase
events-summary-hint = Compare nell’elenco sotto il titolo.
events-text = Altri dettagli
events-text-hint = Che cosa succederà, che cosa portare, come arrivare.
events-group-when = Quando
events-starts-day = Giorno
events-all-day = Tutto il giorno
events-starts-time = Inizio alle
events-ends-time = Fine alle
events-ends-day = Ultimo giorno
events-ends-day-hint = Solo se dura più giorni.
events-again = Si ripete?
events-again-hint = Dopo potrai spostare o annullare singole date.
events-again-never = No, una volta
events-again-daily = Ogni giorno
events-again-weekly = Ogni settimana
events-again-fortnightly = Ogni due settimane
events-again-month-day = Ogni mese nella stessa data, per esempio il 5
events-again-month-weekday = Ogni mese nello stesso giorno della settimana, per esempio il secondo martedì
events-again-month-last = Ogni mese nell’ultimo di questi giorni, per esempio l’ultimo venerdì
events-again-yearly = Ogni anno
events-again-until = Fino al
events-again-until-hint = L’ultimo giorno, oppure quante volte qui sotto.
events-again-count = Quante volte in tutto
events-group-where = Dove
events-way = Come si partecipa?
events-place = Luogo
events-place-hint = Nome e indirizzo, per esempio: Biblioteca comunale, via Atene 12.
events-online = Indirizzo per partecipare online
events-online-hint = Lo vedranno tutti.
events-areas = Zona
events-areas-hint = Non sceglierne nessuna se riguarda tutto il paese.
events-group-whom = Per chi
events-languages = Lingue parlate
events-audiences = Soprattutto per
events-audiences-hint = Non scegliere nulla se tutti sono benvenuti.
events-interests = Per chi ama
events-interests-hint = L’evento viene proposto a chi ha questi interessi.
events-price = Costo in euro
events-price-hint = Scrivi 0 se è gratuito.
events-access = Che cosa facilita la partecipazione
events-contact = Contatto pubblico per domande
events-contact-hint = Un numero di telefono, un indirizzo e-mail o un sito. Lo vedono tutti.
events-places = Posti a ogni data
events-places-hint = Lascia vuoto se c’è posto per tutti. Quando sono finiti, ci si può mettere in attesa.
events-organiser = Chi lo organizza

## Mistakes

events-wrong-time-missing = Indica l’ora, oppure spunta «Tutto il giorno».
events-wrong-end-before = Finisce prima di cominciare. Controlla giorno e ora.
events-wrong-end-same = Inizio e fine coincidono. Scrivi quando finisce.
events-wrong-too-long = Una data dura al massimo 31 giorni. Scegli una ripetizione o scrivi due eventi.
events-wrong-past = Questo giorno è passato. Scegline uno futuro.
events-wrong-too-far = Si può annunciare fino a due anni prima. Scegli una fine più vicina e prosegui in seguito.
events-wrong-skipped = Quest’ora non esiste quella notte: gli orologi vanno avanti. Scegli un’ora dopo.
events-wrong-again-missing = Indica come si ripete, oppure lascia vuota la fine della ripetizione.
events-wrong-two-ends = Indica o fino a quando o quante volte, non entrambi.
events-wrong-never-ends = Indica fino a quando si ripete o quante volte. Potrai proseguire in seguito.
events-wrong-until-before = La ripetizione finisce prima del primo giorno.
events-wrong-no-day = Nessun giorno corrisponde. Scegli un’altra ripetizione.
events-wrong-too-many = Sono più di 200 date. Scegli una fine più vicina.
events-wrong-place = Scrivi dove si svolge.
events-wrong-online = Scrivi l’indirizzo per partecipare, o un contatto che lo dà.
events-wrong-twin-public = Questo evento è già nel calendario: stesso giorno, ora, luogo e titolo.
events-wrong-twin-waits = Qualcuno ha già inviato questo evento. È in fase di controllo, non devi fare nulla.

## One event

events-words-heading = Che cosa c’è scritto
events-words-edit = Modifica questi testi
events-words-add = Aggiungi una lingua:
events-facts-heading = Informazioni
events-dates-heading = Date
events-dates-hint = Ciò che cambi qui vale subito. Chi vuole venire viene avvisato.
events-codes = Codici di chi ha un posto
events-date-move = Sposta
events-date-cancel = Annulla questa data
events-date-restore = Come previsto
events-accept = Accetta e pubblica
events-cancel = Annulla tutto l’evento
events-revive = Alla fine si svolge
events-withdraw = Ritira
events-ask-back-title = Fai una domanda
events-ask-back-field = Che cosa vuoi sapere?
events-ask-back-button = Invia la domanda
events-refuse-title = Rifiuta
events-refuse-field = Perché? Lo leggerà chi lo ha inviato.
events-refuse-button = Rifiuta
events-move-title = Sposta una data
events-move-starts = Nuovo inizio
events-move-ends = Nuova fine
events-move-button = Sposta

## Coming

events-come-title = Vorrei venire
events-come-lead = Chi organizza vede quante persone vengono, non chi.
events-which-date = Quale data?
events-take-place = Prendi un posto
events-say-interest = Conta su di me
events-places-left = { $count ->
    [one] { $count } posto libero
    [many] { $count } di posti liberi
   *[other] { $count } posti liberi
 }
events-mine-title = Dove vado
events-mine-tile = { $count ->
    [one] { $count } data
    [many] { $count } di date
   *[other] { $count } date
 }
events-mine-none = Non hai ancora scelto nulla.
events-guest-interested = vieni
events-guest-place = hai un posto
events-guest-waiting = sei in attesa di un posto
events-code = Il tuo codice, da mostrare all’ingresso:
events-leave = Alla fine non vengo
events-count-interested = { $count ->
    [one] { $count } persona vuole venire
    [many] { $count } di persone vogliono venire
   *[other] { $count } persone vogliono venire
 }
events-count-places = { $count ->
    [one] { $count } posto occupato
    [many] { $count } di posti occupati
   *[other] { $count } posti occupati
 }
events-count-waiting = { $count ->
    [one] { $count } in attesa
    [many] { $count } in attesa
   *[other] { $count } in attesa
 }

## Calendars of others

events-imports-title = Calendari di altri
events-imports-none = Non è ancora stato indicato nessun calendario.
events-import-new-title = Aggiungi un calendario
events-import-keep = Salva
events-import-name = Chi tiene questo calendario
events-import-address = Indirizzo del calendario
events-import-address-hint = Comincia con https:// o webcal:// e spesso finisce con .ics. Nulla è pubblicato prima che tu lo accetti.
events-import-wrong-address = Scrivi un indirizzo intero che comincia con https:// o webcal://.
events-import-wrong-private = Questo indirizzo porta a una rete privata. I calendari si prendono solo da internet pubblico.
events-import-wrong-silent = Nessuno ha risposto in tempo. Controlla l’indirizzo o riprova più tardi.
events-import-wrong-refused = L’altra parte ha risposto con un errore. Forse il calendario si è spostato.
events-import-wrong-loop = Questo indirizzo rimanda all’infinito. Chiedi l’indirizzo finale.
events-import-wrong-large = Questo calendario supera i 2 MB. Chiedine uno con meno eventi.
events-import-wrong-letters = Ciò che è arrivato non è un testo leggibile (UTF-8).
events-import-wrong-no-calendar = Ciò che è arrivato non è un calendario. Forse è l’indirizzo di una pagina: cerca lì «iCal» o «.ics».
events-import-wrong-too-many = Questo calendario ha più di 1.000 eventi. Chiedine uno più piccolo.
events-import-wrong-twice = Questo calendario è già stato aggiunto.
events-import-never = non ancora consultato
events-import-looked = consultato: { $when }
events-import-open = { $count ->
    [one] { $count } da decidere
    [many] { $count } da decidere
   *[other] { $count } da decidere
 }
events-import-settled = { $count ->
    [one] { $count } evento è a posto.
    [many] { $count } di eventi sono a posto.
   *[other] { $count } eventi sono a posto.
 }
events-import-look = Consulta ora
events-import-remove = Dimentica questo calendario
events-import-standing-new = nuovo
events-import-standing-changed = cambiato
events-import-standing-gone = non c’è più
events-import-standing-settled = a posto
events-import-note-endless = Si ripete senza fine. Si prende con una fine tra un anno.
events-import-note-extra-dates = Indica altre date fuori dalla regola: non vengono prese.
events-import-note-bad-rule = La ripetizione non è comprensibile. Scrivilo a mano, se serve.
events-import-note-bad-times = Gli orari non si leggono.
events-import-note-bad-end-before = Finisce prima di cominciare.
events-import-what-title = Titolo
events-import-what-when = Orario
events-import-what-again = Ripetizione
events-import-what-dates = Date cambiate
events-import-what-place = Luogo
events-import-what-text = Testo
events-import-what-url = Pagina
events-import-what-cancelled = Annullato
events-import-before = prima
events-import-after = ora
events-import-take-new = Pubblica
events-import-take-changed = Riprendi la modifica
events-import-take-gone = Mostralo come annullato
events-import-take-settled = Riprendi
events-import-skip = Lascia fuori

## What was done

done-events-published = È pubblicato.
done-events-submitted = È stato inviato. Prima lo legge qualcuno della nostra squadra.
done-events-kept = La modifica è salvata.
done-events-withdrawn = È stato ritirato.
done-events-cancelled = È mostrato come annullato.
done-events-revived = Si svolge di nuovo.
done-events-rescheduled = La data è cambiata.
done-events-ask-back-done = La domanda è stata inviata.
done-events-refuse-done = È stato rifiutato.
done-events-interested = Ti abbiamo contato.
done-events-place = Hai un posto. Mostra il codice all’ingresso.
done-events-waiting = Tutti i posti sono occupati. Sei in lista d’attesa e ti avviseremo.
done-events-left = Non vieni; il tuo posto è libero per un’altra persona.
done-events-import-kept = Il calendario è salvato. Consultalo ora.
done-events-import-looked = Ecco che cosa dice ora il calendario. Nulla è stato pubblicato.
done-events-import-taken = È stato ripreso.
done-events-import-twin = Lo stesso evento è già nel calendario. Lascia fuori questo.
done-events-import-skipped = È lasciato fuori finché non cambia.
done-events-import-removed = Il calendario è dimenticato. Ciò che è stato ripreso resta.

## Letters

mail-suggestion-published-subject = Pubblicato: { $title }
mail-suggestion-published-text = «{ $title }» è ora nel calendario. Grazie!
mail-suggestion-asked-subject = Una domanda su { $title }
mail-suggestion-asked-text =
    Prima di pubblicare «{ $title }» abbiamo una domanda:

    { $reason }

    Apri il link, modifica ciò che serve e invialo di nuovo.
mail-suggestion-refused-subject = Non pubblicato: { $title }
mail-suggestion-refused-text =
    Non possiamo pubblicare «{ $title }». Il motivo:

    { $reason }
mail-event-cancelled-subject = Annullato: { $title }
mail-event-cancelled-text = «{ $title }» non si terrà. Ci dispiace.
mail-event-revived-subject = Si svolge: { $title }
mail-event-revived-text = «{ $title }» alla fine si svolge.
mail-event-date-cancelled-subject = Una data è annullata: { $title }
mail-event-date-cancelled-text = Una data di «{ $title }» a cui volevi venire è annullata. Il link mostra le altre.
mail-event-moved-subject = Nuovo orario: { $title }
mail-event-moved-text = «{ $title }», a cui vuoi venire, è cambiato. Apri il link per vedere quando si tiene.
mail-event-place-free-subject = Hai un posto: { $title }
mail-event-place-free-text = Si è liberato un posto per «{ $title }» ed è tuo. Se non puoi venire, dillo al link, così lo diamo a un’altra persona.
mail-event-soon-subject = Tra poco: { $title }
mail-event-soon-text = Vuoi venire a «{ $title }». Si tiene: { $when }. Se non puoi venire, dillo al link, così può venire un’altra persona.

## News

news-suggestion-published = «{ $title }» è ora nel calendario.
news-suggestion-asked = C’è una domanda su «{ $title }».
news-suggestion-refused = «{ $title }» non sarà pubblicato. Il motivo è indicato lì.
news-event-cancelled = Annullato: «{ $title }».
news-event-revived = Alla fine si svolge: «{ $title }».
news-event-date-cancelled = Una data è annullata: «{ $title }».
news-event-moved = Nuovo orario: «{ $title }».
news-event-place-free = Ora hai un posto: «{ $title }».
news-event-soon = Tra poco: «{ $title }», { $when }.
