### Profili: quello che le persone dicono di sé.

profiles-title = Il tuo profilo
profiles-lead = Tutto qui è a tua scelta. Nessuno vede il tuo profilo. Quando ti candidi, vedi che cosa chiede l'organizzazione e decidi che cosa riceve.
profiles-sensitive-title = Solo se un'offerta lo richiede
profiles-sensitive-lead = Pochissime offerte possono chiederlo, e solo per un motivo che abbiamo controllato. Non viene mai inviato se non lo spunti tu.
profiles-empty = Ancora niente
profiles-change = Cambia
profiles-add = Aggiungi
profiles-remove = Rimuovi
profiles-save = Salva
profiles-at-will = Puoi lasciare vuoto.
profiles-tile = { $count ->
    [one] { $count } dato indicato
    [many] { $count } di dati indicati
   *[other] { $count } dati indicati
 }
profiles-name-title = Nome
profiles-name-lead = Come vuoi essere chiamato o chiamata.
profiles-languages-title = Lingue
profiles-languages-lead = Così i corsi sono del tuo livello e le organizzazioni possono parlare con te.
profiles-language-known = { $language } – { $level }
profiles-language-number = Lingua { $number }
profiles-language = Quale lingua
profiles-level = Quanto bene
profiles-level-hint = Pensa a quando parli. Basta una stima.
profiles-level-missing = Scegli quanto bene conosci questa lingua.
profiles-language-twice = Hai già scelto questa lingua. Scegline un'altra o lascia vuoto.
profiles-level-a1 = A1: qualche parola
profiles-level-a2 = A2: conversazioni semplici
profiles-level-b1 = B1: vita di tutti i giorni
profiles-level-b2 = B2: conversazione sciolta
profiles-level-c1 = C1: quasi tutto
profiles-level-c2 = C2: tutto
profiles-level-native = Lingua madre
profiles-education-title = Scuola e studi
profiles-education-lead = Così i corsi e i lavori corrispondono a quello che hai imparato.
profiles-occupations-title = Esperienza di lavoro
profiles-occupations-lead = Che lavori hai fatto, qui o altrove, con o senza diploma.
profiles-skills-title = Capacità
profiles-skills-lead = Che cosa sai fare, così offerte e attività fanno per te.
profiles-interests-title = Interessi
profiles-interests-lead = Così trovi corsi e gruppi che ti piacciono.
profiles-area-title = Zona
profiles-area-lead = Così trovi ciò che è vicino. Non serve un indirizzo.
profiles-availability-title = Quando hai tempo
profiles-availability-lead = Così corsi e attività vanno bene per la tua giornata.
profiles-availability-mornings = Mattina
profiles-availability-afternoons = Pomeriggio
profiles-availability-evenings = Sera
profiles-availability-weekends = Fine settimana
profiles-seeking-title = Che cosa cerchi
profiles-seeking-lead = Così vedi prima le offerte giuste.
profiles-gender-title = Genere
profiles-gender-lead = Serve solo per offerte rivolte ad alcune persone, per esempio un corso per donne. Non cambia nient'altro.
profiles-gender-woman = Donna
profiles-gender-man = Uomo
profiles-gender-other = Altro
profiles-age-title = Fascia d'età
profiles-age-lead = Serve solo per offerte legate all'età, per esempio un programma per giovani. Non chiediamo mai la tua data di nascita.
profiles-age-under-18 = Meno di 18 anni
profiles-age-18-24 = Da 18 a 24 anni
profiles-age-25-34 = Da 25 a 34 anni
profiles-age-35-49 = Da 35 a 49 anni
profiles-age-50-64 = Da 50 a 64 anni
profiles-age-65-over = 65 anni o più
done-profiles-kept = Salvato.
done-profiles-removed = Rimosso.
