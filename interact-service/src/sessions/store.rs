//! The SQL of sessions.

use super::Begin;
use crate::clock::Millis;
use crate::store::{StoreError, Tx, Value, find as find_row};
use crate::visitor::{Me, Role};

/// A session with the account that it belongs to.
pub struct Row {
    /// Who is signed in.
    pub me: Me,
    /// When it began.
    pub created_at: Millis,
    /// Whether the browser keeps it.
    pub remember: bool,
}

/// Keeps a new session.
///
/// # Errors
/// When the store cannot.
pub fn insert(tx: &mut dyn Tx, token: &[u8], begin: &Begin<'_>) -> Result<(), StoreError> {
    let sql = "insert into session \
         (token, account, created_at, seen_at, proved_at, second_factor, remember, label) \
         values ($1, $2, $3, $3, $3, $4, $5, $6)";
    let values: [Value; 6] = [
        token.into(),
        begin.account.into(),
        begin.now.into(),
        begin.second_factor.into(),
        begin.remember.into(),
        begin.label.into(),
    ];
    tx.execute(sql, &values).map(|_| ())
}

/// The session with this hash, if its account is of this site.
///
/// # Errors
/// When the store cannot.
pub fn find(tx: &mut dyn Tx, site: &str, token: &[u8]) -> Result<Option<Row>, StoreError> {
    let sql = "select a.id, a.role, a.name, a.state, s.created_at, s.seen_at, s.proved_at, \
                s.second_factor, s.remember \
         from session s join account a on a.id = s.account \
         where s.token = $1 and a.site = $2";
    let rows = tx.query(sql, &[token.into(), site.into()])?;
    let Some(row) = rows.first() else { return Ok(None) };
    let Some(role) = Role::find(row.str(1)?) else { return Ok(None) };
    let state = row.str(3)?;
    if state == "suspended" {
        return Ok(None);
    }
    let me = Me {
        account: row.int(0)?,
        role,
        name: row.text(2)?,
        session: token.to_vec(),
        seen_at: row.int(5)?,
        proved_at: row.int(6)?,
        second_factor: row.flag(7)?,
        active: state == "active",
    };
    Ok(Some(Row { me, created_at: row.int(4)?, remember: row.flag(8)? }))
}

/// Writes down that a session was used.
///
/// # Errors
/// When the store cannot.
pub fn touch(tx: &mut dyn Tx, token: &[u8], now: Millis) -> Result<(), StoreError> {
    let sql = "update session set seen_at = $2 where token = $1 and seen_at < $2";
    tx.execute(sql, &[token.into(), now.into()]).map(|_| ())
}

/// Ends a session.
///
/// # Errors
/// When the store cannot.
pub fn end(tx: &mut dyn Tx, token: &[u8]) -> Result<(), StoreError> {
    tx.execute("delete from session where token = $1", &[token.into()]).map(|_| ())
}

/// Ends all sessions of an account but one.
///
/// # Errors
/// When the store cannot.
pub fn end_others(tx: &mut dyn Tx, account: i64, keep: &[u8]) -> Result<u64, StoreError> {
    let sql = "delete from session where account = $1 and token <> $2";
    tx.execute(sql, &[account.into(), keep.into()])
}

/// Ends all sessions of an account.
///
/// # Errors
/// When the store cannot.
pub fn end_all(tx: &mut dyn Tx, account: i64) -> Result<u64, StoreError> {
    tx.execute("delete from session where account = $1", &[account.into()])
}

/// Ends one session of an account; whether there was one.
///
/// # Errors
/// When the store cannot.
pub fn end_one(tx: &mut dyn Tx, account: i64, token: &[u8]) -> Result<bool, StoreError> {
    let sql = "delete from session where account = $1 and token = $2";
    Ok(tx.execute(sql, &[account.into(), token.into()])? > 0)
}

/// Removes sessions that ran out: those of staff ran out before.
///
/// # Errors
/// When the store cannot.
pub fn sweep(tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    let sql = "delete from session where remember = $1 and (seen_at < $2 or created_at < $3)";
    for remember in [false, true] {
        let (idle, whole) = super::limits(Role::Migrant, remember);
        tx.execute(sql, &[remember.into(), (now - idle).into(), (now - whole).into()])?;
    }
    Ok(())
}

/// Writes down that the password was typed.
///
/// # Errors
/// When the store cannot.
pub fn prove(tx: &mut dyn Tx, token: &[u8], now: Millis) -> Result<(), StoreError> {
    let sql = "update session set proved_at = $2, seen_at = $2 where token = $1";
    tx.execute(sql, &[token.into(), now.into()]).map(|_| ())
}

/// Whether the browser keeps a session.
///
/// # Errors
/// When the store cannot.
pub fn remembers(tx: &mut dyn Tx, token: &[u8]) -> Result<bool, StoreError> {
    let row = find_row(tx, "select remember from session where token = $1", &[token.into()])?;
    row.map_or(Ok(false), |row| row.flag(0))
}

/// A session as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Hash of its token.
    pub token: Vec<u8>,
    /// When it began.
    pub created_at: Millis,
    /// When it was last used.
    pub seen_at: Millis,
    /// Browser and system in words.
    pub label: String,
}

/// The sessions of an account, the last used first.
///
/// # Errors
/// When the store cannot.
pub fn list(tx: &mut dyn Tx, account: i64) -> Result<Vec<Listed>, StoreError> {
    let sql = "select token, created_at, seen_at, label from session where account = $1 \
         order by seen_at desc, created_at desc, token";
    let rows = tx.query(sql, &[account.into()])?;
    let one = |row: &crate::store::Row| {
        let (token, label) = (row.bytes(0)?, row.text(3)?);
        Ok(Listed { token, created_at: row.int(1)?, seen_at: row.int(2)?, label })
    };
    rows.iter().map(one).collect()
}
