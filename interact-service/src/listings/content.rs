//! What is written in a listing, as it is kept.

use std::collections::BTreeMap;

use generator::localised::Localised;
use serde::{Deserialize, Serialize};

/// Fields that every kind has: they are written in each language.
pub const COMMON: [&str; 3] = ["title", "summary", "text"];

/// What is written in a listing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// By language: what is written in it, by field.
    #[serde(default)]
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
    /// What is the same in every language, by field; each type says how its values are written.
    #[serde(default)]
    pub facts: BTreeMap<String, Vec<String>>,
    /// Sensitive fields of a profile that an application has to show, each with a reason in
    /// the texts (`why-age`).
    #[serde(default)]
    pub asks: Vec<String>,
}

impl Content {
    /// The languages in which it has a title.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        let titled = self.texts.iter().filter(|(_, texts)| texts.contains_key("title"));
        titled.map(|(lang, _)| lang.as_str())
    }

    /// What a field says in each language.
    #[must_use]
    pub fn each(&self, field: &str) -> BTreeMap<String, String> {
        let one = |(lang, texts): (&String, &BTreeMap<String, String>)| {
            texts.get(field).map(|text| (lang.clone(), text.clone()))
        };
        self.texts.iter().filter_map(one).collect()
    }

    /// The same as a text of several languages.
    #[must_use]
    pub fn localised(&self, field: &str) -> Localised {
        Localised::of(self.each(field).into_iter().collect())
    }

    /// What a field says in one language, or empty.
    #[must_use]
    pub fn text(&self, lang: &str, field: &str) -> &str {
        self.texts.get(lang).and_then(|texts| texts.get(field)).map_or("", String::as_str)
    }

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

    /// Puts a text in; an empty one goes.
    pub fn set_text(&mut self, lang: &str, field: &str, text: &str) {
        let texts = self.texts.entry(lang.to_string()).or_default();
        if text.is_empty() {
            texts.remove(field);
        } else {
            texts.insert(field.to_string(), text.to_string());
        }
        if texts.is_empty() {
            self.texts.remove(lang);
        }
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
        content.set_text("el", "title", "");
        content.set_text("en", "summary", "");
        content.set_fact("price", Vec::new());
        assert_eq!(content, Content::default());
    }
}
