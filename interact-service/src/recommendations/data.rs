//! What recommendations keep about a person: given, and erased.

use serde_json::{Value as Json, json};

use super::store;
use crate::personal::Personal;
use crate::store::{StoreError, Tx};

/// Recommendations among everything that is kept.
pub const PERSONAL: Personal = Personal { name: "recommendations", export, erase: store::erase };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let store::Kept { marks, off } = store::of_account(tx, account)?;
    let one = |(entry, mark): &(String, String)| json!({ "offer": entry, "mark": mark });
    Ok(json!({ "marks": marks.iter().map(one).collect::<Vec<_>>(), "off": off }))
}
