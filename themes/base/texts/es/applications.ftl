### Solicitudes: enviadas, recibidas, respondidas.

applications-title = Sus solicitudes
applications-none = Todavía no ha enviado ninguna solicitud. Cada oferta tiene un botón para hacerlo.
applications-tile = { $count ->
    [one] { $count } solicitud
    [many] { $count } de solicitudes
   *[other] { $count } solicitudes
 }
applications-sent-on = Enviada el { $day }
applications-number = Solicitud { $number }
applications-comma = { ", " }
applications-state-sent = Enviada
applications-state-seen = Abierta
applications-state-accepted = Aceptada
applications-state-declined = Rechazada
applications-state-waitlisted = Lista de espera
applications-state-withdrawn = Retirada
applications-means-sent = La organización todavía no la ha abierto. Lo verá aquí cuando lo haga.
applications-means-seen = La organización la ha abierto. Recibirá la respuesta aquí.
applications-means-accepted = Tiene una plaza. Si no puede venir, retire su solicitud para que otra persona la aproveche.
applications-means-declined = Esta vez no hay plaza para usted. Mire otras ofertas.
applications-means-waitlisted = Todas las plazas están ocupadas. Si una queda libre y es su turno, será suya y se lo diremos.
applications-means-withdrawn = La retiró. Lo que había mostrado está borrado.
applications-apply-title = Solicitar
applications-who-sees = Lo que envía va a { $provider } y a nadie más. No recibe su dirección de correo.
applications-full = Ahora todas las plazas están ocupadas. Puede enviar la solicitud igualmente: la organización puede ponerle en la lista de espera.
applications-always = Esto se muestra siempre
applications-optional = Usted decide si esto se muestra
applications-missing-title = Todavía no está en su perfil
applications-missing-needed = Necesario para esta oferta
applications-check = Revisar antes de enviar
applications-check-title = Esto es lo que envía
applications-shown-title = Lo que { $provider } ve de usted
applications-shown-nothing = Nada de su perfil.
applications-replies = Respuestas
applications-send = Enviar la solicitud
applications-change = Cambiar algo
applications-viewings = Quién la ha visto
applications-viewings-none = Nadie todavía.
applications-seen-by = { $who }, { $when }
applications-history = Qué ha pasado hasta ahora
applications-messages = Mensajes
applications-withdraw = Retirar
applications-withdraw-title = ¿Retirar su solicitud?
applications-withdraw-lead = Todo lo que la organización podía ver de usted se borra enseguida, también sus respuestas y mensajes. Si tiene una plaza, pasa a otra persona.
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
applications-received-lead = Solo se muestra lo que las personas le dejan ver. Cada vez que abre una solicitud, la persona lo ve.
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
applications-open-lead = La persona puede ver que la abrió y cuándo.
applications-person = Lo que la persona le muestra
applications-person-nothing = La persona no muestra nada de su perfil.
applications-answer = Su respuesta
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
applications-full-lead = Puede poner a la persona en la lista de espera. Cuando una plaza quede libre, será de quien la solicitó primero.
applications-column-number = Número
applications-column-listing = Oferta
applications-column-day = Enviada
applications-column-state = Estado
done-applications-sent = Su solicitud está enviada. Aquí puede seguir qué pasa con ella.
done-applications-withdrawn = Su solicitud está retirada y lo que había mostrado está borrado.
done-applications-answered = Su respuesta está guardada y se avisa a la persona.
mail-application-sent-subject = { $site }: una nueva solicitud
mail-application-sent-text = Hola { $name }: alguien ha solicitado «{ $title }». Abra el enlace para verla y responder.
mail-application-withdrawn-subject = { $site }: una solicitud fue retirada
mail-application-withdrawn-text = Hola { $name }: alguien ha retirado su solicitud para «{ $title }». Lo que podía ver de la persona está borrado.
mail-application-accepted-subject = { $site }: tiene una plaza
mail-application-accepted-text = Hola { $name }: buenas noticias, su solicitud para «{ $title }» está aceptada. Abra el enlace para verlo todo y escribir a la organización.
mail-application-declined-subject = { $site }: una respuesta a su solicitud
mail-application-declined-text = Hola { $name }: esta vez no hay plaza para usted en «{ $title }». Abra el enlace para leer la respuesta y mire otras ofertas.
mail-application-waitlisted-subject = { $site }: está en la lista de espera
mail-application-waitlisted-text = Hola { $name }: todas las plazas de «{ $title }» están ocupadas. Está en la lista de espera. Si una queda libre y es su turno, será suya y se lo diremos.
mail-application-promoted-subject = { $site }: ha quedado una plaza libre para usted
mail-application-promoted-text = Hola { $name }: ha quedado libre una plaza de «{ $title }» y es suya. Si no puede venir, retire su solicitud para que otra persona la aproveche.
mail-application-closed-subject = { $site }: una oferta ha terminado
mail-application-closed-text = Hola { $name }: «{ $title }» terminó antes de que su solicitud fuera aceptada. Lo sentimos. Mire otras ofertas.
