//! Rows that a shard carries, so that a question finds some of its results in files that it loads
//! anyway: those of documents for which the shard's words speak most.

use std::collections::BTreeMap;

use crate::format::{LEVELS, Row, Shard, strength};

/// So many rows are carried by a shard at most.
const MOST: usize = 6;

/// Gives each shard the rows that it carries, so many in all.
pub(super) fn carry(shards: &mut [Shard], rows: &[Row], count: usize) {
    let mut spoken_for: Vec<(f64, usize, u32)> = Vec::new();
    for (number, shard) in shards.iter().enumerate() {
        spoken_for.extend(weights(shard).into_iter().map(|(id, weight)| (weight, number, id)));
    }
    spoken_for.sort_by(|one, other| {
        other.0.total_cmp(&one.0).then((one.1, one.2).cmp(&(other.1, other.2)))
    });
    let mut left = count;
    for (_, number, id) in spoken_for {
        let carried = &mut shards[number].rows;
        if left > 0 && carried.len() < MOST {
            carried.push((id, rows[id as usize].clone()));
            left -= 1;
        }
    }
    shards.iter_mut().for_each(|shard| shard.rows.sort_by_key(|(id, _)| *id));
}

/// How much the words of a shard speak for each document: the more of them and the stronger, and
/// the likelier they are asked.
fn weights(shard: &Shard) -> BTreeMap<u32, f64> {
    let mut weights = BTreeMap::new();
    let mut is_stop = vec![true; shard.stems.len()];
    shard.keys.iter().filter(|key| !key.stop).for_each(|key| is_stop[key.stem] = false);
    let telling = shard.stems.iter().zip(is_stop).filter(|(_, is_stop)| !is_stop);
    for (stem, _) in telling.filter(|(stem, _)| stem.postings.len() > 1) {
        let likely = (stem.postings.len() as f64).sqrt();
        for posting in &stem.postings {
            let part = f64::from(posting.impact) / f64::from(LEVELS);
            let value = strength(stem.steps) * part / strength(0);
            *weights.entry(posting.document).or_insert(0.0) += value * value * likely;
        }
    }
    weights
}
