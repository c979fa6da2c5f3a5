//! Where somebody is signed in. Only the hash of a token is kept.

use crate::clock::{DAY, HOUR, MINUTE, Millis};
use crate::secrets;
use crate::store::{StoreError, Tx};
use crate::visitor::{Me, Role};

pub mod handlers;
pub mod label;
pub mod store;

/// Idle time and whole time after which a session ends: shorter for staff, who can do more harm
/// (OWASP ASVS 5.0, 7.3.1 and 7.3.2).
#[must_use]
pub fn limits(role: Role, remember: bool) -> (Millis, Millis) {
    match (role.is_staff(), remember) {
        (true, _) => (30 * MINUTE, 12 * HOUR),
        (false, false) => (DAY, 7 * DAY),
        (false, true) => (30 * DAY, 90 * DAY),
    }
}

/// A session is written down as used at most this often.
pub const SEEN_EVERY: Millis = 5 * MINUTE;

/// What a new session needs to know.
#[derive(Debug, Clone, Copy)]
pub struct Begin<'a> {
    /// Who signs in.
    pub account: i64,
    /// Whether a second factor was shown.
    pub second_factor: bool,
    /// Whether the browser keeps it.
    pub remember: bool,
    /// Browser and system in words.
    pub label: &'a str,
    /// Now.
    pub now: Millis,
}

/// Begins a session and gives its token.
///
/// # Errors
/// When the store cannot.
pub fn begin(tx: &mut dyn Tx, begin: &Begin<'_>) -> Result<String, StoreError> {
    let token = secrets::token();
    store::insert(tx, &secrets::hashed(&token), begin)?;
    Ok(token)
}

/// Who is signed in with a token, if its session is one of this site and has not run out.
///
/// # Errors
/// When the store cannot.
pub fn find(
    tx: &mut dyn Tx,
    site: &str,
    token: &str,
    now: Millis,
) -> Result<Option<Me>, StoreError> {
    let Some(row) = store::find(tx, site, &secrets::hashed(token))? else {
        return Ok(None);
    };
    let (idle, whole) = limits(row.me.role, row.remember);
    let fresh = now - row.me.seen_at <= idle && now - row.created_at <= whole;
    Ok(fresh.then_some(row.me))
}
