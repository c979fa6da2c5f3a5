### Il parere di chi legge, e che cosa ne fa la redazione.

## Che cosa dice chi legge

feedback-more-title = Che cosa manca?
feedback-more-lead = Questo modulo non chiede nomi. Teniamo somme per giorno, lingua e zona, e niente su di te.
feedback-counted = Grazie, l'abbiamo contato. Vuoi dirci di più?
feedback-text = Che cosa non hai trovato?
feedback-text-hint = Poche parole. Non scrivere nomi o numeri.
feedback-language = La voglio in un'altra lingua
feedback-language-other = Una lingua che non è nell'elenco
feedback-area = Dove abiti?
feedback-send = Invia
feedback-nothing = Scrivi che cosa manca, o scegli una lingua.
feedback-thanks-title = Grazie
feedback-thanks-text = Ogni parola aiuta a migliorare questo sito. Non sappiamo chi sei, perciò non possiamo rispondere qui.
feedback-back = Torna alla pagina

## Per la redazione

feedback-count = { $count ->
    [one] { $count } lettore
    [many] { $count } di lettori
   *[other] { $count } lettori
 }
feedback-missing = Manca qualcosa
feedback-unhelpful = Non ha aiutato; ha aiutato { $count ->
    [one] { $count } lettore
    [many] { $count } di lettori
   *[other] { $count } lettori
 }
feedback-wants = Richiesta in questa lingua: { $language }
feedback-wants-other = Richiesta in una lingua che il sito non ha
feedback-a-search = Una ricerca
feedback-rule = Vedi ciò che dicono almeno { $count ->
    [one] { $count } lettore.
    [many] { $count } di lettori.
   *[other] { $count } lettori.
 } Chi sono, non lo sa nessuno.
needs-title = Che cosa manca a chi legge
needs-tile = Pareri e bisogni, prima i più frequenti
needs-words = Con le loro parole
needs-pages = Sulle pagine
needs-places = Per lingua e zona
needs-none = Ancora niente.
needs-waiting = Da rivedere
needs-waiting-text = Lo dicono in meno. Lascialo passare se non dice niente di nessuno, oppure cancellalo. Ciò che nessuno rivede si cancella dopo 90 giorni.
needs-review = Mostralo alla redazione
needs-remove = Cancella
done-needs-reviewed = Ora la redazione lo vede.
done-needs-removed = Cancellato.
needs-start = Inizia un articolo
needs-start-title = Inizia un articolo
needs-start-lead = Il file è una bozza con tutto ciò che serve a un articolo. Mettilo nel progetto e apri una pull request.
needs-command = Lo stesso dalla riga di comando:
needs-section = Tema
needs-slug = Nome della cartella
needs-slug-hint = Lettere latine minuscole, cifre e trattini: see-a-dentist
needs-slug-wrong = Il nome della cartella ha solo lettere latine minuscole, cifre e trattini singoli, per esempio see-a-dentist.
needs-article-title = Titolo
needs-file = Scarica il file
