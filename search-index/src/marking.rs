//! Which parts of a text matched, for those who show results.

use crate::analysis::fold;

/// A piece of a text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Piece<'a> {
    /// As it stands in the text.
    pub text: &'a str,
    /// Whether it is a word that matched.
    pub marked: bool,
}

/// The text in pieces; those that fold to one of the matched words are marked.
pub fn mark<'a>(text: &'a str, matched: &[String]) -> Vec<Piece<'a>> {
    let mut pieces: Vec<Piece<'a>> = Vec::new();
    for run in runs(text) {
        let marked = fold::words(run).any(|word| is_matched(&word, matched));
        pieces.push(Piece { text: run, marked });
    }
    pieces
}

/// Arabic words are matched without their article, so a longer word may end in a matched one.
fn is_matched(word: &str, matched: &[String]) -> bool {
    let arabic = word.starts_with(|letter| ('\u{600}'..='\u{6ff}').contains(&letter));
    let article = |key: &String| {
        arabic && word.strip_suffix(key.as_str()).is_some_and(|start| start.chars().count() < 4)
    };
    matched.iter().any(|key| key == word || article(key))
}

/// Words and what stands between them, in turn.
fn runs(text: &str) -> Vec<&str> {
    let is_word = |letter: char| {
        letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(letter)
    };
    let mut runs = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (place, letter) in text.char_indices() {
        if before.is_some_and(|before| before != is_word(letter)) {
            runs.push(&text[start..place]);
            start = place;
        }
        before = Some(is_word(letter));
    }
    runs.push(&text[start..]);
    runs
}
