### Proposte per il calendario.

## The form

suggestions-title = Proponi un evento
suggestions-lead = Conosci qualcosa che anche altri dovrebbero conoscere? Raccontacelo. Non serve un account. Qualcuno della nostra squadra lo legge prima che compaia.
suggestions-send = Invia la proposta
suggestions-send-again = Invia di nuovo
suggestions-group-answer = La nostra risposta
suggestions-email = La tua e-mail, se vuoi una risposta
suggestions-email-hint = Non la vede nessun altro e la cancelliamo appena abbiamo deciso. Senza, ricevi un link che mostra che cosa ne è stato.
suggestions-edit-title = Modifica la proposta
suggestions-back = Indietro

## What became of it

suggestions-mine-title = Le mie proposte
suggestions-mine-tile = Che cosa hai proposto per il calendario
suggestions-none = Non hai ancora proposto nulla.
suggestions-means-submitted = Grazie. Qualcuno della nostra squadra leggerà la tua proposta.
suggestions-means-returned = Abbiamo una domanda. Modifica la proposta e inviala di nuovo.
suggestions-means-refused = Non possiamo pubblicarlo.
suggestions-means-published = È nel calendario. Grazie!
suggestions-means-withdrawn = L’hai ritirata.
suggestions-means-over = Tutte le date sono passate.
suggestions-link = Conserva l’indirizzo di questa pagina: mostra che cosa succede alla tua proposta.
suggestions-public = Vedilo nel calendario
suggestions-withdraw = Ritira
done-suggestions-sent = Grazie! Abbiamo ricevuto la tua proposta.
done-suggestions-withdrawn = La tua proposta è stata ritirata.
