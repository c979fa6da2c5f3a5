### Administration : comptes du site et journal.

administration-accounts-title = Comptes
administration-accounts-tile = Trouver, modifier, mettre hors service
administration-accounts-lead = Vous voyez des noms et des rôles, et rien de ce que les gens font ici.
administration-account-title = Compte
administration-account-lead = Ce que vous modifiez ici est noté, et la personne est informée.
administration-began = Depuis
administration-last-seen = Dernière connexion
administration-state = État
administration-state-waiting = En attente
administration-state-active = Actif
administration-state-suspended = Hors service
administration-email-yes = Confirmée
administration-all = Tous
administration-show = Afficher
administration-none = Il n'y a rien ici.
administration-more = Continuer
administration-csv = Télécharger comme tableau (CSV)
administration-find-title = Trouver un compte
administration-find-button = Trouver
administration-not-found = Il n'y a pas de compte avec ce nom ou cette adresse.
administration-role-title = Changer le rôle
administration-role-new = Nouveau rôle
administration-role-button = Changer le rôle
administration-suspend = Mettre hors service
administration-reactivate = Remettre en service
administration-end-sessions = Déconnecter partout
administration-new-link = Nouveau lien d'invitation
administration-own = C'est votre propre compte. Une autre personne de l'administration s'en occupe.
administration-invite-title = Inviter l'équipe
administration-invite-tile = Modération et administration
administration-invite-lead = Nous envoyons un lien qui sert une fois et pendant sept jours.
administration-invite-button = Inviter
administration-invited-title = L'invitation est prête
administration-invited-text = Nous avons envoyé ce lien. S'il n'arrive pas, transmettez-le vous-même : il est montré seulement maintenant et sert une fois.
administration-invited-link = Lien
administration-audit-title = Journal
administration-audit-tile = Ce qui a été fait, par qui et quand
administration-numbers-title = Chiffres
administration-numbers-tile = Combien de comptes il y a
administration-numbers-lead = Seulement des sommes. Nous ne suivons personne.
administration-together = Ensemble
administration-seen = { $count ->
    [one] { $count } compte a été utilisé ces 30 derniers jours.
    [many] { $count } de comptes ont été utilisés ces 30 derniers jours.
   *[other] { $count } comptes ont été utilisés ces 30 derniers jours.
 }
done-administration-saved = Enregistré, et la personne est informée.

## Le journal

audit-lead = Ce que l'équipe a fait et ce qui en est sorti. Personne ne peut le modifier.
audit-noun = À propos de
audit-when = Quand
audit-who = Qui
audit-what = Quoi
audit-object = À quoi
audit-detail = Détails
audit-erased = Un compte effacé
audit-service = Le service lui-même
