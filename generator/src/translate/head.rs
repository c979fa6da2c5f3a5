//! The record of a translation, written into its head without touching another byte.

use crate::freshness::{Record, record};
use crate::front_matter::split;
use crate::problem::Checked;

/// Keys of the head that hold a record.
const KEYS: [&str; 2] = ["translated_from", "blocks"];

/// The file with the record in its head, in the place of an older one, else at the head's end;
/// nothing when the file has no head.
#[must_use]
pub fn with_record(text: &str, record: &Record) -> Option<String> {
    let parts = split::split(Checked { file: "", text }, &mut Vec::new())?;
    let start = offset(text, parts.yaml);
    let end = start + parts.yaml.len();
    let (kept, at) = without_record(parts.yaml);
    let line_end = if parts.yaml.contains("\r\n") { "\r\n" } else { "\n" };
    let mut lines = record::as_yaml(record);
    if line_end != "\n" {
        lines = lines.replace('\n', line_end);
    }
    let (before, after) = kept.split_at(at);
    Some([&text[..start], before, &lines, after, &text[end..]].concat())
}

/// Where a part of a text begins in it.
fn offset(text: &str, part: &str) -> usize {
    part.as_ptr() as usize - text.as_ptr() as usize
}

/// The head without its record, and where in it the record stood, else its end.
fn without_record(yaml: &str) -> (String, usize) {
    let mut kept = String::with_capacity(yaml.len());
    let mut at = None;
    let mut inside = false;
    for line in yaml.split_inclusive('\n') {
        inside = if is_record_key(line) {
            at.get_or_insert(kept.len());
            true
        } else {
            inside && line.starts_with([' ', '\t'])
        };
        if !inside {
            kept.push_str(line);
        }
    }
    let end = kept.len();
    (kept, at.unwrap_or(end))
}

/// Whether a line begins the value of one of the record's keys.
fn is_record_key(line: &str) -> bool {
    let Some((key, _)) = line.split_once(':') else {
        return false;
    };
    let key = key.trim_end();
    KEYS.iter()
        .any(|known| key == *known || key == format!("\"{known}\"") || key == format!("'{known}'"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::freshness::BlockHash;

    fn record() -> Record {
        let hashes = [BlockHash(0x1111_1111), BlockHash(0x2222_2222)];
        Record::stamp("el", &hashes, &hashes).expect("same number")
    }

    const LINES: &str = "translated_from: el\nblocks: >-\n  11111111-1111 22222222-2222\n";

    #[test]
    fn a_first_record_stands_at_the_end_of_the_head() {
        let text = "---\ntitle: T # why\n\nsummary: S\n---\n\nText --- and more\n";
        let expected =
            format!("---\ntitle: T # why\n\nsummary: S\n{LINES}---\n\nText --- and more\n");
        assert_eq!(with_record(text, &record()).expect("a head"), expected);
    }

    #[test]
    fn a_newer_record_takes_the_place_of_the_older_one() {
        for older in [
            "translated_from: el\nblocks: >-\n  aaaaaaaa-aaaa\n  bbbbbbbb-bbbb\n",
            "\"translated_from\": el\n'blocks': aaaaaaaa-aaaa\n",
            "blocks: \"aaaaaaaa-aaaa\n  bbbbbbbb-bbbb\"\ntranslated_from: el\n",
        ] {
            let text = format!("---\ntitle: T\n{older}# last\nsummary: S\n---\nText");
            let expected = format!("---\ntitle: T\n{LINES}# last\nsummary: S\n---\nText");
            assert_eq!(with_record(&text, &record()).expect("a head"), expected, "{older}");
        }
    }

    #[test]
    fn line_ends_and_a_byte_order_mark_stay() {
        let text = "\u{feff}---\r\ntitle: T\r\n---\r\nText\r\n";
        let stamped = with_record(text, &record()).expect("a head");
        assert!(stamped.starts_with("\u{feff}---\r\ntitle: T\r\ntranslated_from: el\r\n"));
        assert!(stamped.ends_with("22222222-2222\r\n---\r\nText\r\n"));
        assert_eq!(stamped.matches('\n').count(), stamped.matches("\r\n").count());
    }

    #[test]
    fn a_file_without_head_is_left_alone() {
        assert_eq!(with_record("Text", &record()), None);
    }
}
