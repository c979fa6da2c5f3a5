//! No text is wrong, and no damaged file is taken for a whole one.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use search_index::analysis::Analysis;
use search_index::export::export;
use search_index::format::{Frame, Shard, pack, read_rows, read_tails, unpack};
use search_index::index::Index;
use search_index::marking;
use search_index::query::Query;

use crate::site::{LANGUAGES, browser, documents, scripts};

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

/// An index of each language, one file and many.
static INDEXES: LazyLock<Vec<Index>> = LazyLock::new(|| {
    let index = |(language, lines): (Analysis, &str)| {
        let copies = if language == Analysis::Greek { 12 } else { 2 };
        Index::build(language, &documents(lines, copies), Some(Analysis::Greek)).unwrap()
    };
    LANGUAGES.map(index).into()
});

/// The shards of an export as they are before they are packed.
static SHARDS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let files = export(&INDEXES[0], &scripts()).unwrap();
    let shards = files.iter().filter(|file| file.path.contains("/s"));
    shards.map(|file| unpack(&file.bytes).unwrap()).collect()
});

proptest! {
    #[test]
    fn any_text_is_answered(text in any::<String>(), parts in prop::collection::vec("[a-zα-ωا-ي]{1,9}", 0..5)) {
        for index in INDEXES.iter() {
            index.search(&Query::new(&text)).unwrap();
            let results = index.search(&Query::new(&parts.join(" "))).unwrap();
            for hit in &results.hits {
                let pieces = marking::mark(&hit.title, &results.matched);
                prop_assert_eq!(pieces.iter().map(|piece| piece.text).collect::<String>(), hit.title.clone());
            }
        }
    }

    #[test]
    fn a_damaged_shard_is_read_or_refused(
        shard in any::<prop::sample::Index>(),
        damages in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
    ) {
        let frame = Frame { documents: INDEXES[0].len(), alphabet: 0x380 };
        let mut bytes = SHARDS[shard.index(SHARDS.len())].clone();
        prop_assert!(Shard::decode(&bytes, frame).is_ok());
        for (place, byte) in damages {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        for bytes in [&bytes[..], &bytes[..cut.index(bytes.len())]] {
            let Ok(shard) = Shard::decode(bytes, frame) else { continue };
            prop_assert!(shard.keys.iter().all(|key| key.stem < shard.stems.len()));
            let mut postings = shard.stems.iter().flat_map(|stem| &stem.postings);
            prop_assert!(postings.all(|posting| (posting.document as usize) < frame.documents));
        }
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
