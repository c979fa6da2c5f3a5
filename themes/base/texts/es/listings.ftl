### Ofertas: qué escriben las organizaciones y qué pasa con ello.

listings-title = Sus ofertas
listings-lead = Todo lo que ofrece su organización. Revisamos cada oferta antes de que la vea todo el mundo.
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
listings-new-lead = ¿Qué quiere ofrecer? Puede guardar un borrador en cualquier momento y seguir más tarde.
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
listings-means-draft = Solo la ve usted. Entréguela cuando esté completa.
listings-means-submitted = La estamos revisando y le escribiremos. Para cambiar algo, primero recupérela.
listings-means-published = La ve todo el mundo.
listings-means-closed = Ya no la ve nadie y nadie puede enviar una solicitud.
listings-means-expired = Su plazo ha terminado y ya no la ve nadie.
listings-means-revised = Todo el mundo ve el texto anterior hasta que su cambio se entregue y se revise.
listings-means-revision-submitted = Todo el mundo ve el texto anterior mientras revisamos su cambio.
listings-verify-first = Antes de que pueda entregar nada tenemos que verificar su organización. Hasta entonces puede escribir borradores.
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
listings-discard-lead = Lo que cambió se pierde. El texto público queda como está.
listings-close-title = ¿Cerrar esta oferta?
listings-close-lead = Ya no se mostrará. Quienes enviaron una solicitud y esperan respuesta sabrán que ha terminado. Quien tiene una plaza la conserva.
listings-remove-title = ¿Borrar este borrador?
listings-remove-lead = Lo que escribió se pierde.
done-listings-kept = Guardada.
done-listings-submitted = Entregada. La revisaremos y le escribiremos.
done-listings-taken-back = Recuperada. Ahora puede cambiarla.
done-listings-discarded = El cambio se ha descartado.
done-listings-closed = Cerrada. Quienes esperaban respuesta han recibido un aviso.
done-listings-reopened = Abierta de nuevo, tal como estaba.
done-listings-duplicated = Esto es una copia. Cambie lo que sea distinto.
done-listings-removed = Borrado.

## Escribir

listings-edit-title = Escriba su oferta
listings-edit-lead = Puede guardar en cualquier momento, aunque falte algo.
listings-save = Guardar
listings-save-hint = Guardar no muestra nada a nadie. La entregará en la página siguiente.
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
listings-hint-times = Escriba las horas así: 9:00-13:00. Varias con coma: 9-13, 16-18. Deje vacíos los demás días.
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
listings-level-of-nothing = Elija el idioma de este nivel.
listings-day-1 = Lunes
listings-day-2 = Martes
listings-day-3 = Miércoles
listings-day-4 = Jueves
listings-day-5 = Viernes
listings-day-6 = Sábado
listings-day-7 = Domingo
listings-not-times = { $day }: escriba las horas así: 9:00-13:00, varias con coma, primero la más temprana.
listings-asks-title = Qué le muestran quienes envían una solicitud
listings-asks-lead = Solo ve lo necesario. Para algo más hace falta una buena razón: la revisamos y puede leerla quien envía una solicitud.
listings-ask-for = Pedir: { $field }
listings-why = Por qué lo necesita ({ $language })
listings-why-hint = Por ejemplo: «El curso es solo para mujeres, porque …»
listings-gap-text = { $language }: falta «{ $field }».
listings-gap-why = { $language }: diga por qué pide «{ $field }».
listings-gap-over = La fecha de «{ $field }» ya ha pasado.
listings-gap-places = { $count ->
    [one] { $count } plaza ya está dada: no puede haber menos.
    [many] { $count } de plazas ya están dadas: no puede haber menos.
   *[other] { $count } plazas ya están dadas: no puede haber menos.
 }
listings-nothing-typed = Escriba algo primero, por ejemplo un título.
listings-meanwhile-changed = Mientras escribía, esto se cambió en otra ventana. Lo que escribió sigue aquí. Si guarda ahora, sustituye al otro cambio.
listings-meanwhile-not-writable = Ahora esto no se puede cambiar: mientras escribía, la oferta se entregó o terminó. Lo que escribió sigue aquí. Abra su oferta en otra ventana, recupérela o escríbala de nuevo allí y después guarde aquí.

## Cómo quedará

listings-preview-title = Así quedará.
listings-preview-lead = Esta página solo la ve usted.
listings-preview-back = Volver

## ¿Sigue siendo válida?

listings-keep-title = ¿Sigue siendo válida?
listings-keep-until = «{ $title }» se muestra hasta el { $day }. Si sigue siendo válida, la seguimos mostrando.
listings-keep-change = Algo ha cambiado
listings-kept-title = Gracias
listings-kept-until = «{ $title }» se muestra hasta el { $day }.
listings-kept-over-title = Esta oferta ha terminado
listings-kept-over = «{ $title }» ya no se muestra. Inicie sesión para abrirla de nuevo.
mail-listing-expiring-subject = { $site }: ¿sigue siendo válida «{ $title }»?
mail-listing-expiring-text = Hola, { $name }: «{ $title }» dejará pronto de mostrarse. Si sigue siendo válida, abra el enlace y pulse el botón. No hace falta iniciar sesión.
mail-listing-expired-subject = { $site }: «{ $title }» ya no se muestra
mail-listing-expired-text = Hola, { $name }: el plazo de «{ $title }» ha terminado. Quienes esperaban respuesta han recibido un aviso. Abra el enlace para abrirla de nuevo o escribirla otra vez.
