//! What is written in a listing, as it is kept.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::worded::{Worded, Words};

/// Fields that every kind has: they are written in each language.
pub const COMMON: [&str; 3] = ["title", "summary", "text"];

/// What is written in a listing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// By language: what is written in it, by field.
    #[serde(default)]
    pub texts: Words,
    /// What is the same in every language, by field; each type says how its values are written.
    #[serde(default)]
    pub facts: BTreeMap<String, Vec<String>>,
    /// Sensitive fields of a profile that an application has to show, each with a reason in
    /// the texts (`why-age`).
    #[serde(default)]
    pub asks: Vec<String>,
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
    /// The values of a fact.
    #[must_use]
    pub fn fact(&self, field: &str) -> &[String] {
        self.facts.get(field).map_or(&[], Vec::as_slice)
    }

    /// The first value of a fact, or empty.
    #[must_use]
    pub fn one(&self, field: &str) -> &str {
        self.fact(field).first().map_or("", String::as_str)
    }

    /// Puts the values of a fact in; none: it goes.
    pub fn set_fact(&mut self, field: &str, values: Vec<String>) {
        if values.is_empty() {
            self.facts.remove(field);
        } else {
            self.facts.insert(field.to_string(), values);
        }
    }
}

/// Language and title in a content as it is kept, without making anything of the rest.
pub(super) fn titles(kept: &str) -> Vec<(String, String)> {
    #[derive(Default, Deserialize)]
    struct Titles {
        #[serde(default)]
        texts: BTreeMap<String, Title>,
    }
    #[derive(Deserialize)]
    struct Title {
        title: Option<String>,
    }
    let titles: Titles = serde_json::from_str(kept).unwrap_or_default();
    titles.texts.into_iter().filter_map(|(lang, text)| Some((lang, text.title?))).collect()
}

/// The name in the texts of the reason for asking for something sensitive.
#[must_use]
pub fn why(field: &str) -> String {
    format!("why-{field}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_emptied_is_gone() {
        let mut content = Content::default();
        content.set_text("el", "title", "Ελληνικά");
        content.set_text("en", "summary", "Greek");
        content.set_fact("price", vec!["0.00".into()]);
        assert_eq!(content.languages().collect::<Vec<_>>(), ["el"]);
        assert_eq!((content.text("el", "title"), content.one("price")), ("Ελληνικά", "0.00"));
        let kept = serde_json::to_string(&content).expect("JSON");
        assert_eq!(titles(&kept), [("el".into(), "Ελληνικά".into())]);
        content.set_text("el", "title", "");
        content.set_text("en", "summary", "");
        content.set_fact("price", Vec::new());
        assert_eq!(content, Content::default());
    }
}
