//! What suggestions keep about a person: given, and erased.

use serde_json::{Value as Json, json};

use super::store;
use crate::personal::Personal;
use crate::store::{StoreError, Tx};

/// Suggestions among everything that is kept.
pub const PERSONAL: Personal = Personal { name: "suggestions", export, erase: store::remove_of };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let one = |(event, state, content): (i64, String, String)| {
        let content: Json = serde_json::from_str(&content).unwrap_or_default();
        json!({ "event": event, "state": state, "content": content })
    };
    Ok(store::all_of(tx, account)?.into_iter().map(one).collect())
}
