### Pregunta a un experto: preguntar, volver a abrir, responder, publicar.

## Preguntar

questions-title = Pregunta a un experto
questions-tile = Pregunta y lee las respuestas
questions-lead = Personas que saben te responden en tu idioma. No cuesta nada. No tienes que decir tu nombre.
questions-mine = Tus preguntas
questions-none = Todavía no has preguntado nada.
questions-new-answer = Respuesta nueva
questions-number = Pregunta { $number }
questions-sign-in-to-ask = Inicia sesión para preguntar
questions-ask-title = Hacer una pregunta
questions-ask-nameless = No necesitas cuenta ni nombre. Al enviarla recibes cuatro palabras. Con ellas lees aquí la respuesta.
questions-ask-named = Encontrarás la respuesta en tu página. El experto no ve tu nombre.
questions-text = Tu pregunta
questions-text-hint = Di qué quieres saber y qué has intentado ya. No escribas nombres, teléfonos ni números de documentos.
questions-topic = ¿De qué se trata?
questions-topic-hint = Para que llegue a la persona adecuada.
questions-topic-other = Otra cosa, o no lo sé
questions-email = Correo electrónico
questions-email-hint = Solo si quieres un mensaje cuando haya respuesta. No lo usamos para nada más y se borra junto con la pregunta.
questions-next = Continuar
questions-danger-short = ¿Estás en peligro? No esperes una respuesta. Llama:
questions-danger-title = ¿Estás en peligro? Llama ahora
questions-danger-text = Aquí una respuesta tarda días. Si tú u otra persona está en peligro, llama a uno de estos números. La llamada es gratuita, de día y de noche.
questions-found-title = Quizá tu respuesta ya está aquí
questions-found-text = Estas páginas pueden ayudarte enseguida. Se abren en otra ventana; tu pregunta se queda aquí.
questions-check-title = Revisar y enviar
questions-next-nameless = Al enviarla recibes cuatro palabras. Solo ellas abren la respuesta.
questions-next-named = Al enviarla la recibe un experto. Encontrarás la respuesta en tu página.
questions-send = Enviar mi pregunta
questions-change = Cambiarla
done-questions-sent = Tu pregunta está enviada. Un experto responderá aquí.

## Las cuatro palabras

questions-words-title = Tus cuatro palabras
questions-words-keep = Tu pregunta está enviada. Anota estas cuatro palabras, imprime esta página o hazle una foto. Solo las mostramos ahora y nadie puede volver a decírtelas.
questions-words-for = Para una pregunta en
questions-words-day = Hecha el
questions-words-due = Respuesta antes del
questions-words-where = Se abre en
questions-words-order = El orden cuenta. Las mayúsculas y los acentos no. No enseñes las palabras a nadie: quien las tenga puede leer tu pregunta.
questions-words-kept = He guardado las palabras
questions-open-title = Leer tu respuesta
questions-open-lead = Escribe las cuatro palabras que recibiste al preguntar.
questions-open-link = Tengo cuatro palabras
questions-open-button = Abrir
questions-words = Tus cuatro palabras
questions-words-hint = En el mismo orden, con un espacio entre ellas.
questions-words-count = { $count ->
    [one] Aquí hay { $count } palabra.
    [many] Aquí hay { $count } palabras.
   *[other] Aquí hay { $count } palabras.
 } Escribe las cuatro palabras, con un espacio entre ellas.
questions-words-wrong = Ninguna pregunta se abre con estas palabras. Revisa cada palabra y el orden.
questions-word-unknown = «{ $word }» no es una de nuestras palabras. Compárala con lo que anotaste.
questions-word-near = «{ $word }» no es una de nuestras palabras. Quizá sea una de las que propone esta página.
questions-near-title = ¿Querías decir una de estas palabras?
questions-opened = Esta pregunta queda abierta en este navegador durante una hora. ¿Otras personas usan este dispositivo? Entonces ciérrala cuando termines.
questions-close = Cerrarla ahora
done-questions-closed = Cerrada. Solo tus cuatro palabras la abren de nuevo.

## Tu pregunta

questions-thread-title = Tu pregunta
questions-you = Tú
questions-the-expert = Experto
questions-the-asker = Alguien pregunta
questions-state-asked = Nueva
questions-state-assigned = Con un experto
questions-state-answered = Respondida
questions-state-published = Publicada
questions-means-asked = Buscamos al experto adecuado. Tendrás una respuesta antes del { $day }.
questions-means-assigned = Un experto tiene tu pregunta. Tendrás una respuesta antes del { $day }.
questions-means-answered = Aquí está tu respuesta.
questions-means-published = Aquí está tu respuesta. Otras personas también pueden leerla, sin nada sobre ti.
questions-more-title = ¿Quieres saber más?
questions-more = Escribir al experto
questions-more-hint = El mismo experto responde aquí. No escribas nombres ni números de documentos.
questions-more-button = Enviar
done-questions-more-sent = Enviado. El experto responderá aquí.
questions-consent-title = ¿Pueden leerla también otras personas?
questions-consent-text = Tu pregunta y su respuesta pueden ayudar a otras personas. Si estás de acuerdo, quitamos todo lo que habla de ti, lo revisamos y lo publicamos. La respuesta la recibes en todo caso.
questions-consent-given = Estás de acuerdo. Antes de publicar nada, quitamos todo lo que habla de ti.
questions-consent-public = Tu pregunta está publicada, sin nada sobre ti.
questions-consent-see = Ver la página
questions-consent-yes = Sí, pueden publicarla
questions-consent-no = No, no la publiquen
done-questions-consented = Gracias. Primero quitamos todo lo que habla de ti.
done-questions-refused = No se publica nada de tu pregunta.
questions-kept-title = Cuánto tiempo se guarda
questions-kept-text = Esta pregunta se borra sola el:
questions-email-remove = Olvidar mi correo electrónico
done-questions-email-removed = Tu correo electrónico está borrado.
questions-erase-title = Borrar esta pregunta
questions-erase-lead = Tu pregunta y todas las respuestas se borran enseguida. Lo que se publicó de ella se retira. No se puede deshacer.
questions-erase-button = Borrarla
questions-keep = Conservarla
done-questions-erased = Tu pregunta está borrada.
questions-history = Qué ha pasado hasta ahora
questions-past-ask = Preguntada
questions-past-assign = Entregada a un experto
questions-past-release = Devuelta; se busca otro experto
questions-past-answer = Respondida
questions-past-more = La persona escribió de nuevo
questions-past-consent = Se puede publicar
questions-past-refuse = No se puede publicar
questions-past-publish = Publicada
questions-past-unpublish = Retirada

## Expertos

answering-title = Preguntas para ti
answering-tile = Respondes como experto: aquí están las preguntas
answering-none = Ahora no hay preguntas para ti.
answering-write = Tu respuesta
answering-hint-plain = Frases cortas, palabras de todos los días. Di primero qué hacer.
answering-hint-link = Da la página oficial, si la hay.
answering-hint-names = No sabrás quién pregunta. No pidas nombres ni números de documentos.
questions-answer = Respuesta
questions-answer-hint = Escribe, por favor, en este idioma: { $language }.
questions-answer-button = Enviar la respuesta
answering-keep = Guardar como borrador
done-answering-kept = Guardado. Nadie ve tu borrador.
done-answering-sent = Tu respuesta está enviada. Gracias.
answering-release-title = ¿No es para ti?
answering-release-text = Si no puedes responder, devuelve pronto la pregunta para que la reciba otra persona.
answering-release = Devolverla
done-answering-released = Devuelta. La moderación busca a otra persona.
questions-due = Respuesta antes del { $day }
questions-late = Con retraso: se esperaba antes del { $day }
questions-urgent = Parece urgente

## Moderación

questions-desk-title = Preguntas a expertos
questions-desk-tile = Quién responde, qué se retrasa, qué se puede publicar
questions-desk-lead = Ves qué se preguntó y respondió, no quién pregunta.
questions-desk-none = Aquí no hay preguntas.
questions-assign-title = ¿Quién responde?
questions-expert = Experto
questions-assign-button = Dar a este experto
questions-no-experts = Todavía no hay expertos. La administración puede nombrar a organizaciones y voluntarios.
done-questions-assigned = Hecho. Se ha avisado al experto.
questions-publish-title = Publicar
questions-publish-may = Quien pregunta acepta que se publique, sin nada sobre sí.
questions-publish-may-not = Quien pregunta no ha aceptado que se publique.
questions-publish-begin = Preparar la publicación
questions-publish-see = A la respuesta pública

answers-title = Respuestas publicadas
answers-tile = Escribir, traducir, revisar, publicar
answers-none = Todavía no hay respuestas públicas.
answers-number = Respuesta { $number }
answers-state-draft = Borrador
answers-state-public = Pública
answers-languages = Idiomas
answers-languages-of = { $count ->
    [one] { $count } idioma de { $total }
    [many] { $count } idiomas de { $total }
   *[other] { $count } idiomas de { $total }
 }
answers-written-whole = Completa
answers-written-part = Empezada
answers-written-none = Todavía no
answers-thread = A la conversación
answers-missing = Antes de publicar, escríbela en:
answers-warnings-title = Mira esto: puede decir quién preguntó
answers-warning-address = Correo electrónico: { $words }
answers-warning-number = Número: { $words }
answers-warning-name = Nombre: { $words }
answers-words-title = En { $language }
answers-words-lead = Quita todo lo que dice quién preguntó: nombres, lugares de trabajo, números, detalles raros. Nadie debe reconocer a la persona.
answers-field-title = Título
answers-title-hint = La pregunta en pocas palabras, como alguien la buscaría.
answers-field-summary = Pregunta
answers-summary-hint = Una o dos frases, sin nada sobre la persona.
answers-field-text = Respuesta
answers-text-hint = Los enlaces así: [nombre de la autoridad](https://…). Una línea vacía empieza un párrafo, «- » un punto de una lista.
answers-save = Guardar
done-answers-saved = Guardado.
answers-provider = Respondió
answers-provider-hint = Nombre de la organización, si quiere aparecer. Nunca una persona.
answers-redacted = Nada dice quién preguntó. He leído cada idioma.
answers-right = La respuesta es correcta y sigue siendo cierta.
answers-publish = Publicar
done-answers-published = Publicada. En un momento estará en el sitio.
answers-unpublish = Retirarla
done-answers-unpublished = Retirada.
answers-remove = Borrar este borrador
done-answers-removed = Borrado.
answers-article = Como artículo (Markdown)
answers-article-hint = Pon los archivos de todos los idiomas en una carpeta de un tema y abre una pull request: la redacción los revisa como cualquier artículo.

## Administración

experts-title = Expertos
experts-tile = Quién es responsable de qué temas
experts-lead = Las organizaciones y los voluntarios que nombras expertos reciben las preguntas de sus temas, en sus idiomas.
experts-none = Todavía no hay expertos.
experts-new-title = Nombrar a un experto
experts-find = Buscar
experts-find-hint = Una organización o una persona voluntaria con cuenta aquí.
experts-wrong-role = Solo organizaciones y voluntarios pueden ser expertos.
experts-edit-title = Responsable de
experts-topics = Temas
experts-languages = Responde en
experts-languages-hint = Solo idiomas que escribe bien.
experts-save = Guardar
done-experts-saved = Guardado.
experts-remove = Ya no es experto
done-experts-removed = Retirado. Sus preguntas abiertas le quedan hasta que la moderación las dé a otra persona.

## Cartas

mail-question-assigned-subject = { $site }: una pregunta para ti
mail-question-assigned-text = Hay una pregunta nueva para ti. Tema: { $topic }. Responde, por favor, antes del { $day }. Abre el enlace para leerla.
mail-question-more-subject = { $site }: más sobre una pregunta
mail-question-more-text = Alguien escribió más sobre una pregunta que tienes. Tema: { $topic }. Abre el enlace para leerlo.
mail-question-due-subject = { $site }: una pregunta espera tu respuesta
mail-question-due-text = Una pregunta te espera. Tema: { $topic }. La respuesta se espera antes del { $day }. Si no puedes responder, devuélvela: lo hará otra persona.
mail-moderation-question-late-subject = { $site }: una pregunta se retrasa
mail-moderation-question-late-text = Una pregunta no tiene respuesta, aunque se esperaba antes del { $day }. Tema: { $topic }. Mira, por favor, quién puede responder.
mail-moderation-question-waiting-subject = { $site }: una pregunta necesita un experto
mail-moderation-question-waiting-text = Nadie es responsable de una pregunta nueva. Tema: { $topic }. Dásela, por favor, a un experto.
mail-question-answered-subject = { $site }: hay una respuesta
mail-question-answered-text = Un experto ha respondido. Abre el enlace para leer la respuesta. Si preguntaste sin cuenta, necesitas tus cuatro palabras.
mail-question-published-subject = { $site }: tu pregunta ayuda a otras personas
mail-question-published-text = Tu pregunta y su respuesta ya son públicas, como aceptaste, sin nada sobre ti. Puedes cambiar de opinión en cualquier momento: abre el enlace.

## Novedades

news-question-assigned = Una pregunta nueva para ti: { $title }
news-question-more = Más sobre una pregunta que tienes: { $title }
news-question-due = Una pregunta espera tu respuesta: { $title }
news-moderation-question-late = Una pregunta se retrasa: { $title }
news-moderation-question-waiting = Una pregunta necesita un experto: { $title }
news-question-answered = Tu pregunta tiene respuesta: { $title }
news-question-published = Tu pregunta está publicada, sin nada sobre ti: { $title }
