//! Asking: what was typed is looked at first, with what may answer it; then it is sent.

use std::sync::Arc;

use serde_json::json;

use super::nameless;
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::form::Values;
use crate::questions::letters::Post;
use crate::questions::store::{self, New};
use crate::questions::{
    Doing, Message, Question, Step, claim, due, emergency, form, routing, step, view, words,
};
use crate::routes::{Costly, Weighed};
use crate::secrets;
use crate::store::Tx;

/// So many pages are offered before a question is sent.
const OFFERED: usize = 3;
/// So many letters of a question are searched for.
const SEARCHED: usize = 300;

/// The form.
///
/// # Errors
/// When one has to sign in first.
pub fn show(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    may(ask)?;
    page(ask).show()
}

/// Whoever is not signed in asks only where the site lets them.
fn may(ask: &Ask) -> Result<(), Failure> {
    if ask.visitor.me.is_some() || nameless(ask) { Ok(()) } else { Err(Failure::SignIn) }
}

fn page(ask: &Ask) -> FormPage {
    let more = json!({ "numbers": view::numbers(ask), "open": ask.to("questions/open") });
    form::ask(ask).more(more)
}

/// Looks for what may answer the question already.
///
/// # Errors
/// The form with its mistakes, or to be changed.
pub fn weigh_look(ask: &Ask, _: &mut dyn Tx) -> Result<Costly, Failure> {
    may(ask)?;
    let page = page(ask);
    if ask.form.one("step") == "change" {
        return Err(Failure::Instead(Box::new(page.filled(&ask.form, &[])?)));
    }
    let values = page.check(ask)?;
    let (host, site, lang) = (Arc::clone(&ask.host), ask.site().to_string(), ask.lang.clone());
    let text: String = values.text("text").chars().take(SEARCHED).collect();
    Ok(Costly::of(move || {
        // A search that fails must not keep anybody from asking.
        let found = host.suggest(&site, &lang, &text, OFFERED).unwrap_or_else(|error| {
            tracing::error!(error = format!("{error:#}"), "nothing can be suggested");
            Vec::new()
        });
        Ok(Looked { values, found })
    }))
}

/// What was typed, and what was found.
struct Looked {
    values: Values,
    found: Vec<(String, String)>,
}

/// Shows what was found, before anything is sent; numbers to call come first.
///
/// # Errors
/// When the view cannot be a value.
pub fn look(ask: &Ask, weighed: &Weighed, _: &mut dyn Tx) -> Outcome {
    let looked: &Looked = weighed.get()?;
    let text = looked.values.text("text");
    let urgent = emergency::sounds(&ask.tenant.world, text);
    let fields = ["text", "topic", "email"].into_iter();
    let sent = fields.filter(|name| ask.form.has(name));
    let next =
        if ask.visitor.me.is_some() { "questions-next-named" } else { "questions-next-nameless" };
    let view = view::CheckView {
        numbers: if urgent { view::numbers(ask) } else { Vec::new() },
        found: looked.found.clone(),
        paragraphs: view::paragraphs(text),
        topic: view::topic_of(ask, form::topic(&looked.values)),
        fields: sent.map(|name| (name.to_string(), ask.form.one(name).to_string())).collect(),
        send: ask.to("questions/send"),
        change: ask.to("questions/ask"),
        next: ask.say(next),
    };
    let trail = [(ask.say("questions-title"), ask.to("questions"))];
    Ok(Answer::page("question-check", ask.say("questions-check-title"), &view)?.below(&trail))
}

/// A question that is ready to be kept.
struct Ready {
    values: Values,
    sent: Vec<u8>,
    /// Four words and what is kept of them; nothing for somebody with an account.
    claim: Option<(Vec<&'static str>, Vec<u8>)>,
}

/// Checks everything and makes the four words, whose hash is costly.
///
/// # Errors
/// The form with its mistakes.
pub fn weigh_send(ask: &Ask, _: &mut dyn Tx) -> Result<Costly, Failure> {
    may(ask)?;
    let values = page(ask).check(ask)?;
    let once = Some(ask.form.one("once")).filter(|once| !once.is_empty());
    let once = once.map_or_else(secrets::token, str::to_string);
    let token = format!("{once} {}", ask.visitor.tie);
    let sent = secrets::hashed(&token);
    if ask.visitor.me.is_some() {
        return Ok(Costly::of(move || Ok(Ready { values, sent, claim: None })));
    }
    let (key, site, lang) = (ask.key.clone(), ask.site().to_string(), ask.lang.clone());
    Ok(Costly::of(move || {
        let words = words::draw(&key, &token, &lang);
        let hash = claim::hashed(&key, &site, &words::compared(&words))?;
        Ok(Ready { values, sent, claim: Some((words, hash)) })
    }))
}

/// Keeps the question, gives it to an expert, and shows the words that open it.
///
/// # Errors
/// When the store cannot.
pub fn send(ask: &Ask, weighed: &Weighed, tx: &mut dyn Tx) -> Outcome {
    let ready: &Ready = weighed.get()?;
    let id = match keep(ask, tx, ready)? {
        Some(question) => {
            route(ask, tx, &question)?;
            question.id
        }
        // Sent before: the same words, and nothing is asked twice.
        None => store::of_form(tx, ask.site(), &ready.sent)?.ok_or(Failure::Conflict)?,
    };
    match &ready.claim {
        Some((words, _)) => shown(ask, words),
        None => Answer::redirect(ask.done(&format!("questions/{id}"), "questions-sent")),
    }
}

fn keep(ask: &Ask, tx: &mut dyn Tx, ready: &Ready) -> Result<Option<Question>, Failure> {
    let text = ready.values.text("text");
    let new = New {
        site: ask.site(),
        account: ask.visitor.me.as_ref().map(|me| me.account),
        claim: ready.claim.as_ref().map(|(_, hash)| hash.as_slice()),
        sent: &ready.sent,
        email: ready.values.some_text("email").filter(|_| ready.claim.is_some()),
        lang: &ask.lang,
        topic: form::topic(&ready.values),
        urgent: emergency::sounds(&ask.tenant.world, text),
        due_at: due(&ask.tenant, ask.now),
        now: ask.now,
    };
    let Some(id) = store::insert(tx, &new)? else { return Ok(None) };
    let message = Message { by_expert: false, text: text.to_string(), at: ask.now };
    store::write(tx, ask.site(), id, &message)?;
    let question = store::find(tx, ask.site(), id)?.ok_or(Failure::NotFound)?;
    let doing = Doing { actor: None, now: ask.now };
    Ok(Some(step(tx, doing, question, Step::Ask, |_| {})?))
}

/// Gives a question to whoever is responsible; where nobody is, moderators are told.
fn route(ask: &Ask, tx: &mut dyn Tx, question: &Question) -> Result<(), Failure> {
    let (topic, lang) = (question.topic.as_str(), question.lang.as_str());
    let Some(expert) = routing::choose(tx, ask.site(), topic, lang, question.account)? else {
        return Ok(Post::of(ask).to_staff(tx, "moderation-question-waiting", question)?);
    };
    let doing = Doing { actor: None, now: ask.now };
    let given = |question: &mut Question| question.expert = Some(expert);
    let assigned = step(tx, doing, question.clone(), Step::Assign, given)?;
    Ok(Post::of(ask).to_expert(tx, "question-assigned", &assigned)?)
}

/// The four words, shown this once.
fn shown(ask: &Ask, words: &[&str]) -> Outcome {
    let view = json!({
        "words": words,
        "site": ask.site_name(),
        "day": ask.day(ask.now),
        "address": ask.link("questions/open"),
        "open": ask.to("questions/open"),
        "due": ask.day(due(&ask.tenant, ask.now)),
    });
    Answer::page("question-words", ask.say("questions-words-title"), &view)
}
