//! A text that exists in several languages.

use serde::{Deserialize, Serialize};

/// One text for all languages, or one for each of several.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Localised {
    /// Language and text, in the order written; one entry with an empty language stands for all.
    texts: Vec<(String, String)>,
}

impl Localised {
    /// The same text in every language.
    #[must_use]
    pub fn everywhere(text: &str) -> Self {
        Self { texts: vec![(String::new(), text.to_string())] }
    }

    /// A text for each language.
    #[must_use]
    pub fn of(texts: Vec<(String, String)>) -> Self {
        Self { texts }
    }

    /// Whether there is no text at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.texts.is_empty()
    }

    /// The text in one language, if there is one of its own or one for all.
    #[must_use]
    pub fn find(&self, language: &str) -> Option<&str> {
        self.texts
            .iter()
            .find(|(tag, _)| tag == language || tag.is_empty())
            .map(|(_, text)| text.as_str())
    }

    /// The best text along a chain of languages, with the language it is in
    /// (empty when it is for all); the first written if none of the chain is there.
    #[must_use]
    pub fn best<'a>(&'a self, chain: impl IntoIterator<Item = &'a str>) -> (&'a str, &'a str) {
        for language in chain {
            if let Some((tag, text)) =
                self.texts.iter().find(|(tag, _)| tag == language || tag.is_empty())
            {
                return (tag, text);
            }
        }
        self.texts.first().map_or(("", ""), |(tag, text)| (tag, text))
    }

    /// Languages and texts as written.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.texts.iter().map(|(tag, text)| (tag.as_str(), text.as_str()))
    }

    /// Languages of a list that have no text.
    #[must_use]
    pub fn missing<'a>(&self, languages: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
        languages.into_iter().filter(|language| self.find(language).is_none()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_text_follows_the_chain() {
        let name =
            Localised::of(vec![("el".into(), "Υγεία".into()), ("en".into(), "Health".into())]);
        assert_eq!(name.best(["ar", "en", "el"]), ("en", "Health"));
        assert_eq!(name.best(["de"]), ("el", "Υγεία"));
        assert_eq!(name.missing(["el", "ar"]), ["ar"]);
        assert_eq!(Localised::everywhere("112").best(["ar"]), ("", "112"));
    }
}
