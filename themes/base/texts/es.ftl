### Interface texts in Spanish. One key a text; every language has every key. See docs/translating.md.

## Every page

skip-to-content = Ir al contenido
menu = Menú
menu-sections = Temas y servicios
breadcrumbs = Estás aquí
language-menu = Idioma
language-untranslated = aún sin traducir
header-sign-in = Iniciar sesión
demonstration-banner = Demostración: este contenido todavía debe revisarse antes de que nadie confíe en él.

## Searching

search-label = Buscar en este sitio
search-placeholder = ¿Qué necesitas saber?
search-button = Buscar
search-in = Buscar en
search-everything = Todos los temas
search-found = Resultados: { $count }
search-title = Resultados de la búsqueda
search-results-count = { $count ->
    [one] { $count } resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
 }
search-none = No hay resultados para estas palabras.
search-none-hint = Prueba con otras palabras o con menos, o mira la lista de la A a la Z.
search-did-you-mean = Quizás quisiste decir:
search-unavailable = La búsqueda no funciona en este momento. La lista de la A a la Z funciona siempre.

## The end of every page

footer-menu = Sobre este sitio y listas
footer-privacy = Sin cookies ni seguimiento mientras lees.
footer-licence = Se puede copiar y compartir: CC BY 4.0
emergency-title = En una emergencia
emergency-summary = Las llamadas son gratuitas. Di dónde estás y qué ha pasado.
feed-title = Canal de novedades

## Home page

home-sections = Temas
home-first-steps = Primeros pasos
home-modules = Encuentra ayuda y participa

## Lists of articles

articles-count = { $count ->
    [one] { $count } artículo
    [many] { $count } de artículos
   *[other] { $count } artículos
 }
kind-guide = Guía
kind-procedure = Paso a paso
kind-contact = Contacto
kind-questions = Preguntas y respuestas
filter-area = Lugar
filter-audience = Para quién
filter-kind = Tipo
filter-all = Todo
filter-none = Ningún artículo cumple todas estas opciones. Quita una.

## Article

verified-on = Última verificación:
verified-by = por: { $who }
official-title = { $count ->
    [one] Página oficial
    [many] Páginas oficiales
   *[other] Páginas oficiales
 }
official-in-language = idioma: { $language }
outline-title = En esta página
procedure-who = Quién puede hacerlo
procedure-cost = Cuánto cuesta
procedure-duration = Cuánto tarda
procedure-documents = Qué llevar
procedure-steps = Qué hacer
procedure-next = Qué viene después
article-contacts = Con quién hablar
article-terms = Palabras que encontrarás
article-areas = Dónde se aplica
article-audiences = Para quién
article-tags = Asuntos
article-related = Ver también
article-unvalidated = Este artículo todavía no se ha verificado. Los lectores no lo ven.
neighbours = Más sobre este tema
neighbours-previous = Anterior
neighbours-next = Siguiente
feedback-question = ¿Hay algún error o falta algo?
feedback-link = Escribe a la redacción
print-button = Imprimir
print-source = Impreso desde
share-button = Compartir
share-copy = Copiar el enlace
share-copied = Enlace copiado
share-whatsapp = WhatsApp
share-email = Correo electrónico
favourite-keep = Guardar
favourite-kept = Guardado en este dispositivo
favourite-account = Guardar en mi cuenta
favourite-device = Guardado en este dispositivo

## What is not translated, or older than its source

fallback-notice = Esta página todavía no está traducida a tu idioma. La estás leyendo en este idioma: { $language }.
stale-newer = Esta parte es más reciente en la versión { $language }. Léela aquí
stale-missing = Por ahora, esta parte solo existe en la versión { $language }
stale-count = { $count ->
    [one] Una parte de esta página ha cambiado desde que se tradujo. Está señalada.
    [many] { $count } de partes de esta página han cambiado desde que se tradujeron. Están señaladas.
   *[other] { $count } partes de esta página han cambiado desde que se tradujeron. Están señaladas.
 }

## Offices

contact-phone = Teléfono
contact-email = Correo electrónico
contact-web = Sitio web
contact-address = Dirección
contact-map = Ver en un mapa
contact-hours = Horario
contact-languages = Idiomas que hablan

## Tags, A to Z, glossary

lists-menu = Listas
list-pages = Páginas de esta lista
list-page = Página { $number } de { $total }
tags-title = Asuntos
tags-summary = Todos los asuntos que tratan nuestros artículos.
a-z-title = De la A a la Z
a-z-summary = Todos los artículos por título.
a-z-letters = Letras
glossary-title = Palabras oficiales
glossary-summary = Estas palabras aparecen en cartas, formularios y carteles. Esto es lo que significan.

## Modules

module-empty = Ahora mismo no hay nada aquí.
module-empty-hint = Las nuevas ofertas aparecen aquí en cuanto se han revisado. Vuelve pronto.
find-invite-title = ¿Qué encaja contigo?
find-invite-text = Dinos qué idiomas hablas, dónde estás y cuándo tienes tiempo. Ves al momento lo que encaja contigo y por qué. Sin nombre, sin cuenta; no guardamos nada.
find-invite-link = Ver lo que encaja conmigo
entry-provider = Lo ofrece
entry-action = Inscríbete
entry-ask = Haz una pregunta
entry-places = { $count ->
    [one] { $count } plaza libre
    [many] { $count } de plazas libres
   *[other] { $count } plazas libres
 }
entry-full = Puedes inscribirte igualmente: si queda una plaza libre, puede ser para ti.
entry-until = Visible hasta el
entry-map = Mapa
entries-count = { $count ->
    [one] { $count } oferta
    [many] { $count } de ofertas
   *[other] { $count } ofertas
 }
entries-none = Ninguna oferta cumple todas estas opciones. Quita una.
colon = { ": " }
comma = { ", " }
price-free = Gratis
provider-kind = Organización
provider-phone = Teléfono
provider-email = Correo electrónico
provider-web = Sitio web
provider-address = Dirección
provider-languages = Idiomas que hablan
provider-hours = Horario
provider-verified = Organización comprobada el
provider-offers = Lo que ofrece
provider-offers-none = Ahora mismo no hay ninguna oferta.

## Calendar of events

filter-language = Idioma
filter-way = Cómo
filter-cost = Precio
calendar-views = Formas de ver la agenda
calendar-agenda = Lista
calendar-month = Mes
calendar-months = Otros meses
calendar-count = { $count ->
    [one] { $count } fecha
    [many] { $count } de fechas
   *[other] { $count } fechas
 }
calendar-none = Por ahora no hay nada anunciado aquí. Los eventos nuevos aparecen en cuanto se han revisado.
calendar-suggest = Proponer un evento
calendar-subscribe = En tu propio calendario
calendar-subscribe-text = Suscríbete una vez y los eventos nuevos o cambiados aparecerán solos en el calendario de tu teléfono.
calendar-webcal = Suscribirse
calendar-file = Descargar
calendar-feed = Novedades de la agenda
calendar-address = O copia esta dirección en tu calendario:
event-when = Cuándo
event-where = Dónde
event-online = Desde casa
event-online-link = Participar en línea
event-languages = Idiomas
event-for = Para quién
event-price = Precio
event-free = Gratis
event-organiser = Organiza
event-contact = Preguntas
event-places = Plazas
event-access = Conviene saber
event-access-wheelchair = Accesible en silla de ruedas
event-access-hearing = Bucle magnético para audífonos
event-access-sign-language = Lengua de signos
event-access-interpreter = Intérprete si lo pides
event-access-child-care = Cuidado de niños
event-access-children-welcome = Los niños son bienvenidos
event-access-quiet = Sala tranquila
event-dates = Fechas
event-more = { $count ->
    [one] y { $count } fecha más
    [many] y { $count } de fechas más
   *[other] y { $count } fechas más
 }
event-all-day = Todo el día
event-local-time = Las horas son las de los relojes del país.
event-until = hasta el { $date }
event-cancelled = Cancelado
event-cancelled-text = El evento no se celebrará.
event-moved = Aplazado
event-moved-from = Estaba anunciado para el { $date }.
event-again-daily = { $count ->
    [one] Todos los días
    [many] Cada { $count } de días
   *[other] Cada { $count } días
 }
event-again-weekly = { $count ->
    [one] Todas las semanas
    [many] Cada { $count } de semanas
   *[other] Cada { $count } semanas
 }
event-again-monthly = { $count ->
    [one] Todos los meses
    [many] Cada { $count } de meses
   *[other] Cada { $count } meses
 }
event-again-yearly = { $count ->
    [one] Todos los años
    [many] Cada { $count } de años
   *[other] Cada { $count } años
 }
event-way-place = En persona
event-way-online = En línea
event-way-both = En persona y en línea
event-add = Añadir al calendario
event-take-part = Me gustaría ir
event-ask = Preguntar a quien organiza

## A page that is not there

not-found-title = Esta página no existe
not-found-summary = Puede que la dirección esté mal escrita o que la página se haya movido. Búscala o elige un tema.
not-found-home = Ir a la página de inicio
leave-quickly = Salir rápido de esta página
leave-quickly-keys = o pulsa Esc tres veces
moved-title = Esta página se ha movido

## About this site

about-title = Sobre este sitio
about-what = IMMERSE cuenta a quienes acaban de llegar a un país lo que necesitan saber sobre papeles, salud, trabajo, escuela, idioma y ayudas. Los textos son sencillos, y cada uno lleva a la página oficial del organismo competente.
about-who = IMMERSE está hecho para organizaciones locales, que lo gestionan y responden de lo que dice. Nació del proyecto europeo de investigación MIICT, en el que trabajaron juntos personas migrantes, servicios públicos e investigadores.
about-articles = { $count ->
    [one] { $count } artículo
    [many] { $count } de artículos
   *[other] { $count } artículos
 }
about-newest = Verificación más reciente:
about-languages = Idiomas:
about-demonstration-title = Esto es una demostración
about-demonstration = El contenido muestra lo que el sitio puede hacer. Antes de usarlo, especialistas del país deben revisar cada artículo. Hasta entonces, consulta siempre la página oficial.
about-checked-title = Cómo se revisa el contenido
about-checked = Cada artículo indica cuándo se verificó por última vez y quién lo hizo. Un artículo que nadie ha verificado en mucho tiempo desaparece hasta que se revisa de nuevo.
about-translations = Los artículos se traducen parte por parte. Cuando una parte cambia, sus traducciones quedan señaladas y puedes leer enseguida el texto más reciente.
about-advice-title = Información, no asesoramiento legal
about-advice = Los artículos informan de manera general. No pueden decidir sobre tu caso. Pregunta al organismo competente o a un servicio de orientación; los artículos te dicen a cuál.
about-privacy-title = Tu privacidad
about-privacy = Puedes leerlo todo sin cuenta. La lectura no usa cookies, nadie cuenta tus visitas y no se carga nada de otras empresas. Tu navegador solo recuerda el idioma que eliges y las páginas que guardas.
about-access-title = Para todo el mundo
about-access = El sitio funciona en teléfonos antiguos, con conexiones lentas, con lectores de pantalla y sin JavaScript. Si algo no te funciona, dínoslo.
about-licence-title = Copiar y compartir
about-licence = Puedes copiar, traducir y compartir los textos si citas la fuente.
about-contact = ¿Has encontrado un error o echas algo en falta?

## How to reach us

contact-title = Contacto
contact-summary = Escribe a las personas que hacen este sitio, o encuentra la oficina adecuada.
contact-editors = La redacción
contact-editors-summary = Dinos qué está mal, qué falta o qué cuesta entender. No podemos aconsejarte sobre tu caso.
contact-offices = Oficinas y organizaciones

## Ha ayudado

feedback-title = ¿Te ha ayudado esta página?
feedback-yes = Sí
feedback-no = No
feedback-more-link = Falta algo, o la quiero en mi idioma
feedback-nameless = Sin nombres ni seguimiento: solo contamos.
feedback-search-title = Dinos qué falta
feedback-search-text = ¿No has encontrado lo que necesitas? Envíanos estas palabras. Cuando a varias personas les falta lo mismo, la redacción escribe sobre ello.
feedback-search-send = Enviar estas palabras

## Respuestas de expertos

answered-ask = Hacer una pregunta
answered-not-here = ¿No has encontrado tu respuesta?
answered-all = Todos los temas
answered-by = Respondió
answered-topic = Tema
answered-answer = Respuesta
answered-none = Todavía no hay respuestas publicadas. Haz la primera pregunta.
