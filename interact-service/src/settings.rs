//! What an operator decides: one YAML file and the environment, checked at start.
//!
//! [`typed`] gathers what was written and where, [`check`] makes a value of it that cannot be
//! wrong, or says every mistake at once with its place and what to do. The environment counts
//! before the file: `mail.server` is `IMMERSE_MAIL_SERVER` there.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use crate::config::Config;
use crate::mail::transport::MailSettings;
use crate::publishing::Webhook;
use crate::store::Database;

pub mod check;
pub mod key;
pub mod mistakes;
pub mod typed;

pub use mistakes::{Mistake, Mistakes};
pub use typed::Typed;

/// How a service of a production runs.
#[derive(Clone)]
pub struct Settings {
    /// What a request has to know.
    pub config: Config,
    /// Where people's requests are taken.
    pub listen: SocketAddr,
    /// Where operators ask: numbers and readiness. Never open to the world.
    pub admin: SocketAddr,
    /// Where people's data are.
    pub database: Database,
    /// How letters leave.
    pub mail: MailSettings,
    /// Who is told that something was published.
    pub webhook: Option<Webhook>,
    /// What is too much.
    pub limits: Limits,
    /// How the log is written.
    pub logs: LogForm,
}

/// What is too much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Requests that are answered at the same time; one more is asked to come again.
    pub requests: usize,
    /// How long an answer may take.
    pub answer: Duration,
    /// How long a connection may stay open while nothing whole is asked. Longer than a proxy keeps
    /// its own, so that the proxy is the one that closes.
    pub idle: Duration,
    /// How long requests that were begun may take when the service is asked to stop.
    pub stop: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        let [answer, idle, stop] = [30, 75, 20].map(Duration::from_secs);
        Self { requests: 512, answer, idle, stop }
    }
}

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LogForm {
    /// For people.
    #[default]
    Text,
    /// One JSON object a line.
    Json,
}

/// Words that never stand in a message.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Secret(String);

impl Secret {
    /// A secret.
    #[must_use]
    pub fn new(words: impl Into<String>) -> Self {
        Self(words.into())
    }

    /// The words themselves.
    #[must_use]
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The file in which operators write, if nothing else is named.
pub const FILE: &str = "immerse.yaml";

/// Reads what an operator decided: of a file if there is one, and of the environment.
///
/// # Errors
/// Every mistake at once.
pub fn read(
    file: Option<(PathBuf, String)>,
    environment: impl IntoIterator<Item = (String, String)>,
) -> Result<Settings, Mistakes> {
    check::production(typed(file, environment))
}

/// Where operators ask the service, by the same file and environment.
///
/// # Errors
/// When it is no address.
pub fn admin(
    file: Option<(PathBuf, String)>,
    environment: impl IntoIterator<Item = (String, String)>,
) -> Result<SocketAddr, Mistakes> {
    check::admin(typed(file, environment))
}

fn typed(
    file: Option<(PathBuf, String)>,
    environment: impl IntoIterator<Item = (String, String)>,
) -> Typed {
    let mut typed = Typed::default();
    if let Some((path, text)) = file {
        typed.take_file(&path.display().to_string(), &text);
    }
    typed.take_environment(environment);
    typed
}
