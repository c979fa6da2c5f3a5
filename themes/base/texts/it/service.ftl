### Testi del servizio: moduli, e che cosa succede quando qualcosa va diversamente.

## Ogni pagina

account-menu = Il tuo account
sign-in = Accedi
sign-out = Esci

## Moduli

form-mistakes-title = C'è qualcosa da correggere
form-mistake = Errore:
form-optional = (facoltativo)
form-trap = Lascia vuoto
form-choose-one = Scegli
form-no-answer = Nessuna risposta
form-title-wrong = Errore: { $title }
form-missing = Compila «{ $field }».
form-choose = Scegli qualcosa in «{ $field }».
form-too-long = «{ $field }» è troppo lungo. Può avere al massimo { $count ->
    [one] { $count } carattere.
    [many] { $count } caratteri.
   *[other] { $count } caratteri.
 }
form-too-short = «{ $field }» è troppo corto. Servono almeno { $count ->
    [one] { $count } carattere.
    [many] { $count } caratteri.
   *[other] { $count } caratteri.
 }
form-hidden-letters = «{ $field }» contiene segni che non si vedono. Scrivilo di nuovo.
form-twice = «{ $field }» è arrivato due volte. Compila ancora una volta il modulo.
form-not-number = «{ $field }» deve essere un numero da { $least } a { $most }.
form-not-email = «{ $field }» deve essere un indirizzo e-mail, per esempio maria@example.org.
form-not-phone = «{ $field }» deve essere un numero di telefono, per esempio +39 06 1234567.
form-not-link = «{ $field }» deve essere un indirizzo web, per esempio https://example.org.
form-not-money = «{ $field }» deve essere un importo, per esempio 12,50.
form-not-day = «{ $field }» deve essere una data, per esempio 1/12/2026.
form-not-time = «{ $field }» deve essere un orario, per esempio 18:30.
form-not-moment = «{ $field }» deve essere una data con un orario, per esempio 1/12/2026 18:30.
form-not-choice = In «{ $field }» scegli una delle risposte proposte.

## Quando qualcosa va diversamente

problem-home = Alla tua pagina
problem-send-again = Invia di nuovo
problem-not-found-title = Questa pagina non c'è
problem-not-found-text = Quello che cerchi non esiste, oppure non è tuo.
problem-gone-title = Non è più disponibile
problem-gone-text = È finito o è stato ritirato. Guarda che cos'altro viene offerto.
problem-forbidden-title = Questa pagina non è aperta al tuo account
problem-forbidden-text = Il tuo account non può farlo. Se pensi che dovrebbe, scrivi a chi gestisce il sito.
problem-conflict-title = Qualcuno è stato più veloce
problem-conflict-text = Mentre guardavi la pagina, un'altra persona l'ha cambiata. Guardala di nuovo e decidi.
problem-too-often-title = Aspetta un momento
problem-too-often-text = { $count ->
    [one] Ci sono stati troppi tentativi. Riprova tra { $count } minuto.
    [many] Ci sono stati troppi tentativi. Riprova tra { $count } minuti.
   *[other] Ci sono stati troppi tentativi. Riprova tra { $count } minuti.
 }
problem-failed-title = Qualcosa non ha funzionato da parte nostra
problem-failed-text = Non è cambiato niente. Riprova più tardi.
problem-uncertain-title = Non sappiamo se è stato salvato
problem-uncertain-text = Premi «Invia di nuovo». Se era già stato salvato, non sarà salvato due volte.
problem-busy-title = In questo momento non possiamo salvare
problem-busy-text = Non si è perso niente: quello che hai scritto è in questa pagina. Aspetta un momento e premi «Invia di nuovo».
problem-again-title = Invia ancora una volta, per favore
problem-again-text = Questa pagina è rimasta aperta a lungo, oppure il tuo browser non conserva i cookie. Quello che hai scritto è ancora qui.
problem-signed-out-title = La sessione è finita
problem-signed-out-text = Quello che hai scritto è ancora qui. Accedi in una nuova finestra, torna a questa pagina e premi «Invia di nuovo».
problem-prove-title = Scrivi ancora una volta la password
problem-prove-text = Questo passo è protetto. Scrivi la password in una nuova finestra, torna a questa pagina e premi «Invia di nuovo».
prove-title = Conferma che sei tu
