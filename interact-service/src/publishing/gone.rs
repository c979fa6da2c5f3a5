//! A listing whose static page is gone: who comes by an old link is told so, with what is like it.

use generator::url;
use serde_json::json;

use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::listings::{Listing, store};
use crate::store::Tx;
use crate::worded::Worded as _;

/// So many neighbours are shown.
const MOST: usize = 6;

/// Leads to the page of a public listing; of one that is over, says so (410).
///
/// # Errors
/// When it never was public.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = store::find(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)?;
    if listing.live.is_none() || ask.tenant.module(&listing.kind).is_none() {
        return Err(Failure::NotFound);
    }
    let public = store::public(tx, ask.site(), ask.now)?;
    if public.iter().any(|own| own.id == listing.id) {
        return Answer::redirect(page_of(ask, &listing));
    }
    page(ask, &listing, &public)
}

/// The page that says that a listing is over, in the place of whatever somebody wanted to do.
///
/// # Errors
/// Always, if only because the store cannot.
pub fn instead<T>(ask: &Ask, tx: &mut dyn Tx, id: i64) -> Result<T, Failure> {
    let listing = store::find(tx, ask.site(), id)?.ok_or(Failure::NotFound)?;
    let public = store::public(tx, ask.site(), ask.now)?;
    Err(Failure::Instead(Box::new(page(ask, &listing, &public)?)))
}

fn page(ask: &Ask, listing: &Listing, public: &[Listing]) -> Outcome {
    let neighbours = neighbours(ask, listing, public);
    let lonely = neighbours.is_empty();
    let text = ask.say(if lonely { "moderation-gone-alone" } else { "moderation-gone-text" });
    let view = json!({ "text": text, "neighbours": neighbours, "all": list_of(ask, listing) });
    Ok(Answer::page("gone", ask.say("moderation-gone-title"), &view)?.with_status(410))
}

/// Public listings of the same kind, those of the same area first: title and address.
fn neighbours(ask: &Ask, listing: &Listing, public: &[Listing]) -> Vec<(String, String)> {
    let areas = |own: &Listing| own.live.as_ref().map(|live| live.fact("areas").to_vec());
    let here = areas(listing).unwrap_or_default();
    let near = |own: &Listing| areas(own).unwrap_or_default().iter().any(|a| here.contains(a));
    let mut alike: Vec<&Listing> = public.iter().filter(|own| own.kind == listing.kind).collect();
    alike.sort_by_key(|own| !near(own));
    let one = |own: &&Listing| {
        let title = own.live.as_ref().map(|live| live.localised("title")).unwrap_or_default();
        (ask.tenant.words(&ask.lang, &title), page_of(ask, own))
    };
    alike.iter().take(MOST).map(one).collect()
}

fn page_of(ask: &Ask, listing: &Listing) -> String {
    let path = url::below(&ask.lang, &format!("{}/{}", listing.kind, listing.id));
    url::whole(&ask.tenant.site.address, &path)
}

fn list_of(ask: &Ask, listing: &Listing) -> String {
    url::whole(&ask.tenant.site.address, &url::below(&ask.lang, &listing.kind))
}
