//! The SQL of accounts.

use super::{Account, State, email_norm};
use crate::clock::{DAY, Millis};
use crate::form::text::norm;
use crate::store::{Row, StoreError, Tx, Value, find};
use crate::visitor::Role;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "select id, site, role, name, email, password, lang, state, totp, created_at, seen_day \
             from account ",
            $rest
        )
    };
}

/// What a new account needs.
#[derive(Debug, Clone)]
pub struct New<'a> {
    /// The site.
    pub site: &'a str,
    /// What it is for.
    pub role: Role,
    /// What the person wants to be called, and signs in with.
    pub name: &'a str,
    /// Hash of the password.
    pub password: &'a str,
    /// Language of letters.
    pub lang: &'a str,
    /// Whether it may act.
    pub state: State,
    /// Now.
    pub now: Millis,
}

/// Keeps a new account and gives its number; nothing when the name is taken.
///
/// # Errors
/// When the store cannot.
pub fn insert(tx: &mut dyn Tx, new: &New<'_>) -> Result<Option<i64>, StoreError> {
    let sql = "insert into account \
         (site, role, name, login, login_norm, password, lang, state, created_at, seen_day) \
         values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9) \
         on conflict (site, login_norm) do nothing returning id";
    let values: [Value; 9] = [
        new.site.into(),
        new.role.as_str().into(),
        new.name.into(),
        norm(new.name).into(),
        new.password.into(),
        new.lang.into(),
        new.state.as_str().into(),
        new.now.into(),
        (new.now / DAY).into(),
    ];
    find(tx, sql, &values)?.map(|row| row.int(0)).transpose()
}

/// An account of any site.
///
/// # Errors
/// When the store cannot.
pub fn by_id(tx: &mut dyn Tx, id: i64) -> Result<Option<Account>, StoreError> {
    found(find(tx, select!("where id = $1"), &[id.into()])?)
}

/// An account of a site.
///
/// # Errors
/// When the store cannot.
pub fn of_site(tx: &mut dyn Tx, site: &str, id: i64) -> Result<Option<Account>, StoreError> {
    let sql = select!("where id = $1 and site = $2");
    found(find(tx, sql, &[id.into(), site.into()])?)
}

/// The account that one signs in to with a name or with a mail address.
///
/// # Errors
/// When the store cannot.
pub fn by_sign_in(tx: &mut dyn Tx, site: &str, typed: &str) -> Result<Option<Account>, StoreError> {
    let by_email = select!("where site = $1 and email_norm = $2");
    let by_name = select!("where site = $1 and login_norm = $2");
    let (sql, wanted) =
        if typed.contains('@') { (by_email, email_norm(typed)) } else { (by_name, norm(typed)) };
    found(find(tx, sql, &[site.into(), wanted.into()])?)
}

/// Accounts that nobody used since a day, oldest first; administrators stay.
///
/// # Errors
/// When the store cannot.
pub fn unused(
    tx: &mut dyn Tx,
    site: &str,
    before: i64,
) -> Result<Vec<(Account, i64, Option<Millis>)>, StoreError> {
    let sql = "select id, site, role, name, email, password, lang, state, totp, created_at, \
                seen_day, warnings, warned_at \
         from account where site = $1 and seen_day <= $2 and role <> 'administrator' \
         order by seen_day, id limit 500";
    let mut all = Vec::new();
    for row in tx.query(sql, &[site.into(), before.into()])? {
        let (warnings, warned_at) = (row.int(11)?, row.maybe_int(12)?);
        if let Some(account) = read(&row)? {
            all.push((account, warnings, warned_at));
        }
    }
    Ok(all)
}

/// Numbers of accounts that waited too long for their mail address or invitation.
///
/// # Errors
/// When the store cannot.
pub fn unconfirmed(tx: &mut dyn Tx, site: &str, before: Millis) -> Result<Vec<i64>, StoreError> {
    let sql = "select id from account \
         where site = $1 and state = 'waiting' and created_at < $2 order by id limit 500";
    tx.query(sql, &[site.into(), before.into()])?.iter().map(|row| row.int(0)).collect()
}

/// The step of time whose code was used last.
///
/// # Errors
/// When the store cannot.
pub fn used_step(tx: &mut dyn Tx, id: i64) -> Result<Option<i64>, StoreError> {
    let row = find(tx, "select totp_step from account where id = $1", &[id.into()])?;
    row.map_or(Ok(None), |row| row.maybe_int(0))
}

fn found(row: Option<Row>) -> Result<Option<Account>, StoreError> {
    row.map_or(Ok(None), |row| read(&row))
}

fn read(row: &Row) -> Result<Option<Account>, StoreError> {
    let (Some(role), Some(state)) = (Role::find(&row.text(2)?), State::find(&row.text(7)?)) else {
        return Ok(None);
    };
    Ok(Some(Account {
        id: row.int(0)?,
        site: row.text(1)?,
        role,
        name: row.text(3)?,
        email: row.maybe_text(4)?,
        password: row.text(5)?,
        lang: row.text(6)?,
        state,
        totp: row.maybe_bytes(8)?,
        created_at: row.int(9)?,
        seen_day: row.int(10)?,
    }))
}
