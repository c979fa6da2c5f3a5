//! Terms of a profile, each below a broader one: `sites/taxonomies/skills.yaml` and its like.

use std::collections::BTreeMap;

use crate::localised::Localised;
use crate::problem::{Checked, Problem, Rule, did_you_mean};
use crate::yaml::fields::{self, Fields};

/// A term: its name in every language, what it is a kind of, and what others call it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its name.
    pub name: Localised,
    /// Identifier of the term that it is a kind of, or empty.
    pub broader: String,
    /// Its code in the classification that the file is taken from (ISCO-08, ISCED 2011), or empty.
    pub code: String,
}

/// Terms by identifier.
pub type Terms = BTreeMap<String, Term>;

/// Reads a file of terms. A broader term that is not there is a mistake.
pub fn read(checked: Checked<'_>, problems: &mut Vec<Problem>) -> Terms {
    let mut terms = Terms::new();
    let mut broader_at = Vec::new();
    let node = fields::parse(checked, checked.text, 1, problems);
    let entries = node.map_or_else(Vec::new, |node| Fields::of(checked, node, problems).rest());
    for (id, node) in entries {
        let mut fields = Fields::of(checked, node, problems);
        let name = fields.localised("name", problems);
        if name.is_none() {
            problems.push(fields.missing("name", "{en: Cooking}"));
        }
        let broader = fields.text("broader", problems);
        let code = fields.text("code", problems).map(|code| code.value).unwrap_or_default();
        fields.finish(problems);
        let Some(name) = name else { continue };
        let above = broader.as_ref().map(|b| b.value.clone()).unwrap_or_default();
        broader_at.extend(broader);
        terms.insert(id.value, Term { name: name.value, broader: above, code });
    }
    for broader in broader_at.iter().filter(|broader| !terms.contains_key(&broader.value)) {
        let message = format!("there is no term `{}`", broader.value);
        let remedy = did_you_mean(&broader.value, terms.keys().map(String::as_str));
        problems.push(checked.problem(Rule::UnknownTerm, broader.place, message, remedy));
    }
    terms
}

/// A term and everything above it, narrowest first. A circle ends where it began.
#[must_use]
pub fn up<'a>(terms: &'a Terms, id: &'a str) -> Vec<&'a str> {
    let mut way: Vec<&str> = Vec::new();
    let mut at = id;
    while let Some(term) = terms.get(at).filter(|_| !way.contains(&at)) {
        way.push(at);
        at = &term.broader;
    }
    way
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(text: &str) -> (Terms, Vec<String>) {
        let mut problems = Vec::new();
        let terms = read(Checked { file: "skills.yaml", text }, &mut problems);
        (terms, problems.into_iter().map(|problem| problem.message).collect())
    }

    #[test]
    fn a_term_knows_what_it_is_a_kind_of() {
        let (terms, problems) =
            terms("food: {name: {en: Food}}\nbaking: {name: {en: Baking}, broader: food}\n");
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(up(&terms, "baking"), ["baking", "food"]);
        assert!(up(&terms, "flying").is_empty());
    }

    #[test]
    fn a_broader_term_that_is_not_there_is_a_mistake() {
        let (_, problems) = terms("baking: {name: {en: Baking}, broader: food}\n");
        assert_eq!(problems, ["there is no term `food`"]);
    }

    #[test]
    fn a_circle_comes_to_an_end() {
        let (terms, _) = terms("a: {name: {en: A}, broader: b}\nb: {name: {en: B}, broader: a}\n");
        assert_eq!(up(&terms, "a"), ["a", "b"]);
    }
}
