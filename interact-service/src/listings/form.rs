//! The form of a listing, made from the fields of its kind: what is asked for, what was typed
//! made a [`Content`], and a content as if it had just been typed.
//!
//! What is typed has to fit its field; whether enough is there is [`super::gaps`]'s question, so
//! that a draft may stay incomplete.

use generator::site::{Disclosure, ListingKind};
use generator::texts::Arg;

use super::content::why;
use super::{Content, or_id};
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::tabs::{self, Tabs};
use crate::form::{Field as Question, Form, Kind, Mistake, Values};
use crate::worded::Worded as _;

pub mod choices;
pub mod fact;
mod languages;
mod value;

/// The longest title.
pub const TITLE: usize = 100;
/// The longest summary.
pub const SUMMARY: usize = 300;
/// The longest text.
pub const TEXT: usize = 5_000;
/// The longest reason for asking for something sensitive.
pub const REASON: usize = 500;
/// As many bytes as the form may weigh: texts in all the languages of a site.
pub const BYTES: usize = 512 * 1024;

/// The whole form in the languages of its tabs.
#[must_use]
pub fn form(ask: &Ask, kind: &ListingKind, tabs: &Tabs, action: String) -> Form {
    let form = Form::new(action, ask.say("listings-save"));
    let form = tabs
        .langs()
        .fold(form, |form, lang| texts(ask, kind, lang).into_iter().fold(form, Form::with));
    let facts = kind.fields.iter().filter(|field| !fact::is_text_only(field));
    let form = facts.flat_map(|field| fact::questions(ask, field)).fold(form, Form::with);
    let form = sensitive(kind).fold(form, |form, asked| {
        let form = form.with(tick(ask, asked));
        tabs.langs().fold(form, |form, lang| form.with(reason(ask, asked, lang)))
    });
    let hidden = tabs.hidden();
    hidden.iter().fold(form, |form, (name, value)| form.with_hidden(name, value))
}

/// What a kind may ask for with a reason of the listing's own.
pub fn sensitive(kind: &ListingKind) -> impl Iterator<Item = &Disclosure> {
    kind.disclosure.iter().filter(|asked| asked.sensitive)
}

/// What is written in one language.
fn texts(ask: &Ask, kind: &ListingKind, lang: &str) -> Vec<Question> {
    let dir = tabs::direction(ask, lang);
    let common = [
        ("title", Kind::Line(TITLE)),
        ("summary", Kind::Long(SUMMARY)),
        ("text", Kind::Long(TEXT)),
    ];
    let common = common.into_iter().map(|(field, kind)| {
        Question::new(&tabs::name(lang, field), ask.say(&format!("listings-field-{field}")), kind)
            .hint(ask.say(&format!("listings-field-{field}-hint")))
    });
    let own = kind.fields.iter().filter(|field| field.translated);
    let own = own.map(|field| fact::text_question(ask, field, lang));
    common.chain(own).map(|question| question.written_in(lang, dir)).collect()
}

fn tick(ask: &Ask, asked: &Disclosure) -> Question {
    let field = ask.say(&format!("profiles-{}-title", asked.field));
    let label = ask.say_with("listings-ask-for", &[("field", Arg::from(field))]);
    Question::new(&ask_name(&asked.field), label, Kind::Tick).optional()
}

fn reason(ask: &Ask, asked: &Disclosure, lang: &str) -> Question {
    let name = tabs::name(lang, &why(&asked.field));
    let language = ask.tenant.language_name(lang);
    let label = ask.say_with("listings-why", &[("language", Arg::from(language))]);
    Question::new(&name, label, Kind::Long(REASON))
        .hint(ask.say("listings-why-hint"))
        .written_in(lang, tabs::direction(ask, lang))
        .optional()
}

/// The name of the box that asks for something sensitive.
#[must_use]
pub fn ask_name(field: &str) -> String {
    format!("ask-{field}")
}

/// What was typed as a content, or everything that does not fit its field.
///
/// # Errors
/// The mistakes, in the order of the form.
pub fn check(
    ask: &Ask,
    kind: &ListingKind,
    tabs: &Tabs,
    typed: &Fields,
) -> Result<Content, Vec<Mistake>> {
    let mut form = form(ask, kind, tabs, String::new());
    form.fields.iter_mut().for_each(|field| field.required = false);
    let (values, mut mistakes) = match form.check(typed, ask) {
        Ok(values) => (values, Vec::new()),
        Err(mistakes) => (Values::default(), mistakes),
    };
    let mut content = Content::default();
    for field in kind.fields.iter().filter(|field| !fact::is_text_only(field)) {
        match fact::value(ask, field, &values, typed) {
            Ok(value) => content.set_fact(&field.id, value),
            Err(wrong) => mistakes.extend(wrong),
        }
    }
    if !mistakes.is_empty() {
        return Err(in_order(&form, mistakes));
    }
    content.asks = asked(kind, &values);
    for lang in tabs.langs() {
        for field in fields_of_texts(kind, &content.asks) {
            content.set_text(lang, &field, values.text(&tabs::name(lang, &field)));
        }
    }
    Ok(content)
}

fn asked(kind: &ListingKind, values: &Values) -> Vec<String> {
    let ticked = sensitive(kind).filter(|asked| values.tick(&ask_name(&asked.field)));
    ticked.map(|asked| asked.field.clone()).collect()
}

/// What is written in each language: a reason only for what is asked for.
fn fields_of_texts(kind: &ListingKind, asks: &[String]) -> Vec<String> {
    let common = super::content::COMMON.iter().map(|field| (*field).to_string());
    let own = kind.fields.iter().filter(|field| field.translated).map(|field| field.id.clone());
    common.chain(own).chain(asks.iter().map(|field| why(field))).collect()
}

fn in_order(form: &Form, mut mistakes: Vec<Mistake>) -> Vec<Mistake> {
    let place = |mistake: &Mistake| form.fields.iter().position(|f| f.name == mistake.field);
    mistakes.sort_by_key(place);
    mistakes.dedup_by(|one, other| one.field == other.field);
    mistakes
}

/// A content as if it had just been typed.
#[must_use]
pub fn typed(kind: &ListingKind, content: &Content) -> Fields {
    let mut typed = Fields::default();
    for (lang, texts) in &content.texts {
        for (field, text) in texts {
            typed.set(&tabs::name(lang, field), text);
        }
    }
    for field in kind.fields.iter().filter(|field| !fact::is_text_only(field)) {
        fact::fill(field, content.fact(&field.id), &mut typed);
    }
    for field in &content.asks {
        typed.set(&ask_name(field), "yes");
    }
    typed
}

/// What a field of a kind is called.
#[must_use]
pub fn label(ask: &Ask, field: &generator::site::Field) -> String {
    ask.tenant.words(&ask.lang, &or_id(&field.label, &field.id))
}
