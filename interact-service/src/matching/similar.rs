//! How alike two offers are, so that a list does not say the same thing ten times.

use super::Offer;

/// From 0, nothing in common, to 1.
#[must_use]
pub fn similarity(one: &Offer, other: &Offer) -> f32 {
    let provider = one.provider != 0 && one.provider == other.provider;
    let taught = match (one.teaches, other.teaches) {
        (Some(one), Some(other)) if one.lang == other.lang => {
            if one.level == other.level {
                1.0
            } else {
                0.6
            }
        }
        _ => 0.0,
    };
    let terms = if one
        .topics
        .iter()
        .chain(&one.needs)
        .any(|term| other.topics.contains(term) || other.needs.contains(term))
    {
        1.0
    } else {
        0.0_f32
    };
    let kind = if one.kind == other.kind { 1.0 } else { 0.0 };
    let provider = if provider { 1.0 } else { 0.0 };
    0.45 * provider + 0.2 * kind + 0.35 * terms.max(taught)
}
