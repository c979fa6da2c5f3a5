### Propuestas para la agenda.

## The form

suggestions-title = Proponer un evento
suggestions-lead = ¿Sabes de algo que otros deberían conocer? Cuéntanoslo. No necesitas cuenta. Alguien de nuestro equipo lo lee antes de publicarlo.
suggestions-send = Enviar la propuesta
suggestions-send-again = Enviar de nuevo
suggestions-group-answer = Nuestra respuesta
suggestions-email = Tu correo, si quieres que te avisemos
suggestions-email-hint = Nadie más lo ve y lo borramos en cuanto decidimos. Sin él, recibes un enlace que muestra qué pasó.
suggestions-edit-title = Cambiar la propuesta
suggestions-back = Volver

## What became of it

suggestions-mine-title = Mis propuestas
suggestions-mine-tile = Lo que propusiste para la agenda
suggestions-none = Todavía no has propuesto nada.
suggestions-means-submitted = Gracias. Alguien de nuestro equipo leerá tu propuesta.
suggestions-means-returned = Tenemos una pregunta. Cambia la propuesta y envíala de nuevo.
suggestions-means-refused = No podemos publicarlo.
suggestions-means-published = Está en la agenda. ¡Gracias!
suggestions-means-withdrawn = La retiraste.
suggestions-means-over = Todas sus fechas han pasado.
suggestions-link = Guarda la dirección de esta página: muestra qué pasa con tu propuesta.
suggestions-public = Verlo en la agenda
suggestions-withdraw = Retirar
done-suggestions-sent = ¡Gracias! Hemos recibido tu propuesta.
done-suggestions-withdrawn = Tu propuesta se ha retirado.
