//! One's own account: what is kept, name, password, and the password once more.

use crate::accounts::form::{self, mistake, own as forms};
use crate::accounts::password::{self, Verdict};
use crate::accounts::{begin, own, view};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::routes::{Costly, Weighed};
use crate::sessions;
use crate::store::Tx;

/// Everything that can be changed.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let account = own::mine(ask, tx)?;
    Answer::page("account", ask.say("accounts-own-title"), &view::overview(ask, tx, &account)?)
}

/// The form of the name.
pub fn named(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let account = own::mine(ask, tx)?;
    forms::named(ask).filled(&forms::named_now(&account), &[])
}

/// Keeps another name.
pub fn act_named(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let account = own::mine(ask, tx)?;
    let page = forms::named(ask);
    let values = page.check(ask)?;
    let mistakes = form::mistakes(ask, &values, &[]);
    if !mistakes.is_empty() {
        return Err(page.wrong(ask, &mistakes));
    }
    if !own::store::set_name(tx, account.id, values.text("name"), values.text("lang"))? {
        return Err(page.wrong(ask, &[mistake(ask, "name", "accounts-name-taken")]));
    }
    Answer::redirect(ask.done("account", "accounts-saved"))
}

/// The form of the password.
pub fn password(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    forms::change_password(ask).show()
}

/// Whether the old password is right, and the new one hashed.
struct Change {
    right: bool,
    hash: String,
}

/// Compares the old password and hashes the new one.
pub fn weigh_password(ask: &Ask, tx: &mut dyn Tx) -> Result<Costly, Failure> {
    let account = own::mine(ask, tx)?;
    let page = forms::change_password(ask);
    let values = page.check(ask)?;
    let mistakes = form::mistakes(ask, &values, &[&account.name]);
    if !mistakes.is_empty() {
        return Err(page.wrong(ask, &mistakes));
    }
    Ok(Costly::of(move || {
        let verdict = password::compare(values.text("password"), Some(&account.password))?;
        let hash = password::hash(values.text("new-password"))?;
        Ok(Change { right: verdict != Verdict::Wrong, hash })
    }))
}

/// Takes the new password; every other session ends, this one goes on under a new token.
pub fn act_password(ask: &Ask, weighed: &Weighed, tx: &mut dyn Tx) -> Outcome {
    let Change { right, hash } = weighed.get()?;
    let account = own::mine(ask, tx)?;
    begin::count_try(ask, tx, &format!("password {}", account.id))?;
    if !right {
        let wrong = mistake(ask, "password", "accounts-password-not-yours");
        return forms::change_password(ask).refused(ask, &[wrong]);
    }
    let remember = sessions::store::remembers(tx, &ask.me()?.session)?;
    own::take_password(ask, tx, &account, hash, "password")?;
    let how = begin::How { second_factor: ask.me()?.second_factor, remember };
    begin::session(ask, tx, account.id, how, ask.done("account", "accounts-password-changed"))
}

/// The form that asks for the password once more.
pub fn prove(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    forms::prove(ask).show()
}

/// Compares the password.
pub fn weigh_prove(ask: &Ask, tx: &mut dyn Tx) -> Result<Costly, Failure> {
    let account = own::mine(ask, tx)?;
    let values = forms::prove(ask).check(ask)?;
    Ok(Costly::of(move || {
        let verdict = password::compare(values.text("password"), Some(&account.password))?;
        Ok(verdict != Verdict::Wrong)
    }))
}

/// Writes down that it was typed.
pub fn act_prove(ask: &Ask, weighed: &Weighed, tx: &mut dyn Tx) -> Outcome {
    let me = ask.me()?;
    begin::count_try(ask, tx, &format!("password {}", me.account))?;
    if !*weighed.get::<bool>()? {
        let wrong = mistake(ask, "password", "accounts-password-not-yours");
        return forms::prove(ask).refused(ask, &[wrong]);
    }
    sessions::store::prove(tx, &me.session, ask.now)?;
    Answer::redirect(ask.next().unwrap_or_else(|| ask.to("account")))
}
