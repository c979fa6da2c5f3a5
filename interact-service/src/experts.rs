//! Experts: providers and volunteers whom an administrator made responsible for topics.

use crate::store::{StoreError, Tx};
use crate::visitor::Role;

pub mod data;
pub mod form;
pub mod handlers;
pub mod store;
pub mod view;

/// An expert.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expert {
    /// The account.
    pub account: i64,
    /// What it is called.
    pub name: String,
    /// Topics, by identifier.
    pub topics: Vec<String>,
    /// Languages in which they answer.
    pub languages: Vec<String>,
    /// Since when.
    pub since: i64,
}

impl Expert {
    /// Whether questions of a topic and a language are theirs.
    #[must_use]
    pub fn answers(&self, topic: &str, lang: &str) -> bool {
        self.topics.iter().any(|own| own == topic) && self.languages.iter().any(|own| own == lang)
    }
}

/// Roles of which somebody can be an expert.
pub const ROLES: [Role; 2] = [Role::Provider, Role::Volunteer];

/// The experts of a site who may act, longest first.
///
/// # Errors
/// When the store cannot.
pub fn list(tx: &mut dyn Tx, site: &str) -> Result<Vec<Expert>, StoreError> {
    store::list(tx, site)
}

/// An expert of a site.
///
/// # Errors
/// When the store cannot.
pub fn find(tx: &mut dyn Tx, site: &str, account: i64) -> Result<Option<Expert>, StoreError> {
    store::find(tx, site, account)
}
