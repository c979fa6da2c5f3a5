//! What comes after the first letters of words, to find those that were mistyped there.

use super::{Alphabet, FormatError, VERSION, read_text, shared, write_text};

/// What comes after a word's first two letters, and these.
pub type Tail = (String, String);

/// So many letters stand before a tail.
pub(crate) const HEAD: usize = 2;

/// So many letters say at most what two tails have in common: a digit of base 36.
const MOST_SHARED: usize = 35;

/// A line a tail, in their order: how much of the one before it begins with, the rest of it, the
/// letters before it.
pub fn write_tails(tails: &[Tail], alphabet: Alphabet) -> Vec<u8> {
    let mut text = VERSION.to_string();
    let mut before = "";
    for (tail, head) in tails {
        let same = shared(before, tail).min(MOST_SHARED);
        text.push('\n');
        text.push(char::from_digit(same as u32, 36).unwrap_or('0'));
        text.extend(tail.chars().skip(same));
        text.push_str(head);
        before = tail;
    }
    write_text(&text, alphabet)
}

/// Reads what [`write_tails`] wrote.
pub fn read_tails(bytes: &[u8], alphabet: Alphabet) -> Result<Vec<Tail>, FormatError> {
    let text = read_text(bytes, alphabet)?;
    let mut lines = text.split('\n');
    if lines.next() != Some(VERSION.to_string().as_str()) {
        return Err(FormatError::OtherVersion);
    }
    let mut before = String::new();
    let mut read = |line: &str| {
        let letters: Vec<char> = line.chars().collect();
        let (same, rest) = letters.split_first()?;
        let (rest, head) = rest.split_at_checked(rest.len().checked_sub(HEAD)?)?;
        let same = same.to_digit(36)? as usize;
        before = before.chars().take(same).chain(rest.iter().copied()).collect();
        Some((before.clone(), head.iter().collect()))
    };
    lines.map(|line| read(line).ok_or(FormatError::Damaged)).collect()
}

/// The number of the file, among so many, in which tails stand that begin with two letters.
pub fn file_of(first: char, second: char, files: usize) -> usize {
    (31 * first as usize + second as usize) % files.max(1)
}

#[cfg(test)]
mod tests {
    use super::{read_tails, write_tails};

    #[test]
    fn what_is_written_is_read_again() {
        let tails = [("mit", "li"), ("mit", "su"), ("mitry", "pa"), ("ντασ", "αι")];
        let tails = tails.map(|(tail, head)| (tail.to_string(), head.to_string()));
        assert_eq!(read_tails(&write_tails(&tails, 0x380), 0x380).unwrap(), tails);
    }
}
