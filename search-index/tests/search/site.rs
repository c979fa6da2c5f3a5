//! Small sites in every language, and the browser's script under Node.

use std::path::{Path, PathBuf};

use search_index::analysis::Analysis;
use search_index::client::Scripts;
use search_index::document::Document;
use search_index::evaluate::{Question, browser};
use search_index::export::export;
use search_index::index::Index;

/// Titles and sentences of a language; documents are made of them.
pub(crate) const LANGUAGES: [(Analysis, &str); 7] = [
    (Analysis::Greek, include_str!("../texts/el.txt")),
    (Analysis::English, include_str!("../texts/en.txt")),
    (Analysis::French, include_str!("../texts/fr.txt")),
    (Analysis::Spanish, include_str!("../texts/es.txt")),
    (Analysis::Italian, include_str!("../texts/it.txt")),
    (Analysis::Arabic, include_str!("../texts/ar.txt")),
    (Analysis::German, include_str!("../texts/de.txt")),
];

/// A document a line, `title | text`; with `copies` more of each, told apart by a number.
pub(crate) fn documents(lines: &str, copies: usize) -> Vec<Document> {
    let line = |(number, line): (usize, &str)| {
        let (title, text) = line.split_once('|').unwrap();
        let copy = move |copy: usize| Document {
            id: format!("section{}/page-{number}-{copy}", number % 3),
            url: format!("section{}/page-{number}-{copy}/", number % 3),
            title: if copy == 0 {
                title.trim().to_string()
            } else {
                format!("{} {copy}{number}", title.trim())
            },
            summary: text.trim().chars().take(60).collect(),
            text: text.trim().to_string(),
            section: format!("section{}", number % 3),
            kind: if copy.is_multiple_of(2) { "article".into() } else { "event".into() },
            areas: vec![format!("area{copy}")],
            ..Document::default()
        };
        (0..=copies).map(copy).collect::<Vec<_>>()
    };
    lines.lines().enumerate().flat_map(line).collect()
}

/// Where the browser's modules lie.
pub(crate) fn modules() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../themes/base/scripts/search")
}

/// The browser's modules.
pub(crate) fn scripts() -> Scripts {
    Scripts::read(&modules()).unwrap()
}

/// The answers of the browser's script to some texts.
pub(crate) fn browser(index: &Index, texts: &[String]) -> Vec<browser::Answer> {
    let folder = tempfile::tempdir().unwrap();
    browser::write(folder.path(), &export(index, &scripts()).unwrap()).unwrap();
    let question =
        |(number, text): (usize, &String)| Question { id: number.to_string(), text: text.clone() };
    browser::ask(folder.path(), &texts.iter().enumerate().map(question).collect::<Vec<_>>())
        .unwrap()
}
