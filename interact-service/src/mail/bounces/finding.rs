//! What follows from a letter that came back.

use super::report::Report;
use super::{Bounces, Ticket};
use crate::mail::store;
use crate::secrets::Key;
use crate::service::Service;
use crate::store::{StoreError, Tx};

/// What followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finding {
    /// An address was marked.
    Marked,
    /// Not an address that is gone for good.
    Passing,
    /// No report of a mail server: an answer of a person who is away, for example.
    NoReport,
    /// It did not come to an address of ours.
    NotOurs,
    /// Not ours, too old, or of an address that its owner has changed.
    NotFitting,
}

impl Finding {
    /// In words for operators.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Marked => "marked an address that nobody reads",
            Self::Passing => "marked nothing: nobody says that the address is gone for good",
            Self::NoReport => "marked nothing: it is no report of a mail server",
            Self::NotOurs => "marked nothing: it names no letter of ours",
            Self::NotFitting => {
                "marked nothing: the signature is not ours, the letter is too old, \
                 or its reader has another address by now"
            }
        }
    }
}

/// Takes what a message says: marks the address that the letter went to, if nobody reads it.
///
/// # Errors
/// When the store cannot.
pub async fn take(
    service: &Service,
    bounces: &Bounces,
    report: Report,
) -> Result<Finding, StoreError> {
    let ticket = report.to.iter().find_map(|address| bounces.ticket(address));
    let number = ticket.as_ref().map(|ticket| ticket.letter);
    let finding = match ticket {
        None => Finding::NotOurs,
        Some(_) if report.told.is_empty() => Finding::NoReport,
        Some(ticket) => {
            let (key, now) = (service.config.key.clone(), service.clock.now());
            let work = move |tx: &mut dyn Tx| mark(tx, &key, &ticket, &report, now);
            service.store.write(work).await?
        }
    };
    tracing::info!(number, finding = finding.words(), "a letter came back");
    Ok(finding)
}

fn mark(
    tx: &mut dyn Tx,
    key: &Key,
    ticket: &Ticket,
    report: &Report,
    now: i64,
) -> Result<Finding, StoreError> {
    let owner = store::owner(tx, ticket.letter)?;
    let Some((account, email)) = owner.filter(|(_, email)| ticket.fits(key, email)) else {
        return Ok(Finding::NotFitting);
    };
    let Some(answer) = report.of(&email) else { return Ok(Finding::Passing) };
    store::mark_refusal(tx, account, answer, now)?;
    Ok(Finding::Marked)
}
