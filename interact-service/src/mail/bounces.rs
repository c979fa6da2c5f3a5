//! Letters that come back later: taken by one mail server, given up by another.
//!
//! Each letter has a return address of its own ([`Bounces::sender`]), made of its number and a
//! signature over the number and the address that it goes to. Whoever forges a report would have to
//! guess the signature, and a report of a former address fits no more. [`report`] reads what a mail
//! server writes, [`finding`] says what follows, [`hand_in`] goes from the command
//! `immerse bounce`, which reads, to the service, which decides.

use std::str::FromStr;

use crate::accounts::email_norm;
use crate::secrets::Key;

pub mod finding;
pub mod hand_in;
pub mod report;

#[cfg(test)]
mod tests;

/// For what a return address is signed.
const PURPOSE: &str = "bounce";

/// So long may the part before `@` be (RFC 5321).
const LONGEST: usize = 64;

/// Digits of the greatest number of a letter, and the two marks between the parts.
const NUMBER: usize = 19 + 2;

/// Where letters come back to: `bounces@example.org`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bounces {
    local: String,
    domain: String,
}

/// What stands in a return address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ticket {
    /// The number of the letter.
    pub letter: i64,
    signature: String,
}

impl FromStr for Bounces {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let address: lettre::Address =
            text.parse().map_err(|_| format!("`{text}` is no mail address"))?;
        let (local, domain) = (address.user().to_lowercase(), address.domain().to_lowercase());
        let room = LONGEST - NUMBER - Key::FOLDED;
        if local.contains('+') {
            return Err(format!("`{text}` has a `+`, which stands before the letter's number"));
        }
        if local.len() > room {
            return Err(format!("`{local}` is longer than {room} letters"));
        }
        Ok(Self { local, domain })
    }
}

impl Bounces {
    /// The return address of a letter that goes to an address. Nothing in it is of a person, and
    /// it means the same in capitals, which some servers make of it.
    #[must_use]
    pub fn sender(&self, key: &Key, letter: i64, email: &str) -> String {
        let signature = key.sign_folded(PURPOSE, &text(letter, email));
        format!("{}+{letter}-{signature}@{}", self.local, self.domain)
    }

    /// What stands in a return address, if it looks like one of ours; not checked yet.
    #[must_use]
    pub fn ticket(&self, address: &str) -> Option<Ticket> {
        let address = address.to_lowercase();
        let (local, domain) = address.rsplit_once('@')?;
        let own = local.strip_prefix(&self.local)?.strip_prefix('+')?;
        let (letter, signature) = own.split_once('-').filter(|_| domain == self.domain)?;
        Some(Ticket { letter: letter.parse().ok()?, signature: signature.to_string() })
    }
}

impl Ticket {
    /// Whether it is of a letter of ours to this address.
    #[must_use]
    pub fn fits(&self, key: &Key, email: &str) -> bool {
        key.signed_folded(PURPOSE, &text(self.letter, email), &self.signature)
    }
}

fn text(letter: i64, email: &str) -> String {
    format!("{letter} {}", email_norm(email))
}
