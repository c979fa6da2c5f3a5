//! The keys of a shard with the impacts of their stems.

use std::collections::{BTreeMap, HashSet};

use crate::format::{Key, Posting, Shard, Stem};
use crate::index::{Index, IndexError};

/// The last bit of a posting's forms stands for all further ones.
const LAST_FORM: usize = 7;

impl Index {
    pub(super) fn shard(&self, number: usize) -> Result<Shard, IndexError> {
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        let mut shard = Shard::default();
        let mut holders: Vec<Vec<HashSet<u32>>> = Vec::new();
        for key in self.keys.shard(number) {
            let word = self.keys.key(key);
            let stem = self.analyzer.stem(word);
            let place = *numbers.entry(stem.clone()).or_insert(shard.stems.len());
            if place == shard.stems.len() {
                shard.stems.push(self.stem_of(&stem)?);
                holders.push(Vec::new());
            }
            holders[place].push(self.holders(word)?.into_iter().collect());
            let stop = self.analyzer.is_stop(word);
            shard.keys.push(Key { filed: self.keys.filed(key), stem: place, stop });
        }
        shard.stems.iter_mut().zip(&holders).for_each(|(stem, holders)| say_forms(stem, holders));
        Ok(shard)
    }

    fn stem_of(&self, stem: &str) -> Result<Stem, IndexError> {
        let impacts = self.impacts(stem)?;
        let posting = |(document, impact)| Posting { document, impact, forms: 0 };
        let postings = impacts.parts.into_iter().map(posting).collect();
        Ok(Stem { postings, steps: impacts.steps, formed: false })
    }
}

/// Notes which of the keys each document has; a stem whose every document has its only key needs
/// no note.
fn say_forms(stem: &mut Stem, holders: &[HashSet<u32>]) {
    for posting in &mut stem.postings {
        for (number, holder) in holders.iter().enumerate() {
            if holder.contains(&posting.document) {
                posting.forms |= 1 << number.min(LAST_FORM);
            }
        }
    }
    stem.formed = holders.len() > 1 || stem.postings.iter().any(|posting| posting.forms != 1);
    if !stem.formed {
        stem.postings.iter_mut().for_each(|posting| posting.forms = 0);
    }
}
