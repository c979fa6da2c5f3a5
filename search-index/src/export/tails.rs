//! What comes after the words' first letters, in files of about the same size.

use crate::format::{HEAD, Tail, file_of};
use crate::index::Index;

/// About so many letters are in a file before it is packed.
const LETTERS: usize = 1_100;

impl Index {
    /// The tails of each file.
    pub(super) fn tails(&self) -> Vec<Vec<Tail>> {
        let keys = (0..self.keys.all().len()).filter(|key| self.has_tail(*key));
        let mut tails: Vec<Tail> = keys.map(|key| tail(self.keys.key(key))).collect();
        tails.sort_unstable();
        let mut files = vec![Vec::new(); self.tail_files];
        let count = files.len();
        for tail in tails {
            if let [first, second, ..] = tail.0.chars().collect::<Vec<_>>()[..] {
                files[file_of(first, second, count)].push(tail);
            }
        }
        files
    }

    /// How many files of tails there are.
    pub(crate) fn count_tail_files(&self) -> usize {
        let keys = (0..self.keys.all().len()).filter(|key| self.has_tail(*key));
        let letters: usize = keys.map(|key| self.keys.key(key).len() - HEAD).sum();
        letters.div_ceil(LETTERS)
    }
}

fn tail(word: &str) -> Tail {
    let letters: Vec<char> = word.chars().collect();
    let (head, tail) = letters.split_at(HEAD.min(letters.len()));
    (tail.iter().collect(), head.iter().collect())
}
