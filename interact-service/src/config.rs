//! What an operator decides: one file and the environment, checked at start.

use std::sync::Arc;

use crate::secrets::Key;

/// How the service runs.
#[derive(Debug, Clone)]
pub struct Config {
    /// Where people reach the service from outside, without a slash behind.
    pub address: Arc<str>,
    /// The service's own key.
    pub key: Key,
    /// How many proxies of one's own stand before the service, each adding to `X-Forwarded-For`;
    /// 0 where there is none.
    pub proxies: usize,
    /// How many zero bits the proof of work of a stranger's form begins with; each more doubles the
    /// work, and 0 asks for none.
    pub effort: u32,
    /// Whether this is a demonstration, with accounts whose passwords are shown.
    pub demonstration: bool,
}

/// As much work as an old telephone does while somebody fills in a form.
pub const EFFORT: u32 = 13;

impl Config {
    /// Whether people reach the service through an encrypted connection.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.address.starts_with("https://")
    }
}
