//! PostgreSQL: a few threads that read and a few that write, each with a connection of its own.

use std::io;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

mod connection;
mod failure;
mod transaction;
mod value;
mod worker;

use connection::Settings;
use worker::{Purpose, Worker};

use super::health::Alive;
use super::{Lines, OpenError};

/// Threads that read, and threads that write.
const THREADS: usize = 4;

/// Starts the threads of the database at an address, after looking whether it can be used.
pub(super) fn start(address: &str, lines: &Arc<Lines>) -> Result<Vec<JoinHandle<()>>, OpenError> {
    let settings = Settings::read(address)?;
    let first = settings.clone();
    // The driver waits in its own way, which a thread that serves tasks must not.
    let looked = thread::spawn(move || first.look()).join();
    looked.unwrap_or_else(|_| Err(OpenError::Engine(String::from("the driver panicked"))))?;
    let mut threads = Vec::new();
    for _ in 0..THREADS {
        for purpose in [Purpose::Look, Purpose::Change] {
            threads.push(spawn(Worker::new(settings.clone(), purpose), lines, purpose)?);
        }
    }
    Ok(threads)
}

fn spawn(
    mut worker: Worker,
    lines: &Arc<Lines>,
    purpose: Purpose,
) -> Result<JoinHandle<()>, OpenError> {
    let lines = lines.clone();
    let name = match purpose {
        Purpose::Look => "store-read",
        Purpose::Change => "store-write",
    };
    let thread = thread::Builder::new().name(name.to_string());
    let work = move || {
        let (queue, alive) = match purpose {
            Purpose::Look => (&lines.reads, &lines.state.readers),
            Purpose::Change => (&lines.writes, &lines.state.writers),
        };
        let _alive = Alive::count(alive, queue);
        worker.run(queue, &lines.state);
    };
    thread.spawn(work).map_err(no_thread)
}

fn no_thread(cause: io::Error) -> OpenError {
    OpenError::Engine(format!("no thread for it: {cause}"))
}
