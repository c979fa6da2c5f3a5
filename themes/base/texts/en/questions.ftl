### Ask an expert: asking, opening again, answering, publishing.

## Asking

questions-title = Ask an expert
questions-tile = Ask, and read the answers
questions-lead = People who know answer you in your language. It costs nothing. You do not have to give your name.
questions-mine = Your questions
questions-none = You have not asked anything yet.
questions-new-answer = New answer
questions-number = Question { $number }
questions-sign-in-to-ask = Sign in to ask
questions-ask-title = Ask a question
questions-ask-nameless = You need no account and no name. After sending you get four words. With them you read the answer here.
questions-ask-named = You find the answer on your page. The expert does not see your name.
questions-text = Your question
questions-text-hint = Tell what you want to know and what you have tried. Do not write names, telephone numbers or numbers of papers.
questions-topic = What is it about?
questions-topic-hint = So that the right person gets it.
questions-topic-other = Something else, or I do not know
questions-email = E-mail address
questions-email-hint = Only if you want a letter when there is an answer. We use it for nothing else and erase it together with the question.
questions-next = Continue
questions-danger-short = In danger? Do not wait for an answer. Call:
questions-danger-title = Are you in danger? Call now
questions-danger-text = An answer here takes days. If you or somebody else is in danger, call one of these numbers. The call is free, day and night.
questions-found-title = Is your answer here already?
questions-found-text = These pages may help you at once. They open in a new window; your question stays here.
questions-check-title = Check and send
questions-next-nameless = When you send it, you get four words. Only they open the answer.
questions-next-named = When you send it, an expert gets it. You find the answer on your page.
questions-send = Send my question
questions-change = Change it
done-questions-sent = Your question is sent. An expert will answer here.

## The four words

questions-words-title = Your four words
questions-words-keep = Your question is sent. Write these four words down, print this page or take a picture. We show them only now, and nobody can tell them to you again.
questions-words-for = For a question at
questions-words-day = Asked on
questions-words-due = Answer by
questions-words-where = Open it at
questions-words-order = The order counts. Capital letters and accents do not. Show the words to nobody: whoever has them can read your question.
questions-words-kept = I have kept the words
questions-open-title = Read your answer
questions-open-lead = Type the four words that you got when you asked.
questions-open-link = I have four words
questions-open-button = Open
questions-words = Your four words
questions-words-hint = In the same order, with a space between them.
questions-words-count = These are { $count ->
    [one] { $count } word
   *[other] { $count } words
 }. Type all four words, with a space between them.
questions-words-wrong = No question opens with these words. Check each word and the order.
questions-word-unknown = “{ $word }” is not one of our words. Compare it with what you wrote down.
questions-word-near = “{ $word }” is not one of our words. Perhaps one of those suggested on this page is meant.
questions-near-title = Did you mean one of these words?
questions-opened = This question is open in this browser for one hour. Do other people use this device? Then close it when you have finished.
questions-close = Close it now
done-questions-closed = Closed. Only your four words open it again.

## Your question

questions-thread-title = Your question
questions-you = You
questions-the-expert = Expert
questions-the-asker = Somebody asks
questions-state-asked = New
questions-state-assigned = With an expert
questions-state-answered = Answered
questions-state-published = Published
questions-means-asked = We are looking for the right expert. You get an answer by { $day }.
questions-means-assigned = An expert has your question. You get an answer by { $day }.
questions-means-answered = Here is your answer.
questions-means-published = Here is your answer. Others can read it too, without anything about you.
questions-more-title = Do you want to know more?
questions-more = Write to the expert
questions-more-hint = The same expert answers here. Do not write names or numbers of papers.
questions-more-button = Send
done-questions-more-sent = Sent. The expert will answer here.
questions-consent-title = May others read it too?
questions-consent-text = Your question and its answer may help others. If you agree, we take out everything about you, check it, and publish it. You get your answer in any case.
questions-consent-given = You agreed. Before anything is published, we take out everything about you.
questions-consent-public = Your question is published, without anything about you.
questions-consent-see = See the page
questions-consent-yes = Yes, you may publish it
questions-consent-no = No, do not publish it
done-questions-consented = Thank you. We take out everything about you first.
done-questions-refused = Nothing of your question is published.
questions-kept-title = How long it is kept
questions-kept-text = This question is erased by itself on:
questions-email-remove = Forget my e-mail address
done-questions-email-removed = Your e-mail address is erased.
questions-erase-title = Erase this question
questions-erase-lead = Your question and all answers are erased at once. What was published of it is taken down. This cannot be undone.
questions-erase-button = Erase it
questions-keep = Keep it
done-questions-erased = Your question is erased.
questions-history = What happened so far
questions-past-ask = Asked
questions-past-assign = Given to an expert
questions-past-release = Given back; another expert is looked for
questions-past-answer = Answered
questions-past-more = The asker wrote more
questions-past-consent = May be published
questions-past-refuse = May not be published
questions-past-publish = Published
questions-past-unpublish = Taken down

## Experts

answering-title = Questions for you
answering-tile = You are an expert: answer questions
answering-none = No questions for you at the moment.
answering-write = Your answer
answering-hint-plain = Short sentences, everyday words. Say first what to do.
answering-hint-link = Give the official page where there is one.
answering-hint-names = You do not learn who asks. Do not ask for names or numbers of papers.
questions-answer = Answer
questions-answer-hint = Please write in this language: { $language }.
questions-answer-button = Send the answer
answering-keep = Keep as a draft
done-answering-kept = Kept. Nobody sees your draft.
done-answering-sent = Your answer is sent. Thank you.
answering-release-title = Not for you?
answering-release-text = If you cannot answer, give the question back soon, so that somebody else gets it.
answering-release = Give it back
done-answering-released = Given back. A moderator finds somebody else.
questions-due = Answer by { $day }
questions-late = Late: the answer was due by { $day }
questions-urgent = Sounds urgent

## Moderators

questions-desk-title = Questions to experts
questions-desk-tile = Who answers, what is late, what may be published
questions-desk-lead = You see what was asked and answered, and not who asks.
questions-desk-none = There are no questions here.
questions-assign-title = Who answers?
questions-expert = Expert
questions-assign-button = Give to this expert
questions-no-experts = There are no experts yet. An administrator can make providers and volunteers experts.
done-questions-assigned = Done. The expert is told.
questions-publish-title = Publish
questions-publish-may = The asker agrees that it is published without anything about them.
questions-publish-may-not = The asker has not agreed that it is published.
questions-publish-begin = Prepare for publishing
questions-publish-see = To the public answer

answers-title = Published answers
answers-tile = Write, translate, check, publish
answers-none = There are no public answers yet.
answers-number = Answer { $number }
answers-state-draft = Draft
answers-state-public = Public
answers-languages = Languages
answers-languages-of = { $count ->
    [one] { $count } of { $total } languages
   *[other] { $count } of { $total } languages
 }
answers-written-whole = Complete
answers-written-part = Begun
answers-written-none = Not yet
answers-thread = To the thread
answers-missing = Before publishing, write it in:
answers-warnings-title = Look at this: it may say who asked
answers-warning-address = E-mail address: { $words }
answers-warning-number = Number: { $words }
answers-warning-name = Name: { $words }
answers-words-title = In { $language }
answers-words-lead = Take out everything that says who asked: names, places of work, numbers, rare details. Nobody may recognise the person.
answers-field-title = Title
answers-title-hint = The question in a few words, as somebody would search for it.
answers-field-summary = Question
answers-summary-hint = One or two sentences, without anything about the person.
answers-field-text = Answer
answers-text-hint = Links so: [name of the authority](https://…). An empty line begins a paragraph, “- ” an entry of a list.
answers-save = Save
done-answers-saved = Saved.
answers-provider = Answered by
answers-provider-hint = Name of the organisation, if it wants to be named. Never a person.
answers-redacted = Nothing in it says who asked. I have read every language.
answers-right = The answer is right and still true.
answers-publish = Publish
done-answers-published = Published. In a moment it is on the site.
answers-unpublish = Take it down
done-answers-unpublished = Taken down.
answers-remove = Erase this draft
done-answers-removed = Erased.
answers-article = As an article (Markdown)
answers-article-hint = Put the files of all languages into one folder of a topic and open a pull request: editors review them like any article.

## Administrators

experts-title = Experts
experts-tile = Who is responsible for which topics
experts-lead = Providers and volunteers whom you make experts get the questions of their topics in their languages.
experts-none = There are no experts yet.
experts-new-title = Make somebody an expert
experts-find = Find
experts-find-hint = An organisation or a volunteer with an account here.
experts-wrong-role = Only organisations and volunteers can be experts.
experts-edit-title = Responsible for
experts-topics = Topics
experts-languages = Answers in
experts-languages-hint = Only languages that they write well.
experts-save = Save
done-experts-saved = Saved.
experts-remove = No longer an expert
done-experts-removed = Removed. Open questions stay with them until a moderator gives them to somebody else.

## Letters

mail-question-assigned-subject = { $site }: a question for you
mail-question-assigned-text = There is a new question for you. Topic: { $topic }. Please answer by { $day }. Open the link to read it.
mail-question-more-subject = { $site }: more about a question
mail-question-more-text = Somebody wrote more about a question that you have. Topic: { $topic }. Open the link to read it.
mail-question-due-subject = { $site }: a question waits for your answer
mail-question-due-text = A question waits for you. Topic: { $topic }. The answer is due by { $day }. If you cannot answer, give it back: somebody else will.
mail-moderation-question-late-subject = { $site }: a question is late
mail-moderation-question-late-text = A question has no answer although it was due by { $day }. Topic: { $topic }. Please see who can answer.
mail-moderation-question-waiting-subject = { $site }: a question needs an expert
mail-moderation-question-waiting-text = Nobody is responsible for a new question. Topic: { $topic }. Please give it to an expert.
mail-question-answered-subject = { $site }: there is an answer
mail-question-answered-text = An expert has answered. Open the link to read it. If you asked without an account, you need your four words.
mail-question-published-subject = { $site }: your question helps others
mail-question-published-text = Your question and its answer are now public, as you agreed, without anything about you. You can take this back at any time: open the link.

## News

news-question-assigned = A new question for you: { $title }
news-question-more = More about a question that you have: { $title }
news-question-due = A question waits for your answer: { $title }
news-moderation-question-late = A question is late: { $title }
news-moderation-question-waiting = A question needs an expert: { $title }
news-question-answered = Your question was answered: { $title }
news-question-published = Your question is published without anything about you: { $title }
