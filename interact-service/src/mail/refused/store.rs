//! The SQL of refused addresses.

use crate::clock::Millis;
use crate::store::{StoreError, Tx, find};

/// What a mail server said of somebody's address of now, if it refused it.
///
/// # Errors
/// When the store cannot.
pub fn refusal(tx: &mut dyn Tx, account: i64) -> Result<Option<String>, StoreError> {
    let sql = "select answer from letter_refused r join account a on a.id = r.account \
         where r.account = $1 and a.email_norm = r.email_norm";
    find(tx, sql, &[account.into()])?.map(|row| row.text(0)).transpose()
}

/// Whose letter it is, and their address of now; nothing once the letter was emptied.
///
/// # Errors
/// When the store cannot.
pub fn owner(tx: &mut dyn Tx, letter: i64) -> Result<Option<(i64, String)>, StoreError> {
    let sql = "select a.id, a.email from outbox o join account a on a.id = o.account \
         where o.id = $1 and a.email is not null";
    find(tx, sql, &[letter.into()])?.map(|row| Ok((row.int(0)?, row.text(1)?))).transpose()
}

/// A mail server refused somebody's address.
///
/// # Errors
/// When the store cannot.
pub fn mark_refusal(
    tx: &mut dyn Tx,
    account: i64,
    answer: &str,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into letter_refused (account, email_norm, answer, at) \
         select id, email_norm, $2, cast($3 as bigint) from account \
         where id = $1 and email_norm is not null \
         on conflict (account) do update set email_norm = excluded.email_norm, \
           answer = excluded.answer, at = excluded.at";
    tx.execute(sql, &[account.into(), answer.into(), now.into()]).map(drop)
}

/// Somebody's address is tried again.
///
/// # Errors
/// When the store cannot.
pub fn forget_refusal(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    tx.execute("delete from letter_refused where account = $1", &[account.into()]).map(drop)
}
