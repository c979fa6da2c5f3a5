//! What the pages of questions show.

use serde::Serialize;

use super::{Message, Question, State, tidy, topic};
use crate::applications::view::Row;
use crate::ask::Ask;
use crate::clock::Millis;
use crate::form::FormView;

/// A number to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Number {
    /// As it is dialled.
    pub number: String,
    /// What it is for.
    pub means: String,
}

/// What is shown before a question is sent.
#[derive(Debug, Clone, Serialize)]
pub struct CheckView {
    /// Numbers to call, where words sound like an emergency; else none.
    pub numbers: Vec<Number>,
    /// Pages that may answer it: title and path.
    pub found: Vec<(String, String)>,
    /// The question, a paragraph each.
    pub paragraphs: Vec<String>,
    /// Its topic in words.
    pub topic: String,
    /// What was typed, to be sent along.
    pub fields: Vec<(String, String)>,
    /// Where it is sent.
    pub send: String,
    /// Where it is changed.
    pub change: String,
    /// What goes on, in a sentence.
    pub next: String,
}

/// One message.
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
}

/// What became of a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StepView {
    /// What.
    pub text: String,
    /// When.
    pub at: String,
}

/// A question with what was written, for one of the three sides.
#[derive(Debug, Clone, Serialize)]
pub struct ThreadView {
    /// Its number, in words.
    pub number: String,
    /// Its topic.
    pub topic: String,
    /// Its language, in its own words.
    pub language: String,
    /// Where it is, in a word.
    pub state: String,
    /// `good`, `waits` or empty.
    pub tone: &'static str,
    /// What that means, in a sentence.
    pub means: String,
    /// What was written.
    pub messages: Vec<MessageView>,
    /// What became of it.
    pub history: Vec<StepView>,
    /// When the thread is erased.
    pub erased_on: String,
    /// Whether it sounded like an emergency.
    pub urgent: bool,
    /// A form for more words, or for the answer.
    pub form: Option<FormView>,
}

/// Whose eyes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Whoever asks.
    Asker,
    /// The expert.
    Expert,
    /// A moderator.
    Staff,
}

/// Numbers to call at a site.
#[must_use]
pub fn numbers(ask: &Ask) -> Vec<Number> {
    let numbers = ask.tenant.site.emergency.iter();
    let one = |(number, means): &(String, _)| Number {
        number: number.clone(),
        means: ask.tenant.words(&ask.lang, means),
    };
    numbers.map(one).collect()
}

/// The topic of a question in the reader's words.
#[must_use]
pub fn topic_of(ask: &Ask, id: &str) -> String {
    let named = topic(&ask.tenant, &ask.lang, id);
    if named.is_empty() { ask.say("questions-topic-other") } else { named }
}

/// What a question is called.
#[must_use]
pub fn number(ask: &Ask, id: i64) -> String {
    ask.say_with("questions-number", &[("number", id.to_string().into())])
}

/// How a state looks.
#[must_use]
pub fn tone(state: State) -> &'static str {
    if state.waits() { "waits" } else { "good" }
}

/// A question with what was written.
#[must_use]
pub fn thread(
    ask: &Ask,
    side: Side,
    question: &Question,
    messages: &[Message],
    steps: &[(String, Millis)],
) -> ThreadView {
    let state = question.state.as_str();
    let day = ("day", ask.day(question.due_at).into());
    let means = match side {
        Side::Asker => ask.say_with(&format!("questions-means-{state}"), &[day]),
        Side::Expert | Side::Staff => due(ask, question),
    };
    ThreadView {
        number: number(ask, question.id),
        topic: topic_of(ask, &question.topic),
        language: ask.tenant.language_name(&question.lang),
        state: ask.say(&format!("questions-state-{state}")),
        tone: tone(question.state),
        means,
        messages: messages.iter().map(|one| message(ask, side, one)).collect(),
        history: steps.iter().map(|(step, at)| past(ask, step, *at)).collect(),
        erased_on: ask.day(tidy::erased_at(&ask.tenant, question.changed_at)),
        urgent: question.urgent && side != Side::Asker,
        form: None,
    }
}

fn due(ask: &Ask, question: &Question) -> String {
    if !question.state.waits() {
        return String::new();
    }
    let late = question.due_at < ask.now;
    let key = if late { "questions-late" } else { "questions-due" };
    ask.say_with(key, &[("day", ask.day(question.due_at).into())])
}

fn past(ask: &Ask, step: &str, at: Millis) -> StepView {
    StepView { text: ask.say(&format!("questions-past-{step}")), at: ask.moment(at) }
}

fn message(ask: &Ask, side: Side, message: &Message) -> MessageView {
    let mine = match side {
        Side::Asker => !message.by_expert,
        Side::Expert => message.by_expert,
        Side::Staff => false,
    };
    let who = match (mine, message.by_expert) {
        (true, _) => "questions-you",
        (false, true) => "questions-the-expert",
        (false, false) => "questions-the-asker",
    };
    MessageView {
        who: ask.say(who),
        mine,
        paragraphs: paragraphs(&message.text),
        at: ask.moment(message.at),
    }
}

/// A text, a paragraph each.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<String> {
    text.split('\n').filter(|line| !line.trim().is_empty()).map(str::to_string).collect()
}

/// The beginning of a text, for lists.
#[must_use]
pub fn beginning(text: &str) -> String {
    const MOST: usize = 90;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= MOST {
        return line;
    }
    let mut cut: String = line.chars().take(MOST).collect();
    cut.truncate(cut.rfind(' ').unwrap_or(cut.len()));
    cut + " …"
}

/// A line of a list: the question by its topic and its beginning.
#[must_use]
pub fn row(ask: &Ask, side: Side, question: &Question, first: &str, path: &str) -> Row {
    let state = if side == Side::Asker && question.unread {
        ask.say("questions-new-answer")
    } else {
        ask.say(&format!("questions-state-{}", question.state.as_str()))
    };
    let mut facts = vec![topic_of(ask, &question.topic)];
    match side {
        Side::Asker => facts.push(ask.day(question.created_at)),
        Side::Expert | Side::Staff => {
            facts.push(ask.tenant.language_name(&question.lang));
            facts.push(due(ask, question));
            if question.urgent {
                facts.push(ask.say("questions-urgent"));
            }
        }
    }
    Row {
        title: if first.is_empty() { number(ask, question.id) } else { beginning(first) },
        path: ask.to(path),
        by_button: side == Side::Asker && question.unread,
        facts,
        state,
        tone: if question.unread && side == Side::Asker { "waits" } else { tone(question.state) },
    }
}
