### Eventos: para quien los escribe, quien viene y quien modera.

## Lists

events-title = Eventos
events-tile = Escribe eventos y cambia sus fechas
events-none = Todavía no hay eventos.
events-queue-title = Eventos por revisar
events-queue-tile = Aceptar, preguntar o rechazar
events-queue-none = No hay nada pendiente.
events-origin-provider = de una organización
events-origin-staff = del equipo
events-origin-suggestion = propuesta
events-origin-import = de otro calendario

## States

events-state-submitted = Pendiente de revisión
events-state-returned = Hay una pregunta
events-state-refused = Rechazado
events-state-published = Publicado
events-state-withdrawn = Retirado
events-state-over = Terminado
events-state-changed = Un cambio está pendiente
events-state-change-returned = Pregunta sobre el cambio
events-state-cancelled = Cancelado
events-means-submitted = Primero lo lee alguien de nuestro equipo. Te avisaremos.
events-means-returned = Responde a la pregunta: cambia el evento y envíalo de nuevo.
events-means-refused = No se publicará.
events-means-published = Todo el mundo puede verlo.
events-means-withdrawn = Lo retiraste.
events-means-over = Todas sus fechas han pasado.
events-means-changed = Hasta que se revise, todo el mundo ve el texto anterior.
events-means-change-returned = Hay una pregunta sobre tu cambio. El texto anterior se mantiene.
events-reason = Lo que escribió nuestro equipo
events-unverified = Tu organización aún no se ha verificado. Puedes enviar eventos; se revisarán junto con ella.
events-warning-unverified = Esta organización aún no está verificada. Mírala primero.
events-warning-twin = Hay otro evento a la misma hora, en el mismo lugar y con el mismo título.

## The form

events-new-title = Evento nuevo
events-edit-title = Cambiar el evento
events-words-title = El evento en otro idioma
events-send = Enviar para revisión
events-publish = Publicar
events-save = Guardar
events-language = Idioma de estos textos
events-language-hint = Después podrás añadir otros idiomas.
events-title-field = Título
events-summary = Qué es, en una frase
events-summary-hint = Aparece en la lista, debajo del título.
events-text = Más detalles
events-text-hint = Qué pasará, qué llevar, cómo llegar.
events-group-when = Cuándo
events-starts-day = Día
events-all-day = Todo el día
events-starts-time = Hora de inicio
events-ends-time = Hora de fin
events-ends-day = Último día
events-ends-day-hint = Solo si dura varios días.
events-again = ¿Se repite?
events-again-hint = Después podrás mover o cancelar fechas sueltas.
events-again-never = No, una vez
events-again-daily = Todos los días
events-again-weekly = Todas las semanas
events-again-fortnightly = Cada dos semanas
events-again-month-day = Cada mes en la misma fecha, por ejemplo el 5
events-again-month-weekday = Cada mes el mismo día de la semana, por ejemplo el segundo martes
events-again-month-last = Cada mes el último de esos días, por ejemplo el último viernes
events-again-yearly = Todos los años
events-again-until = Hasta
events-again-until-hint = El último día, o abajo cuántas veces.
events-again-count = Cuántas veces en total
events-group-where = Dónde
events-way = ¿Cómo se participa?
events-place = Lugar
events-place-hint = Nombre y dirección, por ejemplo: Biblioteca municipal, calle Atenas 12.
events-online = Dirección para participar en línea
events-online-hint = La verá todo el mundo.
events-areas = Zona
events-areas-hint = No elijas ninguna si es para todo el país.
events-group-whom = Para quién
events-languages = Idiomas que se hablan
events-audiences = Sobre todo para
events-audiences-hint = No elijas nada si todo el mundo es bienvenido.
events-interests = Para quien le gusta
events-interests-hint = El evento se recomienda a quien tiene estos intereses.
events-price = Precio en euros
events-price-hint = Escribe 0 si es gratis.
events-access = Qué facilita la asistencia
events-contact = Contacto público para preguntas
events-contact-hint = Un teléfono, un correo o una dirección web. Lo ve todo el mundo.
events-places = Plazas en cada fecha
events-places-hint = Déjalo vacío si hay sitio para todos. Cuando se acaban, se puede esperar una.
events-organiser = Quién lo organiza

## Mistakes

events-wrong-time-missing = Indica la hora o marca «Todo el día».
events-wrong-end-before = Termina antes de empezar. Revisa el día y la hora.
events-wrong-end-same = El inicio y el fin son iguales. Escribe cuándo termina.
events-wrong-too-long = Una fecha dura como mucho 31 días. Elige una repetición o escribe dos eventos.
events-wrong-past = Ese día ya pasó. Elige uno futuro.
events-wrong-too-far = Se puede anunciar hasta dos años antes. Elige un final más cercano y continúa después.
events-wrong-skipped = Esa hora no existe esa noche: se adelantan los relojes. Elige una hora más tarde.
events-wrong-again-missing = Indica cómo se repite o deja vacío el final de la repetición.
events-wrong-two-ends = Indica hasta cuándo o cuántas veces, no ambas cosas.
events-wrong-never-ends = Indica hasta cuándo se repite o cuántas veces. Podrás continuarlo después.
events-wrong-until-before = La repetición termina antes del primer día.
events-wrong-no-day = Ningún día encaja. Elige otra repetición.
events-wrong-too-many = Son más de 200 fechas. Elige un final más cercano.
events-wrong-place = Escribe dónde se celebra.
events-wrong-online = Escribe la dirección para participar o un contacto que la dé.
events-wrong-twin-public = Este evento ya está en la agenda: mismo día, hora, lugar y título.
events-wrong-twin-waits = Alguien ya envió este evento. Se está revisando, no tienes que hacer nada.

## One event

events-words-heading = Lo que está escrito
events-words-edit = Cambiar estos textos
events-words-add = Añadir un idioma:
events-facts-heading = Datos
events-dates-heading = Fechas
events-dates-hint = Lo que cambies aquí vale al momento. Se avisa a quienes quieren ir.
events-codes = Códigos de quienes tienen plaza
events-date-move = Mover
events-date-cancel = Cancelar esta fecha
events-date-restore = Como estaba
events-accept = Aceptar y publicar
events-cancel = Cancelar todo el evento
events-revive = Al final sí se celebra
events-withdraw = Retirar
events-ask-back-title = Hacer una pregunta
events-ask-back-field = ¿Qué quieres saber?
events-ask-back-button = Enviar la pregunta
events-refuse-title = Rechazar
events-refuse-field = ¿Por qué? Lo leerá quien lo envió.
events-refuse-button = Rechazar
events-move-title = Mover una fecha
events-move-starts = Nuevo inicio
events-move-ends = Nuevo fin
events-move-button = Mover

## Coming

events-come-title = Me gustaría ir
events-come-lead = Quien organiza ve cuántas personas van, no quiénes.
events-which-date = ¿Qué fecha?
events-take-place = Reservar plaza
events-say-interest = Me apunto
events-places-left = { $count ->
    [one] { $count } plaza libre
    [many] { $count } de plazas libres
   *[other] { $count } plazas libres
 }
events-mine-title = A qué voy
events-mine-tile = { $count ->
    [one] { $count } fecha
    [many] { $count } de fechas
   *[other] { $count } fechas
 }
events-mine-none = Todavía no has elegido nada.
events-guest-interested = vas
events-guest-place = tienes plaza
events-guest-waiting = esperas una plaza
events-code = Tu código, para mostrar en la entrada:
events-leave = Al final no voy
events-count-interested = { $count ->
    [one] { $count } persona quiere ir
    [many] { $count } de personas quieren ir
   *[other] { $count } personas quieren ir
 }
events-count-places = { $count ->
    [one] { $count } plaza ocupada
    [many] { $count } de plazas ocupadas
   *[other] { $count } plazas ocupadas
 }
events-count-waiting = { $count ->
    [one] { $count } en espera
    [many] { $count } en espera
   *[other] { $count } en espera
 }

## Calendars of others

events-imports-title = Calendarios de otros
events-imports-none = Todavía no se ha indicado ningún calendario.
events-import-new-title = Añadir un calendario
events-import-keep = Guardar
events-import-name = Quién lleva este calendario
events-import-address = Dirección del calendario
events-import-address-hint = Empieza por https:// o webcal:// y suele acabar en .ics. Nada se publica antes de que lo aceptes.
events-import-wrong-address = Escribe una dirección entera que empiece por https:// o webcal://.
events-import-wrong-private = Esta dirección lleva a una red privada. Los calendarios solo se toman de la internet pública.
events-import-wrong-silent = Nadie respondió a tiempo. Revisa la dirección o inténtalo más tarde.
events-import-wrong-refused = El otro lado respondió con un error. Quizá el calendario cambió de dirección.
events-import-wrong-loop = Esta dirección redirige sin fin. Pide la dirección final.
events-import-wrong-large = Este calendario supera los 2 MB. Pide uno con menos eventos.
events-import-wrong-letters = Lo que llegó no es un texto legible (UTF-8).
events-import-wrong-no-calendar = Lo que llegó no es un calendario. Quizá es la dirección de una página; busca en ella «iCal» o «.ics».
events-import-wrong-too-many = Este calendario tiene más de 1.000 eventos. Pide uno más pequeño.
events-import-wrong-twice = Este calendario ya se añadió.
events-import-never = aún no consultado
events-import-looked = consultado: { $when }
events-import-open = { $count ->
    [one] { $count } por decidir
    [many] { $count } por decidir
   *[other] { $count } por decidir
 }
events-import-settled = { $count ->
    [one] { $count } evento está al día.
    [many] { $count } de eventos están al día.
   *[other] { $count } eventos están al día.
 }
events-import-look = Consultar ahora
events-import-remove = Olvidar este calendario
events-import-standing-new = nuevo
events-import-standing-changed = cambiado
events-import-standing-gone = ya no está
events-import-standing-settled = al día
events-import-note-endless = Se repite sin fin. Se toma con un final dentro de un año.
events-import-note-extra-dates = Indica otras fechas fuera de su regla; no se toman.
events-import-note-bad-rule = Su repetición no se entiende. Escríbelo a mano si importa.
events-import-note-bad-times = Sus horarios no se pueden leer.
events-import-note-bad-end-before = Termina antes de empezar.
events-import-what-title = Título
events-import-what-when = Horario
events-import-what-again = Repetición
events-import-what-dates = Fechas cambiadas
events-import-what-place = Lugar
events-import-what-text = Texto
events-import-what-url = Página
events-import-what-cancelled = Cancelado
events-import-before = antes
events-import-after = ahora
events-import-take-new = Publicar
events-import-take-changed = Tomar el cambio
events-import-take-gone = Mostrarlo como cancelado
events-import-take-settled = Tomar
events-import-skip = Dejar fuera

## What was done

done-events-published = Está publicado.
done-events-submitted = Se ha enviado. Primero lo lee alguien de nuestro equipo.
done-events-kept = El cambio está guardado.
done-events-withdrawn = Se ha retirado.
done-events-cancelled = Se muestra como cancelado.
done-events-revived = Vuelve a celebrarse.
done-events-rescheduled = La fecha ha cambiado.
done-events-ask-back-done = La pregunta se ha enviado.
done-events-refuse-done = Se ha rechazado.
done-events-interested = Contamos contigo.
done-events-place = Tienes plaza. Muestra tu código en la entrada.
done-events-waiting = Todas las plazas están ocupadas. Estás en la lista de espera y te avisaremos.
done-events-left = No vas; tu plaza queda libre para otra persona.
done-events-import-kept = El calendario está guardado. Consúltalo ahora.
done-events-import-looked = Esto dice ahora el calendario. No se ha publicado nada.
done-events-import-taken = Se ha tomado.
done-events-import-twin = El mismo evento ya está en la agenda. Deja este fuera.
done-events-import-skipped = Queda fuera hasta que cambie.
done-events-import-removed = El calendario se ha olvidado. Lo tomado se queda.

## Letters

mail-suggestion-published-subject = Publicado: { $title }
mail-suggestion-published-text = «{ $title }» ya está en la agenda. ¡Gracias!
mail-suggestion-asked-subject = Una pregunta sobre { $title }
mail-suggestion-asked-text =
    Antes de publicar «{ $title }» tenemos una pregunta:

    { $reason }

    Abre el enlace, cambia lo necesario y envíalo de nuevo.
mail-suggestion-refused-subject = No publicado: { $title }
mail-suggestion-refused-text =
    No podemos publicar «{ $title }». El motivo:

    { $reason }
mail-event-cancelled-subject = Cancelado: { $title }
mail-event-cancelled-text = «{ $title }» no se celebrará. Lo sentimos.
mail-event-revived-subject = Se celebra: { $title }
mail-event-revived-text = «{ $title }» se celebrará finalmente.
mail-event-date-cancelled-subject = Una fecha se cancela: { $title }
mail-event-date-cancelled-text = Una fecha de «{ $title }» a la que querías ir se ha cancelado. El enlace muestra las demás.
mail-event-moved-subject = Nuevo horario: { $title }
mail-event-moved-text = «{ $title }», al que quieres ir, ha cambiado. Abre el enlace para ver cuándo es.
mail-event-place-free-subject = Tienes plaza: { $title }
mail-event-place-free-text = Ha quedado una plaza libre en «{ $title }» y es tuya. Si no puedes ir, dilo en el enlace para dársela a otra persona.
mail-event-soon-subject = Pronto: { $title }
mail-event-soon-text = Quieres ir a «{ $title }». Es: { $when }. Si no puedes ir, dilo en el enlace para que pueda ir otra persona.

## News

news-suggestion-published = «{ $title }» ya está en la agenda.
news-suggestion-asked = Hay una pregunta sobre «{ $title }».
news-suggestion-refused = «{ $title }» no se publicará. El motivo está allí.
news-event-cancelled = Cancelado: «{ $title }».
news-event-revived = Al final se celebra: «{ $title }».
news-event-date-cancelled = Una fecha se ha cancelado: «{ $title }».
news-event-moved = Nuevo horario: «{ $title }».
news-event-place-free = Ya tienes plaza: «{ $title }».
news-event-soon = Pronto: «{ $title }», { $when }.
