//! Ways back into an account whose password was forgotten: a link in a letter, a recovery code.

use crate::accounts::form::{self, FormPage, mistake};
use crate::accounts::passes::{self, Pass, Purpose};
use crate::accounts::{
    Account, LETTER_EVERY, RESET_HOLDS, State, begin, codes, own, password, store,
};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::form::text::norm;
use crate::routes::{Costly, Weighed};
use crate::store::Tx;

/// The form that asks for a link.
pub fn forgot(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    form::forgot(ask).show()
}

/// Sends a link where there is a confirmed address; says the same in any case.
pub fn send(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let values = form::forgot(ask).check(ask)?;
    let account = store::by_sign_in(tx, ask.site(), values.text("login"))?;
    let account = account.filter(|own| own.email.is_some() && own.state != State::Suspended);
    if let Some(account) = account {
        let newest = passes::store::newest(tx, account.id, Purpose::Reset)?;
        if newest.is_none_or(|(_, at)| ask.now - at >= LETTER_EVERY) {
            let holds = String::new();
            let pass =
                Pass { account: account.id, purpose: Purpose::Reset, holds, remember: false };
            let token = passes::make(tx, &pass, ask.now, RESET_HOLDS)?;
            own::tell(ask, tx, &account, None, "reset-password", &format!("reset?pass={token}"))?;
        }
    }
    Answer::redirect(ask.done("forgot", "accounts-reset-sent"))
}

/// The form behind a link. Looking changes nothing: programs try the links of letters.
pub fn reset(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let token = ask.query.one("pass");
    match link(ask, tx, token)? {
        Some((page, ..)) => page.show(),
        None => begin::link_is_old(ask),
    }
}

/// A link that holds: its page, the pass, whose it is.
fn link(
    ask: &Ask,
    tx: &mut dyn Tx,
    token: &str,
) -> Result<Option<(FormPage, Pass, Account)>, Failure> {
    let pass = passes::find(tx, ask.site(), token, ask.now)?;
    let Some(pass) = pass.filter(|p| matches!(p.purpose, Purpose::Reset | Purpose::Invite)) else {
        return Ok(None);
    };
    let account = store::of_site(tx, ask.site(), pass.account)?;
    let account = account.filter(|own| own.state != State::Suspended);
    let page = form::reset(ask, token, pass.purpose == Purpose::Invite);
    Ok(account.map(|account| (page, pass, account)))
}

/// Checks the new password and hashes it.
pub fn weigh_reset(ask: &Ask, tx: &mut dyn Tx) -> Result<Costly, Failure> {
    let Some((page, _, account)) = link(ask, tx, ask.form.one("pass"))? else {
        return Err(Failure::Instead(Box::new(begin::link_is_old(ask)?)));
    };
    new_password(ask, &page, &account.name)
}

fn new_password(ask: &Ask, page: &FormPage, name: &str) -> Result<Costly, Failure> {
    let values = page.check(ask)?;
    let mistakes = form::mistakes(ask, &values, &[name]);
    if !mistakes.is_empty() {
        return Err(page.wrong(ask, &mistakes));
    }
    Ok(Costly::of(move || password::hash(values.text("new-password"))))
}

/// Takes the new password. A link for a new password does not sign in; an invitation does, for
/// the first time.
pub fn act_reset(ask: &Ask, weighed: &Weighed, tx: &mut dyn Tx) -> Outcome {
    let token = ask.form.one("pass");
    let Some((_, pass, account)) = link(ask, tx, token)? else { return begin::link_is_old(ask) };
    if passes::take(tx, ask.site(), token, ask.now)?.is_none() {
        return begin::link_is_old(ask);
    }
    own::take_password(ask, tx, &account, weighed.get::<String>()?, pass.purpose.as_str())?;
    if pass.purpose == Purpose::Reset {
        return Answer::redirect(ask.done("sign-in", "accounts-password"));
    }
    if let Some(next) = account.state.confirm() {
        own::store::set_state(tx, account.id, State::Waiting, next)?;
    }
    if !pass.holds.is_empty() {
        begin::offer_address(ask, tx, account.id, &pass.holds)?;
    }
    begin::after_password(ask, tx, &account, false)
}

/// The form for a recovery code.
pub fn recover(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    form::recover(ask).show()
}

/// Checks the new password and hashes it, whoever it is for.
pub fn weigh_recover(ask: &Ask, _: &mut dyn Tx) -> Result<Costly, Failure> {
    new_password(ask, &form::recover(ask), "")
}

/// Takes the new password in exchange for a recovery code. For staff a code stands in for the
/// second factor only: one sheet of paper must not be both.
pub fn act_recover(ask: &Ask, weighed: &Weighed, tx: &mut dyn Tx) -> Outcome {
    let page = form::recover(ask);
    let values = page.check(ask)?;
    begin::count_try(ask, tx, &format!("recover {}", norm(values.text("login"))))?;
    let account = store::by_sign_in(tx, ask.site(), values.text("login"))?;
    let account = account.filter(|own| !own.role.is_staff() && own.state != State::Suspended);
    let Some(account) = account else {
        return page.refused(ask, &[mistake(ask, "code", "accounts-recover-wrong")]);
    };
    if !codes::take(tx, account.id, values.text("code"))? {
        return page.refused(ask, &[mistake(ask, "code", "accounts-recover-wrong")]);
    }
    own::take_password(ask, tx, &account, weighed.get::<String>()?, "recovery-code")?;
    Answer::redirect(ask.done("sign-in", "accounts-password"))
}
