//! Takes letters that are due and hands them over, each at least once and, unless the machine
//! falls over at that very moment, not twice.

use std::sync::Arc;

use anyhow::Result;
use lettre::Message;

use super::bounces::finding::{self, Finding};
use super::bounces::report::Report;
use super::refused::is_of_address;
use super::store::{self, Claimed, Reader};
use super::transport::{AT_ONCE, Handed, MailSettings, Transport};
use super::written::{Writer, written};
use super::{always_comes, message, pause};
use crate::clock::{MINUTE, Millis};
use crate::notifications;
use crate::service::Service;
use crate::store::{StoreError, Tx};

/// A letter belongs to who took it for so long: longer than all patience with a mail server.
const LEASE: Millis = 10 * MINUTE;

/// Sends letters.
pub struct Worker {
    service: Service,
    settings: MailSettings,
    transport: Transport,
    /// Why the mail server could not be reached the last time.
    trouble: std::sync::Mutex<Option<String>>,
}

/// What one look into the outbox did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Round {
    /// Letters that were taken.
    pub taken: usize,
    /// Letters that were handed over.
    pub sent: usize,
}

/// How it went with one letter.
enum Went {
    /// Handed over, or not.
    Handed(Handed),
    /// Nobody is to get it, and why.
    Dropped(&'static str),
}

impl Worker {
    /// Somebody who sends letters.
    ///
    /// # Errors
    /// When the way out cannot be opened.
    pub fn new(service: Service, settings: MailSettings) -> Result<Self> {
        let transport = Transport::open(&settings)?;
        Ok(Self { service, settings, transport, trouble: std::sync::Mutex::new(None) })
    }

    /// Why letters cannot be sent at the moment, if they cannot.
    pub fn trouble(&self) -> Option<String> {
        self.trouble.lock().unwrap_or_else(std::sync::PoisonError::into_inner).clone()
    }

    /// Takes what a letter that came back says; nothing where letters come back to nobody.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn came_back(&self, report: Report) -> Result<Option<Finding>, StoreError> {
        let Some(bounces) = &self.settings.bounces else { return Ok(None) };
        let finding = finding::take(&self.service, bounces, report).await?;
        self.service.metrics.letter("back");
        Ok(Some(finding))
    }

    /// Looks into the outbox once. While the mail server cannot be reached no letter is taken, so
    /// that a long failure costs none of its tries.
    ///
    /// # Errors
    /// When the store cannot.
    pub async fn round(self: &Arc<Self>) -> Result<Round, StoreError> {
        if self.trouble().is_some() && !self.is_reached().await {
            return Ok(Round::default());
        }
        let now = self.service.clock.now();
        let claim = move |tx: &mut dyn Tx| store::claim(tx, i64::from(AT_ONCE), LEASE, now);
        let letters = self.service.store.write(claim).await?;
        let taken = letters.len();
        let each = letters.into_iter().map(|letter| {
            let worker = Arc::clone(self);
            tokio::spawn(async move { worker.one(letter).await })
        });
        let mut sent = 0;
        for task in each.collect::<Vec<_>>() {
            // A task that panicked left its letter with its lease: it is taken again later.
            sent += usize::from(matches!(task.await, Ok(Ok(true))));
        }
        Ok(Round { taken, sent })
    }

    async fn is_reached(&self) -> bool {
        let transport = self.transport.clone();
        let ready = tokio::task::spawn_blocking(move || transport.ready()).await;
        let ready = ready.unwrap_or_else(|_| Err(String::from("the mail library failed")));
        self.note(ready.as_ref().err());
        ready.is_ok()
    }

    /// Writes down how the mail server is; a change is told to the operator.
    fn note(&self, trouble: Option<&String>) {
        let mut known = self.trouble.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        match (known.is_some(), trouble) {
            (false, Some(why)) => tracing::warn!(why, "letters cannot be sent; they wait"),
            (true, None) => tracing::info!("letters can be sent again"),
            _ => {}
        }
        *known = trouble.cloned();
    }

    async fn one(&self, letter: Claimed) -> Result<bool, StoreError> {
        let went = match self.reader(&letter).await? {
            Ok(reader) => Went::Handed(self.hand_over(&letter, reader).await),
            Err(why) => Went::Dropped(why),
        };
        self.keep(letter, went).await
    }

    /// Who gets it, at the address of now; or why nobody does.
    async fn reader(&self, letter: &Claimed) -> Result<Result<Reader, &'static str>, StoreError> {
        if let (None, Some(email)) = (letter.account, &letter.address) {
            return Ok(Ok(Reader { name: String::new(), email: email.clone() }));
        }
        let Some(account) = letter.account else { return Ok(Err("nobody is named")) };
        let (site, always) = (letter.site.clone(), always_comes(&letter.name));
        let name = letter.name.clone();
        let find = move |tx: &mut dyn Tx| {
            if !always && store::is_stopped(tx, account)? {
                return Ok(Err("wants no letters"));
            }
            if !always && notifications::is_unwanted(tx, account, &name)? {
                return Ok(Err("wants no letters of this kind"));
            }
            if !always && store::refusal(tx, account)?.is_some() {
                return Ok(Err("has a mail address that nobody reads"));
            }
            Ok(store::reader(tx, &site, account)?.ok_or("has no mail address"))
        };
        self.service.store.read(find).await
    }

    /// Words, mail and handing over happen on a thread of their own; whatever panics there costs
    /// this letter and nothing else.
    async fn hand_over(&self, letter: &Claimed, reader: Reader) -> Handed {
        let (service, settings) = (self.service.clone(), self.settings.clone());
        let (transport, letter) = (self.transport.clone(), letter.clone());
        let work = move || match made(&service, &settings, &letter, &reader) {
            Ok(message) => transport.hand_over(&message, letter.id),
            Err(error) => Handed::Never(format!("{error:#}")),
        };
        let done = tokio::task::spawn_blocking(work).await;
        done.unwrap_or_else(|_| Handed::Never(String::from("the mail library failed on it")))
    }

    async fn keep(&self, letter: Claimed, went: Went) -> Result<bool, StoreError> {
        let now = self.service.clock.now();
        let is_sent = matches!(went, Went::Handed(Handed::Over(_)));
        self.tell(&letter, &went);
        // Where letters come back later, handing over shows nothing yet.
        let is_proof = self.settings.bounces.is_none();
        let keep = move |tx: &mut dyn Tx| match &went {
            Went::Dropped(why) => store::ended(tx, &letter, "dropped", why, now),
            Went::Handed(Handed::Over(answer)) => {
                if is_proof {
                    forget_refusal(tx, &letter)?;
                }
                store::ended(tx, &letter, "sent", answer, now)
            }
            Went::Handed(Handed::Never(why)) => {
                mark_refusal(tx, &letter, why, now)?;
                store::given_up(tx, &letter, why)
            }
            Went::Handed(Handed::Later(why)) => match pause(letter.tries) {
                Some(pause) => store::again(tx, &letter, why, now + pause),
                None => store::given_up(tx, &letter, why),
            },
        };
        self.service.store.write(keep).await?;
        Ok(is_sent)
    }

    fn tell(&self, letter: &Claimed, went: &Went) {
        let (number, name, tries) = (letter.id, letter.name.as_str(), letter.tries);
        match went {
            Went::Handed(Handed::Over(_)) => {
                self.note(None);
                tracing::debug!(number, name, "a letter was sent");
            }
            Went::Handed(Handed::Later(why)) => {
                self.note(Some(why));
                tracing::warn!(number, name, tries, why, "a letter is tried again later");
            }
            Went::Handed(Handed::Never(why)) => {
                tracing::error!(number, name, why, "a letter cannot be sent");
            }
            Went::Dropped(why) => tracing::debug!(number, name, why, "a letter was dropped"),
        }
        self.service.metrics.letter(match went {
            Went::Handed(Handed::Over(_)) => "sent",
            Went::Handed(Handed::Later(_)) => "later",
            Went::Handed(Handed::Never(_)) => "dead",
            Went::Dropped(_) => "dropped",
        });
    }
}

/// What was handed over reached an address that somebody reads.
fn forget_refusal(tx: &mut dyn Tx, letter: &Claimed) -> Result<(), StoreError> {
    letter.account.map_or(Ok(()), |account| store::forget_refusal(tx, account))
}

/// Marks an address that nobody reads, so that its owner is told in the panel.
fn mark_refusal(
    tx: &mut dyn Tx,
    letter: &Claimed,
    why: &str,
    now: Millis,
) -> Result<(), StoreError> {
    match letter.account.filter(|_| is_of_address(why)) {
        Some(account) => store::mark_refusal(tx, account, why, now),
        None => Ok(()),
    }
}

fn made(
    service: &Service,
    settings: &MailSettings,
    letter: &Claimed,
    reader: &Reader,
) -> Result<Message> {
    let writer =
        Writer { host: &*service.host, key: &service.config.key, address: &service.config.address };
    let written = written(writer, letter)?;
    message::message(settings, &service.config.key, letter, reader, &written)
}
