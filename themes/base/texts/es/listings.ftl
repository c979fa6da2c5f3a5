### Ofertas: qué escriben las organizaciones y qué pasa con ello.

listings-title = Tus ofertas
listings-lead = Todo lo que ofrece tu organización. Revisamos cada oferta antes de que la vea todo el mundo.
listings-none = Todavía no hay nada aquí.
listings-all = Todas
listings-untitled = Oferta sin título
listings-called = «{ $title }»
listings-changed-on = Cambiada el { $day }
listings-tile = { $count ->
    [0] Todavía nada escrito
    [one] { $count } oferta
    [many] { $count } de ofertas
   *[other] { $count } ofertas
 }
listings-new-title = Nueva oferta
listings-new-lead = ¿Qué quieres ofrecer? Puedes guardar un borrador en cualquier momento y seguir más tarde.
listings-new-tile = { $count ->
    [one] { $count } tipo de oferta
    [many] { $count } de tipos de ofertas
   *[other] { $count } tipos de ofertas
 }

## En qué punto está

listings-state-draft = Borrador
listings-state-submitted = En revisión
listings-state-published = Pública
listings-state-closed = Cerrada
listings-state-expired = Caducada
listings-state-revised = Pública, con un cambio sin terminar
listings-state-revision-submitted = Pública, con un cambio en revisión
listings-means-draft = Solo la ves tú. Entrégala cuando esté completa.
listings-means-submitted = La estamos revisando y te escribiremos. Para cambiar algo, primero recupérala.
listings-means-published = La ve todo el mundo.
listings-means-closed = Ya no la ve nadie y nadie puede enviar una solicitud.
listings-means-expired = Su plazo ha terminado y ya no la ve nadie.
listings-means-revised = Todo el mundo ve el texto anterior hasta que tu cambio se entregue y se revise.
listings-means-revision-submitted = Todo el mundo ve el texto anterior mientras revisamos tu cambio.
listings-verify-first = Antes de que puedas entregar nada tenemos que verificar tu organización. Hasta entonces puedes escribir borradores.
listings-reason-title = Por qué ha vuelto
listings-gaps-title = Qué falta todavía para entregarla
listings-facts-title = De un vistazo
listings-fact-languages = Escrita en
listings-fact-places = Plazas
listings-fact-submitted = Entregada el
listings-fact-verified = Revisada el
listings-fact-until = Se muestra hasta el
listings-places-left = Quedan { $left } de { $count }
listings-public-page = Página pública
listings-received = Solicitudes para esta oferta

## Qué se puede hacer

listings-do-submit = Entregar
listings-do-edit = Cambiar
listings-do-preview = Ver cómo quedará
listings-do-take-back = Recuperar
listings-do-discard = Descartar el cambio
listings-do-reopen = Abrir de nuevo
listings-do-rework = Escribir de nuevo
listings-do-duplicate = Copiar
listings-do-close = Cerrar
listings-do-remove = Borrar
listings-do-keep = Sí, sigue siendo válida
listings-leave = No, dejarlo como está
listings-discard-title = ¿Descartar el cambio?
listings-discard-lead = Lo que cambiaste se pierde. El texto público queda como está.
listings-close-title = ¿Cerrar esta oferta?
listings-close-lead = Ya no se mostrará. Quienes enviaron una solicitud y esperan respuesta sabrán que ha terminado. Quien tiene una plaza la conserva.
listings-remove-title = ¿Borrar este borrador?
listings-remove-lead = Lo que escribiste se pierde.
done-listings-kept = Guardada.
done-listings-submitted = Entregada. La revisaremos y te escribiremos.
done-listings-taken-back = Recuperada. Ahora puedes cambiarla.
done-listings-discarded = El cambio se ha descartado.
done-listings-closed = Cerrada. Quienes esperaban respuesta han recibido un aviso.
done-listings-reopened = Abierta de nuevo, tal como estaba.
done-listings-duplicated = Esto es una copia. Cambia lo que sea distinto.
done-listings-removed = Borrado.

## Escribir

listings-edit-title = Escribe tu oferta
listings-edit-lead = Puedes guardar en cualquier momento, aunque falte algo.
listings-save = Guardar
listings-save-hint = Guardar no muestra nada a nadie. La entregarás en la página siguiente.
listings-leave-unsaved = Volver sin guardar
listings-languages-title = Idiomas
listings-add-language = Añadir un idioma
listings-add = Añadir
listings-drop-language = Quitar este idioma: { $language }
listings-tab-wrong = aquí hay un error
listings-field-title = Título
listings-field-title-hint = Qué es, en pocas palabras.
listings-field-summary = En resumen
listings-field-summary-hint = Una o dos frases, para las listas y la búsqueda.
listings-field-text = Descripción
listings-field-text-hint = Las palabras sencillas ayudan a quien está aprendiendo el idioma. Una línea vacía empieza un párrafo, «- » una lista, dos asteriscos ponen **negrita**.
listings-facts-heading = Igual en todos los idiomas
listings-hint-long = Una línea vacía empieza un párrafo, «- » una lista.
listings-hint-times = Escribe las horas así: 9:00-13:00. Varias con coma: 9-13, 16-18. Deja vacíos los demás días.
listings-hint-price = En euros. 0 si es gratis.
listings-hint-capacity = De aquí se cuentan las plazas que quedan.
listings-hint-languages = Todos los que correspondan.
listings-hint-contact = Lo ve todo el mundo.
listings-hint-link = Por ejemplo https://example.org
listings-hint-place = Cómo se llama el lugar, por ejemplo «Centro cívico».
listings-address = Dirección
listings-address-hint = Calle, número, código postal, ciudad.
listings-phone = Teléfono
listings-email = Correo electrónico
listings-level-of = Nivel del idioma { $number }
listings-level-any = No hace falta nivel
listings-level-of-nothing = Elige el idioma de este nivel.
listings-day-1 = Lunes
listings-day-2 = Martes
listings-day-3 = Miércoles
listings-day-4 = Jueves
listings-day-5 = Viernes
listings-day-6 = Sábado
listings-day-7 = Domingo
listings-not-times = { $day }: escribe las horas así: 9:00-13:00, varias con coma, primero la más temprana.
listings-asks-title = Qué te muestran quienes envían una solicitud
listings-asks-lead = Solo ves lo necesario. Para algo más hace falta una buena razón: la revisamos y puede leerla quien envía una solicitud.
listings-ask-for = Pedir: { $field }
listings-why = Por qué lo necesitas ({ $language })
listings-why-hint = Por ejemplo: «El curso es solo para mujeres, porque …»
listings-gap-text = { $language }: falta «{ $field }».
listings-gap-why = { $language }: di por qué pides «{ $field }».
listings-gap-over = La fecha de «{ $field }» ya ha pasado.
listings-gap-places = { $count ->
    [one] { $count } plaza ya está dada: no puede haber menos.
    [many] { $count } de plazas ya están dadas: no puede haber menos.
   *[other] { $count } plazas ya están dadas: no puede haber menos.
 }
listings-nothing-typed = Escribe algo primero, por ejemplo un título.
listings-meanwhile-changed = Mientras escribías, esto se cambió en otra ventana. Lo que escribiste sigue aquí. Si guardas ahora, sustituye al otro cambio.
listings-meanwhile-not-writable = Ahora esto no se puede cambiar: mientras escribías, la oferta se entregó o terminó. Lo que escribiste sigue aquí. Abre tu oferta en otra ventana, recupérala o escríbela de nuevo allí y después guarda aquí.

## Cómo quedará

listings-preview-title = Así quedará.
listings-preview-lead = Esta página solo la ves tú.
listings-preview-back = Volver

## ¿Sigue siendo válida?

listings-keep-title = ¿Sigue siendo válida?
listings-keep-until = «{ $title }» se muestra hasta el { $day }. Si sigue siendo válida, la seguimos mostrando.
listings-keep-change = Algo ha cambiado
listings-kept-title = Gracias
listings-kept-until = «{ $title }» se muestra hasta el { $day }.
listings-kept-over-title = Esta oferta ha terminado
listings-kept-over = «{ $title }» ya no se muestra. Inicia sesión para abrirla de nuevo.
mail-listing-expiring-subject = { $site }: ¿sigue siendo válida «{ $title }»?
mail-listing-expiring-text = Hola, { $name }: «{ $title }» dejará pronto de mostrarse. Si sigue siendo válida, abre el enlace y pulsa el botón. No hace falta iniciar sesión.
mail-listing-expired-subject = { $site }: «{ $title }» ya no se muestra
mail-listing-expired-text = Hola, { $name }: el plazo de «{ $title }» ha terminado. Quienes esperaban respuesta han recibido un aviso. Abre el enlace para abrirla de nuevo o escribirla otra vez.
