### Cuentas: entrar, volver y cuidar la propia cuenta.

## Una cuenta nueva

accounts-register-title = Crear una cuenta
accounts-register-lead = Para leer este sitio no necesitas una cuenta. Con una cuenta puedes presentar solicitudes, guardar lo que encuentras y recibir respuestas. Pedimos solo lo necesario.
accounts-register-button = Crear la cuenta
accounts-have-one = Ya tengo una cuenta
accounts-as = ¿Quién eres?
accounts-role = Rol
accounts-as-migrant = Llegué hace poco al país
accounts-as-migrant-hint = Solicita cursos y ayuda, guarda lo que te sirve.
accounts-as-volunteer = Quiero hacer voluntariado
accounts-as-volunteer-hint = Encuentra una tarea y di a las organizaciones qué sabes hacer.
accounts-as-provider = Trabajo en una organización
accounts-as-provider-hint = Ofrece cursos, ayuda o empleo. Hace falta un correo electrónico, y comprobamos cada organización.
accounts-role-migrant = Persona recién llegada
accounts-role-volunteer = Voluntariado
accounts-role-provider = Organización
accounts-role-moderator = Moderación
accounts-role-moderator-hint = Revisa lo que envían las organizaciones antes de publicarlo.
accounts-role-administrator = Administración
accounts-role-administrator-hint = Cuida las cuentas y los roles de este sitio.
accounts-name = Nombre
accounts-name-hint = Elige el nombre que quieras. Lo usas para iniciar sesión. No tiene que ser tu nombre real.
accounts-name-at = Un nombre no puede llevar el signo @.
accounts-name-taken = Alguien ya usa este nombre. Añade algo, por ejemplo un número.
accounts-new-password = Contraseña nueva
accounts-new-password-hint = Al menos 10 caracteres. Tres o cuatro palabras seguidas son fáciles de recordar y difíciles de adivinar.
accounts-password-common = Mucha gente usa esta contraseña, así que es fácil de adivinar. Elige otra, por ejemplo cuatro palabras.
accounts-password-simple = Esta contraseña es demasiado sencilla. Elige otra, por ejemplo cuatro palabras.
accounts-password-context = Esta contraseña contiene tu nombre o el nombre de este sitio. Elige otra, por ejemplo cuatro palabras.
accounts-email = Correo electrónico
accounts-email-hint = Con un correo recibes noticias y puedes elegir una contraseña nueva. No se lo mostramos a nadie.
accounts-email-needed = Las organizaciones necesitan un correo electrónico.

## Iniciar sesión

accounts-sign-in-title = Iniciar sesión
accounts-login = Nombre o correo electrónico
accounts-password = Contraseña
accounts-remember = Mantener la sesión en este dispositivo. Márcalo solo si nadie más lo usa.
accounts-wrong = Este nombre y esta contraseña no van juntos. Comprueba los dos. Si tu correo todavía no está confirmado, inicia sesión con tu nombre.
accounts-suspended = Esta cuenta está fuera de uso. Escribe a quienes llevan el sitio.
accounts-step-title = Tu código
accounts-step-lead = Tu cuenta tiene una segunda cerradura.
accounts-code = Código
accounts-step-hint = Las seis cifras que muestra ahora tu aplicación. Sin tu teléfono, usa uno de tus códigos de recuperación.
accounts-code-wrong = Este código no es correcto o ya se usó. Espera al siguiente e inténtalo otra vez.
accounts-begin-again = Empezar de nuevo

## Volver

accounts-forgot-title = ¿Olvidaste tu contraseña?
accounts-forgot-lead = Enviamos un enlace a tu correo. Con él eliges una contraseña nueva.
accounts-forgot-button = Envíame un enlace
accounts-recover-title = Usar un código de recuperación
accounts-recover-lead = ¿Tienes una hoja nuestra con códigos de recuperación? Con uno de ellos eliges una contraseña nueva.
accounts-recovery-code = Código de recuperación
accounts-recover-wrong = Este nombre y este código no van juntos, o el código ya se usó.
accounts-reset-title = Elegir una contraseña nueva
accounts-reset-lead = Después se cierra tu sesión en todas partes y entras con la contraseña nueva.
accounts-reset-button = Guardar la contraseña
accounts-invited-title = Te damos la bienvenida
accounts-invited-lead = Elige una contraseña para abrir tu cuenta.
accounts-confirm-title = Confirmar tu correo electrónico
accounts-confirm-lead = Pulsa el botón y el correo pertenecerá a tu cuenta.
accounts-confirm-button = Sí, es mi correo
accounts-link-old-title = Este enlace ya no funciona
accounts-link-old-text = Un enlace sirve una vez y durante poco tiempo. Pide uno nuevo.

## La propia cuenta

accounts-own-title = Mi cuenta
accounts-own-lead = Esta página solo la ves tú.
accounts-tile = Nombre, correo, contraseña, tus datos
accounts-change = Cambiar
accounts-save = Guardar
accounts-named-title = Nombre e idioma
accounts-letters-language = Idioma de nuestros correos
accounts-address-title = Cambiar el correo electrónico
accounts-address-lead = Enviamos un enlace al correo nuevo. Vale en cuanto pulses el botón que hay detrás del enlace.
accounts-address-hint = No se lo mostramos a nadie. Déjalo vacío si no quieres correos.
accounts-address-button = Guardar el correo
accounts-address-waits = A la espera de confirmación: { $email }
accounts-no-email = Ninguno
accounts-change-password-title = Cambiar la contraseña
accounts-password-now = Contraseña actual
accounts-password-not-yours = Esta no es tu contraseña.
accounts-password-hidden = Solo tú la conoces
accounts-prove-title = Confirma que eres tú
accounts-prove-lead = El siguiente paso está protegido. Escribe tu contraseña otra vez.
accounts-prove-button = Continuar
accounts-keep = No, conservar todo

## Segunda cerradura

accounts-factor-title = Segunda cerradura
accounts-factor-lead = Con una segunda cerradura no entra quien solo conoce tu contraseña.
accounts-factor-staff = Quien trabaja para este sitio necesita una segunda cerradura. Se tarda dos minutos.
accounts-factor-app = Abre en tu teléfono una aplicación de códigos, por ejemplo Aegis, FreeOTP o Google Authenticator.
accounts-factor-scan = Escanea esta imagen con la aplicación.
accounts-factor-picture = Imagen para la aplicación; las letras de abajo dicen lo mismo.
accounts-factor-type = Si no puedes escanearla, escribe estas letras en la aplicación:
accounts-factor-open = Abrir la aplicación en este teléfono
accounts-factor-then = Escribe el código que muestra ahora la aplicación.
accounts-factor-code-hint = Seis cifras. Cambian cada medio minuto.
accounts-factor-button = Activar
accounts-factor-on-title = La segunda cerradura está activa
accounts-factor-on-lead = Cuando inicias sesión, pedimos tu contraseña y un código de tu aplicación.
accounts-factor-remove = Desactivar
accounts-factor-is-on = Activa
accounts-factor-is-off = Inactiva

## Códigos de recuperación

accounts-codes-title = Códigos de recuperación
accounts-codes-lead = Si pierdes tu contraseña o tu teléfono, uno de estos códigos te deja entrar otra vez. Cada uno sirve una vez. Hacemos diez, y los de antes dejan de servir.
accounts-codes-button = Mostrar mis códigos de recuperación
accounts-codes-left = { $count ->
    [one] Queda { $count } código
    [many] Quedan { $count } de códigos
   *[other] Quedan { $count } códigos
 }
accounts-codes-later = Más tarde
accounts-codes-tile = Sin correo electrónico son el único camino de vuelta si olvidas tu contraseña.
accounts-codes-keep = Los mostramos solo ahora. Imprime esta página o apunta los códigos, y guárdalos en un lugar seguro.
accounts-codes-for = Para
accounts-codes-made = Creados el
accounts-codes-where = Se usan en
accounts-codes-print = Para imprimir, usa el menú de tu navegador.
accounts-codes-kept = Ya los he guardado

## Los propios datos

accounts-data-title = Mis datos
accounts-data-text = Todo lo que sabemos de ti es tuyo. Puedes llevártelo y borrarlo cuando quieras.
accounts-data-button = Descargar mis datos
accounts-erase-title = Borrar mi cuenta
accounts-erase-lead = Tu cuenta y todo lo que le pertenece se borra en el momento. Nadie puede recuperarlo.
accounts-erase-sure = Sí, borrar todo
accounts-erase-button = Borrar ahora

## Dónde hay sesión

sessions-title = Dónde tengo la sesión abierta
sessions-lead = Si no reconoces un dispositivo, cierra su sesión y cambia tu contraseña.
sessions-count = { $count ->
    [one] en { $count } dispositivo
    [many] en { $count } de dispositivos
   *[other] en { $count } dispositivos
 }
sessions-here = Este dispositivo
sessions-used = Último uso:
sessions-began = Inicio:
sessions-end = Cerrar su sesión
sessions-end-all = Cerrar sesión en todas partes
sessions-unknown = Navegador desconocido

## La propia página

panel-title = Hola, { $name }
panel-lead-migrant = ¿Qué quieres hacer?
panel-lead-volunteer = Gracias por ayudar. ¿Qué quieres hacer?
panel-lead-provider = ¿Qué quieres hacer?
panel-lead-moderator = Esto te espera. Lo más antiguo va primero.
panel-lead-administrator = Esto te espera. Lo más antiguo va primero.
panel-waiting = En espera:
panel-confirm = Confirma tu correo { $email }. Te hemos enviado un enlace.
panel-confirm-first = Confirma primero tu correo { $email }. Te hemos enviado un enlace. Después todo estará abierto para ti.
panel-send-again = Enviar otra vez el enlace
panel-other-address = Otro correo
panel-no-address = Escribe tu correo electrónico y confírmalo. Después todo estará abierto para ti.

## Qué se ha hecho

done-signed-out = Has cerrado la sesión.
done-accounts-registered = Tu cuenta está lista. Guarda ahora tus códigos de recuperación: sin correo electrónico son el único camino de vuelta si olvidas tu contraseña.
done-accounts-letter-sent = Te hemos enviado un correo con un enlace. Ábrelo para confirmar tu dirección.
done-accounts-reset-sent = Si hay una cuenta con un correo confirmado, un enlace está en camino. Sirve durante 30 minutos.
done-accounts-password = Tu contraseña nueva está guardada. Inicia sesión.
done-accounts-password-changed = Tu contraseña nueva está guardada. Se ha cerrado tu sesión en todos los demás dispositivos.
done-accounts-saved = Guardado.
done-accounts-confirmed = Tu correo electrónico está confirmado.
done-accounts-factor-on = La segunda cerradura está activa. Guarda ahora tus códigos de recuperación, por si pierdes el teléfono.
done-accounts-erased = Tu cuenta y todo lo que le pertenecía está borrado.
done-sessions-ended = La sesión de ese dispositivo está cerrada.

## Cartas

mail-confirm-address-subject = { $site }: confirma tu correo electrónico
mail-confirm-address-text = Alguien dio este correo a { $site }. Si fuiste tú, abre el enlace y pulsa el botón. El enlace sirve tres días. Si no fuiste tú, no hagas nada.
mail-account-exists-subject = { $site }: ya tienes una cuenta
mail-account-exists-text = Alguien quiso usar este correo para una cuenta en { $site }. Ya tienes una. Si fuiste tú y olvidaste la contraseña, elige una nueva con el enlace. Si no fuiste tú, no hagas nada.
mail-reset-password-subject = { $site }: elige una contraseña nueva
mail-reset-password-text = Hola { $name }: abre el enlace para elegir una contraseña nueva. Sirve durante 30 minutos. Si no lo pediste, no hagas nada: tu contraseña sigue igual.
mail-password-changed-subject = { $site }: tu contraseña ha cambiado
mail-password-changed-text = Hola { $name }: tu contraseña en { $site } ha cambiado. Si no fuiste tú, elige enseguida una nueva con el enlace.
mail-address-changed-subject = { $site }: tu correo electrónico ha cambiado
mail-address-changed-text = Hola { $name }: tu cuenta en { $site } ya no usa este correo. Si no fuiste tú, escribe a quienes llevan el sitio.
mail-second-factor-on-subject = { $site }: la segunda cerradura está activa
mail-second-factor-on-text = Hola { $name }: tu cuenta en { $site } tiene ahora una segunda cerradura. Si no fuiste tú, cambia enseguida tu contraseña.
mail-second-factor-off-subject = { $site }: la segunda cerradura ya no está activa
mail-second-factor-off-text = Hola { $name }: tu cuenta en { $site } ya no tiene una segunda cerradura. Si no fuiste tú, cambia enseguida tu contraseña.
mail-account-erased-subject = { $site }: tu cuenta está borrada
mail-account-erased-text = Hola { $name }: tu cuenta en { $site } y todo lo que le pertenecía está borrado, como querías. Te deseamos lo mejor.
mail-account-unused-subject = { $site }: ¿todavía necesitas tu cuenta?
mail-account-unused-text = Hola { $name }: hace mucho que no usas tu cuenta en { $site }. Para no guardar nada sin motivo, pronto la borraremos. Si quieres conservarla, inicia sesión una vez con el enlace.
mail-invitation-subject = { $site }: tu cuenta te espera
mail-invitation-text = Hola { $name }: te invitamos a trabajar en { $site }. Abre el enlace y elige una contraseña. El enlace sirve una vez y durante siete días.
mail-role-changed-subject = { $site }: tu cuenta tiene un rol nuevo
mail-role-changed-text = Hola { $name }: la administración ha cambiado el rol de tu cuenta en { $site }. Inicia sesión para ver qué hay de nuevo.
mail-account-suspended-subject = { $site }: tu cuenta está fuera de uso
mail-account-suspended-text = Hola { $name }: la administración ha puesto tu cuenta en { $site } fuera de uso. Si crees que es un error, escribe a quienes llevan el sitio.
mail-account-reactivated-subject = { $site }: tu cuenta funciona otra vez
mail-account-reactivated-text = Hola { $name }: tu cuenta en { $site } funciona otra vez. Puedes iniciar sesión como antes.
