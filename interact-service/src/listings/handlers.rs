//! One's own listings: the list, one of them, how it will look.

use serde_json::json;

use super::view::{self, Known, ListView};
use super::{Listing, State, entry, expiry, gaps, store, turns};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::panel::Tile;
use crate::providers;
use crate::store::Tx;
use crate::visitor::Role;

pub mod keep;
pub mod turn;
pub mod write;

/// One's listings, all or of a state.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.me()?;
    let chosen = State::find(ask.query.one("state"));
    let all = store::of_owner(tx, ask.site(), me.account)?;
    let rows = all.iter().filter(|listing| chosen.is_none_or(|state| listing.state == state));
    let verified = providers::is_verified(tx, ask.site(), me.account)?;
    let view = ListView {
        rows: rows.map(|listing| view::row(ask, listing)).collect(),
        narrows: narrows(ask, &all, chosen),
        new: ask.to("listings/new"),
        first: (!verified).then(|| view::verify_first(ask)),
    };
    Answer::page("listings", ask.say("listings-title"), &view)
}

/// A way to each state in which something is.
fn narrows(ask: &Ask, all: &[Listing], chosen: Option<State>) -> Vec<(String, String, bool)> {
    let everything = (ask.say("listings-all"), ask.to("listings"), chosen.is_none());
    let there = |state: &State| all.iter().any(|listing| listing.state == *state);
    let each = State::ALL.into_iter().filter(there).map(|state| {
        let path = ask.to(&format!("listings?state={}", state.as_str()));
        (ask.say(&format!("listings-state-{}", state.as_str())), path, chosen == Some(state))
    });
    std::iter::once(everything).chain(each).collect()
}

/// One of one's listings: where it is, what is missing, what can be done.
///
/// # Errors
/// When it is not one's own.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = mine(ask, tx)?;
    let kind = ask.tenant.module(&listing.kind).ok_or(Failure::NotFound)?;
    let known = Known {
        kind,
        gaps: &gaps::all(ask, kind, &listing),
        verified: providers::is_verified(tx, ask.site(), listing.owner)?,
        public: public_page(ask, &listing),
    };
    let view = view::show(ask, &listing, known);
    let page = Answer::page("listing", view::title(ask, &listing), &view)?;
    Ok(page.below(&[(ask.say("listings-title"), ask.to("listings"))]))
}

/// Its static page, if it is there.
fn public_page(ask: &Ask, listing: &Listing) -> String {
    let page = format!("{}/{}", listing.kind, listing.id);
    let found = ask.host.find_page(ask.site(), &ask.lang, &page).ok().flatten();
    let public = listing.state == State::Published;
    found.filter(|_| public).map(|(_, path)| path).unwrap_or_default()
}

/// The page as everybody will see it, with what was written last.
///
/// # Errors
/// When it is not one's own, or its page cannot be made.
pub fn preview(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let mut listing = mine(ask, tx)?;
    let kind = ask.tenant.module(&listing.kind).ok_or(Failure::NotFound)?;
    let me = ask.me()?;
    let provider = providers::of(tx, ask.site(), me.account, &me.name)?.name;
    listing.expires_at = expiry::last_moment(&ask.tenant, kind, &listing.content, ask.now);
    listing.places = turns::places(kind, &listing.content);
    let entry = entry::of(&ask.tenant, kind, &listing, &listing.content, provider);
    let shown = ask.host.entry(ask.site(), &ask.lang, &entry)?;
    let own = ask.to(&format!("listings/{}", listing.id));
    let view = json!({ "entry": shown, "back": own });
    let title = ask.say("listings-preview-title");
    let trail =
        [(ask.say("listings-title"), ask.to("listings")), (view::title(ask, &listing), own)];
    Ok(Answer::page("listing-preview", title, &view)?.below(&trail))
}

/// A listing of whoever asks, of a kind that is switched on.
pub(super) fn mine(ask: &Ask, tx: &mut dyn Tx) -> Result<Listing, Failure> {
    let me = ask.me()?;
    let found = store::find(tx, ask.site(), ask.id("id")?)?;
    let own = found.filter(|listing| listing.owner == me.account);
    own.filter(|listing| ask.tenant.module(&listing.kind).is_some()).ok_or(Failure::NotFound)
}

/// Who does it, and when.
pub(super) fn doing(ask: &Ask) -> super::Doing {
    super::Doing { actor: ask.visitor.me.as_ref().map(|me| me.account), now: ask.now }
}

/// The way to one's listings from one's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    let me = ask.me()?;
    if me.role != Role::Provider || ask.tenant.kinds().next().is_none() {
        return Ok(Vec::new());
    }
    let all = store::of_owner(tx, ask.site(), me.account)?;
    let asked = all.iter().filter(|l| l.state == State::Published && l.reminded_at > 0);
    let refused = all.iter().filter(|listing| !listing.reason.is_empty() && !listing.waits());
    let waiting = i64::try_from(asked.count() + refused.count()).unwrap_or_default();
    let tile = |key: &str, path: &str, count: usize, icon, waiting| Tile {
        title: ask.say(&format!("{key}-title")),
        text: ask.say_with(&format!("{key}-tile"), &[("count", count.into())]),
        icon,
        path: ask.to(path),
        waiting,
    };
    Ok(vec![
        tile("listings", "listings", all.len(), "guide", waiting),
        tile("listings-new", "listings/new", ask.tenant.kinds().count(), "module", 0),
    ])
}
