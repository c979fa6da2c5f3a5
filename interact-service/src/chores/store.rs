//! The SQL of chores.

use crate::store::{StoreError, Tx, find};

/// Whether a job of this name waits, or was done and is not forgotten yet.
///
/// # Errors
/// When the store cannot.
pub fn is_planned(tx: &mut dyn Tx, name: &str) -> Result<bool, StoreError> {
    Ok(find(tx, "select id from jobs where dedupe = $1", &[name.into()])?.is_some())
}
