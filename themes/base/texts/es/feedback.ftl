### La opinión de quienes leen, y lo que hace con ella la redacción.

## Lo que dice quien lee

feedback-more-title = ¿Qué falta?
feedback-more-lead = Este formulario no pide nombres. Guardamos sumas por día, idioma y zona, y nada sobre ti.
feedback-counted = Gracias, queda contado. ¿Quieres decirnos más?
feedback-text = ¿Qué no has encontrado?
feedback-text-hint = Pocas palabras. No escribas nombres ni números.
feedback-language = La quiero en otro idioma
feedback-language-other = Un idioma que no está en la lista
feedback-area = ¿Dónde vives?
feedback-send = Enviar
feedback-nothing = Escribe qué falta o elige un idioma.
feedback-thanks-title = Gracias
feedback-thanks-text = Cada palabra ayuda a mejorar este sitio. No sabemos quién eres, así que no podemos responder aquí.
feedback-back = Volver a la página

## Para la redacción

feedback-count = { $count ->
    [one] { $count } lector
    [many] { $count } lectores
   *[other] { $count } lectores
 }
feedback-missing = Falta algo
feedback-unhelpful = No ayudó; ayudó a { $count ->
    [one] { $count } lector
    [many] { $count } lectores
   *[other] { $count } lectores
 }
feedback-wants = Se pide en este idioma: { $language }
feedback-wants-other = Se pide en un idioma que el sitio no tiene
feedback-a-search = Una búsqueda
feedback-rule = Ves lo que dicen al menos { $count ->
    [one] { $count } lector.
    [many] { $count } lectores.
   *[other] { $count } lectores.
 } Quiénes son, no lo sabe nadie.
needs-title = Qué les falta a quienes leen
needs-tile = Opiniones y necesidades, primero las más frecuentes
needs-words = Con sus propias palabras
needs-pages = Sobre páginas
needs-places = Por idioma y zona
needs-none = Todavía nada.
needs-waiting = Por revisar
needs-waiting-text = Lo dicen menos personas. Déjalo pasar si no dice nada de nadie, o bórralo. Lo que nadie revisa se borra a los 90 días.
needs-review = Mostrar a la redacción
needs-remove = Borrar
done-needs-reviewed = La redacción ya lo ve.
done-needs-removed = Borrado.
needs-start = Empezar un artículo
needs-start-title = Empezar un artículo
needs-start-lead = El archivo es un borrador con todo lo que necesita un artículo. Ponlo en el proyecto y abre una pull request.
needs-command = Lo mismo en la línea de órdenes:
needs-section = Tema
needs-slug = Nombre de la carpeta
needs-slug-hint = Letras latinas minúsculas, cifras y guiones: see-a-dentist
needs-slug-wrong = El nombre de la carpeta solo tiene letras latinas minúsculas, cifras y guiones simples, por ejemplo see-a-dentist.
needs-article-title = Título
needs-file = Descargar el archivo
