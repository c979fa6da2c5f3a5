//! Storage, on both engines.

mod backups;
mod batches;
mod equal;
mod limits;
mod migrations;
mod working;
