//! Organisations that ask to be verified, and those that were.

use serde_json::json;

use super::decided::{self, is_current};
use super::letters::{self, Told};
use super::{Waits, form, view};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::listings::Doing;
use crate::providers::{self, Provider, State, Step, store};
use crate::store::Tx;

/// Organisations that ask.
pub(super) fn waiting(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Waits>, Failure> {
    let one = |provider: Provider| Waits {
        path: ask.to(&path(&provider)),
        title: provider.name,
        what: ask.say("moderation-asks-verification"),
        from: String::new(),
        since: provider.asked_at,
        icon: String::from("civil-society"),
    };
    Ok(store::queue(tx, ask.site())?.into_iter().map(one).collect())
}

pub(super) fn path(provider: &Provider) -> String {
    format!("moderation/providers/{}", provider.account)
}

fn object(provider: &Provider) -> String {
    format!("provider {}", provider.account)
}

fn trail(ask: &Ask) -> [(String, String); 1] {
    [(ask.say("moderation-organisations-title"), ask.to("moderation/providers"))]
}

/// Organisations that were verified.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let row = |provider: &Provider| {
        let day = ask.day(provider.verified_at);
        let verified = ask.say_with("moderation-verified-on", &[("day", day.as_str().into())]);
        json!({
            "title": provider.name,
            "path": ask.to(&path(provider)),
            "by_button": false,
            "facts": [verified],
            "state": "",
            "tone": "",
        })
    };
    let rows: Vec<_> = store::public(tx, ask.site())?.iter().map(row).collect();
    let view = json!({ "rows": rows, "empty": ask.say("moderation-organisations-none") });
    let title = ask.say("moderation-organisations-title");
    Ok(Answer::page("work", title, &view)?
        .below(&[(ask.say("moderation-title"), ask.to("moderation"))]))
}

fn find(ask: &Ask, tx: &mut dyn Tx) -> Result<Provider, Failure> {
    store::find(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)
}

/// The organisation as it was looked at, or the page that says who was faster.
fn current(ask: &Ask, tx: &mut dyn Tx, step: Step) -> Result<Provider, Failure> {
    let provider = find(ask, tx)?;
    if step.from(provider.state).is_some() && is_current(ask, provider.version) {
        return Ok(provider);
    }
    decided::instead(ask, tx, &object(&provider), &path(&provider))
}

/// An organisation with what it tells of itself.
///
/// # Errors
/// When there is none.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let provider = find(ask, tx)?;
    let view = view::organisation(ask, &provider);
    Ok(Answer::page("moderation-provider", provider.name.clone(), &view)?.below(&trail(ask)))
}

/// Verifies it.
///
/// # Errors
/// When there is none, or somebody was faster.
pub fn verify(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let provider = current(ask, tx, Step::Verify)?;
    let doing = Doing { actor: Some(ask.me()?.account), now: ask.now };
    let verified = providers::step(tx, doing, provider, Step::Verify, "")?;
    tell(ask, tx, &verified, "provider-verified")?;
    Answer::redirect(ask.done("moderation", "moderation-verified"))
}

/// Asks why it is refused, or why its verification is taken back.
///
/// # Errors
/// When there is none, or it can be neither.
pub fn refusing(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let provider = find(ask, tx)?;
    if Step::Refuse.from(provider.state).is_none() {
        return decided::page(ask, tx, &object(&provider), &path(&provider));
    }
    refusal(ask, &provider).show()
}

fn refusal(ask: &Ask, provider: &Provider) -> FormPage {
    let verified = provider.state == State::Verified;
    let key = if verified { "moderation-unverify" } else { "moderation-refuse-provider" };
    form::refuse_organisation(ask, key, provider.account, provider.version)
        .below(ask.say("moderation-organisations-title"), ask.to("moderation/providers"))
        .below(provider.name.clone(), ask.to(&path(provider)))
}

/// Refuses it, or takes its verification back; it is told why.
///
/// # Errors
/// The form with its mistakes; when somebody was faster.
pub fn refuse(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let provider = current(ask, tx, Step::Refuse)?;
    let values = form::refused(ask, &refusal(ask, &provider))?;
    let reason = letters::reason(ask, tx, provider.account, &values)?;
    let doing = Doing { actor: Some(ask.me()?.account), now: ask.now };
    let refused = providers::step(tx, doing, provider, Step::Refuse, &reason)?;
    tell(ask, tx, &refused, "provider-refused")?;
    Answer::redirect(ask.done("moderation", "moderation-refused"))
}

fn tell(
    ask: &Ask,
    tx: &mut dyn Tx,
    provider: &Provider,
    name: &'static str,
) -> Result<(), Failure> {
    let title = |_: &str| provider.name.clone();
    let told = Told {
        owner: provider.account,
        name,
        title: &title,
        reason: &provider.reason,
        path: "",
        dedupe: format!("{name} {} {}", provider.account, provider.version),
    };
    letters::tell(ask, tx, &told)
}
