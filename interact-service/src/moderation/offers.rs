//! Listings and changes of them: looked at, accepted, refused.

use super::decided::{self, is_current};
use super::letters::{self, Told};
use super::{Waits, form, view};
use crate::accounts::form::{FormPage, mistake};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::form::Mistake;
use crate::listings::{self, Doing, Listing, State, store, turns};
use crate::providers;
use crate::store::Tx;

/// Listings that wait.
pub(super) fn waiting(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Waits>, Failure> {
    let mut all = Vec::new();
    for listing in store::queue(tx, ask.site())? {
        let Some(kind) = ask.tenant.module(&listing.kind) else { continue };
        all.push(Waits {
            title: listing.title(&ask.tenant, &ask.lang),
            what: format!("{} · {}", ask.tenant.words(&ask.lang, &kind.title), news(ask, &listing)),
            from: providers::name(tx, listing.owner)?.unwrap_or_default(),
            since: listing.submitted_at,
            icon: kind.icon.clone(),
            path: ask.to(&path(&listing)),
        });
    }
    Ok(all)
}

/// Whether it is a new listing or a change of a public one.
pub(super) fn news(ask: &Ask, listing: &Listing) -> String {
    let change = listing.state == State::Published;
    ask.say(if change { "moderation-a-change" } else { "moderation-new" })
}

pub(super) fn path(listing: &Listing) -> String {
    format!("moderation/listings/{}", listing.id)
}

fn object(listing: &Listing) -> String {
    format!("listing {}", listing.id)
}

fn find(ask: &Ask, tx: &mut dyn Tx) -> Result<Listing, Failure> {
    store::find(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)
}

/// The listing as it was looked at, or the page that says who was faster.
fn current(ask: &Ask, tx: &mut dyn Tx) -> Result<Listing, Failure> {
    let listing = find(ask, tx)?;
    if listing.waits() && is_current(ask, listing.version) {
        return Ok(listing);
    }
    decided::instead(ask, tx, &object(&listing), &path(&listing))
}

/// A listing that waits, part by part; one that does not any more says what was decided.
///
/// # Errors
/// When there is no such listing.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = find(ask, tx)?;
    if !listing.waits() {
        return decided::page(ask, tx, &object(&listing), "moderation");
    }
    page(ask, tx, &listing, &[])
}

fn page(ask: &Ask, tx: &mut dyn Tx, listing: &Listing, mistakes: &[Mistake]) -> Outcome {
    let kind = ask.tenant.module(&listing.kind).ok_or(Failure::NotFound)?;
    let provider = providers::of(tx, ask.site(), listing.owner, "")?;
    let view = view::offer(ask, kind, listing, &provider, mistakes);
    let title = listing.title(&ask.tenant, &ask.lang);
    Ok(Answer::page("moderation-listing", title, &view)?.below(&trail(ask)))
}

fn trail(ask: &Ask) -> [(String, String); 1] {
    [(ask.say("moderation-title"), ask.to("moderation"))]
}

/// The listing as it will look.
///
/// # Errors
/// When there is no such listing.
pub fn preview(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = find(ask, tx)?;
    let kind = ask.tenant.module(&listing.kind).ok_or(Failure::NotFound)?;
    let provider = providers::name(tx, listing.owner)?.unwrap_or_default();
    let (tenant, content) = (&ask.tenant, &listing.content);
    let mut entry = listings::entry::of(tenant, kind, &listing, content, provider);
    entry.verified_on = tenant.day(ask.now).to_string();
    let entry = ask.host.entry(ask.site(), &ask.lang, &entry)?;
    let title = listing.title(tenant, &ask.lang);
    let view = serde_json::json!({ "entry": entry, "back": ask.to(&path(&listing)) });
    let below = [trail(ask), [(title.clone(), ask.to(&path(&listing)))]].concat();
    Ok(Answer::page("entry-preview", title, &view)?.below(&below))
}

/// Accepts a listing; each sensitive question has to be approved.
///
/// # Errors
/// The page with what is not approved; when somebody was faster.
pub fn accept(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = current(ask, tx)?;
    let kind = ask.tenant.module(&listing.kind).ok_or(Failure::NotFound)?;
    let asked: Vec<&str> = listings::asks(kind, &listing.content).collect();
    let missing = form::unapproved(ask, &asked);
    if !missing.is_empty() {
        let wrong = |field: &&str| mistake(ask, &form::approval(field), "moderation-not-approved");
        let mistakes: Vec<Mistake> = missing.iter().map(wrong).collect();
        let page = page(ask, tx, &listing, &mistakes)?.with_status(422);
        return Err(Failure::Instead(Box::new(page)));
    }
    let doing = Doing { actor: Some(ask.me()?.account), now: ask.now };
    let public = turns::accept(tx, &ask.tenant, doing, listing)?;
    tell(ask, tx, &public, "listing-published")?;
    Answer::redirect(ask.done("moderation", "moderation-accepted"))
}

/// Asks why it is refused.
///
/// # Errors
/// When there is no such listing.
pub fn refusing(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = find(ask, tx)?;
    if !listing.waits() {
        return decided::page(ask, tx, &object(&listing), "moderation");
    }
    refusal(ask, &listing).show()
}

fn refusal(ask: &Ask, listing: &Listing) -> FormPage {
    let title = listing.title(&ask.tenant, &ask.lang);
    form::refuse_offer(ask, listing)
        .below(ask.say("moderation-title"), ask.to("moderation"))
        .below(title, ask.to(&path(listing)))
}

/// Refuses it; the provider is told why.
///
/// # Errors
/// The form with its mistakes; when somebody was faster.
pub fn refuse(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let listing = current(ask, tx)?;
    let values = form::refused(ask, &refusal(ask, &listing))?;
    let reason = letters::reason(ask, tx, listing.owner, &values)?;
    let doing = Doing { actor: Some(ask.me()?.account), now: ask.now };
    let refused = turns::refuse(tx, doing, listing, &reason)?;
    tell(ask, tx, &refused, "listing-refused")?;
    Answer::redirect(ask.done("moderation", "moderation-refused"))
}

fn tell(ask: &Ask, tx: &mut dyn Tx, listing: &Listing, name: &'static str) -> Result<(), Failure> {
    let title = |lang: &str| listing.title(&ask.tenant, lang);
    let told = Told {
        owner: listing.owner,
        name,
        title: &title,
        reason: &listing.reason,
        path: &format!("listings/{}", listing.id),
        dedupe: format!("{name} {} {}", listing.id, listing.version),
    };
    letters::tell(ask, tx, &told)
}
