//! Changes that somebody makes to an account, with what has to be told and written down.

use serde_json::{Value as Json, json};

use super::passes::{self, Purpose};
use super::{Account, State};
use crate::answer::Failure;
use crate::ask::Ask;
use crate::audit::{self, Entry};
use crate::mail::{self, Letter, To};
use crate::sessions;
use crate::store::{StoreError, Tx};

pub mod store;

/// The account of whoever is signed in.
///
/// # Errors
/// When nobody is, or the store cannot.
pub fn mine(ask: &Ask, tx: &mut dyn Tx) -> Result<Account, Failure> {
    let me = ask.me()?;
    super::store::of_site(tx, ask.site(), me.account)?.ok_or(Failure::SignIn)
}

/// Writes down what was done with an account.
///
/// # Errors
/// When the store cannot.
pub fn record(
    ask: &Ask,
    tx: &mut dyn Tx,
    action: &'static str,
    account: i64,
    detail: Json,
) -> Result<(), StoreError> {
    let actor = ask.visitor.me.as_ref().map(|me| me.account);
    let object = format!("account {account}");
    audit::record(tx, &Entry { site: ask.site(), actor, action, object, detail, at: ask.now })
}

/// Sends a letter about an account: to its address, or to another.
///
/// # Errors
/// When the store cannot.
pub fn tell(
    ask: &Ask,
    tx: &mut dyn Tx,
    account: &Account,
    address: Option<&str>,
    name: &'static str,
    path: &str,
) -> Result<(), StoreError> {
    let letter = Letter {
        site: ask.site(),
        to: address.map_or(To::Account(account.id), To::Address),
        lang: &account.lang,
        name,
        args: json!({
            "name": account.name,
            "site": ask.site_name_in(&account.lang),
            "link": ask.link_in(&account.lang, path),
        }),
        dedupe: format!("{name} {} {}", account.id, ask.now),
        now: ask.now,
    };
    mail::post(tx, &letter)
}

/// Takes a new password: every session ends, every link for a new password too, and the owner is
/// told.
///
/// # Errors
/// When the store cannot.
pub fn take_password(
    ask: &Ask,
    tx: &mut dyn Tx,
    account: &Account,
    hash: &str,
    by: &'static str,
) -> Result<(), StoreError> {
    store::set_password(tx, account.id, hash)?;
    sessions::store::end_all(tx, account.id)?;
    for purpose in [Purpose::Reset, Purpose::Invite, Purpose::SecondStep] {
        passes::store::remove_all(tx, account.id, purpose)?;
    }
    record(ask, tx, "account.password", account.id, json!({ "by": by }))?;
    tell(ask, tx, account, None, "password-changed", "forgot")
}

/// Keeps an address that was shown to be somebody's; the old one is told. Whether it could be
/// kept: somebody else may have been faster.
///
/// # Errors
/// When the store cannot.
pub fn take_address(
    ask: &Ask,
    tx: &mut dyn Tx,
    account: &Account,
    email: &str,
) -> Result<bool, StoreError> {
    if !store::set_email(tx, account.id, email, ask.now)? {
        return Ok(false);
    }
    if let Some(old) = account.email.as_deref().filter(|old| *old != email) {
        tell(ask, tx, account, Some(old), "address-changed", "forgot")?;
    }
    if let Some(next) = account.state.confirm() {
        store::set_state(tx, account.id, State::Waiting, next)?;
    }
    record(ask, tx, "account.address", account.id, json!({}))?;
    Ok(true)
}
