### Offres : ce que les organisations écrivent, et ce qu'il en advient.

listings-title = Vos offres
listings-lead = Tout ce que votre organisation propose. Nous vérifions chaque offre avant que tout le monde la voie.
listings-none = Il n'y a encore rien ici.
listings-all = Toutes
listings-untitled = Offre sans titre
listings-called = « { $title } »
listings-changed-on = Modifiée le { $day }
listings-tile = { $count ->
    [0] Rien d'écrit pour l'instant
    [one] { $count } offre
    [many] { $count } d'offres
   *[other] { $count } offres
 }
listings-new-title = Nouvelle offre
listings-new-lead = Que voulez-vous proposer ? Vous pouvez enregistrer un brouillon à tout moment et continuer plus tard.
listings-new-tile = { $count ->
    [one] { $count } sorte d'offre
    [many] { $count } de sortes d'offres
   *[other] { $count } sortes d'offres
 }

## Où elle en est

listings-state-draft = Brouillon
listings-state-submitted = En cours de vérification
listings-state-published = Publique
listings-state-closed = Fermée
listings-state-expired = Expirée
listings-state-revised = Publique, avec une modification en cours
listings-state-revision-submitted = Publique, modification en cours de vérification
listings-means-draft = Vous seul la voyez. Soumettez-la quand elle est complète.
listings-means-submitted = Nous la vérifions et nous vous écrirons. Pour changer quelque chose, reprenez-la d'abord.
listings-means-published = Tout le monde la voit.
listings-means-closed = Plus personne ne la voit et plus personne ne peut poser sa candidature.
listings-means-expired = Son délai est écoulé : plus personne ne la voit.
listings-means-revised = Tout le monde voit l'ancien texte jusqu'à ce que votre modification soit soumise et vérifiée.
listings-means-revision-submitted = Tout le monde voit l'ancien texte pendant que nous vérifions votre modification.
listings-verify-first = Avant que vous puissiez soumettre quoi que ce soit, nous devons vérifier votre organisation. D'ici là, vous pouvez écrire des brouillons.
listings-reason-title = Pourquoi elle vous revient
listings-gaps-title = Ce qui manque encore pour la soumettre
listings-facts-title = En bref
listings-fact-languages = Écrite en
listings-fact-places = Places
listings-fact-submitted = Soumise le
listings-fact-verified = Vérifiée le
listings-fact-until = Visible jusqu'au
listings-places-left = { $left } sur { $count } encore libres
listings-public-page = Page publique
listings-received = Candidatures pour cette offre

## Ce que l'on peut faire

listings-do-submit = Soumettre
listings-do-edit = Modifier
listings-do-preview = Voir le résultat
listings-do-take-back = Reprendre
listings-do-discard = Abandonner la modification
listings-do-reopen = Rouvrir
listings-do-rework = Réécrire
listings-do-duplicate = Copier
listings-do-close = Fermer
listings-do-remove = Supprimer
listings-do-keep = Oui, c'est toujours valable
listings-leave = Non, ne rien changer
listings-discard-title = Abandonner la modification ?
listings-discard-lead = Ce que vous avez modifié sera perdu. Le texte public reste tel quel.
listings-close-title = Fermer cette offre ?
listings-close-lead = Elle ne sera plus visible. Les personnes qui attendent une réponse à leur candidature apprennent qu'elle est terminée. Qui a une place la garde.
listings-remove-title = Supprimer ce brouillon ?
listings-remove-lead = Ce que vous avez écrit sera perdu.
done-listings-kept = Enregistré.
done-listings-submitted = Soumise. Nous allons la vérifier et vous écrire.
done-listings-taken-back = Reprise. Vous pouvez maintenant la modifier.
done-listings-discarded = La modification est abandonnée.
done-listings-closed = Fermée. Les personnes qui attendaient une réponse ont été prévenues.
done-listings-reopened = Rouverte, telle qu'elle était.
done-listings-duplicated = Ceci est une copie. Changez ce qui est différent.
done-listings-removed = Supprimé.

## Écrire

listings-edit-title = Écrivez votre offre
listings-edit-lead = Vous pouvez enregistrer à tout moment, même s'il manque quelque chose.
listings-save = Enregistrer
listings-save-hint = Enregistrer ne montre rien à personne. Vous soumettrez l'offre à la page suivante.
listings-leave-unsaved = Retour sans enregistrer
listings-languages-title = Langues
listings-add-language = Ajouter une langue
listings-add = Ajouter
listings-drop-language = Retirer cette langue : { $language }
listings-tab-wrong = il y a une erreur ici
listings-field-title = Titre
listings-field-title-hint = Ce que c'est, en quelques mots.
listings-field-summary = En résumé
listings-field-summary-hint = Une ou deux phrases, pour les listes et la recherche.
listings-field-text = Description
listings-field-text-hint = Des mots simples aident celles et ceux qui apprennent la langue. Une ligne vide commence un paragraphe, « - » une liste, deux étoiles mettent en **gras**.
listings-facts-heading = Identique dans toutes les langues
listings-hint-long = Une ligne vide commence un paragraphe, « - » une liste.
listings-hint-times = Écrivez les heures ainsi : 9:00-13:00. Plusieurs avec une virgule : 9-13, 16-18. Laissez les autres jours vides.
listings-hint-price = En euros. 0 si c'est gratuit.
listings-hint-capacity = Les places restantes sont comptées à partir de ce nombre.
listings-hint-languages = Toutes celles qui conviennent.
listings-hint-contact = Tout le monde le voit.
listings-hint-link = Par exemple https://example.org
listings-hint-place = Le nom du lieu, par exemple « Maison de quartier ».
listings-address = Adresse
listings-address-hint = Rue, numéro, code postal, ville.
listings-phone = Téléphone
listings-email = E-mail
listings-level-of = Niveau de la langue { $number }
listings-level-any = Aucun niveau exigé
listings-level-of-nothing = Choisissez la langue de ce niveau.
listings-day-1 = Lundi
listings-day-2 = Mardi
listings-day-3 = Mercredi
listings-day-4 = Jeudi
listings-day-5 = Vendredi
listings-day-6 = Samedi
listings-day-7 = Dimanche
listings-not-times = { $day } : écrivez les heures ainsi : 9:00-13:00, plusieurs avec une virgule, la plus tôt d'abord.
listings-asks-title = Ce que les candidats vous montrent
listings-asks-lead = Vous ne voyez que le nécessaire. Pour en savoir plus, il faut une bonne raison : nous la vérifions et toute personne qui pose sa candidature peut la lire.
listings-ask-for = Demander : { $field }
listings-why = Pourquoi vous en avez besoin ({ $language })
listings-why-hint = Par exemple : « Le cours est réservé aux femmes, parce que … »
listings-gap-text = { $language } : il manque « { $field } ».
listings-gap-why = { $language } : dites pourquoi vous demandez « { $field } ».
listings-gap-over = La date de « { $field } » est passée.
listings-gap-places = { $count ->
    [one] { $count } place est déjà attribuée : il ne peut pas y en avoir moins.
    [many] { $count } de places sont déjà attribuées : il ne peut pas y en avoir moins.
   *[other] { $count } places sont déjà attribuées : il ne peut pas y en avoir moins.
 }
listings-nothing-typed = Écrivez d'abord quelque chose, par exemple un titre.
listings-meanwhile-changed = Ceci a été modifié dans une autre fenêtre pendant que vous écriviez. Ce que vous avez écrit est toujours ici. Si vous enregistrez maintenant, cela remplace l'autre modification.
listings-meanwhile-not-writable = Ceci ne peut pas être modifié maintenant : l'offre a été soumise ou s'est terminée pendant que vous écriviez. Ce que vous avez écrit est toujours ici. Ouvrez votre offre dans une autre fenêtre, reprenez-la ou réécrivez-la, puis enregistrez ici.

## Le résultat

listings-preview-title = Voici le résultat.
listings-preview-lead = Vous seul voyez cette page.
listings-preview-back = Retour

## Toujours valable ?

listings-keep-title = Est-ce toujours valable ?
listings-keep-until = « { $title } » est visible jusqu'au { $day }. Si c'est toujours valable, nous continuons à la montrer.
listings-keep-change = Quelque chose a changé
listings-kept-title = Merci
listings-kept-until = « { $title } » est visible jusqu'au { $day }.
listings-kept-over-title = Cette offre est terminée
listings-kept-over = « { $title } » n'est plus visible. Connectez-vous pour la rouvrir.
mail-listing-expiring-subject = { $site } : « { $title } » est-elle toujours valable ?
mail-listing-expiring-text = Bonjour { $name }, « { $title } » ne sera bientôt plus visible. Si elle est toujours valable, ouvrez le lien et appuyez sur le bouton. Vous n'avez pas besoin de vous connecter.
mail-listing-expired-subject = { $site } : « { $title } » n'est plus visible
mail-listing-expired-text = Bonjour { $name }, le délai de « { $title } » est écoulé. Les personnes qui attendaient une réponse ont été prévenues. Ouvrez le lien pour la rouvrir ou la réécrire.
