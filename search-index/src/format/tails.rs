//! What comes after the first letters of words, to find those whose first letter is mistyped.

use super::{FormatError, VERSION, shared};

/// What comes after a word's first letter, and that letter.
pub type Tail = (String, char);

/// So many letters say at most what two tails have in common: a digit of base 36.
const MOST_SHARED: usize = 35;

/// A line a tail, in their order: how much of the one before it begins with, the rest of it, the
/// letter before it.
pub fn write_tails(tails: &[Tail]) -> Vec<u8> {
    let mut text = VERSION.to_string();
    let mut before = "";
    for (tail, head) in tails {
        let same = shared(before, tail).min(MOST_SHARED);
        text.push('\n');
        text.push(char::from_digit(same as u32, 36).unwrap_or('0'));
        text.extend(tail.chars().skip(same));
        text.push(*head);
        before = tail;
    }
    text.into_bytes()
}

/// Reads what [`write_tails`] wrote.
pub fn read_tails(bytes: &[u8]) -> Result<Vec<Tail>, FormatError> {
    let text = std::str::from_utf8(bytes).map_err(|_| FormatError::Damaged)?;
    let mut lines = text.split('\n');
    if lines.next() != Some(VERSION.to_string().as_str()) {
        return Err(FormatError::OtherVersion);
    }
    let mut before = String::new();
    let mut read = |line: &str| {
        let mut letters: Vec<char> = line.chars().collect();
        let head = letters.pop()?;
        let (same, rest) = letters.split_first()?;
        let tail = before.chars().take(same.to_digit(36)? as usize).chain(rest.iter().copied());
        before = tail.collect();
        Some((before.clone(), head))
    };
    lines.map(|line| read(line).ok_or(FormatError::Damaged)).collect()
}

/// The number of the file, among so many, in which a tail stands: those that begin alike share it.
pub fn file_of(tail: &str, files: usize) -> usize {
    let mut letters = tail.chars().map(|letter| letter as usize);
    let (first, second) = (letters.next().unwrap_or(0), letters.next().unwrap_or(0));
    (31 * first + second) % files.max(1)
}
