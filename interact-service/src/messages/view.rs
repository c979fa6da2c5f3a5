//! What the pages of messages show.

use serde::Serialize;

use super::{Message, Side, Thread};
use crate::applications::view::{self, Head, Row};
use crate::ask::Ask;
use crate::clock::Millis;

/// A message as one side reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MessageView {
    /// Who wrote it, in words.
    pub who: String,
    /// Whether the reader did.
    pub mine: bool,
    /// What was written, a paragraph each.
    pub paragraphs: Vec<String>,
    /// When.
    pub at: String,
    /// Whether it is new to the reader.
    pub unread: bool,
}

/// A line of the list of threads.
#[must_use]
pub fn row(ask: &Ask, thread: &Thread, written_at: Millis, head: &Head) -> Row {
    let unread = ask.say_with("messages-unread", &[("count", thread.unread.into())]);
    let fresh = thread.unread > 0;
    Row {
        title: title(ask, thread, head),
        path: ask.to(&format!("messages/{}/open", thread.id)),
        by_button: true,
        facts: vec![about(ask, thread, head), ask.moment(written_at)],
        state: if fresh { unread } else { String::new() },
        tone: if fresh { "waits" } else { "" },
    }
}

/// What a thread is called: for a person who offers it, for a provider a number without a name.
#[must_use]
pub fn title(ask: &Ask, thread: &Thread, head: &Head) -> String {
    match (thread.side, thread.application) {
        (Side::Person, _) => head.provider.clone(),
        (Side::Provider, Some(id)) => view::number(ask, id),
        (Side::Provider, None) => {
            ask.say_with("messages-enquiry", &[("number", thread.id.to_string().into())])
        }
    }
}

fn about(ask: &Ask, thread: &Thread, head: &Head) -> String {
    let key =
        if thread.application.is_some() { "messages-about" } else { "messages-about-enquiry" };
    ask.say_with(key, &[("title", head.title.clone().into())])
}

/// A message.
#[must_use]
pub fn message(ask: &Ask, thread: &Thread, head: &Head, message: &Message) -> MessageView {
    let mine = message.by == thread.side;
    let who = match (mine, thread.side) {
        (true, _) => ask.say("messages-you"),
        (false, Side::Person) => head.provider.clone(),
        (false, Side::Provider) => title(ask, thread, head),
    };
    let lines = message.text.split('\n').filter(|line| !line.is_empty());
    MessageView {
        who,
        mine,
        paragraphs: lines.map(str::to_string).collect(),
        at: ask.moment(message.at),
        unread: !mine && !message.is_read,
    }
}
