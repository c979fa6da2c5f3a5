//! Work on its way to a thread of the database, and its answer on the way back.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{StoreError, Tx};

/// Work whose result is kept back until it is durable. It can be run again: only the last run
/// counts.
pub(crate) trait Job: Send {
    /// Runs; says whether what it did shall stay.
    fn run(&mut self, tx: &mut dyn Tx) -> bool;

    /// Hands over the result, or why there is none.
    fn answer(self: Box<Self>, verdict: Result<(), StoreError>);
}

/// Any work.
pub(crate) type AnyJob = Box<dyn Job>;

struct Work<W, T, E> {
    work: W,
    result: Result<T, Failed<E>>,
    asker: Box<dyn FnOnce(Result<T, E>) + Send>,
}

enum Failed<E> {
    /// The work says so.
    Itself(E),
    /// It panicked, or never ran.
    Broken(&'static str),
}

/// Packs work up with whom to give the answer.
pub(crate) fn pack<W, T, E>(work: W, asker: impl FnOnce(Result<T, E>) + Send + 'static) -> AnyJob
where
    W: Fn(&mut dyn Tx) -> Result<T, E> + Send + 'static,
    T: Send + 'static,
    E: From<StoreError> + Send + 'static,
{
    let result = Err(Failed::Broken("the work did not run"));
    Box::new(Work { work, result, asker: Box::new(asker) })
}

impl<W, T, E> Job for Work<W, T, E>
where
    W: Fn(&mut dyn Tx) -> Result<T, E> + Send,
    T: Send,
    E: From<StoreError> + Send,
{
    fn run(&mut self, tx: &mut dyn Tx) -> bool {
        self.result = match catch_unwind(AssertUnwindSafe(|| (self.work)(tx))) {
            Ok(result) => result.map_err(Failed::Itself),
            // The panic hook has said where; what it said may be personal.
            Err(_) => Err(Failed::Broken("the work panicked")),
        };
        self.result.is_ok()
    }

    fn answer(self: Box<Self>, verdict: Result<(), StoreError>) {
        let answer = match (verdict, self.result) {
            (Err(error), _) => Err(E::from(error)),
            (Ok(()), Ok(value)) => Ok(value),
            (Ok(()), Err(Failed::Itself(error))) => Err(error),
            (Ok(()), Err(Failed::Broken(why))) => {
                Err(E::from(StoreError::Statement(why.to_string())))
            }
        };
        (self.asker)(answer);
    }
}
