//! What is written in an event, as it is kept.

use anyhow::Result;
use generator::calendar::Series;
use generator::published::PublishedEntry;
use generator::published::event::{PublishedChange, PublishedEvent, series};
use serde::{Deserialize, Serialize};

use crate::worded::{Worded, Words};

/// Fields that are written in each language.
pub const WORDS: [&str; 4] = ["title", "summary", "text", "place"];

/// What is written in an event.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// By language: what is written in it, by field.
    pub texts: Words,
    /// When it is.
    pub times: Times,
    /// `place`, `online` or `both`.
    pub way: String,
    /// Where one takes part from afar, or empty.
    pub online: String,
    /// Areas; none: the whole country.
    pub areas: Vec<String>,
    /// Languages that are spoken.
    pub languages: Vec<String>,
    /// For whom it is.
    pub audiences: Vec<String>,
    /// For people who like what.
    pub interests: Vec<String>,
    /// What it costs (`12.50`), or empty.
    pub price: String,
    /// What makes it easy to come.
    pub access: Vec<String>,
    /// A public contact, or empty.
    pub contact: String,
    /// Who does it, where no organisation of the site does.
    pub organiser: String,
    /// Places at each date; nothing where they are not counted.
    pub places: Option<u32>,
}

/// When an event is: as its snapshot writes it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Times {
    /// When it begins the first time.
    pub starts: String,
    /// When it ends the first time; of whole days, the last.
    pub ends: String,
    /// RRULE, or empty.
    pub rule: String,
    /// Dates that were moved or cancelled.
    pub changes: Vec<PublishedChange>,
    /// When it began before it was moved, or empty.
    pub moved_from: String,
    /// IANA name of its zone, or empty: the site's.
    pub zone: String,
}

impl Times {
    /// The times as they count.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn series(&self, zone: &str) -> Result<Series> {
        let entry = PublishedEntry { starts: self.starts.clone(), ..PublishedEntry::default() };
        let event = PublishedEvent {
            ends: self.ends.clone(),
            zone: self.zone.clone(),
            rule: self.rule.clone(),
            changes: self.changes.clone(),
            ..PublishedEvent::default()
        };
        series(&entry, &event, zone)
    }

    /// Remembers from when it was moved, if what was public said another time. A series that begins
    /// at another time has other dates: what was changed of the former ones is gone.
    pub fn note_move(&mut self, former: Option<&Self>) {
        let Some(former) = former else { return };
        if former.starts != self.starts {
            self.moved_from.clone_from(&former.starts);
            self.changes.clear();
        } else {
            self.moved_from.clone_from(&former.moved_from);
        }
    }

    /// Puts a date elsewhere, cancels it (no times), or lets it be as it was (`as_planned`).
    pub fn change(&mut self, of: &str, to: Option<(String, String)>) {
        self.changes.retain(|change| change.of != of);
        let (starts, ends) = to.unwrap_or_default();
        self.changes.push(PublishedChange { of: of.to_string(), starts, ends });
        self.changes.sort_by(|one, other| one.of.cmp(&other.of));
    }

    /// A date is again as the rule says.
    pub fn as_planned(&mut self, of: &str) {
        self.changes.retain(|change| change.of != of);
    }
}

impl Worded for Content {
    fn words(&self) -> &Words {
        &self.texts
    }

    fn words_mut(&mut self) -> &mut Words {
        &mut self.texts
    }
}

impl Content {
    /// The language in which it was written first: the first that has a title.
    #[must_use]
    pub fn first_language(&self) -> &str {
        self.languages().next().unwrap_or_default()
    }

    /// What makes two events the same: begin, place and title in plain letters.
    #[must_use]
    pub fn fold(&self) -> String {
        let norm = |field: &str| {
            let text = self.text(self.first_language(), field);
            let plain = crate::form::text::norm(text);
            plain.chars().filter(|c| c.is_alphanumeric()).collect::<String>()
        };
        format!("{}|{}|{}", self.times.starts, norm("place"), norm("title"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn content(title: &str, place: &str) -> Content {
        let mut content = Content::default();
        content.set_text("el", "title", title);
        content.set_text("el", "place", place);
        content.times.starts = "2026-12-05T19:00".into();
        content
    }

    #[test]
    fn capitals_accents_and_points_do_not_make_another_event() {
        let one = content("Συναυλία  στην Πλατεία!", "Πλατεία Ελευθερίας");
        assert_eq!(one.fold(), content("ΣΥΝΑΥΛΙΑ ΣΤΗΝ ΠΛΑΤΕΙΑ", "πλατεια ελευθεριας").fold());
        assert_ne!(one.fold(), content("Συναυλία", "Πλατεία Ελευθερίας").fold());
    }

    #[test]
    fn a_move_is_remembered_and_former_exceptions_are_gone() {
        let mut times = Times { starts: "2026-12-01T18:00".into(), ..Times::default() };
        times.change("2026-12-08T18:00", None);
        let former = times.clone();
        times.note_move(Some(&former));
        assert_eq!((times.moved_from.as_str(), times.changes.len()), ("", 1));
        times.starts = "2026-12-02T18:00".into();
        times.note_move(Some(&former));
        assert_eq!((times.moved_from.as_str(), times.changes.len()), ("2026-12-01T18:00", 0));
    }
}
