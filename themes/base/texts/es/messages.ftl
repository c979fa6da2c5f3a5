### Mensajes entre personas y organizaciones.

messages-title = Mensajes
messages-tile = Lo que tú y otros han escrito
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
messages-you = Tú
messages-mark-read = He leído esto
messages-text = Tu mensaje
messages-text-hint = Tu dirección de correo no se muestra. No escribas contraseñas ni números de documentos.
messages-send = Enviar el mensaje
messages-ask-title = Preguntar a la organización
messages-ask-lead = Puedes preguntar antes de enviar una solicitud. La organización ve tu pregunta, pero no tu nombre ni tu perfil.
messages-write-title = Escribir un mensaje
messages-write-lead = Ambas partes leen los mensajes aquí.
done-messages-sent = Tu mensaje está enviado.
mail-message-new-subject = { $site }: un mensaje nuevo
mail-message-new-text = Hola { $name }: hay un mensaje nuevo sobre «{ $title }». Abre el enlace para leerlo y responder.
