//! Whether a translation still says what its source says, block by block.
//!
//! Every block of a text has a hash of its meaning. A translation records, for each of its
//! blocks, the hash of the source block that it was made from, and a shorter one of its own
//! words, so that a block is known again after it was moved. A block is *stale* when the
//! source no longer holds what it was made from.

use std::collections::HashMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::markdown::blocks;

pub mod record;

pub use record::Record;

/// What a block means: the first four bytes of BLAKE3 over its words.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
pub struct BlockHash(pub u32);

impl BlockHash {
    /// The hash of a block's words; white space does not count.
    #[must_use]
    pub fn of_texts(text: &str) -> Self {
        let hash = blake3::hash(blocks::meaning(text).as_bytes());
        let [a, b, c, d, ..] = *hash.as_bytes();
        Self(u32::from_be_bytes([a, b, c, d]))
    }
}

impl fmt::Display for BlockHash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:08x}", self.0)
    }
}

/// What has become of one block of a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It says what the source says.
    Fresh,
    /// The source says something newer: the block of that number, if it can be told which.
    Stale(Option<usize>),
    /// Nobody recorded what it was made from.
    Unknown,
}

/// A translation laid beside its source.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Comparison {
    /// The state of each block of the translation.
    pub states: Vec<State>,
    /// Source blocks that the translation lacks, each with the number of the
    /// translation's block behind which it belongs (none: before the first).
    pub missing: Vec<(usize, Option<usize>)>,
}

impl Comparison {
    /// How many blocks are stale or missing.
    #[must_use]
    pub fn behind(&self) -> usize {
        let stale = self.states.iter().filter(|state| matches!(state, State::Stale(_))).count();
        stale + self.missing.len()
    }

    /// Whether nothing was ever recorded.
    #[must_use]
    pub fn unstamped(&self) -> bool {
        !self.states.is_empty() && self.states.iter().all(|state| *state == State::Unknown)
    }
}

/// Lays a translation beside its source.
#[must_use]
pub fn compare(source: &[BlockHash], own: &[BlockHash], record: &Record) -> Comparison {
    if record.is_empty() {
        return Comparison { states: vec![State::Unknown; own.len()], missing: Vec::new() };
    }
    let made_from = record.made_from(own);
    let answers = answered(source, &made_from);
    let stale: Vec<usize> =
        (0..own.len()).filter(|at| made_from[*at].is_some() && answers[*at].is_none()).collect();
    let pairs = pair_by_neighbours(source.len(), &answers, &stale);
    let mut states = Vec::with_capacity(own.len());
    for at in 0..own.len() {
        states.push(match (made_from[at], answers[at]) {
            (None, _) => State::Unknown,
            (_, Some(_)) => State::Fresh,
            _ => State::Stale(pairs.get(&at).copied()),
        });
    }
    let missing = missing_blocks(source.len(), &answers, &pairs, &states);
    Comparison { states, missing }
}

/// For each block of the translation, the source block that it still answers.
fn answered(source: &[BlockHash], made_from: &[Option<BlockHash>]) -> Vec<Option<usize>> {
    let mut places: HashMap<BlockHash, Vec<usize>> = HashMap::new();
    for (at, hash) in source.iter().enumerate().rev() {
        places.entry(*hash).or_default().push(at);
    }
    made_from
        .iter()
        .map(|hash| hash.and_then(|hash| places.get_mut(&hash)).and_then(Vec::pop))
        .collect()
}

/// Pairs each stale block with the source block that stands where it stood: between the
/// same answered neighbours, counted from the one before.
fn pair_by_neighbours(
    source: usize,
    answers: &[Option<usize>],
    stale: &[usize],
) -> HashMap<usize, usize> {
    let mut free = vec![true; source];
    for at in answers.iter().flatten() {
        free[*at] = false;
    }
    let mut pairs = HashMap::new();
    for at in stale {
        let before = answers[..*at].iter().rev().flatten().next();
        let from = before.map_or(0, |before| before + 1);
        let found = (from..source).take_while(|candidate| free[*candidate]).next();
        if let Some(found) = found {
            free[found] = false;
            pairs.insert(*at, found);
        } else if let Some(found) = (from..source).find(|candidate| free[*candidate])
            && !answers[*at..].iter().flatten().any(|after| *after < found)
        {
            free[found] = false;
            pairs.insert(*at, found);
        }
    }
    pairs
}

/// Source blocks that nothing answers, unless an unknown block may be the answer.
fn missing_blocks(
    source: usize,
    answers: &[Option<usize>],
    pairs: &HashMap<usize, usize>,
    states: &[State],
) -> Vec<(usize, Option<usize>)> {
    let mut of_source: Vec<Option<usize>> = vec![None; source];
    for (own, answer) in answers.iter().enumerate() {
        if let Some(answer) = answer {
            of_source[*answer] = Some(own);
        }
    }
    for (own, answer) in pairs {
        of_source[*answer] = Some(*own);
    }
    let mut unknown = states.iter().filter(|state| **state == State::Unknown).count();
    let mut behind = None;
    let mut missing = Vec::new();
    for (at, own) in of_source.iter().enumerate() {
        match own {
            Some(own) => behind = Some(*own),
            None if unknown > 0 => unknown -= 1,
            None => missing.push((at, behind)),
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hashes(texts: &[&str]) -> Vec<BlockHash> {
        texts.iter().map(|text| BlockHash::of_texts(text)).collect()
    }

    fn stamped(source: &[&str], own: &[&str]) -> Record {
        Record::stamp("el", &hashes(source), &hashes(own)).expect("same number of blocks")
    }

    #[test]
    fn white_space_does_not_count() {
        assert_eq!(BlockHash::of_texts("a  b\n c"), BlockHash::of_texts("a b c"));
        assert_ne!(BlockHash::of_texts("a b"), BlockHash::of_texts("ab"));
    }

    #[test]
    fn a_stamped_translation_is_fresh() {
        let record = stamped(&["α", "β"], &["a", "b"]);
        let result = compare(&hashes(&["α", "β"]), &hashes(&["a", "b"]), &record);
        assert_eq!(result.behind(), 0);
        assert_eq!(result.states, [State::Fresh, State::Fresh]);
    }

    #[test]
    fn moving_blocks_makes_nothing_stale() {
        let record = stamped(&["α", "β", "γ"], &["a", "b", "c"]);
        let result = compare(&hashes(&["γ", "α", "β"]), &hashes(&["a", "b", "c"]), &record);
        assert_eq!(result.behind(), 0, "source moved");
        let result = compare(&hashes(&["α", "β", "γ"]), &hashes(&["c", "a", "b"]), &record);
        assert_eq!(result.behind(), 0, "translation moved");
    }

    #[test]
    fn one_changed_word_makes_one_block_stale() {
        let record = stamped(&["α", "β", "γ"], &["a", "b", "c"]);
        let result = compare(&hashes(&["α", "β2", "γ"]), &hashes(&["a", "b", "c"]), &record);
        assert_eq!(result.states, [State::Fresh, State::Stale(Some(1)), State::Fresh]);
        assert!(result.missing.is_empty());
    }

    #[test]
    fn mending_a_typo_does_not_hide_a_stale_block() {
        let record = stamped(&["α", "β", "γ"], &["a", "b", "c"]);
        let result = compare(&hashes(&["α", "β2", "γ"]), &hashes(&["a", "b!", "c"]), &record);
        assert_eq!(result.states[1], State::Stale(Some(1)));
    }

    #[test]
    fn a_new_block_of_the_source_is_missing_behind_its_neighbour() {
        let record = stamped(&["α", "β"], &["a", "b"]);
        let result = compare(&hashes(&["α", "νέο", "β"]), &hashes(&["a", "b"]), &record);
        assert_eq!(result.missing, [(1, Some(0))]);
        assert_eq!(result.states, [State::Fresh, State::Fresh]);
    }

    #[test]
    fn without_a_record_nothing_is_known() {
        let result = compare(&hashes(&["α"]), &hashes(&["a"]), &Record::default());
        assert!(result.unstamped());
        assert_eq!(result.behind(), 0);
    }
}
