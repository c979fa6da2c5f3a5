//! Keeping a page: one button.

use crate::ask::Ask;
use crate::form::Form;

/// Keeps a page.
#[must_use]
pub fn keep(ask: &Ask, page: &str) -> Form {
    Form::new(ask.to(&format!("favourites/add/{page}")), ask.say("favourites-keep"))
}
