//! Who comes first: a weighted sum of all respects, then a list that does not repeat itself.

use super::fit::fit;
use super::similar::similarity;
use super::{Day, Known, Offer, Reason, Weights};

/// What is to be left out or shown later: by the offers' places in the list.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wish<'a> {
    /// Not shown at all: hidden, applied to, or for others.
    pub without: &'a [usize],
    /// Shown later: already seen. In order.
    pub seen: &'a [usize],
}

/// An offer's place in the list, and how well it fits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranked {
    /// Its place in the list of offers.
    pub index: usize,
    /// How well it fits.
    pub score: f32,
}

/// So much an offer loses when it was seen.
const SEEN: f32 = 0.8;

/// How much of the order is how well an offer fits; the rest is that it differs from those before
/// it (MMR of Carbonell and Goldstein).
const RELEVANCE: f32 = 0.8;

/// Of the first ten at most so many are of one provider.
pub const OF_ONE_PROVIDER: usize = 3;

/// How well an offer fits.
#[must_use]
pub fn score(known: &Known<'_>, offer: &Offer, weights: &Weights, today: Day) -> f32 {
    let counted = Reason::ALL.into_iter().filter(|reason| known.wants(*reason));
    counted.map(|reason| weights.of(reason) * fit(known, offer, reason, today)).sum()
}

/// The best offers for somebody, best first, at most so many. What is over is left out.
#[must_use]
pub fn rank(
    known: &Known<'_>,
    offers: &[Offer],
    wish: Wish<'_>,
    (weights, today, most): (&Weights, Day, usize),
) -> Vec<Ranked> {
    let mut without = wish.without.to_vec();
    without.sort_unstable();
    let over = |offer: &Offer| {
        offer.ends.is_some_and(|day| day < today) && offer.begins.is_none_or(|day| day < today)
    };
    let left = offers
        .iter()
        .enumerate()
        .filter(|(index, offer)| !over(offer) && without.binary_search(index).is_err());
    let mut ranked: Vec<Ranked> = left
        .map(|(index, offer)| {
            let seen = wish.seen.binary_search(&index).is_ok();
            let score = score(known, offer, weights, today) - if seen { SEEN } else { 0.0 };
            Ranked { index, score }
        })
        .collect();
    best(&mut ranked, offers, most * 4);
    diverse(&ranked, offers, most)
}

/// Keeps the best, in order; of equals the newer one, then the one that stands first.
fn best(ranked: &mut Vec<Ranked>, offers: &[Offer], most: usize) {
    let order = |one: &Ranked, other: &Ranked| {
        let since = |ranked: &Ranked| offers[ranked.index].since;
        let score = other.score.total_cmp(&one.score);
        score.then(since(other).cmp(&since(one))).then(one.index.cmp(&other.index))
    };
    if most > 0 && most < ranked.len() {
        ranked.select_nth_unstable_by(most - 1, order);
        ranked.truncate(most);
    }
    ranked.sort_unstable_by(order);
}

/// Takes one after another the one that fits best and differs most from those taken.
fn diverse(ranked: &[Ranked], offers: &[Offer], most: usize) -> Vec<Ranked> {
    let Some(top) = ranked.first().map(|first| first.score.max(1.0)) else { return Vec::new() };
    let mut left: Vec<(Ranked, f32)> = ranked.iter().map(|one| (*one, 0.0)).collect();
    let mut taken: Vec<Ranked> = Vec::new();
    while taken.len() < most && !left.is_empty() {
        let worth =
            |(one, alike): &(Ranked, f32)| RELEVANCE * one.score / top - (1.0 - RELEVANCE) * alike;
        let crowded = |one: &Ranked| is_crowded(&taken, offers, one);
        let next = (0..left.len()).reduce(|best, at| {
            let (one, other) = (&left[best], &left[at]);
            match (crowded(&one.0), crowded(&other.0)) {
                (true, false) => at,
                (false, true) => best,
                _ if worth(other) > worth(one) => at,
                _ => best,
            }
        });
        let Some(next) = next else { break };
        let (one, _) = left.remove(next);
        for (other, alike) in &mut left {
            *alike = alike.max(similarity(&offers[one.index], &offers[other.index]));
        }
        taken.push(one);
    }
    taken
}

/// Whether the last nine before this place have enough of its provider.
fn is_crowded(taken: &[Ranked], offers: &[Offer], one: &Ranked) -> bool {
    let provider = offers[one.index].provider;
    let near = taken.iter().rev().take(9).filter(|own| offers[own.index].provider == provider);
    provider != 0 && near.count() >= OF_ONE_PROVIDER
}
