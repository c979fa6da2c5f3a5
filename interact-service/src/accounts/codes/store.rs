//! The SQL of recovery codes.

use crate::store::{StoreError, Tx, find};

/// Keeps a code.
///
/// # Errors
/// When the store cannot.
pub fn insert(tx: &mut dyn Tx, account: i64, code: &[u8]) -> Result<(), StoreError> {
    let sql = "insert into recovery_code (account, code) values ($1, $2)";
    tx.execute(sql, &[account.into(), code.into()]).map(|_| ())
}

/// Removes a code; whether it was there.
///
/// # Errors
/// When the store cannot.
pub fn remove(tx: &mut dyn Tx, account: i64, code: &[u8]) -> Result<bool, StoreError> {
    let sql = "delete from recovery_code where account = $1 and code = $2";
    Ok(tx.execute(sql, &[account.into(), code.into()])? > 0)
}

/// Removes all codes of an account.
///
/// # Errors
/// When the store cannot.
pub fn remove_all(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    tx.execute("delete from recovery_code where account = $1", &[account.into()]).map(|_| ())
}

/// How many are left.
///
/// # Errors
/// When the store cannot.
pub fn count(tx: &mut dyn Tx, account: i64) -> Result<i64, StoreError> {
    let sql = "select count(*) from recovery_code where account = $1";
    find(tx, sql, &[account.into()])?.map_or(Ok(0), |row| row.int(0))
}
