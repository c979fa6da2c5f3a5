//! Moderation: staff look at what was handed in before anybody else sees it, accept it or say why
//! not.
//!
//! Whoever decides names the version that they looked at: where somebody was faster, or the
//! provider changed it meanwhile, nothing happens and the page says what did.

use crate::answer::Failure;
use crate::ask::Ask;
use crate::clock::Millis;
use crate::panel::Tile;
use crate::store::Tx;

pub mod compare;
pub mod decided;
pub mod form;
pub mod handlers;
pub mod letters;
pub mod offers;
pub mod organisations;
pub mod parts;
pub mod view;
pub mod waiting;

pub use waiting::Waits;

/// Finds what waits of a noun.
pub type Source = fn(&Ask, &mut dyn Tx) -> Result<Vec<Waits>, Failure>;

/// Every noun of which something can wait for staff.
pub const ALL: &[Source] = &[
    // providers
    organisations::waiting,
    // listings
    offers::waiting,
    // events
    crate::events::handlers::queue::waiting,
    // questions
];

/// Everything that waits, oldest first.
///
/// # Errors
/// When the store cannot.
pub fn queue(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Waits>, Failure> {
    let mut all = Vec::new();
    for of_noun in ALL {
        all.extend(of_noun(ask, tx)?);
    }
    all.sort_by_key(|waits| waits.since);
    Ok(all)
}

/// The way to what waits from a moderator's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    if !ask.me()?.role.is_staff() {
        return Ok(Vec::new());
    }
    let queue = queue(ask, tx)?;
    let count = i64::try_from(queue.len()).unwrap_or(i64::MAX);
    let oldest = queue.first().map(|waits| age(ask, waits.since));
    let text = match oldest {
        Some(age) => ask.say_with("moderation-tile", &[("age", age.as_str().into())]),
        None => ask.say("moderation-nothing"),
    };
    let (title, path) = (ask.say("moderation-title"), ask.to("moderation"));
    let queue = Tile { title, text, icon: "verified", path, waiting: count };
    let (title, path) = (ask.say("moderation-organisations-title"), ask.to("moderation/providers"));
    let text = ask.say("moderation-organisations-tile");
    Ok(vec![queue, Tile { title, text, icon: "civil-society", path, waiting: 0 }])
}

/// For how long something has waited, in words.
#[must_use]
pub fn age(ask: &Ask, since: Millis) -> String {
    let (key, count) = span(ask.now - since);
    ask.say_with(key, &[("count", count.into())])
}

fn span(waited: Millis) -> (&'static str, i64) {
    use crate::clock::{DAY, HOUR, MINUTE};
    match waited.max(0) {
        waited if waited >= DAY => ("moderation-age-days", waited / DAY),
        waited if waited >= HOUR => ("moderation-age-hours", waited / HOUR),
        waited => ("moderation-age-minutes", waited / MINUTE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{DAY, HOUR, MINUTE};

    #[test]
    fn how_long_something_waits_is_said_in_the_largest_whole_unit() {
        assert_eq!(span(-5), ("moderation-age-minutes", 0));
        assert_eq!(span(HOUR - 1), ("moderation-age-minutes", 59));
        assert_eq!(span(DAY - MINUTE), ("moderation-age-hours", 23));
        assert_eq!(span(3 * DAY + HOUR), ("moderation-age-days", 3));
    }
}
