//! A listing as the public sees it: the fields of its kind and no other.

use generator::published::{PublishedEntry, Value};
use generator::site::{Field, FieldType, ListingKind};

use super::{Content, Listing, store};
use crate::clock::Millis;
use crate::providers;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;
use crate::worded::Worded as _;

/// The field that says when something begins.
const STARTS: &str = "starts";

/// Every public listing of a site whose kind is switched on.
///
/// # Errors
/// When the store cannot.
pub fn all(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    now: Millis,
) -> Result<Vec<PublishedEntry>, StoreError> {
    let mut entries = Vec::new();
    for listing in store::public(tx, tenant.id(), now)? {
        let provider = providers::name(tx, listing.owner)?.unwrap_or_default();
        if let (Some(kind), Some(live)) = (tenant.module(&listing.kind), &listing.live) {
            entries.push(of(tenant, kind, &listing, live, provider));
        }
    }
    Ok(entries)
}

/// An entry with what is written in it.
#[must_use]
pub fn of(
    tenant: &Tenant,
    kind: &ListingKind,
    listing: &Listing,
    content: &Content,
    provider: String,
) -> PublishedEntry {
    let path = |last: &str| format!("/my/{}/{{lang}}/listings/{}/{last}", tenant.id(), listing.id);
    let day = |at: Millis| if at == 0 { String::new() } else { tenant.day(at).to_string() };
    let starts = kind.field(STARTS).map(|field| content.one(&field.id));
    let areas = kind.field_of(&FieldType::Areas).map(|field| content.fact(&field.id).to_vec());
    PublishedEntry {
        id: listing.id.to_string(),
        module: kind.id.clone(),
        title: content.each("title"),
        summary: content.each("summary"),
        text: content.each("text"),
        provider,
        provider_id: listing.owner.to_string(),
        areas: areas.unwrap_or_default(),
        starts: starts.unwrap_or_default().to_string(),
        facts: kind.fields.iter().filter_map(|field| fact(field, content)).collect(),
        verified_on: day(listing.verified_at),
        expires_on: day((listing.expires_at - 1).max(0)),
        places_left: listing.places_left().and_then(|left| u32::try_from(left).ok()),
        action: if kind.applications { path("apply") } else { String::new() },
        ask: path("ask"),
        event: None,
    }
}

/// A fact that is not shown elsewhere, if there is one.
fn fact(field: &Field, content: &Content) -> Option<(String, Value)> {
    if field.id == STARTS || field.kind == FieldType::Areas {
        return None;
    }
    let value = match content.fact(&field.id) {
        kept if field.translated => each(field, content, kept),
        [] => None,
        [one] if !has_many(&field.kind) => Some(Value::One(one.clone())),
        many => Some(Value::Many(many.to_vec())),
    };
    Some((field.id.clone(), value?))
}

/// Words in each language; behind those of a place stands its address.
fn each(field: &Field, content: &Content, address: &[String]) -> Option<Value> {
    let mut each = content.each(&field.id);
    for words in each.values_mut() {
        *words = std::iter::once(words.as_str())
            .chain(address.iter().map(String::as_str))
            .collect::<Vec<_>>()
            .join(", ");
    }
    match (each.is_empty(), address) {
        (true, []) => None,
        (true, address) => Some(Value::Many(address.to_vec())),
        (false, _) => Some(Value::Each(each)),
    }
}

fn has_many(kind: &FieldType) -> bool {
    matches!(
        kind,
        FieldType::Choice { .. }
            | FieldType::Languages { .. }
            | FieldType::Schedule
            | FieldType::Hours
            | FieldType::Contact
    )
}
