//! What time does to events: they end, and what was kept for them goes.

use crate::clock::{DAY, HOUR, Millis};
use crate::listings::Doing;
use crate::publishing;
use crate::store::{StoreError, Tx};

use super::tell::Telling;
use super::{Step, guests, step, store};
use crate::answer::Failure;

/// Who came to a date is forgotten so long after it.
const GUESTS: Millis = 30 * DAY;

/// What was refused or taken back is kept so long.
const REFUSED: Millis = 90 * DAY;
/// What is over is kept so long.
const OVER: Millis = 365 * DAY;

/// Ends what is over, forgets who came, gives away free places, and lets the public pages go on to
/// the next day.
///
/// # Errors
/// When the store cannot.
pub fn tidy(tx: &mut dyn Tx, telling: Telling<'_>) -> Result<(), StoreError> {
    let (tenant, now) = (telling.tenant, telling.now);
    if tenant.calendar().is_none() {
        return Ok(());
    }
    for event in store::over(tx, tenant.id(), now)? {
        let doing = Doing { actor: None, now };
        step(tx, tenant, doing, event, Step::End, |_| {}).map_err(in_store)?;
    }
    guests::fill_all(tx, telling)?;
    guests::store::forget(tx, tenant.id(), &tenant.day(now - GUESTS).to_string())?;
    store::forget(tx, tenant.id(), now - REFUSED, now - OVER)?;
    // A new day has begun within the last two hours: what was yesterday leaves the pages.
    if tenant.day(now) != tenant.day(now - 2 * HOUR) {
        publishing::mark(tx, tenant.id())?;
    }
    Ok(())
}

/// A step of the service itself meets nobody: only the store can fail it.
fn in_store(failure: Failure) -> StoreError {
    match failure {
        Failure::Store(error) => error,
        other => StoreError::Statement(format!("an event cannot end: {other:?}")),
    }
}
