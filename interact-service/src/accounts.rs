//! Accounts: who may come back, and by what.
//!
//! A name of one's choice and a password are enough. A mail address is kept when somebody showed
//! that it is theirs, never before: so nobody learns from us who has an account.

use crate::clock::{DAY, HOUR, MINUTE, Millis};
use crate::store::{StoreError, Tx};
use crate::visitor::Role;

pub mod begin;
pub mod codes;
pub mod common;
pub mod data;
pub mod first;
pub mod form;
pub mod handlers;
pub mod invite;
pub mod own;
pub mod passes;
pub mod password;
pub mod second_factor;
pub mod store;
pub mod tidy;
pub mod view;

pub use tidy::tidy;

/// An account as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its number.
    pub id: i64,
    /// The site that it belongs to.
    pub site: String,
    /// What it is for.
    pub role: Role,
    /// What the person wants to be called, and signs in with.
    pub name: String,
    /// A mail address that was confirmed.
    pub email: Option<String>,
    /// Hash of the password (PHC string).
    pub password: String,
    /// Language of letters.
    pub lang: String,
    /// Whether it may act.
    pub state: State,
    /// Secret of the second factor.
    pub totp: Option<Vec<u8>>,
    /// When it began.
    pub created_at: Millis,
    /// Day of the last sign-in, since 1970.
    pub seen_day: i64,
}

/// Whether an account may act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// Something has to be confirmed first: a mail address, or an invitation.
    Waiting,
    /// It may.
    Active,
    /// An administrator took it out of use.
    Suspended,
}

impl State {
    /// Every state.
    pub const ALL: [Self; 3] = [Self::Waiting, Self::Active, Self::Suspended];

    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Active => "active",
            Self::Suspended => "suspended",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == text)
    }

    /// What was missing was confirmed.
    #[must_use]
    pub fn confirm(self) -> Option<Self> {
        (self == Self::Waiting).then_some(Self::Active)
    }

    /// An administrator takes it out of use.
    #[must_use]
    pub fn suspend(self) -> Option<Self> {
        (self != Self::Suspended).then_some(Self::Suspended)
    }

    /// An administrator lets it act again.
    #[must_use]
    pub fn reactivate(self) -> Option<Self> {
        (self == Self::Suspended).then_some(Self::Active)
    }
}

/// The longest name.
pub const NAME_MOST: usize = 60;
/// So long a link for a new password holds.
pub const RESET_HOLDS: Millis = 30 * MINUTE;
/// So long a link that confirms a mail address holds.
pub const CONFIRM_HOLDS: Millis = 3 * DAY;
/// So long an invitation holds.
pub const INVITE_HOLDS: Millis = 7 * DAY;
/// So long one may take for the second step of signing in.
pub const STEP_HOLDS: Millis = 10 * MINUTE;
/// An account that never confirmed its mail address is kept so long.
pub const UNCONFIRMED_KEPT: Millis = 7 * DAY;
/// Another letter with a link is sent after so long at the earliest.
pub const LETTER_EVERY: Millis = HOUR / 30;

/// How somebody can be reached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// What they want to be called.
    pub name: String,
    /// A confirmed mail address, if they gave one.
    pub email: Option<String>,
    /// Language of letters.
    pub lang: String,
}

/// What somebody wants to be called, if there is such an account.
///
/// # Errors
/// When the store cannot.
pub fn name(tx: &mut dyn Tx, id: i64) -> Result<Option<String>, StoreError> {
    Ok(store::by_id(tx, id)?.map(|account| account.name))
}

/// How somebody can be reached, if there is such an account.
///
/// # Errors
/// When the store cannot.
pub fn contact(tx: &mut dyn Tx, id: i64) -> Result<Option<Contact>, StoreError> {
    let account = store::by_id(tx, id)?;
    Ok(account.map(|a| Contact { name: a.name, email: a.email, lang: a.lang }))
}

/// A mail address by which two ways of writing the same are found to be the same.
#[must_use]
pub fn email_norm(email: &str) -> String {
    email.to_lowercase()
}

/// Whether a role cannot be without a mail address.
#[must_use]
pub fn needs_email(role: Role) -> bool {
    role == Role::Provider
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn step(state: State, which: u8) -> Option<State> {
        match which {
            0 => state.confirm(),
            1 => state.suspend(),
            _ => state.reactivate(),
        }
    }

    proptest! {
        #[test]
        fn nothing_leads_back_to_waiting(steps in proptest::collection::vec(0_u8..3, 0..20)) {
            let mut state = State::Waiting;
            let mut left = false;
            for which in steps {
                if let Some(next) = step(state, which) {
                    prop_assert_ne!(next, state);
                    left = true;
                    state = next;
                }
                prop_assert!(!left || state != State::Waiting);
            }
        }

        #[test]
        fn the_suspended_act_only_after_an_administrator_let_them(steps in proptest::collection::vec(0_u8..2, 0..20)) {
            let mut state = State::Suspended;
            for which in steps {
                state = step(state, which).unwrap_or(state);
            }
            prop_assert_eq!(state, State::Suspended);
        }
    }

    #[test]
    fn states_are_found_by_how_they_are_kept() {
        for state in State::ALL {
            assert_eq!(State::find(state.as_str()), Some(state));
        }
        assert_eq!(State::find("erased"), None);
    }
}
