//! Forms that were sent: the result of the first sending answers all further ones.

use super::{StoreError, Tx, Value, find as first};

/// So long a form is remembered, in milliseconds: two days.
pub const KEPT: i64 = 48 * 60 * 60 * 1_000;

/// What came of a form that was sent before.
///
/// # Errors
/// When the store cannot.
pub fn find(tx: &mut dyn Tx, token: &[u8], now: i64) -> Result<Option<String>, StoreError> {
    let sql = "select result from once where token = $1 and at > $2";
    let row = first(tx, sql, &[token.into(), (now - KEPT).into()])?;
    row.map(|row| row.text(0)).transpose()
}

/// Remembers what came of a form.
///
/// # Errors
/// When the store cannot.
pub fn insert(tx: &mut dyn Tx, token: &[u8], result: &str, now: i64) -> Result<(), StoreError> {
    let sql = "insert into once (token, result, at) values ($1, $2, $3) \
         on conflict (token) do update set result = excluded.result, at = excluded.at";
    let values: [Value; 3] = [token.into(), result.into(), now.into()];
    tx.execute(sql, &values).map(|_| ())
}

/// Forgets forms that are too old.
///
/// # Errors
/// When the store cannot.
pub fn tidy(tx: &mut dyn Tx, now: i64) -> Result<u64, StoreError> {
    tx.execute("delete from once where at <= $1", &[(now - KEPT).into()])
}
