//! Official words with their meaning: `content/<site>/<section>/glossary.yaml`.

use serde::{Deserialize, Serialize};

use crate::localised::Localised;
use crate::problem::{Checked, Place, Problem, Rule};
use crate::yaml::fields::{self, Fields};
use crate::yaml::{Node, Spot};

/// An official word.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The word, in the host language.
    pub term: String,
    /// Other spellings and short forms.
    pub also: Vec<String>,
    /// What it means.
    pub means: Localised,
    /// Where one reads more (`status/residence-permit`), or empty.
    pub article: String,
    /// Where it stands in its file.
    pub place: Place,
}

impl Entry {
    /// Whether a word is this one, or another spelling of it; capitals do not count.
    #[must_use]
    pub fn is(&self, word: &str) -> bool {
        same(&self.term, word) || self.also.iter().any(|also| same(also, word))
    }
}

fn same(one: &str, other: &str) -> bool {
    let small = |text: &str| text.chars().flat_map(char::to_lowercase).collect::<Vec<_>>();
    let first = |text: &str| text.chars().flat_map(char::to_lowercase).next();
    first(one) == first(other) && small(one) == small(other)
}

/// What explains a word: the entry of that name, else one that has it as another spelling.
#[must_use]
pub fn find<'a>(glossary: &'a [Entry], word: &str) -> Option<&'a Entry> {
    let named = glossary.iter().find(|entry| same(&entry.term, word));
    named.or_else(|| glossary.iter().find(|entry| entry.is(word)))
}

/// Reads a glossary.
pub fn read(checked: Checked<'_>, problems: &mut Vec<Problem>) -> Vec<Entry> {
    let items = match fields::parse(checked, checked.text, 1, problems) {
        Some(Spot { value: Node::List(items), .. }) => items,
        Some(Spot { value: Node::Empty, .. }) => Vec::new(),
        Some(node) => {
            let message = "a glossary is a list";
            let remedy = "begin each word with `- term: …`";
            problems.push(checked.problem(Rule::WrongType, node.place, message, remedy));
            Vec::new()
        }
        None => Vec::new(),
    };
    items
        .into_iter()
        .filter_map(|item| entry(&mut Fields::of(checked, item, problems), problems))
        .collect()
}

fn entry(fields: &mut Fields<'_>, problems: &mut Vec<Problem>) -> Option<Entry> {
    let term = fields.required("term", "the word in the host language", problems);
    let also = fields.texts("also", problems).into_iter().map(|text| text.value).collect();
    if !fields.has("means") {
        problems.push(fields.missing("means", "{el: …, en: …}"));
    }
    let means = fields.localised("means", problems);
    let article = fields.text("article", problems).map(|article| article.value);
    let place = fields.place();
    fields.report_unknown(problems);
    let article = article.unwrap_or_default().trim_matches('/').to_string();
    Some(Entry { term: term?.value, also, means: means?.value, article, place })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(term: &str, also: &[&str]) -> Entry {
        Entry {
            term: term.to_string(),
            also: also.iter().map(ToString::to_string).collect(),
            means: Localised::default(),
            article: String::new(),
            place: Place::FILE,
        }
    }

    #[test]
    fn a_word_is_found_by_its_name_first() {
        let glossary = [entry("Τμήμα", &["Άδεια"]), entry("Άδεια", &[]), entry("ΚΥΣΑΤΣ", &[])];
        let found = |word| find(&glossary, word).map(|entry| entry.term.as_str());
        assert_eq!(found("άδεια"), Some("Άδεια"));
        assert_eq!(found("κΥΣΑΤΣ"), Some("ΚΥΣΑΤΣ"));
        assert_eq!(found("Τμή"), None);
        assert!(glossary[0].is("άδεια"));
    }
}
