//! Messages between a person and a provider, in the panel: neither learns the other's address.
//!
//! A thread belongs to an application, or is an enquiry: somebody asks before they apply, and
//! nothing of their profile is shown.

use crate::clock::Millis;
use crate::store::{StoreError, Tx};

pub mod data;
pub mod form;
pub mod handlers;
pub mod post;
mod store;
pub mod view;

/// Which of both sides somebody is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Whoever applies or asks.
    Person,
    /// The organisation.
    Provider,
}

impl Side {
    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Person => Self::Provider,
            Self::Provider => Self::Person,
        }
    }
}

/// Whom a new thread joins, and about what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Between {
    /// The person's account.
    pub account: i64,
    /// The provider's account.
    pub provider: i64,
    /// The listing.
    pub listing: i64,
    /// The application; nothing for an enquiry.
    pub application: Option<i64>,
    /// The event, where it is about one and not about a listing.
    pub event: Option<i64>,
}

/// A thread as one side sees it; who the other is, is not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// Its number.
    pub id: i64,
    /// The listing.
    pub listing: i64,
    /// The application; nothing for an enquiry.
    pub application: Option<i64>,
    /// The event, where it is about one and not about a listing.
    pub event: Option<i64>,
    /// On which side the reader is.
    pub side: Side,
    /// How many messages the reader has not read.
    pub unread: i64,
    /// Whether the other side has read all that the reader wrote.
    pub is_read: bool,
}

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Who wrote it.
    pub by: Side,
    /// What was written.
    pub text: String,
    /// When.
    pub at: Millis,
    /// Whether the other side has read it.
    pub is_read: bool,
}

/// Erases the messages about an application.
///
/// # Errors
/// When the store cannot.
pub fn erase_of_application(
    tx: &mut dyn Tx,
    site: &str,
    application: i64,
) -> Result<(), StoreError> {
    store::remove_of_application(tx, site, application)
}
