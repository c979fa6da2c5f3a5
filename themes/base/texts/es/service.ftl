### Textos del servicio: formularios, y qué pasa cuando algo va de otra manera.

## Cada página

account-menu = Tu cuenta
sign-in = Iniciar sesión
sign-out = Cerrar sesión

## Formularios

form-mistakes-title = Hay algo que corregir
form-mistake = Error:
form-optional = (opcional)
form-trap = Deja esto vacío
form-choose-one = Elige
form-no-answer = Sin respuesta
form-title-wrong = Error: { $title }
form-missing = Rellena «{ $field }».
form-choose = Elige algo en «{ $field }».
form-too-long = «{ $field }» es demasiado largo. Puede tener como máximo { $count ->
    [one] { $count } carácter.
    [many] { $count } caracteres.
   *[other] { $count } caracteres.
 }
form-too-short = «{ $field }» es demasiado corto. Necesita al menos { $count ->
    [one] { $count } carácter.
    [many] { $count } caracteres.
   *[other] { $count } caracteres.
 }
form-hidden-letters = «{ $field }» contiene signos que no se ven. Escríbelo de nuevo.
form-twice = «{ $field }» ha llegado dos veces. Rellena el formulario otra vez.
form-not-number = «{ $field }» debe ser un número de { $least } a { $most }.
form-not-email = «{ $field }» debe ser un correo electrónico, por ejemplo maria@example.org.
form-not-phone = «{ $field }» debe ser un número de teléfono, por ejemplo +34 91 123 45 67.
form-not-link = «{ $field }» debe ser una dirección web, por ejemplo https://example.org.
form-not-money = «{ $field }» debe ser una cantidad, por ejemplo 12,50.
form-not-day = «{ $field }» debe ser una fecha, por ejemplo 1/12/2026.
form-not-time = «{ $field }» debe ser una hora, por ejemplo 18:30.
form-not-moment = «{ $field }» debe ser una fecha con hora, por ejemplo 1/12/2026 18:30.
form-not-choice = En «{ $field }» elige una de las respuestas que se ofrecen.

## Cuando algo va de otra manera

problem-home = A tu página
problem-send-again = Enviar de nuevo
problem-not-found-title = Esta página no está aquí
problem-not-found-text = Lo que buscas no existe, o no es tuyo.
problem-gone-title = Ya no está disponible
problem-gone-text = Ha terminado o se ha retirado. Mira qué más se ofrece.
problem-forbidden-title = Esta página no está abierta para tu cuenta
problem-forbidden-text = Tu cuenta no puede hacer esto. Si crees que debería poder, escribe a quienes llevan el sitio.
problem-conflict-title = Alguien ha sido más rápido
problem-conflict-text = Mientras mirabas la página, otra persona la cambió. Mírala otra vez y decide.
problem-too-often-title = Espera un poco
problem-too-often-text = { $count ->
    [one] Ha habido demasiados intentos. Prueba otra vez dentro de { $count } minuto.
    [many] Ha habido demasiados intentos. Prueba otra vez dentro de { $count } minutos.
   *[other] Ha habido demasiados intentos. Prueba otra vez dentro de { $count } minutos.
 }
problem-failed-title = Algo ha fallado por nuestra parte
problem-failed-text = No ha cambiado nada. Inténtalo más tarde.
problem-uncertain-title = No sabemos si se ha guardado
problem-uncertain-text = Pulsa «Enviar de nuevo». Si ya estaba guardado, no se guardará dos veces.
problem-busy-title = Ahora mismo no podemos guardar
problem-busy-text = No se ha perdido nada: lo que escribiste está en esta página. Espera un momento y pulsa «Enviar de nuevo».
problem-again-title = Envíalo otra vez, por favor
problem-again-text = Esta página ha estado abierta mucho tiempo, o tu navegador no guarda cookies. Lo que escribiste sigue aquí.
problem-signed-out-title = Se ha cerrado tu sesión
problem-signed-out-text = Lo que escribiste sigue aquí. Inicia sesión en una ventana nueva, vuelve a esta página y pulsa «Enviar de nuevo».
problem-prove-title = Escribe tu contraseña otra vez
problem-prove-text = Este paso está protegido. Escribe tu contraseña en una ventana nueva, vuelve a esta página y pulsa «Enviar de nuevo».
prove-title = Confirma que eres tú
