//! What an event has beside every entry: its times, where it is, how one comes in.

use std::collections::BTreeMap;

use anyhow::{Context, Result, ensure};
use jiff::tz::TimeZone;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::PublishedEntry;
use crate::calendar::{Change, Series, When};

/// What an event has beside every entry. `starts` of the entry is when it begins the first time,
/// local to the zone: `2026-12-01T18:00`, or `2026-12-01` where it takes whole days.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublishedEvent {
    /// When it ends the first time, written like `starts`; of whole days, the last.
    pub ends: String,
    /// IANA name of the zone of its times; empty: the site's.
    #[serde(default)]
    pub zone: String,
    /// When it comes again, as RFC 5545 writes RRULE (`FREQ=WEEKLY;COUNT=10`), or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub rule: String,
    /// Dates of the rule that were moved or cancelled.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<PublishedChange>,
    /// Whether all of it was cancelled. It stays to be seen until it is over.
    #[serde(default)]
    pub cancelled: bool,
    /// When it began before it was moved, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub moved_from: String,
    /// Where one takes part.
    #[serde(default)]
    pub way: Way,
    /// Where it is, by language.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub place: BTreeMap<String, String>,
    /// Whole address at which one takes part from afar, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub online: String,
    /// Tags of the languages that are spoken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// For whom it is: identifiers of the taxonomy `audiences`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub audiences: Vec<String>,
    /// What it costs in euros (`12.50`); `0.00` is free; empty is not known.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub price: String,
    /// What makes it easy to come: of [`ACCESS`].
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<String>,
    /// A public telephone number, mail address or web address for questions, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub contact: String,
    /// How many people there is room for at each date; absent where places are not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places: Option<u32>,
    /// Lasting name of the event in other calendars.
    pub uid: String,
    /// Goes up with every change.
    #[serde(default)]
    pub sequence: u32,
    /// When it was last changed (`2026-11-20T12:00:00Z`).
    pub changed_at: String,
}

/// A date of a rule that was moved or cancelled.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublishedChange {
    /// When it would have begun.
    pub of: String,
    /// When it begins instead, or empty: it is cancelled.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub starts: String,
    /// When it ends instead.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ends: String,
}

/// Where one takes part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// One goes there.
    #[default]
    Place,
    /// From afar.
    Online,
    /// As one likes.
    Both,
}

impl Way {
    /// As it is kept, and in the name of its text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Online => "online",
            Self::Both => "both",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        [Self::Place, Self::Online, Self::Both].into_iter().find(|way| way.as_str() == text)
    }
}

/// What makes it easy to come; each is a text `event-access-…`.
pub const ACCESS: [&str; 7] = [
    "wheelchair",
    "hearing",
    "sign-language",
    "interpreter",
    "child-care",
    "children-welcome",
    "quiet",
];

/// The times of an event.
///
/// # Errors
/// When they cannot be read, or end before they begin.
pub fn series(entry: &PublishedEntry, event: &PublishedEvent, zone: &str) -> Result<Series> {
    let when = |text: &str| text.parse::<When>().with_context(|| format!("`{text}` is no time"));
    let name = if event.zone.is_empty() { zone } else { &event.zone };
    let zone = TimeZone::get(name).with_context(|| format!("`{name}` is no time zone"))?;
    let (starts, ends) = (when(&entry.starts)?, when(&event.ends)?);
    ensure!(starts.is_day() == ends.is_day() && starts <= ends, "it ends before it begins");
    let rule = match event.rule.as_str() {
        "" => None,
        rule => Some(rule.parse().with_context(|| format!("the rule `{rule}`"))?),
    };
    let change = |change: &PublishedChange| {
        let to = match change.starts.as_str() {
            "" => None,
            starts => Some((when(starts)?, when(&change.ends)?)),
        };
        ensure!(to.is_none_or(|(starts, ends)| starts <= ends), "a date ends before it begins");
        Ok(Change { of: when(&change.of)?, to })
    };
    let changes = event.changes.iter().map(change).collect::<Result<_>>()?;
    Ok(Series { starts, ends, rule, changes, zone })
}

/// The times of any entry of a calendar: one of the first versions says only when it begins.
///
/// # Errors
/// As [`series`].
pub fn series_of(entry: &PublishedEntry, zone: &str) -> Result<Series> {
    match &entry.event {
        Some(event) => series(entry, event, zone),
        None => {
            let event = PublishedEvent { ends: entry.starts.clone(), ..PublishedEvent::default() };
            series(entry, &event, zone)
        }
    }
}
