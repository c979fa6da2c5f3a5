//! An application goes a step: guarded, written down, told to whom it concerns, in one transaction.

use generator::localised::Localised;
use serde_json::json;

use super::{Application, State, Step, store};
use crate::answer::Failure;
use crate::ask::Ask;
use crate::audit::{self, Entry};
use crate::clock::Millis;
use crate::disclosure;
use crate::listings;
use crate::messages;
use crate::notifications::{self, At, Kind, News};
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// Where and when something happens: of a request, or of work that nobody asked for.
#[derive(Debug, Clone, Copy)]
pub struct Closing<'a> {
    /// The site.
    pub tenant: &'a Tenant,
    /// Where people reach the service from outside, for letters.
    pub address: &'a str,
    /// Whose account does it; nothing when the service does it by itself.
    pub actor: Option<i64>,
    /// Now.
    pub now: Millis,
}

impl<'a> Closing<'a> {
    /// Of a request.
    #[must_use]
    pub fn of(ask: &'a Ask) -> Self {
        let actor = ask.visitor.me.as_ref().map(|me| me.account);
        Self { tenant: &ask.tenant, address: &ask.address, actor, now: ask.now }
    }

    fn site(&self) -> &str {
        self.tenant.id()
    }
}

/// A listing ended: everybody who waits for an answer gets one. Gives how many.
///
/// # Errors
/// When the store cannot.
pub fn listing_closed(
    tx: &mut dyn Tx,
    closing: &Closing<'_>,
    listing: i64,
) -> Result<usize, StoreError> {
    let open = store::list_open(tx, closing.site(), listing)?;
    for application in &open {
        step(tx, closing, application, Step::Close, "")?;
    }
    Ok(open.len())
}

/// Takes a step; the loser of a race sees that somebody was faster.
///
/// # Errors
/// When the step does not fit, or the store cannot.
pub(super) fn take(
    ask: &Ask,
    tx: &mut dyn Tx,
    application: &Application,
    what: Step,
    reason: &str,
) -> Result<(), Failure> {
    let done = step(tx, &Closing::of(ask), application, what, reason)?;
    if done { Ok(()) } else { Err(Failure::Conflict) }
}

/// Takes a step if it fits and nobody was faster.
fn step(
    tx: &mut dyn Tx,
    at: &Closing<'_>,
    application: &Application,
    what: Step,
    reason: &str,
) -> Result<bool, StoreError> {
    let Some(next) = what.from(application.state) else { return Ok(false) };
    if !store::change(tx, at.site(), application, next, at.now)? {
        return Ok(false);
    }
    store::record(tx, at.site(), application.id, (what, next), reason, at.now)?;
    record(tx, at, application.id, what)?;
    tell(tx, at, application, what)?;
    Ok(true)
}

/// Writes a step into the log.
pub(super) fn record(
    tx: &mut dyn Tx,
    at: &Closing<'_>,
    id: i64,
    what: Step,
) -> Result<(), StoreError> {
    let object = format!("application {id}");
    let (site, actor, action) = (at.site(), at.actor, what.action());
    audit::record(tx, &Entry { site, actor, action, object, detail: json!({}), at: at.now })
}

/// Takes an application back: what was disclosed and written goes, the place is free again, and
/// whoever waited longest gets it.
///
/// # Errors
/// When it was taken back already, or the store cannot.
pub(super) fn withdraw(
    tx: &mut dyn Tx,
    at: &Closing<'_>,
    application: &Application,
) -> Result<bool, StoreError> {
    if !step(tx, at, application, Step::Withdraw, "")? {
        return Ok(false);
    }
    forget(tx, at.site(), application.id)?;
    if application.state == State::Accepted {
        listings::give_back_place(tx, application.listing)?;
        promote(tx, at, application.listing)?;
    }
    Ok(true)
}

fn forget(tx: &mut dyn Tx, site: &str, id: i64) -> Result<(), StoreError> {
    disclosure::erase(tx, site, id)?;
    messages::erase_of_application(tx, site, id)?;
    store::erase_words(tx, site, id)
}

/// Gives a free place to whoever has waited longest.
fn promote(tx: &mut dyn Tx, at: &Closing<'_>, listing: i64) -> Result<(), StoreError> {
    let Some(next) = store::first_waiting(tx, at.site(), listing)? else { return Ok(()) };
    if listings::take_place(tx, listing)? {
        step(tx, at, &next, Step::Promote, "")?;
    }
    Ok(())
}

/// Writes to whom a step concerns; nothing about the person stands in the letter.
pub(super) fn tell(
    tx: &mut dyn Tx,
    at: &Closing<'_>,
    application: &Application,
    what: Step,
) -> Result<(), StoreError> {
    let Some((applicant, provider)) = store::sides(tx, at.site(), application.id)? else {
        return Ok(());
    };
    let (to, name, folder) = match what {
        Step::See => return Ok(()),
        Step::SendAgain => (provider, "application-sent", "received"),
        Step::Withdraw => (provider, "application-withdrawn", "received"),
        Step::Accept => (applicant, "application-accepted", "applications"),
        Step::Decline => (applicant, "application-declined", "applications"),
        Step::Wait => (applicant, "application-waitlisted", "applications"),
        Step::Promote => (applicant, "application-promoted", "applications"),
        Step::Close => (applicant, "application-closed", "applications"),
    };
    // What was withdrawn is no longer there to be looked at.
    let path = match what {
        Step::Withdraw => folder.to_string(),
        _ => format!("{folder}/{}", application.id),
    };
    let brief = listings::brief(tx, at.tenant, application.listing)?;
    let news = News {
        to,
        kind: Kind::Applications,
        name,
        title: Localised::of(brief.map(|brief| brief.title).unwrap_or_default()),
        args: json!({}),
        path,
        dedupe: format!("application {} {} {}", application.id, what.action(), at.now),
    };
    let at = At { tenant: at.tenant, address: at.address, now: at.now };
    notifications::tell_of(tx, &at, &news, Some(provider))
}
