### Favoris : les pages que l'on veut retrouver.

favourites-title = Pages gardées
favourites-lead = Les pages que vous voulez retrouver.
favourites-none = Vous n'avez encore gardé aucune page. Chaque page et chaque offre a une étoile pour cela.
favourites-tile = { $count ->
    [one] { $count } page
    [many] { $count } de pages
   *[other] { $count } pages
 }
favourites-add-title = Garder cette page ?
favourites-keep = Garder la page
favourites-back = Retour à la page
favourites-remove = Supprimer
favourites-gone = Cette page n'existe plus.
favourites-on-device = Il y a aussi des pages gardées sur cet appareil.
favourites-merge = Les mettre dans mon compte
done-favourites-kept = La page est gardée.
done-favourites-removed = La page est retirée de votre liste.
done-favourites-merged = Les pages de cet appareil sont maintenant dans votre compte.
