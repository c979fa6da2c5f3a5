//! Forms of questions.

use super::{Question, asking};
use crate::accounts::form::FormPage;
use crate::ask::Ask;
use crate::experts::Expert;
use crate::form::{Choice, Field, Form, Kind, Values};

/// The longest question.
const QUESTION: usize = 2_000;
/// The longest answer.
pub const ANSWER: usize = 8_000;
/// The value of "I do not know".
const OTHER: &str = "other";

/// The form of a question.
#[must_use]
pub fn ask(ask: &Ask) -> FormPage {
    let text = Field::new("text", ask.say("questions-text"), Kind::Long(QUESTION));
    let topic = Field::new("topic", ask.say("questions-topic"), Kind::One(topics(ask)));
    let mut form = Form::new(ask.to("questions/ask"), ask.say("questions-next"))
        .with(text.hint(ask.say("questions-text-hint")))
        .with(topic.hint(ask.say("questions-topic-hint")));
    if ask.visitor.me.is_none() {
        let email = Field::new("email", ask.say("questions-email"), Kind::Email).optional();
        form = form.with(email.hint(ask.say("questions-email-hint")).autocomplete("email"));
    }
    let lead =
        if ask.visitor.me.is_none() { "questions-ask-nameless" } else { "questions-ask-named" };
    FormPage::new(ask, "questions-ask", form)
        .template("question-ask")
        .line(ask.say(lead))
        .below(ask.say("questions-title"), ask.to("questions"))
}

/// Topics of the site, and a way out.
fn topics(ask: &Ask) -> Vec<Choice> {
    let topics = asking(&ask.tenant).topics.into_iter();
    let named = topics.map(|(id, name)| Choice::new(&id, ask.tenant.words(&ask.lang, &name)));
    named.chain([Choice::new(OTHER, ask.say("questions-topic-other"))]).collect()
}

/// The topic that was chosen, or empty.
#[must_use]
pub fn topic(values: &Values) -> &str {
    Some(values.text("topic")).filter(|topic| *topic != OTHER).unwrap_or_default()
}

/// The form of the four words.
#[must_use]
pub fn open(ask: &Ask) -> FormPage {
    let words = Field::new("words", ask.say("questions-words"), Kind::Line(300));
    let form = Form::new(ask.to("questions/open"), ask.say("questions-open-button"))
        .with(words.hint(ask.say("questions-words-hint")));
    FormPage::new(ask, "questions-open", form)
        .template("question-open")
        .below(ask.say("questions-title"), ask.to("questions"))
}

/// The form of more words to the expert.
#[must_use]
pub fn more(ask: &Ask, id: i64) -> Form {
    let text = Field::new("text", ask.say("questions-more"), Kind::Long(QUESTION));
    Form::new(ask.to(&format!("questions/{id}/more")), ask.say("questions-more-button"))
        .with(text.hint(ask.say("questions-more-hint")))
}

/// The form of an answer.
#[must_use]
pub fn answer(ask: &Ask, question: &Question) -> Form {
    let language = ask.tenant.language_name(&question.lang);
    let hint = ask.say_with("questions-answer-hint", &[("language", language.into())]);
    let direction = ask.tenant.world.locales.get(&question.lang);
    let direction = direction.map_or("auto", |locale| locale.direction().as_str());
    let text = Field::new("text", ask.say("questions-answer"), Kind::Long(ANSWER));
    Form::new(ask.to(&format!("answering/{}", question.id)), ask.say("questions-answer-button"))
        .with(text.hint(hint).written_in(&question.lang, direction))
}

/// The form by which a moderator gives a question to an expert.
#[must_use]
pub fn assign(ask: &Ask, question: &Question, experts: &[Expert]) -> Form {
    let choice = |expert: &Expert| Choice {
        value: expert.account.to_string(),
        label: expert.name.clone(),
        hint: crate::experts::view::able(ask, expert),
    };
    let choices = experts.iter().map(choice).collect();
    let topic = Field::new("topic", ask.say("questions-topic"), Kind::One(topics(ask)));
    let expert = Field::new("expert", ask.say("questions-expert"), Kind::One(choices));
    let path = ask.to(&format!("admin/questions/{}/assign", question.id));
    Form::new(path, ask.say("questions-assign-button")).with(topic).with(expert)
}

/// What stands in the form of [`assign`] before anything is chosen.
#[must_use]
pub fn assigned(question: &Question) -> crate::fields::Fields {
    let topic = if question.topic.is_empty() { OTHER } else { &question.topic };
    let expert = question.expert.map(|expert| expert.to_string()).unwrap_or_default();
    crate::fields::Fields::of(&[("topic", topic), ("expert", &expert)])
}
