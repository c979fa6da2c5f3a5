//! A profile as the calculation may see it: only what may count.

use super::catalogue::Catalogue;
use crate::matching::{Facet, Level, Person, Reasons, Times};
use crate::profiles::{Fact, Field, Level as Told, Profile};

/// What counts of a profile. Gender and age are not looked at, and there is no place for them.
#[must_use]
pub fn person(catalogue: &Catalogue, profile: &Profile, off: Reasons) -> Person {
    let terms = |field, facet| {
        let ids = many(profile, field).iter();
        ids.filter_map(move |id| catalogue.words.find(facet, id)).collect::<Vec<_>>()
    };
    Person {
        seeking: numbers(&catalogue.kinds, many(profile, Field::Seeking)),
        terms: [
            terms(Field::Interests, Facet::Interest),
            terms(Field::Skills, Facet::Skill),
            terms(Field::Occupations, Facet::Occupation),
        ]
        .concat(),
        languages: languages(catalogue, profile),
        education: one(profile, Field::Education).and_then(education),
        area: one(profile, Field::Area).and_then(|id| Catalogue::number(&catalogue.areas, id)),
        times: times(many(profile, Field::Availability)),
        off,
    }
}

fn languages(catalogue: &Catalogue, profile: &Profile) -> Vec<(u16, Level)> {
    let Some(Fact::Languages(languages)) = profile.fact(Field::Languages) else {
        return Vec::new();
    };
    let number = |(tag, told): &(String, Told)| {
        Some((Catalogue::number(&catalogue.spoken, tag)?, level(*told)))
    };
    languages.iter().filter_map(number).collect()
}

/// A level as a number.
#[must_use]
pub fn level(told: Told) -> Level {
    let at = Told::ALL.iter().position(|own| *own == told).unwrap_or_default();
    u8::try_from(at + 1).unwrap_or(1)
}

/// A level of education (`isced-3`) as a number.
#[must_use]
pub fn education(id: &str) -> Option<u8> {
    id.strip_prefix("isced-")?.parse().ok()
}

/// Times by their identifiers.
#[must_use]
pub fn times(ids: &[String]) -> Times {
    let one = |id: &String| match id.as_str() {
        "mornings" => Times::MORNINGS,
        "afternoons" => Times::AFTERNOONS,
        "evenings" => Times::EVENINGS,
        "weekends" => Times::WEEKENDS,
        _ => Times::default(),
    };
    ids.iter().map(one).fold(Times::default(), Times::and)
}

/// Identifiers of times.
pub fn named(times: Times) -> impl Iterator<Item = &'static str> {
    let names = ["mornings", "afternoons", "evenings", "weekends"];
    let both = Times::EACH.into_iter().zip(names);
    both.filter(move |(time, _)| !times.both(*time).is_empty()).map(|(_, name)| name)
}

/// Numbers of identifiers that are known.
#[must_use]
pub fn numbers(all: &[String], ids: &[String]) -> Vec<u16> {
    ids.iter().filter_map(|id| Catalogue::number(all, id)).collect()
}

fn many(profile: &Profile, field: Field) -> &[String] {
    match profile.fact(field) {
        Some(Fact::Many(terms)) => terms,
        _ => &[],
    }
}

fn one(profile: &Profile, field: Field) -> Option<&str> {
    match profile.fact(field) {
        Some(Fact::One(term)) => Some(term),
        _ => None,
    }
}
