### Letters of the service: what stands under each, how one ends them, and those that cannot be sent.

mail-stop = You want no letters like this? Say so here, without signing in:
mail-stop-link = No more letters like this
mail-open = Open this page
mail-why = You receive this letter because you have an account with us.

letters-title = Letters to you
letters-text = We write when something happens that concerns you: an answer to an application, a message, an offer that ends. You can end these letters. Letters that keep your account safe still come.
letters-stop = Send me no more letters
letters-off = You receive no letters from us, except those that keep your account safe.
letters-resume = Send me letters again
done-letters-stopped = Done. You receive no more letters like this.
done-letters-resumed = Done. Letters come again.

dead-letters-title = Letters that could not be sent
dead-letters-tile = What the mail server refused, to be sent again or removed.
dead-letters-home = Your page
dead-letters-text = These letters were refused by the mail server, or could not be delivered for two days. Who would have got them is not shown.
dead-letters-none = Every letter was sent.
dead-letters-answer = The mail server said:
dead-letters-again = Send again
dead-letters-remove = Remove
done-dead-letters-revived = The letter will be sent again.
done-dead-letters-removed = The letter was removed.

mail-shown-title = Letters of this demonstration
mail-shown-text = In a demonstration no letter leaves the computer. Here is what people would receive, newest first.
mail-shown-none = Nothing was written yet.
mail-shown-to = To
