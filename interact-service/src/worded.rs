//! What is written in each language, field by field: of listings and of events.

use std::collections::BTreeMap;

use generator::localised::Localised;

/// By language: what is written in it, by field.
pub type Words = BTreeMap<String, BTreeMap<String, String>>;

/// Something that is written in several languages.
pub trait Worded {
    /// What is written.
    fn words(&self) -> &Words;

    /// The same, to be changed.
    fn words_mut(&mut self) -> &mut Words;

    /// The languages in which it has a title.
    fn languages(&self) -> impl Iterator<Item = &str> {
        let titled = self.words().iter().filter(|(_, texts)| texts.contains_key("title"));
        titled.map(|(lang, _)| lang.as_str())
    }

    /// What a field says in each language.
    fn each(&self, field: &str) -> BTreeMap<String, String> {
        let one = |(lang, texts): (&String, &BTreeMap<String, String>)| {
            texts.get(field).map(|text| (lang.clone(), text.clone()))
        };
        self.words().iter().filter_map(one).collect()
    }

    /// The same as a text of several languages.
    fn localised(&self, field: &str) -> Localised {
        Localised::of(self.each(field).into_iter().collect())
    }

    /// What a field says in one language, or empty.
    fn text(&self, lang: &str, field: &str) -> &str {
        self.words().get(lang).and_then(|texts| texts.get(field)).map_or("", String::as_str)
    }

    /// Puts a text in; an empty one goes, and with the last the language.
    fn set_text(&mut self, lang: &str, field: &str, text: &str) {
        let texts = self.words_mut().entry(lang.to_string()).or_default();
        if text.is_empty() {
            texts.remove(field);
        } else {
            texts.insert(field.to_string(), text.to_string());
        }
        if texts.is_empty() {
            self.words_mut().remove(lang);
        }
    }
}
