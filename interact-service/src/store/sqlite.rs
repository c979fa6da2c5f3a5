//! SQLite: one thread writes, as many as there are cores read.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

mod connection;
mod failure;
mod file;
mod reader;
mod statements;
mod transaction;
mod writer;

pub(crate) use connection::only_look;
pub(crate) use failure::explain;
pub(crate) use file::{create, lock};

use super::health::Alive;
use super::{Lines, OpenError};

/// Starts the threads of a file, which is made when it is not there.
pub(super) fn start(path: &Path, lines: &Arc<Lines>) -> Result<Vec<JoinHandle<()>>, OpenError> {
    create(path)?;
    let writer = connection::writer(path)?;
    let cores = thread::available_parallelism().map_or(2, |count| count.get().max(2));
    let readers: Vec<_> = (0..cores).map(|_| connection::reader(path)).collect::<Result<_, _>>()?;
    let mut threads = vec![spawn("store-write", path, lines, move |lines| {
        let _alive = Alive::count(&lines.state.writers, &lines.writes);
        writer::run(writer, lines);
    })?];
    for connection in readers {
        threads.push(spawn("store-read", path, lines, move |lines| {
            let _alive = Alive::count(&lines.state.readers, &lines.reads);
            reader::run(&connection, lines);
        })?);
    }
    Ok(threads)
}

fn spawn(
    name: &str,
    path: &Path,
    lines: &Arc<Lines>,
    work: impl FnOnce(&Lines) + Send + 'static,
) -> Result<JoinHandle<()>, OpenError> {
    let lines = lines.clone();
    let thread = thread::Builder::new().name(name.to_string());
    let failed = |cause: io::Error| OpenError::File { path: path.to_path_buf(), cause };
    thread.spawn(move || work(&lines)).map_err(failed)
}
