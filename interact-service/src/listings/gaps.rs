//! What is still missing before a listing can be handed in: told all at once, each with the field
//! where it is mended.

use generator::site::{Field, FieldType, ListingKind};
use generator::texts::Arg;
use jiff::civil::{Date, DateTime};

use super::content::{COMMON, why};
use super::form::{self, fact};
use super::{Content, Listing};
use crate::ask::Ask;
use crate::form::Mistake;
use crate::form::tabs;
use crate::worded::Worded as _;

/// Everything that is missing, in the order of the form.
#[must_use]
pub fn all(ask: &Ask, kind: &ListingKind, listing: &Listing) -> Vec<Mistake> {
    let content = &listing.content;
    let mut gaps = texts(ask, kind, content);
    gaps.extend(kind.fields.iter().filter_map(|field| missing(ask, field, content)));
    gaps.extend(over(ask, kind, content));
    gaps.extend(too_few(ask, kind, listing));
    gaps.extend(reasons(ask, content));
    gaps
}

/// Each language that was begun has to be whole; one is needed.
fn texts(ask: &Ask, kind: &ListingKind, content: &Content) -> Vec<Mistake> {
    let own = kind.fields.iter().filter(|field| field.translated && field.required);
    let own = own.map(|field| (field.id.as_str(), form::label(ask, field)));
    let common = COMMON.iter().map(|field| (*field, ask.say(&format!("listings-field-{field}"))));
    let needed: Vec<(&str, String)> = common.chain(own).collect();
    let begun = content.texts.keys().map(String::as_str);
    let begun: Vec<&str> = if content.texts.is_empty() { vec![&ask.lang] } else { begun.collect() };
    let empty = |lang: &str, field: &str| content.text(lang, field).is_empty();
    let of = |lang: &&str| {
        let lang = *lang;
        let gaps = needed.iter().filter(move |(field, _)| empty(lang, field));
        gaps.map(move |(field, label)| in_language(ask, lang, field, label)).collect::<Vec<_>>()
    };
    begun.iter().flat_map(of).collect()
}

fn in_language(ask: &Ask, lang: &str, field: &str, label: &str) -> Mistake {
    let args = [
        ("field", Arg::from(label.to_string())),
        ("language", Arg::from(ask.tenant.language_name(lang))),
    ];
    Mistake { field: tabs::name(lang, field), text: ask.say_with("listings-gap-text", &args) }
}

fn missing(ask: &Ask, field: &Field, content: &Content) -> Option<Mistake> {
    let there = field.translated || !content.fact(&field.id).is_empty();
    if there || !field.required {
        return None;
    }
    let chosen = matches!(
        field.kind,
        FieldType::Choice { .. } | FieldType::Languages { .. } | FieldType::Areas
    );
    let key = if chosen { "form-choose" } else { "form-missing" };
    let text = ask.say_with(key, &[("field", Arg::from(form::label(ask, field)))]);
    Some(Mistake { field: fact::first_name(field), text })
}

/// The day that ends it is not past.
fn over(ask: &Ask, kind: &ListingKind, content: &Content) -> Option<Mistake> {
    let field = kind.field(&kind.until)?;
    let written = content.one(&field.id);
    let day = written.parse::<DateTime>().map(DateTime::date).or_else(|_| written.parse::<Date>());
    let past = day.is_ok_and(|day| day < ask.tenant.day(ask.now));
    let label = [("field", Arg::from(form::label(ask, field)))];
    let text = || ask.say_with("listings-gap-over", &label);
    past.then(|| Mistake { field: fact::name(field), text: text() })
}

/// There is room at least for those who have a place already.
fn too_few(ask: &Ask, kind: &ListingKind, listing: &Listing) -> Option<Mistake> {
    let field = kind.field_of(&FieldType::Capacity)?;
    let room: i64 = listing.content.one(&field.id).parse().ok()?;
    let text = || ask.say_with("listings-gap-places", &[("count", Arg::from(listing.taken))]);
    (room < listing.taken).then(|| Mistake { field: fact::name(field), text: text() })
}

/// Whoever asks for something sensitive says why, in each language.
fn reasons(ask: &Ask, content: &Content) -> Vec<Mistake> {
    let of = |field: &String| {
        let name = why(field);
        let langs = content.texts.keys().filter(|lang| content.text(lang, &name).is_empty());
        let gap = |lang: &String| {
            let args = [
                ("field", Arg::from(ask.say(&format!("profiles-{field}-title")))),
                ("language", Arg::from(ask.tenant.language_name(lang))),
            ];
            let text = ask.say_with("listings-gap-why", &args);
            Mistake { field: tabs::name(lang, &name), text }
        };
        langs.map(gap).collect::<Vec<_>>()
    };
    content.asks.iter().flat_map(of).collect()
}
