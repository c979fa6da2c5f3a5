//! The SQL of private feeds.

use crate::clock::Millis;
use crate::store::{StoreError, Tx, find as first};

/// The number of somebody's feed, if they have one.
///
/// # Errors
/// When the store cannot.
pub fn feed(tx: &mut dyn Tx, site: &str, account: i64) -> Result<Option<i64>, StoreError> {
    let sql = "select number from news_feed where account = $1 and site = $2";
    first(tx, sql, &[account.into(), site.into()])?.map(|row| row.int(0)).transpose()
}

/// Gives a feed a number; a former one is no longer an address.
///
/// # Errors
/// When the store cannot.
pub fn set_feed(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
    number: i64,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into news_feed (account, site, number, at) values ($1, $2, $3, $4) \
         on conflict (account) do update set number = excluded.number, at = excluded.at";
    tx.execute(sql, &[account.into(), site.into(), number.into(), now.into()]).map(drop)
}

/// Somebody wants no feed any more.
///
/// # Errors
/// When the store cannot.
pub fn remove_feed(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    tx.execute("delete from news_feed where account = $1", &[account.into()]).map(drop)
}
