//! Storage, on both engines.

mod batches;
mod equal;
mod migrations;
