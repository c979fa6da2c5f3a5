//! What a provider does with a listing as a whole.

use generator::texts::Arg;

use super::{doing, mine, write};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::applications::Closing;
use crate::ask::Ask;
use crate::form::{Form, Mistake};
use crate::listings::{Listing, Step, gaps, turns, view};
use crate::notifications::{self, At, Kind, News};
use crate::providers;
use crate::store::Tx;
use crate::worded::Worded as _;

/// Hands it in, if nothing is missing and the organisation was verified.
///
/// # Errors
/// The form with everything that is missing.
pub fn submit(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = mine(ask, tx)?;
    let kind = ask.tenant.module(&listing.kind).ok_or(Failure::NotFound)?;
    if !listing.can(Step::Submit) {
        return Err(Failure::Conflict);
    }
    let verified = providers::is_verified(tx, ask.site(), listing.owner)?;
    let first = (!verified)
        .then(|| Mistake { field: String::new(), text: ask.say("listings-verify-first") });
    if first.is_some() || !gaps::all(ask, kind, &listing).is_empty() {
        return Err(write::incomplete(ask, &listing, first));
    }
    let listing = turns::submit(tx, doing(ask), listing)?;
    tell_staff(ask, tx, &listing)?;
    done(ask, listing.id, "submitted")
}

/// Those who moderate are told that something waits.
fn tell_staff(ask: &Ask, tx: &mut dyn Tx, listing: &Listing) -> Result<(), Failure> {
    let news = News {
        to: 0,
        kind: Kind::Moderation,
        name: "moderation-listing",
        title: listing.content.localised("title"),
        args: serde_json::json!({}),
        path: format!("moderation/listings/{}", listing.id),
        dedupe: format!("moderation listing {} {}", listing.id, listing.version),
    };
    Ok(notifications::tell_staff_of(tx, &At::of(ask), &news, Some(listing.owner))?)
}

/// Takes back what was handed in.
///
/// # Errors
/// A conflict when a moderator was faster.
pub fn take_back(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = mine(ask, tx)?;
    done(ask, turns::take_back(tx, doing(ask), listing)?.id, "taken-back")
}

/// Asks whether a change shall be dropped.
///
/// # Errors
/// When there is none.
pub fn discarding(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    asking(ask, tx, "discard", |listing| listing.can(Step::Discard))
}

/// Drops a change.
///
/// # Errors
/// A conflict when there is none.
pub fn discard(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = mine(ask, tx)?;
    done(ask, turns::discard(tx, doing(ask), listing)?.id, "discarded")
}

/// Asks whether it shall end.
///
/// # Errors
/// When it is not public.
pub fn closing(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    asking(ask, tx, "close", |listing| listing.can(Step::Close))
}

/// Ends it, and answers everybody who waits.
///
/// # Errors
/// A conflict when it is not public.
pub fn close(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = mine(ask, tx)?;
    let id = listing.id;
    turns::close(tx, &Closing::of(ask), listing)?;
    done(ask, id, "closed")
}

/// Opens it again, as it was accepted.
///
/// # Errors
/// A conflict when it cannot.
pub fn reopen(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = mine(ask, tx)?;
    if !providers::is_verified(tx, ask.site(), listing.owner)? {
        return Err(Failure::Forbidden);
    }
    done(ask, turns::reopen(tx, &ask.tenant, doing(ask), listing)?.id, "reopened")
}

/// Makes a draft of what is over.
///
/// # Errors
/// A conflict when it is not over.
pub fn rework(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = mine(ask, tx)?;
    let listing = turns::rework(tx, doing(ask), listing)?;
    Answer::redirect(ask.to(&format!("listings/{}/edit", listing.id)))
}

/// A new draft that says the same.
///
/// # Errors
/// When it is not one's own.
pub fn duplicate(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = mine(ask, tx)?;
    let id = turns::duplicate(tx, doing(ask), &listing)?;
    Answer::redirect(ask.done(&format!("listings/{id}/edit"), "listings-duplicated"))
}

/// Asks whether a draft shall be erased.
///
/// # Errors
/// When it is none.
pub fn removing(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    asking(ask, tx, "remove", turns::can_remove)
}

/// Erases a draft.
///
/// # Errors
/// A conflict when it is none.
pub fn remove(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = mine(ask, tx)?;
    turns::remove(tx, doing(ask), &listing)?;
    Answer::redirect(ask.done("listings", "listings-removed"))
}

/// A page that asks before something is done that cannot be undone with one click.
fn asking(ask: &Ask, tx: &mut dyn Tx, name: &str, fits: fn(&Listing) -> bool) -> Outcome {
    let listing = mine(ask, tx)?;
    if !fits(&listing) {
        return Err(Failure::NotFound);
    }
    let own = ask.to(&format!("listings/{}", listing.id));
    let form = Form::new(format!("{own}/{name}"), ask.say(&format!("listings-do-{name}")));
    let title = view::title(ask, &listing);
    let called = ask.say_with("listings-called", &[("title", Arg::from(title.as_str()))]);
    FormPage::new(ask, &format!("listings-{name}"), form)
        .line(called)
        .link(ask.say("listings-leave"), own.clone())
        .below(ask.say("listings-title"), ask.to("listings"))
        .below(title, own)
        .show()
}

fn done(ask: &Ask, id: i64, note: &str) -> Outcome {
    Answer::redirect(ask.done(&format!("listings/{id}"), &format!("listings-{note}")))
}
