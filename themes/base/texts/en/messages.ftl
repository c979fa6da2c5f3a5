### Messages between people and organisations.

messages-title = Messages
messages-tile = What you and others wrote
messages-none = No messages yet.
messages-unread = { $count ->
    [one] { $count } new
   *[other] { $count } new
 }
messages-new = New
messages-enquiry = Enquiry { $number }
messages-about = Application for { $title }
messages-about-enquiry = Question about { $title }
messages-you = You
messages-mark-read = I have read this
messages-text = Your message
messages-text-hint = Your e-mail address is not shown. Do not write passwords or numbers of documents.
messages-send = Send message
messages-ask-title = Ask the organisation
messages-ask-lead = You can ask before you apply. The organisation sees your question, but not your name or your profile.
messages-write-title = Write a message
messages-write-lead = Both sides read the messages here.
done-messages-sent = Your message is sent.
mail-message-new-subject = { $site }: a new message
mail-message-new-text = Hello { $name }, there is a new message about “{ $title }”. Open the link to read it and to answer.
