//! What providers keep: given, and erased.

use serde_json::{Value as Json, json};

use super::store;
use crate::personal::Personal;
use crate::publishing;
use crate::store::{StoreError, Tx};

/// Providers among everything that is kept about people.
pub const PERSONAL: Personal = Personal { name: "provider", export, erase };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let Some(provider) = find(tx, account)? else { return Ok(Json::Null) };
    Ok(json!({
        "name": provider.name,
        "profile": provider.profile,
        "state": provider.state.as_str(),
        "reason": provider.reason,
    }))
}

fn erase(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    if let Some(provider) = find(tx, account)? {
        publishing::mark(tx, &provider.site)?;
    }
    store::remove(tx, account)
}

fn find(tx: &mut dyn Tx, account: i64) -> Result<Option<super::Provider>, StoreError> {
    match store::site(tx, account)? {
        Some(site) => store::find(tx, &site, account),
        None => Ok(None),
    }
}
