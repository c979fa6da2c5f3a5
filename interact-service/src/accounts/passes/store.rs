//! The SQL of passes.

use super::{Pass, Purpose};
use crate::clock::Millis;
use crate::store::{StoreError, Tx, Value, find as first};

/// Keeps a pass.
///
/// # Errors
/// When the store cannot.
pub fn insert(
    tx: &mut dyn Tx,
    token: &[u8],
    pass: &Pass,
    now: Millis,
    until: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into pass (token, account, purpose, holds, remember, made_at, until) \
         values ($1, $2, $3, $4, $5, $6, $7)";
    let values: [Value; 7] = [
        token.into(),
        pass.account.into(),
        pass.purpose.as_str().into(),
        pass.holds.as_str().into(),
        pass.remember.into(),
        now.into(),
        until.into(),
    ];
    tx.execute(sql, &values).map(|_| ())
}

/// The pass with this hash, if it still holds and its account is of this site.
///
/// # Errors
/// When the store cannot.
pub fn find(
    tx: &mut dyn Tx,
    site: &str,
    token: &[u8],
    now: Millis,
) -> Result<Option<Pass>, StoreError> {
    let sql = "select p.account, p.purpose, p.holds, p.remember \
         from pass p join account a on a.id = p.account \
         where p.token = $1 and a.site = $2 and p.until > $3";
    let Some(row) = first(tx, sql, &[token.into(), site.into(), now.into()])? else {
        return Ok(None);
    };
    let Some(purpose) = Purpose::find(&row.text(1)?) else { return Ok(None) };
    let (account, holds, remember) = (row.int(0)?, row.text(2)?, row.flag(3)?);
    Ok(Some(Pass { account, purpose, holds, remember }))
}

/// Removes a pass; whether it was there.
///
/// # Errors
/// When the store cannot.
pub fn remove(tx: &mut dyn Tx, token: &[u8]) -> Result<bool, StoreError> {
    Ok(tx.execute("delete from pass where token = $1", &[token.into()])? > 0)
}

/// Removes the passes of an account that are for one thing.
///
/// # Errors
/// When the store cannot.
pub fn remove_all(tx: &mut dyn Tx, account: i64, purpose: Purpose) -> Result<(), StoreError> {
    let sql = "delete from pass where account = $1 and purpose = $2";
    tx.execute(sql, &[account.into(), purpose.as_str().into()]).map(|_| ())
}

/// What the newest pass of an account for one thing holds, and when it was made.
///
/// # Errors
/// When the store cannot.
pub fn newest(
    tx: &mut dyn Tx,
    account: i64,
    purpose: Purpose,
) -> Result<Option<(String, Millis)>, StoreError> {
    let sql = "select holds, made_at from pass where account = $1 and purpose = $2 \
         order by made_at desc limit 1";
    let row = first(tx, sql, &[account.into(), purpose.as_str().into()])?;
    row.map(|row| Ok((row.text(0)?, row.int(1)?))).transpose()
}

/// Forgets passes that hold no more.
///
/// # Errors
/// When the store cannot.
pub fn tidy(tx: &mut dyn Tx, now: Millis) -> Result<u64, StoreError> {
    tx.execute("delete from pass where until <= $1", &[now.into()])
}
