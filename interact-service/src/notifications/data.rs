//! What notifications keep about a person: given, and erased.

use serde_json::{Value as Json, json};

use super::store;
use crate::personal::Personal;
use crate::store::{StoreError, Tx};

/// Notifications among everything that is kept.
pub const PERSONAL: Personal = Personal { name: "notifications", export, erase: store::erase };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let news = store::of_account(tx, account)?;
    let one = |news: &store::Kept| {
        json!({
            "kind": news.kind,
            "name": news.name,
            "title": news.title,
            "args": news.args,
            "at": jiff::Timestamp::from_millisecond(news.at).map(|at| at.to_string()).unwrap_or_default(),
            "read": news.is_read,
        })
    };
    let settings = store::settings(tx, account)?;
    let settings: serde_json::Map<String, Json> =
        settings.into_iter().map(|(kind, way)| (kind, way.into())).collect();
    Ok(json!({ "news": news.iter().map(one).collect::<Vec<_>>(), "settings": settings }))
}
