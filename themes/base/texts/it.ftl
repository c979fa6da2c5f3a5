### Interface texts in Italian. One key a text; every language has every key. See docs/translating.md.

## Every page

skip-to-content = Vai al contenuto
menu = Menu
menu-sections = Argomenti e servizi
breadcrumbs = Ti trovi qui
language-menu = Lingua
language-untranslated = non ancora tradotto
header-sign-in = Accedi
demonstration-banner = Dimostrazione: questi contenuti vanno ancora controllati prima di farvi affidamento.

## Searching

search-label = Cerca nel sito
search-placeholder = Che cosa vuoi sapere?
search-button = Cerca
search-in = Cerca in
search-everything = Tutti gli argomenti
search-found = Risultati: { $count }
search-title = Risultati della ricerca
search-results-count = { $count ->
    [one] { $count } risultato
    [many] { $count } di risultati
   *[other] { $count } risultati
 }
search-none = Nessun risultato per queste parole.
search-none-hint = Prova con altre parole, o con meno parole, oppure guarda l’elenco dalla A alla Z.
search-did-you-mean = Forse cercavi:
search-unavailable = In questo momento la ricerca non funziona. L’elenco dalla A alla Z funziona sempre.

## The end of every page

footer-menu = Informazioni sul sito ed elenchi
footer-privacy = Niente cookie e nessun tracciamento mentre leggi.
footer-licence = Si può copiare e condividere: CC BY 4.0
emergency-title = In caso di emergenza
emergency-summary = Le chiamate sono gratuite. Di’ dove sei e che cosa è successo.
feed-title = Feed delle novità

## Home page

home-sections = Argomenti
home-first-steps = Primi passi
home-modules = Trova aiuto e partecipa

## Lists of articles

articles-count = { $count ->
    [one] { $count } articolo
    [many] { $count } di articoli
   *[other] { $count } articoli
 }
kind-guide = Guida
kind-procedure = Passo per passo
kind-contact = Contatti
kind-questions = Domande e risposte
filter-area = Luogo
filter-audience = Per chi
filter-kind = Tipo
filter-all = Tutto
filter-none = Nessun articolo corrisponde a tutte queste scelte. Togline una.

## Article

verified-on = Ultima verifica:
verified-by = a cura di: { $who }
official-title = { $count ->
    [one] Pagina ufficiale
    [many] Pagine ufficiali
   *[other] Pagine ufficiali
 }
official-in-language = lingua: { $language }
outline-title = In questa pagina
procedure-who = Chi può farlo
procedure-cost = Quanto costa
procedure-duration = Quanto tempo ci vuole
procedure-documents = Che cosa portare
procedure-steps = Che cosa fare
procedure-next = Che cosa succede dopo
article-contacts = A chi rivolgersi
article-terms = Parole che incontrerai
article-areas = Dove vale
article-audiences = Per chi
article-tags = Temi
article-related = Vedi anche
article-unvalidated = Questo articolo non è ancora stato verificato. I lettori non lo vedono.
neighbours = Altro su questo argomento
neighbours-previous = Precedente
neighbours-next = Successivo
feedback-question = C’è un errore o manca qualcosa?
feedback-link = Scrivi alla redazione
print-button = Stampa
print-source = Stampato da
share-button = Condividi
share-copy = Copia il link
share-copied = Link copiato
share-whatsapp = WhatsApp
share-email = E-mail
favourite-keep = Salva
favourite-kept = Salvata su questo dispositivo
favourite-account = Tienila nel mio account
favourite-device = Salvato su questo dispositivo

## What is not translated, or older than its source

fallback-notice = Questa pagina non è ancora tradotta nella tua lingua. La stai leggendo in questa lingua: { $language }.
stale-newer = Questa parte è più recente nella versione { $language }. Leggila qui
stale-missing = Per ora questa parte esiste solo nella versione { $language }
stale-count = { $count ->
    [one] Una parte di questa pagina è cambiata dopo la traduzione. È segnalata.
    [many] { $count } di parti di questa pagina sono cambiate dopo la traduzione. Sono segnalate.
   *[other] { $count } parti di questa pagina sono cambiate dopo la traduzione. Sono segnalate.
 }

## Offices

contact-phone = Telefono
contact-email = E-mail
contact-web = Sito web
contact-address = Indirizzo
contact-map = Mostra sulla mappa
contact-hours = Orari
contact-languages = Lingue parlate

## Tags, A to Z, glossary

lists-menu = Elenchi
list-pages = Pagine di questo elenco
list-page = Pagina { $number } di { $total }
tags-title = Temi
tags-summary = Tutti i temi di cui parlano i nostri articoli.
a-z-title = Dalla A alla Z
a-z-summary = Tutti gli articoli in ordine di titolo.
a-z-letters = Lettere dell’alfabeto
glossary-title = Parole ufficiali
glossary-summary = Queste parole compaiono su lettere, moduli e cartelli. Ecco che cosa significano.

## Modules

module-empty = Al momento qui non c’è nulla.
module-empty-hint = Le nuove offerte compaiono qui appena sono state controllate. Torna presto.
find-invite-title = Che cosa fa per te?
find-invite-text = Dicci quali lingue parli, dove sei e quando hai tempo. Vedi subito che cosa fa per te, e perché. Senza nome, senza account; non conserviamo nulla.
find-invite-link = Mostrami che cosa fa per me
entry-provider = Offerto da
entry-action = Candidati
entry-ask = Fai una domanda
entry-places = { $count ->
    [one] { $count } posto libero
    [many] { $count } di posti liberi
   *[other] { $count } posti liberi
 }
entry-full = Puoi candidarti lo stesso: se un posto si libera, può toccare a te.
entry-until = Visibile fino al
entry-map = Mappa
entries-count = { $count ->
    [one] { $count } offerta
    [many] { $count } di offerte
   *[other] { $count } offerte
 }
entries-none = Nessuna offerta corrisponde a tutte queste scelte. Togline una.
colon = { ": " }
comma = { ", " }
price-free = Gratis
provider-kind = Organizzazione
provider-phone = Telefono
provider-email = E-mail
provider-web = Sito web
provider-address = Indirizzo
provider-languages = Lingue parlate
provider-hours = Orari di apertura
provider-verified = Organizzazione controllata il
provider-offers = Che cosa offre
provider-offers-none = Al momento non c’è nessuna offerta.

## Calendar of events

filter-language = Lingua
filter-way = Come
filter-cost = Costo
calendar-views = Modi di vedere il calendario
calendar-agenda = Elenco
calendar-month = Mese
calendar-months = Altri mesi
calendar-count = { $count ->
    [one] { $count } data
    [many] { $count } di date
   *[other] { $count } date
 }
calendar-none = Al momento qui non è annunciato nulla. I nuovi eventi compaiono appena sono stati controllati.
calendar-suggest = Proponi un evento
calendar-subscribe = Nel tuo calendario
calendar-subscribe-text = Iscriviti una volta: gli eventi nuovi o cambiati compaiono da soli nel calendario del tuo telefono.
calendar-webcal = Iscriviti
calendar-file = Scarica
calendar-feed = Novità degli eventi
calendar-address = Oppure copia questo indirizzo nel tuo calendario:
event-when = Quando
event-where = Dove
event-online = Da casa
event-online-link = Partecipa online
event-languages = Lingue
event-for = Per chi
event-price = Costo
event-free = Gratuito
event-organiser = Organizzato da
event-contact = Domande
event-places = Posti
event-access = Buono a sapersi
event-access-wheelchair = Accessibile in sedia a rotelle
event-access-hearing = Anello magnetico per apparecchi acustici
event-access-sign-language = Lingua dei segni
event-access-interpreter = Interprete su richiesta
event-access-child-care = Custodia dei bambini
event-access-children-welcome = I bambini sono benvenuti
event-access-quiet = Stanza tranquilla
event-dates = Date
event-more = { $count ->
    [one] e un’altra data
    [many] e altre { $count } di date
   *[other] e altre { $count } date
 }
event-all-day = Tutto il giorno
event-local-time = Gli orari sono quelli degli orologi del paese.
event-until = fino al { $date }
event-cancelled = Annullato
event-cancelled-text = L’evento non si terrà.
event-moved = Spostato
event-moved-from = Era annunciato per: { $date }.
event-again-daily = { $count ->
    [one] Ogni giorno
    [many] Ogni { $count } di giorni
   *[other] Ogni { $count } giorni
 }
event-again-weekly = { $count ->
    [one] Ogni settimana
    [many] Ogni { $count } di settimane
   *[other] Ogni { $count } settimane
 }
event-again-monthly = { $count ->
    [one] Ogni mese
    [many] Ogni { $count } di mesi
   *[other] Ogni { $count } mesi
 }
event-again-yearly = { $count ->
    [one] Ogni anno
    [many] Ogni { $count } di anni
   *[other] Ogni { $count } anni
 }
event-way-place = Di persona
event-way-online = Online
event-way-both = Di persona e online
event-add = Aggiungi al calendario
event-take-part = Vorrei venire
event-ask = Scrivi a chi organizza

## A page that is not there

not-found-title = Questa pagina non c’è
not-found-summary = Forse l’indirizzo è scritto male, o la pagina è stata spostata. Fai una ricerca o scegli un argomento.
not-found-home = Vai alla pagina iniziale
leave-quickly = Esci subito da questa pagina
leave-quickly-keys = oppure premi tre volte Esc
moved-title = Questa pagina è stata spostata

## About this site

about-title = Informazioni su questo sito
about-what = IMMERSE dice a chi è nuovo in un Paese ciò che serve sapere su documenti, salute, lavoro, scuola, lingua e aiuti. I testi sono scritti in modo semplice, e ognuno porta alla pagina ufficiale dell’ente competente.
about-who = IMMERSE è fatto per le organizzazioni locali, che lo gestiscono e rispondono di ciò che dice. È nato dal progetto di ricerca europeo MIICT, in cui hanno lavorato insieme persone migranti, servizi pubblici e ricercatori.
about-articles = { $count ->
    [one] { $count } articolo
    [many] { $count } di articoli
   *[other] { $count } articoli
 }
about-newest = Verifica più recente:
about-languages = Lingue:
about-demonstration-title = Questa è una dimostrazione
about-demonstration = I contenuti mostrano che cosa può fare il sito. Prima dell’uso, esperti del Paese devono controllare ogni articolo. Fino ad allora, consulta sempre la pagina ufficiale.
about-checked-title = Come si controllano i contenuti
about-checked = Ogni articolo indica quando è stato verificato l’ultima volta e da chi. Un articolo che nessuno verifica da molto tempo scompare finché non viene controllato di nuovo.
about-translations = Gli articoli sono tradotti parte per parte. Quando una parte cambia, le sue traduzioni vengono segnalate e puoi leggere subito il testo più recente.
about-advice-title = Informazioni, non consulenza legale
about-advice = Gli articoli danno informazioni generali. Non possono decidere il tuo caso. Chiedi all’ente competente o a uno sportello di consulenza: gli articoli ti dicono quale.
about-privacy-title = La tua privacy
about-privacy = Puoi leggere tutto senza un account. La lettura non usa cookie, nessuno conta le tue visite e niente viene caricato da altre aziende. Il tuo browser ricorda solo la lingua che scegli e le pagine che salvi.
about-access-title = Per tutti
about-access = Il sito funziona su telefoni vecchi, con connessioni lente, con i lettori di schermo e senza JavaScript. Se qualcosa non funziona per te, diccelo.
about-licence-title = Copiare e condividere
about-licence = Puoi copiare, tradurre e condividere i testi, se citi la fonte.
about-contact = Hai trovato un errore o ti manca qualcosa?

## How to reach us

contact-title = Contatti
contact-summary = Scrivi alle persone che fanno questo sito, oppure trova l’ufficio giusto.
contact-editors = La redazione
contact-editors-summary = Dicci che cosa è sbagliato, che cosa manca o che cosa è difficile da capire. Non possiamo dare consigli sul tuo caso.
contact-offices = Uffici e organizzazioni

## È servito

feedback-title = Questa pagina ti ha aiutato?
feedback-yes = Sì
feedback-no = No
feedback-more-link = Manca qualcosa, o la voglio nella mia lingua
feedback-nameless = Niente nomi, nessun tracciamento: contiamo soltanto.
feedback-search-title = Dicci che cosa manca
feedback-search-text = Non hai trovato quello che ti serve? Mandaci queste parole. Quando a più persone manca la stessa cosa, la redazione ne scrive.
feedback-search-send = Manda queste parole

## Risposte di esperti

answered-ask = Fai una domanda
answered-not-here = Non hai trovato la tua risposta?
answered-all = Tutti i temi
answered-by = Ha risposto
answered-topic = Tema
answered-answer = Risposta
answered-none = Nessuna risposta è ancora pubblicata. Fai tu la prima domanda.
