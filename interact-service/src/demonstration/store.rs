//! The SQL of the demonstration.

use super::Known;
use crate::store::{StoreError, Tx, find};
use crate::visitor::Role;

/// Whether nobody has an account at a site.
///
/// # Errors
/// When the store cannot.
pub fn is_empty(tx: &mut dyn Tx, site: &str) -> Result<bool, StoreError> {
    Ok(find(tx, "select id from account where site = $1 limit 1", &[site.into()])?.is_none())
}

/// Opens an account to everybody.
///
/// # Errors
/// When the store cannot.
pub fn open(tx: &mut dyn Tx, site: &str, account: i64) -> Result<(), StoreError> {
    let sql = "insert into demonstration (account, site) values ($1, $2)";
    tx.execute(sql, &[account.into(), site.into()]).map(|_| ())
}

/// Accounts that are open to everybody, in the order in which they were made.
///
/// # Errors
/// When the store cannot.
pub fn list(tx: &mut dyn Tx, site: &str) -> Result<Vec<Known>, StoreError> {
    let sql = "select account.id, account.site, role, name from demonstration \
         join account on account.id = demonstration.account \
         where demonstration.site = $1 and account.state = 'active' order by account.id";
    let mut all = Vec::new();
    for row in tx.query(sql, &[site.into()])? {
        if let Some(role) = Role::find(&row.text(2)?) {
            all.push(Known { id: row.int(0)?, site: row.text(1)?, role, name: row.text(3)? });
        }
    }
    Ok(all)
}

/// The application of somebody to a listing.
///
/// # Errors
/// When the store cannot.
pub(super) fn application(tx: &mut dyn Tx, account: i64, listing: &str) -> Result<i64, StoreError> {
    let sql = "select id from application where account = $1 and listing = $2";
    let listing: i64 = listing.parse().unwrap_or_default();
    find(tx, sql, &[account.into(), listing.into()])?.map_or(Ok(0), |row| row.int(0))
}

/// The number of the event that was written last.
///
/// # Errors
/// When the store cannot.
pub fn last_event(tx: &mut dyn Tx, site: &str) -> Result<i64, StoreError> {
    let sql = "select max(id) from event where site = $1";
    find(tx, sql, &[site.into()])?.map_or(Ok(0), |row| row.int(0))
}
