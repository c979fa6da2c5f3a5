//! What comes after the words' first letters, in files of about the same size.

use crate::format::{Tail, file_of};
use crate::index::Index;

/// About so many letters are in a file before it is packed.
const LETTERS: usize = 6_000;

impl Index {
    /// The tails of each file.
    pub(super) fn tails(&self) -> Vec<Vec<Tail>> {
        let keys = (0..self.keys.all().len()).filter(|key| self.has_tail(*key));
        let mut tails: Vec<Tail> = keys.filter_map(|key| tail(self.keys.key(key))).collect();
        tails.sort_unstable();
        let letters: usize = tails.iter().map(|(tail, _)| tail.len()).sum();
        let mut files = vec![Vec::new(); letters.div_ceil(LETTERS)];
        let count = files.len();
        for tail in tails {
            files[file_of(&tail.0, count)].push(tail);
        }
        files
    }
}

fn tail(word: &str) -> Option<Tail> {
    let mut letters = word.chars();
    let head = letters.next()?;
    Some((letters.collect(), head))
}
