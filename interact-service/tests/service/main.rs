//! The service from outside: its router in process, as its visitors use it.

mod support;

mod accounts;
mod administration;
mod applications;
mod feedback;
mod ground;
mod listings;
mod notifications;
mod providers;
mod questions;
mod safety;
mod sessions;
