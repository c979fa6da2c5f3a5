//! Providers: organisations that offer something, and whether staff verified them.
//!
//! A provider writes about itself, asks to be verified, and is verified or refused with a reason.
//! Everything that is written here is meant to be public; it is public once it is verified.

use generator::published::PublishedProvider;
use serde_json::json;

use crate::answer::Failure;
use crate::audit;
use crate::clock::Millis;
use crate::listings::Doing;
use crate::publishing;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

pub mod form;
pub mod handlers;
pub mod personal;
pub mod profile;
pub mod store;
pub mod view;

pub use profile::Profile;

/// A provider as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Its account.
    pub account: i64,
    /// The site.
    pub site: String,
    /// Name of the organisation.
    pub name: String,
    /// What it tells of itself.
    pub profile: Profile,
    /// Whether staff verified it.
    pub state: State,
    /// Why it was refused, or empty.
    pub reason: String,
    /// When it last asked; 0 when never.
    pub asked_at: Millis,
    /// When it was verified; 0 when never.
    pub verified_at: Millis,
    /// Goes up with every change.
    pub version: i64,
}

/// Whether staff verified a provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// It did not ask yet.
    New,
    /// It asks.
    Asked,
    /// Staff verified it.
    Verified,
    /// Staff refused it, with a reason.
    Refused,
}

/// What somebody does about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Step {
    /// The provider asks.
    Ask,
    /// Staff verifies it.
    Verify,
    /// Staff refuses it, or takes a verification back, with a reason.
    Refuse,
    /// The name changed: what was verified was another one.
    Rename,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::New, Self::Asked, Self::Verified, Self::Refused];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Asked => "asked",
            Self::Verified => "verified",
            Self::Refused => "refused",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }
}

impl Step {
    /// Every step.
    pub const ALL: [Self; 4] = [Self::Ask, Self::Verify, Self::Refuse, Self::Rename];

    /// Where a provider goes by this step, if it may.
    #[must_use]
    pub fn from(self, state: State) -> Option<State> {
        match (self, state) {
            (Self::Ask, State::New | State::Refused) => Some(State::Asked),
            (Self::Verify, State::Asked) => Some(State::Verified),
            (Self::Refuse, State::Asked | State::Verified) => Some(State::Refused),
            (Self::Rename, State::Verified | State::Asked) => Some(State::Asked),
            (Self::Rename, State::New | State::Refused) => Some(state),
            _ => None,
        }
    }

    /// What the log calls it.
    #[must_use]
    pub fn action(self) -> &'static str {
        match self {
            Self::Ask => "provider.ask",
            Self::Verify => "provider.verify",
            Self::Refuse => "provider.refuse",
            Self::Rename => "provider.rename",
        }
    }
}

/// Does a step: kept if nobody was faster, written down, and what is public is made anew.
///
/// # Errors
/// A conflict when the step does not fit any more; when the store cannot.
pub fn step(
    tx: &mut dyn Tx,
    doing: Doing,
    mut provider: Provider,
    step: Step,
    reason: &str,
) -> Result<Provider, Failure> {
    provider.state = step.from(provider.state).ok_or(Failure::Conflict)?;
    provider.reason = reason.to_string();
    match step {
        Step::Ask => provider.asked_at = doing.now,
        Step::Verify => provider.verified_at = doing.now,
        Step::Refuse | Step::Rename => {}
    }
    if !store::save(tx, &provider)? {
        return Err(Failure::Conflict);
    }
    provider.version += 1;
    let entry = audit::Entry {
        site: &provider.site,
        actor: doing.actor,
        action: step.action(),
        object: format!("provider {}", provider.account),
        detail: json!({ "version": provider.version }),
        at: doing.now,
    };
    audit::record(tx, &entry)?;
    publishing::mark(tx, &provider.site)?;
    Ok(provider)
}

/// The provider of an account; one that told nothing yet is new and bears the account's name.
///
/// # Errors
/// When the store cannot.
pub fn of(tx: &mut dyn Tx, site: &str, account: i64, name: &str) -> Result<Provider, StoreError> {
    if let Some(provider) = store::find(tx, site, account)? {
        return Ok(provider);
    }
    Ok(Provider {
        account,
        site: site.to_string(),
        name: name.to_string(),
        profile: Profile::default(),
        state: State::New,
        reason: String::new(),
        asked_at: 0,
        verified_at: 0,
        version: 0,
    })
}

/// What a provider is called, if it told anything of itself.
///
/// # Errors
/// When the store cannot.
pub fn name(tx: &mut dyn Tx, account: i64) -> Result<Option<String>, StoreError> {
    store::name(tx, account)
}

/// Whether a provider may hand listings in.
///
/// # Errors
/// When the store cannot.
pub fn is_verified(tx: &mut dyn Tx, site: &str, account: i64) -> Result<bool, StoreError> {
    Ok(store::find(tx, site, account)?.is_some_and(|provider| provider.state == State::Verified))
}

/// Verified providers of a site as the public sees them.
///
/// # Errors
/// When the store cannot.
pub fn published(tx: &mut dyn Tx, tenant: &Tenant) -> Result<Vec<PublishedProvider>, StoreError> {
    let providers = store::public(tx, tenant.id())?;
    Ok(providers.iter().map(|provider| profile::published(tenant, provider)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_staff_verifies_and_only_who_asked() {
        for state in State::ALL {
            assert_eq!(State::find(state.as_str()), Some(state));
            for step in Step::ALL {
                let verified = step.from(state) == Some(State::Verified);
                assert_eq!(verified, step == Step::Verify && state == State::Asked);
            }
        }
        assert_eq!(Step::Rename.from(State::Verified), Some(State::Asked));
    }
}
