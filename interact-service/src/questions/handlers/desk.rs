//! The moderators' side: every question, who answers it, and what becomes public.

use serde::Serialize;

use super::states;
use crate::administration::view::{Narrow, narrow};
use crate::answer::{Answer, Failure, Outcome};
use crate::answers;
use crate::applications::view::Row;
use crate::ask::Ask;
use crate::experts;
use crate::form::{Choice, FormView};
use crate::questions::letters::Post;
use crate::questions::view::{self, Side, ThreadView};
use crate::questions::{Doing, Question, State, Step, form, step, store};
use crate::store::Tx;

#[derive(Serialize)]
struct List {
    rows: Vec<Row>,
    narrows: Vec<Narrow>,
    here: String,
}

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    thread: ThreadView,
    /// Who answers, or empty.
    expert: String,
    /// Whether the asker lets it be published.
    consent: bool,
    /// Where a public answer is made of it, or empty.
    publish: String,
    /// The public answer that is there, or empty.
    answer: String,
}

/// The questions of a site in one state; those without an expert first.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let state = State::find(ask.query.one("state"));
    let wanted = State::ALL.into_iter().filter(|own| state.is_none_or(|state| state == *own));
    let mut rows = Vec::new();
    for state in wanted {
        for question in store::in_state(tx, ask.site(), state)? {
            let messages = store::messages(tx, ask.site(), question.id)?;
            let first = messages.first().map(|one| one.text.clone()).unwrap_or_default();
            let path = format!("admin/questions/{}", question.id);
            rows.push(view::row(ask, Side::Staff, &question, &first, &path));
        }
    }
    let choice = |state| Choice::new(state, ask.say(&format!("questions-state-{state}")));
    let chosen = state.map(State::as_str).unwrap_or_default();
    let label = ask.say("administration-state");
    let view = List {
        rows,
        narrows: vec![narrow("state", label, states().map(choice).collect(), chosen)],
        here: ask.to("admin/questions"),
    };
    Answer::page("questions-desk", ask.say("questions-desk-title"), &view)
}

fn find(ask: &Ask, tx: &mut dyn Tx) -> Result<Question, Failure> {
    store::find(tx, ask.site(), ask.id("id")?)?.ok_or(Failure::NotFound)
}

/// One question.
///
/// # Errors
/// When there is none.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = find(ask, tx)?;
    let form = assign_form(ask, tx, &question)?;
    shown(ask, tx, &question, form)
}

fn assign_form(
    ask: &Ask,
    tx: &mut dyn Tx,
    question: &Question,
) -> Result<Option<FormView>, Failure> {
    let experts = experts::list(tx, ask.site())?;
    let form = form::assign(ask, question, &experts);
    let offered = question.state.waits() && !experts.is_empty();
    Ok(offered.then(|| form.view(&form::assigned(question), &[])))
}

fn shown(ask: &Ask, tx: &mut dyn Tx, question: &Question, form: Option<FormView>) -> Outcome {
    let messages = store::messages(tx, ask.site(), question.id)?;
    let steps = store::steps(tx, ask.site(), question.id)?;
    let mut thread = view::thread(ask, Side::Staff, question, &messages, &steps);
    thread.form = form;
    let expert = match question.expert {
        Some(account) => experts::find(tx, ask.site(), account)?.map(|expert| expert.name),
        None => None,
    };
    let answer = answers::store::of_question(tx, ask.site(), question.id)?;
    let ready = question.consent && messages.iter().any(|message| message.by_expert);
    let publish = ask.to(&format!("admin/questions/{}/publish", question.id));
    let view = View {
        thread,
        expert: expert.unwrap_or_default(),
        consent: question.consent,
        publish: if ready && answer.is_none() { publish } else { String::new() },
        answer: answer.map(|id| ask.to(&format!("admin/answers/{id}"))).unwrap_or_default(),
    };
    let trail = [(ask.say("questions-desk-title"), ask.to("admin/questions"))];
    let title = view::number(ask, question.id);
    Ok(Answer::page("question-desk", title, &view)?.below(&trail))
}

/// Gives a question to an expert, or to another one.
///
/// # Errors
/// When it waits for no answer; the page with its mistakes.
pub fn assign(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = find(ask, tx)?;
    let experts = experts::list(tx, ask.site())?;
    let form = form::assign(ask, &question, &experts);
    let values = match form.check(&ask.form, ask) {
        Ok(values) => values,
        Err(mistakes) => {
            let again = shown(ask, tx, &question, Some(form.view(&ask.form, &mistakes)))?;
            return Err(Failure::Instead(Box::new(again.with_status(422))));
        }
    };
    let expert: i64 = values.text("expert").parse().map_err(|_| Failure::NotFound)?;
    let topic = form::topic(&values).to_string();
    let changed = question.expert != Some(expert);
    let doing = Doing { actor: Some(ask.me()?.account), now: ask.now };
    let question = step(tx, doing, question, Step::Assign, |question| {
        question.expert = Some(expert);
        question.topic = topic;
        if changed {
            question.reminded = 0;
        }
    })?;
    if changed {
        store::remove_draft(tx, question.id)?;
        Post::of(ask).to_expert(tx, "question-assigned", &question)?;
    }
    let here = format!("admin/questions/{}", question.id);
    Answer::redirect(ask.done(&here, "questions-assigned"))
}

/// Begins a public answer with the words of the thread; a moderator takes out of it whatever says
/// who asked.
///
/// # Errors
/// Without consent or an answer, a conflict.
pub fn publish(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = find(ask, tx)?;
    let messages = store::messages(tx, ask.site(), question.id)?;
    if !question.consent || !messages.iter().any(|message| message.by_expert) {
        return Err(Failure::Conflict);
    }
    let said = |by_expert: bool| {
        let own = messages.iter().filter(|message| message.by_expert == by_expert);
        own.map(|message| message.text.as_str()).collect::<Vec<_>>().join("\n\n")
    };
    let (asked, answered) = (said(false), said(true));
    let id = answers::begin(ask, tx, &question, (&asked, &answered))?;
    Answer::redirect(ask.to(&format!("admin/answers/{id}")))
}
