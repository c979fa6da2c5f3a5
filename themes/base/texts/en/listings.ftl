### Listings: what providers write, and what becomes of it.

listings-title = Your offers
listings-lead = Everything that your organisation offers. We look at each offer before everybody can see it.
listings-none = Nothing here yet.
listings-all = All
listings-untitled = Offer without a title
listings-called = “{ $title }”
listings-changed-on = Changed on { $day }
listings-tile = { $count ->
    [0] Nothing written yet
    [one] { $count } offer
   *[other] { $count } offers
 }
listings-new-title = New offer
listings-new-lead = What would you like to offer? You can save it as a draft at any time and go on later.
listings-new-tile = { $count ->
    [one] { $count } kind of offer
   *[other] { $count } kinds of offers
 }

## Where it is

listings-state-draft = Draft
listings-state-submitted = Being checked
listings-state-published = Public
listings-state-closed = Closed
listings-state-expired = Expired
listings-state-revised = Public, with an unfinished change
listings-state-revision-submitted = Public, change being checked
listings-means-draft = Only you can see it. Hand it in when it is complete.
listings-means-submitted = We are looking at it and will write to you. To change something, take it back first.
listings-means-published = Everybody can see it.
listings-means-closed = Nobody can see it any more, and nobody can apply.
listings-means-expired = Its time has run out, so nobody can see it any more.
listings-means-revised = Everybody sees the former text until your change is handed in and checked.
listings-means-revision-submitted = Everybody sees the former text while we look at your change.
listings-verify-first = Before you can hand anything in, we have to verify your organisation. You can write drafts until then.
listings-reason-title = Why it came back
listings-gaps-title = Still missing before you can hand it in
listings-facts-title = At a glance
listings-fact-languages = Written in
listings-fact-places = Places
listings-fact-submitted = Handed in on
listings-fact-verified = Checked on
listings-fact-until = Shown until
listings-places-left = { $left } of { $count } left
listings-public-page = Public page
listings-received = Applications for this offer

## What can be done

listings-do-submit = Hand in
listings-do-edit = Change
listings-do-preview = See how it will look
listings-do-take-back = Take back
listings-do-discard = Drop the change
listings-do-reopen = Open again
listings-do-rework = Write anew
listings-do-duplicate = Copy
listings-do-close = Close
listings-do-remove = Delete
listings-do-keep = Yes, it is still right
listings-leave = No, leave it as it is
listings-discard-title = Drop the change?
listings-discard-lead = What you changed is lost. The public text stays as it is.
listings-close-title = Close this offer?
listings-close-lead = It is no longer shown. Everybody who applied and has no answer yet is told that it has ended. Whoever has a place keeps it.
listings-remove-title = Delete this draft?
listings-remove-lead = What you wrote is lost.
done-listings-kept = Saved.
done-listings-submitted = Handed in. We will look at it and write to you.
done-listings-taken-back = Taken back. You can change it now.
done-listings-discarded = The change is dropped.
done-listings-closed = Closed. Everybody who waited for an answer has been told.
done-listings-reopened = Open again, just as it was.
done-listings-duplicated = This is a copy. Change what is different.
done-listings-removed = Deleted.

## Writing

listings-edit-title = Write your offer
listings-edit-lead = You can save at any time, even if something is missing.
listings-save = Save
listings-save-hint = Saving shows nothing to anybody. You hand it in on the next page.
listings-leave-unsaved = Back without saving
listings-languages-title = Languages
listings-add-language = Add a language
listings-add = Add
listings-drop-language = Take { $language } out
listings-tab-wrong = something is wrong here
listings-field-title = Title
listings-field-title-hint = What it is, in a few words.
listings-field-summary = In short
listings-field-summary-hint = One or two sentences, for lists and search.
listings-field-text = Description
listings-field-text-hint = Simple words help people who are learning the language. An empty line begins a paragraph, “- ” a list, two stars make **bold**.
listings-facts-heading = The same in every language
listings-hint-long = An empty line begins a paragraph, “- ” a list.
listings-hint-times = Write times like 9:00-13:00. Several with a comma: 9-13, 16-18. Leave other days empty.
listings-hint-price = In euros. 0 if it costs nothing.
listings-hint-capacity = Places that are left are counted from it.
listings-hint-languages = All that apply.
listings-hint-contact = Everybody can see this.
listings-hint-link = For example https://example.org
listings-hint-place = What the place is called, for example “Community Centre”.
listings-address = Address
listings-address-hint = Street, number, postal code, town.
listings-phone = Telephone
listings-email = E-mail
listings-level-of = Level of language { $number }
listings-level-any = No level needed
listings-level-of-nothing = Choose the language that the level is for.
listings-day-1 = Monday
listings-day-2 = Tuesday
listings-day-3 = Wednesday
listings-day-4 = Thursday
listings-day-5 = Friday
listings-day-6 = Saturday
listings-day-7 = Sunday
listings-not-times = { $day }: write times like 9:00-13:00, several with a comma, the earlier one first.
listings-asks-title = What applicants show you
listings-asks-lead = You see only what is needed. For anything beyond that you need a good reason: we check it, and everybody who applies can read it.
listings-ask-for = Ask for: { $field }
listings-why = Why you need it ({ $language })
listings-why-hint = For example: “The course is for women only, because …”
listings-gap-text = { $language }: “{ $field }” is missing.
listings-gap-why = { $language }: say why you ask for “{ $field }”.
listings-gap-over = “{ $field }” is in the past.
listings-gap-places = { $count ->
    [one] { $count } place is already given away: there cannot be fewer.
   *[other] { $count } places are already given away: there cannot be fewer.
 }
listings-nothing-typed = Write something first, for example a title.
listings-meanwhile-changed = This was changed in another window while you were writing. What you wrote is still here. If you save now, it replaces the other change.
listings-meanwhile-not-writable = This cannot be changed now: it was handed in or has ended while you were writing. What you wrote is still here. Open your offer in another window, take it back or write it anew there, and then save here.

## How it will look

listings-preview-title = This is how it will look.
listings-preview-lead = Only you see this page.
listings-preview-back = Back

## Still right?

listings-keep-title = Is this still right?
listings-keep-until = “{ $title }” is shown until { $day }. If it is still right, we go on showing it.
listings-keep-change = Something has changed
listings-kept-title = Thank you
listings-kept-until = “{ $title }” is shown until { $day }.
listings-kept-over-title = This offer has ended
listings-kept-over = “{ $title }” is no longer shown. Sign in to open it again.
mail-listing-expiring-subject = { $site }: is “{ $title }” still right?
mail-listing-expiring-text = Hello { $name }, “{ $title }” will soon no longer be shown. If it is still right, open the link and press the button. You do not need to sign in.
mail-listing-expired-subject = { $site }: “{ $title }” is no longer shown
mail-listing-expired-text = Hello { $name }, the time of “{ $title }” has run out. Everybody who waited for an answer has been told. Open the link to open it again or to write it anew.
