//! A language's analysis: text becomes words, words become stems.

pub mod fold;
mod greek;
mod irregular;
pub mod rules;
mod stemming;
mod stop;

use std::collections::HashSet;

use crate::analysis::rules::Rules;
use crate::analysis::stemming::Stemming;

/// The languages that have an analysis of their own.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Analysis {
    /// Modern Greek.
    Greek,
    /// English.
    English,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Italian.
    Italian,
    /// Arabic.
    Arabic,
    /// German.
    German,
    /// Any other: folded words, no stems, no stop words.
    Plain,
}

const NAMES: [(&str, Analysis); 8] = [
    ("greek", Analysis::Greek),
    ("english", Analysis::English),
    ("french", Analysis::French),
    ("spanish", Analysis::Spanish),
    ("italian", Analysis::Italian),
    ("arabic", Analysis::Arabic),
    ("german", Analysis::German),
    ("plain", Analysis::Plain),
];

impl Analysis {
    /// The analysis of that name; a name nobody knows gives [`Analysis::Plain`].
    pub fn named(name: &str) -> Self {
        let found = NAMES.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map_or(Self::Plain, |(_, analysis)| *analysis)
    }

    /// The analysis of a language tag: `el`, `en-GB`.
    pub fn of_language(tag: &str) -> Self {
        match tag.split(['-', '_']).next().unwrap_or_default() {
            "el" => Self::Greek,
            "en" => Self::English,
            "fr" => Self::French,
            "es" => Self::Spanish,
            "it" => Self::Italian,
            "ar" => Self::Arabic,
            "de" => Self::German,
            _ => Self::Plain,
        }
    }

    /// Its name: `greek`.
    pub fn name(self) -> &'static str {
        let found = NAMES.iter().find(|(_, analysis)| *analysis == self);
        found.map_or("plain", |(name, _)| name)
    }
}

/// The analysis of an index: its language's, and its host language's for words in other letters.
pub struct Analyzer {
    /// What differs from language to language, as data that the browser gets too.
    pub rules: Rules,
    stemming: Stemming,
    stop: HashSet<String>,
    asked: Vec<String>,
    stop_stems: HashSet<String>,
}

impl Analyzer {
    /// For texts in `language`, in a country that writes its official words in `host`.
    pub fn new(language: Analysis, host: Option<Analysis>) -> Self {
        let rules = Rules::of(language, host);
        let stemming = Stemming::new(language, host);
        let stop: HashSet<String> = stop::words(language).map(|word| rules.strip(word)).collect();
        let asked = stop::asked(language).map(|word| rules.strip(word)).collect();
        let stop_stems = stop.iter().map(|word| stemming.stem(word)).collect();
        Self { rules, stemming, stop, asked, stop_stems }
    }

    /// The folded words of a text, in its order.
    pub fn words(&self, text: &str) -> Vec<String> {
        fold::words(text).map(|word| self.rules.strip(&word).to_string()).collect()
    }

    /// What a folded word counts as.
    pub fn stem(&self, word: &str) -> String {
        self.stemming.stem(word)
    }

    /// Whether a folded word says nothing about what is sought.
    pub fn is_stop(&self, word: &str) -> bool {
        self.stop.contains(word)
    }

    /// All such words.
    pub fn stop_words(&self) -> impl Iterator<Item = &str> {
        self.stop.iter().map(String::as_str)
    }

    /// Those that most questions have, the most frequent first.
    pub fn asked_words(&self) -> &[String] {
        &self.asked
    }

    /// Irregular forms, which count as another word.
    pub fn irregular_words(&self) -> impl Iterator<Item = &str> {
        self.stemming.irregular()
    }

    /// Whether a stem belongs to such a word.
    pub fn is_stop_stem(&self, stem: &str) -> bool {
        self.stop_stems.contains(stem)
    }
}
