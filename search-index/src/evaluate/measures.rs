//! How good a run is.

use std::collections::BTreeMap;

use crate::evaluate::folder::Gains;
use crate::evaluate::{DEPTH, Question, Run};

/// Means over all questions; one without an answer counts as nought.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Measures {
    /// How much of the possible gain stands in the first ten, the higher the more it counts.
    pub ndcg: f64,
    /// One over the place of the first right document.
    pub mrr: f64,
    /// The share of the right documents that stand in the first ten.
    pub recall: f64,
    /// The share of questions without any result.
    pub empty: f64,
}

impl Measures {
    /// Of a run of these questions.
    pub fn of(questions: &[Question], run: &Run, gains: &Gains) -> Self {
        let nothing = BTreeMap::new();
        let mut sum = Self::default();
        for question in questions {
            let found = run.get(&question.id).map_or(&[][..], Vec::as_slice);
            let found = &found[..found.len().min(DEPTH)];
            sum.add(found, gains.get(&question.id).unwrap_or(&nothing));
        }
        sum.over(questions.len().max(1) as f64)
    }

    fn add(&mut self, found: &[String], right: &BTreeMap<String, f64>) {
        let gains: Vec<f64> =
            found.iter().map(|id| right.get(id).copied().unwrap_or(0.0)).collect();
        let mut best: Vec<f64> = right.values().copied().collect();
        best.sort_by(|a, b| b.total_cmp(a));
        best.truncate(DEPTH);
        self.ndcg += discounted(&gains) / discounted(&best).max(f64::MIN_POSITIVE);
        let hits = gains.iter().filter(|gain| **gain > 0.0).count();
        self.recall +=
            hits as f64 / right.values().filter(|gain| **gain > 0.0).count().max(1) as f64;
        let first = gains.iter().position(|gain| *gain > 0.0);
        self.mrr += first.map_or(0.0, |place| 1.0 / (place + 1) as f64);
        self.empty += if found.is_empty() { 1.0 } else { 0.0 };
    }

    fn over(self, count: f64) -> Self {
        let Self { ndcg, mrr, recall, empty } = self;
        Self { ndcg: ndcg / count, mrr: mrr / count, recall: recall / count, empty: empty / count }
    }
}

fn discounted(gains: &[f64]) -> f64 {
    gains.iter().enumerate().map(|(place, gain)| gain / (place as f64 + 2.0).log2()).sum()
}
