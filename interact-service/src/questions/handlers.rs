//! What is answered about questions: to whoever asks, to experts, to staff.

use serde_json::json;

use super::{ANONYMOUS, Question, State, claim, module, store, view};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::experts;
use crate::panel::Tile;
use crate::store::Tx;
use crate::visitor::Role;

pub mod answering;
pub mod ask;
pub mod desk;
pub mod open;
pub mod thread;

/// Whether somebody who is not signed in may ask here.
#[must_use]
pub(super) fn nameless(ask: &Ask) -> bool {
    ask.tenant.has(ANONYMOUS)
}

/// Where one asks, opens what one asked, and finds one's own questions.
///
/// # Errors
/// When the store cannot.
pub fn home(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let mut rows = Vec::new();
    if let Some(me) = &ask.visitor.me {
        for question in store::of_account(tx, me.account)? {
            let messages = store::messages(tx, ask.site(), question.id)?;
            let first = messages.first().map(|one| one.text.clone()).unwrap_or_default();
            let tail = if question.unread { "/read" } else { "" };
            let path = format!("questions/{}{tail}", question.id);
            rows.push(view::row(ask, view::Side::Asker, &question, &first, &path));
        }
    }
    let page = json!({
        "rows": rows,
        "ask": ask.to("questions/ask"),
        "open": ask.to("questions/open"),
        "nameless": nameless(ask),
        "sign_in": ask.to("sign-in?next=") + &ask.to("questions"),
        "accounts": ask.tenant.has("accounts"),
    });
    Answer::page("questions", ask.say("questions-title"), &page)
}

/// A question that whoever asks may look at: their own, or opened by its words in this browser.
pub(super) fn mine(ask: &Ask, tx: &mut dyn Tx) -> Result<Question, Failure> {
    let question = store::find(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)?;
    let me = ask.visitor.me.as_ref().map(|me| me.account);
    let own = me.is_some() && me == question.account;
    if own || claim::is_open(tx, ask, question.id)? { Ok(question) } else { Err(Failure::NotFound) }
}

/// The ways to questions from one's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    if module(&ask.tenant).is_none() {
        return Ok(Vec::new());
    }
    let me = ask.me()?;
    let tile = |key: &str, path: &str, waiting| Tile {
        title: ask.say(&format!("{key}-title")),
        text: ask.say(&format!("{key}-tile")),
        icon: "questions",
        path: ask.to(path),
        waiting,
    };
    let mut tiles = Vec::new();
    if me.role.is_staff() {
        let waiting = store::count_waiting(tx, ask.site(), ask.now)?;
        tiles.push(tile("questions-desk", "admin/questions", waiting));
        tiles.push(tile("answers", "admin/answers", 0));
    } else {
        tiles.push(tile("questions", "questions", store::count_unread(tx, me.account)?));
    }
    if me.role == Role::Administrator {
        tiles.push(tile("experts", "admin/experts", 0));
    }
    if experts::find(tx, ask.site(), me.account)?.is_some() {
        let waiting = store::count_open(tx, ask.site(), me.account)?;
        tiles.push(tile("answering", "answering", waiting));
    }
    Ok(tiles)
}

/// Names of the states, for narrowing lists down.
pub(super) fn states() -> impl Iterator<Item = &'static str> {
    State::ALL.into_iter().map(State::as_str)
}
