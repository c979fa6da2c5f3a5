//! Beginning an account.

use serde_json::json;

use crate::accounts::form::{self, mistake};
use crate::accounts::store::{self, New};
use crate::accounts::{State, begin, needs_email, own, password};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::form::Values;
use crate::routes::{Costly, Weighed};
use crate::store::Tx;
use crate::visitor::Role;

/// The form.
pub fn show(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    if ask.visitor.me.is_some() {
        return Answer::redirect(ask.to(""));
    }
    form::register(ask).show()
}

/// What was typed, with the password hashed.
struct Ready {
    values: Values,
    role: Role,
    password: String,
}

/// Checks everything and hashes the password.
pub fn weigh(ask: &Ask, _: &mut dyn Tx) -> Result<Costly, Failure> {
    let page = form::register(ask);
    let values = page.check(ask)?;
    let mistakes = form::mistakes(ask, &values, &[]);
    if !mistakes.is_empty() {
        return Err(page.wrong(ask, &mistakes));
    }
    let role = Role::find(values.text("role")).ok_or(Failure::NotFound)?;
    Ok(Costly::of(move || {
        let password = password::hash(values.text("new-password"))?;
        Ok(Ready { values, role, password })
    }))
}

/// Makes the account and signs in. A mail address is not kept before its owner confirms it, so
/// this page cannot tell whether somebody has an account with it.
pub fn act(ask: &Ask, weighed: &Weighed, tx: &mut dyn Tx) -> Outcome {
    let Ready { values, role, password } = weighed.get()?;
    let state = if needs_email(*role) { State::Waiting } else { State::Active };
    let (site, lang, name) = (ask.site(), ask.lang.as_str(), values.text("name"));
    let new = New { site, role: *role, name, password, lang, state, now: ask.now };
    let Some(account) = store::insert(tx, &new)? else {
        return Err(form::register(ask).wrong(ask, &[mistake(ask, "name", "accounts-name-taken")]));
    };
    own::record(ask, tx, "account.register", account, json!({ "role": role.as_str() }))?;
    let to = match values.some_text("email") {
        Some(email) => {
            begin::offer_address(ask, tx, account, email)?;
            ask.done("", "accounts-letter-sent")
        }
        None => ask.done("recovery-codes", "accounts-registered"),
    };
    begin::session(ask, tx, account, begin::How::default(), to)
}
