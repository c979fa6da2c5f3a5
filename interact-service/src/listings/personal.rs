//! What listings keep about their providers: given, and erased.

use serde_json::{Value as Json, json};

use super::store;
use crate::personal::Personal;
use crate::publishing;
use crate::store::{StoreError, Tx};

/// Listings among everything that is kept about people.
pub const PERSONAL: Personal = Personal { name: "listings", export, erase };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let one = |listing: &super::Listing| {
        json!({
            "number": listing.id,
            "kind": listing.kind,
            "state": listing.state.as_str(),
            "content": listing.content,
            "public": listing.live,
            "reason": listing.reason,
        })
    };
    Ok(store::all_of(tx, account)?.iter().map(one).collect())
}

fn erase(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    for listing in store::all_of(tx, account)? {
        publishing::mark(tx, &listing.site)?;
    }
    store::remove_of(tx, account)
}
