//! Rate limits: of each key is known when its allowance will be whole again. Each grant moves that
//! time further into the future; who would move it too far waits.
//!
//! That is worth nothing after some hours, so no form waits until it is on the disk. A process that
//! serves alone keeps it in memory ([`Counted`]); replicas share a table, one row a key.

use super::{StoreError, Tx, find};

mod counted;

pub use counted::Counted;

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

    /// When the allowance is whole again after one more grant, or how long to wait for it.
    fn grant(self, full_at: i64, now: i64) -> Result<i64, i64> {
        let ahead = full_at.saturating_sub(now);
        let ahead = if (0..=self.whole()).contains(&ahead) { ahead } else { 0 };
        match ahead - self.room() {
            wait @ 1.. => Err(wait),
            _ => Ok(now + ahead + self.every),
        }
    }
}

/// Asks for one grant at the time `now`, in milliseconds since 1970. The key is a keyed hash, or
/// names nobody. A work that ends with an error takes the grant back with all else it did.
///
/// # Errors
/// When the database cannot be used.
pub fn take(tx: &mut dyn Tx, key: &str, quota: Quota, now: i64) -> Result<Allowance, StoreError> {
    match tx.counted() {
        Some(counted) => Ok(counted.take(key, quota, now)),
        None => take_shared(tx, key, quota, now),
    }
}

/// As [`Quota::grant`] says, in one statement.
fn take_shared(
    tx: &mut dyn Tx,
    key: &str,
    quota: Quota,
    now: i64,
) -> Result<Allowance, StoreError> {
    let granted = tx.execute(
        "insert into allowance as r (name, full_at)
        values ($1, cast($2 as bigint) + cast($3 as bigint))
        on conflict (name) do update set full_at = $3 + (case
            when r.full_at > $2 and r.full_at - $2 <= cast($5 as bigint) then r.full_at
            else $2 end)
        where r.full_at - $2 <= cast($4 as bigint) or r.full_at - $2 > $5",
        &[key.into(), now.into(), quota.every.into(), quota.room().into(), quota.whole().into()],
    )?;
    if granted > 0 {
        return Ok(Allowance::Granted);
    }
    let row = find(tx, "select full_at from allowance where name = $1", &[key.into()])?;
    let full = row.map_or(Ok(now), |row| row.int(0))?;
    Ok(Allowance::Wait((full - now - quota.room()).max(1)))
}

/// Gives a key its whole allowance back, after a sign-in that was right for one.
///
/// # Errors
/// When the database cannot be used.
pub fn forget(tx: &mut dyn Tx, key: &str) -> Result<(), StoreError> {
    if let Some(counted) = tx.counted() {
        counted.forget(key);
        return Ok(());
    }
    tx.execute("delete from allowance where name = $1", &[key.into()]).map(drop)
}

/// Removes keys whose allowance is whole again; gives their number.
///
/// # Errors
/// When the database cannot be used.
pub fn sweep(tx: &mut dyn Tx, now: i64) -> Result<u64, StoreError> {
    if let Some(counted) = tx.counted() {
        return Ok(counted.sweep(now));
    }
    tx.execute("delete from allowance where full_at <= $1", &[now.into()])
}
