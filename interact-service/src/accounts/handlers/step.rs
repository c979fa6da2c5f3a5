//! The second step of signing in: a code of the app, or a recovery code.

use crate::accounts::form::{self, mistake};
use crate::accounts::passes::{self, Pass, Purpose};
use crate::accounts::{Account, begin, codes, own, second_factor, store};
use crate::answer::{Failure, Outcome};
use crate::ask::Ask;
use crate::store::Tx;

/// The form.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let token = ask.query.one("step");
    match pass(ask, tx, token)? {
        Some(_) => form::step(ask, token).show(),
        None => begin::link_is_old(ask),
    }
}

/// Lets in with a code that was not used before.
pub fn act(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let token = ask.form.one("step");
    let page = form::step(ask, token);
    let values = page.check(ask)?;
    let Some(pass) = pass(ask, tx, token)? else { return begin::link_is_old(ask) };
    let account = store::of_site(tx, ask.site(), pass.account)?.ok_or(Failure::NotFound)?;
    begin::count_try(ask, tx, &format!("code {}", account.id))?;
    if !fits(ask, tx, &account, values.text("code"))? {
        return page.refused(ask, &[mistake(ask, "code", "accounts-code-wrong")]);
    }
    passes::take(tx, ask.site(), token, ask.now)?;
    let how = begin::How { second_factor: true, remember: pass.remember };
    let to = ask.next().unwrap_or_else(|| ask.to(""));
    begin::session(ask, tx, account.id, how, to)
}

/// The pass of the first step, in the browser that took it.
fn pass(ask: &Ask, tx: &mut dyn Tx, token: &str) -> Result<Option<Pass>, Failure> {
    let pass = passes::find(tx, ask.site(), token, ask.now)?;
    let own = |pass: &Pass| pass.purpose == Purpose::SecondStep && pass.holds == ask.visitor.tie;
    Ok(pass.filter(own))
}

/// Whether a code is of the account's app, or one of its recovery codes; it is used up.
fn fits(ask: &Ask, tx: &mut dyn Tx, account: &Account, code: &str) -> Result<bool, Failure> {
    let secret = account.totp.as_deref().unwrap_or_default();
    if code.len() != 6 || secret.is_empty() {
        return Ok(codes::take(tx, account.id, code)?);
    }
    let after = store::used_step(tx, account.id)?;
    match second_factor::check(secret, code, ask.now, after)? {
        Some(step) => Ok(own::store::use_step(tx, account.id, step)?),
        None => Ok(false),
    }
}
