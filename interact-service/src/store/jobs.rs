//! Work for later, done once by whichever process has time.
//!
//! A claimed job has a lease. Whoever holds it says how it went before the lease ends; who dies
//! says nothing, and the job is claimed again. So a job may run twice and must not mind.

use super::{Row, StoreError, Tx, Value, find};

mod outcome;

pub use outcome::{Next, completed, failed, handed_back, renewed};

/// A job to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewJob<'a> {
    /// Which code does it.
    pub kind: &'a str,
    /// What that code is told, as JSON.
    pub argument: &'a str,
    /// Not before this time, in milliseconds since 1970.
    pub run_at: i64,
    /// Whether another such job may stand beside it.
    pub unique: Unique<'a>,
    /// Jobs of one lane run one after another, in the order in which they came.
    pub lane: Option<&'a str>,
}

/// Whether another such job may stand beside one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unique<'a> {
    /// Any number.
    No,
    /// One of this name waits; as soon as it begins, another may come.
    Waiting(&'a str),
    /// One of this name ever, until it is swept: `digest:2026-11-24`.
    Ever(&'a str),
}

/// A job whose lease one has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Job {
    /// Its number.
    pub id: i64,
    /// Which code does it.
    pub kind: String,
    /// What that code is told, as JSON.
    pub argument: String,
    /// How often it was begun, this time included; it also tells one lease from another.
    pub tries: i64,
}

/// How many jobs there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// To be done, or being done.
    pub waiting: i64,
    /// Given up.
    pub dead: i64,
    /// Since when the one that waits longest should have run; nothing when none is due.
    pub oldest: Option<i64>,
}

/// Adds a job at the time `now`; its number, or nothing when one of its name is there.
///
/// # Errors
/// When the database cannot be used.
pub fn add(tx: &mut dyn Tx, job: &NewJob<'_>, now: i64) -> Result<Option<i64>, StoreError> {
    let (dedupe, forever) = match job.unique {
        Unique::No => (None, false),
        Unique::Waiting(name) => (Some(name), false),
        Unique::Ever(name) => (Some(name), true),
    };
    let row = find(
        tx,
        "insert into jobs (kind, argument, state, dedupe, forever, lane, run_at, leased_until,
            tries, created_at)
        values ($1, $2, 'waiting', $3, $4, $5, $6, 0, 0, $7)
        on conflict (dedupe) do nothing returning id",
        &[
            job.kind.into(),
            job.argument.into(),
            dedupe.into(),
            forever.into(),
            job.lane.into(),
            job.run_at.into(),
            now.into(),
        ],
    )?;
    row.map(|row| row.int(0)).transpose()
}

/// Takes at most so many jobs that are due, with a lease of so many milliseconds. No two
/// claimers get the same job, and only the first job of a lane is given out.
///
/// # Errors
/// When the database cannot be used.
pub fn claim(tx: &mut dyn Tx, most: u32, lease: i64, now: i64) -> Result<Vec<Job>, StoreError> {
    let rows = tx.query(
        "update jobs set leased_until = $1, tries = tries + 1,
            dedupe = case when forever then dedupe else null end
        where id in (
            select job.id from jobs job
            where job.state = 'waiting' and job.run_at <= $2 and job.leased_until <= $2
                and (job.lane is null or not exists (
                    select 1 from jobs other
                    where other.lane = job.lane and other.state = 'waiting'
                        and other.id <> job.id
                        and (other.id < job.id or other.leased_until > $2)))
            order by job.run_at, job.id limit $3{skip})
        returning id, kind, argument, tries",
        &[Value::Int(now + lease), now.into(), most.into()],
    )?;
    let mut jobs = rows.iter().map(Job::read).collect::<Result<Vec<_>, _>>()?;
    jobs.sort_by_key(|job| job.id);
    Ok(jobs)
}

impl Job {
    fn read(row: &Row) -> Result<Self, StoreError> {
        let (id, kind) = (row.int(0)?, row.text(1)?);
        Ok(Self { id, kind, argument: row.text(2)?, tries: row.int(3)? })
    }
}

/// How many jobs there are at the time `now`.
///
/// # Errors
/// When the database cannot be used.
pub fn count(tx: &mut dyn Tx, now: i64) -> Result<Counts, StoreError> {
    let row = find(
        tx,
        "select cast(coalesce(sum(case when state = 'waiting' then 1 else 0 end), 0) as bigint),
            cast(coalesce(sum(case when state = 'dead' then 1 else 0 end), 0) as bigint),
            min(case when state = 'waiting' and run_at <= $1 then run_at end)
        from jobs where state in ('waiting', 'dead')",
        &[now.into()],
    )?;
    let Some(row) = row else { return Ok(Counts::default()) };
    Ok(Counts { waiting: row.int(0)?, dead: row.int(1)?, oldest: row.maybe_int(2)? })
}

/// Removes jobs that were done before a time; gives their number.
///
/// # Errors
/// When the database cannot be used.
pub fn sweep(tx: &mut dyn Tx, before: i64) -> Result<u64, StoreError> {
    tx.execute("delete from jobs where state = 'done' and ended_at < $1", &[before.into()])
}
