//! The page of everything that waits.

use serde::Serialize;

use super::queue;
use super::waiting::{Line, lines};
use crate::answer::{Answer, Outcome};
use crate::ask::Ask;
use crate::store::Tx;

#[derive(Serialize)]
struct View {
    lead: String,
    lines: Vec<Line>,
    organisations: String,
}

/// What waits, oldest first.
///
/// # Errors
/// When the store cannot.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let waiting = queue(ask, tx)?;
    let view = View {
        lead: ask.say_with("moderation-lead", &[("count", waiting.len().into())]),
        lines: lines(ask, &waiting),
        organisations: ask.to("moderation/providers"),
    };
    Answer::page("moderation", ask.say("moderation-title"), &view)
}
