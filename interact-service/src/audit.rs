//! What staff did and what became of things: one line each, written in the same transaction.

use serde_json::Value as Json;

use crate::clock::Millis;
use crate::store::{StoreError, Tx};

pub mod handlers;
pub mod store;

/// One line of the log.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// The site.
    pub site: &'a str,
    /// Whose account did it; nothing when the service did it by itself.
    pub actor: Option<i64>,
    /// What was done: the noun and the verb (`listing.publish`).
    pub action: &'static str,
    /// To what: the noun and its id (`listing 7`).
    pub object: String,
    /// More, without anything about a person.
    pub detail: Json,
    /// When.
    pub at: Millis,
}

/// A line as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its number.
    pub id: i64,
    /// When.
    pub at: Millis,
    /// What was done.
    pub action: String,
    /// To what.
    pub object: String,
    /// More, as JSON.
    pub detail: String,
    /// Whether an account did it.
    pub by_person: bool,
    /// Its name, if it is still there.
    pub actor: Option<String>,
}

/// Writes a line.
///
/// # Errors
/// When the store cannot.
pub fn record(tx: &mut dyn Tx, entry: &Entry<'_>) -> Result<(), StoreError> {
    store::insert(tx, entry)
}
