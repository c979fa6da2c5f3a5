### Propuestas para la agenda.

## The form

suggestions-title = Proponer un evento
suggestions-lead = ¿Sabe de algo que otros deberían conocer? Cuéntenoslo. No necesita cuenta. Alguien de nuestro equipo lo lee antes de publicarlo.
suggestions-send = Enviar la propuesta
suggestions-send-again = Enviar de nuevo
suggestions-group-answer = Nuestra respuesta
suggestions-email = Su correo, si quiere que le avisemos
suggestions-email-hint = Nadie más lo ve y lo borramos en cuanto decidimos. Sin él, recibe un enlace que muestra qué pasó.
suggestions-edit-title = Cambiar la propuesta
suggestions-back = Volver

## What became of it

suggestions-mine-title = Mis propuestas
suggestions-mine-tile = Lo que propuso para la agenda
suggestions-none = Todavía no ha propuesto nada.
suggestions-means-submitted = Gracias. Alguien de nuestro equipo leerá su propuesta.
suggestions-means-returned = Tenemos una pregunta. Cambie la propuesta y envíela de nuevo.
suggestions-means-refused = No podemos publicarlo.
suggestions-means-published = Está en la agenda. ¡Gracias!
suggestions-means-withdrawn = Usted la retiró.
suggestions-means-over = Todas sus fechas han pasado.
suggestions-link = Guarde la dirección de esta página: muestra qué pasa con su propuesta.
suggestions-public = Verlo en la agenda
suggestions-withdraw = Retirar
done-suggestions-sent = ¡Gracias! Hemos recibido su propuesta.
done-suggestions-withdrawn = Su propuesta se ha retirado.
