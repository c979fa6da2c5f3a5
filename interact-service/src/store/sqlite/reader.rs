//! The threads that read: each work sees one snapshot.

use std::time::Duration;

use rusqlite::Connection;

use super::failure;
use super::statements::Statements;
use super::transaction::SqliteTx;
use crate::store::work::AnyJob;
use crate::store::{Lines, StoreError};

/// Serves the queue until it is closed.
pub(super) fn run(connection: &Connection, lines: &Lines) {
    let mut statements = Statements::of(connection);
    while let Some(jobs) = lines.reads.take(1, Duration::from_secs(60)) {
        for job in jobs {
            serve(&mut statements, job);
        }
    }
}

fn serve(statements: &mut Statements<'_>, mut job: AnyJob) {
    let verdict = look(statements, &mut job);
    // The snapshot must not outlive the work: it would keep the log from shrinking.
    if !statements.connection().is_autocommit() {
        let _ = statements.run("rollback", failure::of_statement);
    }
    job.answer(verdict);
}

fn look(statements: &mut Statements<'_>, job: &mut AnyJob) -> Result<(), StoreError> {
    statements.run("begin", failure::of_statement)?;
    let mut tx = SqliteTx::looking(statements);
    let kept = job.run(&mut tx);
    tx.verdict(kept)
}
