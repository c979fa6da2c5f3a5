### Favourites: pages that one wants to find again.

favourites-title = Saved pages
favourites-lead = Pages that you want to find again.
favourites-none = You have not saved any page yet. Every page and every offer has a star for it.
favourites-tile = { $count ->
    [one] { $count } page
   *[other] { $count } pages
 }
favourites-add-title = Save this page?
favourites-keep = Save page
favourites-back = Back to the page
favourites-remove = Remove
favourites-gone = This page is no longer there.
favourites-on-device = There are also pages saved on this device.
favourites-merge = Put them into my account
done-favourites-kept = The page is saved.
done-favourites-removed = The page is removed from your list.
done-favourites-merged = The pages of this device are in your account now.
