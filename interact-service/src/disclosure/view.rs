//! What is disclosed, in the words of whoever reads it: the same for the applicant before sending
//! and for the provider afterwards.

use super::Disclosed;
use crate::ask::Ask;
use crate::profiles::view::{Shown, shown};

/// Field by field.
#[must_use]
pub fn disclosed(ask: &Ask, disclosed: &Disclosed) -> Vec<Shown> {
    disclosed.facts().map(|(field, fact)| shown(ask, field, Some(fact))).collect()
}
