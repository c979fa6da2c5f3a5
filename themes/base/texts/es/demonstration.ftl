### La demostración: cuentas abiertas a todos.

demonstration-title = Esto es una demostración
demonstration-text = Aquí nadie es real. Entre como quien quiera y pruébelo todo: lo que escriba lo ven todos los que prueban.
demonstration-come-in = Entrar como
demonstration-password = Todos tienen la contraseña
demonstration-staff = El equipo tiene además un segundo cierre; los botones también lo abren.
demonstration-form = O inicie sesión como todo el mundo
