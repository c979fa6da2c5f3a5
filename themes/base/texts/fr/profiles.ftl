### Profils : ce que les gens disent d'eux-mêmes.

profiles-title = Votre profil
profiles-lead = Tout ici est au choix. Personne ne voit votre profil. Quand vous posez une candidature, vous voyez ce que l'organisation demande et vous décidez de ce qu'elle reçoit.
profiles-sensitive-title = Seulement si une offre en a besoin
profiles-sensitive-lead = Très peu d'offres peuvent le demander, et seulement pour une raison que nous avons vérifiée. Rien n'est envoyé si vous ne cochez pas vous-même.
profiles-empty = Rien encore
profiles-change = Modifier
profiles-add = Ajouter
profiles-remove = Supprimer
profiles-save = Enregistrer
profiles-at-will = Vous pouvez laisser ceci vide.
profiles-tile = { $count ->
    [one] { $count } élément indiqué
    [many] { $count } d'éléments indiqués
   *[other] { $count } éléments indiqués
 }
profiles-name-title = Nom
profiles-name-lead = Comment vous voulez que l'on vous appelle.
profiles-languages-title = Langues
profiles-languages-lead = Pour que les cours soient à votre niveau et que les organisations puissent vous parler.
profiles-language-known = { $language } – { $level }
profiles-language-number = Langue { $number }
profiles-language = Quelle langue
profiles-level = À quel niveau
profiles-level-hint = Pensez à l'oral. Une estimation suffit.
profiles-level-missing = Choisissez votre niveau dans cette langue.
profiles-language-twice = Vous avez déjà choisi cette langue. Choisissez-en une autre ou laissez vide.
profiles-level-a1 = A1 : quelques mots
profiles-level-a2 = A2 : conversations simples
profiles-level-b1 = B1 : la vie de tous les jours
profiles-level-b2 = B2 : à l'aise
profiles-level-c1 = C1 : presque tout
profiles-level-c2 = C2 : tout
profiles-level-native = Langue maternelle
profiles-education-title = École et études
profiles-education-lead = Pour que les formations et les emplois correspondent à ce que vous avez appris.
profiles-occupations-title = Expérience professionnelle
profiles-occupations-lead = Les métiers que vous avez exercés, ici ou ailleurs, avec ou sans diplôme.
profiles-skills-title = Compétences
profiles-skills-lead = Ce que vous savez faire, pour que les offres et les missions correspondent.
profiles-interests-title = Centres d'intérêt
profiles-interests-lead = Pour trouver des cours et des groupes qui vous plaisent.
profiles-area-title = Région
profiles-area-lead = Pour trouver ce qui est près de chez vous. Aucune adresse n'est nécessaire.
profiles-availability-title = Quand vous avez du temps
profiles-availability-lead = Pour que les cours et les missions conviennent à votre emploi du temps.
profiles-availability-mornings = Le matin
profiles-availability-afternoons = L'après-midi
profiles-availability-evenings = Le soir
profiles-availability-weekends = Le week-end
profiles-seeking-title = Ce que vous cherchez
profiles-seeking-lead = Pour voir d'abord les offres qui vous conviennent.
profiles-gender-title = Genre
profiles-gender-lead = Utile seulement pour les offres réservées à certaines personnes, par exemple un cours pour femmes. Cela ne change rien d'autre.
profiles-gender-woman = Femme
profiles-gender-man = Homme
profiles-gender-other = Autre
profiles-age-title = Tranche d'âge
profiles-age-lead = Utile seulement pour les offres liées à un âge, par exemple un programme pour les jeunes. Nous ne demandons jamais votre date de naissance.
profiles-age-under-18 = Moins de 18 ans
profiles-age-18-24 = 18 à 24 ans
profiles-age-25-34 = 25 à 34 ans
profiles-age-35-49 = 35 à 49 ans
profiles-age-50-64 = 50 à 64 ans
profiles-age-65-over = 65 ans ou plus
done-profiles-kept = Enregistré.
done-profiles-removed = Supprimé.
