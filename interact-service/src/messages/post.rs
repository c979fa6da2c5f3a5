//! A message goes its way: kept, marked, told.

use generator::localised::Localised;
use serde_json::json;

use super::{Between, Side, Thread, store};
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
    thread: &Thread,
    text: &str,
) -> Result<(), Failure> {
    let by = thread.side;
    store::write(tx, ask.site(), thread.id, by, text, ask.now)?;
    if thread.unread > 0 {
        store::mark_read(tx, ask.site(), thread.id, by, ask.now)?;
    }
    if thread.is_read {
        tell(ask, tx, thread, by.other())?;
    }
    Ok(())
}

fn tell(ask: &Ask, tx: &mut dyn Tx, thread: &Thread, side: Side) -> Result<(), StoreError> {
    let Some(to) = store::account(tx, ask.site(), thread.id, side)? else { return Ok(()) };
    let title = match thread.event {
        Some(event) => crate::events::titles(tx, ask.site(), event)?,
        None => {
            let brief = listings::brief(tx, &ask.tenant, thread.listing)?;
            Localised::of(brief.map(|brief| brief.title).unwrap_or_default())
        }
    };
    let news = News {
        to,
        kind: Kind::Messages,
        name: "message-new",
        title,
        args: json!({}),
        path: format!("messages/{}", thread.id),
        dedupe: format!("message {} {}", thread.id, ask.now),
    };
    let provider = store::account(tx, ask.site(), thread.id, Side::Provider)?;
    notifications::tell_of(tx, &At::of(ask), &news, provider)
}
