//! What is kept about who asks and who answers: given, and erased.

use jiff::Timestamp;
use serde_json::{Value as Json, json};

use super::{Message, State, store};
use crate::clock::Millis;
use crate::personal::Personal;
use crate::store::{StoreError, Tx};

/// Questions among everything that is kept.
pub const PERSONAL: Personal = Personal { name: "questions", export, erase };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let mut asked = Vec::new();
    for question in store::of_account(tx, account)? {
        let messages = store::messages(tx, &question.site, question.id)?;
        asked.push(json!({
            "topic": question.topic,
            "state": question.state.as_str(),
            "may_be_published": question.consent,
            "asked_at": moment(question.created_at),
            "messages": messages.iter().map(message).collect::<Vec<_>>(),
        }));
    }
    let mut answered = Vec::new();
    for question in store::with_expert(tx, account)? {
        answered.push(json!({ "topic": question.topic, "state": question.state.as_str() }));
    }
    Ok(json!({ "asked": asked, "responsible_for": answered }))
}

fn message(message: &Message) -> Json {
    json!({ "mine": !message.by_expert, "text": message.text, "at": moment(message.at) })
}

/// Questions of the account go. Those that it was to answer wait for somebody else.
fn erase(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    store::remove_of_account(tx, account)?;
    for mut question in store::with_expert(tx, account)? {
        store::remove_draft(tx, question.id)?;
        question.expert = None;
        if question.state == State::Assigned {
            question.state = State::Asked;
        }
        store::save(tx, &question)?;
    }
    Ok(())
}

fn moment(at: Millis) -> String {
    Timestamp::from_millisecond(at).map(|at| at.to_string()).unwrap_or_default()
}
