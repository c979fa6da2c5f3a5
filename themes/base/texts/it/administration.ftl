### Amministrazione: gli account del sito e il registro.

administration-accounts-title = Account
administration-accounts-tile = Trovare, cambiare, mettere fuori uso
administration-accounts-lead = Vedi nomi e ruoli, e niente di quello che le persone fanno qui.
administration-account-title = Account
administration-account-lead = Quello che cambi qui viene annotato, e la persona viene informata.
administration-began = Dal
administration-last-seen = Ultimo accesso
administration-state = Stato
administration-state-waiting = In attesa
administration-state-active = Attivo
administration-state-suspended = Fuori uso
administration-email-yes = Confermato
administration-all = Tutti
administration-show = Mostra
administration-none = Qui non c'è niente.
administration-more = Continua
administration-csv = Scarica come tabella (CSV)
administration-find-title = Trova un account
administration-find-button = Trova
administration-not-found = Non c'è nessun account con questo nome o indirizzo.
administration-role-title = Cambia ruolo
administration-role-new = Nuovo ruolo
administration-role-button = Cambia ruolo
administration-suspend = Metti fuori uso
administration-reactivate = Rimetti in uso
administration-end-sessions = Scollega da tutti i dispositivi
administration-new-link = Nuovo link d'invito
administration-own = Questo è il tuo account. Ne ha cura un'altra persona dell'amministrazione.
administration-invite-title = Invita nello staff
administration-invite-tile = Moderazione e amministrazione
administration-invite-lead = Inviamo un link che vale una volta e per sette giorni.
administration-invite-button = Invita
administration-invited-title = L'invito è pronto
administration-invited-text = Abbiamo inviato questo link. Se non arriva, consegnalo tu: viene mostrato solo adesso e vale una volta.
administration-invited-link = Link
administration-audit-title = Registro
administration-audit-tile = Che cosa è stato fatto, da chi e quando
administration-numbers-title = Numeri
administration-numbers-tile = Quanti account ci sono
administration-numbers-lead = Solo somme. Non seguiamo nessuno.
administration-together = Insieme
administration-seen = { $count ->
    [one] { $count } account è stato usato negli ultimi 30 giorni.
    [many] { $count } di account sono stati usati negli ultimi 30 giorni.
   *[other] { $count } account sono stati usati negli ultimi 30 giorni.
 }
done-administration-saved = Salvato, e la persona viene informata.

## Il registro

audit-lead = Che cosa ha fatto lo staff e che cosa ne è stato. Nessuno può cambiarlo.
audit-noun = Riguardo a
audit-when = Quando
audit-who = Chi
audit-what = Che cosa
audit-object = A che cosa
audit-detail = Altro
audit-erased = Un account cancellato
audit-service = Il servizio stesso
