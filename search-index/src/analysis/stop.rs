//! Words that say nothing about what is sought.

use crate::analysis::Analysis;

/// The stop words of a language, folded, one a line in `data/stopwords/`.
pub(super) fn words(language: Analysis) -> impl Iterator<Item = &'static str> {
    file(language).lines().filter(|line| is_word(line))
}

/// So many are worth their room in the browser's script.
const MOST_ASKED: usize = 60;

/// Those that most questions have, the most frequent first: the second part of the file.
pub(super) fn asked(language: Analysis) -> impl Iterator<Item = &'static str> {
    file(language).lines().skip(2).take_while(|line| is_word(line)).take(MOST_ASKED)
}

fn is_word(line: &str) -> bool {
    !line.is_empty() && !line.starts_with('#')
}

fn file(language: Analysis) -> &'static str {
    match language {
        Analysis::Greek => include_str!("../../data/stopwords/el.txt"),
        Analysis::English => include_str!("../../data/stopwords/en.txt"),
        Analysis::French => include_str!("../../data/stopwords/fr.txt"),
        Analysis::Spanish => include_str!("../../data/stopwords/es.txt"),
        Analysis::Italian => include_str!("../../data/stopwords/it.txt"),
        Analysis::Arabic => include_str!("../../data/stopwords/ar.txt"),
        Analysis::German => include_str!("../../data/stopwords/de.txt"),
        Analysis::Plain => "",
    }
}
