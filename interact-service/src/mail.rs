//! Letters: put into the outbox in the transaction that causes them, so that none is lost and
//! none is sent for something that was taken back.
//!
//! A letter has a name; its texts are `mail-<name>-subject` and `mail-<name>-text`, in the
//! reader's language, with the letter's arguments in their places, and `link` where one goes on.

use serde_json::Value as Json;

use crate::clock::Millis;
use crate::secrets;
use crate::store::{StoreError, Tx, Value};

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
