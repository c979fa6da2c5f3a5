//! How much each respect counts.

use super::Reason;

/// A weight for each reason, in their order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights(pub [f32; Reason::COUNT]);

impl Weights {
    /// The weights of the service: found by coordinate ascent on the labelled set, see
    /// `docs/matching.md`; the test `quality` finds them again.
    pub const OURS: Self = Self([0.625, 1.25, 0.625, 2.5, 2.0, 3.125, 0.25, 0.5, 2.5, 0.5, 0.8]);

    /// How much a reason counts.
    #[must_use]
    pub fn of(&self, reason: Reason) -> f32 {
        self.0[reason.at()]
    }
}
