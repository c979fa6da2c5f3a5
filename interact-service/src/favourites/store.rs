//! The SQL of favourites.

use crate::clock::Millis;
use crate::store::{Row, StoreError, Tx, Value, find as first};

/// One's pages, last kept first.
pub(super) fn list(tx: &mut dyn Tx, site: &str, account: i64) -> Result<Vec<String>, StoreError> {
    let sql = "select page from favourite where site = $1 and account = $2 order by at desc, page";
    let rows = tx.query(sql, &[site.into(), account.into()])?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// Whether a page is kept.
pub(super) fn has(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
    page: &str,
) -> Result<bool, StoreError> {
    let sql = "select 1 from favourite where site = $1 and account = $2 and page = $3";
    Ok(first(tx, sql, &[site.into(), account.into(), page.into()])?.is_some())
}

/// How many pages are kept.
pub(super) fn count(tx: &mut dyn Tx, site: &str, account: i64) -> Result<i64, StoreError> {
    let sql = "select count(*) from favourite where site = $1 and account = $2";
    first(tx, sql, &[site.into(), account.into()])?.map_or(Ok(0), |row| row.int(0))
}

/// Keeps a page.
pub(super) fn insert(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
    page: &str,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into favourite (account, site, page, at) values ($1, $2, $3, $4) \
         on conflict (account, page) do nothing";
    let values: [Value; 4] = [account.into(), site.into(), page.into(), now.into()];
    tx.execute(sql, &values).map(|_| ())
}

/// Forgets a page.
pub(super) fn remove(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
    page: &str,
) -> Result<(), StoreError> {
    let sql = "delete from favourite where site = $1 and account = $2 and page = $3";
    tx.execute(sql, &[site.into(), account.into(), page.into()]).map(|_| ())
}

/// Everything of an account.
pub(super) fn of_account(
    tx: &mut dyn Tx,
    account: i64,
) -> Result<Vec<(String, Millis)>, StoreError> {
    let sql = "select page, at from favourite where account = $1 order by at, page";
    let one = |row: &Row| Ok((row.text(0)?, row.int(1)?));
    tx.query(sql, &[account.into()])?.iter().map(one).collect()
}

/// Forgets everything of an account.
pub(super) fn remove_all(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    tx.execute("delete from favourite where account = $1", &[account.into()]).map(|_| ())
}
