### Moderation: what waits, what changes, what is decided; and what organisations are told.

moderation-title = What waits
moderation-tile = Offers and organisations to look at. The oldest has waited { $age }.
moderation-nothing = Nothing waits at the moment.
moderation-lead = { $count ->
    [one] { $count } thing waits for you, the oldest first.
   *[other] { $count } things wait for you, the oldest first.
 }
moderation-age-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
 }
moderation-age-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
 }
moderation-age-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
moderation-waits = Waits
moderation-new = new
moderation-a-change = a change
moderation-asks-verification = Organisation · asks to be checked
moderation-organisations-title = Organisations
moderation-organisations-tile = Those that were checked; take it back if something is wrong
moderation-organisations-none = No organisation has been checked yet.
moderation-verified-on = Checked on { $day }
moderation-from = From
moderation-content-title = What will be published
moderation-changed-title = What changes
moderation-changed-none = Nothing that readers see has changed.
moderation-same-title = What stays as it is
moderation-before = Before
moderation-now = Now
moderation-went = taken out:
moderation-came = put in:
moderation-went-end = end of what was taken out
moderation-came-end = end of what was put in
moderation-mark-added = new
moderation-mark-removed = taken out
moderation-mark-changed = changed
moderation-field-title = Title
moderation-field-summary = Summary
moderation-field-text = Text
moderation-sensitive-title = Sensitive questions to applicants
moderation-sensitive-text = This offer wants to know something that can harm people if it gets into the wrong hands. Approve it only if the offer cannot do without it and the reason says why.
moderation-sensitive-none = No reason was given.
moderation-approve = I approve this question: { $field }
moderation-not-approved = Approve this question, or refuse the offer and say that the question has to go.
moderation-decide-title = Your decision
moderation-accept = Accept and publish
moderation-preview = See it as it will look
moderation-preview-text = This is a preview. Nobody else sees it yet.
moderation-back = Back to the decision
moderation-refuse-title = Refuse this offer
moderation-refuse-lead = The organisation reads your reason in its own language, in its panel and by letter. It can mend the offer and hand it in again.
moderation-refuse-button = Refuse
moderation-reason = Why?
moderation-reason-incomplete = Something important is missing, for example when, where or for whom.
moderation-reason-unclear = The text is hard to understand. Please write shorter and simpler.
moderation-reason-language = The languages do not say the same, or one of them is not good enough.
moderation-reason-contacts = There are private names, numbers or addresses in the text. Please take them out: people reach you through this site.
moderation-reason-excludes = The offer shuts people out without a good reason.
moderation-reason-money = It asks people for money or papers in a way that we do not publish.
moderation-reason-other = Something else
moderation-reason-unknown = We could not find out that this organisation exists.
moderation-reason-unreachable = Nobody answers at the contacts that you gave.
moderation-reason-profile = Your profile does not say enough about who you are and what you do.
moderation-words = In your own words
moderation-words-hint = What exactly should be mended? Be kind; whoever reads this took trouble.
moderation-words-needed = Write in your own words why you refuse.
moderation-decided-title = This does not wait any more
moderation-decided-text = Somebody decided on it, or it changed after you opened it. Nothing happened now.
moderation-decided-by = { $what } by { $who }, { $when }
moderation-was-accepted = Accepted
moderation-was-refused = Refused
moderation-was-taken-back = Taken back
moderation-was-closed = Closed
moderation-was-changed = Changed
moderation-decided-look = See how it is now
moderation-decided-home = To everything that waits
moderation-provider-new = Has not asked
moderation-provider-asked = Asks to be checked
moderation-provider-verified = Checked
moderation-provider-refused = Refused
moderation-provider-how = Make sure that this organisation exists and that it is the one that asks: call the number of its own website, not the one given here, and look it up in the public register.
moderation-provider-about = What it does
moderation-provider-areas = Areas
moderation-provider-languages = Languages
moderation-provider-address = Address
moderation-provider-hours = Opening hours
moderation-provider-email = E-mail
moderation-provider-phone = Telephone
moderation-provider-web = Website
moderation-provider-verify = It is what it says: mark as checked
moderation-refuse-provider-title = Refuse this organisation
moderation-refuse-provider-lead = It reads your reason in its own language, in its panel and by letter, and can ask again.
moderation-refuse-provider-button = Refuse
moderation-unverify-title = Take the check back
moderation-unverify-lead = The organisation and all its offers leave the public pages at once. It reads your reason and can ask again.
moderation-unverify-button = Take the check back
moderation-gone-title = This offer has ended
moderation-gone-text = It is no longer shown. Perhaps one of these helps you:
moderation-gone-alone = It is no longer shown, and there is nothing similar at the moment. New offers appear as soon as they have been checked.
moderation-gone-all = All offers of this kind
done-moderation-accepted = Published. The organisation is told.
done-moderation-refused = Refused. The organisation is told why.
done-moderation-verified = Marked as checked. The organisation is told.
mail-listing-published-subject = { $site }: “{ $title }” is published
mail-listing-published-text = Hello { $name }, we looked at “{ $title }” and published it. Everybody can see it now. Open the link to change or close it:
    { $link }
mail-listing-refused-subject = { $site }: “{ $title }” needs to be mended
mail-listing-refused-text = Hello { $name }, we looked at “{ $title }” and cannot publish it like this.

    { $reason }

    Nothing is lost. Open the link, mend it and hand it in again:
    { $link }
mail-provider-verified-subject = { $site }: your organisation is checked
mail-provider-verified-text = Hello { $name }, we have checked { $title }. You can hand in offers now, and your organisation has a page of its own. Open the link to go on:
    { $link }
mail-provider-refused-subject = { $site }: about your organisation
mail-provider-refused-text = Hello { $name }, { $title } is not marked as checked.

    { $reason }

    You can mend your profile and ask again:
    { $link }
