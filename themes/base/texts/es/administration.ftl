### Administración: las cuentas del sitio y el registro.

administration-accounts-title = Cuentas
administration-accounts-tile = Encontrar, cambiar, poner fuera de uso
administration-accounts-lead = Ves nombres y roles, y nada de lo que la gente hace aquí.
administration-account-title = Cuenta
administration-account-lead = Lo que cambias aquí queda anotado, y se informa a la persona.
administration-began = Desde
administration-last-seen = Último inicio
administration-state = Estado
administration-state-waiting = En espera
administration-state-active = Activa
administration-state-suspended = Fuera de uso
administration-email-yes = Confirmado
administration-all = Todo
administration-show = Mostrar
administration-none = Aquí no hay nada.
administration-more = Seguir
administration-csv = Descargar como tabla (CSV)
administration-find-title = Encontrar una cuenta
administration-find-button = Encontrar
administration-not-found = No hay ninguna cuenta con este nombre o correo.
administration-role-title = Cambiar el rol
administration-role-new = Rol nuevo
administration-role-button = Cambiar el rol
administration-suspend = Poner fuera de uso
administration-reactivate = Volver a poner en uso
administration-end-sessions = Cerrar sesión en todas partes
administration-new-link = Nuevo enlace de invitación
administration-own = Esta es tu propia cuenta. La cuida otra persona de la administración.
administration-invite-title = Invitar al equipo
administration-invite-tile = Moderación y administración
administration-invite-lead = Enviamos un enlace que sirve una vez y durante siete días.
administration-invite-button = Invitar
administration-invited-title = La invitación está lista
administration-invited-text = Hemos enviado este enlace. Si no llega, entrégalo tú: se muestra solo ahora y sirve una vez.
administration-invited-link = Enlace
administration-audit-title = Registro
administration-audit-tile = Qué se hizo, quién y cuándo
administration-numbers-title = Números
administration-numbers-tile = Cuántas cuentas hay
administration-numbers-lead = Solo sumas. No seguimos a nadie.
administration-together = En total
administration-seen = { $count ->
    [one] { $count } cuenta se usó en los últimos 30 días.
    [many] { $count } de cuentas se usaron en los últimos 30 días.
   *[other] { $count } cuentas se usaron en los últimos 30 días.
 }
done-administration-saved = Guardado, y se informa a la persona.

## El registro

audit-lead = Qué hizo el equipo y qué fue de las cosas. Nadie puede cambiarlo.
audit-noun = Sobre
audit-when = Cuándo
audit-who = Quién
audit-what = Qué
audit-object = A qué
audit-detail = Más
audit-erased = Una cuenta borrada
audit-service = El propio servicio
