//! Writing to somebody.

use crate::ask::Ask;
use crate::form::{Field, Form, Kind};

/// The longest message.
const LONGEST: usize = 3_000;

/// The form of a message that goes to a path below the language.
#[must_use]
pub fn write(ask: &Ask, path: &str) -> Form {
    let text = Field::new("text", ask.say("messages-text"), Kind::Long(LONGEST));
    Form::new(ask.to(path), ask.say("messages-send")).with(text.hint(ask.say("messages-text-hint")))
}
