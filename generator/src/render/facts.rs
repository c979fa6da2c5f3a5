//! Facts of an entry, each as its type is read.

use super::Job;
use crate::published::{PublishedEntry, Value};
use crate::site::{Field, FieldType, ListingKind};
use crate::view::Spoken;
use crate::view::listing::{EntryFact, EntryValue};

/// Where a map can be looked at: a plain link, asked for only by whoever follows it.
const MAP: &str = "https://www.openstreetmap.org/search?query=";

impl Job<'_> {
    /// The facts of an entry in the order of its kind.
    pub(super) fn entry_facts(&self, kind: &ListingKind, entry: &PublishedEntry) -> Vec<EntryFact> {
        let fact = |field: &Field| {
            let values = self.entry_values(field, entry);
            let label = self.edition.spoken(&field.label);
            (!values.is_empty()).then(|| EntryFact { id: field.id.clone(), label, values })
        };
        kind.fields.iter().filter_map(fact).collect()
    }

    fn entry_values(&self, field: &Field, entry: &PublishedEntry) -> Vec<EntryValue> {
        match entry.facts.get(&field.id) {
            Some(Value::Each(_)) if field.kind == FieldType::Long => vec![self.long(field, entry)],
            Some(value @ Value::Each(_)) => {
                let text = self.edition.spoken(&value.localised());
                vec![EntryValue { map: map(&field.kind, &text.text), text, ..Default::default() }]
            }
            // What a place is called, and behind it its address.
            Some(value) if field.kind == FieldType::Place => {
                vec![self.value(&field.kind, &value.plain().join(", "))]
            }
            Some(value) => value.plain().iter().map(|v| self.value(&field.kind, v)).collect(),
            None if field.kind == FieldType::Areas => {
                entry.areas.iter().map(|area| self.value(&field.kind, area)).collect()
            }
            None if field.id == "starts" && !entry.starts.is_empty() => {
                vec![self.value(&moment(&field.kind), &entry.starts)]
            }
            None => Vec::new(),
        }
    }

    fn long(&self, field: &Field, entry: &PublishedEntry) -> EntryValue {
        let texts = entry.facts.get(&field.id).map(Value::localised).unwrap_or_default();
        let (lang, html) = self.markdown(&texts);
        EntryValue { text: self.edition.in_language("", &lang), html, ..Default::default() }
    }

    fn value(&self, kind: &FieldType, value: &str) -> EntryValue {
        let words = self.reader().words(kind, value);
        let text = self.edition.in_language(&words, "");
        let plain = EntryValue { text, ..Default::default() };
        match kind {
            FieldType::Date | FieldType::Moment => EntryValue { time: value.into(), ..plain },
            FieldType::Place => EntryValue { map: map(kind, value), ..plain },
            FieldType::Contact => contact(value),
            FieldType::Link => {
                let address = super::entries::safe_address(value);
                let text = latin(crate::url::host(value));
                EntryValue { text, address, latin: true, ..Default::default() }
            }
            _ => plain,
        }
    }
}

/// The field that says when something begins reads as a moment also where its kind says nothing.
fn moment(kind: &FieldType) -> FieldType {
    match kind {
        FieldType::Date => FieldType::Date,
        _ => FieldType::Moment,
    }
}

/// A mail address can be written to, a number can be called.
fn contact(value: &str) -> EntryValue {
    let address = if value.contains('@') {
        format!("mailto:{value}")
    } else {
        format!("tel:{}", dialled(value))
    };
    EntryValue { text: latin(value), address, latin: true, ..Default::default() }
}

/// A telephone number as it is dialled.
pub(super) fn dialled(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
}

fn latin(text: &str) -> Spoken {
    Spoken { text: text.to_string(), ..Default::default() }
}

/// A map with a place, which is its address in words.
fn map(kind: &FieldType, place: &str) -> String {
    if *kind == FieldType::Place { map_of(place) } else { String::new() }
}

/// A map with an address.
pub(super) fn map_of(address: &str) -> String {
    if address.is_empty() {
        return String::new();
    }
    let one_line = address.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut query = String::from(MAP);
    for byte in one_line.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => query.push(char::from(byte)),
            other => query.push_str(&format!("%{other:02X}")),
        }
    }
    query
}
