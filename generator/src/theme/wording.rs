//! Names of the interface's texts, for articles that quote a button or a heading.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;

use super::files::Files;

/// Whether the interface has a text of this name that stands by itself, with no place to fill.
#[must_use]
pub fn has(name: &str) -> bool {
    NAMES.contains(name)
}

/// The names of all such texts. Every theme and language has the same.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(String::as_str)
}

static NAMES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let Ok(files) = Files::load("base", None) else { return BTreeSet::new() };
    let texts = files.below("texts/en").filter_map(|(_, bytes)| std::str::from_utf8(bytes).ok());
    texts.flat_map(plain).collect()
});

/// Names of the texts of a file that are words and nothing else.
fn plain(source: &str) -> Vec<String> {
    let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let named = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_string(), message.value?)),
        _ => None,
    });
    let is_words =
        |element: &PatternElement<&str>| matches!(element, PatternElement::TextElement { .. });
    named
        .filter(|(_, pattern)| pattern.elements.iter().all(is_words))
        .map(|(name, _)| name)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_of_the_site_and_of_the_service_can_be_quoted() {
        assert!(has("a-z-title") && has("applications-send"));
        assert!(!has("applications-seen-by"), "it has places to fill");
        assert!(!has("no-such-text"));
    }
}
