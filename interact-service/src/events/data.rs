//! What events keep about a person: given, and erased.

use serde_json::{Value as Json, json};

use super::{guests, store};
use crate::personal::Personal;
use crate::store::{StoreError, Tx};

/// Events among everything that is kept.
pub const PERSONAL: Personal = Personal { name: "events", export, erase };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let mut own = Vec::new();
    for event in store::of_account(tx, account)? {
        let content = serde_json::to_value(&event.content).unwrap_or_default();
        own.push(json!({
            "event": event.id,
            "state": event.state.as_str(),
            "content": content,
            "reason": event.reason,
        }));
    }
    let guest: Vec<Json> = guests::store::of_account(tx, account)?
        .iter()
        .map(|guest| {
            json!({
                "event": guest.event,
                "date": guest.date,
                "state": guest.state.as_str(),
                "code": guest.code,
            })
        })
        .collect();
    Ok(json!({ "own": own, "taking_part": guest }))
}

/// Events of an organisation go with it; places that a person had are free for the next.
fn erase(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    guests::leave_all(tx, account)?;
    store::remove_of(tx, account)
}
