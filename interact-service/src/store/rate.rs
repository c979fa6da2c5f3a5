//! Rate limits: one row a key, and mostly one statement a question.
//!
//! The row holds when the allowance will be whole again. Each grant moves that time further into
//! the future; who would move it too far waits (the generic cell rate algorithm).
//!
//! Half a million keys are counted at most, which take some 12 MiB: a flood from ever new places
//! waits and fills no memory, and who was counted before goes on. How many there are is told by
//! those whose hash lies in a 4096th of all numbers, for hashes lie everywhere alike.
//!
//! The rows are worth nothing after some hours, so no form waits until they are on the disk, and a
//! crash forgets them. With SQLite, where one process serves alone, the table is a temporary one
//! of the connection that writes; with PostgreSQL an unlogged one, which replicas share.

use super::{StoreError, Tx, find};
use crate::secrets;

/// The table of SQLite, in memory. A transaction that is undone undoes it too.
pub(super) const IN_MEMORY: &str = "create temp table allowance (
    hash integer primary key,
    full_at integer not null
    ) strict";

/// Grants at once, and how they come back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    every: i64,
    burst: i64,
}

/// An answer to somebody who wants to do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowance {
    /// Go on.
    Granted,
    /// Not before so many milliseconds have passed.
    Wait(i64),
}

impl Quota {
    /// So many in a span of so many milliseconds, all at once if need be.
    pub const fn per(count: u32, milliseconds: i64) -> Self {
        let burst = if count == 0 { 1 } else { count as i64 };
        let every = milliseconds / burst;
        Self { every: if every < 1 { 1 } else { every }, burst }
    }

    /// How far ahead the time may lie before another grant.
    fn room(self) -> i64 {
        self.every * (self.burst - 1)
    }

    /// How far ahead it can lie at all; further is a clock that was set back.
    fn whole(self) -> i64 {
        self.every * self.burst
    }
}

/// Asks for one grant at the time `now`, in milliseconds since 1970. Of the key 64 bits of a hash
/// are kept. A work that ends with an error takes the grant back with all else it did.
///
/// # Errors
/// When the database cannot be used.
pub fn take(tx: &mut dyn Tx, key: &str, quota: Quota, now: i64) -> Result<Allowance, StoreError> {
    let hash = secrets::number(key);
    // A key that is not new, and has to wait, may have been counted by another replica just now.
    if again(tx, hash, quota, now)? || first(tx, hash, quota, now)? || again(tx, hash, quota, now)?
    {
        return Ok(Allowance::Granted);
    }
    let row = find(tx, "select full_at from allowance where hash = $1", &[hash.into()])?;
    let wait = row.map(|row| row.int(0)).transpose()?.map(|full| full - now - quota.room());
    Ok(Allowance::Wait(wait.map_or(quota.every, |wait| wait.max(1))))
}

/// One more grant of a key that is counted, unless it has to wait.
fn again(tx: &mut dyn Tx, hash: i64, quota: Quota, now: i64) -> Result<bool, StoreError> {
    // Counted and not returned: SQLite makes a table of its own for rows that are returned.
    let granted = tx.execute(
        "update allowance set full_at = cast($3 as bigint) + (case
            when full_at > $2 and full_at - $2 <= cast($5 as bigint) then full_at else $2 end)
        where hash = $1 and (full_at - cast($2 as bigint) <= cast($4 as bigint) or full_at - $2 > $5)",
        &[hash.into(), now.into(), quota.every.into(), quota.room().into(), quota.whole().into()],
    )?;
    Ok(granted > 0)
}

/// The first grant of a key, while there is room for one more.
fn first(tx: &mut dyn Tx, hash: i64, quota: Quota, now: i64) -> Result<bool, StoreError> {
    let granted = tx.execute(
        "insert into allowance (hash, full_at)
        select cast($1 as bigint), cast($2 as bigint) + cast($3 as bigint) where not exists (select 1
            from allowance where hash between 0 and 4503599627370495 limit 1 offset 124)
        on conflict (hash) do nothing",
        &[hash.into(), now.into(), quota.every.into()],
    )?;
    Ok(granted > 0)
}

/// Removes keys whose allowance is whole again; gives their number.
///
/// # Errors
/// When the database cannot be used.
pub fn sweep(tx: &mut dyn Tx, now: i64) -> Result<u64, StoreError> {
    tx.execute("delete from allowance where full_at <= $1", &[now.into()])
}
