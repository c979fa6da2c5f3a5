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
    /// Whether this is a demonstration, with accounts whose passwords are shown.
    pub demonstration: bool,
}

impl Config {
    /// Whether people reach the service through an encrypted connection.
    #[must_use]
    pub fn is_encrypted(&self) -> bool {
        self.address.starts_with("https://")
    }
}
