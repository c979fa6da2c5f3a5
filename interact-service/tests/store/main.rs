//! Storage, on both engines.

mod batches;
mod equal;
mod limits;
mod migrations;
mod working;
