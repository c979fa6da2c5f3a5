//! Brings the schema of a database up to date, step by step.
//!
//! Each step is a transaction of its own: one that is killed leaves nothing, and the next start
//! begins it again. On PostgreSQL a lock lets one process at a time do it.

use std::time::{SystemTime, UNIX_EPOCH};

use thiserror::Error;

use super::{Engine, Row, Store, StoreError, Tx};

mod checksum;

use checksum::checksum;

/// A numbered step. Once released it stays as it is; what changes is a further step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Migration {
    /// Its place: steps are done in the order of their numbers.
    pub number: u32,
    /// What it is called.
    pub name: &'static str,
    /// Its statements, for both engines.
    pub sql: &'static str,
}

/// Why a schema cannot be brought up to date.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum MigrateError {
    /// A newer program made it.
    #[error(
        "the database was made by a newer immerse (its step {0} is not known here); \
         start that version, or restore a backup"
    )]
    Newer(u32),
    /// A step was changed after it had been done.
    #[error("step {number} ({name}) is not the one that made this database; add a step instead")]
    Changed {
        /// Its number.
        number: u32,
        /// Its name.
        name: String,
    },
    /// A step was put in before one that was done already.
    #[error("step {0} was not done although later ones were; give it a higher number")]
    Skipped(u32),
    /// Two steps have one number.
    #[error("two steps have the number {0}")]
    Twice(u32),
    /// A step failed; nothing of it is kept.
    #[error("step {number} ({name}) failed: {cause}")]
    Failed {
        /// Its number.
        number: u32,
        /// Its name.
        name: String,
        /// Why.
        cause: StoreError,
    },
    /// The record of the steps cannot be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Does all steps that were not done yet; gives their number.
///
/// # Errors
/// When the database comes from another line of steps, or a step fails.
pub fn migrate(store: &Store, steps: &[Migration]) -> Result<usize, MigrateError> {
    let mut steps = steps.to_vec();
    steps.sort_by_key(|step| step.number);
    if let Some(pair) = steps.windows(2).find(|pair| pair[0].number == pair[1].number) {
        return Err(MigrateError::Twice(pair[0].number));
    }
    store.write_now(prepare)?;
    let mut count = 0;
    loop {
        let steps = steps.clone();
        match store.write_now(move |tx| advance(tx, &steps))? {
            true => count += 1,
            false => return Ok(count),
        }
    }
}

/// Takes the lock and makes the record when it is not there.
fn prepare(tx: &mut dyn Tx) -> Result<(), StoreError> {
    alone(tx)?;
    tx.script(
        "create table if not exists schema_steps (
            number {i64} primary key,
            name text not null,
            checksum text not null,
            done_at {i64} not null
        ){strict};",
    )
}

/// Does the first step that was not done; says whether there was one.
fn advance(tx: &mut dyn Tx, steps: &[Migration]) -> Result<bool, MigrateError> {
    alone(tx)?;
    let rows = tx.query("select number, name, checksum from schema_steps order by number", &[])?;
    let done = rows.iter().map(Done::read).collect::<Result<Vec<_>, _>>()?;
    let Some(step) = next(steps, &done)? else { return Ok(false) };
    let Migration { number, name, sql } = *step;
    let failed = |cause| MigrateError::Failed { number, name: name.to_string(), cause };
    tx.script(sql).map_err(failed)?;
    tx.execute(
        "insert into schema_steps (number, name, checksum, done_at) values ($1, $2, $3, $4)",
        &[number.into(), name.into(), checksum(sql).into(), now().into()],
    )?;
    Ok(true)
}

/// One process at a time, and for as long as it takes; the transaction's end ends both.
fn alone(tx: &mut dyn Tx) -> Result<(), StoreError> {
    if tx.engine() == Engine::Postgres {
        tx.script("set local statement_timeout = 0; set local lock_timeout = 0;")?;
        // Any number that nobody else takes: "immerse" as digits of a telephone.
        tx.query("select pg_advisory_xact_lock(4667373)", &[])?;
    }
    Ok(())
}

/// A step that was done.
struct Done {
    number: u32,
    name: String,
    checksum: String,
}

impl Done {
    fn read(row: &Row) -> Result<Self, StoreError> {
        let number = u32::try_from(row.int(0)?).unwrap_or(u32::MAX);
        Ok(Self { number, name: row.text(1)?, checksum: row.text(2)? })
    }
}

/// The step that comes next; all that were done must be known and unchanged.
fn next<'a>(steps: &'a [Migration], done: &[Done]) -> Result<Option<&'a Migration>, MigrateError> {
    for Done { number, name, checksum: was } in done {
        let Some(step) = steps.iter().find(|step| step.number == *number) else {
            return Err(MigrateError::Newer(*number));
        };
        if checksum(step.sql) != *was {
            return Err(MigrateError::Changed { number: *number, name: name.clone() });
        }
    }
    let last = done.iter().map(|done| done.number).max().unwrap_or(0);
    let waits = |step: &&Migration| done.iter().all(|done| done.number != step.number);
    match steps.iter().find(waits) {
        Some(step) if step.number < last => Err(MigrateError::Skipped(step.number)),
        step => Ok(step),
    }
}

fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}
