//! What people send, and what becomes of it.
//!
//! So far people send searches: [`search`] answers them where no script runs.

pub mod backup;
pub mod schema;
pub mod search;
pub mod store;
#[cfg(feature = "testing")]
pub mod testing;
