### Accounts: coming in, coming back, and looking after one's own account.

## Beginning an account

accounts-register-title = Create an account
accounts-register-lead = You do not need an account to read this site. With one you can apply for offers, save what you find and get answers. We ask only for what is needed.
accounts-register-button = Create account
accounts-have-one = I already have an account
accounts-as = Who are you?
accounts-role = Role
accounts-as-migrant = I am new in the country
accounts-as-migrant-hint = Apply for courses and help, save what is useful to you.
accounts-as-volunteer = I want to volunteer
accounts-as-volunteer-hint = Find a task and tell organisations what you can do.
accounts-as-provider = I work for an organisation
accounts-as-provider-hint = Offer courses, help or jobs. You need an e-mail address, and we check each organisation.
accounts-role-migrant = Newcomer
accounts-role-volunteer = Volunteer
accounts-role-provider = Organisation
accounts-role-moderator = Moderator
accounts-role-moderator-hint = Checks what organisations send before it is published.
accounts-role-administrator = Administrator
accounts-role-administrator-hint = Looks after accounts and roles of this site.
accounts-name = Name
accounts-name-hint = Choose any name. You sign in with it. It does not have to be your real name.
accounts-name-at = A name cannot have the sign @ in it.
accounts-name-taken = Somebody already uses this name. Add something to it, for example a number.
accounts-new-password = New password
accounts-new-password-hint = At least 10 characters. Three or four words in a row are easy to remember and hard to guess.
accounts-password-common = Many people use this password, so it is easily guessed. Choose another one, for example four words.
accounts-password-simple = This password is too simple. Choose another one, for example four words.
accounts-password-context = This password contains your name or the name of this site. Choose another one, for example four words.
accounts-email = E-mail address
accounts-email-hint = With an address you get news and can choose a new password by e-mail. We show it to nobody.
accounts-email-needed = Organisations need an e-mail address.

## Signing in

accounts-sign-in-title = Sign in
accounts-login = Name or e-mail address
accounts-password = Password
accounts-remember = Keep me signed in on this device. Tick this only if nobody else uses it.
accounts-wrong = This name and this password do not fit together. Check both. If your e-mail address is not confirmed yet, sign in with your name.
accounts-suspended = This account is out of use. Write to the people who run this site.
accounts-step-title = Your code
accounts-step-lead = Your account has a second lock.
accounts-code = Code
accounts-step-hint = The six digits that your app shows now. Without your phone, use one of your recovery codes.
accounts-code-wrong = This code does not fit or was used already. Wait for the next one and try again.
accounts-begin-again = Begin again

## Ways back

accounts-forgot-title = Forgot your password?
accounts-forgot-lead = We send a link to your e-mail address. With it you choose a new password.
accounts-forgot-button = Send me a link
accounts-recover-title = Use a recovery code
accounts-recover-lead = You have a sheet of recovery codes from us? One of them lets you choose a new password.
accounts-recovery-code = Recovery code
accounts-recover-wrong = This name and this code do not fit together, or the code was used already.
accounts-reset-title = Choose a new password
accounts-reset-lead = Afterwards you are signed out everywhere and sign in with the new password.
accounts-reset-button = Save password
accounts-invited-title = Welcome
accounts-invited-lead = Choose a password to open your account.
accounts-confirm-title = Confirm your e-mail address
accounts-confirm-lead = Press the button, and this address belongs to your account.
accounts-confirm-button = Yes, this is my address
accounts-link-old-title = This link no longer works
accounts-link-old-text = A link works once and for a short time. Ask for a new one.

## One's own account

accounts-own-title = My account
accounts-own-lead = Only you see this page.
accounts-tile = Name, e-mail, password, your data
accounts-change = Change
accounts-save = Save
accounts-named-title = Name and language
accounts-letters-language = Language of our e-mails
accounts-address-title = Change e-mail address
accounts-address-lead = We send a link to the new address. It counts as soon as you have pressed the button behind the link.
accounts-address-hint = We show it to nobody. Leave it empty if you want no e-mails.
accounts-address-button = Save address
accounts-address-waits = Waiting for confirmation: { $email }
accounts-no-email = None
accounts-change-password-title = Change password
accounts-password-now = Present password
accounts-password-not-yours = This is not your password.
accounts-password-hidden = Only you know it
accounts-prove-title = Confirm that it is you
accounts-prove-lead = The next step is protected. Please type your password once more.
accounts-prove-button = Go on
accounts-keep = No, keep everything

## Second factor

accounts-factor-title = Second lock
accounts-factor-lead = With a second lock nobody gets in who only knows your password.
accounts-factor-staff = Whoever works for this site needs a second lock. It takes two minutes.
accounts-factor-app = Open an app for codes on your phone, for example Aegis, FreeOTP or Google Authenticator.
accounts-factor-scan = Scan this picture with the app.
accounts-factor-picture = Picture for the app; the letters below say the same.
accounts-factor-type = If you cannot scan it, type these letters into the app:
accounts-factor-open = Open the app on this phone
accounts-factor-then = Type the code that the app shows now.
accounts-factor-code-hint = Six digits. They change every half minute.
accounts-factor-button = Switch on
accounts-factor-on-title = Second lock is on
accounts-factor-on-lead = When you sign in, we ask for your password and for a code of your app.
accounts-factor-remove = Switch off
accounts-factor-is-on = On
accounts-factor-is-off = Off

## Recovery codes

accounts-codes-title = Recovery codes
accounts-codes-lead = If you lose your password or your phone, one of these codes lets you in again. Each works once. We make ten of them, and the ones from before no longer work.
accounts-codes-button = Show my recovery codes
accounts-codes-left = { $count ->
    [one] { $count } code left
   *[other] { $count } codes left
 }
accounts-codes-later = Later
accounts-codes-tile = Without an e-mail address they are the only way back if you forget your password.
accounts-codes-keep = We show them only now. Print this page, or write the codes down, and keep them in a safe place.
accounts-codes-for = For
accounts-codes-made = Made on
accounts-codes-where = Use them at
accounts-codes-print = To print: use the menu of your browser.
accounts-codes-kept = I have kept them

## One's data

accounts-data-title = My data
accounts-data-text = Everything that we know about you is yours. You can take it with you and erase it at any time.
accounts-data-button = Download my data
accounts-erase-title = Erase my account
accounts-erase-lead = Your account and everything that belongs to it is erased at once. Nobody can bring it back.
accounts-erase-sure = Yes, erase everything
accounts-erase-button = Erase now

## Where one is signed in

sessions-title = Where I am signed in
sessions-lead = If you do not know one of these, end it and change your password.
sessions-count = { $count ->
    [one] on { $count } device
   *[other] on { $count } devices
 }
sessions-here = This device
sessions-used = Last used:
sessions-began = Signed in:
sessions-end = End
sessions-end-all = Sign out everywhere
sessions-unknown = Unknown browser

## One's page

panel-title = Hello, { $name }
panel-lead-migrant = What would you like to do?
panel-lead-volunteer = Thank you for helping. What would you like to do?
panel-lead-provider = What would you like to do?
panel-lead-moderator = This is what waits for you. The oldest comes first.
panel-lead-administrator = This is what waits for you. The oldest comes first.
panel-waiting = Waiting:
panel-confirm = Please confirm your e-mail address { $email }. We have sent you a link.
panel-confirm-first = Please confirm your e-mail address { $email } first. We have sent you a link. Then everything is open to you.
panel-send-again = Send the link again
panel-other-address = Another address
panel-no-address = Please give your e-mail address and confirm it. Then everything is open to you.

## What was done

done-signed-out = You are signed out.
done-accounts-registered = Your account is ready. Now keep your recovery codes: without an e-mail address they are the only way back if you forget your password.
done-accounts-letter-sent = We have sent you an e-mail with a link. Please open it to confirm your address.
done-accounts-reset-sent = If there is an account with a confirmed e-mail address, a link is on its way. It works for 30 minutes.
done-accounts-password = Your new password is saved. Please sign in.
done-accounts-password-changed = Your new password is saved. You are signed out on all other devices.
done-accounts-saved = Saved.
done-accounts-confirmed = Your e-mail address is confirmed.
done-accounts-factor-on = The second lock is on. Now keep your recovery codes, in case you lose your phone.
done-accounts-erased = Your account and everything that belonged to it is erased.
done-sessions-ended = That device is signed out.

## Letters

mail-confirm-address-subject = { $site }: confirm your e-mail address
mail-confirm-address-text = Somebody gave this address to { $site }. If it was you, open the link and press the button. The link works for three days. If it was not you, do nothing.
mail-account-exists-subject = { $site }: you already have an account
mail-account-exists-text = Somebody wanted to use this address for an account at { $site }. You already have one. If it was you and you forgot your password, choose a new one with the link. If it was not you, do nothing.
mail-reset-password-subject = { $site }: choose a new password
mail-reset-password-text = Hello { $name }, open the link to choose a new password. It works for 30 minutes. If you did not ask for it, do nothing: your password stays as it is.
mail-password-changed-subject = { $site }: your password was changed
mail-password-changed-text = Hello { $name }, your password at { $site } was changed. If it was not you, choose a new one at once with the link.
mail-address-changed-subject = { $site }: your e-mail address was changed
mail-address-changed-text = Hello { $name }, your account at { $site } no longer uses this e-mail address. If it was not you, write to the people who run the site.
mail-second-factor-on-subject = { $site }: second lock is on
mail-second-factor-on-text = Hello { $name }, your account at { $site } now has a second lock. If it was not you, change your password at once.
mail-second-factor-off-subject = { $site }: second lock is off
mail-second-factor-off-text = Hello { $name }, your account at { $site } no longer has a second lock. If it was not you, change your password at once.
mail-account-erased-subject = { $site }: your account is erased
mail-account-erased-text = Hello { $name }, your account at { $site } and everything that belonged to it is erased, as you wished. All the best to you.
mail-account-unused-subject = { $site }: do you still need your account?
mail-account-unused-text = Hello { $name }, you have not used your account at { $site } for a long time. So that we keep nothing without need, we will erase it soon. If you want to keep it, sign in once with the link.
mail-invitation-subject = { $site }: your account is waiting
mail-invitation-text = Hello { $name }, you are invited to work on { $site }. Open the link and choose a password. The link works once and for seven days.
mail-role-changed-subject = { $site }: your account has a new role
mail-role-changed-text = Hello { $name }, an administrator changed what your account at { $site } is for. Sign in to see what is new.
mail-account-suspended-subject = { $site }: your account is out of use
mail-account-suspended-text = Hello { $name }, an administrator has taken your account at { $site } out of use. If you think that this is a mistake, write to the people who run the site.
mail-account-reactivated-subject = { $site }: your account works again
mail-account-reactivated-text = Hello { $name }, your account at { $site } works again. You can sign in as before.
