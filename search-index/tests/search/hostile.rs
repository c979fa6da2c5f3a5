//! No text is wrong, and no damaged file is taken for a whole one.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use search_index::analysis::Analysis;
use search_index::format::{Frame, Shard, pack, read_rows, read_tails, unpack};
use search_index::index::Index;
use search_index::marking;
use search_index::query::Query;

use crate::site::{LANGUAGES, browser, documents};

fn hostile() -> Vec<String> {
    let mut texts: Vec<String> = [
        "",
        " ",
        "a",
        "ω",
        "\u{0}\u{7}\u{1b}[31m",
        "🙂👩‍👩‍👧‍👦",
        "<script>alert(1)</script>",
        "\"asylum\" AND (doctor OR -school*)~2^9",
        "title:asylum",
        "άδεια visa تصريح",
        "\u{202e}olleh\u{202c}",
        "%00../../etc/passwd",
        "'; DROP TABLE documents; --",
        "^$.*+?()[]{}|\\",
        "constructor __proto__ toString",
        "ﷺﷺﷺ",
        "a\u{301}\u{301}\u{301}\u{301}",
        "１２３",
        "한국어 日本語 ไทย",
        "\u{d7ff}\u{e000}\u{ffff}",
    ]
    .map(String::from)
    .to_vec();
    texts.extend([
        "asylum".repeat(1_700),
        "a ".repeat(5_000),
        "ы".repeat(10_000),
        "xq".repeat(5_000),
    ]);
    texts.push((0..3_000).map(|number| format!("word{number} ")).collect());
    texts
}

#[test]
fn hostile_texts_are_answered_soon() {
    for (language, lines) in LANGUAGES {
        let index = Index::build(language, &documents(lines, 12), Some(Analysis::Greek)).unwrap();
        for text in hostile() {
            let start = Instant::now();
            let results = index.search(&Query::new(&text)).unwrap();
            assert!(start.elapsed() < Duration::from_secs(5), "{language:?} {:.40}", text);
            let title = results.hits.first().map(|hit| hit.title.clone()).unwrap_or_default();
            let pieces = marking::mark(&title, &results.matched);
            assert_eq!(pieces.iter().map(|piece| piece.text).collect::<String>(), title);
        }
        assert_eq!(browser(&index, &hostile()).len(), hostile().len());
    }
}

#[test]
fn an_index_of_nothing_finds_nothing() {
    let index = Index::build(Analysis::English, &[], None).unwrap();
    assert!(index.search(&Query::new("asylum")).unwrap().hits.is_empty());
    assert!(
        browser(&index, &["asylum".to_string(), String::new()])
            .iter()
            .all(|answer| answer.found.is_empty())
    );
}

proptest! {
    #[test]
    fn any_text_is_answered(text in any::<String>()) {
        let index = Index::build(Analysis::English, &documents(LANGUAGES[1].1, 0), Some(Analysis::Greek)).unwrap();
        index.search(&Query::new(&text)).unwrap();
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let frame = Frame { documents: 300, alphabet: 0x380 };
        let _ = Shard::decode(&bytes, frame);
        let _ = Shard::decode(&[&[search_index::format::VERSION as u8], &bytes[..]].concat(), frame);
        let _ = read_rows(&bytes, frame.alphabet);
        let _ = read_tails(&bytes, frame.alphabet);
        let _ = unpack(&bytes);
    }

    #[test]
    fn what_was_cut_short_is_refused(cut in 1..40usize) {
        let rows = "1\nid\turl\ttitle\tsummary\tsection\tkind".repeat(20);
        let packed = pack(&[rows.into_bytes()]).unwrap();
        prop_assert!(unpack(&packed[..packed.len() - cut.min(packed.len())]).is_err());
    }
}
