//! Feedback and unmet needs: what readers say about pages, as sums, and what they miss.
//!
//! Nothing here is about anybody: there is no account, no address and no time but the day. Whoever
//! says the same twice on a day is counted once, by a keyed hash that only the limits know.

use crate::ask::Ask;
use crate::clock::{DAY, Millis};
use crate::questions::redaction;
use crate::store::rate::{self, Allowance, Quota};
use crate::store::{StoreError, Tx};

pub mod form;
pub mod handlers;
pub mod needs;
pub mod store;
pub mod view;

/// So many have to agree before editors see something.
pub const AGREE: i64 = 5;
/// Sums are kept so long.
pub const KEPT: Millis = 730 * DAY;
/// What people miss is kept so long after the last one said it.
pub const NEED_KEPT: Millis = 365 * DAY;
/// The same where fewer than five agree and nobody reviewed it.
pub const LONE_KEPT: Millis = 90 * DAY;
/// Needs of so many days are ranked.
pub const RANKED: i64 = 180;

/// What somebody says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// The page helped.
    Helpful,
    /// It did not.
    Unhelpful,
    /// Something is missing.
    Missing,
    /// It is missing in a language.
    Language,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Helpful, Self::Unhelpful, Self::Missing, Self::Language];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Helpful => "helpful",
            Self::Unhelpful => "unhelpful",
            Self::Missing => "missing",
            Self::Language => "language",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// One word of a reader, already without anything about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// About which page, behind the language; empty for a search.
    pub page: String,
    /// What.
    pub kind: Kind,
    /// In which area, or empty.
    pub area: String,
    /// The language that is missed, or empty.
    pub wanted: String,
    /// What is missed, or empty.
    pub text: String,
}

/// Counts a word, once a day and place that asks.
///
/// # Errors
/// When the store cannot.
pub fn count(tx: &mut dyn Tx, ask: &Ask, said: &Said) -> Result<(), StoreError> {
    if !first_today(tx, ask, said)? {
        return Ok(());
    }
    store::count(tx, ask.site(), &ask.lang, ask.now / DAY, said)?;
    if said.kind == Kind::Missing && !said.text.is_empty() {
        let text = redaction::masked(&said.text);
        let words = needs::compared(&text);
        if !words.is_empty() {
            let place = store::Place { site: ask.site(), lang: &ask.lang, page: &said.page };
            store::add_need(tx, place, &words, &text, ask.now / DAY)?;
        }
    }
    Ok(())
}

/// Whether the same was not said today from the same place. What is kept for that is a keyed hash
/// that says neither who nor what, for a day.
fn first_today(tx: &mut dyn Tx, ask: &Ask, said: &Said) -> Result<bool, StoreError> {
    let once_a_day = Quota::per(1, DAY);
    let what = format!(
        "{} {} {} {} {} {}",
        ask.site(),
        ask.lang,
        said.page,
        said.kind.as_str(),
        said.wanted,
        needs::compared(&said.text),
    );
    let key = ask.key.sign("feedback", &format!("{} {what}", ask.from));
    Ok(rate::take(tx, &format!("feedback {key}"), once_a_day, ask.now)? == Allowance::Granted)
}

/// Forgets what is old.
///
/// # Errors
/// When the store cannot.
pub fn tidy(tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    store::remove_older(tx, (now - KEPT) / DAY)?;
    store::remove_needs(tx, (now - NEED_KEPT) / DAY, (now - LONE_KEPT) / DAY, AGREE)
}
