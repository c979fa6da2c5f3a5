//! Words by which people look for an article and that its text does not have.

use crate::problem::{Checked, Problem, Rule};
use crate::yaml::fields::Fields;

/// More say nothing any more about this article among the others.
const MOST: usize = 40;
/// What is longer is a sentence; sentences belong in the text.
const LONGEST: usize = 50;

/// Everyday words of the file's language, the first time that each stands there.
pub(super) fn read(
    checked: Checked<'_>,
    fields: &mut Fields<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<String> {
    let written = fields.texts("search_words", problems);
    let mut words: Vec<String> = Vec::new();
    for (place, word) in written.iter().enumerate() {
        if let Some((message, remedy)) = fault(place, &word.value, &words) {
            problems.push(checked.problem(Rule::BadValue, word.place, message, remedy));
        }
        words.push(word.value.clone());
    }
    words
}

/// What is wrong with a word, and what to do about it.
fn fault(place: usize, word: &str, before: &[String]) -> Option<(String, &'static str)> {
    if place == MOST {
        let message = format!("`search_words` has more than {MOST} words");
        return Some((message, "keep those that people say; the text itself is searched anyway"));
    }
    if word.chars().count() > LONGEST {
        let message = format!("`{word}` is longer than {LONGEST} letters");
        return Some((message, "write single words, or a few together, with a comma between"));
    }
    let twice = before.iter().any(|other| other == word);
    twice.then(|| (format!("`{word}` stands there twice"), "once is enough"))
}
