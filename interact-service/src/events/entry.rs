//! An event as the public sees it.

use std::collections::BTreeMap;

use generator::published::event::Way;
use generator::published::{PublishedEntry, PublishedEvent, Value};
use jiff::Timestamp;

use super::{Content, Event, store};
use crate::clock::Millis;
use crate::providers;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;
use crate::worded::Worded as _;

/// Every public event of a site, if it has a calendar.
///
/// # Errors
/// When the store cannot.
pub fn all(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    now: Millis,
) -> Result<Vec<PublishedEntry>, StoreError> {
    let Some(module) = tenant.calendar() else { return Ok(Vec::new()) };
    let module = module.id.clone();
    let mut entries = Vec::new();
    for event in store::public(tx, tenant.id(), now)? {
        let provider = match event.owner {
            Some(owner) => providers::name(tx, owner)?.unwrap_or_default(),
            None => String::new(),
        };
        entries.extend(of(tenant, &module, &event, provider));
    }
    Ok(entries)
}

/// What its module declares as fields: for whom it is interesting.
fn facts(live: &Content) -> BTreeMap<String, Value> {
    let interests = Some(live.interests.clone()).filter(|all| !all.is_empty());
    interests.map(|all| ("interests".to_string(), Value::Many(all))).into_iter().collect()
}

/// An event as it was accepted last.
fn of(tenant: &Tenant, module: &str, event: &Event, provider: String) -> Option<PublishedEntry> {
    let live = event.live.as_ref()?;
    let path = |last: &str| format!("/my/{}/{{lang}}/events/{}/{last}", tenant.id(), event.id);
    let times = &live.times;
    let changed = Timestamp::from_millisecond(event.changed_at).unwrap_or(Timestamp::UNIX_EPOCH);
    let zone = match times.zone.as_str() {
        "" => tenant.site.time_zone.clone(),
        zone => zone.to_string(),
    };
    let provider_id = event.owner.filter(|_| !provider.is_empty());
    Some(PublishedEntry {
        id: event.id.to_string(),
        module: module.to_string(),
        title: live.each("title"),
        summary: live.each("summary"),
        text: live.each("text"),
        provider_id: provider_id.map(|owner| owner.to_string()).unwrap_or_default(),
        provider: if provider.is_empty() { live.organiser.clone() } else { provider },
        areas: live.areas.clone(),
        starts: times.starts.clone(),
        verified_on: tenant.day(event.verified_at).to_string(),
        facts: facts(live),
        action: path("come"),
        ask: if event.owner.is_some() { path("ask") } else { String::new() },
        event: Some(PublishedEvent {
            ends: times.ends.clone(),
            zone,
            rule: times.rule.clone(),
            changes: times.changes.clone(),
            cancelled: event.cancelled,
            moved_from: times.moved_from.clone(),
            way: Way::find(&live.way).unwrap_or_default(),
            place: live.each("place"),
            online: live.online.clone(),
            languages: live.languages.clone(),
            audiences: live.audiences.clone(),
            price: live.price.clone(),
            access: live.access.clone(),
            contact: live.contact.clone(),
            places: live.places,
            uid: event.uid.clone(),
            sequence: u32::try_from(event.sequence).unwrap_or_default(),
            changed_at: changed.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        }),
        ..PublishedEntry::default()
    })
}
