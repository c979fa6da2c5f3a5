//! Guests in the database.

use super::{Counts, Guest, Standing};
use crate::clock::Millis;
use crate::store::{Row, StoreError, Tx, Value, find as first};

const COLUMNS: &str = "event, date, account, state, code";

/// Somebody who comes to a date.
///
/// # Errors
/// When the store cannot.
pub fn find(
    tx: &mut dyn Tx,
    event: i64,
    date: &str,
    account: i64,
) -> Result<Option<Guest>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from event_guest where event = $1 and date = $2 and account = $3"
    );
    first(tx, &sql, &[event.into(), date.into(), account.into()])?.as_ref().map(read).transpose()
}

/// Keeps a guest.
///
/// # Errors
/// When the store cannot.
pub fn insert(tx: &mut dyn Tx, site: &str, guest: &Guest, now: Millis) -> Result<(), StoreError> {
    let sql = "insert into event_guest (site, event, date, account, state, code, at) \
         values ($1, $2, $3, $4, $5, $6, $7) on conflict (event, date, account) do nothing";
    let values: [Value; 7] = [
        site.into(),
        guest.event.into(),
        guest.date.as_str().into(),
        guest.account.into(),
        guest.state.as_str().into(),
        guest.code.as_str().into(),
        now.into(),
    ];
    tx.execute(sql, &values).map(|_| ())
}

/// Forgets that somebody comes.
///
/// # Errors
/// When the store cannot.
pub fn remove(tx: &mut dyn Tx, event: i64, date: &str, account: i64) -> Result<(), StoreError> {
    let sql = "delete from event_guest where event = $1 and date = $2 and account = $3";
    tx.execute(sql, &[event.into(), date.into(), account.into()]).map(|_| ())
}

/// The first who wait for a place.
///
/// # Errors
/// When the store cannot.
pub fn first_waiting(
    tx: &mut dyn Tx,
    event: i64,
    date: &str,
    most: i64,
) -> Result<Vec<i64>, StoreError> {
    let sql = "select account from event_guest where event = $1 and date = $2 \
         and state = 'waiting' order by at, id limit $3";
    let rows = tx.query(sql, &[event.into(), date.into(), most.into()])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// Who comes to a date and said so before a moment; not who waits for a place.
///
/// # Errors
/// When the store cannot.
pub fn coming(
    tx: &mut dyn Tx,
    event: i64,
    date: &str,
    before: Millis,
) -> Result<Vec<i64>, StoreError> {
    let sql = "select account from event_guest where event = $1 and date = $2 \
         and state <> 'waiting' and at <= $3 order by id";
    let rows = tx.query(sql, &[event.into(), date.into(), before.into()])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// The dates of a site for which somebody waits: event and date.
///
/// # Errors
/// When the store cannot.
pub fn waited_for(tx: &mut dyn Tx, site: &str) -> Result<Vec<(i64, String)>, StoreError> {
    let sql = "select distinct event, date from event_guest where site = $1 \
         and state = 'waiting' order by event, date";
    let rows = tx.query(sql, &[site.into()])?;
    rows.iter().map(|row| Ok((row.int(0)?, row.text(1)?))).collect()
}

/// Gives somebody who waits a place.
///
/// # Errors
/// When the store cannot.
pub fn promote(tx: &mut dyn Tx, event: i64, date: &str, account: i64) -> Result<(), StoreError> {
    let sql = "update event_guest set state = 'place' \
         where event = $1 and date = $2 and account = $3 and state = 'waiting'";
    tx.execute(sql, &[event.into(), date.into(), account.into()]).map(|_| ())
}

/// How many come to a date.
///
/// # Errors
/// When the store cannot.
pub fn counts(tx: &mut dyn Tx, event: i64, date: &str) -> Result<Counts, StoreError> {
    let sql =
        "select state, count(*) from event_guest where event = $1 and date = $2 group by state";
    let mut counts = Counts::default();
    for row in tx.query(sql, &[event.into(), date.into()])? {
        let count = row.int(1)?;
        match Standing::find(&row.text(0)?) {
            Some(Standing::Interested) => counts.interested = count,
            Some(Standing::Place) => counts.places = count,
            Some(Standing::Waiting) => counts.waiting = count,
            None => {}
        }
    }
    Ok(counts)
}

/// The codes of those who have a place at a date, in their order.
///
/// # Errors
/// When the store cannot.
pub fn codes(tx: &mut dyn Tx, event: i64, date: &str) -> Result<Vec<String>, StoreError> {
    let sql = "select code from event_guest where event = $1 and date = $2 and state = 'place' \
         order by code limit 1000";
    let rows = tx.query(sql, &[event.into(), date.into()])?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// Everybody who comes to a date, or to any.
///
/// # Errors
/// When the store cannot.
pub fn of_event(tx: &mut dyn Tx, event: i64, date: Option<&str>) -> Result<Vec<Guest>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from event_guest where event = $1 \
         and (cast($2 as text) = '' or date = $2) order by id"
    );
    let values: [Value; 2] = [event.into(), date.unwrap_or_default().into()];
    tx.query(&sql, &values)?.iter().map(read).collect()
}

/// Everything that somebody comes to.
///
/// # Errors
/// When the store cannot.
pub fn of_account(tx: &mut dyn Tx, account: i64) -> Result<Vec<Guest>, StoreError> {
    let sql = format!("select {COLUMNS} from event_guest where account = $1 order by date, id");
    tx.query(&sql, &[account.into()])?.iter().map(read).collect()
}

/// Forgets who came to dates before a day.
///
/// # Errors
/// When the store cannot.
pub fn forget(tx: &mut dyn Tx, site: &str, day: &str) -> Result<(), StoreError> {
    let sql = "delete from event_guest where site = $1 and date < $2";
    tx.execute(sql, &[site.into(), day.into()]).map(|_| ())
}

fn read(row: &Row) -> Result<Guest, StoreError> {
    Ok(Guest {
        event: row.int(0)?,
        date: row.text(1)?,
        account: row.int(2)?,
        state: Standing::find(&row.text(3)?).unwrap_or(Standing::Interested),
        code: row.text(4)?,
    })
}
