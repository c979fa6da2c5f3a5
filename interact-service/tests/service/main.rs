//! The service from outside: its router in process, as its visitors use it.

mod support;

mod accounts;
mod administration;
mod applications;
mod demonstration;
mod events;
mod feedback;
mod ground;
mod listings;
mod moderation;
mod notifications;
mod providers;
mod questions;
mod recommendations;
mod safety;
mod sessions;
