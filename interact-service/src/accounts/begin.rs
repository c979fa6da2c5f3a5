//! What happens when somebody comes in: a session, and where it leads.

use super::passes::{self, Pass, Purpose};
use super::{Account, STEP_HOLDS, own};
use crate::answer::{Answer, Failure, Outcome, SessionChange};
use crate::ask::Ask;
use crate::clock::MINUTE;
use crate::sessions;
use crate::store::rate::{self, Allowance, Quota};
use crate::store::{StoreError, Tx};

/// How often one password or code may be tried.
const TRIES: Quota = Quota::per(30, 30 * MINUTE);

/// How somebody comes in.
#[derive(Debug, Clone, Copy, Default)]
pub struct How {
    /// With a second factor.
    pub second_factor: bool,
    /// The browser keeps it when it is closed.
    pub remember: bool,
}

/// Begins a session and leads on: to the given whole path.
///
/// # Errors
/// When the store cannot.
pub fn session(ask: &Ask, tx: &mut dyn Tx, account: i64, how: How, to: String) -> Outcome {
    if let Some(me) = &ask.visitor.me {
        sessions::store::end(tx, &me.session)?;
    }
    own::store::seen(tx, account, ask.now)?;
    let begin = sessions::Begin {
        account,
        second_factor: how.second_factor,
        remember: how.remember,
        label: &ask.browser,
        now: ask.now,
    };
    let token = sessions::begin(tx, &begin)?;
    let change = SessionChange::Begin { token, remember: how.remember };
    Ok(Answer::redirect(to)?.with_session(change))
}

/// The session goes on under a new token: what it may do has changed.
///
/// # Errors
/// When the store cannot, or nobody is signed in.
pub fn renewed(ask: &Ask, tx: &mut dyn Tx, second_factor: bool, to: String) -> Outcome {
    let me = ask.me()?;
    let remember = sessions::store::remembers(tx, &me.session)?;
    sessions::store::end_others(tx, me.account, &me.session)?;
    session(ask, tx, me.account, How { second_factor, remember }, to)
}

/// After the password: in, or to the second step.
///
/// # Errors
/// When the store cannot.
pub fn after_password(ask: &Ask, tx: &mut dyn Tx, account: &Account, remember: bool) -> Outcome {
    let to = ask.next().unwrap_or_else(|| ask.to(""));
    if account.totp.is_none() {
        return session(ask, tx, account.id, How { second_factor: false, remember }, to);
    }
    let holds = ask.visitor.tie.clone();
    let pass = Pass { account: account.id, purpose: Purpose::SecondStep, holds, remember };
    let token = passes::make(tx, &pass, ask.now, STEP_HOLDS)?;
    let next = ask.next().map(|next| format!("&next={next}")).unwrap_or_default();
    Answer::redirect(ask.to(&format!("sign-in/code?step={token}{next}")))
}

/// Counts a try for what is tried, wherever it comes from: many at once, then one a minute, so
/// that guessing takes years and the owner waits a minute at most.
///
/// # Errors
/// When it was tried too often.
pub fn count_try(ask: &Ask, tx: &mut dyn Tx, what: &str) -> Result<(), Failure> {
    let key = format!("{} try {}", ask.site(), ask.key.sign("try", what));
    match rate::take(tx, &key, TRIES, ask.now)? {
        Allowance::Granted => Ok(()),
        Allowance::Wait(wait) => Err(Failure::TooOften(wait.unsigned_abs().div_ceil(1_000))),
    }
}

/// Sends a link that shows that an address is somebody's. Whoever has an account with it already
/// is told that instead; the page says the same in both cases.
///
/// # Errors
/// When the store cannot.
pub fn offer_address(
    ask: &Ask,
    tx: &mut dyn Tx,
    account: i64,
    email: &str,
) -> Result<(), StoreError> {
    use crate::mail::{self, Letter, To};
    passes::store::remove_all(tx, account, Purpose::Confirm)?;
    let holds = email.to_string();
    let pass = Pass { account, purpose: Purpose::Confirm, holds, remember: false };
    let token = passes::make(tx, &pass, ask.now, super::CONFIRM_HOLDS)?;
    let known = super::store::by_sign_in(tx, ask.site(), email)?.filter(|own| own.id != account);
    let (name, link) = match &known {
        Some(_) => ("account-exists", ask.link("forgot")),
        None => ("confirm-address", ask.link(&format!("confirm?pass={token}"))),
    };
    let letter = Letter {
        site: ask.site(),
        to: To::Address(email),
        lang: known.as_ref().map_or(ask.lang.as_str(), |own| own.lang.as_str()),
        name,
        args: serde_json::json!({ "link": link, "site": ask.site_name() }),
        dedupe: format!("{name} {account} {}", ask.now),
        now: ask.now,
    };
    mail::post(tx, &letter)
}

/// A page that says that a link holds no more, and where to get another.
///
/// # Errors
/// Never; it is an [`Outcome`] so that handlers can end with it.
pub fn link_is_old(ask: &Ask) -> Outcome {
    let view = serde_json::json!({
        "text": ask.say("accounts-link-old-text"),
        "home": ask.to("sign-in"),
        "again": ask.to("forgot"),
    });
    Ok(Answer::page("problem", ask.say("accounts-link-old-title"), &view)?.with_status(410))
}
