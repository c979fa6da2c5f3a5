//! Applications of the demonstration, and what became of them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::{Member, Scene, store};
use crate::answer::Failure;
use crate::applications::{self, apply, received};
use crate::clock::{HOUR, Millis};
use crate::messages::handlers as messages;
use crate::routes::Act;
use crate::store::Tx;

/// An application, as a file tells it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    /// Who applies.
    who: String,
    /// To what.
    offer: String,
    /// So many days ago.
    days: i64,
    /// Fields of the profile that are let through, beside those that have to be.
    #[serde(default)]
    shows: Vec<String>,
    /// Answers to the questions.
    #[serde(default)]
    replies: BTreeMap<String, String>,
    /// What becomes of it: `open`, `accept`, `wait`, `decline`, `withdraw`; each a day later.
    #[serde(default)]
    then: Vec<String>,
    /// What the provider writes with a no.
    #[serde(default)]
    reason: String,
    /// A message of the applicant.
    #[serde(default)]
    message: String,
}

/// Lets people apply, and organisations answer.
pub(super) fn fill(scene: &Scene<'_>, tx: &mut dyn Tx) -> Result<(), Failure> {
    for sent in scene.read::<Sent>("applications")? {
        let (who, at) = (scene.member(&sent.who)?, scene.ago(sent.days));
        let listing = scene.number(&format!("listing {}", sent.offer))?.to_string();
        apply(scene, tx, (who, at), &listing, &sent)?;
        let id = store::application(tx, who.account, &listing)?.to_string();
        let owner = scene.number(&format!("owner {}", sent.offer))?;
        let provider = scene.account(owner)?;
        for (day, step) in (1..).zip(&sent.then) {
            let at = (scene.ago(sent.days - day)).min(scene.now - HOUR / 2);
            answer(scene, tx, (provider, who, at), &id, step, &sent.reason)?;
        }
        if !sent.message.is_empty() {
            let form = [("text", sent.message.as_str())];
            let (handler, places) = (messages::write_of_application as Act, [("id", id.as_str())]);
            scene.send(tx, (who, at + HOUR), handler, &places, &form)?;
        }
    }
    Ok(())
}

fn apply(
    scene: &Scene<'_>,
    tx: &mut dyn Tx,
    who: (&Member, Millis),
    listing: &str,
    sent: &Sent,
) -> Result<(), Failure> {
    let mut form = vec![(String::from("step"), String::from("send"))];
    form.extend(sent.shows.iter().map(|field| (format!("show-{field}"), String::from("yes"))));
    form.extend(sent.replies.iter().map(|(id, text)| (format!("question-{id}"), text.clone())));
    let form: Vec<_> = form.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    scene.send(tx, who, apply::act, &[("id", listing)], &form)
}

fn answer(
    scene: &Scene<'_>,
    tx: &mut dyn Tx,
    (provider, who, at): (&Member, &Member, Millis),
    id: &str,
    step: &str,
    reason: &str,
) -> Result<(), Failure> {
    let (member, handler): (&Member, Act) = match step {
        "open" => (provider, received::open),
        "accept" => (provider, received::accept),
        "wait" => (provider, received::wait),
        "decline" => (provider, received::decline),
        "withdraw" => (who, applications::handlers::withdraw),
        other => return Err(Failure::Bug(format!("nobody can {other} an application"))),
    };
    scene.send(tx, (member, at), handler, &[("id", id)], &[("reason", reason)])
}
