### Las páginas que dicen por qué no se pudo hacer nada.

problem-too-large-title = Es demasiado de una vez
problem-too-large-text = Lo que enviaste es más largo de lo que podemos aceptar. Vuelve atrás, acórtalo y envíalo otra vez.
problem-no-form-title = No podemos leer esto
problem-no-form-text = Lo que se envió no es un formulario de este sitio. Vuelve atrás y usa el formulario de la página.
problem-too-slow-title = Ha tardado demasiado
problem-too-slow-text = Quizá tu conexión es lenta o estamos muy ocupados. Vuelve atrás e inténtalo otra vez.
problem-full-title = En este momento hay muchísima gente
problem-full-text = Espera unos segundos y vuelve a cargar la página. No se ha perdido nada de lo que habías enviado.
