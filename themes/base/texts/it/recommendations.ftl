### Consigli: che cosa è adatto, perché, e che cosa manca.

recommendations-title = Consigliato per te
recommendations-tile = Offerte ed eventi adatti a ciò che ci hai detto, con i motivi
recommendations-lead = Confrontiamo ciò che ci hai detto con ogni offerta. Genere, età, origine, religione, documenti e salute non contano mai.
recommendations-profile = Cambia ciò che ci hai detto
recommendations-blank = Non ci hai ancora detto nulla che possiamo confrontare. Di' qualcosa nel tuo profilo, per esempio le tue lingue e che cosa cerchi: ogni risposta aiuta, nessuna è obbligatoria.
recommendations-none = Al momento non c'è niente di adatto che tu non conosca già. Torna più tardi, o cambia ciò che conta.
recommendations-why = Perché è adatto, e che cosa manca
recommendations-why-open = Perché vedo questo?
recommendations-why-text = Ecco che cosa, di ciò che hai detto o salvato, ha portato qui. Ciò che non vuoi far contare, puoi disattivarlo.
recommendations-much-1 = conta poco
recommendations-much-2 = conta
recommendations-much-3 = conta molto
recommendations-reason-stop = Non contare
recommendations-hide = Non fa per me
recommendations-show = Mostra di nuovo
recommendations-hidden-title = Ciò che hai messo da parte
recommendations-seen-button = Queste le ho viste, mostrami altre
recommendations-audience = Questa offerta è riservata a: { $audience }
recommendations-others = { $count ->
    [one] { $count } offerta non è mostrata perché è riservata ad altri, in base al genere o all'età del tuo profilo.
    [many] { $count } di offerte non sono mostrate perché sono riservate ad altri, in base al genere o all'età del tuo profilo.
   *[other] { $count } offerte non sono mostrate perché sono riservate ad altri, in base al genere o all'età del tuo profilo.
 }
recommendations-comma = ,_
recommendations-settings-title = Che cosa conta
recommendations-settings-lead = Tutto ciò che è selezionato conta quando cerchiamo che cosa è adatto a te.
recommendations-settings-counts = Questo può contare
recommendations-settings-save = Salva
recommendations-reason-seeking = Che cosa cerchi
recommendations-reason-course = Il tuo prossimo livello di una lingua
recommendations-reason-languages = Le lingue che parli
recommendations-reason-interests = I tuoi interessi
recommendations-reason-experience = La tua esperienza di lavoro
recommendations-reason-skills = Le tue competenze
recommendations-reason-education = Scuola e studi
recommendations-reason-times = Quando hai tempo
recommendations-reason-nearness = Quanto è vicino
recommendations-reason-activity = Ciò che hai salvato o chiesto
recommendations-reason-fresh = Nuovo, o presto finito
done-recommendations-hidden = Non vedrai più questa offerta qui. La trovi in fondo alla pagina.
done-recommendations-shown = L'offerta può essere consigliata di nuovo.
done-recommendations-seen = Eccone prima altre.
done-recommendations-reason-off = Questo non conta più. Puoi cambiarlo in «Che cosa conta».
done-recommendations-settings = Salvato.

why-seeking = È ciò che cerchi: { $kind }
why-course = { $language } { $level }: il tuo prossimo livello
why-course-again = { $language } { $level }: per rafforzare il tuo livello
why-course-any = Si impara: { $language }
why-languages = Puoi partecipare in questa lingua: { $language }
why-interests = Riguarda ciò che ti piace: { $what }
why-experience = È vicino a un lavoro che hai fatto: { $what }
why-skills = È vicino a ciò che sai fare: { $what }
why-education = La tua scuola o i tuoi studi bastano
why-times = Si tiene quando hai tempo: { $times }
why-nearness = È nella tua zona: { $area }
why-nearness-next = Non è lontano da te: { $area }
why-anywhere = Puoi partecipare da ovunque
why-activity = Somiglia a qualcosa che hai salvato o chiesto: { $title }
why-new = È nuovo
why-soon = { $count ->
    [0] Comincia o finisce oggi
    [one] Comincia o finisce tra { $count } giorno
    [many] Comincia o finisce tra { $count } di giorni
   *[other] Comincia o finisce tra { $count } giorni
 }
lack-languages = Livello richiesto: { $language } { $level }
lack-languages-any = Lì si parla: { $language }
lack-course-easy = Si impara: { $language } { $level }. Lo sai già
lack-course-hard = Si impara: { $language } { $level }. È molto sopra il tuo livello
lack-interests = Riguarda altro: { $what }
lack-experience = È richiesta esperienza: { $what }
lack-skills = Bisogna saper fare questo: { $what }
lack-education = È richiesto: { $what }
lack-times = Si tiene in altri momenti: { $times }
lack-nearness = È più lontano: { $area }

find-title = Trova che cosa è adatto, senza account
find-lead = Dicci ciò che vuoi, non serve un nome. Nulla viene conservato. Lascia vuoto ciò che non vuoi dire.
find-button = Mostra che cosa è adatto
find-found = Che cosa è adatto
find-none = Non abbiamo trovato nulla. Di' un po' di più, o un po' di meno.
find-again = Cambia ciò che hai detto
find-seeking = Che cosa cerchi?
find-languages = Quali lingue parli?
find-where = Dove e quando?
find-area = Zona
find-times = Quando hai tempo?
find-interests = Che cosa ti piace?
