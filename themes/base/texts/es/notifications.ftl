### Avisos: qué ha ocurrido, cómo se avisa, y los mensajes que se detienen con un clic.

notifications-title = Tus novedades
notifications-tile = Lo que ha ocurrido y te afecta
notifications-home = Tu página
notifications-lead = Respuestas, mensajes y todo lo que te afecta, empezando por lo más reciente.
notifications-none = Todavía no ha ocurrido nada. Cuando haya algo, lo verás aquí.
notifications-new = Nuevo
notifications-read-all = Lo he leído todo
notifications-stopped = Has detenido todos nuestros correos. Tus novedades siguen viéndose aquí. Si guardas tus ajustes, los correos volverán a llegar como elijas.
notifications-feed = Canal privado
notifications-feed-text = Los programas que leen canales (Atom) pueden mostrar tus novedades. La dirección es secreta: quien la conoce puede leer las líneas de arriba. Puedes anularla cuando quieras.
notifications-feed-make = Crear una dirección
notifications-feed-again = Crear una dirección nueva
notifications-feed-end = Anular la dirección
notifications-settings-title = Cómo avisarte
notifications-settings-lead = Elige para cada tipo de novedad si quieres un correo. En tu lista de aquí lo ves todo en cualquier caso.
notifications-save = Guardar
notifications-language = Idioma de los correos
notifications-language-hint = Los correos llegan solo en este idioma.
notifications-kind-applications = Novedades de las solicitudes
notifications-kind-messages = Mensajes
notifications-kind-answers = Preguntas y respuestas
notifications-kind-listings = Qué pasa con lo que ofreces o propones
notifications-kind-matches = Ofertas nuevas que encajan contigo
notifications-kind-events = Recordatorios de actividades
notifications-kind-moderation = Lo que espera a los moderadores
notifications-way-at-once = Enseguida
notifications-way-daily = Una vez al día, por la mañana
notifications-way-weekly = Una vez a la semana, el lunes por la mañana
notifications-way-never = Nunca por correo
notifications-refused = Nuestros correos a { $email } vuelven: parece que nadie lee esta dirección. Compruébala, por favor.
notifications-refused-again = La dirección es correcta
done-notifications-saved = Guardado.
done-notifications-read = Todo está marcado como leído.
done-notifications-feed-new = Esta es la dirección de tu canal. La anterior ya no funciona.
done-notifications-feed-ended = La dirección ya no funciona.
done-notifications-address = Gracias. Probamos otra vez esta dirección.

letters-which = Se trata de estos mensajes:
letters-which-applications = novedades de las solicitudes
letters-which-messages = mensajes
letters-which-answers = preguntas y respuestas
letters-which-listings = qué pasa con lo que ofreces o propones
letters-which-matches = ofertas nuevas que encajan contigo
letters-which-events = recordatorios de actividades
letters-which-moderation = lo que espera a los moderadores
letters-which-daily = el mensaje que llega una vez al día
letters-which-weekly = el mensaje que llega una vez a la semana
letters-which-off = No recibes estos mensajes.
letters-stop-which = No quiero más mensajes de este tipo
letters-stop-all = No quiero ningún mensaje

news-application-sent = Alguien ha solicitado «{ $title }».
news-application-withdrawn = Alguien ha retirado su solicitud para «{ $title }».
news-application-accepted = Tienes una plaza: «{ $title }».
news-application-declined = Esta vez no hay plaza para ti: «{ $title }».
news-application-waitlisted = Estás en la lista de espera: «{ $title }».
news-application-promoted = Ha quedado una plaza libre para ti: «{ $title }».
news-application-closed = «{ $title }» terminó antes de que se aceptara tu solicitud.
news-message-new = Mensaje nuevo sobre «{ $title }».
news-listing-published = «{ $title }» ya es público.
news-listing-refused = «{ $title }» no se ha aceptado. El motivo está allí.
news-listing-expiring = «{ $title }» termina pronto. ¿Sigue siendo válido?
news-listing-expired = «{ $title }» ha terminado.
news-moderation-listing = «{ $title }» se ha entregado.
news-moderation-provider = { $title } pide que se le revise.
news-provider-verified = Tu organización está revisada: { $title }.
news-provider-refused = { $title } no está marcada como revisada. El motivo está allí.
news-match-new = Nuevo y encaja contigo: «{ $title }».
news-more = { $count ->
    [one] y { $count } más
    [many] y { $count } de novedades más
   *[other] y { $count } más
 }

mail-match-new-subject = { $site }: una oferta nueva que encaja contigo
mail-match-new-text = Hola, { $name }: «{ $title }» es nuevo y encaja con lo que nos contaste. Abre el enlace para ver por qué.
mail-digest-daily-subject = { $site }: { $count ->
    [one] { $count } novedad
    [many] { $count } de novedades
   *[other] { $count } novedades
 }
mail-digest-daily-text = Hola, { $name }: esto ha ocurrido desde ayer:

 { $lines }

 Abre el enlace para verlo todo.
mail-digest-weekly-subject = { $site }: tu semana, { $count ->
    [one] { $count } novedad
    [many] { $count } de novedades
   *[other] { $count } novedades
 }
mail-digest-weekly-text = Hola, { $name }: esto ha ocurrido en los últimos días:

 { $lines }

 Abre el enlace para verlo todo.
mail-moderation-listing-subject = { $site }: una oferta te espera
mail-moderation-listing-text = Hola, { $name }: «{ $title }» se ha entregado y espera que lo miren.
mail-moderation-provider-subject = { $site }: una organización pide que se le revise
mail-moderation-provider-text = Hola, { $name }: { $title } pide que se le revise.
