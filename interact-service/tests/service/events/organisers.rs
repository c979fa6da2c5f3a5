//! Organisations and staff: writing, changing, cancelling, moving.

use interact_service::visitor::Role;

use super::{concert, published, waiting};
use crate::support::{Client, World};

/// A weekly event of an organisation that a moderator accepted; gives its number.
pub(super) fn weekly(world: &World, provider: &mut Client<'_>, other: &[(&str, &str)]) -> String {
    provider.get("events/new");
    let weekly = [("again", "weekly"), ("count", "4"), ("lang", "en"), ("title", "Language café")];
    let mut fields = concert(&weekly);
    fields.extend(other);
    provider.send("events/new", &fields);
    assert_eq!(provider.page.status, 200, "{}", provider.page.body);
    assert!(provider.page.has("Somebody of our team reads it first"));
    let mut moderator = world.somebody(Role::Moderator, &format!("Maria {}", other.len()));
    let id = waiting(&mut moderator);
    moderator.get(&format!("events/{id}"));
    moderator.send(&format!("events/{id}/accept"), &[]);
    id
}

#[test]
fn a_change_waits_while_the_former_text_stays() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let id = weekly(&world, &mut provider, &[]);
    provider.get(&format!("events/{id}/edit"));
    assert!(provider.page.body.contains("value=\"weekly\" selected"), "{}", provider.page.body);
    let fields = concert(&[
        ("again", "weekly"),
        ("count", "4"),
        ("lang", "en"),
        ("title", "Language café with tea"),
    ]);
    provider.send(&format!("events/{id}/edit"), &fields);
    assert!(provider.page.has("Until the change is checked"));
    assert_eq!(published(&world)[0].title["en"], "Language café");
    let mut moderator = world.somebody(Role::Moderator, "Nadia");
    assert_eq!(waiting(&mut moderator), id);
    moderator.get(&format!("events/{id}"));
    moderator.send(&format!("events/{id}/accept"), &[]);
    let entry = &published(&world)[0];
    assert_eq!(entry.title["en"], "Language café with tea");
    assert_eq!(entry.event.as_ref().map(|event| event.sequence), Some(2));
}

#[test]
fn another_language_is_added() {
    let world = World::new();
    let mut staff = world.somebody(Role::Administrator, "Anna");
    staff.get("events/new");
    staff.send("events/new", &concert(&[("organiser", "Municipality")]));
    assert!(staff.page.has("It is published."), "{}", staff.page.body);
    let id = staff
        .at
        .rsplit('/')
        .next()
        .and_then(|end| end.split('?').next())
        .expect("a number")
        .to_string();
    let path = format!("events/{id}/words/fr");
    staff.get(&path);
    staff.send(&path, &[("title", "Concert"), ("summary", "Musique."), ("place", "Place")]);
    let entry = &published(&world)[0];
    assert_eq!(
        (entry.title["fr"].as_str(), entry.title["el"].as_str()),
        ("Concert", "Συναυλία στην πλατεία")
    );
    assert_eq!(entry.provider, "Municipality");
    assert_eq!(staff.get(&format!("events/{id}/words/xx")).status, 404);
}

#[test]
fn dates_are_moved_and_cancelled_at_once_and_shown_as_such() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let id = weekly(&world, &mut provider, &[]);
    provider.get(&format!("events/{id}"));
    provider.send(&format!("events/{id}/dates/2026-12-12T1900/cancel"), &[]);
    provider.get(&format!("events/{id}/dates/2026-12-19T1900/move"));
    let path = format!("events/{id}/dates/2026-12-19T1900/move");
    provider.send(&path, &[("starts", "2026-12-20T17:00"), ("ends", "2026-12-20T16:00")]);
    assert_eq!(provider.page.status, 422);
    provider.send(&path, &[("starts", "2026-12-20T17:00"), ("ends", "2026-12-20T19:00")]);
    assert_eq!(provider.page.status, 200, "{}", provider.page.body);
    let entry = &published(&world)[0];
    let changes = &entry.event.as_ref().expect("an event").changes;
    let shown: Vec<_> = changes.iter().map(|c| (c.of.as_str(), c.starts.as_str())).collect();
    assert_eq!(shown, [("2026-12-12T19:00", ""), ("2026-12-19T19:00", "2026-12-20T17:00")]);
    provider.send(&format!("events/{id}/dates/2026-12-12T1900/restore"), &[]);
    assert_eq!(published(&world)[0].event.as_ref().map(|event| event.changes.len()), Some(1));

    provider.send(&format!("events/{id}/cancel"), &[]);
    assert_eq!(published(&world)[0].event.as_ref().map(|event| event.cancelled), Some(true));
    provider.send(&format!("events/{id}/revive"), &[]);
    assert_eq!(published(&world)[0].event.as_ref().map(|event| event.cancelled), Some(false));
    let log = "select count(*) from audit where action in ('event.cancel', 'event.reschedule')";
    assert_eq!(world.number(log, vec![]), 5);
}

#[test]
fn an_organisation_reaches_its_own_events_only() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let id = weekly(&world, &mut provider, &[]);
    let mut other = world.somebody(Role::Provider, "Others");
    for path in ["", "/edit", "/words/fr"] {
        assert_eq!(other.get(&format!("events/{id}{path}")).status, 404, "{path}");
    }
    assert_eq!(other.get("events/queue").status, 403);
}

#[test]
fn the_organisation_is_asked_and_no_address_is_told() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let id = weekly(&world, &mut provider, &[]);
    assert!(published(&world)[0].ask.ends_with(&format!("/events/{id}/ask")));
    let mut amira = world.somebody(Role::Migrant, "Amira");
    amira.get(&format!("events/{id}/ask"));
    amira.send(&format!("events/{id}/ask"), &[("text", "May I bring my sister?")]);
    assert_eq!(amira.page.status, 200, "{}", amira.page.body);
    assert!(amira.page.has("Language café"));
    provider.get("messages");
    assert!(provider.page.has("Language café") && !provider.page.has("Amira"));
    assert_eq!(world.letter("message-new")["title"], "Language café");
    amira.get(&format!("events/{id}/ask"));
    assert_eq!(amira.page.status, 303, "the thread is there already");
}
