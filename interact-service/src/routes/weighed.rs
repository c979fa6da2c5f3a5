//! What costly work found out before something is changed.

use std::any::Any;
use std::sync::Arc;

use crate::answer::Failure;

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
