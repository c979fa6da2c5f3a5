//! A message goes its way: kept, marked, told.

use generator::localised::Localised;
use serde_json::json;

use super::{Between, Side, store};
use crate::answer::Failure;
use crate::ask::Ask;
use crate::listings;
use crate::notifications::{self, At, Kind, News};
use crate::store::{StoreError, Tx};

/// The thread between two, begun where there is none.
///
/// # Errors
/// When the store cannot.
pub(super) fn thread(ask: &Ask, tx: &mut dyn Tx, between: &Between) -> Result<i64, Failure> {
    if let Some(id) = store::between(tx, ask.site(), between)? {
        return Ok(id);
    }
    store::insert(tx, ask.site(), between, ask.now)?.ok_or(Failure::Conflict)
}

/// Writes a message; the other side gets one letter for all that it has not read.
///
/// # Errors
/// When the store cannot.
pub(super) fn write(
    ask: &Ask,
    tx: &mut dyn Tx,
    (thread, listing): (i64, i64),
    by: Side,
    text: &str,
) -> Result<(), Failure> {
    let told = store::count_unread(tx, ask.site(), thread, by)? > 0;
    let message = store::write(tx, ask.site(), thread, by, text, ask.now)?;
    store::mark_read(tx, ask.site(), thread, by, ask.now)?;
    if !told {
        tell(ask, tx, thread, listing, (by.other(), message))?;
    }
    Ok(())
}

fn tell(
    ask: &Ask,
    tx: &mut dyn Tx,
    thread: i64,
    listing: i64,
    (side, message): (Side, i64),
) -> Result<(), StoreError> {
    let Some(to) = store::account(tx, ask.site(), thread, side)? else { return Ok(()) };
    let brief = listings::brief(tx, &ask.tenant, listing)?;
    let news = News {
        to,
        kind: Kind::Messages,
        name: "message-new",
        title: Localised::of(brief.map(|brief| brief.title).unwrap_or_default()),
        args: json!({}),
        path: format!("messages/{thread}"),
        dedupe: format!("message {message}"),
    };
    let provider = store::account(tx, ask.site(), thread, Side::Provider)?;
    notifications::tell_of(tx, &At::of(ask), &news, provider)
}
