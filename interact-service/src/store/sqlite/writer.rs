//! The thread that writes: it takes what waits, does all of it in one transaction, makes it
//! durable once, and then answers everybody.
//!
//! A work that fails has to be undone alone. A savepoint for each would copy every page that a
//! work touches, and nearly all works end well; so they go without until one fails that had
//! changed something. Then all of them run again, with a savepoint each, and so do those of the
//! next transactions.

use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};
use std::time::Duration;
use std::vec;

use rusqlite::Connection;

use super::failure;
use super::statements::Statements;
use super::transaction::SqliteTx;
use crate::store::work::AnyJob;
use crate::store::{Lines, StoreError};

/// So many works share a transaction at most.
const MOST: usize = 512;

/// So many transactions give each work a savepoint after one had to be undone.
const CAREFUL: u32 = 64;

/// When so many pages came into the log, they are copied into the database. A page that changed
/// often meanwhile is copied once.
const LONG: i32 = 8_000;

/// After so long without work the log is emptied.
const IDLE: Duration = Duration::from_secs(1);

/// Serves the queue until it is closed.
pub(super) fn run(mut connection: Connection, lines: &Lines) {
    let pages = watch_the_log(&mut connection);
    let statements = Statements::of(&connection);
    let mut writer = Writer { statements, lines, pages, copied: 0, careful: 0 };
    while let Some(jobs) = lines.writes.take(MOST, IDLE) {
        if jobs.is_empty() {
            writer.rest();
        } else {
            writer.serve(jobs);
            writer.copy_the_log();
        }
    }
    writer.empty_the_log();
}

/// How many pages the log holds, told by SQLite after each commit.
fn watch_the_log(connection: &mut Connection) -> Arc<AtomicI32> {
    let pages = Arc::new(AtomicI32::new(1));
    let seen = pages.clone();
    let hook = move |_: &mut rusqlite::hooks::Wal, count| {
        seen.store(count, Ordering::Relaxed);
        Ok(())
    };
    // Without the hook the log is still emptied at rest and at the end.
    let _ = connection.wal_hook(Some(hook));
    pages
}

struct Writer<'a> {
    statements: Statements<'a>,
    lines: &'a Lines,
    pages: Arc<AtomicI32>,
    /// How many pages the log held when it was copied last.
    copied: i32,
    /// So many transactions to come give each work a savepoint.
    careful: u32,
}

/// A work that ran, and its verdict unless the transaction fails.
struct Done {
    job: AnyJob,
    verdict: Result<(), StoreError>,
}

/// Why a transaction was not kept.
enum Lost {
    /// A work failed and cannot be undone alone.
    Spoiled,
    /// The database cannot.
    Failed(StoreError),
}

impl From<StoreError> for Lost {
    fn from(error: StoreError) -> Self {
        Self::Failed(error)
    }
}

impl Writer<'_> {
    /// Does all the jobs, in one transaction unless SQLite ends it.
    fn serve(&mut self, mut jobs: Vec<AnyJob>) {
        while !jobs.is_empty() {
            let mut rest = jobs.into_iter();
            let mut done = Vec::with_capacity(rest.len());
            let ended = match self.transaction(&mut rest, &mut done) {
                Ok(()) => Ok(()),
                Err(Lost::Spoiled) => {
                    self.undo_all();
                    self.careful = CAREFUL;
                    jobs = done.into_iter().map(|done| done.job).chain(rest).collect();
                    continue;
                }
                Err(Lost::Failed(error)) => {
                    self.undo_all();
                    self.lines.state.failed(&error.to_string());
                    Err(error)
                }
            };
            if done.is_empty() {
                // It could not even begin; it will not for the others.
                done.extend(rest.by_ref().map(|job| Done { job, verdict: Ok(()) }));
            }
            self.note_trouble(&done);
            for Done { job, verdict } in done {
                job.answer(ended.clone().and(verdict));
            }
            jobs = rest.collect();
        }
    }

    fn transaction(
        &mut self,
        jobs: &mut vec::IntoIter<AnyJob>,
        done: &mut Vec<Done>,
    ) -> Result<(), Lost> {
        let apart = self.careful > 0 || jobs.len() == 1;
        self.careful = self.careful.saturating_sub(1);
        self.command("begin immediate")?;
        for job in jobs {
            if apart {
                self.one_apart(job, done)?;
            } else {
                self.one(job, done)?;
            }
        }
        self.statements.run("commit", failure::of_commit)?;
        self.lines.state.committed(done.len());
        Ok(())
    }

    /// Runs one job in a savepoint.
    fn one_apart(&mut self, job: AnyJob, done: &mut Vec<Done>) -> Result<(), Lost> {
        if let Err(error) = self.command("savepoint one") {
            done.push(Done { job, verdict: Ok(()) });
            return Err(error.into());
        }
        match self.one(job, done) {
            Ok(()) => {}
            Err(Lost::Spoiled) => self.command("rollback to one")?,
            lost => return lost,
        }
        Ok(self.command("release one")?)
    }

    /// Runs one job. A failure means that the whole transaction is lost: SQLite undid it by
    /// itself, and a further savepoint would begin one of its own.
    fn one(&mut self, mut job: AnyJob, done: &mut Vec<Done>) -> Result<(), Lost> {
        let mut tx = SqliteTx::changing(&mut self.statements);
        let wanted = job.run(&mut tx);
        let has_changed = tx.has_changed();
        let verdict = tx.verdict(wanted);
        let keep = wanted && verdict.is_ok();
        let reason = verdict.clone().err();
        done.push(Done { job, verdict });
        if self.statements.connection().is_autocommit() {
            let unknown = || StoreError::Unavailable(String::from("the transaction was undone"));
            return Err(reason.unwrap_or_else(unknown).into());
        }
        if keep || !has_changed { Ok(()) } else { Err(Lost::Spoiled) }
    }

    /// A full disk may stop one work and let another pass.
    fn note_trouble(&self, done: &[Done]) {
        let trouble = done.iter().find_map(|done| match &done.verdict {
            Err(error @ StoreError::Unavailable(_)) => Some(error),
            _ => None,
        });
        if let Some(error) = trouble {
            self.lines.state.failed(&error.to_string());
        }
    }

    fn undo_all(&mut self) {
        if !self.statements.connection().is_autocommit() {
            let _ = self.statements.connection().execute_batch("rollback");
        }
    }

    fn command(&mut self, sql: &str) -> Result<(), StoreError> {
        self.statements.run(sql, failure::of_statement)
    }

    /// Nobody asks: tries again whether the disk takes something, and empties the log, in which
    /// pages of erased people may stand.
    fn rest(&mut self) {
        if self.lines.state.in_trouble() {
            let mark = "begin immediate; pragma user_version = 1; commit";
            match self.statements.connection().execute_batch(mark) {
                Ok(()) => self.lines.state.committed(0),
                Err(error) => self.lines.state.failed(&super::explain(&error)),
            }
            self.undo_all();
        }
        self.empty_the_log();
    }

    /// Copies the log into the database when it has grown long. Everything in it has been
    /// answered by then, and stays in it when this fails. It begins anew with the next write,
    /// unless somebody still reads what is in it: then it grows on, and is copied later.
    fn copy_the_log(&mut self) {
        let pages = self.pages.load(Ordering::Relaxed);
        if pages < self.copied {
            self.copied = 0;
        }
        if pages - self.copied >= LONG {
            self.copied = pages;
            self.checkpoint("passive");
        }
    }

    /// Copies the log into the database and takes its pages away.
    fn empty_the_log(&self) {
        if self.pages.load(Ordering::Relaxed) > 0 && self.checkpoint("truncate") {
            self.pages.store(0, Ordering::Relaxed);
        }
    }

    /// Whether all of the log could be treated so.
    fn checkpoint(&self, how: &str) -> bool {
        let sql = format!("pragma wal_checkpoint({how})");
        match self.statements.connection().query_row(&sql, [], |row| row.get::<_, i64>(0)) {
            Ok(busy) => busy == 0,
            Err(error) => {
                self.lines.state.failed(&super::explain(&error));
                false
            }
        }
    }
}
