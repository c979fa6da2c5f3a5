//! Words that say nothing about what is sought.

use crate::analysis::Analysis;

/// The stop words of a language, folded, one a line in `data/stopwords/`.
pub(super) fn words(language: Analysis) -> impl Iterator<Item = &'static str> {
    file(language).lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
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
