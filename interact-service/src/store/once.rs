//! A form that is sent twice acts once: its token remembers the result.

use super::{StoreError, Tx, find};

/// How long a token is remembered, in milliseconds: 48 hours.
pub const KEPT: i64 = 48 * 60 * 60 * 1_000;

/// What became of a sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sent {
    /// It was the first; it gave this.
    First(String),
    /// It was done before; that gave this.
    Again(String),
}

impl Sent {
    /// What the first sending gave.
    pub fn result(&self) -> &str {
        match self {
            Self::First(result) | Self::Again(result) => result,
        }
    }
}

/// Does work unless it was done under this token, and remembers its result, for example where to
/// go next. Token and work are kept or undone together; a sending at the same moment waits for
/// the first one. The token is a hash of what the form carries and of whose session it is.
///
/// # Errors
/// What the work says; the token can then be used again.
pub fn once<E: From<StoreError>>(
    tx: &mut dyn Tx,
    token: &[u8],
    now: i64,
    work: impl FnOnce(&mut dyn Tx) -> Result<String, E>,
) -> Result<Sent, E> {
    let insert = "insert into once (token, result, at) values ($1, '', $2)
        on conflict (token) do nothing";
    if tx.execute(insert, &[token.into(), now.into()])? == 0 {
        let row = find(tx, "select result from once where token = $1", &[token.into()])?;
        return Ok(Sent::Again(row.map_or(Ok(String::new()), |row| row.text(0))?));
    }
    let result = work(tx)?;
    let update = "update once set result = $2 where token = $1";
    tx.execute(update, &[token.into(), (&result).into()])?;
    Ok(Sent::First(result))
}

/// Forgets a token: its form may be sent again.
///
/// # Errors
/// When the database cannot be used.
pub fn forget(tx: &mut dyn Tx, token: &[u8]) -> Result<(), StoreError> {
    tx.execute("delete from once where token = $1", &[token.into()]).map(drop)
}

/// Forgets tokens that are older than [`KEPT`]; gives their number.
///
/// # Errors
/// When the database cannot be used.
pub fn sweep(tx: &mut dyn Tx, now: i64) -> Result<u64, StoreError> {
    tx.execute("delete from once where at <= $1", &[(now - KEPT).into()])
}
