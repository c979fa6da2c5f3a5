//! How much each respect counts.

use super::Reason;

/// A weight for each reason, in their order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Weights(pub [f32; Reason::COUNT]);

impl Weights {
    /// The weights of the service: found by coordinate ascent on the labelled set, see
    /// `docs/matching.md`; the test `quality` finds them again.
    pub const OURS: Self = Self([2.0, 2.0, 1.5, 1.2, 1.2, 1.0, 0.6, 1.0, 1.0, 0.8, 0.15]);

    /// How much a reason counts.
    #[must_use]
    pub fn of(&self, reason: Reason) -> f32 {
        self.0[reason.at()]
    }
}
