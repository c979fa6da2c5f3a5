//! Who comes: interest where there is room for everybody, places and a waiting list where there is
//! not. The organisation sees how many come and the codes that they show, no person.

use std::fmt::Write as _;

use super::tell::{self, Telling};
use super::{Event, State as EventState};
use crate::answer::Failure;
use crate::secrets;
use crate::store::{StoreError, Tx};

pub mod handlers;
pub mod store;

/// How somebody comes to a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// There is room for everybody.
    Interested,
    /// With a place.
    Place,
    /// When a place becomes free.
    Waiting,
}

impl Standing {
    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Interested => "interested",
            Self::Place => "place",
            Self::Waiting => "waiting",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        [Self::Interested, Self::Place, Self::Waiting].into_iter().find(|own| own.as_str() == text)
    }
}

/// Somebody who comes to a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guest {
    /// The event.
    pub event: i64,
    /// When the date begins by its rule.
    pub date: String,
    /// Whose account.
    pub account: i64,
    /// How.
    pub state: Standing,
    /// What they show at the door.
    pub code: String,
}

/// How many come to a date.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Without a place of their own.
    pub interested: i64,
    /// With one.
    pub places: i64,
    /// When one becomes free.
    pub waiting: i64,
}

/// Somebody wants to come to a date; who already does stays as they are.
///
/// # Errors
/// When the store cannot.
pub fn come(
    tx: &mut dyn Tx,
    event: &Event,
    date: &str,
    account: i64,
    now: i64,
) -> Result<Standing, Failure> {
    if let Some(known) = store::find(tx, event.id, date, account)? {
        return Ok(known.state);
    }
    let places = event.shown().places.map(i64::from);
    let standing = match places {
        None => Standing::Interested,
        Some(places) if is_free(store::counts(tx, event.id, date)?, places) => Standing::Place,
        Some(_) => Standing::Waiting,
    };
    let guest =
        Guest { event: event.id, date: date.to_string(), account, state: standing, code: code() };
    store::insert(tx, &event.site, &guest, now)?;
    Ok(standing)
}

/// Whether a newcomer gets a place: nobody overtakes those who wait.
fn is_free(counts: Counts, places: i64) -> bool {
    counts.places < places && counts.waiting == 0
}

/// Somebody does not come after all: the first who waits gets the place, and a letter.
///
/// # Errors
/// When the store cannot.
pub fn leave(
    tx: &mut dyn Tx,
    telling: Telling<'_>,
    event: &Event,
    date: &str,
    account: i64,
) -> Result<(), StoreError> {
    store::remove(tx, event.id, date, account)?;
    fill(tx, telling, event, date)
}

/// Gives free places of a date to those who wait, the first first.
///
/// # Errors
/// When the store cannot.
pub fn fill(
    tx: &mut dyn Tx,
    telling: Telling<'_>,
    event: &Event,
    date: &str,
) -> Result<(), StoreError> {
    if event.state != EventState::Published || event.cancelled {
        return Ok(());
    }
    let places = event.shown().places.map_or(i64::MAX, i64::from);
    let free = places - store::counts(tx, event.id, date)?.places;
    for account in store::first_waiting(tx, event.id, date, free.clamp(0, 200))? {
        store::promote(tx, event.id, date, account)?;
        tell::guest_letter(tx, telling, event, account, "event-place-free", date)?;
    }
    Ok(())
}

/// Gives away the places of a site that became free without anybody there to do it, because an
/// account was erased.
///
/// # Errors
/// When the store cannot.
pub fn fill_all(tx: &mut dyn Tx, telling: Telling<'_>) -> Result<(), StoreError> {
    let site = telling.tenant.id();
    for (id, date) in store::waited_for(tx, site)? {
        if let Some(event) = super::store::find(tx, site, id)? {
            fill(tx, telling, &event, &date)?;
        }
    }
    Ok(())
}

/// Somebody is erased: their places are free, see [`fill_all`].
///
/// # Errors
/// When the store cannot.
pub fn leave_all(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    for guest in store::of_account(tx, account)? {
        store::remove(tx, guest.event, &guest.date, account)?;
    }
    Ok(())
}

/// Six signs that nobody mixes up, read out at a door.
fn code() -> String {
    const SIGNS: &[u8; 24] = b"ACDEFHJKLMNPRTUVWXY34679";
    let mut code = String::new();
    for byte in secrets::random::<6>() {
        let _ = write!(code, "{}", char::from(SIGNS[usize::from(byte) % SIGNS.len()]));
    }
    code
}
