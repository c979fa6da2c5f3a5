//! The SQL of administration.

use super::{Filter, PAGE, Seen};
use crate::accounts::State;
use crate::store::{Row, StoreError, Tx, Value, find};
use crate::visitor::Role;

/// Accounts of a site, newest first, one more than fits on a page.
///
/// # Errors
/// When the store cannot.
pub fn list(tx: &mut dyn Tx, site: &str, filter: Filter) -> Result<Vec<Seen>, StoreError> {
    let sql = "select id, name, role, state, totp is not null, email is not null, created_at, \
                seen_day \
         from account where site = $1 \
         and (cast($2 as text) is null or role = $2) \
         and (cast($3 as text) is null or state = $3) \
         and (cast($4 as bigint) = 0 or id < $4) \
         order by id desc limit $5";
    let values: [Value; 5] = [
        site.into(),
        filter.role.map(Role::as_str).into(),
        filter.state.map(State::as_str).into(),
        filter.before.into(),
        i64::try_from(PAGE + 1).unwrap_or(i64::MAX).into(),
    ];
    tx.query(sql, &values)?.iter().filter_map(|row| seen(row).transpose()).collect()
}

/// One account of a site.
///
/// # Errors
/// When the store cannot.
pub fn one(tx: &mut dyn Tx, site: &str, id: i64) -> Result<Option<Seen>, StoreError> {
    let sql = "select id, name, role, state, totp is not null, email is not null, created_at, \
                seen_day from account where site = $1 and id = $2";
    find(tx, sql, &[site.into(), id.into()])?.map_or(Ok(None), |row| seen(&row))
}

/// The accounts of a site's moderators and administrators who may act.
///
/// # Errors
/// When the store cannot.
pub fn staff(tx: &mut dyn Tx, site: &str) -> Result<Vec<i64>, StoreError> {
    let sql = "select id from account where site = $1 and state = 'active' \
         and role in ('moderator', 'administrator') order by id";
    tx.query(sql, &[site.into()])?.iter().map(|row| row.int(0)).collect()
}

fn seen(row: &Row) -> Result<Option<Seen>, StoreError> {
    let (Some(role), Some(state)) = (Role::find(&row.text(2)?), State::find(&row.text(3)?)) else {
        return Ok(None);
    };
    Ok(Some(Seen {
        id: row.int(0)?,
        name: row.text(1)?,
        role,
        state,
        second_factor: row.flag(4)?,
        has_email: row.flag(5)?,
        created_at: row.int(6)?,
        seen_day: row.int(7)?,
    }))
}

/// How many accounts of each role are in each state.
///
/// # Errors
/// When the store cannot.
pub fn counts(tx: &mut dyn Tx, site: &str) -> Result<Vec<(Role, State, i64)>, StoreError> {
    let sql = "select role, state, count(*) from account where site = $1 \
         group by role, state order by role, state";
    let mut all = Vec::new();
    for row in tx.query(sql, &[site.into()])? {
        if let (Some(role), Some(state)) = (Role::find(&row.text(0)?), State::find(&row.text(1)?)) {
            all.push((role, state, row.int(2)?));
        }
    }
    Ok(all)
}

/// How many signed in since a day.
///
/// # Errors
/// When the store cannot.
pub fn seen_since(tx: &mut dyn Tx, site: &str, day: i64) -> Result<i64, StoreError> {
    let sql = "select count(*) from account where site = $1 and seen_day >= $2";
    find(tx, sql, &[site.into(), day.into()])?.map_or(Ok(0), |row| row.int(0))
}
