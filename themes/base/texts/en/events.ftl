### Events: for those who write them, who come, and who moderate.

## Lists

events-title = Events
events-tile = Write events and change their dates
events-none = There are no events yet.
events-queue-title = Events to be checked
events-queue-tile = Accept, ask or refuse
events-queue-none = Nothing is waiting.
events-origin-provider = by an organisation
events-origin-staff = by staff
events-origin-suggestion = suggested
events-origin-import = from another calendar

## States

events-state-submitted = Waits for a check
events-state-returned = A question is open
events-state-refused = Refused
events-state-published = Published
events-state-withdrawn = Taken back
events-state-over = Over
events-state-changed = A change waits for a check
events-state-change-returned = A question about the change
events-state-cancelled = Cancelled
events-means-submitted = Somebody of our team reads it first. You will be told.
events-means-returned = Please answer the question: change the event and send it again.
events-means-refused = It will not be published.
events-means-published = Everybody can see it.
events-means-withdrawn = You took it back.
events-means-over = All its dates are over.
events-means-changed = Until the change is checked, everybody sees the former text.
events-means-change-returned = There is a question about your change. The former text stays.
events-reason = What our team wrote
events-unverified = Your organisation has not been verified yet. You can send events; they are checked together with your organisation.
events-warning-unverified = This organisation has not been verified yet. Look at it first.
events-warning-twin = There is another event at the same time and place with the same title.

## The form

events-new-title = New event
events-edit-title = Change the event
events-words-title = The event in another language
events-send = Send to be checked
events-publish = Publish
events-save = Keep
events-language = Language of these words
events-language-hint = You can add other languages afterwards.
events-title-field = Title
events-summary = What it is, in one sentence
events-summary-hint = It stands in the list below the title.
events-text = More about it
events-text-hint = What will happen, what to bring, how to get there.
events-group-when = When
events-starts-day = Day
events-all-day = The whole day
events-starts-time = Begins at
events-ends-time = Ends at
events-ends-day = Last day
events-ends-day-hint = Only if it takes several days.
events-again = Does it come again?
events-again-hint = Single dates can be moved or cancelled afterwards.
events-again-never = No, once
events-again-daily = Every day
events-again-weekly = Every week
events-again-fortnightly = Every two weeks
events-again-month-day = Every month on the same date, such as the 5th
events-again-month-weekday = Every month on the same day of the week, such as the second Tuesday
events-again-month-last = Every month on the last such day of the week, such as the last Friday
events-again-yearly = Every year
events-again-until = Until
events-again-until-hint = The last day, or how often below.
events-again-count = How often in all
events-group-where = Where
events-way = How do people take part?
events-place = Place
events-place-hint = Name and address, for example: Municipal Library, 12 Athinon Street.
events-online = Address for taking part online
events-online-hint = Everybody will see it.
events-areas = Area
events-areas-hint = Choose none if it is for the whole country.
events-group-whom = For whom
events-languages = Languages that are spoken
events-audiences = Especially for
events-audiences-hint = Choose none if everybody is welcome.
events-interests = For people who like
events-interests-hint = Whoever has such an interest is shown this event.
events-price = Cost in euros
events-price-hint = Write 0 if it is free.
events-access = What makes it easier to come
events-contact = Public contact for questions
events-contact-hint = A telephone number, a mail address or a web address. Everybody sees it.
events-places = Places at each date
events-places-hint = Leave it empty if there is room for everybody. When all are taken, people can wait for one.
events-organiser = Who organises it

## Mistakes

events-wrong-time-missing = Say at what time, or tick “The whole day”.
events-wrong-end-before = It ends before it begins. Check day and time.
events-wrong-end-same = Begin and end are the same. Write when it ends.
events-wrong-too-long = One date can take 31 days at most. Let it come again instead, or write two events.
events-wrong-past = This day has passed. Choose one that is still to come.
events-wrong-too-far = Events can be announced for two years ahead. Choose an earlier end and continue later.
events-wrong-skipped = This time does not exist in that night: the clocks are put forward. Choose an hour later.
events-wrong-again-missing = Say how it comes again, or leave the end of the repetition empty.
events-wrong-two-ends = Say either until when or how often, not both.
events-wrong-never-ends = Say until when it comes again, or how often. You can continue it later.
events-wrong-until-before = The repetition ends before the first day.
events-wrong-no-day = No day fits this repetition. Choose another.
events-wrong-too-many = These are more than 200 dates. Choose an earlier end.
events-wrong-place = Write where it takes place.
events-wrong-online = Write the address for taking part, or a contact where people get it.
events-wrong-twin-public = This event is in the calendar already: same day, time, place and title.
events-wrong-twin-waits = Somebody has sent this event already. It is being checked, you need not do anything.

## One event

events-words-heading = What is written
events-words-edit = Change these words
events-words-add = Add a language:
events-facts-heading = Facts
events-dates-heading = Dates
events-dates-hint = What you change here counts at once. Everybody who wants to come gets a letter.
events-codes = Codes of those who have a place
events-date-move = Move
events-date-cancel = Cancel this date
events-date-restore = As planned again
events-accept = Accept and publish
events-cancel = Cancel the whole event
events-revive = It takes place after all
events-withdraw = Take it back
events-ask-back-title = Ask a question
events-ask-back-field = What would you like to know?
events-ask-back-button = Send the question
events-refuse-title = Refuse
events-refuse-field = Why? Whoever sent it reads this.
events-refuse-button = Refuse
events-move-title = Move one date
events-move-starts = Begins now
events-move-ends = Ends now
events-move-button = Move

## Coming

events-come-title = I would like to come
events-come-lead = The organiser sees how many people come, not who.
events-which-date = Which date?
events-take-place = Take a place
events-say-interest = Count me in
events-places-left = { $count ->
    [one] { $count } place left
   *[other] { $count } places left
 }
events-mine-title = What I go to
events-mine-tile = { $count ->
    [one] { $count } date
   *[other] { $count } dates
 }
events-mine-none = You have not said that you will come to anything.
events-guest-interested = you come
events-guest-place = you have a place
events-guest-waiting = you wait for a place
events-code = Your code, to show at the door:
events-leave = I do not come after all
events-count-interested = { $count ->
    [one] { $count } person wants to come
   *[other] { $count } people want to come
 }
events-count-places = { $count ->
    [one] { $count } place taken
   *[other] { $count } places taken
 }
events-count-waiting = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
 }

## Calendars of others

events-imports-title = Calendars of others
events-imports-none = No calendar has been named yet.
events-import-new-title = Add a calendar
events-import-keep = Keep
events-import-name = Who keeps this calendar
events-import-address = Address of the calendar
events-import-address-hint = It begins with https:// or webcal:// and often ends in .ics. Nothing is published before you accept it.
events-import-wrong-address = Write a whole address that begins with https:// or webcal://.
events-import-wrong-private = This address leads into a private network. Calendars are fetched from the public internet only.
events-import-wrong-silent = Nobody answered at this address in time. Check it, or try again later.
events-import-wrong-refused = The other side answered with an error. The calendar may have moved.
events-import-wrong-loop = This address leads on and on. Ask for its final address.
events-import-wrong-large = This calendar is larger than 2 MB. Ask for one with fewer events.
events-import-wrong-letters = What came is no text that we can read (UTF-8).
events-import-wrong-no-calendar = What came is no calendar. Perhaps this is the address of a page; look for “iCal” or “.ics” on it.
events-import-wrong-too-many = This calendar has more than 1,000 events. Ask for a smaller one.
events-import-wrong-twice = This calendar has been added already.
events-import-never = not looked at yet
events-import-looked = looked at: { $when }
events-import-open = { $count ->
    [one] { $count } to be decided
   *[other] { $count } to be decided
 }
events-import-settled = { $count ->
    [one] { $count } event is settled.
   *[other] { $count } events are settled.
 }
events-import-look = Look at it now
events-import-remove = Forget this calendar
events-import-standing-new = new
events-import-standing-changed = changed
events-import-standing-gone = no longer there
events-import-standing-settled = settled
events-import-note-endless = It comes again without an end. It is taken with an end a year from now.
events-import-note-extra-dates = It names further dates outside its rule; they are not taken.
events-import-note-bad-rule = Its repetition cannot be understood. Write it by hand if it matters.
events-import-note-bad-times = Its times cannot be read.
events-import-note-bad-end-before = It ends before it begins.
events-import-what-title = Title
events-import-what-when = Time
events-import-what-again = Repetition
events-import-what-dates = Changed dates
events-import-what-place = Place
events-import-what-text = Text
events-import-what-url = Page
events-import-what-cancelled = Cancelled
events-import-before = before
events-import-after = now
events-import-take-new = Publish it
events-import-take-changed = Take the change over
events-import-take-gone = Show it as cancelled
events-import-take-settled = Take over
events-import-skip = Leave it out

## What was done

done-events-published = It is published.
done-events-submitted = It was sent. Somebody of our team reads it first.
done-events-kept = The change is kept.
done-events-withdrawn = It was taken back.
done-events-cancelled = It is shown as cancelled.
done-events-revived = It takes place again.
done-events-rescheduled = The date is changed.
done-events-ask-back-done = The question was sent.
done-events-refuse-done = It was refused.
done-events-interested = You are counted in.
done-events-place = You have a place. Show your code at the door.
done-events-waiting = All places are taken. You are on the waiting list and get a letter when one becomes free.
done-events-left = You do not come; your place is free for somebody else.
done-events-import-kept = The calendar is kept. Look at it now.
done-events-import-looked = This is what the calendar says now. Nothing has been published.
done-events-import-taken = It was taken over.
done-events-import-twin = The same event is in our calendar already. Leave this one out.
done-events-import-skipped = It is left out until it changes.
done-events-import-removed = The calendar is forgotten. What was taken over stays.

## Letters

mail-suggestion-published-subject = Published: { $title }
mail-suggestion-published-text = “{ $title }” is in the calendar now. Thank you!
mail-suggestion-asked-subject = A question about { $title }
mail-suggestion-asked-text =
    Before we can publish “{ $title }” we have a question:

    { $reason }

    Open the link, change what is needed and send it again.
mail-suggestion-refused-subject = Not published: { $title }
mail-suggestion-refused-text =
    We cannot publish “{ $title }”. The reason:

    { $reason }
mail-event-cancelled-subject = Cancelled: { $title }
mail-event-cancelled-text = “{ $title }” does not take place. We are sorry.
mail-event-revived-subject = It takes place: { $title }
mail-event-revived-text = “{ $title }” takes place after all.
mail-event-date-cancelled-subject = A date is cancelled: { $title }
mail-event-date-cancelled-text = A date of “{ $title }” to which you wanted to come is cancelled. The link shows your other dates.
mail-event-moved-subject = Another time: { $title }
mail-event-moved-text = “{ $title }”, to which you want to come, has changed. Open the link to see when it is now.
mail-event-place-free-subject = You have a place: { $title }
mail-event-place-free-text = A place has become free at “{ $title }”, and it is yours. If you cannot come, please say so at the link, so that somebody else can.
mail-event-soon-subject = Soon: { $title }
mail-event-soon-text = You want to come to “{ $title }”. It is on { $when }. If you cannot come, please say so at the link, so that somebody else can.

## News

news-suggestion-published = “{ $title }” is in the calendar now.
news-suggestion-asked = There is a question about “{ $title }”.
news-suggestion-refused = “{ $title }” will not be published. The reason stands there.
news-event-cancelled = Cancelled: “{ $title }”.
news-event-revived = It takes place after all: “{ $title }”.
news-event-date-cancelled = A date is cancelled: “{ $title }”.
news-event-moved = Another time: “{ $title }”.
news-event-place-free = You have a place now: “{ $title }”.
news-event-soon = Soon: “{ $title }”, { $when }.
