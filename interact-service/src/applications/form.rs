//! What somebody fills in to apply: the listing's questions, and what may be seen of the profile.

use super::Reply;
use crate::ask::Ask;
use crate::disclosure::{self, Item};
use crate::fields::Fields;
use crate::form::{Field, Form, Kind, Values};
use crate::listings::{Brief, Question};
use crate::profiles::{self, Profile};
use crate::tenant::Tenant;

/// The longest short answer, and the longest long one.
const SHORT: usize = 200;
const LONG: usize = 3_000;
/// The longest reason of a provider.
const REASON: usize = 1_000;

/// The form of applying; sending it leads to the page where everything is checked.
#[must_use]
pub fn apply(ask: &Ask, brief: &Brief, profile: &Profile) -> Form {
    let path = ask.to(&format!("listings/{}/apply", brief.id));
    let form = Form::new(path, ask.say("applications-check")).with_hidden("step", "check");
    let form = questions(ask, form, &brief.questions);
    let items = disclosure::items(&brief.disclosure, profile);
    let mut heading = ask.say("applications-optional");
    items
        .iter()
        .filter(|item| item.fact.is_some() && item.needs_consent())
        .fold(form, |form, item| form.with(tick(ask, item).group(std::mem::take(&mut heading))))
}

fn questions(ask: &Ask, form: Form, questions: &[Question]) -> Form {
    questions.iter().fold(form, |form, question| {
        let kind = if question.long { Kind::Long(LONG) } else { Kind::Line(SHORT) };
        let label = ask.tenant.words(&ask.lang, &question.label);
        let field = Field::new(&question_name(question), label, kind);
        form.with(if question.required { field } else { field.optional() })
    })
}

/// A box beside what would be seen: nobody ticks what they cannot read.
fn tick(ask: &Ask, item: &Item<'_>) -> Field {
    let shown = profiles::view::shown(ask, item.field, item.fact);
    let values = shown.values.join(ask.say("comma").as_str());
    let label = format!("{}{}{values}", shown.label, ask.say("colon"));
    let name = tick_name(item);
    let field = Field::new(&name, label, Kind::Tick).hint(why(&ask.tenant, &ask.lang, item));
    if item.required { field } else { field.optional() }
}

/// What a listing needs a field for, in the words of the listing.
#[must_use]
pub fn why(tenant: &Tenant, lang: &str, item: &Item<'_>) -> String {
    super::view::in_language(tenant, lang, &item.asked.why)
}

/// What is ticked before anybody decided.
#[must_use]
pub fn at_first(brief: &Brief, profile: &Profile) -> Fields {
    let mut typed = Fields::default();
    for item in disclosure::items(&brief.disclosure, profile) {
        if item.ticked_at_first() && item.needs_consent() {
            typed.set(&tick_name(&item), "yes");
        }
    }
    typed
}

/// The fields that were let through.
#[must_use]
pub fn let_through(brief: &Brief, profile: &Profile, values: &Values) -> Vec<profiles::Field> {
    let items = disclosure::items(&brief.disclosure, profile);
    items.iter().filter(|item| values.tick(&tick_name(item))).map(|item| item.field).collect()
}

/// What was answered to the listing's questions.
#[must_use]
pub fn replies(ask: &Ask, brief: &Brief, values: &Values) -> Vec<Reply> {
    let one = |question: &Question| {
        let text = values.some_text(&question_name(question))?.to_string();
        let label = ask.tenant.words(&ask.lang, &question.label);
        Some(Reply { question: question.id.clone(), label, text })
    };
    brief.questions.iter().filter_map(one).collect()
}

/// Saying no, in words of one's own.
#[must_use]
pub fn decline(ask: &Ask, id: i64) -> Form {
    let path = ask.to(&format!("received/{id}/decline"));
    let reason = Field::new("reason", ask.say("applications-reason"), Kind::Long(REASON));
    Form::new(path, ask.say("applications-decline"))
        .with(reason.optional().hint(ask.say("applications-reason-hint")))
}

fn question_name(question: &Question) -> String {
    format!("question-{}", question.id)
}

fn tick_name(item: &Item<'_>) -> String {
    format!("show-{}", item.field.as_str())
}
