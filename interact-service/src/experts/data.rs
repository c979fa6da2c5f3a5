//! What is kept about an expert: given, and erased.

use serde_json::{Value as Json, json};

use super::store;
use crate::personal::Personal;
use crate::store::{StoreError, Tx};

/// Experts among everything that is kept.
pub const PERSONAL: Personal = Personal { name: "expert", export, erase };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let found = store::of_account(tx, account)?;
    Ok(found.map_or(
        Json::Null,
        |(topics, languages)| json!({ "topics": topics, "languages": languages }),
    ))
}

fn erase(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    store::remove(tx, account)
}
