### Mensajes entre personas y organizaciones.

messages-title = Mensajes
messages-tile = Lo que usted y otros han escrito
messages-none = Todavía no hay mensajes.
messages-unread = { $count ->
    [one] { $count } nuevo
    [many] { $count } nuevos
   *[other] { $count } nuevos
 }
messages-new = Nuevo
messages-enquiry = Consulta { $number }
messages-about = Solicitud para { $title }
messages-about-enquiry = Consulta sobre { $title }
messages-you = Usted
messages-mark-read = He leído esto
messages-text = Su mensaje
messages-text-hint = Su dirección de correo no se muestra. No escriba contraseñas ni números de documentos.
messages-send = Enviar el mensaje
messages-ask-title = Preguntar a la organización
messages-ask-lead = Puede preguntar antes de enviar una solicitud. La organización ve su pregunta, pero no su nombre ni su perfil.
messages-write-title = Escribir un mensaje
messages-write-lead = Ambas partes leen los mensajes aquí.
done-messages-sent = Su mensaje está enviado.
mail-message-new-subject = { $site }: un mensaje nuevo
mail-message-new-text = Hola { $name }: hay un mensaje nuevo sobre «{ $title }». Abra el enlace para leerlo y responder.
