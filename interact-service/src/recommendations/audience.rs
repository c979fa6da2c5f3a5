//! For whom an offer lawfully is, where it declares that: said aloud with each such offer, and the
//! only thing for which gender or age are looked at: whoever told that they belong to others gets
//! it not recommended, and is told how many were left out. It changes no order.

use generator::published::PublishedEntry;
use generator::site::FieldType;

use super::Catalogue;
use crate::profiles::{Fact, Field, Profile};
use crate::tenant::Tenant;

/// The taxonomy of audiences.
const AUDIENCES: &str = "audiences";

/// Identifiers of the audiences that an entry declares.
#[must_use]
pub fn declared<'a>(tenant: &Tenant, entry: &'a PublishedEntry) -> Vec<&'a str> {
    let Some(kind) = tenant.module(&entry.module) else { return Vec::new() };
    let of_event = entry.event.iter().flat_map(|event| event.audiences.iter().map(String::as_str));
    let fields = kind
        .fields
        .iter()
        .filter(|field| matches!(&field.kind, FieldType::Choice { of, .. } if of == AUDIENCES));
    let of_facts = fields.filter_map(|field| entry.facts.get(&field.id));
    of_facts.flat_map(|value| value.plain()).chain(of_event).collect()
}

/// The places of offers that are for others than somebody told to be. Who told nothing is shown
/// everything.
#[must_use]
pub fn for_others(tenant: &Tenant, catalogue: &Catalogue, profile: &Profile) -> Vec<usize> {
    let told = |field| match profile.fact(field) {
        Some(Fact::One(term)) => term.as_str(),
        _ => "",
    };
    let (gender, age) = (told(Field::Gender), told(Field::Age));
    let entries = catalogue.entries.iter().enumerate();
    let others = entries.filter(|(_, entry)| {
        let audiences = declared(tenant, entry);
        !audiences.is_empty() && audiences.iter().all(|audience| excludes(audience, gender, age))
    });
    others.map(|(at, _)| at).collect()
}

/// Whether an audience does not mean somebody who told these; what was not told excludes nobody.
fn excludes(audience: &str, gender: &str, age: &str) -> bool {
    match audience {
        "women" => gender == "man",
        "young-people" => matches!(age, "35-49" | "50-64" | "65-over"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_was_told_excludes_and_only_from_what_is_declared() {
        assert!(excludes("women", "man", "") && excludes("young-people", "", "50-64"));
        for (gender, age) in [("", ""), ("woman", "65-over"), ("other", "")] {
            assert!(!excludes("women", gender, age), "{gender} {age}");
        }
        for audience in ["families", "workers", "asylum-seekers", "refugees", "eu-citizens"] {
            assert!(!excludes(audience, "man", "65-over"), "{audience}");
        }
    }
}
