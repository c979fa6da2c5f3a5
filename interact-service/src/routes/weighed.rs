//! What costly work found out before something is changed.

use std::any::Any;
use std::sync::Arc;

use crate::answer::Failure;

/// Costly work, such as hashing a password, with all that it needs already in hand: it is done
/// beside the threads of the store, as much at once as there are cores.
pub struct Costly(Box<dyn FnOnce() -> Result<Weighed, Failure> + Send>);

impl Costly {
    /// Wraps work that gives a value of a slice's own type.
    #[must_use]
    pub fn of<T: Any + Send + Sync>(
        work: impl FnOnce() -> Result<T, Failure> + Send + 'static,
    ) -> Self {
        Self(Box::new(move || work().map(Weighed::of)))
    }

    /// Does the work.
    ///
    /// # Errors
    /// What the work says.
    pub fn weigh(self) -> Result<Weighed, Failure> {
        (self.0)()
    }
}

/// A finished value of a slice's own type.
#[derive(Clone)]
pub struct Weighed(Arc<dyn Any + Send + Sync>);

impl Weighed {
    /// Wraps a value.
    #[must_use]
    pub fn of<T: Any + Send + Sync>(value: T) -> Self {
        Self(Arc::new(value))
    }

    /// The value.
    ///
    /// # Errors
    /// When it is of another type, which is a mistake of ours.
    pub fn get<T: Any + Send + Sync>(&self) -> Result<&T, Failure> {
        self.0.downcast_ref().ok_or_else(|| Failure::Bug("weighed something else".to_string()))
    }
}
