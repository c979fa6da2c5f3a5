//! The public snapshot of the interaction service: listings, events, answers, and who offers them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::localised::Localised;

pub mod event;
pub mod load;
pub mod words;

pub use event::PublishedEvent;
pub use load::load;

/// Version of the format that is written; every version up to it is read.
pub const VERSION: u32 = 3;

/// What moderators published, as `immerse build --published` reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// Version of this format: 3. Version 1 had no organisations, places and lists of values,
    /// version 2 no times of events.
    #[serde(default = "first")]
    pub version: u32,
    /// Listings, events and answers by site.
    #[serde(default)]
    pub sites: BTreeMap<String, Vec<PublishedEntry>>,
    /// Organisations whose entries are shown, by site.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub providers: BTreeMap<String, Vec<PublishedProvider>>,
}

impl Default for Published {
    fn default() -> Self {
        Self { version: VERSION, sites: BTreeMap::new(), providers: BTreeMap::new() }
    }
}

/// A snapshot that does not say its version is of the first.
fn first() -> u32 {
    1
}

/// One published listing, event or answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublishedEntry {
    /// Lasting identifier: small letters, digits, hyphens; part of the address.
    pub id: String,
    /// Identifier of the module (`training`, `events`, `questions` …).
    pub module: String,
    /// Title by language.
    pub title: BTreeMap<String, String>,
    /// One or two sentences by language.
    #[serde(default)]
    pub summary: BTreeMap<String, String>,
    /// Text in Markdown by language.
    #[serde(default)]
    pub text: BTreeMap<String, String>,
    /// Name of the provider, or empty.
    #[serde(default)]
    pub provider: String,
    /// Identifier of the provider among the organisations of the site, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub provider_id: String,
    /// Areas by identifier.
    #[serde(default)]
    pub areas: Vec<String>,
    /// Local time at which it begins (`2026-12-01T18:00`), or empty.
    #[serde(default)]
    pub starts: String,
    /// Values of the module's fields; each type of field says how its values are written.
    #[serde(default)]
    pub facts: BTreeMap<String, Value>,
    /// Day on which a moderator checked it (`2026-11-20`), or empty.
    #[serde(default)]
    pub verified_on: String,
    /// Last day on which it is shown (`2027-01-31`), or empty.
    #[serde(default)]
    pub expires_on: String,
    /// How many places are left; absent where they are not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub places_left: Option<u32>,
    /// Address at which one applies, or empty. `{lang}` stands for the reader's language.
    #[serde(default)]
    pub action: String,
    /// Address at which one writes to the organiser, or empty. `{lang}` as above.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ask: String,
    /// What an event has beside; absent from other entries.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<PublishedEvent>,
}

/// An organisation that staff verified.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PublishedProvider {
    /// Lasting identifier: part of the address.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it does, in Markdown, by language.
    #[serde(default)]
    pub about: BTreeMap<String, String>,
    /// Areas that it serves, by identifier.
    #[serde(default)]
    pub areas: Vec<String>,
    /// Tags of the languages spoken there.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Public mail address, or empty.
    #[serde(default)]
    pub email: String,
    /// Public telephone number, or empty.
    #[serde(default)]
    pub phone: String,
    /// Its address in the web, or empty.
    #[serde(default)]
    pub web: String,
    /// Postal address, or empty.
    #[serde(default)]
    pub address: String,
    /// Opening hours, one text a day: `1 09:00-13:00 16:00-18:00`, Monday being 1.
    #[serde(default)]
    pub hours: Vec<String>,
    /// Day on which staff verified it, or empty.
    #[serde(default)]
    pub verified_on: String,
}

/// One text for all languages, several, or one a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Value {
    /// The same everywhere.
    One(String),
    /// Several, the same everywhere.
    Many(Vec<String>),
    /// By language.
    Each(BTreeMap<String, String>),
}

impl Value {
    /// The value as a text of several languages.
    #[must_use]
    pub fn localised(&self) -> Localised {
        match self {
            Self::One(text) => Localised::everywhere(text),
            Self::Many(texts) => Localised::everywhere(&texts.join(", ")),
            Self::Each(texts) => localised(texts),
        }
    }

    /// The values that are the same everywhere.
    #[must_use]
    pub fn plain(&self) -> Vec<&str> {
        match self {
            Self::One(text) => vec![text],
            Self::Many(texts) => texts.iter().map(String::as_str).collect(),
            Self::Each(_) => Vec::new(),
        }
    }
}

impl PublishedEntry {
    /// Whether an expert's answer belongs to a topic.
    #[must_use]
    pub fn is_of_topic(&self, topic: &str) -> bool {
        self.facts.get("topic").is_some_and(|value| value.plain().contains(&topic))
    }
}

/// A map of languages as a text of several languages.
#[must_use]
pub fn localised(texts: &BTreeMap<String, String>) -> Localised {
    Localised::of(texts.iter().map(|(lang, text)| (lang.clone(), text.clone())).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_with_an_unknown_key_is_refused() {
        assert!(serde_json::from_str::<Published>("{\"sites\":{}}").is_ok());
        assert!(serde_json::from_str::<Published>("{\"sights\":{}}").is_err());
    }

    #[test]
    fn a_snapshot_of_the_first_version_is_still_read() {
        let old = r#"{"version":1,"sites":{"cyprus":[{"id":"greek","module":"training",
            "title":{"en":"Greek"},"facts":{"price":"free","place":{"el":"Λεμεσός"}}}]}}"#;
        let published: Published = serde_json::from_str(old).expect("a snapshot");
        let entry = &published.sites["cyprus"][0];
        assert_eq!((published.version, entry.places_left), (1, None));
        assert_eq!(entry.facts["price"], Value::One("free".into()));
    }
}
