//! How often what is public changed.

use crate::store::{StoreError, Tx, find};

/// Counts a change of a site.
///
/// # Errors
/// When the store cannot.
pub fn mark(tx: &mut dyn Tx, site: &str) -> Result<(), StoreError> {
    let sql = "insert into publish_log (site, number) values ($1, 1) \
         on conflict (site) do update set number = publish_log.number + 1";
    tx.execute(sql, &[site.into()]).map(|_| ())
}

/// How many changes there were, at all sites together.
///
/// # Errors
/// When the store cannot.
pub fn count(tx: &mut dyn Tx) -> Result<i64, StoreError> {
    let rows = tx.query("select number from publish_log", &[])?;
    rows.iter().map(|row| row.int(0)).sum()
}

/// How many changes there were at a site.
///
/// # Errors
/// When the store cannot.
pub fn count_of(tx: &mut dyn Tx, site: &str) -> Result<i64, StoreError> {
    let row = find(tx, "select number from publish_log where site = $1", &[site.into()])?;
    row.map_or(Ok(0), |row| row.int(0))
}
