//! What favourites keep about a person: given, and erased.

use serde_json::{Value as Json, json};

use super::store;
use crate::personal::Personal;
use crate::store::{StoreError, Tx};

/// Favourites among everything that is kept.
pub const PERSONAL: Personal = Personal { name: "favourites", export, erase: store::remove_all };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let pages = store::of_account(tx, account)?;
    let day =
        |at| jiff::Timestamp::from_millisecond(at).map(|at| at.to_string()).unwrap_or_default();
    Ok(pages.into_iter().map(|(page, at)| json!({ "page": page, "at": day(at) })).collect())
}
