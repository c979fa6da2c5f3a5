### Texts of the service: forms, and what happens when something goes another way.

## Every page

account-menu = Your account
sign-in = Sign in
sign-out = Sign out

## Forms

form-mistakes-title = There is a problem
form-mistake = Mistake:
form-optional = (optional)
form-trap = Leave this empty
form-choose-one = Please choose
form-no-answer = No answer
form-title-wrong = Mistake: { $title }
form-missing = Fill in “{ $field }”.
form-choose = Choose something at “{ $field }”.
form-too-long = “{ $field }” is too long. It may have { $count ->
    [one] { $count } letter
   *[other] { $count } letters
 } at most.
form-too-short = “{ $field }” is too short. It needs at least { $count ->
    [one] { $count } letter
   *[other] { $count } letters
 }.
form-hidden-letters = “{ $field }” has signs in it that cannot be seen. Please type it again.
form-twice = “{ $field }” arrived twice. Please fill in the form once more.
form-not-number = “{ $field }” must be a number from { $least } to { $most }.
form-not-email = “{ $field }” must be an e-mail address, for example maria@example.org.
form-not-phone = “{ $field }” must be a telephone number, for example +357 22 123456.
form-not-link = “{ $field }” must be a web address, for example https://example.org.
form-not-money = “{ $field }” must be an amount, for example 12.50.
form-not-day = “{ $field }” must be a date, for example 1/12/2026.
form-not-time = “{ $field }” must be a time, for example 18:30.
form-not-moment = “{ $field }” must be a date and a time, for example 1/12/2026 18:30.
form-not-choice = Choose one of the answers that are offered at “{ $field }”.

## When something goes another way

problem-home = To your page
problem-send-again = Send again
problem-not-found-title = This page is not here
problem-not-found-text = What you look for does not exist, or it is not yours.
problem-gone-title = This is no longer available
problem-gone-text = It has ended or was taken back. Look at what else is on offer.
problem-forbidden-title = This page is not open to your account
problem-forbidden-text = Your account may not do this. If you think it should, write to the people who run this site.
problem-conflict-title = Somebody was faster
problem-conflict-text = While you were looking, somebody else changed this. Look at it again and decide anew.
problem-too-often-title = Please wait a little
problem-too-often-text = { $count ->
    [one] This was tried very often. Please try again in { $count } minute.
   *[other] This was tried very often. Please try again in { $count } minutes.
 }
problem-failed-title = Something went wrong on our side
problem-failed-text = Nothing was changed. Please try again later.
problem-uncertain-title = We could not make sure that this was saved
problem-uncertain-text = Press “Send again”. If it was saved the first time, it will not be saved twice.
problem-busy-title = We cannot save at the moment
problem-busy-text = Nothing was lost: what you wrote is on this page. Wait a moment and press “Send again”.
problem-again-title = Please send this once more
problem-again-text = This page was open for a long time, or your browser keeps no cookies. What you wrote is still here.
problem-signed-out-title = You were signed out
problem-signed-out-text = What you wrote is still here. Sign in in a new window, come back to this page and press “Send again”.
problem-prove-title = Type your password once more
problem-prove-text = This step is protected. Type your password in a new window, come back to this page and press “Send again”.
prove-title = Confirm that it is you
