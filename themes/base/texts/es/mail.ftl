### Las cartas del servicio: qué hay al pie de cada una, cómo detenerlas y las que no pudieron enviarse.

mail-stop = ¿No quieres recibir mensajes como este? Dilo aquí, sin iniciar sesión:
mail-stop-link = No recibir más estos mensajes
mail-open = Abrir esta página
mail-why = Recibes este mensaje porque tienes una cuenta con nosotros.

letters-title = Los mensajes que recibes
letters-text = Te escribimos cuando ocurre algo que te afecta: la respuesta a una solicitud, un mensaje, una oferta que termina. Puedes detener estos mensajes. Los que protegen tu cuenta seguirán llegando.
letters-stop = No quiero más mensajes
letters-off = No recibes mensajes nuestros, salvo los que protegen tu cuenta.
letters-resume = Volver a recibir mensajes
done-letters-stopped = Hecho. No recibirás más mensajes de este tipo.
done-letters-resumed = Hecho. Volverás a recibir mensajes.

dead-letters-title = Mensajes que no se pudieron enviar
dead-letters-tile = Lo que el servidor de correo rechazó, para enviarlo otra vez o eliminarlo.
dead-letters-home = Tu página
dead-letters-text = El servidor de correo rechazó estos mensajes, o no se pudieron entregar durante dos días. No se muestra a quién iban dirigidos.
dead-letters-none = Se enviaron todos los mensajes.
dead-letters-answer = El servidor de correo respondió:
dead-letters-again = Enviar otra vez
dead-letters-remove = Eliminar
done-dead-letters-revived = El mensaje se enviará otra vez.
done-dead-letters-removed = El mensaje se eliminó.

mail-shown-title = Los mensajes de esta demostración
mail-shown-text = En una demostración ningún mensaje sale del ordenador. Aquí está lo que recibirían las personas, empezando por lo más reciente.
mail-shown-none = Todavía no se ha escrito nada.
mail-shown-to = Para
