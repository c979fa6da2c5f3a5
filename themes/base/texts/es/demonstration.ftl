### La demostración: cuentas abiertas a todos.

demonstration-title = Esto es una demostración
demonstration-text = Aquí nadie es real. Entra como quien quieras y pruébalo todo: lo que escribas lo ven todos los que prueban.
demonstration-come-in = Entrar como
demonstration-password = Todos tienen la contraseña
demonstration-staff = El equipo tiene además una segunda cerradura; los botones también la abren.
demonstration-form = O inicia sesión como todo el mundo
