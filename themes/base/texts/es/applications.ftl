### Solicitudes: enviadas, recibidas, respondidas.

applications-title = Tus solicitudes
applications-none = Todavía no has enviado ninguna solicitud. Cada oferta tiene un botón para hacerlo.
applications-tile = { $count ->
    [one] { $count } solicitud
    [many] { $count } de solicitudes
   *[other] { $count } solicitudes
 }
applications-sent-on = Enviada el { $day }
applications-number = Solicitud { $number }
applications-state-sent = Enviada
applications-state-seen = Abierta
applications-state-accepted = Aceptada
applications-state-declined = Rechazada
applications-state-waitlisted = Lista de espera
applications-state-withdrawn = Retirada
applications-means-sent = La organización todavía no la ha abierto. Lo verás aquí cuando lo haga.
applications-means-seen = La organización la ha abierto. Recibirás la respuesta aquí.
applications-means-accepted = Tienes una plaza. Si no puedes venir, retira tu solicitud para que otra persona la aproveche.
applications-means-declined = Esta vez no hay plaza para ti. Mira otras ofertas.
applications-means-waitlisted = Todas las plazas están ocupadas. Si una queda libre y es tu turno, será tuya y te lo diremos.
applications-means-withdrawn = La retiraste. Lo que habías mostrado está borrado.
applications-apply-title = Solicitar
applications-who-sees = Lo que envías va a { $provider } y a nadie más. No recibe tu dirección de correo.
applications-full = Ahora todas las plazas están ocupadas. Puedes enviar la solicitud igualmente: la organización puede ponerte en la lista de espera.
applications-always = Esto se muestra siempre
applications-optional = Tú decides si esto se muestra
applications-missing-title = Todavía no está en tu perfil
applications-missing-needed = Necesario para esta oferta
applications-check = Revisar antes de enviar
applications-check-title = Esto es lo que envías
applications-shown-title = Lo que { $provider } ve de ti
applications-shown-nothing = Nada de tu perfil.
applications-replies = Respuestas
applications-send = Enviar la solicitud
applications-change = Cambiar algo
applications-viewings = Quién la ha visto
applications-viewings-none = Nadie todavía.
applications-seen-by = { $who }, { $when }
applications-history = Qué ha pasado hasta ahora
applications-messages = Mensajes
applications-withdraw = Retirar
applications-withdraw-title = ¿Retirar tu solicitud?
applications-withdraw-lead = Todo lo que la organización podía ver de ti se borra enseguida, también tus respuestas y mensajes. Si tienes una plaza, pasa a otra persona.
applications-keep = No, conservarla
applications-again = Solicitar de nuevo
applications-past-sent-applicant = Enviada
applications-past-seen-provider = Abierta por la organización
applications-past-accepted-provider = Aceptada
applications-past-accepted-service = Quedó una plaza libre: aceptada
applications-past-declined-provider = Rechazada
applications-past-declined-service = La oferta ha terminado
applications-past-waitlisted-provider = En la lista de espera
applications-past-withdrawn-applicant = Retirada
applications-received-title = Solicitudes
applications-received-lead = Solo se muestra lo que las personas te dejan ver. Cada vez que abres una solicitud, la persona lo ve.
applications-received-none = Aquí no hay solicitudes.
applications-received-tile = { $count ->
    [one] { $count } solicitud nueva
    [many] { $count } de solicitudes nuevas
   *[other] { $count } solicitudes nuevas
 }
applications-all = Todas
applications-export = Guardar como tabla (CSV)
applications-export-hint = Todas las solicitudes de la lista cuentan como abiertas.
applications-open = Abrir
applications-open-title = ¿Abrir esta solicitud?
applications-open-lead = La persona puede ver que la abriste y cuándo.
applications-person = Lo que la persona te muestra
applications-person-nothing = La persona no muestra nada de su perfil.
applications-answer = Tu respuesta
applications-accept = Aceptar
applications-wait = Lista de espera
applications-decline = Rechazar
applications-decline-title = Rechazar esta solicitud
applications-decline-lead = Unas palabras amables ayudan a la persona a seguir.
applications-reason = Por qué no esta vez
applications-reason-hint = La persona lee esto.
applications-places = { $count ->
    [one] { $count } plaza libre
    [many] { $count } de plazas libres
   *[other] { $count } plazas libres
 }
applications-full-title = Todas las plazas están ocupadas
applications-full-lead = Puedes poner a la persona en la lista de espera. Cuando una plaza quede libre, será de quien la solicitó primero.
applications-column-number = Número
applications-column-listing = Oferta
applications-column-day = Enviada
applications-column-state = Estado
done-applications-sent = Tu solicitud está enviada. Aquí puedes seguir qué pasa con ella.
done-applications-withdrawn = Tu solicitud está retirada y lo que habías mostrado está borrado.
done-applications-answered = Tu respuesta está guardada y se avisa a la persona.
mail-application-sent-subject = { $site }: una nueva solicitud
mail-application-sent-text = Hola { $name }: alguien ha solicitado «{ $title }». Abre el enlace para verla y responder.
mail-application-withdrawn-subject = { $site }: una solicitud fue retirada
mail-application-withdrawn-text = Hola { $name }: alguien ha retirado su solicitud para «{ $title }». Lo que podías ver de la persona está borrado.
mail-application-accepted-subject = { $site }: tienes una plaza
mail-application-accepted-text = Hola { $name }: buenas noticias, tu solicitud para «{ $title }» está aceptada. Abre el enlace para verlo todo y escribir a la organización.
mail-application-declined-subject = { $site }: una respuesta a tu solicitud
mail-application-declined-text = Hola { $name }: esta vez no hay plaza para ti en «{ $title }». Abre el enlace para leer la respuesta y mira otras ofertas.
mail-application-waitlisted-subject = { $site }: estás en la lista de espera
mail-application-waitlisted-text = Hola { $name }: todas las plazas de «{ $title }» están ocupadas. Estás en la lista de espera. Si una queda libre y es tu turno, será tuya y te lo diremos.
mail-application-promoted-subject = { $site }: ha quedado una plaza libre para ti
mail-application-promoted-text = Hola { $name }: ha quedado libre una plaza de «{ $title }» y es tuya. Si no puedes venir, retira tu solicitud para que otra persona la aproveche.
mail-application-closed-subject = { $site }: una oferta ha terminado
mail-application-closed-text = Hola { $name }: «{ $title }» terminó antes de que tu solicitud fuera aceptada. Lo sentimos. Mira otras ofertas.
