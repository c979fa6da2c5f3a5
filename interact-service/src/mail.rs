//! Letters: put into the outbox in the transaction that causes them, so that none is lost and
//! none is sent for something that was taken back.
//!
//! A letter has a name; its texts are `mail-<name>-subject` and `mail-<name>-text`, in the
//! reader's language, with the letter's arguments in their places, and `link` where one goes on.
//! [`worker`] takes letters that are due, [`written`] puts them into words, [`message`] makes mail
//! of them and [`transport`] hands it over. A letter that cannot be handed over is tried again
//! ([`pause`]); one that cannot be sent at all waits for an administrator; one that comes back later
//! is understood by [`bounces`].

use serde_json::Value as Json;

use crate::clock::{HOUR, MINUTE, Millis};
use crate::secrets;
use crate::store::{StoreError, Tx, Value};

pub mod bounces;
pub mod folder;
pub mod handlers;
pub mod message;
pub mod refused;
pub mod stop;
pub mod store;
pub mod transport;
pub mod view;
pub mod worker;
pub mod written;

/// A letter to be sent.
#[derive(Debug, Clone)]
pub struct Letter<'a> {
    /// The site.
    pub site: &'a str,
    /// Who gets it: an account (sent only if it has a mail address), or a bare address.
    pub to: To<'a>,
    /// Language of the reader.
    pub lang: &'a str,
    /// Which letter (`listing-published`).
    pub name: &'static str,
    /// What stands in its places: texts by name; `link` is a whole address.
    pub args: Json,
    /// What makes it one: a second letter with the same is not sent (`listing 7 published 3`).
    pub dedupe: String,
    /// Now.
    pub now: Millis,
}

/// Who gets a letter.
#[derive(Debug, Clone, Copy)]
pub enum To<'a> {
    /// An account, at the address that it has when the letter is sent.
    Account(i64),
    /// A bare address: for confirming that it is somebody's.
    Address(&'a str),
}

/// Puts a letter into the outbox.
///
/// # Errors
/// When the store cannot.
pub fn post(tx: &mut dyn Tx, letter: &Letter<'_>) -> Result<(), StoreError> {
    let sql = "insert into outbox (site, account, address, lang, letter, args, dedupe, message_id, \
                state, due_at, lease_until, tries, last_answer, created_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'waiting', $9, 0, 0, '', $9) \
         on conflict (site, dedupe) do nothing";
    let (account, address) = match letter.to {
        To::Account(account) => (Some(account), None),
        To::Address(address) => (None, Some(address)),
    };
    let values: [Value; 9] = [
        letter.site.into(),
        account.into(),
        address.into(),
        letter.lang.into(),
        letter.name.into(),
        letter.args.to_string().into(),
        letter.dedupe.as_str().into(),
        secrets::token().into(),
        letter.now.into(),
    ];
    tx.execute(sql, &values).map(|_| ())
}

/// Letters that always come, because they keep an account safe or were asked for a moment ago:
/// their names begin so. All others end when somebody wants none.
const ALWAYS: &[&str] = &[
    "account-",
    "staff-",
    "confirm-address",
    "address-changed",
    "reset-password",
    "password-changed",
    "second-factor-",
    "invitation",
    "role-changed",
];

/// Whether a letter comes to those too who want none.
#[must_use]
pub fn always_comes(name: &str) -> bool {
    ALWAYS.iter().any(|begin| name.starts_with(begin))
}

/// How long a letter waits after so many tries; nothing when it is given up.
#[must_use]
pub fn pause(tries: i64) -> Option<Millis> {
    const PAUSES: [Millis; 8] =
        [MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, 24 * HOUR];
    let at = usize::try_from(tries - 1).ok()?;
    PAUSES.get(at).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_tried_for_two_days_and_then_given_up() {
        let pauses: Vec<Millis> = (1..).map_while(pause).collect();
        assert_eq!(pauses.len(), 8);
        assert!(pauses.is_sorted());
        assert_eq!(pauses.iter().sum::<Millis>(), 46 * HOUR + 21 * MINUTE);
        assert_eq!((pause(0), pause(9)), (None, None));
    }
}
