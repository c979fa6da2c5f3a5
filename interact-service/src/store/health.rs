//! How the store is, for `/readyz` and the operator.

use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use super::queue::Queue;
use super::work::AnyJob;

/// How a store is at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// Threads that write, alive.
    pub writers: usize,
    /// Threads that read, alive.
    pub readers: usize,
    /// Why the last transaction could not be made durable; nothing when it could.
    pub trouble: Option<String>,
    /// How many transactions failed one after another.
    pub failures: u64,
    /// How many were made durable since the start.
    pub commits: u64,
    /// How many works they held.
    pub works: u64,
    /// How many wait to read.
    pub reads_waiting: usize,
    /// How many wait to write.
    pub writes_waiting: usize,
}

impl Health {
    /// Whether it can be read and written.
    pub fn is_good(&self) -> bool {
        self.writers > 0 && self.readers > 0 && self.trouble.is_none()
    }
}

/// What the threads write down about themselves.
#[derive(Debug, Default)]
pub(super) struct State {
    pub(super) writers: AtomicUsize,
    pub(super) readers: AtomicUsize,
    trouble: Mutex<Option<String>>,
    failures: AtomicU64,
    commits: AtomicU64,
    works: AtomicU64,
}

impl State {
    /// A transaction of so many works is durable.
    pub(super) fn committed(&self, works: usize) {
        self.commits.fetch_add(1, Ordering::Relaxed);
        self.works.fetch_add(works as u64, Ordering::Relaxed);
        if self.failures.swap(0, Ordering::Relaxed) > 0 {
            *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }

    /// A transaction could not be made durable.
    pub(super) fn failed(&self, why: &str) {
        self.failures.fetch_add(1, Ordering::Relaxed);
        *self.trouble.lock().unwrap_or_else(PoisonError::into_inner) = Some(why.to_string());
    }

    /// Whether the last transaction failed.
    pub(super) fn in_trouble(&self) -> bool {
        self.failures.load(Ordering::Relaxed) > 0
    }

    pub(super) fn health(&self, reads_waiting: usize, writes_waiting: usize) -> Health {
        Health {
            writers: self.writers.load(Ordering::Relaxed),
            readers: self.readers.load(Ordering::Relaxed),
            trouble: self.trouble.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            failures: self.failures.load(Ordering::Relaxed),
            commits: self.commits.load(Ordering::Relaxed),
            works: self.works.load(Ordering::Relaxed),
            reads_waiting,
            writes_waiting,
        }
    }
}

/// One more thread, until it is dropped. The last one to go, even by a panic, closes the queue,
/// so that nobody waits for an answer that cannot come.
pub(super) struct Alive<'a> {
    threads: &'a AtomicUsize,
    queue: &'a Queue<AnyJob>,
}

impl<'a> Alive<'a> {
    pub(super) fn count(threads: &'a AtomicUsize, queue: &'a Queue<AnyJob>) -> Self {
        threads.fetch_add(1, Ordering::Relaxed);
        Self { threads, queue }
    }
}

impl Drop for Alive<'_> {
    fn drop(&mut self) {
        if self.threads.fetch_sub(1, Ordering::Relaxed) == 1 {
            self.queue.close();
            drop(self.queue.take(usize::MAX, Duration::ZERO));
        }
    }
}
