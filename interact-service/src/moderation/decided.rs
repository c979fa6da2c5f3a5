//! Somebody was faster: the page says who did what, so that nobody decides on what they did not
//! see.

use serde::Serialize;

use super::form::VERSION;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::audit;
use crate::store::Tx;

#[derive(Serialize)]
struct View {
    text: String,
    what: String,
    look: String,
    home: String,
}

/// What the log calls a step, and how the page says it.
const SAID: [(&str, &str); 7] = [
    ("listing.publish", "accepted"),
    ("listing.refuse", "refused"),
    ("listing.take-back", "taken-back"),
    ("listing.close", "closed"),
    ("provider.verify", "accepted"),
    ("provider.refuse", "refused"),
    ("provider.rename", "changed"),
];

/// Whether the version that somebody looked at is still the one that is there.
#[must_use]
pub fn is_current(ask: &Ask, version: i64) -> bool {
    ask.form.one(VERSION) == version.to_string()
}

/// Who decided on a thing (`listing 7`), and the way to how it is now.
///
/// # Errors
/// When the store cannot.
pub fn page(ask: &Ask, tx: &mut dyn Tx, object: &str, look: &str) -> Outcome {
    let what = match audit::store::last_of(tx, ask.site(), object)? {
        Some(last) => said(ask, &last),
        None => String::new(),
    };
    let view = View {
        text: ask.say("moderation-decided-text"),
        what,
        look: ask.to(look),
        home: ask.to("moderation"),
    };
    let page = Answer::page("moderation-decided", ask.say("moderation-decided-title"), &view)?;
    Ok(page.below(&[(ask.say("moderation-title"), ask.to("moderation"))]))
}

fn said(ask: &Ask, last: &audit::Listed) -> String {
    let found = SAID.iter().find(|(action, _)| *action == last.action);
    let what = ask.say(&format!("moderation-was-{}", found.map_or("changed", |(_, what)| what)));
    let who = match (&last.actor, last.by_person) {
        (Some(name), _) => name.clone(),
        (None, true) => ask.say("audit-erased"),
        (None, false) => ask.say("audit-service"),
    };
    let at = ask.moment(last.at);
    let args = [("what", what.as_str().into()), ("who", who.as_str().into())];
    ask.say_with("moderation-decided-by", &[&args[..], &[("when", at.as_str().into())]].concat())
}

/// The same in the place of whatever somebody wanted to do.
///
/// # Errors
/// Always.
pub fn instead<T>(ask: &Ask, tx: &mut dyn Tx, object: &str, look: &str) -> Result<T, Failure> {
    Err(Failure::Instead(Box::new(page(ask, tx, object, look)?.with_status(409))))
}
