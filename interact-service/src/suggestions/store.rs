//! Who suggested what, in the database.

use super::Suggestion;
use crate::store::{Row, StoreError, Tx, Value, find as first};

/// Keeps who suggested an event.
///
/// # Errors
/// When the store cannot.
pub fn insert(tx: &mut dyn Tx, site: &str, new: &Suggestion) -> Result<(), StoreError> {
    let sql = "insert into suggestion (event, site, account, email, lang) \
         values ($1, $2, $3, $4, $5)";
    let values: [Value; 5] = [
        new.event.into(),
        site.into(),
        new.account.into(),
        new.email.as_deref().into(),
        new.lang.as_str().into(),
    ];
    tx.execute(sql, &values).map(|_| ())
}

/// Who suggested an event.
///
/// # Errors
/// When the store cannot.
pub fn find(tx: &mut dyn Tx, site: &str, event: i64) -> Result<Option<Suggestion>, StoreError> {
    let sql = "select event, account, email, lang from suggestion where site = $1 and event = $2";
    first(tx, sql, &[site.into(), event.into()])?.as_ref().map(read).transpose()
}

/// What an account suggested, newest first.
///
/// # Errors
/// When the store cannot.
pub fn of_account(tx: &mut dyn Tx, site: &str, account: i64) -> Result<Vec<i64>, StoreError> {
    let sql = "select event from suggestion where site = $1 and account = $2 \
         order by event desc limit 200";
    let rows = tx.query(sql, &[site.into(), account.into()])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// Everything that an account suggested, at any site, with the state of each.
///
/// # Errors
/// When the store cannot.
pub fn all_of(tx: &mut dyn Tx, account: i64) -> Result<Vec<(i64, String, String)>, StoreError> {
    let sql = "select event.id, event.state, event.content from suggestion \
         join event on event.id = suggestion.event where account = $1 order by event.id";
    let rows = tx.query(sql, &[account.into()])?;
    rows.iter().map(|row| Ok((row.int(0)?, row.text(1)?, row.text(2)?))).collect()
}

/// It is decided: nobody has to be written to any more, so the address goes. Its letter stands in
/// the outbox.
///
/// # Errors
/// When the store cannot.
pub fn settle(tx: &mut dyn Tx, event: i64) -> Result<(), StoreError> {
    tx.execute("update suggestion set email = null where event = $1", &[event.into()]).map(|_| ())
}

/// Forgets who suggested what; what nobody accepted goes with it.
///
/// # Errors
/// When the store cannot.
pub fn remove_of(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    let sql = "delete from event where state not in ('published', 'over') \
         and id in (select event from suggestion where account = $1)";
    tx.execute(sql, &[account.into()])?;
    tx.execute("delete from suggestion where account = $1", &[account.into()]).map(|_| ())
}

fn read(row: &Row) -> Result<Suggestion, StoreError> {
    Ok(Suggestion {
        event: row.int(0)?,
        account: row.maybe_int(1)?,
        email: row.maybe_text(2)?,
        lang: row.text(3)?,
    })
}
