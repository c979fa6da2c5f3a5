### Recomendaciones: qué encaja, por qué, y qué falta.

recommendations-title = Recomendado para ti
recommendations-tile = Ofertas y actividades que encajan con lo que nos contaste, con los motivos
recommendations-lead = Comparamos lo que nos contaste con cada oferta. El sexo, la edad, el origen, la religión, los papeles y la salud no cuentan nunca.
recommendations-profile = Cambiar lo que contaste
recommendations-blank = Todavía no nos has contado nada que podamos comparar. Cuenta algo en tu perfil, por ejemplo tus idiomas y qué buscas: cada respuesta ayuda, ninguna es obligatoria.
recommendations-none = Ahora mismo no encaja nada que no conozcas ya. Vuelve más tarde o cambia lo que cuenta.
recommendations-why = Por qué encaja, y qué falta
recommendations-why-open = ¿Por qué veo esto?
recommendations-why-text = Esto de lo que contaste o guardaste llevó hasta aquí. Lo que no quieras que cuente, puedes desactivarlo.
recommendations-much-1 = cuenta un poco
recommendations-much-2 = cuenta
recommendations-much-3 = cuenta mucho
recommendations-reason-stop = No contarlo
recommendations-hide = No es para mí
recommendations-show = Mostrar otra vez
recommendations-hidden-title = Lo que has apartado
recommendations-seen-button = Estas ya las vi, muéstrame otras
recommendations-audience = Esta oferta es solo para: { $audience }
recommendations-others = { $count ->
    [one] { $count } oferta no se muestra porque está reservada a otras personas, según el sexo o la edad de tu perfil.
    [many] { $count } de ofertas no se muestran porque están reservadas a otras personas, según el sexo o la edad de tu perfil.
   *[other] { $count } ofertas no se muestran porque están reservadas a otras personas, según el sexo o la edad de tu perfil.
 }
recommendations-comma = ,_
recommendations-settings-title = Qué cuenta
recommendations-settings-lead = Todo lo que está marcado cuenta cuando buscamos qué encaja contigo.
recommendations-settings-counts = Esto puede contar
recommendations-settings-save = Guardar
recommendations-reason-seeking = Lo que buscas
recommendations-reason-course = Tu próximo nivel de un idioma
recommendations-reason-languages = Los idiomas que hablas
recommendations-reason-interests = Tus intereses
recommendations-reason-experience = Tu experiencia laboral
recommendations-reason-skills = Lo que sabes hacer
recommendations-reason-education = Escuela y estudios
recommendations-reason-times = Cuándo tienes tiempo
recommendations-reason-nearness = Lo cerca que está
recommendations-reason-activity = Lo que guardaste o solicitaste
recommendations-reason-fresh = Nuevo, o a punto de terminar
done-recommendations-hidden = No verás más esta oferta aquí. Está al final de la página.
done-recommendations-shown = La oferta puede recomendarse otra vez.
done-recommendations-seen = Aquí hay primero otras.
done-recommendations-reason-off = Esto ya no cuenta. Puedes cambiarlo en «Qué cuenta».
done-recommendations-settings = Guardado.

why-seeking = Es lo que buscas: { $kind }
why-course = { $language } { $level }: tu próximo nivel
why-course-again = { $language } { $level }: para afianzar tu nivel
why-course-any = Se aprende: { $language }
why-languages = Puedes participar en este idioma: { $language }
why-interests = Trata de lo que te gusta: { $what }
why-experience = Se parece a un trabajo que has hecho: { $what }
why-skills = Se parece a lo que sabes hacer: { $what }
why-education = Tu escuela o tus estudios bastan
why-times = Es cuando tienes tiempo: { $times }
why-nearness = Está en tu zona: { $area }
why-nearness-next = No está lejos de ti: { $area }
why-anywhere = Puedes participar desde cualquier lugar
why-activity = Se parece a algo que guardaste o solicitaste: { $title }
why-new = Es nuevo
why-soon = { $count ->
    [0] Empieza o termina hoy
    [one] Empieza o termina dentro de { $count } día
    [many] Empieza o termina dentro de { $count } de días
   *[other] Empieza o termina dentro de { $count } días
 }
lack-languages = Nivel que se pide: { $language } { $level }
lack-languages-any = Allí se habla: { $language }
lack-course-easy = Se aprende: { $language } { $level }. Eso ya lo sabes
lack-course-hard = Se aprende: { $language } { $level }. Está muy por encima de tu nivel
lack-interests = Trata de otra cosa: { $what }
lack-experience = Se pide experiencia: { $what }
lack-skills = Hay que saber hacer esto: { $what }
lack-education = Se pide: { $what }
lack-times = Es en otros momentos: { $times }
lack-nearness = Está más lejos: { $area }

find-title = Encuentra lo que encaja, sin cuenta
find-lead = Cuéntanos lo que quieras, no hace falta un nombre. No se guarda nada. Deja vacío lo que no quieras decir.
find-button = Mostrar lo que encaja
find-found = Lo que encaja
find-none = No hemos encontrado nada. Cuenta un poco más, o un poco menos.
find-again = Cambiar lo que contaste
find-seeking = ¿Qué buscas?
find-languages = ¿Qué idiomas hablas?
find-where = ¿Dónde y cuándo?
find-area = Zona
find-times = ¿Cuándo tienes tiempo?
find-interests = ¿Qué te gusta?
