//! "It still holds": by a signed link, without signing in. Looking changes nothing, because
//! programs try the links of letters.

use generator::texts::Arg;

use crate::accounts::form::FormPage;
use crate::accounts::{self, State as AccountState};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::form::Form;
use crate::listings::{Doing, Listing, Step, expiry, store, turns, view};
use crate::store::Tx;

/// Asks whether it still holds.
///
/// # Errors
/// When the link is none of ours.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (until, sign) = (ask.query.one("until"), ask.query.one("sign"));
    let listing = signed(ask, tx, until, sign)?;
    if !still_asks(&listing, until) {
        return answered(ask, &listing);
    }
    let path = ask.to(&format!("listings/{}/keep", listing.id));
    let form = Form::new(path, ask.say("listings-do-keep"))
        .with_hidden("until", until)
        .with_hidden("sign", sign);
    let day = ask.day(listing.expires_at - 1);
    let args = [("title", title(ask, &listing)), ("day", Arg::from(day))];
    FormPage::new(ask, "listings-keep", form)
        .line(ask.say_with("listings-keep-until", &args))
        .link(ask.say("listings-keep-change"), ask.to(&format!("listings/{}", listing.id)))
        .show()
}

/// It holds: it lasts as if it were accepted today.
///
/// # Errors
/// When the link is none of ours; a conflict when somebody was faster.
pub fn act(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (until, sign) = (ask.form.one("until"), ask.form.one("sign"));
    let listing = signed(ask, tx, until, sign)?;
    if !still_asks(&listing, until) {
        return answered(ask, &listing);
    }
    let doing = Doing { actor: Some(listing.owner), now: ask.now };
    let kept = turns::keep(tx, &ask.tenant, doing, listing)?;
    answered(ask, &kept)
}

/// Whether the question is still open: it is public, and ends when the link says.
fn still_asks(listing: &Listing, until: &str) -> bool {
    listing.can(Step::Keep) && until == listing.expires_at.to_string()
}

/// Says how it stands now.
fn answered(ask: &Ask, listing: &Listing) -> Outcome {
    let public = listing.can(Step::Keep);
    let text = if public {
        let day = ask.day(listing.expires_at - 1);
        ask.say_with(
            "listings-kept-until",
            &[("title", title(ask, listing)), ("day", Arg::from(day))],
        )
    } else {
        ask.say_with("listings-kept-over", &[("title", title(ask, listing))])
    };
    let key = if public { "listings-kept-title" } else { "listings-kept-over-title" };
    let view = serde_json::json!({ "text": text, "home": ask.to("") });
    Answer::page("problem", ask.say(key), &view)
}

fn title(ask: &Ask, listing: &Listing) -> Arg<'static> {
    Arg::from(view::title(ask, listing))
}

/// The listing of a link that we signed, whose provider may still act.
fn signed(ask: &Ask, tx: &mut dyn Tx, until: &str, sign: &str) -> Result<Listing, Failure> {
    let found = store::find(tx, ask.site(), ask.id("id")?)?;
    let listing = found.filter(|own| expiry::was_signed(&ask.key, own, until, sign));
    let listing = listing.ok_or(Failure::NotFound)?;
    let account = accounts::store::by_id(tx, listing.owner)?;
    let active = account.is_some_and(|account| account.state == AccountState::Active);
    if active { Ok(listing) } else { Err(Failure::NotFound) }
}
