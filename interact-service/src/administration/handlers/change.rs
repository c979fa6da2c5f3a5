//! Changes of somebody else's account. Each is written down; the person is told.

use serde_json::json;

use super::seen;
use crate::accounts::{Account, State, own, store as accounts};
use crate::administration::{Seen, form};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::sessions;
use crate::store::Tx;
use crate::visitor::Role;

/// The account, which must not be one's own: nobody shuts themselves out, or makes themselves
/// more than they are.
fn other(ask: &Ask, tx: &mut dyn Tx) -> Result<(Seen, Account), Failure> {
    let seen = seen(ask, tx)?;
    if ask.me()?.account == seen.id {
        return Err(Failure::Forbidden);
    }
    let account = accounts::of_site(tx, ask.site(), seen.id)?.ok_or(Failure::NotFound)?;
    Ok((seen, account))
}

fn back(ask: &Ask, seen: &Seen, note: &str) -> Outcome {
    Answer::redirect(ask.done(&format!("admin/accounts/{}", seen.id), note))
}

/// Changes what an account is for; its sessions end, because what they may do has changed.
pub fn role(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (seen, account) = other(ask, tx)?;
    let values = form::change_role(ask, seen.id, seen.role).check(ask)?;
    let to = Role::find(values.text("role")).ok_or(Failure::NotFound)?;
    if !own::store::set_role(tx, seen.id, seen.role, to)? {
        return Err(Failure::Conflict);
    }
    sessions::store::end_all(tx, seen.id)?;
    let detail = json!({ "from": seen.role.as_str(), "to": to.as_str() });
    own::record(ask, tx, "account.role", seen.id, detail)?;
    own::tell(ask, tx, &account, None, "role-changed", "")?;
    back(ask, &seen, "administration-saved")
}

/// Takes an account out of use; its sessions end at once.
pub fn suspend(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let done = turn(ask, tx, State::suspend, "account.suspend", "account-suspended")?;
    sessions::store::end_all(tx, done.id)?;
    back(ask, &done, "administration-saved")
}

/// Lets it act again.
pub fn reactivate(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let done = turn(ask, tx, State::reactivate, "account.reactivate", "account-reactivated")?;
    back(ask, &done, "administration-saved")
}

fn turn(
    ask: &Ask,
    tx: &mut dyn Tx,
    step: fn(State) -> Option<State>,
    action: &'static str,
    letter: &'static str,
) -> Result<Seen, Failure> {
    let (seen, account) = other(ask, tx)?;
    let to = step(seen.state).ok_or(Failure::Conflict)?;
    if !own::store::set_state(tx, seen.id, seen.state, to)? {
        return Err(Failure::Conflict);
    }
    own::record(ask, tx, action, seen.id, json!({}))?;
    own::tell(ask, tx, &account, None, letter, "")?;
    Ok(seen)
}

/// Ends every session of an account.
pub fn end_sessions(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (seen, _) = other(ask, tx)?;
    sessions::store::end_all(tx, seen.id)?;
    own::record(ask, tx, "account.end-sessions", seen.id, json!({}))?;
    back(ask, &seen, "administration-saved")
}
