### Interface texts in English: the language from which the others are made.
### One key a text; every language has every key. See docs/translating.md.

## Every page

skip-to-content = Skip to the content
menu = Menu
menu-sections = Topics and services
breadcrumbs = You are here
language-menu = Language
language-untranslated = not translated yet
header-sign-in = Sign in
demonstration-banner = Demonstration: this content still has to be checked before anyone relies on it.

## Searching

search-label = Search this site
search-placeholder = What do you need to know?
search-button = Search
search-in = Search in
search-everything = All topics
search-found = Results: { $count }
search-title = Search results
search-results-count = { $count ->
    [one] { $count } result
   *[other] { $count } results
 }
search-none = Nothing found for these words.
search-none-hint = Try other or fewer words, or look through the list from A to Z.
search-did-you-mean = Did you mean:
search-unavailable = Search does not work at the moment. The list from A to Z always does.

## The end of every page

footer-menu = About this site and lists
footer-privacy = No cookies and no tracking when you read.
footer-licence = Free to copy and share: CC BY 4.0
emergency-title = In an emergency
emergency-summary = The calls are free. Say where you are and what has happened.
feed-title = News feed

## Home page

home-sections = Topics
home-first-steps = First steps
home-modules = Find help and take part

## Lists of articles

articles-count = { $count ->
    [one] { $count } article
   *[other] { $count } articles
 }
kind-guide = Guide
kind-procedure = Step by step
kind-contact = Contact
kind-questions = Questions and answers
filter-area = Place
filter-audience = For whom
filter-kind = Type
filter-all = All
filter-none = No article fits all of these. Take one choice away.

## Article

verified-on = Last verified:
verified-by = by { $who }
official-title = { $count ->
    [one] Official page
   *[other] Official pages
 }
official-in-language = in { $language }
outline-title = On this page
procedure-who = Who can do this
procedure-cost = What it costs
procedure-duration = How long it takes
procedure-documents = What to bring
procedure-steps = What to do
procedure-next = What comes next
article-contacts = Whom to contact
article-terms = Words you will meet
article-areas = Where it applies
article-audiences = For whom
article-tags = Subjects
article-related = See also
article-unvalidated = This page has not been verified yet. Readers do not see it.
neighbours = More in this topic
neighbours-previous = Previous
neighbours-next = Next
feedback-question = Is something wrong or missing here?
feedback-link = Tell the editors
print-button = Print
print-source = Printed from
share-button = Share
share-copy = Copy the link
share-copied = Link copied
share-whatsapp = WhatsApp
share-email = E-mail
favourite-keep = Save
favourite-kept = Saved on this device
favourite-account = Keep it in my account
favourite-device = Saved on this device

## What is not translated, or older than its source

fallback-notice = This article has not been translated into your language yet. You are reading it in { $language }.
stale-newer = This part is newer in { $language }. Read it here
stale-missing = This part exists only in { $language } so far
stale-count = { $count ->
    [one] One part of this page has changed since it was translated. It is marked.
   *[other] { $count } parts of this page have changed since it was translated. They are marked.
 }

## Offices

contact-phone = Telephone
contact-email = E-mail
contact-web = Website
contact-address = Address
contact-map = Show on a map
contact-hours = Open
contact-languages = Languages spoken

## Tags, A to Z, glossary

lists-menu = Lists
list-pages = Pages of this list
list-page = Page { $number } of { $total }
tags-title = Subjects
tags-summary = Every subject that our articles deal with.
a-z-title = A to Z
a-z-summary = All articles by title.
a-z-letters = Letters
glossary-title = Official words
glossary-summary = These words stand on letters, forms and signs. Here is what they mean.

## Modules

module-empty = There is nothing here at the moment.
module-empty-hint = New offers appear here as soon as they have been checked. Please come back soon.
find-invite-title = What fits you?
find-invite-text = Tell us which languages you speak, where you are and when you have time. You see at once what fits, and why. No name, no account; nothing of it is kept.
find-invite-link = Show me what fits
entry-provider = Offered by
entry-action = Apply
entry-ask = Ask a question
entry-places = { $count ->
    [one] { $count } place left
   *[other] { $count } places left
 }
entry-full = You can still apply: if a place becomes free, you may get it.
entry-until = Shown until
entry-map = Map
entries-count = { $count ->
    [one] { $count } offer
   *[other] { $count } offers
 }
entries-none = No offer fits all of these. Take one choice away.
colon = { ": " }
comma = { ", " }
price-free = Free
provider-kind = Organisation
provider-phone = Telephone
provider-email = E-mail
provider-web = Website
provider-address = Address
provider-languages = Languages spoken
provider-hours = Opening hours
provider-verified = Organisation checked on
provider-offers = What it offers
provider-offers-none = There is no offer at the moment.

## Calendar of events

filter-language = Language
filter-way = How
filter-cost = Cost
calendar-views = Ways to see the calendar
calendar-agenda = List
calendar-month = Month
calendar-months = Other months
calendar-count = { $count ->
    [one] { $count } date
   *[other] { $count } dates
 }
calendar-none = Nothing is announced here at the moment. New events appear as soon as they have been checked.
calendar-suggest = Suggest an event
calendar-subscribe = In your own calendar
calendar-subscribe-text = Subscribe once, and new or changed events appear in the calendar of your phone by themselves.
calendar-webcal = Subscribe
calendar-file = Download
calendar-feed = News of events
calendar-address = Or copy this address into your calendar:
event-when = When
event-where = Where
event-online = From home
event-online-link = Take part online
event-languages = Languages
event-for = For whom
event-price = Cost
event-free = Free
event-organiser = Organised by
event-contact = Questions
event-places = Places
event-access = Good to know
event-access-wheelchair = Accessible by wheelchair
event-access-hearing = Induction loop for hearing aids
event-access-sign-language = Sign language
event-access-interpreter = Interpreter on request
event-access-child-care = Child care
event-access-children-welcome = Children are welcome
event-access-quiet = Quiet room
event-dates = Dates
event-more = { $count ->
    [one] and { $count } more date
   *[other] and { $count } more dates
 }
event-all-day = All day
event-local-time = Times are those of the clocks in the country.
event-until = until { $date }
event-cancelled = Cancelled
event-cancelled-text = It does not take place.
event-moved = Moved
event-moved-from = It was announced for { $date }.
event-again-daily = { $count ->
    [one] Every day
   *[other] Every { $count } days
 }
event-again-weekly = { $count ->
    [one] Every week
   *[other] Every { $count } weeks
 }
event-again-monthly = { $count ->
    [one] Every month
   *[other] Every { $count } months
 }
event-again-yearly = { $count ->
    [one] Every year
   *[other] Every { $count } years
 }
event-way-place = On site
event-way-online = Online
event-way-both = On site and online
event-add = Add to calendar
event-take-part = I would like to come
event-ask = Ask the organiser

## A page that is not there

not-found-title = This page is not here
not-found-summary = The address may be misspelt, or the page has moved. Search for it, or choose a topic.
not-found-home = To the home page
leave-quickly = Leave this page quickly
leave-quickly-keys = or press Esc three times
moved-title = This page has moved

## About this site

about-title = About this site
about-what = IMMERSE tells people who are new in a country what they need to know: about papers, health, work, school, language, and help. The texts are in plain language, and each one leads to the official page of the authority.
about-who = IMMERSE is made for local organisations, who run it and answer for what it says. It grew out of the European research project MIICT, in which migrants, public services and researchers worked together.
about-articles = { $count ->
    [one] { $count } article
   *[other] { $count } articles
 }
about-newest = Latest check:
about-languages = Languages:
about-demonstration-title = This is a demonstration
about-demonstration = The content shows what the site can do. Before use, experts in the country must check every article. Until then, always look at the official page.
about-checked-title = How the content is checked
about-checked = Each article shows when it was last verified and by whom. An article that nobody has verified for a long time disappears until it has been checked again.
about-translations = Articles are translated part by part. When a part changes, its translations are marked, and you can read the newest text at once.
about-advice-title = Information, not legal advice
about-advice = The articles inform in general. They cannot decide your own case. Ask the authority or an advice centre; the articles name them.
about-privacy-title = Your privacy
about-privacy = You can read everything without an account. Reading sets no cookies, nobody counts your visits, and nothing is loaded from other companies. Your browser remembers only the language that you choose and the pages that you save.
about-access-title = For everyone
about-access = The site works on old phones, with slow connections, with screen readers and without JavaScript. If something does not work for you, please tell us.
about-licence-title = Copying and sharing
about-licence = You may copy, translate and share the texts if you name the source.
about-contact = Did you find a mistake, or do you miss something?

## How to reach us

contact-title = Contact
contact-summary = Write to the people behind this site, or find the right office.
contact-editors = The editors
contact-editors-summary = Tell us what is wrong, missing or hard to understand. We cannot advise on your own case.
contact-offices = Offices and organisations

## Was this helpful

feedback-title = Did this page help you?
feedback-yes = Yes
feedback-no = No
feedback-more-link = Something is missing, or I want this in my language
feedback-nameless = No names, no tracking: we only count.
feedback-search-title = Tell us what is missing
feedback-search-text = You did not find what you need? Send us these words. When several people miss the same, editors write about it.
feedback-search-send = Send these words

## Answers of experts

answered-ask = Ask a question
answered-not-here = Did you not find your answer?
answered-all = All topics
answered-by = Answered by
answered-topic = Topic
answered-answer = Answer
answered-none = No answers have been published yet. Be the first to ask.
