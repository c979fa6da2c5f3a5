//! The last guesses, when nothing else was found.

use super::{Candidate, SHARDS_OF_A_SOUND, SHORTEST_MISTYPED, distance};
use crate::index::Index;

impl Index {
    /// When nothing else was found: a mistyped word that says nothing, or a letter too many in
    /// what is written together with a word.
    pub(crate) fn mistyped_somehow(&self, word: &str) -> Vec<Candidate> {
        if word.chars().count() < SHORTEST_MISTYPED {
            return Vec::new();
        }
        let home = self.keys.shard(self.keys.shard_of(word));
        let near: Vec<usize> =
            home.filter(|key| distance::is_one_mistake(word, self.keys.key(*key))).collect();
        let found = if near.is_empty() { self.without_a_letter(word) } else { near };
        found.into_iter().map(|key| Candidate { key, weight: self.matching.mistake }).collect()
    }

    /// What a word may be when one of its first letters is left out.
    fn without_a_letter(&self, word: &str) -> Vec<usize> {
        let rules = &self.analyzer.rules;
        let others: Vec<String> = distance::shorter(word)
            .flat_map(|other| std::iter::once(rules.strip(&other)).chain(rules.variants(&other)))
            .collect();
        let shards = self.shards_of(others.iter().cloned(), SHARDS_OF_A_SOUND);
        let is_near = |key: &usize| shards.contains(&self.keys.shard_of(self.keys.key(*key)));
        let mut found: Vec<usize> =
            others.iter().filter_map(|other| self.keys.find(other)).filter(is_near).collect();
        found.sort_unstable();
        found.dedup();
        found
    }
}
