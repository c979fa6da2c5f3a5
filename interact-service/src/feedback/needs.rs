//! When two say the same in other words: without accents, order, numbers and little words.

use search_index::analysis::fold;

/// So many words of a text count.
const MOST: usize = 12;

/// A text as it is compared: its words, folded, each once, in the order of the alphabet. Words of
/// fewer than three letters say too little.
#[must_use]
pub fn compared(text: &str) -> String {
    let long = |word: &String| word.chars().count() >= 3 && !word.chars().any(char::is_numeric);
    let mut words: Vec<String> = fold::words(text).filter(long).take(MOST).collect();
    words.sort();
    words.dedup();
    words.join(" ")
}

/// The name of a folder for an article about a need: small Latin letters and hyphens; a number
/// where nothing of it can be written so.
#[must_use]
pub fn slug(text: &str, id: i64) -> String {
    let latin = |word: &String| word.bytes().all(|byte| byte.is_ascii_lowercase());
    let words: Vec<String> = fold::words(text).filter(latin).take(6).collect();
    if words.is_empty() { format!("need-{id}") } else { words.join("-") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_need_is_the_same_however_it_is_said() {
        assert_eq!(compared("Dentist for CHILDREN"), compared("children dentist, for"));
        assert_eq!(compared("Οδοντίατρος"), compared("οδοντιατρος"));
        assert_eq!(compared("أين طبيب الأسنان"), compared("طبيب الاسنان اين"));
        assert_ne!(compared("dentist"), compared("doctor"));
        assert_eq!(compared("112 … 99"), "");
    }

    #[test]
    fn a_need_has_an_address_of_its_own() {
        assert_eq!(slug("Dentist for children?", 7), "dentist-for-children");
        assert_eq!(slug("طبيب الأسنان", 7), "need-7");
    }
}
