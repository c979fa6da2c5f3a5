//! The SQL by which applications leave: what belongs to one leaves with it.

use crate::clock::Millis;
use crate::store::{StoreError, Tx};

/// Those that ended without a place before a moment.
pub(super) fn remove_refused(tx: &mut dyn Tx, before: Millis) -> Result<(), StoreError> {
    let sql = "delete from application where state in ('declined', 'withdrawn') \
         and changed_at <= $1";
    tx.execute(sql, &[before.into()]).map(drop)
}

/// Those with a place about which nothing was written or changed since a moment.
pub(super) fn remove_accepted(tx: &mut dyn Tx, before: Millis) -> Result<(), StoreError> {
    let sql = "delete from application where state = 'accepted' and changed_at <= $1 \
         and not exists (select 1 from thread join message on message.thread = thread.id \
           where thread.application = application.id and message.at > $1)";
    tx.execute(sql, &[before.into()]).map(drop)
}

/// Enquiries in which nothing was written since a moment.
pub(super) fn remove_enquiries(tx: &mut dyn Tx, before: Millis) -> Result<(), StoreError> {
    let sql = "delete from thread where application is null and begun_at <= $1 \
         and not exists (select 1 from message where message.thread = thread.id and at > $1)";
    tx.execute(sql, &[before.into()]).map(drop)
}
