//! Forms that no stemmer brings together: broken plurals, doctors and physicians.

use std::collections::HashMap;

use crate::analysis::{Analysis, fold};

/// Every irregular form with the form that it counts as.
pub(super) struct Irregular(HashMap<String, String>);

impl Irregular {
    pub(super) fn of(language: Analysis) -> Self {
        let lines = file(language).lines().filter(|line| !line.starts_with('#'));
        let forms = lines.flat_map(|line| {
            let mut words = fold::words(line).map(move |word| bare(language, &word));
            let first = words.next().unwrap_or_default();
            words.map(move |word| (word, first.clone()))
        });
        Self(forms.collect())
    }

    /// All irregular forms.
    pub(super) fn forms(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }

    pub(super) fn regular<'a>(&'a self, word: &'a str) -> &'a str {
        self.0.get(word).map_or(word, String::as_str)
    }
}

fn bare(language: Analysis, word: &str) -> String {
    crate::analysis::rules::Rules::of(language, None).strip(word)
}

/// A line holds forms that count as its first one.
fn file(language: Analysis) -> &'static str {
    match language {
        Analysis::Greek => include_str!("../../data/irregular/el.txt"),
        Analysis::English => include_str!("../../data/irregular/en.txt"),
        Analysis::French => include_str!("../../data/irregular/fr.txt"),
        Analysis::Spanish => include_str!("../../data/irregular/es.txt"),
        Analysis::Italian => include_str!("../../data/irregular/it.txt"),
        Analysis::Arabic => include_str!("../../data/irregular/ar.txt"),
        Analysis::German => include_str!("../../data/irregular/de.txt"),
        Analysis::Plain => "",
    }
}
