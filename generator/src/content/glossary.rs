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
