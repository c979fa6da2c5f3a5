//! What templates see of letters.

use serde::Serialize;

use super::store::Dead;
use super::written::Paragraph;
use crate::ask::Ask;

/// A letter that was given up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeadView {
    /// Its number.
    pub id: i64,
    /// What it is about, without what stands in its places.
    pub name: String,
    /// What the mail server said.
    pub answer: String,
    /// The day on which it was written.
    pub day: String,
}

impl DeadView {
    /// A letter as administrators see it.
    #[must_use]
    pub fn of(dead: &Dead, ask: &Ask) -> Self {
        Self {
            id: dead.id,
            name: dead.name.clone(),
            answer: dead.answer.clone(),
            day: ask.tenant.day(dead.created_at).to_string(),
        }
    }
}

/// A letter of a demonstration.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShownView {
    /// Its number.
    pub id: i64,
    /// Who gets it.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// Language of its words.
    pub lang: String,
    /// Direction of that language.
    pub dir: String,
    /// Its words, a paragraph each.
    pub paragraphs: Vec<Paragraph>,
    /// `waiting`, `sent`, `dropped` or `dead`.
    pub state: String,
}
