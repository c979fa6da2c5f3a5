//! Ways to narrow the list of a module down: by area, and by the fields that its kind names.

use crate::published::PublishedEntry;
use crate::site::{FieldType, ListingKind, Site};

/// The group of areas, in addresses.
pub const AREA: &str = "area";

/// One way to narrow a list down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// [`AREA`], or the field.
    pub id: String,
    /// What can be chosen, in order.
    pub choices: Vec<Choice>,
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// As it stands in addresses.
    pub id: String,
    /// Places of the entries that fit.
    pub entries: Vec<usize>,
}

/// The ways to narrow a list down; a way without a choice is none.
#[must_use]
pub fn groups(site: &Site, kind: &ListingKind, entries: &[PublishedEntry]) -> Vec<Group> {
    let areas = site.areas.iter().map(|(id, _)| id.clone()).collect();
    let area = group(AREA, areas, entries, |entry| entry.areas.clone());
    let fields = kind.fields.iter();
    let fields = fields.filter(|field| field.filter && field.kind != FieldType::Areas);
    let own = fields.map(|field| {
        let mut known: Vec<String> =
            entries.iter().flat_map(|entry| values(entry, &field.id)).collect();
        known.sort();
        known.dedup();
        group(&field.id, known, entries, |entry| values(entry, &field.id))
    });
    std::iter::once(area).chain(own).filter(|group| group.choices.len() > 1).collect()
}

/// What an entry says of a field, as it stands in addresses: a language without its level.
#[must_use]
pub fn values(entry: &PublishedEntry, field: &str) -> Vec<String> {
    let plain = entry.facts.get(field).map(|value| value.plain()).unwrap_or_default();
    let first = |value: &str| value.split(' ').next().unwrap_or_default().to_lowercase();
    plain.into_iter().map(first).filter(|id| crate::content::place::is_name(id)).collect()
}

fn group(
    id: &str,
    known: Vec<String>,
    entries: &[PublishedEntry],
    of: impl Fn(&PublishedEntry) -> Vec<String>,
) -> Group {
    let all: Vec<Vec<String>> = entries.iter().map(of).collect();
    let fitting = |choice: &String| {
        let places = all.iter().enumerate().filter(|(_, own)| own.contains(choice));
        places.map(|(place, _)| place).collect::<Vec<_>>()
    };
    let choices = known.into_iter().map(|id| Choice { entries: fitting(&id), id });
    Group { id: id.to_string(), choices: choices.filter(|c| !c.entries.is_empty()).collect() }
}
