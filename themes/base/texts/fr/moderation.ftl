### Modération : ce qui attend, ce qui change, ce qui est décidé, et ce que les organisations apprennent.

moderation-title = En attente
moderation-tile = Offres et organisations à examiner. La plus ancienne attend depuis { $age }.
moderation-nothing = Rien n'attend pour le moment.
moderation-lead = { $count ->
    [one] { $count } élément vous attend, le plus ancien d'abord.
    [many] { $count } d'éléments vous attendent, le plus ancien d'abord.
   *[other] { $count } éléments vous attendent, le plus ancien d'abord.
 }
moderation-age-days = { $count ->
    [one] { $count } jour
    [many] { $count } de jours
   *[other] { $count } jours
 }
moderation-age-hours = { $count ->
    [one] { $count } heure
    [many] { $count } d'heures
   *[other] { $count } heures
 }
moderation-age-minutes = { $count ->
    [one] { $count } minute
    [many] { $count } de minutes
   *[other] { $count } minutes
 }
moderation-waits = Attend depuis
moderation-new = nouvelle
moderation-a-change = une modification
moderation-asks-verification = Organisation · demande à être vérifiée
moderation-organisations-title = Organisations
moderation-organisations-tile = Celles qui sont vérifiées ; retirez la vérification si quelque chose ne va pas
moderation-organisations-none = Aucune organisation n'est encore vérifiée.
moderation-verified-on = Vérifiée le { $day }
moderation-from = De
moderation-content-title = Ce qui sera publié
moderation-changed-title = Ce qui change
moderation-changed-none = Rien de ce que lisent les visiteurs n'a changé.
moderation-same-title = Ce qui reste
moderation-before = Avant
moderation-now = Maintenant
moderation-went = retiré :
moderation-came = ajouté :
moderation-went-end = fin du texte retiré
moderation-came-end = fin du texte ajouté
moderation-mark-added = nouveau
moderation-mark-removed = retiré
moderation-mark-changed = modifié
moderation-field-title = Titre
moderation-field-summary = Résumé
moderation-field-text = Texte
moderation-sensitive-title = Questions sensibles aux candidats
moderation-sensitive-text = Cette offre demande quelque chose qui peut nuire aux personnes si cela tombe entre de mauvaises mains. N'approuvez que si l'offre ne peut pas s'en passer et si la raison l'explique.
moderation-sensitive-none = Aucune raison n'est donnée.
moderation-approve = J'approuve cette question : { $field }
moderation-not-approved = Approuvez cette question, ou refusez l'offre en disant que la question doit disparaître.
moderation-decide-title = Votre décision
moderation-accept = Accepter et publier
moderation-preview = Voir comme ce sera affiché
moderation-preview-text = Ceci est un aperçu. Personne d'autre ne le voit encore.
moderation-back = Revenir à la décision
moderation-refuse-title = Refuser cette offre
moderation-refuse-lead = L'organisation lit votre raison dans sa langue, sur sa page et par e-mail. Elle peut corriger l'offre et la présenter à nouveau.
moderation-refuse-button = Refuser
moderation-reason = Pourquoi ?
moderation-reason-incomplete = Il manque quelque chose d'important, par exemple quand, où ou pour qui.
moderation-reason-unclear = Le texte est difficile à comprendre. Merci d'écrire plus court et plus simple.
moderation-reason-language = Les langues ne disent pas la même chose, ou l'une d'elles n'est pas assez bonne.
moderation-reason-contacts = Il y a des noms, numéros ou adresses privés dans le texte. Merci de les retirer : on vous joint par ce site.
moderation-reason-excludes = L'offre exclut des personnes sans bonne raison.
moderation-reason-money = Elle demande de l'argent ou des papiers d'une façon que nous ne publions pas.
moderation-reason-other = Autre chose
moderation-reason-unknown = Nous n'avons pas pu établir que cette organisation existe.
moderation-reason-unreachable = Personne ne répond aux coordonnées que vous avez données.
moderation-reason-profile = Votre profil n'en dit pas assez sur qui vous êtes et ce que vous faites.
moderation-words = Avec vos mots
moderation-words-hint = Que faut-il corriger exactement ? Restez aimable : la personne qui lit s'est donné du mal.
moderation-words-needed = Écrivez avec vos mots pourquoi vous refusez.
moderation-decided-title = Ceci n'attend plus
moderation-decided-text = Quelqu'un a décidé, ou cela a changé depuis que vous l'avez ouvert. Rien ne s'est passé maintenant.
moderation-decided-by = { $what } par { $who }, { $when }
moderation-was-accepted = Accepté
moderation-was-refused = Refusé
moderation-was-taken-back = Retiré
moderation-was-closed = Clos
moderation-was-changed = Modifié
moderation-decided-look = Voir où cela en est
moderation-decided-home = Voir tout ce qui attend
moderation-provider-new = N'a rien demandé
moderation-provider-asked = Demande à être vérifiée
moderation-provider-verified = Vérifiée
moderation-provider-refused = Refusée
moderation-provider-how = Assurez-vous que cette organisation existe et que c'est bien elle qui demande : appelez le numéro de son propre site, pas celui donné ici, et cherchez-la dans le registre public.
moderation-provider-about = Ce qu'elle fait
moderation-provider-areas = Lieux
moderation-provider-languages = Langues
moderation-provider-address = Adresse
moderation-provider-hours = Heures d'ouverture
moderation-provider-email = E-mail
moderation-provider-phone = Téléphone
moderation-provider-web = Site web
moderation-provider-verify = C'est bien elle : marquer comme vérifiée
moderation-refuse-provider-title = Refuser cette organisation
moderation-refuse-provider-lead = Elle lit votre raison dans sa langue, sur sa page et par e-mail, et peut demander à nouveau.
moderation-refuse-provider-button = Refuser
moderation-unverify-title = Retirer la vérification
moderation-unverify-lead = L'organisation et toutes ses offres quittent aussitôt les pages publiques. Elle lit votre raison et peut demander à nouveau.
moderation-unverify-button = Retirer la vérification
moderation-gone-title = Cette offre est terminée
moderation-gone-text = Elle n'est plus affichée. L'une de celles-ci peut vous aider :
moderation-gone-alone = Elle n'est plus affichée et il n'y a rien de semblable pour le moment. De nouvelles offres paraissent dès qu'elles sont vérifiées.
moderation-gone-all = Toutes les offres de ce genre
done-moderation-accepted = Publié. L'organisation est prévenue.
done-moderation-refused = Refusé. L'organisation apprend pourquoi.
done-moderation-verified = Marquée comme vérifiée. L'organisation est prévenue.
mail-listing-published-subject = { $site } : « { $title } » est publié
mail-listing-published-text = Bonjour { $name }, nous avons examiné « { $title } » et l'avons publié. Tout le monde peut le voir. Ouvrez le lien pour le modifier ou le clore :
    { $link }
mail-listing-refused-subject = { $site } : « { $title } » est à corriger
mail-listing-refused-text = Bonjour { $name }, nous avons examiné « { $title } » et ne pouvons pas le publier ainsi.

    { $reason }

    Rien n'est perdu. Ouvrez le lien, corrigez et présentez-le à nouveau :
    { $link }
mail-provider-verified-subject = { $site } : votre organisation est vérifiée
mail-provider-verified-text = Bonjour { $name }, nous avons vérifié { $title }. Vous pouvez maintenant présenter des offres, et votre organisation a sa propre page. Ouvrez le lien pour continuer :
    { $link }
mail-provider-refused-subject = { $site } : au sujet de votre organisation
mail-provider-refused-text = Bonjour { $name }, { $title } n'est pas marquée comme vérifiée.

    { $reason }

    Vous pouvez corriger votre profil et demander à nouveau :
    { $link }
