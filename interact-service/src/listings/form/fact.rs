//! One field of a kind in the form: what is asked, by its type, and what was typed as it is kept.

use generator::site::{Field, FieldType};

use super::{choices, languages, value};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::tabs;
use crate::form::{Field as Question, Kind, Mistake, Values};
use crate::listings::week;

/// The longest line of words.
pub const LINE: usize = 200;
/// The longest fact of several lines.
pub const LONG: usize = 2_000;
/// The largest number.
const NUMBER: i64 = 1_000_000;
/// As many people as anything has room for.
const CAPACITY: i64 = 10_000;

/// Whether a field stands only in the texts of each language; a place has its address beside them.
#[must_use]
pub fn is_text_only(field: &Field) -> bool {
    field.translated && field.kind != FieldType::Place
}

/// The name of a field in the form.
#[must_use]
pub fn name(field: &Field) -> String {
    format!("fact-{}", field.id)
}

/// The name of a further part of a field.
pub(super) fn part(field: &Field, part: &str) -> String {
    format!("fact-{}_{part}", field.id)
}

/// Where a mistake about a field that is missing belongs.
#[must_use]
pub fn first_name(field: &Field) -> String {
    match field.kind {
        FieldType::Place if field.translated => part(field, "address"),
        FieldType::Languages { levels: true } => languages::first(field),
        _ => name(field),
    }
}

/// What is asked for a field in one language.
pub(super) fn text_question(ask: &Ask, field: &Field, lang: &str) -> Question {
    let kind = match field.kind {
        FieldType::Long => Kind::Long(LONG),
        _ => Kind::Line(LINE),
    };
    let question = Question::new(&tabs::name(lang, &field.id), super::label(ask, field), kind);
    needed(field, question.hint(hint(ask, field)))
}

/// What is asked for a field: one question, or several.
pub(super) fn questions(ask: &Ask, field: &Field) -> Vec<Question> {
    let label = super::label(ask, field);
    match &field.kind {
        FieldType::Schedule | FieldType::Hours => {
            week::questions(ask, &name(field), &label, &hint(ask, field), field.required)
        }
        FieldType::Languages { levels: true } => languages::questions(ask, field, &label),
        FieldType::Place => place(ask, field, &label),
        FieldType::Contact => contact(ask, field, &label),
        _ => {
            let question = Question::new(&name(field), label, kind(ask, field));
            vec![needed(field, question.hint(hint(ask, field)))]
        }
    }
}

fn place(ask: &Ask, field: &Field, label: &str) -> Vec<Question> {
    let called = Question::new(&name(field), label, Kind::Line(LINE)).hint(hint(ask, field));
    let address =
        Question::new(&part(field, "address"), ask.say("listings-address"), Kind::Line(LINE));
    let address = address.hint(ask.say("listings-address-hint"));
    let called = (!field.translated).then_some(called);
    called.into_iter().map(|called| needed(field, called)).chain([address.optional()]).collect()
}

fn contact(ask: &Ask, field: &Field, label: &str) -> Vec<Question> {
    let phone = Question::new(&name(field), ask.say("listings-phone"), Kind::Phone);
    let email = Question::new(&part(field, "email"), ask.say("listings-email"), Kind::Email);
    vec![needed(field, phone.group(label).hint(hint(ask, field))), email.optional()]
}

fn kind(ask: &Ask, field: &Field) -> Kind {
    match &field.kind {
        FieldType::Text => Kind::Line(LINE),
        FieldType::Long => Kind::Long(LONG),
        FieldType::Date => Kind::Day,
        FieldType::Moment => Kind::Moment,
        FieldType::Time => Kind::Time,
        FieldType::Number => Kind::Number(0, NUMBER),
        FieldType::Capacity => Kind::Number(1, CAPACITY),
        FieldType::Price => Kind::Money,
        FieldType::Link => Kind::Link,
        FieldType::Choice { of, several: true } => Kind::Many(choices::terms(ask, of)),
        FieldType::Choice { of, several: false } => Kind::One(choices::terms(ask, of)),
        FieldType::Languages { .. } => Kind::Many(choices::spoken(ask)),
        FieldType::Areas => Kind::Many(choices::areas(ask)),
        FieldType::Place | FieldType::Contact | FieldType::Schedule | FieldType::Hours => {
            Kind::Line(LINE)
        }
    }
}

/// The kind's own words, else what helps with the type.
fn hint(ask: &Ask, field: &Field) -> String {
    let own = ask.tenant.words(&ask.lang, &field.help);
    let of_type = match field.kind {
        FieldType::Long => "long",
        FieldType::Schedule | FieldType::Hours => "times",
        FieldType::Price => "price",
        FieldType::Capacity => "capacity",
        FieldType::Languages { .. } => "languages",
        FieldType::Contact => "contact",
        FieldType::Link => "link",
        FieldType::Place => "place",
        _ => "",
    };
    match (own.is_empty(), of_type) {
        (true, "") => String::new(),
        (true, of_type) => ask.say(&format!("listings-hint-{of_type}")),
        (false, _) => own,
    }
}

fn needed(field: &Field, question: Question) -> Question {
    if field.required { question } else { question.optional() }
}

/// What was typed, as it is kept.
///
/// # Errors
/// Mistakes that only show where several questions are one field.
pub(super) fn value(
    ask: &Ask,
    field: &Field,
    values: &Values,
    typed: &Fields,
) -> Result<Vec<String>, Vec<Mistake>> {
    match &field.kind {
        FieldType::Schedule | FieldType::Hours => week::check(ask, &name(field), typed),
        FieldType::Languages { levels: true } => languages::check(ask, field, typed),
        _ => Ok(value::kept(field, values)),
    }
}

/// What is kept, as if it had just been typed.
pub(super) fn fill(field: &Field, kept: &[String], typed: &mut Fields) {
    match &field.kind {
        FieldType::Schedule | FieldType::Hours => week::fill(&name(field), kept, typed),
        FieldType::Languages { levels: true } => languages::fill(field, kept, typed),
        _ => value::fill(field, kept, typed),
    }
}
