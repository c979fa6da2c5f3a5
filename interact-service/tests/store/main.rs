//! Storage, on both engines.

mod batches;
mod migrations;
