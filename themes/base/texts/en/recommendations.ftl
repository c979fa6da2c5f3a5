### Recommendations: what fits, why, and what is missing.

recommendations-title = Recommended for you
recommendations-tile = Offers and events that fit what you told us, with the reasons
recommendations-lead = We compare what you told us with every offer. Gender, age, origin, religion, papers and health never count.
recommendations-profile = Change what you told us
recommendations-blank = You have told us nothing yet that we could compare. Tell something in your profile, for example your languages and what you look for: each answer helps, none is needed.
recommendations-none = At the moment nothing fits that you do not know already. Come back later, or change what counts.
recommendations-why = Why it fits, and what is missing
recommendations-why-open = Why do I see this?
recommendations-why-text = These things that you told us or saved led to it. What you do not want to count, you can switch off.
recommendations-much-1 = counts a little
recommendations-much-2 = counts
recommendations-much-3 = counts much
recommendations-reason-stop = Do not count this
recommendations-hide = Not for me
recommendations-show = Show again
recommendations-hidden-title = What you put away
recommendations-seen-button = I have seen these, show me others
recommendations-audience = This offer is only for: { $audience }
recommendations-others = { $count ->
    [one] { $count } offer is left out because it is declared to be for others, by the gender or age in your profile.
   *[other] { $count } offers are left out because they are declared to be for others, by the gender or age in your profile.
 }
recommendations-comma = ,_
recommendations-settings-title = What counts
recommendations-settings-lead = Everything that is ticked counts when we look for what fits you.
recommendations-settings-counts = This may count
recommendations-settings-save = Save
recommendations-reason-seeking = What you look for
recommendations-reason-course = Your next level of a language
recommendations-reason-languages = Languages that you speak
recommendations-reason-interests = Your interests
recommendations-reason-experience = Your work experience
recommendations-reason-skills = Your skills
recommendations-reason-education = School and studies
recommendations-reason-times = When you have time
recommendations-reason-nearness = How near it is
recommendations-reason-activity = What you saved or applied for
recommendations-reason-fresh = New, or soon over
done-recommendations-hidden = You will not see this offer here again. It stands at the end of the page.
done-recommendations-shown = The offer may be recommended again.
done-recommendations-seen = Here are others first.
done-recommendations-reason-off = This no longer counts. You can change it at “What counts”.
done-recommendations-settings = Saved.

why-seeking = You look for this: { $kind }
why-course = { $language } { $level } is your next level
why-course-again = { $language } { $level }: to make your level firm
why-course-any = It teaches { $language }
why-languages = You can take part in { $language }
why-interests = It is about what you like: { $what }
why-experience = It is close to work that you have done: { $what }
why-skills = It is close to what you can do: { $what }
why-education = Your school or studies are enough
why-times = It takes place when you have time: { $times }
why-nearness = It is in { $area }
why-nearness-next = It is in { $area }, not far from you
why-anywhere = You can take part from anywhere
why-activity = It is like something that you saved or applied for: { $title }
why-new = It is new
why-soon = { $count ->
    [0] It begins or ends today
    [one] It begins or ends in { $count } day
   *[other] It begins or ends in { $count } days
 }
lack-languages = { $language } { $level } is asked for
lack-languages-any = People there speak { $language }
lack-course-easy = It teaches { $language } { $level }: you know that already
lack-course-hard = It teaches { $language } { $level }: that is far above your level
lack-interests = It is about something else: { $what }
lack-experience = Experience is asked for: { $what }
lack-skills = One should be able to do this: { $what }
lack-education = This is asked for: { $what }
lack-times = It takes place at other times: { $times }
lack-nearness = It is farther away: { $area }

find-title = Find what fits, without an account
find-lead = Tell us what you like, no name is needed. Nothing of it is kept. Leave empty what you do not want to say.
find-button = Show what fits
find-found = What fits
find-none = We found nothing for this. Tell a little more, or less.
find-again = Change what you told
find-seeking = What do you look for?
find-languages = Which languages do you speak?
find-where = Where and when?
find-area = Area
find-times = When do you have time?
find-interests = What do you like?
