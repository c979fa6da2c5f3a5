### Favoritos: páginas que se quieren volver a encontrar.

favourites-title = Páginas guardadas
favourites-lead = Páginas que quieres volver a encontrar.
favourites-none = Todavía no has guardado ninguna página. Cada página y cada oferta tiene una estrella para ello.
favourites-tile = { $count ->
    [one] { $count } página
    [many] { $count } de páginas
   *[other] { $count } páginas
 }
favourites-add-title = ¿Guardar esta página?
favourites-keep = Guardar la página
favourites-back = Volver a la página
favourites-remove = Quitar
favourites-gone = Esta página ya no existe.
favourites-on-device = También hay páginas guardadas en este dispositivo.
favourites-merge = Pasarlas a mi cuenta
done-favourites-kept = La página está guardada.
done-favourites-removed = La página se ha quitado de tu lista.
done-favourites-merged = Las páginas de este dispositivo están ahora en tu cuenta.
