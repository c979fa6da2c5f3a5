### Offerte: che cosa scrivono le organizzazioni e che cosa ne diventa.

listings-title = Le tue offerte
listings-lead = Tutto quello che offre la tua organizzazione. Controlliamo ogni offerta prima che tutti la vedano.
listings-none = Qui non c'è ancora niente.
listings-all = Tutte
listings-untitled = Offerta senza titolo
listings-called = «{ $title }»
listings-changed-on = Modificata il { $day }
listings-tile = { $count ->
    [0] Ancora niente di scritto
    [one] { $count } offerta
    [many] { $count } di offerte
   *[other] { $count } offerte
 }
listings-new-title = Nuova offerta
listings-new-lead = Che cosa vuoi offrire? Puoi salvare una bozza in ogni momento e continuare più tardi.
listings-new-tile = { $count ->
    [one] { $count } tipo di offerta
    [many] { $count } di tipi di offerte
   *[other] { $count } tipi di offerte
 }

## A che punto è

listings-state-draft = Bozza
listings-state-submitted = In verifica
listings-state-published = Pubblica
listings-state-closed = Chiusa
listings-state-expired = Scaduta
listings-state-revised = Pubblica, con una modifica non finita
listings-state-revision-submitted = Pubblica, modifica in verifica
listings-means-draft = La vedi solo tu. Inviala quando è completa.
listings-means-submitted = La stiamo controllando e ti scriveremo. Per cambiare qualcosa, prima riprendila.
listings-means-published = La vedono tutti.
listings-means-closed = Non la vede più nessuno e nessuno può candidarsi.
listings-means-expired = Il suo tempo è scaduto: non la vede più nessuno.
listings-means-revised = Tutti vedono il testo precedente finché la modifica non è inviata e controllata.
listings-means-revision-submitted = Tutti vedono il testo precedente mentre controlliamo la tua modifica.
listings-verify-first = Prima che tu possa inviare qualcosa dobbiamo verificare la tua organizzazione. Fino ad allora puoi scrivere bozze.
listings-reason-title = Perché è tornata indietro
listings-gaps-title = Che cosa manca ancora per inviarla
listings-facts-title = In breve
listings-fact-languages = Scritta in
listings-fact-places = Posti
listings-fact-submitted = Inviata il
listings-fact-verified = Controllata il
listings-fact-until = Visibile fino al
listings-places-left = { $left } su { $count } ancora liberi
listings-public-page = Pagina pubblica
listings-received = Candidature per questa offerta

## Che cosa si può fare

listings-do-submit = Invia
listings-do-edit = Modifica
listings-do-preview = Guarda come sarà
listings-do-take-back = Riprendi
listings-do-discard = Annulla la modifica
listings-do-reopen = Riapri
listings-do-rework = Riscrivi
listings-do-duplicate = Copia
listings-do-close = Chiudi
listings-do-remove = Elimina
listings-do-keep = Sì, vale ancora
listings-leave = No, lascia tutto com'è
listings-discard-title = Annullare la modifica?
listings-discard-lead = Quello che hai cambiato va perso. Il testo pubblico resta com'è.
listings-close-title = Chiudere questa offerta?
listings-close-lead = Non sarà più visibile. Chi si è candidato e aspetta una risposta viene avvisato che è finita. Chi ha un posto lo tiene.
listings-remove-title = Eliminare questa bozza?
listings-remove-lead = Quello che hai scritto va perso.
done-listings-kept = Salvata.
done-listings-submitted = Inviata. La controlleremo e ti scriveremo.
done-listings-taken-back = Ripresa. Ora puoi modificarla.
done-listings-discarded = La modifica è annullata.
done-listings-closed = Chiusa. Chi aspettava una risposta è stato avvisato.
done-listings-reopened = Riaperta, proprio com'era.
done-listings-duplicated = Questa è una copia. Cambia quello che è diverso.
done-listings-removed = Eliminata.

## Scrivere

listings-edit-title = Scrivi la tua offerta
listings-edit-lead = Puoi salvare in ogni momento, anche se manca qualcosa.
listings-save = Salva
listings-save-hint = Salvare non mostra niente a nessuno. La invii nella pagina seguente.
listings-leave-unsaved = Indietro senza salvare
listings-languages-title = Lingue
listings-add-language = Aggiungi una lingua
listings-add = Aggiungi
listings-drop-language = Togli questa lingua: { $language }
listings-tab-wrong = qui c'è un errore
listings-field-title = Titolo
listings-field-title-hint = Che cos'è, in poche parole.
listings-field-summary = In sintesi
listings-field-summary-hint = Una o due frasi, per gli elenchi e la ricerca.
listings-field-text = Descrizione
listings-field-text-hint = Parole semplici aiutano chi sta imparando la lingua. Una riga vuota comincia un paragrafo, «- » un elenco, due asterischi fanno il **grassetto**.
listings-facts-heading = Uguale in tutte le lingue
listings-hint-long = Una riga vuota comincia un paragrafo, «- » un elenco.
listings-hint-times = Scrivi gli orari così: 9:00-13:00. Più di uno con la virgola: 9-13, 16-18. Lascia vuoti gli altri giorni.
listings-hint-price = In euro. 0 se è gratis.
listings-hint-capacity = Da qui si contano i posti che restano.
listings-hint-languages = Tutte quelle che valgono.
listings-hint-contact = Lo vedono tutti.
listings-hint-link = Per esempio https://example.org
listings-hint-place = Come si chiama il luogo, per esempio «Centro sociale».
listings-address = Indirizzo
listings-address-hint = Via, numero, CAP, città.
listings-phone = Telefono
listings-email = E-mail
listings-level-of = Livello della lingua { $number }
listings-level-any = Nessun livello richiesto
listings-level-of-nothing = Scegli la lingua a cui si riferisce il livello.
listings-day-1 = Lunedì
listings-day-2 = Martedì
listings-day-3 = Mercoledì
listings-day-4 = Giovedì
listings-day-5 = Venerdì
listings-day-6 = Sabato
listings-day-7 = Domenica
listings-not-times = { $day }: scrivi gli orari così: 9:00-13:00, più di uno con la virgola, prima il più presto.
listings-asks-title = Che cosa ti mostra chi si candida
listings-asks-lead = Vedi solo quello che serve. Per qualcosa di più serve un buon motivo: lo controlliamo e chi si candida può leggerlo.
listings-ask-for = Chiedi: { $field }
listings-why = Perché ti serve ({ $language })
listings-why-hint = Per esempio: «Il corso è solo per donne, perché …»
listings-gap-text = { $language }: manca «{ $field }».
listings-gap-why = { $language }: scrivi perché chiedi «{ $field }».
listings-gap-over = La data di «{ $field }» è passata.
listings-gap-places = { $count ->
    [one] { $count } posto è già assegnato: non possono essere di meno.
    [many] { $count } di posti sono già assegnati: non possono essere di meno.
   *[other] { $count } posti sono già assegnati: non possono essere di meno.
 }
listings-nothing-typed = Prima scrivi qualcosa, per esempio un titolo.
listings-meanwhile-changed = Mentre scrivevi, questo è stato cambiato in un'altra finestra. Quello che hai scritto è ancora qui. Se salvi adesso, sostituisce l'altra modifica.
listings-meanwhile-not-writable = Adesso questo non si può cambiare: mentre scrivevi l'offerta è stata inviata o è finita. Quello che hai scritto è ancora qui. Apri la tua offerta in un'altra finestra, riprendila o riscrivila lì, poi salva qui.

## Come sarà

listings-preview-title = Ecco come sarà.
listings-preview-lead = Questa pagina la vedi solo tu.
listings-preview-back = Indietro

## Vale ancora?

listings-keep-title = Vale ancora?
listings-keep-until = «{ $title }» è visibile fino al { $day }. Se vale ancora, continuiamo a mostrarla.
listings-keep-change = Qualcosa è cambiato
listings-kept-title = Grazie
listings-kept-until = «{ $title }» è visibile fino al { $day }.
listings-kept-over-title = Questa offerta è finita
listings-kept-over = «{ $title }» non è più visibile. Accedi per riaprirla.
mail-listing-expiring-subject = { $site }: «{ $title }» vale ancora?
mail-listing-expiring-text = Ciao { $name }, «{ $title }» presto non sarà più visibile. Se vale ancora, apri il link e premi il pulsante. Non serve accedere.
mail-listing-expired-subject = { $site }: «{ $title }» non è più visibile
mail-listing-expired-text = Ciao { $name }, il tempo di «{ $title }» è scaduto. Chi aspettava una risposta è stato avvisato. Apri il link per riaprirla o riscriverla.
