//! What changed between two texts, word by word.

use serde::Serialize;

/// Some words that stayed, went or came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// `same`, `old` or `new`.
    pub mark: &'static str,
    /// The words, with the space behind them.
    pub text: String,
}

/// Two texts of more words than this together are shown as one that went and one that came:
/// comparing takes time with the square of it.
const MOST: usize = 4_000;

/// The words that stayed, went and came, in the order in which one reads them.
#[must_use]
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let (before, after) = (cut(old), cut(new));
    if before.len() + after.len() > MOST {
        return joined(vec![("old", old), ("new", new)]);
    }
    let lengths = common(&before, &after);
    let (mut i, mut j) = (0, 0);
    let mut pieces = Vec::new();
    while i < before.len() || j < after.len() {
        let same = i < before.len() && j < after.len() && before[i].trim() == after[j].trim();
        if same {
            pieces.push(("same", after[j]));
            // The last word of a text has no space behind it, and keeps that of the other.
            if after[j].trim_end() == after[j] {
                pieces.push(("old", &before[i][before[i].trim_end().len()..]));
            }
            (i, j) = (i + 1, j + 1);
        } else if j == after.len() || (i < before.len() && lengths[i + 1][j] >= lengths[i][j + 1]) {
            pieces.push(("old", before[i]));
            i += 1;
        } else {
            pieces.push(("new", after[j]));
            j += 1;
        }
    }
    joined(pieces)
}

/// Words, each with the space behind it.
fn cut(text: &str) -> Vec<&str> {
    text.split_inclusive(char::is_whitespace).collect()
}

/// For each pair of places: how many words the rests have in common, in order.
fn common(before: &[&str], after: &[&str]) -> Vec<Vec<u16>> {
    let mut lengths = vec![vec![0_u16; after.len() + 1]; before.len() + 1];
    for i in (0..before.len()).rev() {
        for j in (0..after.len()).rev() {
            lengths[i][j] = if before[i].trim() == after[j].trim() {
                lengths[i + 1][j + 1] + 1
            } else {
                lengths[i + 1][j].max(lengths[i][j + 1])
            };
        }
    }
    lengths
}

/// Neighbours of one mark are one piece.
fn joined(words: Vec<(&'static str, &str)>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    for (mark, text) in words.into_iter().filter(|(_, text)| !text.is_empty()) {
        match pieces.last_mut().filter(|last| last.mark == mark) {
            Some(last) => last.text.push_str(text),
            None => pieces.push(Piece { mark, text: text.to_string() }),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let sign = |piece: &Piece| match piece.mark {
            "old" => format!("-{}-", piece.text),
            "new" => format!("+{}+", piece.text),
            _ => piece.text.clone(),
        };
        words(old, new).iter().map(sign).collect()
    }

    fn only(pieces: &[Piece], marks: [&str; 2]) -> String {
        let kept = pieces.iter().filter(|piece| marks.contains(&piece.mark));
        kept.map(|piece| piece.text.as_str()).collect()
    }

    #[test]
    fn changed_words_stand_beside_those_that_stayed() {
        assert_eq!(
            shown("Μαθήματα κάθε Δευτέρα στις 6", "Μαθήματα κάθε Τρίτη στις 6"),
            "Μαθήματα κάθε -Δευτέρα -+Τρίτη +στις 6"
        );
        assert_eq!(shown("", "free"), "+free+");
        assert_eq!(shown("same", "same"), "same");
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_out_of_the_pieces(
            old in "([abc ]|مرحبا|\n){0,30}", new in "([abc ]|مرحبا|\n){0,30}"
        ) {
            let pieces = words(&old, &new);
            prop_assert_eq!(only(&pieces, ["same", "new"]), new.clone());
            let before: Vec<String> =
                only(&pieces, ["same", "old"]).split_whitespace().map(String::from).collect();
            let expected: Vec<String> = old.split_whitespace().map(String::from).collect();
            prop_assert_eq!(before, expected);
        }
    }

    #[test]
    fn very_long_texts_are_not_compared_word_by_word() {
        let (old, new) = ("a ".repeat(3_000), "b ".repeat(3_000));
        assert_eq!(words(&old, &new).len(), 2);
    }
}
