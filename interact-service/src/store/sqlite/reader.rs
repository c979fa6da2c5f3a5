//! The threads that read: each work sees one snapshot.

use std::time::Duration;

use rusqlite::Connection;

use super::failure;
use super::transaction::{Purpose, SqliteTx};
use crate::store::dialect::Texts;
use crate::store::work::AnyJob;
use crate::store::{Engine, Lines, StoreError};

/// Serves the queue until it is closed.
pub(super) fn run(connection: &Connection, lines: &Lines) {
    let mut texts = Texts::new(Engine::Sqlite);
    while let Some(jobs) = lines.reads.take(1, Duration::from_secs(60)) {
        for job in jobs {
            serve(connection, &mut texts, job);
        }
    }
}

fn serve(connection: &Connection, texts: &mut Texts, mut job: AnyJob) {
    let verdict = look(connection, texts, &mut job);
    // The snapshot must not outlive the work: it would keep the log from shrinking.
    if !connection.is_autocommit() {
        let _ = connection.prepare_cached("rollback").and_then(|mut end| end.execute([]));
    }
    job.answer(verdict);
}

fn look(connection: &Connection, texts: &mut Texts, job: &mut AnyJob) -> Result<(), StoreError> {
    let begin = connection.prepare_cached("begin").and_then(|mut begin| begin.execute([]));
    begin.map_err(|error| failure::of_statement(&error))?;
    let mut tx = SqliteTx::new(connection, texts, Purpose::Look);
    let kept = job.run(&mut tx);
    tx.verdict(kept)
}
