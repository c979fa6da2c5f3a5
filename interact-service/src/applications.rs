//! Applications: somebody's answer to a listing, and what becomes of it.
//!
//! A transition that does not fit its state gives nothing; who asks for one then sees that
//! somebody was faster.

use serde_json::Value as Json;

use crate::clock::Millis;
use crate::disclosure::Disclosed;
use crate::messages::Between;
use crate::store::{StoreError, Tx};

pub mod apply;
mod change;
pub mod data;
pub mod export;
pub mod form;
pub mod handlers;
pub mod received;
mod store;
pub mod tidy;
pub mod view;

pub use change::{Closing, listing_closed};

/// Where an application is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// The provider has not opened it.
    Sent,
    /// The provider has opened it.
    Seen,
    /// The applicant has a place.
    Accepted,
    /// The applicant has none.
    Declined,
    /// The applicant gets a place when one becomes free.
    Waitlisted,
    /// The applicant took it back; what was disclosed is erased.
    Withdrawn,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 6] =
        [Self::Sent, Self::Seen, Self::Accepted, Self::Declined, Self::Waitlisted, Self::Withdrawn];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Seen => "seen",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Waitlisted => "waitlisted",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// Whether somebody still waits for an answer.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Sent | Self::Seen | Self::Waitlisted)
    }
}

/// What somebody does to an application.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The provider opens it.
    See,
    /// The provider gives a place.
    Accept,
    /// The provider says no.
    Decline,
    /// The provider puts it on the waiting list.
    Wait,
    /// A place became free.
    Promote,
    /// The applicant takes it back.
    Withdraw,
    /// The applicant sends anew what they took back.
    SendAgain,
    /// The listing ends.
    Close,
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 8] = [
        Self::See,
        Self::Accept,
        Self::Decline,
        Self::Wait,
        Self::Promote,
        Self::Withdraw,
        Self::SendAgain,
        Self::Close,
    ];

    /// Where it leads from a state, if it fits there.
    #[must_use]
    pub fn from(self, state: State) -> Option<State> {
        use State::{Accepted, Declined, Seen, Sent, Waitlisted, Withdrawn};
        match (self, state) {
            (Self::See, Sent) => Some(Seen),
            (Self::Accept, Sent | Seen | Waitlisted) | (Self::Promote, Waitlisted) => {
                Some(Accepted)
            }
            (Self::Decline | Self::Close, Sent | Seen | Waitlisted) => Some(Declined),
            (Self::Wait, Sent | Seen) => Some(Waitlisted),
            (Self::Withdraw, Sent | Seen | Accepted | Declined | Waitlisted) => Some(Withdrawn),
            (Self::SendAgain, Withdrawn) => Some(Sent),
            _ => None,
        }
    }

    /// What is written into the log.
    #[must_use]
    pub fn action(self) -> &'static str {
        match self {
            Self::See => "application.see",
            Self::Accept => "application.accept",
            Self::Decline => "application.decline",
            Self::Wait => "application.wait",
            Self::Promote => "application.promote",
            Self::Withdraw => "application.withdraw",
            Self::SendAgain => "application.send",
            Self::Close => "application.close",
        }
    }

    /// Who takes it: `applicant`, `provider` or `service`.
    #[must_use]
    pub fn cause(self) -> &'static str {
        match self {
            Self::See | Self::Accept | Self::Decline | Self::Wait => "provider",
            Self::Withdraw | Self::SendAgain => "applicant",
            Self::Promote | Self::Close => "service",
        }
    }
}

/// What an applicant answered to a question of the listing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Identifier of the question.
    pub question: String,
    /// The question as the applicant read it.
    pub label: String,
    /// The answer.
    pub text: String,
}

/// An application as its applicant and its provider know it alike; who applied is not in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Its number.
    pub id: i64,
    /// The listing.
    pub listing: i64,
    /// Where it is.
    pub state: State,
    /// When it was sent.
    pub sent_at: Millis,
    /// When something last became of it.
    pub changed_at: Millis,
    /// What was answered to the listing's questions.
    pub replies: Vec<Reply>,
}

/// An application with what its provider may see of the person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// The application.
    pub application: Application,
    /// What the person let through.
    pub disclosed: Disclosed,
}

/// What became of an application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// When.
    pub at: Millis,
    /// The state that it came into.
    pub state: State,
    /// `applicant`, `provider` or `service`.
    pub cause: String,
    /// The provider's words to the applicant, or empty.
    pub reason: String,
}

/// The listings that somebody applied to and did not withdraw from.
///
/// # Errors
/// When the store cannot.
pub fn applied_to(tx: &mut dyn Tx, site: &str, account: i64) -> Result<Vec<i64>, StoreError> {
    let own = store::list_mine(tx, site, account)?.into_iter();
    let kept = own.filter(|application| application.state != State::Withdrawn);
    Ok(kept.map(|application| application.listing).collect())
}

/// Both sides of an application that is not withdrawn, if an account is one of them.
///
/// # Errors
/// When the store cannot.
pub fn between(
    tx: &mut dyn Tx,
    site: &str,
    me: i64,
    id: i64,
) -> Result<Option<Between>, StoreError> {
    let Some((account, provider)) = store::sides(tx, site, id)? else { return Ok(None) };
    let own = match (account == me, provider == me) {
        (true, _) => store::mine(tx, site, me, id)?,
        (_, true) => store::received(tx, site, me, id)?,
        _ => None,
    };
    let there = own.filter(|application| application.state != State::Withdrawn);
    Ok(there.map(|own| Between {
        account,
        provider,
        listing: own.listing,
        application: Some(id),
        event: None,
    }))
}

impl Reply {
    fn kept(&self) -> Json {
        serde_json::json!([self.question, self.label, self.text])
    }

    fn read(text: &str) -> Vec<Self> {
        let kept: Vec<(String, String, String)> = serde_json::from_str(text).unwrap_or_default();
        let one = |(question, label, text)| Self { question, label, text };
        kept.into_iter().map(one).collect()
    }
}

#[cfg(test)]
mod tests;
