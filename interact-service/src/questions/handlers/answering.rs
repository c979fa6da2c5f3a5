//! The expert's side: what is to be answered, what was begun, the answer.

use serde::Serialize;
use serde_json::json;

use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::FormView;
use crate::questions::letters::Post;
use crate::questions::view::{self, Side, ThreadView};
use crate::questions::{Doing, Message, Question, State, Step, form, step, store};
use crate::store::Tx;

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    thread: ThreadView,
    /// Whether it waits for this expert.
    open: bool,
    /// Where it is given back.
    release: String,
}

/// The questions of an expert.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let me = ask.me()?.account;
    let mut rows = Vec::new();
    for question in store::of_expert(tx, ask.site(), me)? {
        let messages = store::messages(tx, ask.site(), question.id)?;
        let first = messages.first().map(|one| one.text.clone()).unwrap_or_default();
        let path = format!("answering/{}", question.id);
        rows.push(view::row(ask, Side::Expert, &question, &first, &path));
    }
    let view = json!({ "rows": rows, "empty": ask.say("answering-none") });
    Answer::page("work", ask.say("answering-title"), &view)
}

fn theirs(ask: &Ask, tx: &mut dyn Tx) -> Result<Question, Failure> {
    let me = ask.me()?.account;
    let found = store::find(tx, ask.site(), ask.id("id")?)?;
    found.filter(|question| question.expert == Some(me)).ok_or(Failure::NotFound)
}

/// A question, with what was begun.
///
/// # Errors
/// When it is another expert's.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = theirs(ask, tx)?;
    let draft = store::draft(tx, question.id, ask.me()?.account)?;
    let form = form::answer(ask, &question).view(&Fields::of(&[("text", &draft)]), &[]);
    shown(ask, tx, &question, form)
}

fn shown(ask: &Ask, tx: &mut dyn Tx, question: &Question, form: FormView) -> Outcome {
    let messages = store::messages(tx, ask.site(), question.id)?;
    let steps = store::steps(tx, ask.site(), question.id)?;
    let mut thread = view::thread(ask, Side::Expert, question, &messages, &steps);
    let open = question.state == State::Assigned;
    thread.form = Some(form).filter(|_| open);
    let release = ask.to(&format!("answering/{}/release", question.id));
    let view = View { thread, open, release };
    let trail = [(ask.say("answering-title"), ask.to("answering"))];
    let title = view::number(ask, question.id);
    Ok(Answer::page("question-answering", title, &view)?.below(&trail))
}

/// Keeps what was begun, or sends the answer.
///
/// # Errors
/// When it is another expert's, or waits for no answer; the page with its mistakes.
pub fn write(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = theirs(ask, tx)?;
    let me = ask.me()?.account;
    if question.state != State::Assigned {
        return Err(Failure::Conflict);
    }
    let form = form::answer(ask, &question);
    let values = match form.check(&ask.form, ask) {
        Ok(values) => values,
        Err(mistakes) => {
            let again = shown(ask, tx, &question, form.view(&ask.form, &mistakes))?;
            return Err(Failure::Instead(Box::new(again.with_status(422))));
        }
    };
    let (text, here) = (values.text("text"), format!("answering/{}", question.id));
    if ask.form.one("step") == "draft" {
        store::set_draft(tx, ask.site(), (question.id, me), text, ask.now)?;
        return Answer::redirect(ask.done(&here, "answering-kept"));
    }
    send(ask, tx, question, text)?;
    Answer::redirect(ask.done(&here, "answering-sent"))
}

fn send(ask: &Ask, tx: &mut dyn Tx, question: Question, text: &str) -> Result<(), Failure> {
    let message = Message { by_expert: true, text: text.to_string(), at: ask.now };
    store::write(tx, ask.site(), question.id, &message)?;
    store::remove_draft(tx, question.id)?;
    let doing = Doing { actor: Some(ask.me()?.account), now: ask.now };
    let question = step(tx, doing, question, Step::Answer, |question| {
        question.changed_at = ask.now;
        question.unread = true;
    })?;
    Ok(Post::of(ask).to_asker(tx, "question-answered", &question)?)
}

/// Gives a question back: a moderator finds somebody else.
///
/// # Errors
/// When it is another expert's, or answered.
pub fn release(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = theirs(ask, tx)?;
    store::remove_draft(tx, question.id)?;
    let doing = Doing { actor: Some(ask.me()?.account), now: ask.now };
    let question = step(tx, doing, question, Step::Release, |question| question.expert = None)?;
    Post::of(ask).to_staff(tx, "moderation-question-waiting", &question)?;
    Answer::redirect(ask.done("answering", "answering-released"))
}
