//! Where the service keeps what people send: SQLite in this process, or PostgreSQL.
//!
//! Work is a function of a transaction ([`Tx`]) and knows no engine. It runs on threads of the
//! store, whose queues are bounded: a full one answers [`StoreError::Busy`] at once. What
//! [`Store::write`] answered is durable.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;

mod database;
mod dialect;
mod error;
mod health;
pub mod jobs;
pub mod migrate;
pub mod once;
mod postgres;
mod queue;
pub mod rate;
pub(crate) mod sqlite;
mod tx;
mod value;
mod work;

pub use database::Database;
pub use dialect::Engine;
pub use error::{OpenError, StoreError};
pub use health::Health;
pub use tx::{Tx, find};
pub use value::{Row, Value};

use health::State;
use queue::{Queue, Refused};
use work::{AnyJob, pack};

/// So much may wait for the readers, and so much for the writer.
const PLACES: usize = 4_096;

/// A database with its threads. Clones are the same store.
#[derive(Clone)]
pub struct Store {
    shared: Arc<Shared>,
}

/// What all clones of a store and its threads share.
struct Shared {
    at: Database,
    lines: Arc<Lines>,
    threads: Mutex<Vec<JoinHandle<()>>>,
    /// What must stay as long as the threads run: the lock of the file, a folder of tests.
    _kept: Vec<Box<dyn Send + Sync>>,
}

/// The queues, and how the threads that serve them are.
struct Lines {
    reads: Queue<AnyJob>,
    writes: Queue<AnyJob>,
    state: State,
}

impl Store {
    /// Opens a database; a SQLite file that is not there is made.
    ///
    /// # Errors
    /// When it cannot be reached, belongs to something else, or another process has the file.
    pub fn open(at: &Database) -> Result<Self, OpenError> {
        Self::open_with(at, PLACES, Vec::new())
    }

    /// Opens a database whose queues have so many places.
    ///
    /// # Errors
    /// As [`Store::open`].
    pub fn open_with_places(at: &Database, places: usize) -> Result<Self, OpenError> {
        Self::open_with(at, places, Vec::new())
    }

    /// An empty database that leaves with the last clone, for tests.
    ///
    /// # Errors
    /// When there is no room for it.
    pub fn in_memory() -> Result<Self, OpenError> {
        let file = |cause| OpenError::File { path: std::env::temp_dir(), cause };
        let folder = tempfile::tempdir().map_err(file)?;
        let at = Database::Sqlite(folder.path().join("test.sqlite"));
        Self::open_with(&at, PLACES, vec![Box::new(folder)])
    }

    fn open_with(
        at: &Database,
        places: usize,
        mut kept: Vec<Box<dyn Send + Sync>>,
    ) -> Result<Self, OpenError> {
        let lines = Arc::new(Lines {
            reads: Queue::new(places),
            writes: Queue::new(places),
            state: State::default(),
        });
        let threads = match at {
            Database::Sqlite(path) => {
                // Released first, so it stands before the folder.
                kept.insert(0, Box::new(sqlite::lock(path)?));
                sqlite::start(path, &lines)?
            }
            Database::Postgres(address) => postgres::start(address, &lines)?,
        };
        let threads = Mutex::new(threads);
        Ok(Self { shared: Arc::new(Shared { at: at.clone(), lines, threads, _kept: kept }) })
    }

    /// Runs work that only looks; it sees one snapshot.
    ///
    /// # Errors
    /// What the work says, or why it was not done.
    pub async fn read<T, E>(
        &self,
        work: impl Fn(&mut dyn Tx) -> Result<T, E> + Send + Sync + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        wait(&self.shared.lines.reads, work).await
    }

    /// Runs work in a transaction and answers after it is durable; an `Err` undoes this work
    /// and no other. On PostgreSQL it may be run again.
    ///
    /// # Errors
    /// What the work says, or why it was not done.
    pub async fn write<T, E>(
        &self,
        work: impl Fn(&mut dyn Tx) -> Result<T, E> + Send + Sync + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        wait(&self.shared.lines.writes, work).await
    }

    /// As [`Store::read`], for threads that are not asynchronous.
    ///
    /// # Errors
    /// What the work says, or why it was not done.
    pub fn read_now<T, E>(
        &self,
        work: impl Fn(&mut dyn Tx) -> Result<T, E> + Send + Sync + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        wait_now(&self.shared.lines.reads, work)
    }

    /// As [`Store::write`], for threads that are not asynchronous.
    ///
    /// # Errors
    /// What the work says, or why it was not done.
    pub fn write_now<T, E>(
        &self,
        work: impl Fn(&mut dyn Tx) -> Result<T, E> + Send + Sync + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        wait_now(&self.shared.lines.writes, work)
    }

    /// How the store is.
    pub fn healthy(&self) -> Health {
        let Lines { reads, writes, state } = &*self.shared.lines;
        state.health(reads.len(), writes.len())
    }

    /// Which engine it is.
    pub fn engine(&self) -> Engine {
        self.shared.at.engine()
    }

    /// The file, if it is one.
    pub fn file(&self) -> Option<PathBuf> {
        match &self.shared.at {
            Database::Sqlite(path) => Some(path.clone()),
            Database::Postgres(_) => None,
        }
    }

    /// Finishes what was begun and waits for it; other clones are refused from now on.
    pub fn close(self) {
        self.shared.end();
    }
}

impl Shared {
    /// Takes nothing in any more and waits for the threads.
    fn end(&self) {
        self.lines.reads.close();
        self.lines.writes.close();
        let mut threads = self.threads.lock().unwrap_or_else(PoisonError::into_inner);
        for thread in threads.drain(..) {
            // The last clone may leave with work that ran on a thread of the store itself.
            if thread.thread().id() != thread::current().id() {
                let _ = thread.join();
            }
        }
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        self.end();
    }
}

/// Queues work and waits for its answer.
async fn wait<T, E>(
    queue: &Queue<AnyJob>,
    work: impl Fn(&mut dyn Tx) -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    let (asker, answer) = oneshot::channel();
    // Whoever asked may have gone; what was done stays done.
    enqueue(queue, pack(work, move |result| drop(asker.send(result))))?;
    answer.await.unwrap_or_else(|_| Err(E::from(gone())))
}

/// Queues work and holds the thread until its answer is there.
fn wait_now<T, E>(
    queue: &Queue<AnyJob>,
    work: impl Fn(&mut dyn Tx) -> Result<T, E> + Send + 'static,
) -> Result<T, E>
where
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    let (asker, answer) = mpsc::sync_channel(1);
    enqueue(queue, pack(work, move |result| drop(asker.send(result))))?;
    answer.recv().unwrap_or_else(|_| Err(E::from(gone())))
}

fn enqueue<E: From<StoreError>>(queue: &Queue<AnyJob>, job: AnyJob) -> Result<(), E> {
    queue.push(job).map_err(|refused| match refused {
        Refused::Full => E::from(StoreError::Busy),
        Refused::Closed => E::from(StoreError::Unavailable(String::from("it was closed"))),
    })
}

/// The thread that had the work ended without an answer.
fn gone() -> StoreError {
    StoreError::Uncertain(String::from("the thread of the database ended"))
}
