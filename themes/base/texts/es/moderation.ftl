### Moderación: lo pendiente, lo que cambia, lo que se decide, y lo que se dice a las organizaciones.

moderation-title = Pendiente
moderation-tile = Ofertas y organizaciones por revisar. La más antigua espera desde hace { $age }.
moderation-nothing = Ahora mismo no hay nada pendiente.
moderation-lead = { $count ->
    [one] { $count } asunto te espera, el más antiguo primero.
    [many] { $count } de asuntos te esperan, el más antiguo primero.
   *[other] { $count } asuntos te esperan, el más antiguo primero.
 }
moderation-age-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
 }
moderation-age-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
 }
moderation-age-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
 }
moderation-waits = Espera desde hace
moderation-new = nueva
moderation-a-change = un cambio
moderation-asks-verification = Organización · pide que se la compruebe
moderation-organisations-title = Organizaciones
moderation-organisations-tile = Las comprobadas; retira la comprobación si algo no está bien
moderation-organisations-none = Todavía no se ha comprobado ninguna organización.
moderation-verified-on = Comprobada el { $day }
moderation-from = De
moderation-content-title = Lo que se publicará
moderation-changed-title = Lo que cambia
moderation-changed-none = No ha cambiado nada de lo que ven los lectores.
moderation-same-title = Lo que sigue igual
moderation-before = Antes
moderation-now = Ahora
moderation-went = quitado:
moderation-came = añadido:
moderation-went-end = fin de lo quitado
moderation-came-end = fin de lo añadido
moderation-mark-added = nuevo
moderation-mark-removed = quitado
moderation-mark-changed = cambiado
moderation-field-title = Título
moderation-field-summary = Resumen
moderation-field-text = Texto
moderation-sensitive-title = Preguntas delicadas a quienes solicitan
moderation-sensitive-text = Esta oferta quiere saber algo que puede perjudicar a las personas si cae en malas manos. Apruébalo solo si la oferta no puede prescindir de ello y el motivo lo explica.
moderation-sensitive-none = No se ha dado ningún motivo.
moderation-approve = Apruebo esta pregunta: { $field }
moderation-not-approved = Aprueba esta pregunta, o rechaza la oferta y di que hay que quitar la pregunta.
moderation-decide-title = Tu decisión
moderation-accept = Aceptar y publicar
moderation-preview = Ver cómo quedará
moderation-preview-text = Esto es una vista previa. Nadie más la ve todavía.
moderation-back = Volver a la decisión
moderation-refuse-title = Rechazar esta oferta
moderation-refuse-lead = La organización lee el motivo en su idioma, en su página y por correo electrónico. Puede corregir la oferta y presentarla otra vez.
moderation-refuse-button = Rechazar
moderation-reason = ¿Por qué?
moderation-reason-incomplete = Falta algo importante, por ejemplo cuándo, dónde o para quién.
moderation-reason-unclear = El texto es difícil de entender. Escribe más corto y más sencillo.
moderation-reason-language = Los idiomas no dicen lo mismo, o uno de ellos no es lo bastante bueno.
moderation-reason-contacts = Hay nombres, números o direcciones privados en el texto. Quítalos: la gente te contacta por este sitio.
moderation-reason-excludes = La oferta excluye a personas sin un buen motivo.
moderation-reason-money = Pide dinero o documentos de una forma que no publicamos.
moderation-reason-other = Otra cosa
moderation-reason-unknown = No hemos podido comprobar que esta organización exista.
moderation-reason-unreachable = Nadie responde en los contactos que ha dado.
moderation-reason-profile = El perfil no dice lo suficiente sobre quiénes son y qué hacen.
moderation-words = Con tus palabras
moderation-words-hint = ¿Qué hay que corregir exactamente? Escribe con amabilidad: quien lo lee se ha esforzado.
moderation-words-needed = Escribe con tus palabras por qué rechazas.
moderation-decided-title = Esto ya no está pendiente
moderation-decided-text = Alguien ya decidió, o cambió después de que lo abrieras. Ahora no ha pasado nada.
moderation-decided-by = { $what } por { $who }, { $when }
moderation-was-accepted = Aceptado
moderation-was-refused = Rechazado
moderation-was-taken-back = Retirado
moderation-was-closed = Cerrado
moderation-was-changed = Cambiado
moderation-decided-look = Ver cómo está ahora
moderation-decided-home = A todo lo pendiente
moderation-provider-new = No lo ha pedido
moderation-provider-asked = Pide la comprobación
moderation-provider-verified = Comprobada
moderation-provider-refused = Rechazada
moderation-provider-how = Comprueba que esta organización existe y que es ella quien lo pide: llama al número de su propio sitio web, no al que figura aquí, y búscala en el registro público.
moderation-provider-about = Qué hace
moderation-provider-areas = Zonas
moderation-provider-languages = Idiomas
moderation-provider-address = Dirección
moderation-provider-hours = Horario
moderation-provider-email = Correo electrónico
moderation-provider-phone = Teléfono
moderation-provider-web = Sitio web
moderation-provider-verify = Es quien dice ser: marcar como comprobada
moderation-refuse-provider-title = Rechazar esta organización
moderation-refuse-provider-lead = Lee el motivo en su idioma, en su página y por correo electrónico, y puede pedirlo otra vez.
moderation-refuse-provider-button = Rechazar
moderation-unverify-title = Retirar la comprobación
moderation-unverify-lead = La organización y todas sus ofertas salen enseguida de las páginas públicas. Lee el motivo y puede pedirlo otra vez.
moderation-unverify-button = Retirar la comprobación
moderation-gone-title = Esta oferta ha terminado
moderation-gone-text = Ya no se muestra. Quizá una de estas te ayude:
moderation-gone-alone = Ya no se muestra y ahora mismo no hay nada parecido. Las nuevas ofertas aparecen en cuanto se han revisado.
moderation-gone-all = Todas las ofertas de este tipo
done-moderation-accepted = Publicado. Se avisa a la organización.
done-moderation-refused = Rechazado. Se dice a la organización por qué.
done-moderation-verified = Marcada como comprobada. Se avisa a la organización.
mail-listing-published-subject = { $site }: «{ $title }» está publicada
mail-listing-published-text = Hola, { $name }: hemos revisado «{ $title }» y la hemos publicado. Ahora todo el mundo puede verla. Abre el enlace para cambiarla o cerrarla:
    { $link }
mail-listing-refused-subject = { $site }: «{ $title }» necesita una corrección
mail-listing-refused-text = Hola, { $name }: hemos revisado «{ $title }» y no podemos publicarla así.

    { $reason }

    No se ha perdido nada. Abre el enlace, corrígela y preséntala otra vez:
    { $link }
mail-provider-verified-subject = { $site }: tu organización está comprobada
mail-provider-verified-text = Hola, { $name }: hemos comprobado { $title }. Ya puedes presentar ofertas, y tu organización tiene su propia página. Abre el enlace para seguir:
    { $link }
mail-provider-refused-subject = { $site }: sobre tu organización
mail-provider-refused-text = Hola, { $name }: { $title } no está marcada como comprobada.

    { $reason }

    Puedes corregir el perfil y pedirlo otra vez:
    { $link }
