//! Listings: what providers offer, in the fields of its kind.
//!
//! A listing is written as a draft, handed in, looked at by a moderator and then public until its
//! time runs out or its provider ends it. A change of a public one waits while the former text
//! stays.

use generator::localised::Localised;
use generator::site::ListingKind;
use serde_json::json;

use crate::answer::Failure;
use crate::audit;
use crate::clock::Millis;
use crate::publishing;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;
use crate::worded::Worded as _;

pub mod brief;
pub mod content;
pub mod entry;
pub mod expiry;
pub mod form;
pub mod gaps;
pub mod handlers;
pub mod personal;
pub mod state;
pub mod store;
pub mod turns;
pub mod view;
pub mod week;

pub use brief::{Asked, Brief, Named, Question, applied_to, brief};
pub use content::Content;
pub use expiry::tidy;
pub use state::{Revision, State, Step};

/// A listing as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing {
    /// Its number.
    pub id: i64,
    /// The site.
    pub site: String,
    /// The provider's account.
    pub owner: i64,
    /// Identifier of its kind.
    pub kind: String,
    /// Where it is.
    pub state: State,
    /// Where a change of it is.
    pub revision: Revision,
    /// What the provider works on.
    pub content: Content,
    /// What was accepted last.
    pub live: Option<Content>,
    /// Why it was refused last, or empty.
    pub reason: String,
    /// How many places there are; nothing where they are not counted.
    pub places: Option<i64>,
    /// How many of them were given away.
    pub taken: i64,
    /// Since when it waits for a moderator; 0 when it does not.
    pub submitted_at: Millis,
    /// When a moderator accepted it; 0 when none did.
    pub verified_at: Millis,
    /// The end of its last day; 0 when there is none.
    pub expires_at: Millis,
    /// When its provider was asked whether it still holds; 0 when not since it was accepted.
    pub reminded_at: Millis,
    /// Goes up with every change.
    pub version: i64,
    /// When it was last changed.
    pub changed_at: Millis,
}

impl Listing {
    /// Places that are left; nothing where they are not counted.
    #[must_use]
    pub fn places_left(&self) -> Option<i64> {
        self.places.map(|places| (places - self.taken).max(0))
    }

    /// Whether something of it waits for a moderator.
    #[must_use]
    pub fn waits(&self) -> bool {
        self.state == State::Submitted || self.revision == Revision::Submitted
    }

    /// Whether a step is possible now.
    #[must_use]
    pub fn can(&self, step: Step) -> bool {
        step.from((self.state, self.revision)).is_some()
    }

    /// Its title in the best language for a reader.
    #[must_use]
    pub fn title(&self, tenant: &Tenant, lang: &str) -> String {
        tenant.words(lang, &self.content.localised("title"))
    }
}

/// Who does something, and when.
#[derive(Debug, Clone, Copy)]
pub struct Doing {
    /// Whose account; nothing when the service does it by itself.
    pub actor: Option<i64>,
    /// Now.
    pub now: Millis,
}

/// Does a step: the listing is kept in its new state if nobody was faster, the log has a line,
/// and what is public is made anew where it changed. `mend` changes what goes with the step.
///
/// # Errors
/// A conflict when the step does not fit any more; when the store cannot.
pub fn step(
    tx: &mut dyn Tx,
    doing: Doing,
    mut listing: Listing,
    step: Step,
    mend: impl FnOnce(&mut Listing),
) -> Result<Listing, Failure> {
    let next = step.from((listing.state, listing.revision)).ok_or(Failure::Conflict)?;
    (listing.state, listing.revision) = next;
    listing.changed_at = doing.now;
    listing.submitted_at = match step {
        Step::Submit => doing.now,
        Step::Keep => listing.submitted_at,
        _ => 0,
    };
    mend(&mut listing);
    if !store::save(tx, &listing)? {
        return Err(Failure::Conflict);
    }
    listing.version += 1;
    note(tx, doing, &listing.site, listing.id, step.action(), listing.version)?;
    if step.publishes() {
        publishing::mark(tx, &listing.site)?;
    }
    Ok(listing)
}

/// Writes into the log what was done with a listing.
fn note(
    tx: &mut dyn Tx,
    doing: Doing,
    site: &str,
    id: i64,
    action: &'static str,
    version: i64,
) -> Result<(), StoreError> {
    let entry = audit::Entry {
        site,
        actor: doing.actor,
        action,
        object: format!("listing {id}"),
        detail: json!({ "version": version }),
        at: doing.now,
    };
    audit::record(tx, &entry)
}

/// Gives one place away, if the listing is public and one is left.
///
/// # Errors
/// When the store cannot.
pub fn take_place(tx: &mut dyn Tx, id: i64) -> Result<bool, StoreError> {
    let taken = store::take_place(tx, id)?;
    if taken {
        mark_site_of(tx, id)?;
    }
    Ok(taken)
}

/// Takes a place back that was given away.
///
/// # Errors
/// When the store cannot.
pub fn give_back_place(tx: &mut dyn Tx, id: i64) -> Result<(), StoreError> {
    store::give_back_place(tx, id)?;
    mark_site_of(tx, id)
}

/// The public sees how many places are left.
fn mark_site_of(tx: &mut dyn Tx, id: i64) -> Result<(), StoreError> {
    match store::site(tx, id)? {
        Some(site) => publishing::mark(tx, &site),
        None => Ok(()),
    }
}

/// A kind's words for something that has none of its own: its identifier.
fn or_id(words: &Localised, id: &str) -> Localised {
    if words.is_empty() { Localised::everywhere(id) } else { words.clone() }
}

/// What a listing asks of its applicants beyond what its kind asks: only fields of its kind.
pub fn asks<'a>(kind: &'a ListingKind, content: &'a Content) -> impl Iterator<Item = &'a str> {
    let offered = kind.disclosure.iter().filter(|asked| asked.sensitive);
    offered
        .map(|asked| asked.field.as_str())
        .filter(|field| content.asks.iter().any(|own| own == field))
}
