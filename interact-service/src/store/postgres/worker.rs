//! A thread with a connection. Work that met a conflict, or lost its connection before the
//! commit was sent, is done again from the beginning.

use std::thread;
use std::time::{Duration, Instant};

use super::connection::{Connection, Settings};
use super::failure::{self, Failure, Passing};
use super::transaction::PostgresTx;
use crate::store::StoreError;
use crate::store::health::State;
use crate::store::queue::Queue;
use crate::store::work::AnyJob;

/// How often work is begun before its conflict is told.
const TRIES: u32 = 6;

/// A server that did not answer is not asked again before this time is over.
const PAUSE: Duration = Duration::from_millis(500);

/// How often a thread without work looks whether trouble has passed.
const IDLE: Duration = Duration::from_secs(1);

/// What the work of a thread is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// It only looks.
    Look,
    /// It changes something.
    Change,
}

/// A thread's connection, made when it is needed.
pub(super) struct Worker {
    settings: Settings,
    purpose: Purpose,
    connection: Option<Connection>,
    refused: Option<(Instant, StoreError)>,
}

impl Worker {
    pub(super) fn new(settings: Settings, purpose: Purpose) -> Self {
        Self { settings, purpose, connection: None, refused: None }
    }

    /// Serves the queue until it is closed.
    pub(super) fn run(&mut self, queue: &Queue<AnyJob>, state: &State) {
        while let Some(jobs) = queue.take(1, IDLE) {
            if jobs.is_empty() && state.in_trouble() && self.connection().is_ok() {
                state.committed(0);
            }
            for mut job in jobs {
                let verdict = self.serve(&mut job);
                self.note(&verdict, state);
                job.answer(verdict);
            }
        }
    }

    fn note(&self, verdict: &Result<(), StoreError>, state: &State) {
        match verdict {
            Ok(()) if self.purpose == Purpose::Change => state.committed(1),
            Err(StoreError::Unavailable(why) | StoreError::Uncertain(why)) => state.failed(why),
            _ => {}
        }
    }

    fn serve(&mut self, job: &mut AnyJob) -> Result<(), StoreError> {
        let mut tries = 0;
        loop {
            tries += 1;
            let Err(Failure { error, passing }) = self.attempt(job) else { return Ok(()) };
            let uncertain = matches!(error, StoreError::Uncertain(_));
            match passing {
                Passing::No => return Err(error),
                Passing::Lost => self.connection = None,
                Passing::Schema => self.connection.iter_mut().for_each(Connection::forget),
                Passing::Conflict => thread::sleep(pause(tries)),
            }
            if uncertain || tries == TRIES {
                return Err(error);
            }
        }
    }

    /// Does the work once. `Ok` when it was answered by itself: it is durable, or it said no.
    fn attempt(&mut self, job: &mut AnyJob) -> Result<(), Failure> {
        let purpose = self.purpose;
        let connection = self.connection()?;
        connection.client.batch_execute(match purpose {
            Purpose::Look => "begin isolation level repeatable read read only",
            Purpose::Change => "begin",
        })?;
        let mut tx = PostgresTx::new(connection);
        let wanted = job.run(&mut tx);
        let failed = tx.failed();
        if wanted && failed.is_none() && purpose == Purpose::Change {
            let commit = connection.client.batch_execute("commit");
            return commit.map_err(|error| failure::of_commit(&error));
        }
        if connection.client.batch_execute("rollback").is_err() {
            self.connection = None;
        }
        match failed {
            // A work that answers with its own error keeps it.
            Some(Failure { error: StoreError::Statement(_), passing: Passing::No }) if !wanted => {
                Ok(())
            }
            Some(failure) => Err(failure),
            None => Ok(()),
        }
    }

    fn connection(&mut self) -> Result<&mut Connection, Failure> {
        if let Some((when, error)) = &self.refused
            && when.elapsed() < PAUSE
        {
            return Err(Failure { error: error.clone(), passing: Passing::No });
        }
        if self.connection.as_ref().is_none_or(|connection| connection.client.is_closed()) {
            self.connection = None;
            let made = self.settings.connect().map_err(|error| {
                let error = StoreError::Unavailable(failure::explain(&error));
                self.refused = Some((Instant::now(), error.clone()));
                Failure { error, passing: Passing::No }
            })?;
            self.refused = None;
            return Ok(self.connection.insert(made));
        }
        let gone = || StoreError::Unavailable(String::from("no connection"));
        self.connection.as_mut().ok_or_else(|| Failure::from(gone()))
    }
}

/// How long to wait after a conflict: longer each time, and not the same for everybody.
fn pause(tries: u32) -> Duration {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let chance = now.unwrap_or_default().subsec_nanos() % 5 + 1;
    Duration::from_millis(u64::from(chance * 2_u32.pow(tries)))
}
