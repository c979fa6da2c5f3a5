### Le lettere del servizio: che cosa c'è in fondo a ognuna, come fermarle, quelle che non sono partite.

mail-stop = Non vuoi più messaggi come questo? Dillo qui, senza accedere:
mail-stop-link = Non ricevere più questi messaggi
mail-open = Apri questa pagina
mail-why = Ricevi questo messaggio perché hai un account da noi.

letters-title = I messaggi che ricevi
letters-text = Ti scriviamo quando succede qualcosa che ti riguarda: la risposta a una candidatura, un messaggio, un'offerta che scade. Puoi fermare questi messaggi. Quelli che proteggono il tuo account arriveranno sempre.
letters-stop = Non inviatemi più messaggi
letters-off = Non ricevi messaggi da noi, tranne quelli che proteggono il tuo account.
letters-resume = Ricevere di nuovo i messaggi
done-letters-stopped = Fatto. Non riceverai più messaggi di questo tipo.
done-letters-resumed = Fatto. Riceverai di nuovo i messaggi.

dead-letters-title = Messaggi che non è stato possibile inviare
dead-letters-tile = Quello che il server di posta ha rifiutato, da inviare di nuovo o da eliminare.
dead-letters-home = La tua pagina
dead-letters-text = Il server di posta ha rifiutato questi messaggi, oppure non è stato possibile consegnarli per due giorni. I destinatari non vengono mostrati.
dead-letters-none = Tutti i messaggi sono stati inviati.
dead-letters-answer = Il server di posta ha risposto:
dead-letters-again = Invia di nuovo
dead-letters-remove = Elimina
done-dead-letters-revived = Il messaggio sarà inviato di nuovo.
done-dead-letters-removed = Il messaggio è stato eliminato.

mail-shown-title = I messaggi di questa dimostrazione
mail-shown-text = In una dimostrazione nessun messaggio lascia il computer. Ecco che cosa riceverebbero le persone, a partire dal più recente.
mail-shown-none = Non è stato ancora scritto nulla.
mail-shown-to = A
