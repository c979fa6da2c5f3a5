//! What people send, and what becomes of it.
//!
//! In reading order: what a site is to the service ([`tenant`], [`host`]); where things are kept
//! ([`store`], [`schema`], [`clock`], [`secrets`]); what a handler is given and gives ([`ask`],
//! [`answer`], [`fields`], [`form`], [`visitor`]); every address on one screen ([`routes`]) and how
//! a request goes its way ([`service`], [`serving`]). Then the nouns, each with the same five files:
//! the noun and its rules, `form`, `store`, `view`, `handlers`. Slices share ids, nothing else.

pub mod backup;
pub mod clock;
pub mod config;
pub mod host;
pub mod schema;
pub mod secrets;
pub mod store;
pub mod tenant;

pub mod answer;
pub mod ask;
pub mod fields;
pub mod form;
pub mod visitor;

pub mod routes;
pub mod service;
pub mod serving;

pub mod accounts;
pub mod administration;
pub mod audit;
pub mod mail;
pub mod panel;
pub mod personal;
pub mod sessions;

pub mod listings;
pub mod moderation;
pub mod providers;
pub mod publishing;

pub mod answers;
pub mod applications;
pub mod chores;
pub mod demonstration;
pub mod disclosure;
pub mod events;
pub mod experts;
pub mod favourites;
pub mod feedback;
pub mod matching;
pub mod messages;
pub mod notifications;
pub mod operation;
pub mod profiles;
pub mod questions;
pub mod recommendations;
pub mod settings;
mod spoken;
pub mod suggestions;
pub mod worded;

pub mod search;
#[cfg(feature = "testing")]
pub mod testing;
