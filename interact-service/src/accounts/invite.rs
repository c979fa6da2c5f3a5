//! Staff come by an invitation: an account that waits, and a link that opens it once.

use serde_json::json;

use super::passes::{self, Pass, Purpose};
use super::store::{self, New};
use super::{INVITE_HOLDS, State};
use crate::audit::{self, Entry};
use crate::clock::Millis;
use crate::store::{StoreError, Tx};
use crate::visitor::Role;

/// Who is invited, by whom.
#[derive(Debug, Clone, Copy)]
pub struct Invitation<'a> {
    /// The site.
    pub site: &'a str,
    /// What for.
    pub role: Role,
    /// What they are called; they sign in with it.
    pub name: &'a str,
    /// Language of letters.
    pub lang: &'a str,
    /// Where the link is sent, or empty; it becomes theirs when they confirm it.
    pub email: &'a str,
    /// The administrator; nothing when it is done at the command line.
    pub by: Option<i64>,
    /// Now.
    pub now: Millis,
}

/// Makes the account and gives its number and the link's token; nothing when the name is taken.
///
/// # Errors
/// When the store cannot.
pub fn invite(
    tx: &mut dyn Tx,
    invitation: &Invitation<'_>,
) -> Result<Option<(i64, String)>, StoreError> {
    let Invitation { site, role, name, lang, email, by, now } = *invitation;
    let new = New { site, role, name, password: "none", lang, state: State::Waiting, now };
    let Some(account) = store::insert(tx, &new)? else { return Ok(None) };
    let object = format!("account {account}");
    let detail = json!({ "role": role.as_str() });
    let entry = Entry { site, actor: by, action: "account.invite", object, detail, at: now };
    audit::record(tx, &entry)?;
    Ok(Some((account, link(tx, account, email, now)?)))
}

/// A new link for an account; the ones before hold no more.
///
/// # Errors
/// When the store cannot.
pub fn link(tx: &mut dyn Tx, account: i64, email: &str, now: Millis) -> Result<String, StoreError> {
    passes::store::remove_all(tx, account, Purpose::Invite)?;
    let holds = email.to_string();
    let pass = Pass { account, purpose: Purpose::Invite, holds, remember: false };
    passes::make(tx, &pass, now, INVITE_HOLDS)
}

/// Where the link of a token leads, in a language.
#[must_use]
pub fn path(token: &str) -> String {
    format!("reset?pass={token}")
}
