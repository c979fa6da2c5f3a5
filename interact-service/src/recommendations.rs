//! Recommendations: which published offers and events fit somebody, and why.
//!
//! What is published becomes numbers ([`catalogue`]), what somebody told becomes a person without
//! anything that must not count ([`who`]), [`crate::matching`] says what fits, and [`view`] says it
//! in the reader's language. With an account, what was hidden, seen and switched off is kept
//! ([`store`]); without one nothing is ([`crate::recommendations::handlers::found`]).

use crate::matching::{Explained, Known, Offer, Person, Weights, Wish, explain, rank};
use crate::tenant::Tenant;

pub mod audience;
pub mod catalogue;
pub mod data;
pub mod form;
pub mod handlers;
pub mod news;
pub mod store;
pub mod view;
pub mod who;

pub use catalogue::Catalogue;

/// The function of a site that has to be on.
pub const FUNCTION: &str = "recommendations";

/// So many are shown.
pub const SHOWN: usize = 12;

/// Somebody who asks, with or without an account.
#[derive(Debug, Clone, Default)]
pub struct Asking {
    /// What counts of them.
    pub person: Person,
    /// What they saved or applied to, by its place in the catalogue.
    pub liked: Vec<usize>,
    /// What is not to be shown, by its place.
    pub without: Vec<usize>,
    /// What comes later, by its place, in order.
    pub seen: Vec<usize>,
    /// What is declared to be for others, by its place: taken out at the very end, so that it
    /// changes the order of nothing else.
    pub others: Vec<usize>,
}

/// An offer that fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Match {
    /// Its place in the catalogue.
    pub index: usize,
    /// How well it fits.
    pub score: f32,
    /// Everything that speaks for or against it.
    pub reasons: Vec<Explained>,
}

/// What fits somebody, best first.
#[must_use]
pub fn find(catalogue: &Catalogue, asking: &Asking, most: usize) -> Vec<Match> {
    let liked: Vec<&Offer> = asking.liked.iter().map(|at| &catalogue.offers[*at]).collect();
    let known = Known::new(&asking.person, &catalogue.words, &catalogue.places, &liked);
    if known.is_blank() {
        return Vec::new();
    }
    let wish = Wish { without: &asking.without, seen: &asking.seen };
    let how = (&Weights::OURS, catalogue.today, most * 2);
    let ranked = rank(&known, &catalogue.offers, wish, how);
    let meant = ranked.into_iter().filter(|one| !asking.others.contains(&one.index));
    let explained = meant.map(|one| Match {
        index: one.index,
        score: one.score,
        reasons: explain(&known, &catalogue.offers[one.index], &liked, catalogue.today),
    });
    explained.filter(Match::speaks_for_itself).take(most).collect()
}

impl Match {
    /// Whether something speaks for it: what only is new is no recommendation.
    fn speaks_for_itself(&self) -> bool {
        let speaks =
            |one: &Explained| one.fit > 0.0 && one.reason != crate::matching::Reason::Fresh;
        self.score > 0.0 && self.reasons.iter().any(speaks)
    }
}

/// Whether a site recommends.
#[must_use]
pub fn is_on(tenant: &Tenant) -> bool {
    tenant.has(FUNCTION)
}
