### La dimostrazione: account aperti a tutti.

demonstration-title = Questa è una dimostrazione
demonstration-text = Qui nessuno è reale. Entra come chi vuoi e prova tutto: quello che scrivi lo vede chiunque provi.
demonstration-come-in = Entra come
demonstration-password = Tutti hanno la password
demonstration-staff = Il personale ha anche una seconda serratura; i pulsanti aprono anche quella.
demonstration-form = Oppure accedi come fanno tutti
