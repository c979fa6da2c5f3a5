### Recommandations : ce qui convient, pourquoi, et ce qui manque.

recommendations-title = Recommandé pour vous
recommendations-tile = Des offres et des événements qui correspondent à ce que vous nous avez dit, avec les raisons
recommendations-lead = Nous comparons ce que vous nous avez dit avec chaque offre. Le genre, l'âge, l'origine, la religion, les papiers et la santé ne comptent jamais.
recommendations-profile = Changer ce que vous avez dit
recommendations-blank = Vous ne nous avez encore rien dit que nous puissions comparer. Dites quelque chose dans votre profil, par exemple vos langues et ce que vous cherchez : chaque réponse aide, aucune n'est obligatoire.
recommendations-none = Pour le moment, rien ne convient que vous ne connaissiez déjà. Revenez plus tard, ou changez ce qui compte.
recommendations-why = Pourquoi cela convient, et ce qui manque
recommendations-why-open = Pourquoi est-ce que je vois cela ?
recommendations-why-text = Voici ce que vous avez dit ou gardé et qui y a conduit. Ce que vous ne voulez pas compter, vous pouvez le désactiver.
recommendations-much-1 = compte un peu
recommendations-much-2 = compte
recommendations-much-3 = compte beaucoup
recommendations-reason-stop = Ne pas compter
recommendations-hide = Pas pour moi
recommendations-show = Montrer à nouveau
recommendations-hidden-title = Ce que vous avez mis de côté
recommendations-seen-button = J'ai vu celles-ci, montrez-m'en d'autres
recommendations-audience = Cette offre est réservée à : { $audience }
recommendations-others = { $count ->
    [one] { $count } offre n'est pas montrée, parce qu'elle est réservée à d'autres d'après le genre ou l'âge de votre profil.
    [many] { $count } d'offres ne sont pas montrées, parce qu'elles sont réservées à d'autres d'après le genre ou l'âge de votre profil.
   *[other] { $count } offres ne sont pas montrées, parce qu'elles sont réservées à d'autres d'après le genre ou l'âge de votre profil.
 }
recommendations-comma = ,_
recommendations-settings-title = Ce qui compte
recommendations-settings-lead = Tout ce qui est coché compte quand nous cherchons ce qui vous convient.
recommendations-settings-counts = Cela peut compter
recommendations-settings-save = Enregistrer
recommendations-reason-seeking = Ce que vous cherchez
recommendations-reason-course = Votre prochain niveau dans une langue
recommendations-reason-languages = Les langues que vous parlez
recommendations-reason-interests = Vos centres d'intérêt
recommendations-reason-experience = Votre expérience professionnelle
recommendations-reason-skills = Vos compétences
recommendations-reason-education = École et études
recommendations-reason-times = Quand vous avez le temps
recommendations-reason-nearness = La proximité
recommendations-reason-activity = Ce que vous avez gardé ou demandé
recommendations-reason-fresh = Nouveau, ou bientôt terminé
done-recommendations-hidden = Vous ne verrez plus cette offre ici. Elle se trouve en bas de la page.
done-recommendations-shown = L'offre peut de nouveau être recommandée.
done-recommendations-seen = En voici d'autres d'abord.
done-recommendations-reason-off = Cela ne compte plus. Vous pouvez le changer sous « Ce qui compte ».
done-recommendations-settings = C'est enregistré.

why-seeking = C'est ce que vous cherchez : { $kind }
why-course = { $language } { $level } : votre prochain niveau
why-course-again = { $language } { $level } : pour consolider votre niveau
why-course-any = On y apprend : { $language }
why-languages = Vous pouvez participer dans cette langue : { $language }
why-interests = Cela touche à ce que vous aimez : { $what }
why-experience = C'est proche d'un travail que vous avez fait : { $what }
why-skills = C'est proche de ce que vous savez faire : { $what }
why-education = Votre scolarité ou vos études suffisent
why-times = Cela a lieu quand vous avez le temps : { $times }
why-nearness = C'est dans votre région : { $area }
why-nearness-next = Ce n'est pas loin de chez vous : { $area }
why-anywhere = Vous pouvez participer de partout
why-activity = Cela ressemble à ce que vous avez gardé ou demandé : { $title }
why-new = C'est nouveau
why-soon = { $count ->
    [0] Cela commence ou se termine aujourd'hui
    [one] Cela commence ou se termine dans { $count } jour
    [many] Cela commence ou se termine dans { $count } de jours
   *[other] Cela commence ou se termine dans { $count } jours
 }
lack-languages = Niveau demandé : { $language } { $level }
lack-languages-any = On y parle : { $language }
lack-course-easy = On y apprend : { $language } { $level }. Vous le savez déjà
lack-course-hard = On y apprend : { $language } { $level }. C'est bien au-dessus de votre niveau
lack-interests = Cela touche à autre chose : { $what }
lack-experience = Une expérience est demandée : { $what }
lack-skills = Il faut savoir faire ceci : { $what }
lack-education = Il est demandé : { $what }
lack-times = Cela a lieu à d'autres moments : { $times }
lack-nearness = C'est plus loin : { $area }

find-title = Trouver ce qui convient, sans compte
find-lead = Dites-nous ce que vous voulez, sans nom. Rien n'est conservé. Laissez vide ce que vous ne voulez pas dire.
find-button = Montrer ce qui convient
find-found = Ce qui convient
find-none = Nous n'avons rien trouvé. Dites-en un peu plus, ou un peu moins.
find-again = Changer ce que vous avez dit
find-seeking = Que cherchez-vous ?
find-languages = Quelles langues parlez-vous ?
find-where = Où et quand ?
find-area = Région
find-times = Quand avez-vous le temps ?
find-interests = Qu'aimez-vous ?
