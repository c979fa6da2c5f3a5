//! Coming to an event: places, a waiting list, and no names for anybody.

use interact_service::clock::{DAY, HOUR};
use interact_service::events::{remind, tidy};
use interact_service::visitor::Role;

use super::organisers::weekly;
use super::{by_time, published};
use crate::support::{Client, World};

const DATE: &str = "2026-12-05T1900";

fn come(person: &mut Client<'_>, id: &str, date: &str) {
    let path = format!("events/{id}/come");
    person.get(&path);
    person.send(&path, &[("date", date)]);
    assert_eq!(person.page.status, 200, "{}", person.page.body);
}

#[test]
fn places_are_given_in_turn_and_the_first_who_waits_gets_the_next() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let id = weekly(&world, &mut provider, &[("places", "1")]);
    assert_eq!(published(&world)[0].event.as_ref().and_then(|event| event.places), Some(1));
    let mut amira = world.somebody(Role::Migrant, "Amira");
    let mut bilal = world.somebody(Role::Volunteer, "Bilal");
    amira.get(&format!("events/{id}/come"));
    assert!(amira.page.has("1 place left"));
    come(&mut amira, &id, DATE);
    assert!(amira.page.has("You have a place"));
    come(&mut bilal, &id, DATE);
    assert!(bilal.page.has("All places are taken"));
    come(&mut bilal, &id, "2026-12-12T1900");
    assert!(bilal.page.has("you have a place"), "another date has places of its own");

    provider.get(&format!("events/{id}"));
    assert!(provider.page.has("1 place taken") && provider.page.has("1 waits"));
    assert!(!provider.page.has("Amira") && !provider.page.has("Bilal"));
    let code = world.text("select code from event_guest where state = 'place' order by id", vec![]);
    assert!(provider.page.has(&code) && code.len() == 6);

    amira.get("events/mine");
    amira.send(&format!("events/{id}/stay"), &[]);
    assert!(amira.page.has("your place is free for somebody else"));
    assert_eq!(world.letter("event-place-free")["title"], "Language café");
    let places = "select count(*) from event_guest where state = 'place'";
    assert_eq!(world.number(places, vec![]), 2);
    let account = bilal.account;
    world.write(move |tx| interact_service::personal::erase(tx, account));
    assert_eq!(world.number("select count(*) from event_guest", vec![]), 0);
}

#[test]
fn whoever_comes_is_reminded_once_on_the_day_before() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let id = weekly(&world, &mut provider, &[("places", "1")]);
    let mut amira = world.somebody(Role::Migrant, "Amira").speaking("ar");
    come(&mut amira, &id, DATE);
    come(&mut world.somebody(Role::Volunteer, "Bilal"), &id, DATE);
    let reminders = |days: i64| {
        world.clock.turn(days);
        by_time(&world, remind::remind);
        let soon = |(name, ..): &(String, String, _)| name == "event-soon";
        world.letters().iter().filter(|letter| soon(letter)).count()
    };
    assert_eq!(reminders(13 * DAY), 0, "two days before");
    assert_eq!(reminders(DAY), 1, "whoever waits for a place is not reminded");
    assert_eq!(reminders(HOUR), 1, "once");
    assert_eq!(world.letter("event-soon")["when"], "2026-12-05T19:00");
    amira.sign_in_as(amira.account, false);
    amira.get("notifications");
    assert!(amira.page.has("قريبًا: «Language café»"), "{}", amira.page.body);
    assert_eq!(reminders(DAY), 1, "not on the day itself");
}

#[test]
fn a_date_that_is_moved_is_another_one_to_be_reminded_of() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let id = weekly(&world, &mut provider, &[]);
    come(&mut world.somebody(Role::Migrant, "Amira"), &id, DATE);
    let path = format!("events/{id}/dates/{DATE}/move");
    provider.get(&path);
    provider.send(&path, &[("starts", "2026-12-06T11:00"), ("ends", "2026-12-06T12:00")]);
    world.clock.turn(14 * DAY);
    by_time(&world, remind::remind);
    assert!(world.letters().iter().all(|(name, ..)| name != "event-soon"));
    world.clock.turn(DAY);
    by_time(&world, remind::remind);
    assert_eq!(world.letter("event-soon")["when"], "2026-12-06T11:00");
}

#[test]
fn a_place_of_somebody_who_was_erased_goes_to_the_first_who_waits() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let id = weekly(&world, &mut provider, &[("places", "1")]);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    come(&mut amira, &id, DATE);
    come(&mut world.somebody(Role::Migrant, "Bilal"), &id, DATE);
    let account = amira.account;
    world.write(move |tx| interact_service::personal::erase(tx, account));
    let mut chadi = world.somebody(Role::Migrant, "Chadi");
    come(&mut chadi, &id, DATE);
    assert!(chadi.page.has("All places are taken"), "nobody overtakes those who wait");
    by_time(&world, tidy::tidy);
    assert_eq!(world.letter("event-place-free")["name"], "Bilal");
    let places = "select count(*) from event_guest where state = 'place'";
    assert_eq!(world.number(places, vec![]), 1);
}

#[test]
fn a_double_click_is_one_place_and_interest_needs_none() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let id = weekly(&world, &mut provider, &[]);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    come(&mut amira, &id, DATE);
    come(&mut amira, &id, DATE);
    assert!(amira.page.has("You are counted in"));
    assert_eq!(world.number("select count(*) from event_guest", vec![]), 1);
    let mut page = world.somebody(Role::Migrant, "Chadi");
    page.get(&format!("events/{id}/come"));
    page.send(&format!("events/{id}/come"), &[("date", "2030-01-01T1900")]);
    assert_eq!(page.page.status, 422, "there is no such date");
}

#[test]
fn whoever_wants_to_come_is_told_of_every_change() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let id = weekly(&world, &mut provider, &[]);
    let mut amira = world.somebody(Role::Migrant, "Amira").speaking("ar");
    come(&mut amira, &id, DATE);
    provider.get(&format!("events/{id}"));
    provider.send(&format!("events/{id}/dates/{DATE}/cancel"), &[]);
    assert_eq!(world.letter("event-date-cancelled")["title"], "Language café");
    provider.send(&format!("events/{id}/cancel"), &[]);
    world.letter("event-cancelled");
    amira.get("events/mine");
    assert!(amira.page.has("أُلغيت"), "{}", amira.page.body);
    assert_eq!(amira.get(&format!("events/{id}/come")).status, 410);
}
