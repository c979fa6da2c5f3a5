//! Signing in and out.

use crate::accounts::form::{self, mistake};
use crate::accounts::password::{self, Verdict};
use crate::accounts::{State, begin, own, store};
use crate::answer::{Answer, Failure, Outcome, SessionChange};
use crate::ask::Ask;
use crate::demonstration::handlers as demonstration;
use crate::form::Values;
use crate::form::text::norm;
use crate::routes::{Costly, Weighed};
use crate::sessions;
use crate::store::Tx;

/// The form.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    if ask.visitor.me.is_some() {
        return Answer::redirect(ask.next().unwrap_or_else(|| ask.to("")));
    }
    demonstration::dressed(ask, tx, form::sign_in(ask))?.show()
}

/// What came of the password.
struct Tried {
    values: Values,
    /// Whose password it is; nothing when it is nobody's.
    account: Option<i64>,
    /// The password hashed as today's passwords are, where it was kept by a cheaper hash.
    better: Option<String>,
}

/// Compares the password: for names that nobody has too, with the same work.
pub fn weigh(ask: &Ask, tx: &mut dyn Tx) -> Result<Costly, Failure> {
    let values = form::sign_in(ask).check(ask)?;
    let known = store::by_sign_in(tx, ask.site(), values.text("login"))?;
    Ok(Costly::of(move || {
        let typed = values.text("password");
        let kept = known.as_ref().map(|account| account.password.as_str());
        let verdict = password::compare(typed, kept)?;
        let better = (verdict == Verdict::Cheap).then(|| password::hash(typed)).transpose()?;
        let account = known.filter(|_| verdict != Verdict::Wrong).map(|account| account.id);
        Ok(Tried { values, account, better })
    }))
}

/// Lets in, or asks again with words that say nothing of who has an account.
pub fn act(ask: &Ask, weighed: &Weighed, tx: &mut dyn Tx) -> Outcome {
    let Tried { values, account, better } = weighed.get()?;
    begin::count_try(ask, tx, &format!("sign-in {}", norm(values.text("login"))))?;
    let page = demonstration::dressed(ask, tx, form::sign_in(ask))?;
    let found = account.map(|id| store::of_site(tx, ask.site(), id)).transpose()?.flatten();
    let Some(account) = found else {
        return page.refused(ask, &[mistake(ask, "login", "accounts-wrong")]);
    };
    if account.state == State::Suspended {
        return page.refused(ask, &[mistake(ask, "", "accounts-suspended")]);
    }
    if let Some(better) = better {
        own::store::set_password(tx, account.id, better)?;
    }
    begin::after_password(ask, tx, &account, values.tick("remember"))
}

/// Signs out.
pub fn out(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    if let Some(me) = &ask.visitor.me {
        sessions::store::end(tx, &me.session)?;
    }
    let answer = Answer::redirect(ask.done("sign-in", "signed-out"))?;
    Ok(answer.with_session(SessionChange::End))
}
