### Chiedi a un esperto: chiedere, riaprire, rispondere, pubblicare.

## Chiedere

questions-title = Chiedi a un esperto
questions-tile = Fai domande e leggi le risposte
questions-lead = Persone competenti ti rispondono nella tua lingua. Non costa niente. Non devi dire il tuo nome.
questions-mine = Le tue domande
questions-none = Non hai ancora chiesto niente.
questions-new-answer = Nuova risposta
questions-number = Domanda { $number }
questions-sign-in-to-ask = Accedi per fare una domanda
questions-ask-title = Fai una domanda
questions-ask-nameless = Non serve un account né un nome. Dopo l'invio ricevi quattro parole. Con quelle leggi qui la risposta.
questions-ask-named = Troverai la risposta sulla tua pagina. L'esperto non vede il tuo nome.
questions-text = La tua domanda
questions-text-hint = Di' che cosa vuoi sapere e che cosa hai già provato. Non scrivere nomi, numeri di telefono o numeri di documenti.
questions-topic = Di che cosa si tratta?
questions-topic-hint = Così arriva alla persona giusta.
questions-topic-other = Altro, oppure non lo so
questions-email = Indirizzo e-mail
questions-email-hint = Solo se vuoi un messaggio quando c'è una risposta. Non lo usiamo per altro e lo cancelliamo insieme alla domanda.
questions-next = Continua
questions-danger-short = Sei in pericolo? Non aspettare una risposta. Chiama:
questions-danger-title = Sei in pericolo? Chiama subito
questions-danger-text = Qui una risposta richiede giorni. Se tu o qualcun altro siete in pericolo, chiama uno di questi numeri. La chiamata è gratuita, giorno e notte.
questions-found-title = Forse la risposta è già qui
questions-found-text = Queste pagine possono aiutarti subito. Si aprono in una nuova finestra; la tua domanda resta qui.
questions-check-title = Controlla e invia
questions-next-nameless = Quando la invii, ricevi quattro parole. Solo quelle aprono la risposta.
questions-next-named = Quando la invii, la riceve un esperto. Troverai la risposta sulla tua pagina.
questions-send = Invia la domanda
questions-change = Modifica
done-questions-sent = La tua domanda è stata inviata. Un esperto risponderà qui.

## Le quattro parole

questions-words-title = Le tue quattro parole
questions-words-keep = La tua domanda è stata inviata. Scrivi queste quattro parole, stampa la pagina o fai una foto. Le mostriamo solo adesso e nessuno può ridirtele.
questions-words-for = Per una domanda a
questions-words-day = Fatta il
questions-words-due = Risposta entro il
questions-words-where = Si apre all'indirizzo
questions-words-order = L'ordine conta. Le maiuscole e gli accenti no. Non mostrare le parole a nessuno: chi le ha può leggere la tua domanda.
questions-words-kept = Ho conservato le parole
questions-open-title = Leggi la tua risposta
questions-open-lead = Scrivi le quattro parole che hai ricevuto quando hai fatto la domanda.
questions-open-link = Ho quattro parole
questions-open-button = Apri
questions-words = Le tue quattro parole
questions-words-hint = Nello stesso ordine, con uno spazio fra una e l'altra.
questions-words-count = { $count ->
    [one] Qui c'è { $count } parola.
    [many] Qui ci sono { $count } parole.
   *[other] Qui ci sono { $count } parole.
 } Scrivi tutte e quattro le parole, con uno spazio fra una e l'altra.
questions-words-wrong = Nessuna domanda si apre con queste parole. Controlla ogni parola e l'ordine.
questions-word-unknown = «{ $word }» non è una delle nostre parole. Confrontala con quello che hai scritto.
questions-word-near = «{ $word }» non è una delle nostre parole. Forse intendi una di quelle proposte in questa pagina.
questions-near-title = Intendevi una di queste parole?
questions-opened = Questa domanda resta aperta in questo browser per un'ora. Altre persone usano questo dispositivo? Allora chiudila quando hai finito.
questions-close = Chiudila adesso
done-questions-closed = Chiusa. Solo le tue quattro parole la riaprono.

## La tua domanda

questions-thread-title = La tua domanda
questions-you = Tu
questions-the-expert = Esperto
questions-the-asker = Qualcuno chiede
questions-state-asked = Nuova
questions-state-assigned = Da un esperto
questions-state-answered = Con risposta
questions-state-published = Pubblicata
questions-means-asked = Cerchiamo l'esperto giusto. Avrai una risposta entro il { $day }.
questions-means-assigned = Un esperto ha la tua domanda. Avrai una risposta entro il { $day }.
questions-means-answered = Ecco la tua risposta.
questions-means-published = Ecco la tua risposta. Anche altri possono leggerla, senza niente su di te.
questions-more-title = Vuoi sapere di più?
questions-more = Scrivi all'esperto
questions-more-hint = Lo stesso esperto risponde qui. Non scrivere nomi o numeri di documenti.
questions-more-button = Invia
done-questions-more-sent = Inviato. L'esperto risponderà qui.
questions-consent-title = Possono leggerla anche altri?
questions-consent-text = La tua domanda e la risposta possono aiutare altre persone. Se sei d'accordo, togliamo tutto quello che parla di te, controlliamo e pubblichiamo. La tua risposta la ricevi comunque.
questions-consent-given = Hai detto di sì. Prima di pubblicare togliamo tutto quello che parla di te.
questions-consent-public = La tua domanda è pubblicata, senza niente su di te.
questions-consent-see = Vedi la pagina
questions-consent-yes = Sì, potete pubblicarla
questions-consent-no = No, non pubblicatela
done-questions-consented = Grazie. Prima togliamo tutto quello che parla di te.
done-questions-refused = Della tua domanda non si pubblica niente.
questions-kept-title = Per quanto tempo si conserva
questions-kept-text = Questa domanda si cancella da sola il:
questions-email-remove = Dimenticate il mio indirizzo e-mail
done-questions-email-removed = Il tuo indirizzo e-mail è cancellato.
questions-erase-title = Cancella questa domanda
questions-erase-lead = La tua domanda e tutte le risposte si cancellano subito. Quello che ne è stato pubblicato viene tolto. Non si può tornare indietro.
questions-erase-button = Cancella
questions-keep = Conservala
done-questions-erased = La tua domanda è cancellata.
questions-history = Che cosa è successo finora
questions-past-ask = Chiesta
questions-past-assign = Affidata a un esperto
questions-past-release = Restituita; si cerca un altro esperto
questions-past-answer = Risposta data
questions-past-more = La persona ha scritto ancora
questions-past-consent = Si può pubblicare
questions-past-refuse = Non si può pubblicare
questions-past-publish = Pubblicata
questions-past-unpublish = Ritirata

## Esperti

answering-title = Domande per te
answering-tile = Sei un esperto: rispondi alle domande
answering-none = In questo momento non ci sono domande per te.
answering-write = La tua risposta
answering-hint-plain = Frasi brevi, parole di tutti i giorni. Di' prima che cosa fare.
answering-hint-link = Indica la pagina ufficiale, dove c'è.
answering-hint-names = Non saprai chi chiede. Non domandare nomi o numeri di documenti.
questions-answer = Risposta
questions-answer-hint = Scrivi per favore in questa lingua: { $language }.
questions-answer-button = Invia la risposta
answering-keep = Conserva come bozza
done-answering-kept = Conservata. Nessuno vede la tua bozza.
done-answering-sent = La tua risposta è stata inviata. Grazie.
answering-release-title = Non è per te?
answering-release-text = Se non puoi rispondere, restituisci presto la domanda, così la riceve qualcun altro.
answering-release = Restituisci
done-answering-released = Restituita. La moderazione cerca qualcun altro.
questions-due = Risposta entro il { $day }
questions-late = In ritardo: la risposta era attesa entro il { $day }
questions-urgent = Sembra urgente

## Moderazione

questions-desk-title = Domande agli esperti
questions-desk-tile = Chi risponde, che cosa è in ritardo, che cosa si può pubblicare
questions-desk-lead = Vedi che cosa è stato chiesto e risposto, non chi chiede.
questions-desk-none = Qui non ci sono domande.
questions-assign-title = Chi risponde?
questions-expert = Esperto
questions-assign-button = Affida a questo esperto
questions-no-experts = Non ci sono ancora esperti. L'amministrazione può nominare organizzazioni e volontari.
done-questions-assigned = Fatto. L'esperto è stato avvisato.
questions-publish-title = Pubblicare
questions-publish-may = Chi ha chiesto accetta che si pubblichi, senza niente su di sé.
questions-publish-may-not = Chi ha chiesto non ha accettato che si pubblichi.
questions-publish-begin = Prepara la pubblicazione
questions-publish-see = Alla risposta pubblica

answers-title = Risposte pubblicate
answers-tile = Scrivere, tradurre, controllare, pubblicare
answers-none = Non ci sono ancora risposte pubbliche.
answers-number = Risposta { $number }
answers-state-draft = Bozza
answers-state-public = Pubblica
answers-languages = Lingue
answers-languages-of = { $count ->
    [one] { $count } lingua su { $total }
    [many] { $count } lingue su { $total }
   *[other] { $count } lingue su { $total }
 }
answers-written-whole = Completa
answers-written-part = Iniziata
answers-written-none = Non ancora
answers-thread = Alla conversazione
answers-missing = Prima di pubblicare, scrivila in:
answers-warnings-title = Guarda: potrebbe dire chi ha chiesto
answers-warning-address = Indirizzo e-mail: { $words }
answers-warning-number = Numero: { $words }
answers-warning-name = Nome: { $words }
answers-words-title = In { $language }
answers-words-lead = Togli tutto ciò che dice chi ha chiesto: nomi, luoghi di lavoro, numeri, dettagli rari. Nessuno deve riconoscere la persona.
answers-field-title = Titolo
answers-title-hint = La domanda in poche parole, come la cercherebbe qualcuno.
answers-field-summary = Domanda
answers-summary-hint = Una o due frasi, senza niente sulla persona.
answers-field-text = Risposta
answers-text-hint = I link così: [nome dell'ufficio](https://…). Una riga vuota inizia un paragrafo, «- » una voce di elenco.
answers-save = Salva
done-answers-saved = Salvato.
answers-provider = Ha risposto
answers-provider-hint = Nome dell'organizzazione, se vuole comparire. Mai una persona.
answers-redacted = Niente dice chi ha chiesto. Ho letto ogni lingua.
answers-right = La risposta è giusta e vale ancora.
answers-publish = Pubblica
done-answers-published = Pubblicata. Fra un momento è sul sito.
answers-unpublish = Ritira
done-answers-unpublished = Ritirata.
answers-remove = Cancella questa bozza
done-answers-removed = Cancellata.
answers-article = Come articolo (Markdown)
answers-article-hint = Metti i file di tutte le lingue in una cartella di un tema e apri una pull request: la redazione li controlla come ogni articolo.

## Amministrazione

experts-title = Esperti
experts-tile = Chi è responsabile di quali temi
experts-lead = Le organizzazioni e i volontari che nomini esperti ricevono le domande dei loro temi, nelle loro lingue.
experts-none = Non ci sono ancora esperti.
experts-new-title = Nomina un esperto
experts-find = Cerca
experts-find-hint = Un'organizzazione o un volontario con un account qui.
experts-wrong-role = Solo organizzazioni e volontari possono essere esperti.
experts-edit-title = Responsabile di
experts-topics = Temi
experts-languages = Risponde in
experts-languages-hint = Solo le lingue che scrive bene.
experts-save = Salva
done-experts-saved = Salvato.
experts-remove = Non è più esperto
done-experts-removed = Tolto. Le domande aperte restano a lui finché la moderazione non le affida a qualcun altro.

## Lettere

mail-question-assigned-subject = { $site }: una domanda per te
mail-question-assigned-text = C'è una nuova domanda per te. Tema: { $topic }. Rispondi per favore entro il { $day }. Apri il link per leggerla.
mail-question-more-subject = { $site }: altro su una domanda
mail-question-more-text = Qualcuno ha scritto ancora su una domanda che hai. Tema: { $topic }. Apri il link per leggere.
mail-question-due-subject = { $site }: una domanda aspetta la tua risposta
mail-question-due-text = Una domanda ti aspetta. Tema: { $topic }. La risposta è attesa entro il { $day }. Se non puoi rispondere, restituiscila: lo farà qualcun altro.
mail-moderation-question-late-subject = { $site }: una domanda è in ritardo
mail-moderation-question-late-text = Una domanda non ha risposta, anche se era attesa entro il { $day }. Tema: { $topic }. Vedi per favore chi può rispondere.
mail-moderation-question-waiting-subject = { $site }: una domanda cerca un esperto
mail-moderation-question-waiting-text = Nessuno è responsabile di una nuova domanda. Tema: { $topic }. Affidala per favore a un esperto.
mail-question-answered-subject = { $site }: c'è una risposta
mail-question-answered-text = Un esperto ha risposto. Apri il link per leggere la risposta. Se hai chiesto senza account, ti servono le tue quattro parole.
mail-question-published-subject = { $site }: la tua domanda aiuta altri
mail-question-published-text = La tua domanda e la risposta sono ora pubbliche, come hai accettato, senza niente su di te. Puoi cambiare idea in ogni momento: apri il link.

## Novità

news-question-assigned = Una nuova domanda per te: { $title }
news-question-more = Altro su una domanda che hai: { $title }
news-question-due = Una domanda aspetta la tua risposta: { $title }
news-moderation-question-late = Una domanda è in ritardo: { $title }
news-moderation-question-waiting = Una domanda cerca un esperto: { $title }
news-question-answered = La tua domanda ha una risposta: { $title }
news-question-published = La tua domanda è pubblicata, senza niente su di te: { $title }
