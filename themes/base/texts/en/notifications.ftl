### Notifications: what happened, how one is told, and letters that end with one click.

notifications-title = News for you
notifications-tile = What happened that concerns you
notifications-home = Your page
notifications-lead = Answers, messages and everything else that concerns you, newest first.
notifications-none = Nothing has happened yet. When something does, it stands here.
notifications-new = New
notifications-read-all = I have read all of it
notifications-stopped = You ended all e-mails from us. News still stands here. When you save your settings, e-mails come again as you choose.
notifications-feed = Private feed
notifications-feed-text = Programs that read feeds (Atom) can show your news. The address is secret: whoever knows it can read the lines above. You can take it back at any time.
notifications-feed-make = Make an address
notifications-feed-again = Make a new address
notifications-feed-end = Take the address back
notifications-settings-title = How we tell you
notifications-settings-lead = Choose for each kind of news whether you get an e-mail. In your list here you see everything in any case.
notifications-save = Save
notifications-language = Language of e-mails
notifications-language-hint = E-mails come in this one language.
notifications-kind-applications = News about applications
notifications-kind-messages = Messages
notifications-kind-answers = Questions and answers
notifications-kind-listings = What becomes of what you offer or suggest
notifications-kind-matches = New offers that fit you
notifications-kind-events = Reminders of events
notifications-kind-moderation = What waits for moderators
notifications-way-at-once = At once
notifications-way-daily = Once a day, in the morning
notifications-way-weekly = Once a week, on Monday morning
notifications-way-never = Never by e-mail
notifications-refused = Our e-mails to { $email } come back: nobody seems to read this address. Please check it.
notifications-refused-again = The address is right
done-notifications-saved = Saved.
done-notifications-read = Everything is marked as read.
done-notifications-feed-new = Here is the address of your feed. A former address no longer works.
done-notifications-feed-ended = The address no longer works.
done-notifications-address = Thank you. We try this address again.

letters-which = This is about these letters:
letters-which-applications = news about applications
letters-which-messages = messages
letters-which-answers = questions and answers
letters-which-listings = what becomes of what you offer or suggest
letters-which-matches = new offers that fit you
letters-which-events = reminders of events
letters-which-moderation = what waits for moderators
letters-which-daily = the letter that comes once a day
letters-which-weekly = the letter that comes once a week
letters-which-off = You do not receive these letters.
letters-stop-which = Send me no more of these letters
letters-stop-all = Send me no letters at all

news-application-sent = Somebody applied for “{ $title }”.
news-application-withdrawn = Somebody took their application for “{ $title }” back.
news-application-accepted = You have a place: “{ $title }”.
news-application-declined = No place for you this time: “{ $title }”.
news-application-waitlisted = You are on the waiting list: “{ $title }”.
news-application-promoted = A place became free for you: “{ $title }”.
news-application-closed = “{ $title }” has ended before your application was accepted.
news-message-new = New message about “{ $title }”.
news-listing-published = “{ $title }” is public now.
news-listing-refused = “{ $title }” was not accepted. The reason stands there.
news-listing-expiring = “{ $title }” ends soon. Does it still hold?
news-listing-expired = “{ $title }” has ended.
news-moderation-listing = “{ $title }” was handed in.
news-moderation-provider = { $title } asks to be checked.
news-provider-verified = Your organisation is checked: { $title }.
news-provider-refused = { $title } is not marked as checked. The reason stands there.
news-match-new = New and fits you: “{ $title }”.
news-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
 }

mail-match-new-subject = { $site }: a new offer that fits you
mail-match-new-text = Hello { $name }, “{ $title }” is new and fits what you told us. Open the link to see why and to look at it.
mail-digest-daily-subject = { $site }: { $count ->
    [one] { $count } piece of news
   *[other] { $count } pieces of news
 }
mail-digest-daily-text = Hello { $name }, this happened since yesterday:

 { $lines }

 Open the link to see all of it.
mail-digest-weekly-subject = { $site }: your week, { $count ->
    [one] { $count } piece of news
   *[other] { $count } pieces of news
 }
mail-digest-weekly-text = Hello { $name }, this happened in the last days:

 { $lines }

 Open the link to see all of it.
mail-moderation-listing-subject = { $site }: an offer waits for you
mail-moderation-listing-text = Hello { $name }, “{ $title }” was handed in and waits to be looked at.
mail-moderation-provider-subject = { $site }: an organisation asks to be checked
mail-moderation-provider-text = Hello { $name }, { $title } asks to be checked.
