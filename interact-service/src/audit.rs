//! What staff did and what became of things: one line each, written in the same transaction.

use serde_json::Value as Json;

use crate::clock::Millis;
use crate::store::{StoreError, Tx, Value};

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

/// Writes a line.
///
/// # Errors
/// When the store cannot.
pub fn record(tx: &mut dyn Tx, entry: &Entry<'_>) -> Result<(), StoreError> {
    let sql = "insert into audit (at, site, actor, action, object, detail) \
         values ($1, $2, $3, $4, $5, $6)";
    let values: [Value; 6] = [
        entry.at.into(),
        entry.site.into(),
        entry.actor.into(),
        entry.action.into(),
        entry.object.as_str().into(),
        entry.detail.to_string().into(),
    ];
    tx.execute(sql, &values).map(|_| ())
}
