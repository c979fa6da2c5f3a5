//! Calendars of others: looked at when a moderator says so, compared with what was taken over
//! before, and taken over event by event. Nothing is published by itself.

use serde::{Deserialize, Serialize};

use super::{Content, Times};
use crate::clock::Millis;
use crate::worded::Worded as _;

pub mod compare;
pub mod fetch;
mod lines;
pub mod read;
pub mod store;
mod when;

pub use compare::{Difference, Standing};

/// A calendar of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Its number.
    pub id: i64,
    /// Where it is.
    pub address: String,
    /// What staff calls it.
    pub name: String,
    /// Where its events are, or empty.
    pub area: String,
    /// The language in which they are written.
    pub lang: String,
    /// When it was looked at last; 0 when never.
    pub looked_at: Millis,
}

/// An event as another calendar tells it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Found {
    /// Its title.
    pub title: String,
    /// What it is.
    pub text: String,
    /// Where it is.
    pub place: String,
    /// Its page, or empty.
    pub url: String,
    /// When it is.
    pub times: Times,
    /// Whether it was cancelled.
    pub cancelled: bool,
    /// What was not taken as it stands, or keeps it from being taken: keys of texts.
    pub notes: Vec<String>,
}

/// One event of a calendar: what it says now, and what was taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its number.
    pub id: i64,
    /// Its name in the other calendar.
    pub uid: String,
    /// What it says now; nothing: it is gone.
    pub found: Option<Found>,
    /// What was taken over; nothing: it was not.
    pub taken: Option<Found>,
    /// Our event.
    pub event: Option<i64>,
    /// Fingerprint of what nobody wants, or empty.
    pub skipped: String,
}

impl Found {
    /// A short name for exactly this.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        blake3::hash(text.as_bytes()).to_hex()[..16].to_string()
    }

    /// Whether it can be taken over.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        !self.title.is_empty() && !self.notes.iter().any(|note| note.starts_with("bad-"))
    }

    /// An event of ours that says the same, on top of what was there.
    #[must_use]
    pub fn content(&self, calendar: &Calendar, former: &Content) -> Content {
        let mut content = former.clone();
        let lang = calendar.lang.as_str();
        content.set_text(lang, "title", &self.title);
        content.set_text(lang, "summary", &summary(&self.text));
        content.set_text(lang, "text", &self.text);
        content.set_text(lang, "place", &self.place);
        content.times = self.times.clone();
        content.contact.clone_from(&self.url);
        content.organiser.clone_from(&calendar.name);
        if content.way.is_empty() {
            content.way = String::from("place");
        }
        if content.areas.is_empty() && !calendar.area.is_empty() {
            content.areas = vec![calendar.area.clone()];
        }
        content
    }
}

/// The first sentence or so.
fn summary(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let end = line.find(". ").map_or(line.len(), |at| at + 1);
    read::cut(&line[..end], 280)
}
