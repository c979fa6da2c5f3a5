//! The first administrator of a site, made at the command line: nobody is there to invite them.

use anyhow::{Result, bail, ensure};

use super::invite::{self, Invitation};
use super::{State, own, passes, password};
use crate::ask;
use crate::clock::Millis;
use crate::form::check::PASSWORD_LEAST;
use crate::form::text;
use crate::store::{Store, StoreError, Tx};
use crate::visitor::Role;

/// Who it is.
#[derive(Debug, Clone)]
pub struct First {
    /// The site.
    pub site: String,
    /// What they are called.
    pub name: String,
    /// Language of letters.
    pub lang: String,
    /// A password; without one they choose it behind a link.
    pub password: Option<String>,
}

/// Makes the account and gives the path of the link that opens it, or nothing where there is a
/// password.
///
/// # Errors
/// When the name is taken, the password is weak, or the store cannot.
pub fn administrator(store: &Store, first: First, now: Millis) -> Result<Option<String>> {
    let name = crate::form::text::line(&first.name);
    ensure!(!name.is_empty() && !name.contains('@'), "a name is needed, without `@` in it");
    let hash = first.password.as_deref().map(|password| hashed(password, &name)).transpose()?;
    let (site, lang) = (first.site.clone(), first.lang.clone());
    let make = move |tx: &mut dyn Tx| -> Result<Option<String>, StoreError> {
        let role = Role::Administrator;
        let (site, name, lang) = (site.as_str(), name.as_str(), lang.as_str());
        let invitation = Invitation { site, role, name, lang, email: "", by: None, now };
        let Some((account, token)) = invite::invite(tx, &invitation)? else { return Ok(None) };
        if let Some(hash) = &hash {
            passes::store::remove_all(tx, account, passes::Purpose::Invite)?;
            own::store::set_password(tx, account, hash)?;
            own::store::set_state(tx, account, State::Waiting, State::Active)?;
        }
        Ok(Some(token))
    };
    let Some(token) = store.write_now(make)? else {
        bail!("somebody of `{}` is called so already", first.site);
    };
    let path = ask::whole(&first.site, &first.lang, &invite::path(&token));
    Ok(first.password.is_none().then_some(path))
}

fn hashed(typed: &str, name: &str) -> Result<String> {
    let typed = text::composed(typed);
    ensure!(
        typed.chars().count() >= PASSWORD_LEAST,
        "a password has {PASSWORD_LEAST} letters or more"
    );
    ensure!(password::weakness(&typed, &[name]).is_none(), "this password is easily guessed");
    password::hash(&typed).map_err(|failure| anyhow::anyhow!("{failure:?}"))
}
