//! The order of the documents: those that are about the same stand side by side, so that the
//! first results of a question lie in few files.

use std::collections::{BTreeMap, BTreeSet};

/// So many words say what a document is about.
const TELLING_WORDS: usize = 16;
/// How long the documents that came before are remembered.
const MEMORY: f32 = 0.7;

type Vector = Vec<(usize, f32)>;

/// The numbers of the documents, each near those that are like it.
pub(crate) fn order(documents: &[Vec<String>]) -> Vec<usize> {
    let vectors = vectors(documents);
    let holders = holders(&vectors);
    let mut waiting: BTreeSet<usize> = (0..documents.len()).collect();
    let mut nearness = vec![0.0f32; documents.len()];
    let mut order = Vec::with_capacity(documents.len());
    while let Some(next) = nearest(&waiting, &nearness) {
        waiting.remove(&next);
        order.push(next);
        nearness.iter_mut().for_each(|near| *near *= MEMORY);
        for (stem, weight) in &vectors[next] {
            for (other, theirs) in &holders[*stem] {
                nearness[*other] += weight * theirs;
            }
        }
    }
    order
}

fn nearest(waiting: &BTreeSet<usize>, nearness: &[f32]) -> Option<usize> {
    let first = *waiting.first()?;
    let better =
        |best: usize, next: &usize| if nearness[*next] > nearness[best] { *next } else { best };
    Some(waiting.iter().fold(first, better))
}

/// The most telling stems of each document, by how often they stand there and how rare they are.
fn vectors(documents: &[Vec<String>]) -> Vec<Vector> {
    let counts: Vec<BTreeMap<&str, f32>> = documents.iter().map(|stems| count(stems)).collect();
    let mut spread: BTreeMap<&str, usize> = BTreeMap::new();
    for stem in counts.iter().flat_map(BTreeMap::keys) {
        *spread.entry(stem).or_default() += 1;
    }
    let numbers: BTreeMap<&str, usize> =
        spread.keys().enumerate().map(|(n, stem)| (*stem, n)).collect();
    let rarity = |stem: &str| (documents.len() as f32 / spread[stem] as f32).ln();
    counts
        .iter()
        .map(|counts| {
            let telling = counts.iter().filter(|(stem, _)| spread[**stem] > 1);
            let weighted =
                telling.map(|(stem, count)| (numbers[stem], (1.0 + count.ln()) * rarity(stem)));
            shortened(weighted.collect())
        })
        .collect()
}

fn count(stems: &[String]) -> BTreeMap<&str, f32> {
    let mut counts = BTreeMap::new();
    for stem in stems {
        *counts.entry(stem.as_str()).or_default() += 1.0;
    }
    counts
}

/// The heaviest stems, brought to length one.
fn shortened(mut vector: Vector) -> Vector {
    vector.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    vector.truncate(TELLING_WORDS);
    let length = vector.iter().map(|(_, weight)| weight * weight).sum::<f32>().sqrt().max(1e-6);
    vector.iter_mut().for_each(|(_, weight)| *weight /= length);
    vector
}

fn holders(vectors: &[Vector]) -> Vec<Vector> {
    let stems = vectors.iter().flatten().map(|(stem, _)| stem + 1).max().unwrap_or(0);
    let mut holders = vec![Vector::new(); stems];
    for (document, vector) in vectors.iter().enumerate() {
        for (stem, weight) in vector {
            holders[*stem].push((document, *weight));
        }
    }
    holders
}
