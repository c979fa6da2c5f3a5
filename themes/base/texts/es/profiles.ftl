### Perfiles: lo que las personas cuentan de sí mismas.

profiles-title = Tu perfil
profiles-lead = Todo aquí es voluntario. Nadie ve tu perfil. Cuando envías una solicitud, ves qué pide la organización y decides qué recibe.
profiles-sensitive-title = Solo si una oferta lo necesita
profiles-sensitive-lead = Muy pocas ofertas pueden pedirlo, y solo por un motivo que hemos comprobado. Nunca se envía si tú no lo marcas.
profiles-empty = Nada todavía
profiles-change = Cambiar
profiles-add = Añadir
profiles-remove = Quitar
profiles-save = Guardar
profiles-at-will = Puedes dejarlo vacío.
profiles-tile = { $count ->
    [one] { $count } dato indicado
    [many] { $count } de datos indicados
   *[other] { $count } datos indicados
 }
profiles-name-title = Nombre
profiles-name-lead = Cómo quieres que te llamen.
profiles-languages-title = Idiomas
profiles-languages-lead = Para que los cursos sean de tu nivel y las organizaciones puedan hablar contigo.
profiles-language-known = { $language } – { $level }
profiles-language-number = Idioma { $number }
profiles-language = Qué idioma
profiles-level = A qué nivel
profiles-level-hint = Piensa en cómo hablas. Basta con una estimación.
profiles-level-missing = Elige qué nivel tienes en este idioma.
profiles-language-twice = Ya elegiste este idioma. Elige otro o déjalo vacío.
profiles-level-a1 = A1: algunas palabras
profiles-level-a2 = A2: conversaciones sencillas
profiles-level-b1 = B1: vida diaria
profiles-level-b2 = B2: conversación fluida
profiles-level-c1 = C1: casi todo
profiles-level-c2 = C2: todo
profiles-level-native = Lengua materna
profiles-education-title = Escuela y estudios
profiles-education-lead = Para que los cursos y empleos encajen con lo que has aprendido.
profiles-occupations-title = Experiencia laboral
profiles-occupations-lead = En qué has trabajado, aquí o en otro lugar, con o sin título.
profiles-skills-title = Habilidades
profiles-skills-lead = Lo que sabes hacer, para que las ofertas y tareas encajen.
profiles-interests-title = Intereses
profiles-interests-lead = Para encontrar cursos y grupos que te gusten.
profiles-area-title = Zona
profiles-area-lead = Para encontrar lo que está cerca. No hace falta ninguna dirección.
profiles-availability-title = Cuándo tienes tiempo
profiles-availability-lead = Para que los cursos y tareas encajen en tu día.
profiles-availability-mornings = Por la mañana
profiles-availability-afternoons = Por la tarde
profiles-availability-evenings = Por la noche
profiles-availability-weekends = Los fines de semana
profiles-seeking-title = Qué buscas
profiles-seeking-lead = Para ver primero las ofertas adecuadas.
profiles-gender-title = Género
profiles-gender-lead = Solo hace falta para ofertas dirigidas a algunas personas, por ejemplo un curso para mujeres. No cambia nada más.
profiles-gender-woman = Mujer
profiles-gender-man = Hombre
profiles-gender-other = Otro
profiles-age-title = Grupo de edad
profiles-age-lead = Solo hace falta para ofertas ligadas a una edad, por ejemplo un programa para jóvenes. Nunca pedimos tu fecha de nacimiento.
profiles-age-under-18 = Menos de 18 años
profiles-age-18-24 = De 18 a 24 años
profiles-age-25-34 = De 25 a 34 años
profiles-age-35-49 = De 35 a 49 años
profiles-age-50-64 = De 50 a 64 años
profiles-age-65-over = 65 años o más
done-profiles-kept = Guardado.
done-profiles-removed = Quitado.
