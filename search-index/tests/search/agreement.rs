//! For random questions the browser's script and tantivy give the same answers.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use search_index::evaluate::{Run, overlap};
use search_index::index::Index;
use search_index::query::Query;

use crate::site::{LANGUAGES, browser, documents};

const QUESTIONS: usize = 120;
/// How much of the first ten both have in common, on the average.
const OVERLAP: f64 = 0.97;

/// Words of the site's own texts, cut, mistyped or as they are, in any order.
fn questions(lines: &str) -> Vec<String> {
    let words: Vec<String> = lines.split_whitespace().map(String::from).collect();
    let word = (prop::sample::select(words), 0..5usize, any::<prop::sample::Index>());
    let spoiled = word.prop_map(|(word, how, place)| {
        let mut letters: Vec<char> = word.chars().collect();
        let place = place.index(letters.len());
        match how {
            0 => letters.truncate(place.max(2)),
            1 => drop(letters.remove(place)),
            2 => letters.insert(place, 'x'),
            _ => {}
        }
        String::from_iter(letters)
    });
    let question = prop::collection::vec(spoiled, 1..8).prop_map(|words| words.join(" "));
    let mut runner = TestRunner::deterministic();
    (0..QUESTIONS).map(|_| question.new_tree(&mut runner).unwrap().current()).collect()
}

#[test]
fn the_browser_ranks_as_tantivy_does() {
    for (language, lines) in LANGUAGES {
        for copies in [2, 15] {
            agree(&Index::build(language, &documents(lines, copies), None).unwrap(), lines);
        }
    }
}

/// There fewer words of a question are looked for.
#[test]
fn the_browser_ranks_as_tantivy_does_on_a_large_site() {
    let (language, lines) = LANGUAGES[0];
    let index = Index::build(language, &documents(lines, 300), None).unwrap();
    assert!(index.len() > 1_500, "{} documents", index.len());
    agree(&index, lines);
}

fn agree(index: &Index, lines: &str) {
    let asked = questions(lines);
    let theirs: Run =
        browser(index, &asked).into_iter().map(|answer| (answer.id, answer.found)).collect();
    let ours: Run = asked
        .iter()
        .enumerate()
        .map(|(number, text)| {
            let hits = index.search(&Query::new(text)).unwrap().hits;
            (number.to_string(), hits.into_iter().map(|hit| hit.id).collect())
        })
        .collect::<BTreeMap<_, _>>();
    let both = overlap(&ours, &theirs);
    assert!(both >= OVERLAP, "{} documents: {both}", index.len());
}
