//! Suggestions: events that anybody proposes for the calendar, signed in or not.
//!
//! Whoever suggests something gets a link of their own: behind it stands what became of it, and the
//! way to answer a question. A mail address is asked for only so that they can be told, and goes
//! as soon as it is decided.

use crate::secrets::Key;
use crate::store::Tx;

pub mod data;
pub mod handlers;
pub mod store;

/// The purpose of a signature in a link.
const PURPOSE: &str = "suggestion";

/// Somebody who suggested an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suggestion {
    /// The event.
    pub event: i64,
    /// Whose account; nothing without one.
    pub account: Option<i64>,
    /// Where somebody without an account wants to be told.
    pub email: Option<String>,
    /// In which language.
    pub lang: String,
}

/// The path of a suggestion's own page: whoever has it may look and answer.
#[must_use]
pub fn path(key: &Key, site: &str, event: i64) -> String {
    format!("suggested/{event}-{}", key.sign(PURPOSE, &format!("{site} {event}")))
}

/// The event of such a link, if it is ours.
#[must_use]
pub fn of_link(key: &Key, site: &str, link: &str) -> Option<i64> {
    let (event, sign) = link.split_once('-')?;
    let event: i64 = event.parse().ok()?;
    key.signed(PURPOSE, &format!("{site} {event}"), sign).then_some(event)
}

/// Whether a site lets people suggest events.
#[must_use]
pub fn is_on(tenant: &crate::tenant::Tenant) -> bool {
    tenant.site.suggestions && tenant.calendar().is_some()
}

/// What became of everything that somebody suggested, newest first: event numbers.
///
/// # Errors
/// When the store cannot.
pub fn of_account(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
) -> Result<Vec<i64>, crate::store::StoreError> {
    store::of_account(tx, site, account)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_opens_its_own_event_at_its_own_site() {
        let key = Key::of(b"a secret");
        let own = path(&key, "cyprus", 7);
        let link = own.strip_prefix("suggested/").expect("a path");
        assert_eq!(of_link(&key, "cyprus", link), Some(7));
        assert_eq!(of_link(&key, "spain", link), None);
        assert_eq!(of_link(&key, "cyprus", &link.replacen('7', "8", 1)), None);
        assert_eq!(of_link(&Key::fresh(), "cyprus", link), None);
        assert_eq!(of_link(&key, "cyprus", "7"), None);
    }
}
