//! The public snapshot of the interaction service: listings, events, answers.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

use crate::localised::Localised;

/// What moderators published, as `immerse build --published` reads it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Published {
    /// Version of this format; 1.
    #[serde(default = "version")]
    pub version: u32,
    /// Listings, events and answers by site.
    #[serde(default)]
    pub sites: BTreeMap<String, Vec<PublishedEntry>>,
}

fn version() -> u32 {
    1
}

/// One published listing, event or answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
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
    /// Areas by identifier.
    #[serde(default)]
    pub areas: Vec<String>,
    /// Local time at which it begins (`2026-12-01T18:00`), or empty.
    #[serde(default)]
    pub starts: String,
    /// Values of the module's fields, each one text or one a language.
    #[serde(default)]
    pub facts: BTreeMap<String, Value>,
    /// Day on which a moderator checked it (`2026-11-20`), or empty.
    #[serde(default)]
    pub verified_on: String,
    /// Last day on which it is shown (`2027-01-31`), or empty.
    #[serde(default)]
    pub expires_on: String,
    /// Address at which one applies or writes, or empty.
    #[serde(default)]
    pub action: String,
}

/// One text for all languages, or one a language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Value {
    /// The same everywhere.
    One(String),
    /// By language.
    Each(BTreeMap<String, String>),
}

impl Value {
    /// The value as a text of several languages.
    #[must_use]
    pub fn localised(&self) -> Localised {
        match self {
            Self::One(text) => Localised::everywhere(text),
            Self::Each(texts) => localised(texts),
        }
    }
}

/// A map of languages as a text of several languages.
#[must_use]
pub fn localised(texts: &BTreeMap<String, String>) -> Localised {
    Localised::of(texts.iter().map(|(lang, text)| (lang.clone(), text.clone())).collect())
}

/// Reads a snapshot from a file, or from an `https` address.
///
/// # Errors
/// When it cannot be read, or is no snapshot of this version.
pub fn load(from: &str) -> Result<Published> {
    let text = if from.starts_with("https://") || from.starts_with("http://localhost") {
        let answer = ureq::get(from).call().with_context(|| format!("failed to fetch `{from}`"))?;
        answer.into_body().read_to_string().with_context(|| format!("failed to fetch `{from}`"))?
    } else {
        fs::read_to_string(Path::new(from)).with_context(|| format!("failed to read `{from}`"))?
    };
    let published: Published = serde_json::from_str(&text)
        .with_context(|| format!("`{from}` is not a snapshot of published listings"))?;
    anyhow::ensure!(
        published.version == version(),
        "`{from}` is of version {}, this program reads version {}",
        published.version,
        version()
    );
    for entry in published.sites.values().flatten() {
        anyhow::ensure!(
            crate::content::place::is_name(&entry.id),
            "`{from}`: the id `{}` cannot be part of an address",
            entry.id
        );
    }
    Ok(published)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snapshot_with_an_unknown_key_is_refused() {
        assert!(serde_json::from_str::<Published>("{\"sites\":{}}").is_ok());
        assert!(serde_json::from_str::<Published>("{\"sights\":{}}").is_err());
    }
}
