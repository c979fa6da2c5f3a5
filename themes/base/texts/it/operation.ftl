### Le pagine che dicono perché non si è potuto fare nulla.

problem-too-large-title = È troppo in una volta
problem-too-large-text = Quello che hai inviato è più lungo di quanto possiamo accettare. Torna indietro, accorcialo e invialo di nuovo.
problem-no-form-title = Non riusciamo a leggerlo
problem-no-form-text = Quello che è stato inviato non è un modulo di questo sito. Torna indietro e usa il modulo della pagina.
problem-too-slow-title = Ci è voluto troppo tempo
problem-too-slow-text = Forse la tua connessione è lenta, oppure siamo molto occupati. Torna indietro e riprova.
problem-full-title = In questo momento c'è moltissima gente
problem-full-text = Aspetta qualche secondo e ricarica la pagina. Niente di quello che avevi inviato è andato perso.
