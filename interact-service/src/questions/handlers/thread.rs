//! A question, for whoever asked it.

use serde::Serialize;

use super::mine;
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::answers;
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{Form, FormView};
use crate::questions::letters::Post;
use crate::questions::view::{self, Side, ThreadView};
use crate::questions::{Doing, Message, Question, State, Step, claim, due, form, step, store};
use crate::store::Tx;

#[derive(Serialize)]
struct View {
    #[serde(flatten)]
    thread: ThreadView,
    /// Whether the asker lets it be published.
    consent: bool,
    /// Whether there is something to publish.
    answered: bool,
    /// Where the public answer is, or empty.
    public: String,
    /// Whether a mail address is kept.
    email: bool,
    /// Whether it was opened by words and can be closed.
    opened: bool,
    base: String,
}

/// The page.
///
/// # Errors
/// When it is not theirs.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = mine(ask, tx)?;
    let form = form::more(ask, question.id).view(&Fields::default(), &[]);
    shown(ask, tx, &question, form)
}

fn shown(ask: &Ask, tx: &mut dyn Tx, question: &Question, form: FormView) -> Outcome {
    let messages = store::messages(tx, ask.site(), question.id)?;
    let steps = store::steps(tx, ask.site(), question.id)?;
    let mut thread = view::thread(ask, Side::Asker, question, &messages, &steps);
    thread.form = Some(form);
    let view = View {
        thread,
        consent: question.consent,
        answered: messages.iter().any(|message| message.by_expert),
        public: answers::public_path(tx, ask, question.id)?,
        email: question.email.is_some(),
        opened: claim::is_open(tx, ask, question.id)?,
        base: ask.to(&format!("questions/{}", question.id)),
    };
    let trail = [(ask.say("questions-title"), ask.to("questions"))];
    Ok(Answer::page("question", ask.say("questions-thread-title"), &view)?.below(&trail))
}

/// The last answer is read.
///
/// # Errors
/// When it is not theirs.
pub fn read(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = mine(ask, tx)?;
    store::set_read(tx, ask.site(), question.id)?;
    back(ask, &question)
}

fn back(ask: &Ask, question: &Question) -> Outcome {
    Answer::redirect(ask.to(&format!("questions/{}", question.id)))
}

fn done(ask: &Ask, question: &Question, note: &str) -> Outcome {
    Answer::redirect(ask.done(&format!("questions/{}", question.id), note))
}

fn doing(ask: &Ask) -> Doing {
    Doing { actor: None, now: ask.now }
}

/// Writes more. An answer is due anew, by the same expert.
///
/// # Errors
/// When it is not theirs; the page with its mistakes.
pub fn more(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = mine(ask, tx)?;
    let form = form::more(ask, question.id);
    let values = match form.check(&ask.form, ask) {
        Ok(values) => values,
        Err(mistakes) => {
            let again = shown(ask, tx, &question, form.view(&ask.form, &mistakes))?;
            return Err(Failure::Instead(Box::new(again.with_status(422))));
        }
    };
    let message = Message { by_expert: false, text: values.text("text").to_string(), at: ask.now };
    store::write(tx, ask.site(), question.id, &message)?;
    let waited = question.state.waits();
    let due_at = if waited { question.due_at } else { due(&ask.tenant, ask.now) };
    let question = step(tx, doing(ask), question, Step::FollowUp, |question| {
        question.changed_at = ask.now;
        question.due_at = due_at;
        question.reminded = if waited { question.reminded } else { 0 };
    })?;
    tell_more(ask, tx, question.clone())?;
    done(ask, &question, "questions-more-sent")
}

/// The expert learns of it; where there is none any more, a moderator finds another.
fn tell_more(ask: &Ask, tx: &mut dyn Tx, question: Question) -> Result<(), Failure> {
    if question.expert.is_some() {
        return Ok(Post::of(ask).to_expert(tx, "question-more", &question)?);
    }
    if question.state == State::Assigned {
        let question = step(tx, doing(ask), question, Step::Release, |_| {})?;
        Post::of(ask).to_staff(tx, "moderation-question-waiting", &question)?;
    }
    Ok(())
}

/// Lets it be published, or takes that back: then what is public is gone at once.
///
/// # Errors
/// When it is not theirs.
pub fn consent(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = mine(ask, tx)?;
    let yes = ask.form.one("consent") == "yes";
    let which = if yes { Step::Consent } else { Step::Refuse };
    if !yes {
        answers::withdraw(tx, ask.site(), question.id)?;
    }
    let question = step(tx, doing(ask), question, which, |question| question.consent = yes)?;
    done(ask, &question, if yes { "questions-consented" } else { "questions-refused" })
}

/// Forgets the mail address.
///
/// # Errors
/// When it is not theirs.
pub fn remove_email(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let mut question = mine(ask, tx)?;
    question.email = None;
    if !store::save(tx, &question)? {
        return Err(Failure::Conflict);
    }
    done(ask, &question, "questions-email-removed")
}

/// Asks whether the thread is to be erased.
///
/// # Errors
/// When it is not theirs.
pub fn erasing(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = mine(ask, tx)?;
    let here = format!("questions/{}", question.id);
    let form = Form::new(ask.to(&format!("{here}/erase")), ask.say("questions-erase-button"));
    let page =
        FormPage::new(ask, "questions-erase", form).link(ask.say("questions-keep"), ask.to(&here));
    page.show()
}

/// Erases the thread, and takes down what is public of it.
///
/// # Errors
/// When it is not theirs.
pub fn erase(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = mine(ask, tx)?;
    answers::withdraw(tx, ask.site(), question.id)?;
    store::remove(tx, ask.site(), question.id)?;
    Answer::redirect(ask.done("questions", "questions-erased"))
}

/// Nobody who uses this browser later can read it.
///
/// # Errors
/// When it is not theirs.
pub fn close(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let question = mine(ask, tx)?;
    claim::close(tx, ask, question.id)?;
    Answer::redirect(ask.done("questions", "questions-closed"))
}
