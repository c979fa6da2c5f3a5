### Applications: sent, received, answered.

applications-title = Your applications
applications-none = You have not applied for anything yet. Every offer has a button to apply.
applications-tile = { $count ->
    [one] { $count } application
   *[other] { $count } applications
 }
applications-sent-on = Sent on { $day }
applications-number = Application { $number }
applications-state-sent = Sent
applications-state-seen = Opened
applications-state-accepted = Accepted
applications-state-declined = Declined
applications-state-waitlisted = Waiting list
applications-state-withdrawn = Taken back
applications-means-sent = The organisation has not opened it yet. You will see here when it does.
applications-means-seen = The organisation has opened it. You will get an answer here.
applications-means-accepted = You have a place. If you cannot come, take your application back, so that somebody else gets it.
applications-means-declined = This time there is no place for you. Look at other offers.
applications-means-waitlisted = All places are taken. If one becomes free and it is your turn, you get it and we tell you.
applications-means-withdrawn = You took it back. What you had shown is erased.
applications-apply-title = Apply
applications-who-sees = What you send goes to { $provider } and to nobody else. They do not get your e-mail address.
applications-full = All places are taken at the moment. You can apply all the same: the organisation may put you on the waiting list.
applications-always = This is always shown
applications-optional = You decide whether this is shown
applications-missing-title = Not in your profile yet
applications-missing-needed = Needed for this offer
applications-check = Look at it before sending
applications-check-title = This is what you send
applications-shown-title = What { $provider } sees of you
applications-shown-nothing = Nothing of your profile.
applications-replies = Answers
applications-send = Send application
applications-change = Change something
applications-viewings = Who has looked at it
applications-viewings-none = Nobody yet.
applications-seen-by = { $who }, { $when }
applications-history = What happened so far
applications-messages = Messages
applications-withdraw = Take back
applications-withdraw-title = Take your application back?
applications-withdraw-lead = Everything that the organisation could see of you is erased at once, also your answers and messages. If you have a place, somebody else gets it.
applications-keep = No, keep it
applications-again = Apply again
applications-past-sent-applicant = Sent
applications-past-seen-provider = Opened by the organisation
applications-past-accepted-provider = Accepted
applications-past-accepted-service = A place became free: accepted
applications-past-declined-provider = Declined
applications-past-declined-service = The offer has ended
applications-past-waitlisted-provider = Put on the waiting list
applications-past-withdrawn-applicant = Taken back
applications-received-title = Applications
applications-received-lead = Only what people let you see is shown. Each time you open an application, the person can see that you did.
applications-received-none = There are no applications here.
applications-received-tile = { $count ->
    [one] { $count } new application
   *[other] { $count } new applications
 }
applications-all = All
applications-export = Save as a table (CSV)
applications-export-hint = All applications of this list count as opened.
applications-open = Open
applications-open-title = Open this application?
applications-open-lead = The person can see that you opened it and when.
applications-person = What the person shows you
applications-person-nothing = The person shows nothing of their profile.
applications-answer = Your answer
applications-accept = Accept
applications-wait = Waiting list
applications-decline = Decline
applications-decline-title = Decline this application
applications-decline-lead = A few kind words help the person to go on.
applications-reason = Why not this time
applications-reason-hint = The person reads this.
applications-places = { $count ->
    [one] { $count } place left
   *[other] { $count } places left
 }
applications-full-title = All places are taken
applications-full-lead = You can put the person on the waiting list. When a place becomes free, whoever applied first gets it.
applications-column-number = Number
applications-column-listing = Offer
applications-column-day = Sent
applications-column-state = State
done-applications-sent = Your application is sent. You can follow here what becomes of it.
done-applications-withdrawn = Your application is taken back, and what you had shown is erased.
done-applications-answered = Your answer is saved, and the person is told.
mail-application-sent-subject = { $site }: a new application
mail-application-sent-text = Hello { $name }, somebody applied for “{ $title }”. Open the link to look at it and to answer.
mail-application-withdrawn-subject = { $site }: an application was taken back
mail-application-withdrawn-text = Hello { $name }, somebody took their application for “{ $title }” back. What you could see of the person is erased.
mail-application-accepted-subject = { $site }: you have a place
mail-application-accepted-text = Hello { $name }, good news: your application for “{ $title }” is accepted. Open the link to see everything and to write to the organisation.
mail-application-declined-subject = { $site }: an answer to your application
mail-application-declined-text = Hello { $name }, there is no place for you at “{ $title }” this time. Open the link to read the answer, and look at other offers.
mail-application-waitlisted-subject = { $site }: you are on the waiting list
mail-application-waitlisted-text = Hello { $name }, all places of “{ $title }” are taken. You are on the waiting list. If a place becomes free and it is your turn, you get it and we tell you.
mail-application-promoted-subject = { $site }: a place became free for you
mail-application-promoted-text = Hello { $name }, a place of “{ $title }” became free and it is yours. If you cannot come, take your application back, so that somebody else gets it.
mail-application-closed-subject = { $site }: an offer has ended
mail-application-closed-text = Hello { $name }, “{ $title }” has ended before your application was accepted. We are sorry. Look at other offers.
