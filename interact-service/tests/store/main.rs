//! Storage, on both engines.

mod back;
mod backups;
mod batches;
mod equal;
mod full;
mod killed;
mod limits;
mod migrations;
mod news;
mod recommended;
mod working;
