### Suggestions for the calendar.

## The form

suggestions-title = Suggest an event
suggestions-lead = Do you know of something that others should know of? Tell us. You need no account. Somebody of our team reads it before it appears.
suggestions-send = Send the suggestion
suggestions-send-again = Send again
suggestions-group-answer = Our answer
suggestions-email = Your e-mail, if you want to be told
suggestions-email-hint = Nobody else sees it, and we delete it as soon as we have decided. Without it you get a link that shows what became of it.
suggestions-edit-title = Change the suggestion
suggestions-back = Back

## What became of it

suggestions-mine-title = My suggestions
suggestions-mine-tile = What you suggested for the calendar
suggestions-none = You have not suggested anything yet.
suggestions-means-submitted = Thank you. Somebody of our team will read your suggestion.
suggestions-means-returned = We have a question. Change the suggestion and send it again.
suggestions-means-refused = We cannot publish it.
suggestions-means-published = It is in the calendar. Thank you!
suggestions-means-withdrawn = You took it back.
suggestions-means-over = All its dates are over.
suggestions-link = Keep the address of this page: it shows what becomes of your suggestion.
suggestions-public = See it in the calendar
suggestions-withdraw = Take it back
done-suggestions-sent = Thank you! We have received your suggestion.
done-suggestions-withdrawn = Your suggestion was taken back.
