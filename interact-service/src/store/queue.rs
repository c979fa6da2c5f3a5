//! A queue with a limited number of places: who finds it full is told so at once.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Work that waits for a thread.
#[derive(Debug)]
pub(crate) struct Queue<T> {
    line: Mutex<Line<T>>,
    changed: Condvar,
    places: usize,
}

#[derive(Debug)]
struct Line<T> {
    waiting: VecDeque<T>,
    /// Threads that wait for something to come.
    idle: usize,
    open: bool,
}

/// Why something was not taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Refused {
    /// All places are taken.
    Full,
    /// Nothing is taken in any more.
    Closed,
}

impl<T> Queue<T> {
    pub(crate) fn new(places: usize) -> Self {
        let line = Mutex::new(Line { waiting: VecDeque::new(), idle: 0, open: true });
        Self { line, changed: Condvar::new(), places }
    }

    /// Puts something at the end.
    pub(crate) fn push(&self, item: T) -> Result<(), Refused> {
        let mut line = self.line();
        if !line.open {
            return Err(Refused::Closed);
        }
        if line.waiting.len() >= self.places {
            return Err(Refused::Full);
        }
        line.waiting.push_back(item);
        let idle = line.idle > 0;
        drop(line);
        // Waking costs a call of the system, which is for nothing where all are at work.
        if idle {
            self.changed.notify_one();
        }
        Ok(())
    }

    /// Takes at most so many from the front. Waits for the first one; empty when none came in
    /// time, nothing when the queue is closed and empty.
    pub(crate) fn take(&self, most: usize, patience: Duration) -> Option<Vec<T>> {
        let mut line = self.line();
        line.idle += 1;
        let (mut line, _) = self
            .changed
            .wait_timeout_while(line, patience, |line| line.open && line.waiting.is_empty())
            .unwrap_or_else(PoisonError::into_inner);
        line.idle -= 1;
        if line.waiting.is_empty() && !line.open {
            return None;
        }
        let count = most.min(line.waiting.len());
        Some(line.waiting.drain(..count).collect())
    }

    /// Takes nothing in any more; what waits is still given out.
    pub(crate) fn close(&self) {
        self.line().open = false;
        self.changed.notify_all();
    }

    /// How many wait.
    pub(crate) fn len(&self) -> usize {
        self.line().waiting.len()
    }

    fn line(&self) -> MutexGuard<'_, Line<T>> {
        self.line.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Duration = Duration::ZERO;

    #[test]
    fn a_full_queue_refuses_and_a_closed_one_gives_out_what_it_has() {
        let queue = Queue::new(2);
        assert_eq!((queue.push(1), queue.push(2)), (Ok(()), Ok(())));
        assert_eq!(queue.push(3), Err(Refused::Full));
        assert_eq!(queue.take(1, NOW), Some(vec![1]));
        queue.close();
        assert_eq!(queue.push(4), Err(Refused::Closed));
        assert_eq!(queue.take(9, NOW), Some(vec![2]));
        assert_eq!(queue.take(9, NOW), None);
    }

    #[test]
    fn nothing_in_time_is_an_empty_answer() {
        assert_eq!(Queue::<u8>::new(1).take(1, Duration::from_millis(1)), Some(vec![]));
    }
}
