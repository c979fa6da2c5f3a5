//! Facts of a profile in the words of whoever reads them.

use generator::site::Terms;
use generator::texts::Arg;
use serde::Serialize;

use super::{Fact, Field, Level, Profile};
use crate::ask::Ask;

/// A field as a page shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Shown {
    /// Its name, as it is kept.
    pub field: String,
    /// What it is called.
    pub label: String,
    /// What was told, one entry each; empty where nothing was.
    pub values: Vec<String>,
}

/// A field on one's own profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The field.
    pub shown: Shown,
    /// What telling it is good for.
    pub good_for: String,
    /// Where it is changed.
    pub change: String,
    /// Where it is taken away.
    pub remove: String,
}

/// What one's profile looks like.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ProfileView {
    /// Fields that fit most listings.
    pub rows: Vec<Row>,
    /// Fields that only few listings may ask for.
    pub sensitive: Vec<Row>,
    /// How many fields were told.
    pub told: usize,
}

/// One's own profile.
#[must_use]
pub fn profile(ask: &Ask, fields: &[Field], profile: &Profile) -> ProfileView {
    let row = |field: &Field| Row {
        shown: shown(ask, *field, profile.fact(*field)),
        good_for: ask.say(&format!("profiles-{}-lead", field.as_str())),
        change: ask.to(&format!("profile/{}", field.as_str())),
        remove: ask.to(&format!("profile/{}/remove", field.as_str())),
    };
    let (sensitive, rows): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.is_sensitive());
    ProfileView {
        rows: rows.into_iter().map(row).collect(),
        sensitive: sensitive.into_iter().map(row).collect(),
        told: fields.iter().filter(|field| profile.fact(**field).is_some()).count(),
    }
}

/// A field with what was told of it.
#[must_use]
pub fn shown(ask: &Ask, field: Field, fact: Option<&Fact>) -> Shown {
    Shown {
        field: field.as_str().to_string(),
        label: label(ask, field),
        values: fact.map(|fact| words(ask, field, fact)).unwrap_or_default(),
    }
}

/// What a field is called.
#[must_use]
pub fn label(ask: &Ask, field: Field) -> String {
    ask.say(&format!("profiles-{}-title", field.as_str()))
}

/// What was told of a field, one entry each.
#[must_use]
pub fn words(ask: &Ask, field: Field, fact: &Fact) -> Vec<String> {
    match fact {
        Fact::Words(text) => vec![text.clone()],
        Fact::One(term) => vec![word(ask, field, term)],
        Fact::Many(terms) => terms.iter().map(|term| word(ask, field, term)).collect(),
        Fact::Languages(languages) => {
            languages.iter().map(|(tag, level)| language(ask, tag, *level)).collect()
        }
    }
}

fn language(ask: &Ask, tag: &str, level: Level) -> String {
    let name = term(ask, &ask.tenant.world.spoken, tag);
    let level = ask.say(&format!("profiles-level-{}", level.as_str()));
    let args = [("language", Arg::from(name)), ("level", Arg::from(level))];
    ask.say_with("profiles-language-known", &args)
}

/// A term of a field.
#[must_use]
pub fn word(ask: &Ask, field: Field, id: &str) -> String {
    match (terms(ask, field), field) {
        (Some(terms), _) => term(ask, terms, id),
        (None, Field::Area) => ask.tenant.area(&ask.lang, id),
        (None, Field::Seeking) => ask
            .tenant
            .module(id)
            .map_or_else(|| id.to_string(), |kind| ask.tenant.words(&ask.lang, &kind.title)),
        _ => ask.say(&format!("profiles-{}-{id}", field.as_str())),
    }
}

/// The terms that a field is chosen from, where they stand in a taxonomy.
#[must_use]
pub fn terms(ask: &Ask, field: Field) -> Option<&Terms> {
    let world = &ask.tenant.world;
    match field {
        Field::Education => Some(&world.education),
        Field::Occupations => Some(&world.occupations),
        Field::Skills => Some(&world.skills),
        Field::Interests => Some(&world.interests),
        _ => None,
    }
}

/// A term's name in the reader's language; its identifier where it is no longer there.
#[must_use]
pub fn term(ask: &Ask, terms: &Terms, id: &str) -> String {
    let found = terms.get(id);
    found.map_or_else(|| id.to_string(), |term| ask.tenant.words(&ask.lang, &term.name))
}
