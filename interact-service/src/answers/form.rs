//! Forms of public answers.

use super::{Published, Words};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{Choice, Field, Form, Kind};
use crate::questions;

/// The longest title.
const TITLE: usize = 140;
/// The longest question.
const SUMMARY: usize = 600;

/// What is said in one language.
#[must_use]
pub fn words(ask: &Ask, answer: &Published, lang: &str) -> Form {
    let locale = ask.tenant.site.language(lang);
    let dir = locale.map_or("auto", |locale| locale.direction().as_str());
    let field = |name: &str, kind| {
        let label = ask.say(&format!("answers-field-{name}"));
        let hint = ask.say(&format!("answers-{name}-hint"));
        Field::new(name, label, kind).hint(hint).written_in(lang, dir).optional()
    };
    let path = ask.to(&format!("admin/answers/{}/words/{lang}", answer.id));
    Form::new(path, ask.say("answers-save"))
        .with(field("title", Kind::Line(TITLE)))
        .with(field("summary", Kind::Long(SUMMARY)))
        .with(field("text", Kind::Long(questions::form::ANSWER)))
}

/// What stands in the form of [`words`].
#[must_use]
pub fn filled(words: &Words) -> Fields {
    Fields::of(&[("title", &words.title), ("summary", &words.summary), ("text", &words.text)])
}

/// Publishing: the moderator vouches for two things.
#[must_use]
pub fn publish(ask: &Ask, answer: &Published) -> Form {
    let topics = questions::asking(&ask.tenant).topics.into_iter();
    let topics = topics.map(|(id, name)| Choice::new(&id, ask.tenant.words(&ask.lang, &name)));
    let topic = Field::new("topic", ask.say("questions-topic"), Kind::One(topics.collect()));
    let provider = Field::new("provider", ask.say("answers-provider"), Kind::Line(100)).optional();
    let tick = |name: &str| Field::new(name, ask.say(&format!("answers-{name}")), Kind::Tick);
    let path = ask.to(&format!("admin/answers/{}/publish", answer.id));
    Form::new(path, ask.say("answers-publish"))
        .with(topic)
        .with(provider.hint(ask.say("answers-provider-hint")))
        .with(tick("redacted"))
        .with(tick("right"))
}

/// What stands in the form of [`publish`] at first.
#[must_use]
pub fn known(answer: &Published) -> Fields {
    Fields::of(&[("topic", &answer.topic), ("provider", &answer.provider)])
}
