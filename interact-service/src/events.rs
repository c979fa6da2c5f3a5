//! Events: what happens at a time, by organisations, by staff, suggested by people, or brought in
//! from another calendar.
//!
//! Nothing is public that staff did not accept. Organisations and people hand an event in, staff
//! accepts it, asks back or refuses with a reason; a change of a public event waits while the former
//! text stays. Dates are cancelled and moved at once, because somebody may be on the way.

use generator::calendar::{Series, When};
use generator::localised::Localised;
use serde_json::json;

use crate::answer::Failure;
use crate::applications::view::Head;
use crate::ask::Ask;
use crate::audit;
use crate::clock::Millis;
use crate::listings::Doing;
use crate::providers;
use crate::publishing;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;
use crate::worded::Worded as _;

pub mod content;
pub mod data;
pub mod dates;
pub mod entry;
pub mod form;
pub mod guests;
pub mod handlers;
pub mod import;
pub mod remind;
pub mod state;
pub mod store;
pub mod tell;
pub mod tidy;
pub mod times;
pub mod view;

pub use content::{Content, Times};
pub use state::{Origin, Revision, State, Step};

/// An event as it is kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// Its number.
    pub id: i64,
    /// The site.
    pub site: String,
    /// The organisation's account; nothing for staff, suggestions and other calendars.
    pub owner: Option<i64>,
    /// Where it comes from.
    pub origin: Origin,
    /// Where it is.
    pub state: State,
    /// Where a change of it is.
    pub revision: Revision,
    /// What somebody works on.
    pub content: Content,
    /// What was accepted last.
    pub live: Option<Content>,
    /// What a moderator asked, or why it was refused; may be empty.
    pub reason: String,
    /// Whether all of it was cancelled.
    pub cancelled: bool,
    /// Its lasting name in other calendars.
    pub uid: String,
    /// Goes up with every change that the public sees.
    pub sequence: i64,
    /// Since when it waits for a moderator; 0 when it does not.
    pub submitted_at: Millis,
    /// When a moderator accepted it; 0 when none did.
    pub verified_at: Millis,
    /// When the last of its dates is over.
    pub ends_at: Millis,
    /// Goes up with every change.
    pub version: i64,
    /// When it was last changed.
    pub changed_at: Millis,
}

impl Event {
    /// What the public sees, else what somebody works on.
    #[must_use]
    pub fn shown(&self) -> &Content {
        self.live.as_ref().unwrap_or(&self.content)
    }

    /// Its times, if they can be read.
    #[must_use]
    pub fn series(&self, tenant: &Tenant) -> Option<Series> {
        self.shown().times.series(&tenant.site.time_zone).ok()
    }

    /// Its title in the best language for a reader.
    #[must_use]
    pub fn title(&self, tenant: &Tenant, lang: &str) -> String {
        tenant.words(lang, &self.shown().localised("title"))
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
}

/// Does a step: the event is kept in its new state if nobody was faster, the log has a line, and
/// what is public is made anew where it changed. `mend` changes what goes with the step.
///
/// # Errors
/// A conflict when the step does not fit any more; when the store cannot.
pub fn step(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    doing: Doing,
    mut event: Event,
    step: Step,
    mend: impl FnOnce(&mut Event),
) -> Result<Event, Failure> {
    let next = step.from((event.state, event.revision)).ok_or(Failure::Conflict)?;
    (event.state, event.revision) = next;
    event.changed_at = doing.now;
    event.submitted_at = if step == Step::Submit { doing.now } else { 0 };
    mend(&mut event);
    if step.publishes() {
        event.sequence += 1;
    }
    event.ends_at = ends_at(tenant, &event);
    if !store::save(tx, &event)? {
        return Err(Failure::Conflict);
    }
    event.version += 1;
    let entry = audit::Entry {
        site: &event.site,
        actor: doing.actor,
        action: step.action(),
        object: format!("event {}", event.id),
        detail: json!({ "version": event.version, "origin": event.origin.as_str() }),
        at: doing.now,
    };
    audit::record(tx, &entry)?;
    if step.publishes() {
        publishing::mark(tx, &event.site)?;
    }
    Ok(event)
}

/// When the last date of an event is over.
fn ends_at(tenant: &Tenant, event: &Event) -> Millis {
    let last = event.series(tenant).and_then(|series| series.last_day());
    last.map_or(Millis::MAX, |day| tenant.end_of(day))
}

/// Keeps a new event that waits for a moderator, or stands published at once where staff wrote it.
///
/// # Errors
/// When the store cannot.
pub fn begin(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    doing: Doing,
    new: store::New<'_>,
) -> Result<Event, Failure> {
    let origin = new.origin;
    let id = store::insert(tx, tenant.id(), &new, doing.now)?;
    let event = store::find(tx, tenant.id(), id)?.ok_or(Failure::Conflict)?;
    let entry = audit::Entry {
        site: tenant.id(),
        actor: doing.actor,
        action: "event.submit",
        object: format!("event {id}"),
        detail: json!({ "origin": origin.as_str() }),
        at: doing.now,
    };
    audit::record(tx, &entry)?;
    match origin {
        Origin::Staff | Origin::Import => accept(tx, tenant, doing, event),
        Origin::Provider | Origin::Suggestion => Ok(event),
    }
}

/// Accepts an event or its change: the public sees it.
///
/// # Errors
/// A conflict when nothing of it waits; when the store cannot.
pub fn accept(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    doing: Doing,
    event: Event,
) -> Result<Event, Failure> {
    step(tx, tenant, doing, event, Step::Accept, |event| {
        let former = event.live.as_ref().map(|live| live.times.clone());
        event.content.times.note_move(former.as_ref());
        event.live = Some(event.content.clone());
        event.reason = String::new();
        event.verified_at = doing.now;
    })
}

/// The first date of an event that is not over, for lists.
#[must_use]
pub fn next(tenant: &Tenant, event: &Event, now: Millis) -> Option<When> {
    let series = event.series(tenant)?;
    series.next(tenant.day(now)).map(|date| date.starts)
}

/// Public events of a site of which something is not over.
///
/// # Errors
/// When the store cannot.
pub fn public(tx: &mut dyn Tx, tenant: &Tenant, now: Millis) -> Result<Vec<Event>, StoreError> {
    store::public(tx, tenant.id(), now)
}

/// The title of an event in every language; nothing where it is no longer there.
///
/// # Errors
/// When the store cannot.
pub fn titles(tx: &mut dyn Tx, site: &str, id: i64) -> Result<Localised, StoreError> {
    let found = store::find(tx, site, id)?;
    Ok(found.map(|event| event.shown().localised("title")).unwrap_or_default())
}

/// An event above a page of messages; empty where it is no longer there.
///
/// # Errors
/// When the store cannot.
pub fn head(ask: &Ask, tx: &mut dyn Tx, id: i64) -> Result<Head, StoreError> {
    let Some(event) = store::find(tx, ask.site(), id)? else { return Ok(Head::default()) };
    let provider = match event.owner {
        Some(owner) => providers::name(tx, owner)?.unwrap_or_default(),
        None => String::new(),
    };
    let title = event.title(&ask.tenant, &ask.lang);
    Ok(Head { title, provider, address: String::new() })
}
