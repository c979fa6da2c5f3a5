//! What messages keep about a person: given, and erased.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::{Message, Thread, store};
use crate::personal::Personal;
use crate::store::{StoreError, Tx};

/// Messages among everything that is kept.
pub const PERSONAL: Personal =
    Personal { name: "messages", export, erase: store::remove_of_account };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let mut all = Vec::new();
    for (site, thread) in store::of_account(tx, account)? {
        let messages = store::messages(tx, &site, thread.id)?;
        all.push(json!({
            "listing": thread.listing,
            "application": thread.application,
            "event": thread.event,
            "messages": messages.iter().map(|m| one(&thread, m)).collect::<Vec<_>>(),
        }));
    }
    Ok(Json::Array(all))
}

fn one(thread: &Thread, message: &Message) -> Json {
    let at = Timestamp::from_millisecond(message.at).map(|at| at.to_string()).unwrap_or_default();
    json!({ "mine": message.by == thread.side, "text": message.text, "at": at })
}
