//! PostgreSQL.

use std::sync::Arc;
use std::thread::JoinHandle;

use super::{Lines, OpenError};

pub(super) fn start(_: &str, _: &Arc<Lines>) -> Result<Vec<JoinHandle<()>>, OpenError> {
    Err(OpenError::Engine(String::from("not yet")))
}
