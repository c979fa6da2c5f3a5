//! Any text is answered, in every language, and what is marked of a title is the title.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use search_index::analysis::Analysis;
use search_index::document::Document;
use search_index::index::Index;
use search_index::marking;
use search_index::query::Query;

const LANGUAGES: [(Analysis, &str); 4] = [
    (Analysis::Greek, include_str!("../../tests/texts/el.txt")),
    (Analysis::English, include_str!("../../tests/texts/en.txt")),
    (Analysis::Arabic, include_str!("../../tests/texts/ar.txt")),
    (Analysis::German, include_str!("../../tests/texts/de.txt")),
];

static INDEXES: LazyLock<Vec<Index>> = LazyLock::new(|| LANGUAGES.map(index).into());

fn index((analysis, lines): (Analysis, &str)) -> Index {
    let document = |(number, line): (usize, &str)| {
        let (title, text) = line.split_once('|').expect("a title and a text");
        Document {
            id: format!("section/{number}"),
            title: title.trim().to_string(),
            text: text.trim().to_string(),
            ..Document::default()
        }
    };
    let documents: Vec<Document> = lines.lines().enumerate().map(document).collect();
    Index::build(analysis, &documents, Some(Analysis::Greek)).expect("an index")
}

fuzz_target!(|text: &str| {
    for index in INDEXES.iter() {
        let results = index.search(&Query::new(text)).expect("an answer");
        for hit in &results.hits {
            let pieces = marking::mark(&hit.title, &results.matched);
            assert_eq!(pieces.iter().map(|piece| piece.text).collect::<String>(), hit.title);
        }
    }
});
