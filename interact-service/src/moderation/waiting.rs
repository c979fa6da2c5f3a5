//! What waits for staff, of whatever noun.

use serde::Serialize;

use super::age;
use crate::ask::Ask;
use crate::clock::Millis;

/// Something that waits for staff.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waits {
    /// What it is called.
    pub title: String,
    /// What sort of thing it is, and what is wanted (`Training courses · new`).
    pub what: String,
    /// Whose it is, or empty.
    pub from: String,
    /// Since when.
    pub since: Millis,
    /// Name of a pictogram.
    pub icon: String,
    /// Where it is looked at: a whole path.
    pub path: String,
}

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    title: String,
    what: String,
    from: String,
    age: String,
    /// The moment, for those who want to know exactly.
    since: String,
    icon: String,
    path: String,
}

/// Lines in the order in which they came.
#[must_use]
pub fn lines(ask: &Ask, waiting: &[Waits]) -> Vec<Line> {
    let line = |waits: &Waits| Line {
        title: waits.title.clone(),
        what: waits.what.clone(),
        from: waits.from.clone(),
        age: age(ask, waits.since),
        since: ask.moment(waits.since),
        icon: waits.icon.clone(),
        path: waits.path.clone(),
    };
    waiting.iter().map(line).collect()
}
