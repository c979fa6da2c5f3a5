//! A provider's listings: written, handed in, public, ended.

use interact_service::listings::{Doing, Listing, store, turns};
use interact_service::store::Value;
use interact_service::visitor::Role;

use crate::providers::{tell, verify};
use crate::support::{Client, World};
use interact_service::worded::Worded as _;

mod guards;
mod hostile;
mod keeping;
mod kinds;
mod tabs;

/// Everything that a course needs.
pub(crate) const COURSE: [(&str, &str); 13] = [
    ("text-en-title", "Greek for beginners"),
    ("text-en-summary", "First words, twice a week."),
    ("text-en-text", "Come as you are.\n\n- bring a **pen**"),
    ("fact-topic", "language"),
    ("fact-starts", "2026-12-01T18:00"),
    ("fact-ends", "2027-02-01"),
    ("fact-areas", "limassol"),
    ("fact-languages_language-1", "el"),
    ("fact-languages_level-1", "A1"),
    ("fact-schedule_2", "18-20"),
    ("fact-price", "0"),
    ("fact-place", "Community Centre"),
    ("fact-capacity", "12"),
];

/// A provider who was verified.
pub(crate) fn verified<'w>(world: &'w World, name: &str) -> Client<'w> {
    let mut provider = world.somebody(Role::Provider, name);
    tell(&mut provider);
    verify(world, provider.account);
    provider
}

/// Writes a course; gives its number.
pub(crate) fn course(provider: &mut Client<'_>) -> i64 {
    provider.get("listings/new/training");
    provider.send("listings/new/training", &COURSE);
    assert!(provider.at.contains("done=listings-kept"), "{}", provider.page.body);
    let path = provider.at.split('?').next().unwrap_or_default();
    path.rsplit('/').next().and_then(|id| id.parse().ok()).expect("a number")
}

/// A listing as it is kept.
pub(crate) fn kept(world: &World, id: i64) -> Listing {
    world.read(move |tx| store::find(tx, "cyprus", id)).expect("a listing")
}

/// A moderator's yes.
pub(crate) fn accept(world: &World, id: i64) {
    let tenant = world.service.host.tenant("cyprus").expect("Cyprus");
    let listing = kept(world, id);
    let doing = Doing { actor: None, now: interact_service::clock::Clock::now(&*world.clock) };
    world.write(move |tx| {
        let accepted = turns::accept(tx, &tenant, doing, listing.clone());
        Ok(accepted.expect("something waits").version)
    });
}

/// A public course of a provider.
pub(crate) fn public(world: &World, provider: &mut Client<'_>) -> i64 {
    let id = course(provider);
    provider.get(&format!("listings/{id}"));
    provider.send(&format!("listings/{id}/submit"), &[]);
    assert!(provider.page.has("Being checked"), "{}", provider.page.body);
    accept(world, id);
    id
}

fn state(world: &World, id: i64) -> (String, String) {
    let listing = kept(world, id);
    (listing.state.as_str().to_string(), listing.revision.as_str().to_string())
}

#[test]
fn the_whole_way_of_a_provider() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    provider.open("");
    provider.get("listings");
    assert!(provider.page.has("Nothing here yet."));
    provider.get("listings/new");
    for kind in ["Training courses", "Local support and help", "Volunteering"] {
        assert!(provider.page.has(kind), "{kind}");
    }
    assert!(!provider.page.has("Accommodation"), "Cyprus has no accommodation");
    let id = course(&mut provider);
    assert!(provider.page.has("Greek for beginners") && provider.page.has("Draft"));
    assert!(provider.page.body.contains(&format!("listings/{id}/submit")));

    provider.get(&format!("listings/{id}/preview"));
    for seen in ["Greek for beginners", "Come as you are.", "<strong>pen</strong>", "Helping Hands"]
    {
        assert!(provider.page.body.contains(seen), "{seen}: {}", provider.page.body);
    }
    provider.get(&format!("listings/{id}"));
    provider.send(&format!("listings/{id}/submit"), &[]);
    assert!(provider.page.has("Being checked") && provider.page.has("Handed in."));
    // What was handed in is not changed behind the moderator's back.
    provider.get(&format!("listings/{id}/edit"));
    assert_eq!(provider.page.status, 303);
    provider.get(&format!("listings/{id}"));
    provider.send(&format!("listings/{id}/take-back"), &[]);
    assert_eq!(state(&world, id), ("draft".into(), "none".into()));
    provider.send(&format!("listings/{id}/submit"), &[]);
    accept(&world, id);

    let listing = kept(&world, id);
    assert_eq!((listing.places, listing.places_left()), (Some(12), Some(12)));
    provider.get(&format!("listings/{id}"));
    for seen in ["Public", "12 of 12 left", "Shown until", "1 February 2027"] {
        assert!(provider.page.has(seen), "{seen}: {}", provider.page.body);
    }
    provider.get("listings?state=published");
    assert!(provider.page.has("Greek for beginners"));
    provider.get("listings?state=draft");
    assert!(!provider.page.has("Greek for beginners"));
}

#[test]
fn a_change_of_what_is_public_waits_while_the_former_text_stays() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = public(&world, &mut provider);
    provider.get(&format!("listings/{id}/edit"));
    assert!(provider.page.body.contains("value=\"Greek for beginners\""));
    let mut changed = COURSE;
    changed[0].1 = "Greek for everybody";
    provider.send(&format!("listings/{id}/edit"), &changed);
    assert_eq!(state(&world, id), ("published".into(), "draft".into()));
    let live = kept(&world, id).live.expect("a public text");
    assert_eq!(live.text("en", "title"), "Greek for beginners");
    provider.send(&format!("listings/{id}/submit"), &[]);
    assert!(provider.page.has("Public, change being checked"));
    assert_eq!(kept(&world, id).live.expect("the same").text("en", "title"), "Greek for beginners");
    accept(&world, id);
    assert_eq!(kept(&world, id).live.expect("new").text("en", "title"), "Greek for everybody");

    changed[0].1 = "Never mind";
    provider.get(&format!("listings/{id}/edit"));
    provider.send(&format!("listings/{id}/edit"), &changed);
    provider.get(&format!("listings/{id}/discard"));
    provider.send(&format!("listings/{id}/discard"), &[]);
    assert_eq!(state(&world, id), ("published".into(), "none".into()));
    assert_eq!(kept(&world, id).content.text("en", "title"), "Greek for everybody");
}

#[test]
fn it_is_copied_closed_opened_written_anew_and_removed() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = public(&world, &mut provider);
    provider.get(&format!("listings/{id}"));
    provider.send(&format!("listings/{id}/duplicate"), &[]);
    assert!(provider.page.has("This is a copy."));
    let copy = id + 1;
    assert_eq!(kept(&world, copy).content, kept(&world, id).content);
    assert_eq!(state(&world, copy), ("draft".into(), "none".into()));

    provider.get(&format!("listings/{copy}/remove"));
    assert!(provider.page.has("Greek for beginners"));
    provider.send(&format!("listings/{copy}/remove"), &[]);
    assert_eq!(world.number("select count(*) from listing", vec![]), 1);
    // What was public is kept: people applied to it.
    provider.get(&format!("listings/{id}/remove"));
    assert_eq!(provider.page.status, 404);

    provider.get(&format!("listings/{id}/close"));
    provider.send(&format!("listings/{id}/close"), &[]);
    assert_eq!(state(&world, id).0, "closed");
    provider.send(&format!("listings/{id}/reopen"), &[]);
    assert_eq!(state(&world, id).0, "published");
    provider.get(&format!("listings/{id}/close"));
    provider.send(&format!("listings/{id}/close"), &[]);
    provider.send(&format!("listings/{id}/rework"), &[]);
    assert_eq!(state(&world, id).0, "draft");
    assert!(provider.page.body.contains("value=\"Greek for beginners\""));
    let waiting: Vec<Value> = vec![];
    assert_eq!(world.number("select count(*) from listing where state = 'published'", waiting), 0);
}

#[test]
fn whoever_applied_gets_an_answer_when_it_closes() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = public(&world, &mut provider);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    amira.get("profile/languages");
    amira.send("profile/languages", &[("language-1", "ar"), ("level-1", "native")]);
    let path = format!("listings/{id}/apply");
    amira.get(&path);
    amira.send(&path, &[("question-why", "I live here now")]);
    amira.send(&path, &[("step", "send")]);
    assert!(amira.at.contains("applications/"), "{}", amira.page.body);
    amira.get(&format!("listings/{id}/ask"));
    assert_eq!(amira.page.status, 200);
    provider.get(&format!("listings/{id}/close"));
    provider.send(&format!("listings/{id}/close"), &[]);
    assert!(!world.letter("application-closed").is_null());
    amira.get(&path);
    assert_ne!(amira.page.status, 500);
}
