### Feedback from readers, and what editors make of it.

## What a reader says

feedback-more-title = What is missing?
feedback-more-lead = This form asks for no name. We keep sums by day, language and area, and nothing about you.
feedback-counted = Thank you, that is counted. Would you tell us more?
feedback-text = What did you not find?
feedback-text-hint = A few words. Do not write names or numbers.
feedback-language = I want this in another language
feedback-language-other = A language that is not in the list
feedback-area = Where do you live?
feedback-send = Send
feedback-nothing = Write what is missing, or choose a language.
feedback-thanks-title = Thank you
feedback-thanks-text = Every word helps to make this site better. We do not know who you are, so we cannot answer here.
feedback-back = Back to the page

## For editors

feedback-count = { $count ->
    [one] { $count } reader
   *[other] { $count } readers
 }
feedback-missing = Something is missing
feedback-unhelpful = Did not help; it helped { $count ->
    [one] { $count } reader
   *[other] { $count } readers
 }
feedback-wants = Wanted in this language: { $language }
feedback-wants-other = Wanted in a language that the site does not have
feedback-a-search = A search
feedback-rule = You see what at least { $count ->
    [one] { $count } reader says.
   *[other] { $count } readers say.
 } Who they are, nobody knows.
needs-title = What readers miss
needs-tile = Feedback and unmet needs, most first
needs-words = In their words
needs-pages = About pages
needs-places = By language and area
needs-none = Nothing yet.
needs-waiting = To be reviewed
needs-waiting-text = Fewer say this. Let it through if it says nothing about anybody, or erase it. What nobody reviews is erased after 90 days.
needs-review = Show it to editors
needs-remove = Erase
done-needs-reviewed = Editors see it now.
done-needs-removed = Erased.
needs-start = Begin an article
needs-start-title = Begin an article
needs-start-lead = The file is a draft with everything that an article needs. Put it into the project and open a pull request.
needs-command = The same on the command line:
needs-section = Topic
needs-slug = Name of the folder
needs-slug-hint = Small Latin letters, digits and hyphens: see-a-dentist
needs-slug-wrong = The name of the folder may have small Latin letters, digits and single hyphens only, for example see-a-dentist.
needs-article-title = Title
needs-file = Download the file
