//! Passes: what somebody holds for one step and a short time, mostly a link in a letter. Only a
//! hash is kept; looking at a link changes nothing, so programs that try links in letters do no
//! harm.

use crate::clock::Millis;
use crate::secrets;
use crate::store::{StoreError, Tx};

pub mod store;

/// What a pass is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Shows that a mail address is somebody's.
    Confirm,
    /// Chooses a new password.
    Reset,
    /// Begins an account that an administrator made.
    Invite,
    /// The second step of signing in.
    SecondStep,
}

impl Purpose {
    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Reset => "reset",
            Self::Invite => "invite",
            Self::SecondStep => "second-step",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        let all = [Self::Confirm, Self::Reset, Self::Invite, Self::SecondStep];
        all.into_iter().find(|purpose| purpose.as_str() == text)
    }
}

/// A pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pass {
    /// Whose it is.
    pub account: i64,
    /// What it is for.
    pub purpose: Purpose,
    /// A mail address to be confirmed, or what ties a second step to a browser.
    pub holds: String,
    /// Whether the browser is to keep the session.
    pub remember: bool,
}

/// Makes a pass that holds so long, and gives its token.
///
/// # Errors
/// When the store cannot.
pub fn make(
    tx: &mut dyn Tx,
    pass: &Pass,
    now: Millis,
    holds_for: Millis,
) -> Result<String, StoreError> {
    let token = secrets::token();
    store::insert(tx, &secrets::hashed(&token), pass, now, now + holds_for)?;
    Ok(token)
}

/// The pass of a token, if it still holds and is of this site.
///
/// # Errors
/// When the store cannot.
pub fn find(
    tx: &mut dyn Tx,
    site: &str,
    token: &str,
    now: Millis,
) -> Result<Option<Pass>, StoreError> {
    store::find(tx, site, &secrets::hashed(token), now)
}

/// Uses a pass up; nothing when somebody else was faster.
///
/// # Errors
/// When the store cannot.
pub fn take(
    tx: &mut dyn Tx,
    site: &str,
    token: &str,
    now: Millis,
) -> Result<Option<Pass>, StoreError> {
    let pass = find(tx, site, token, now)?;
    let own = store::remove(tx, &secrets::hashed(token))?;
    Ok(pass.filter(|_| own))
}
