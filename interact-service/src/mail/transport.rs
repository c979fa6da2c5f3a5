//! How a letter leaves: to a mail server, or into a folder where one looks at it.

use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context, Result};
use lettre::transport::smtp::PoolConfig;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls as Encrypted, TlsParameters};
use lettre::{Message, SmtpTransport, Transport as _};

use super::bounces::Bounces;
use super::folder;
use crate::settings::Secret;

/// How letters leave, and from whom they come.
#[derive(Debug, Clone, Default)]
pub struct MailSettings {
    /// A mail server.
    pub smtp: Option<Smtp>,
    /// A folder instead of it, where nothing reaches anybody.
    pub folder: Option<PathBuf>,
    /// Address of the sender.
    pub from: String,
    /// Where answers go, if not there.
    pub reply_to: Option<String>,
    /// Where letters come back to that another server cannot hand over.
    pub bounces: Option<Bounces>,
}

/// A mail server.
#[derive(Debug, Clone)]
pub struct Smtp {
    /// Its host.
    pub server: String,
    /// Its port.
    pub port: u16,
    /// How the connection is encrypted.
    pub tls: Tls,
    /// Who signs in there, or empty.
    pub user: String,
    /// With which password.
    pub password: Secret,
    /// So long it may take for one word.
    pub patience: Duration,
}

/// How a connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tls {
    /// After a first word (STARTTLS); without it nothing is sent.
    Start,
    /// From the first letter.
    Whole,
    /// Not at all: only for a server on this machine.
    None,
}

/// How handing over went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Handed {
    /// It was taken, and what was said.
    Over(String),
    /// It may go later.
    Later(String),
    /// It never will.
    Never(String),
}

/// So many letters are handed over at the same time.
pub const AT_ONCE: u32 = 4;

/// A mail server may take so long for one word, if nothing else is asked.
pub const PATIENCE: Duration = Duration::from_secs(10);

/// A way out.
#[derive(Clone)]
pub enum Transport {
    /// To a mail server.
    Smtp(SmtpTransport),
    /// Into a folder.
    Folder(PathBuf),
}

impl Transport {
    /// Opens a way out; nothing is said to a mail server yet.
    ///
    /// # Errors
    /// When there is none, or its host cannot be a name in a certificate.
    pub fn open(settings: &MailSettings) -> Result<Self> {
        if let Some(folder) = &settings.folder {
            std::fs::create_dir_all(folder)
                .with_context(|| format!("failed to make the folder `{}`", folder.display()))?;
            return Ok(Self::Folder(folder.clone()));
        }
        let smtp = settings.smtp.as_ref().context("no way for letters is configured")?;
        smtp_transport(smtp).map(Self::Smtp)
    }

    /// Whether letters can be handed over at all at this moment.
    ///
    /// # Errors
    /// Why not.
    pub fn ready(&self) -> Result<(), String> {
        match self {
            Self::Folder(_) => Ok(()),
            Self::Smtp(smtp) => match smtp.test_connection() {
                Ok(true) => Ok(()),
                Ok(false) => Err(String::from("the mail server does not answer")),
                Err(error) => Err(nameless(&error.to_string())),
            },
        }
    }

    /// Hands a letter over. Blocks until it is done, or until patience ends.
    #[must_use]
    pub fn hand_over(&self, message: &Message, number: i64) -> Handed {
        match self {
            Self::Folder(folder) => match folder::keep(folder, number, &message.formatted()) {
                Ok(()) => Handed::Over(String::from("in the folder")),
                Err(error) => Handed::Later(error.to_string()),
            },
            Self::Smtp(smtp) => match smtp.send(message) {
                Ok(answer) => Handed::Over(answer.code().to_string()),
                // Whatever is not a clear no may go better later: a server that takes too long
                // shows as any other trouble of the network.
                Err(error) if error.is_permanent() => Handed::Never(nameless(&error.to_string())),
                Err(error) => Handed::Later(nameless(&error.to_string())),
            },
        }
    }
}

/// What a server said without mail addresses: it is kept and logged.
pub(super) fn nameless(answer: &str) -> String {
    let one = |word: &str| if word.contains('@') { "…".to_string() } else { word.to_string() };
    let kept = answer.split_whitespace().map(one).collect::<Vec<_>>().join(" ");
    kept.chars().take(300).collect()
}

fn smtp_transport(smtp: &Smtp) -> Result<SmtpTransport> {
    let host = || TlsParameters::new(smtp.server.clone()).context("the mail server has no name");
    let tls = match smtp.tls {
        Tls::Start => Encrypted::Required(host()?),
        Tls::Whole => Encrypted::Wrapper(host()?),
        Tls::None => Encrypted::None,
    };
    let pool = PoolConfig::new().max_size(AT_ONCE).idle_timeout(Duration::from_secs(30));
    let mut builder = SmtpTransport::builder_dangerous(&smtp.server)
        .port(smtp.port)
        .tls(tls)
        .timeout(Some(smtp.patience))
        .pool_config(pool);
    if !smtp.user.is_empty() {
        let password = smtp.password.reveal().to_string();
        builder = builder.credentials(Credentials::new(smtp.user.clone(), password));
    }
    Ok(builder.build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_said_names_nobody() {
        let said = "permanent error (550): 5.1.1 <amira@example.org>: no such user";
        assert_eq!(nameless(said), "permanent error (550): 5.1.1 … no such user");
    }
}
