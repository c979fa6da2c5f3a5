//! How a claimed job went. Each word counts only while the lease is one's own.

use super::Job;
use crate::store::{StoreError, Tx};

/// The first pause after a failure, in milliseconds; each further one is twice as long.
const PAUSE: i64 = 60_000;

/// After so many tries a job is given up.
const TRIES: i64 = 10;

/// What becomes of a job that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// It is tried again at this time.
    At(i64),
    /// It is given up; an administrator has to look.
    Dead,
    /// Somebody else has taken it.
    NotOurs,
}

/// It is done; false when somebody else has taken it meanwhile.
///
/// # Errors
/// When the database cannot be used.
pub fn completed(tx: &mut dyn Tx, job: &Job, now: i64) -> Result<bool, StoreError> {
    let rows = tx.execute(
        "update jobs set state = 'done', problem = null, leased_until = 0, ended_at = $3
        where id = $1 and tries = $2 and state = 'waiting'",
        &[job.id.into(), job.tries.into(), now.into()],
    )?;
    Ok(rows == 1)
}

/// It failed, and why, in words without personal data.
///
/// # Errors
/// When the database cannot be used.
pub fn failed(tx: &mut dyn Tx, job: &Job, why: &str, now: i64) -> Result<Next, StoreError> {
    let dead = job.tries >= TRIES;
    let again = now + PAUSE * (1 << (job.tries - 1).clamp(0, TRIES));
    let rows = tx.execute(
        "update jobs set state = $3, problem = $4, leased_until = 0, run_at = $5, ended_at = $6
        where id = $1 and tries = $2 and state = 'waiting'",
        &[
            job.id.into(),
            job.tries.into(),
            if dead { "dead" } else { "waiting" }.into(),
            why.into(),
            again.into(),
            dead.then_some(now).into(),
        ],
    )?;
    Ok(match rows {
        0 => Next::NotOurs,
        _ if dead => Next::Dead,
        _ => Next::At(again),
    })
}

/// It was not begun after all (the process stops): somebody else may take it at once.
///
/// # Errors
/// When the database cannot be used.
pub fn handed_back(tx: &mut dyn Tx, job: &Job) -> Result<bool, StoreError> {
    let rows = tx.execute(
        "update jobs set leased_until = 0, tries = tries - 1
        where id = $1 and tries = $2 and state = 'waiting'",
        &[job.id.into(), job.tries.into()],
    )?;
    Ok(rows == 1)
}

/// It takes longer: the lease lasts until `now` and so many milliseconds. False when somebody
/// else has taken the job.
///
/// # Errors
/// When the database cannot be used.
pub fn renewed(tx: &mut dyn Tx, job: &Job, lease: i64, now: i64) -> Result<bool, StoreError> {
    let rows = tx.execute(
        "update jobs set leased_until = $3 where id = $1 and tries = $2 and state = 'waiting'",
        &[job.id.into(), job.tries.into(), (now + lease).into()],
    )?;
    Ok(rows == 1)
}
