//! Reminders: who comes to a date hears of it the day before.

use generator::calendar::Occurrence;
use jiff::Timestamp;
use serde_json::json;

use super::tell::{self, Telling};
use super::{Event, guests, store};
use crate::clock::{HOUR, Millis};
use crate::store::{StoreError, Tx};

/// Nobody is reminded before this hour or after that one, where the site is.
const HOURS: std::ops::Range<i8> = 9..21;

/// Who said so long ago that they come still knows it.
const FRESH: Millis = 6 * HOUR;

/// Reminds everybody who comes to a date of tomorrow, each once for each time at which it begins.
/// Who waits for a place is not reminded.
///
/// # Errors
/// When the store cannot.
pub fn remind(tx: &mut dyn Tx, telling: Telling<'_>) -> Result<(), StoreError> {
    let (tenant, now) = (telling.tenant, telling.now);
    if tenant.calendar().is_none() || !HOURS.contains(&hour(telling)) {
        return Ok(());
    }
    let Ok(tomorrow) = tenant.day(now).tomorrow() else { return Ok(()) };
    for event in store::public(tx, tenant.id(), now)?.iter().filter(|event| !event.cancelled) {
        let Some(series) = event.series(tenant) else { continue };
        let dates = series.between(tomorrow, tomorrow).into_iter();
        for date in dates.filter(|date| date.starts.date() == tomorrow && !date.cancelled) {
            one(tx, telling, event, &date)?;
        }
    }
    Ok(())
}

fn one(
    tx: &mut dyn Tx,
    telling: Telling<'_>,
    event: &Event,
    date: &Occurrence,
) -> Result<(), StoreError> {
    let of = date.of.to_string();
    let args = json!({ "when": date.starts.to_string() });
    for account in guests::store::coming(tx, event.id, &of, telling.now - FRESH)? {
        // A date that is moved is another one to be reminded of; a changed text is not.
        let dedupe = format!("event-soon {} {of} {}", event.id, date.starts);
        tell::guest(tx, telling, event, account, "event-soon", (args.clone(), dedupe))?;
    }
    Ok(())
}

fn hour(telling: Telling<'_>) -> i8 {
    let moment = Timestamp::from_millisecond(telling.now).unwrap_or(Timestamp::UNIX_EPOCH);
    moment.to_zoned(telling.tenant.zone()).hour()
}
