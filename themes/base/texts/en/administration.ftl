### Administration: accounts of the site, for administrators; and the log.

administration-accounts-title = Accounts
administration-accounts-tile = Find, change, take out of use
administration-accounts-lead = You see names and roles, and nothing of what people do here.
administration-account-title = Account
administration-account-lead = What you change here is written down, and the person is told.
administration-began = Since
administration-last-seen = Last signed in
administration-state = State
administration-state-waiting = Waiting
administration-state-active = Active
administration-state-suspended = Out of use
administration-email-yes = Confirmed
administration-all = All
administration-show = Show
administration-none = There is nothing here.
administration-more = Go on
administration-csv = Download as a table (CSV)
administration-find-title = Find an account
administration-find-button = Find
administration-not-found = There is no account with this name or address.
administration-role-title = Change role
administration-role-new = New role
administration-role-button = Change role
administration-suspend = Take out of use
administration-reactivate = Put into use again
administration-end-sessions = Sign out everywhere
administration-new-link = New invitation link
administration-own = This is your own account. Another administrator looks after it.
administration-invite-title = Invite staff
administration-invite-tile = Moderators and administrators
administration-invite-lead = We send a link that works once and for seven days.
administration-invite-button = Invite
administration-invited-title = The invitation is ready
administration-invited-text = We have sent this link. If it does not arrive, hand it over yourself: it is shown only now and works once.
administration-invited-link = Link
administration-audit-title = Log
administration-audit-tile = What was done, by whom and when
administration-numbers-title = Numbers
administration-numbers-tile = How many accounts there are
administration-numbers-lead = Only sums. We follow nobody.
administration-together = Together
administration-seen = { $count ->
    [one] { $count } account was used in the last 30 days.
   *[other] { $count } accounts were used in the last 30 days.
 }
done-administration-saved = Saved, and the person is told.

## The log

audit-lead = What staff did and what became of things. Nobody can change it.
audit-noun = About
audit-when = When
audit-who = Who
audit-what = What
audit-object = To what
audit-detail = More
audit-erased = An account that was erased
audit-service = The service itself
