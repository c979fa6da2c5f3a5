//! Events and suggestions from every side: who suggests, who moderates, who organises, who comes.

use generator::published::PublishedEntry;
use interact_service::clock::{Clock as _, DAY};
use interact_service::events::{self, tell::Telling};
use interact_service::publishing;
use interact_service::store::{StoreError, Tx};
use interact_service::visitor::Role;

use crate::support::{Client, World};

mod guests;
mod imports;
mod organisers;

/// What somebody fills in for a concert.
const CONCERT: [(&str, &str); 9] = [
    ("lang", "el"),
    ("title", "Συναυλία στην πλατεία"),
    ("summary", "Μουσική από δέκα χώρες."),
    ("starts-day", "2026-12-05"),
    ("starts-time", "19:00"),
    ("ends-time", "21:30"),
    ("way", "place"),
    ("place", "Πλατεία Ελευθερίας"),
    ("areas", "nicosia"),
];

/// A concert with other answers in some places.
fn concert<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = CONCERT.iter().filter(|(name, _)| !other.iter().any(|(own, _)| own == name));
    kept.copied().chain(other.iter().copied().filter(|(_, value)| !value.is_empty())).collect()
}

/// What the public sees of the calendar of Cyprus.
fn published(world: &World) -> Vec<PublishedEntry> {
    let tenant = world.service.host.tenant("cyprus").expect("a site");
    let now = world.clock.now();
    let all = world.read(move |tx| publishing::snapshot(tx, &tenant, now));
    all.into_iter().filter(|entry| entry.module == "events").collect()
}

/// Suggests something and gives the path of the page that tells what became of it.
fn suggest(visitor: &mut Client<'_>, fields: &[(&str, &str)]) -> String {
    visitor.get("events/suggest");
    visitor.press("events/suggest", fields);
    assert_eq!(visitor.page.status, 303, "{}", visitor.page.body);
    let path = visitor.page.location().split('?').next().unwrap_or_default().to_string();
    assert!(path.contains("/suggested/"), "{path}");
    path
}

/// Does to the events of Cyprus what time brings.
fn by_time(world: &World, chore: fn(&mut dyn Tx, Telling<'_>) -> Result<(), StoreError>) {
    let (service, now) = (world.service.clone(), world.clock.now());
    world.write(move |tx| {
        let tenant = service.host.tenant("cyprus").expect("a site");
        let (address, key) = (&service.config.address, &service.config.key);
        chore(tx, Telling { tenant: &tenant, address, key, now })
    });
}

/// The number of the only event that waits.
fn waiting(moderator: &mut Client<'_>) -> String {
    moderator.get("events/queue");
    let id = moderator.page.between("class=\"work__title\"><a href=\"/my/cyprus/en/events/", "\"");
    assert!(!id.is_empty(), "{}", moderator.page.body);
    id
}

#[test]
fn a_concert_is_suggested_without_an_account_and_comes_into_the_calendar() {
    let world = World::new();
    let mut visitor = world.visitor().speaking("el");
    let fields = concert(&[("email", "eleni@example.org")]);
    let path = suggest(&mut visitor, &fields);
    visitor.get(&path);
    assert!(visitor.page.has("Συναυλία στην πλατεία") && visitor.page.has("Ευχαριστούμε"));
    assert!(published(&world).is_empty(), "nobody has read it yet");

    let mut moderator = world.somebody(Role::Moderator, "Maria");
    let id = waiting(&mut moderator);
    moderator.get(&format!("events/{id}"));
    assert!(moderator.page.has("Πλατεία Ελευθερίας") && moderator.page.has("Nicosia"));
    moderator.send(&format!("events/{id}/accept"), &[]);
    assert_eq!(moderator.page.status, 200);

    let entries = published(&world);
    let [entry] = entries.as_slice() else { panic!("one event: {entries:?}") };
    let event = entry.event.as_ref().expect("an event");
    assert_eq!(
        (entry.starts.as_str(), event.ends.as_str()),
        ("2026-12-05T19:00", "2026-12-05T21:30")
    );
    assert_eq!((event.zone.as_str(), entry.areas[0].as_str()), ("Asia/Nicosia", "nicosia"));
    assert_eq!(entry.ask, "", "whoever suggested it is nobody's to write to");
    visitor.get(&path);
    assert!(visitor.page.has("Είναι στο ημερολόγιο"));

    let letters = world.letters();
    let (name, to, args) = letters.last().expect("a letter");
    assert_eq!((name.as_str(), to.as_str()), ("suggestion-published", "eleni@example.org"));
    assert!(args["link"].as_str().is_some_and(|link| link.ends_with(&path)));
    let kept = "select count(*) from suggestion where email is not null";
    assert_eq!(world.number(kept, vec![]), 0, "the address goes when it is decided");
}

#[test]
fn a_moderator_asks_and_whoever_has_the_link_answers() {
    let world = World::new();
    let mut visitor = world.visitor();
    let path = suggest(&mut visitor, &concert(&[]));
    let mut moderator = world.somebody(Role::Moderator, "Maria");
    let id = waiting(&mut moderator);
    moderator.get(&format!("events/{id}/ask-back"));
    moderator.send(&format!("events/{id}/ask-back"), &[]);
    assert_eq!(moderator.page.status, 422, "a question has words");
    moderator.send(&format!("events/{id}/ask-back"), &[("reason", "Is it indoors?")]);
    assert!(moderator.page.has("Nothing is waiting"));

    visitor.get(&path);
    assert!(visitor.page.has("Is it indoors?"));
    visitor.get(&format!("{path}/edit"));
    assert!(visitor.page.body.contains("Πλατεία Ελευθερίας"), "what was typed is still there");
    let link = path.rsplit('/').next().unwrap_or_default().to_string();
    let again = concert(&[("text", "Σε κλειστό χώρο.")]);
    visitor.send(&format!("suggested/{link}/edit"), &again);
    assert_eq!(visitor.page.status, 200, "{}", visitor.page.body);
    assert_eq!(waiting(&mut moderator), id);

    moderator.get(&format!("events/{id}/refuse"));
    moderator.send(&format!("events/{id}/refuse"), &[("reason", "The square is closed.")]);
    visitor.get(&path);
    assert!(visitor.page.has("The square is closed.") && published(&world).is_empty());
    assert_eq!(visitor.get(&format!("{path}/edit")).status, 409, "it is decided");
    let stranger = path.replace(&link, &format!("{id}-nothing"));
    assert_eq!(visitor.get(&stranger).status, 404);
}

#[test]
fn what_cannot_be_is_told_at_its_field_and_nothing_typed_is_lost() {
    let world = World::new();
    let mut visitor = world.visitor();
    visitor.get("events/suggest");
    for (other, told) in [
        (vec![("ends-time", "18:00")], "It ends before it begins"),
        (
            vec![("starts-day", "2027-03-28"), ("starts-time", "03:30"), ("ends-time", "05:00")],
            "does not exist in that night",
        ),
        (vec![("starts-day", "2026-11-19")], "This day has passed"),
        (vec![("again", "weekly")], "until when it comes again"),
        (vec![("again", "weekly"), ("until", "2036-01-01")], "two years ahead"),
        (vec![("again", "daily"), ("until", "2026-12-20"), ("count", "3")], "not both"),
        (vec![("starts-time", "")], "at what time"),
        (vec![("place", "")], "where it takes place"),
        (vec![("way", "online")], "address for taking part"),
    ] {
        world.forget_rates();
        visitor.send("events/suggest", &concert(&other));
        assert_eq!(visitor.page.status, 422, "{told}");
        assert!(visitor.page.has(told), "{told}: {}", visitor.page.body);
        assert!(visitor.page.body.contains("Συναυλία στην πλατεία"), "{told}");
    }
    assert_eq!(world.number("select count(*) from event", vec![]), 0);
}

#[test]
fn an_event_that_is_suggested_twice_is_recognised() {
    let world = World::new();
    let mut visitor = world.visitor();
    suggest(&mut visitor, &concert(&[]));
    let mut other = world.visitor();
    other.get("events/suggest");
    let again = concert(&[
        ("title", "ΣΥΝΑΥΛΙΑ  στην Πλατεια!"),
        ("place", "πλατεία ΕΛΕΥΘΕΡΙΑΣ"),
        ("lang", "en"),
    ]);
    other.send("events/suggest", &again);
    assert_eq!(other.page.status, 422);
    assert!(other.page.has("Somebody has sent this event already"));
    other.send("events/suggest", &concert(&[("starts-time", "18:00")]));
    assert_eq!(other.page.status, 200, "another time is another event");
    assert_eq!(world.number("select count(*) from event", vec![]), 2);
}

#[test]
fn programs_fall_into_the_trap_and_too_many_are_told_to_wait() {
    let world = World::new();
    let mut program = world.visitor();
    program.get("events/suggest");
    assert!(program.page.body.contains("name=\"website\""));
    program.send("events/suggest", &concert(&[("website", "https://buy.example")]));
    assert_eq!(program.page.status, 403);
    assert_eq!(world.number("select count(*) from event", vec![]), 0);
    assert!(!program.page.body.contains("buy.example"), "{}", program.page.body);
    // Somebody whose browser filled the field in loses nothing.
    program.send("events/suggest", &[]);
    assert_eq!(world.number("select count(*) from event", vec![]), 1);
    for _ in 0..24 {
        program.get("events/suggest");
        program.press("events/suggest", &concert(&[("title", "")]));
    }
    assert_eq!(program.page.status, 429);
}

#[test]
fn a_site_that_takes_no_suggestions_has_no_form_for_them() {
    let world = World::new();
    let mut visitor = world.visitor().at("italy").speaking("it");
    assert_eq!(visitor.get("events/suggest").status, 404);
    let mut moderator = world.somebody_at("italy", Role::Moderator, "Maria").speaking("it");
    assert_eq!(moderator.get("events").status, 200, "its calendar is on");
}

#[test]
fn what_somebody_suggested_is_theirs_to_see_and_leaves_with_them() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira").speaking("ar");
    let path = suggest(&mut amira, &concert(&[("lang", "ar"), ("title", "أمسية موسيقية")]));
    amira.get("events/suggestions");
    assert!(amira.page.has("أمسية موسيقية") && amira.page.body.contains(&path));
    let account = amira.account;
    world.write(move |tx| interact_service::personal::erase(tx, account));
    assert!(!world.everything().contains("أمسية موسيقية"), "nobody had accepted it");
}

#[test]
fn what_is_over_leaves_by_itself() {
    let world = World::new();
    let mut visitor = world.visitor();
    suggest(&mut visitor, &concert(&[]));
    let mut moderator = world.somebody(Role::Moderator, "Maria");
    let id = waiting(&mut moderator);
    moderator.get(&format!("events/{id}"));
    moderator.send(&format!("events/{id}/accept"), &[]);
    assert_eq!(published(&world).len(), 1);
    world.clock.turn(17 * DAY);
    assert!(published(&world).is_empty());
    by_time(&world, events::tidy::tidy);
    assert_eq!(world.text("select state from event", vec![]), "over");
}
