//! What is missing, what is wrong, and what belongs to others.

use interact_service::visitor::Role;

use super::{COURSE, accept, course, kept, public, state, verified};
use crate::support::World;
use interact_service::worded::Worded as _;

#[test]
fn a_draft_may_be_incomplete_but_not_handed_in() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    provider.get("listings/new/training");
    provider.send("listings/new/training", &[("text-en-title", "Greek")]);
    assert!(provider.page.has("Still missing"), "{}", provider.page.body);
    for missing in ["text-en-summary", "text-en-text", "fact-starts", "fact-areas", "fact-place"] {
        assert!(provider.page.body.contains(&format!("edit#{missing}\"")), "{missing}");
    }
    assert!(!provider.page.body.contains("listings/1/submit"));
    // Whoever sends it all the same gets the form with everything that is missing.
    provider.post("listings/1/submit", &[]);
    assert_eq!(provider.page.status, 422);
    for missing in ["text-en-summary", "text-en-text", "fact-starts", "fact-areas", "fact-place"] {
        assert!(provider.page.body.contains(&format!("href=\"#{missing}\"")), "{missing}");
        assert!(provider.page.body.contains(&format!("id=\"{missing}\"")), "{missing}");
    }
    assert_eq!(state(&world, 1).0, "draft");
}

#[test]
fn everything_that_does_not_fit_is_told_at_once() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let (title, text) = ("t".repeat(101), "x".repeat(5_001));
    let wrong = [
        ("text-en-title", title.as_str()),
        ("text-en-text", text.as_str()),
        ("fact-starts", "soon"),
        ("fact-ends", "31/02/2027"),
        ("fact-areas", "atlantis"),
        ("fact-languages_level-2", "B1"),
        ("fact-schedule_2", "evening"),
        ("fact-price", "cheap"),
        ("fact-place", "here\u{202e}there"),
        ("fact-capacity", "-3"),
    ];
    provider.get("listings/new/training");
    provider.press("listings/new/training", &wrong);
    assert_eq!(provider.page.status, 422);
    for (field, value) in wrong {
        let field = field.replace("_level-2", "_language-2");
        assert!(provider.page.body.contains(&format!("href=\"#{field}\"")), "{field}");
        assert!(
            field == "fact-areas"
                || provider.page.has(value)
                || provider.page.body.contains(value)
                || field.ends_with("language-2"),
            "{field} lost {value}"
        );
    }
    assert_eq!(world.number("select count(*) from listing", vec![]), 0);
}

#[test]
fn nothing_typed_is_no_draft() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    provider.get("listings/new/training");
    provider.press("listings/new/training", &[("go", "save")]);
    assert_eq!(provider.page.status, 422);
    assert!(provider.page.has("Write something first"));
}

#[test]
fn a_double_click_writes_one_draft() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    provider.get("listings/new/training");
    let page = provider.page.clone();
    provider.press("listings/new/training", &COURSE);
    let first = provider.page.location().to_string();
    provider.page = page;
    provider.press("listings/new/training", &COURSE);
    assert_eq!(provider.page.location(), first);
    assert_eq!(world.number("select count(*) from listing", vec![]), 1);
    // The same for a copy.
    provider.get("listings/1");
    let page = provider.page.clone();
    provider.press("listings/1/duplicate", &[]);
    provider.page = page;
    provider.press("listings/1/duplicate", &[]);
    assert_eq!(world.number("select count(*) from listing", vec![]), 2);
}

#[test]
fn a_lost_race_has_one_winner_and_keeps_what_the_other_typed() {
    let world = World::new();
    let mut one = verified(&world, "Helpers");
    let id = course(&mut one);
    let path = format!("listings/{id}/edit");
    let mut other = world.visitor();
    other.sign_in_as(one.account, false);
    one.get(&path);
    other.get(&path);
    one.send(&path, &[("text-en-title", "First")]);
    other.press(&path, &[("text-en-title", "Second"), ("text-en-text", "Long work")]);
    assert_eq!(other.page.status, 409);
    assert!(other.page.has("another window") && other.page.has("Long work"));
    assert_eq!(kept(&world, id).content.text("en", "title"), "First");
    other.send(&path, &[("text-en-title", "Second"), ("text-en-text", "Long work")]);
    assert_eq!(kept(&world, id).content.text("en", "title"), "Second");
}

#[test]
fn what_a_moderator_looks_at_is_not_changed_and_what_was_typed_stays() {
    let world = World::new();
    let mut one = verified(&world, "Helpers");
    let id = course(&mut one);
    let path = format!("listings/{id}/edit");
    let mut other = world.visitor();
    other.sign_in_as(one.account, false);
    other.get(&path);
    one.get(&format!("listings/{id}"));
    one.send(&format!("listings/{id}/submit"), &[]);
    other.press(&path, &[("text-en-title", "Late words")]);
    assert_eq!(other.page.status, 409);
    assert!(other.page.body.contains("Late words") && other.page.has("take it back"));
    accept(&world, id);
    one.post(&format!("listings/{id}/take-back"), &[]);
    assert_eq!(one.page.status, 409, "a moderator was faster");
}

#[test]
fn who_is_not_verified_writes_drafts_only() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "New");
    provider.get("listings");
    assert!(provider.page.has("we have to verify your organisation"));
    let id = course(&mut provider);
    assert!(!provider.page.body.contains(&format!("listings/{id}/submit")));
    provider.post(&format!("listings/{id}/submit"), &[]);
    assert_eq!(provider.page.status, 422);
    assert!(provider.page.has("we have to verify your organisation"));
    assert_eq!(state(&world, id).0, "draft");
}

#[test]
fn who_is_suspended_does_nothing() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = course(&mut provider);
    world.write(|tx| tx.execute("update account set state = 'suspended'", &[]));
    for path in ["listings".to_string(), format!("listings/{id}"), format!("listings/{id}/edit")] {
        provider.get(&path);
        assert_ne!(provider.page.status, 200, "{path}");
    }
    provider.post(&format!("listings/{id}/submit"), &[]);
    assert_eq!(state(&world, id).0, "draft");
}

#[test]
fn what_is_others_and_what_is_of_another_site_is_not_there() {
    let world = World::new();
    let mut owner = verified(&world, "Helpers");
    let id = public(&world, &mut owner);
    let looks = ["", "/edit", "/preview", "/discard", "/close", "/remove"];
    let acts = [
        "/edit",
        "/submit",
        "/take-back",
        "/discard",
        "/close",
        "/reopen",
        "/rework",
        "/duplicate",
        "/remove",
    ];
    let strangers = [
        world.somebody(Role::Provider, "Others"),
        world.somebody_at("italy", Role::Provider, "Aiuto"),
    ];
    for mut stranger in strangers {
        stranger.get("provider");
        let page = stranger.page.clone();
        for path in looks {
            stranger.get(&format!("listings/{id}{path}"));
            assert_eq!(stranger.page.status, 404, "{path}");
        }
        for path in acts {
            stranger.page = page.clone();
            stranger.post(&format!("listings/{id}{path}"), &[]);
            assert_eq!(stranger.page.status, 404, "{path}");
        }
    }
    for role in [Role::Migrant, Role::Volunteer, Role::Moderator, Role::Administrator] {
        let mut other = world.somebody(role, role.as_str());
        other.get("listings");
        assert_eq!(other.page.status, 403, "{role:?}");
    }
    assert_eq!(state(&world, id), ("published".into(), "none".into()));
    // A kind that is not switched on, and no kind at all.
    for kind in ["accommodation", "questions", "events", "nothing"] {
        owner.get(&format!("listings/new/{kind}"));
        assert_eq!(owner.page.status, 404, "{kind}");
    }
    let mut italian = world.somebody_at("italy", Role::Provider, "Casa").speaking("it");
    italian.get("listings/new/accommodation");
    assert_eq!(italian.page.status, 200);
}

#[test]
fn what_is_sensitive_needs_a_reason_in_each_language() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let mut fields = COURSE.to_vec();
    fields.push(("ask-gender", "yes"));
    provider.get("listings/new/training");
    provider.send("listings/new/training", &fields);
    assert!(provider.page.body.contains("edit#text-en-why-gender"), "{}", provider.page.body);
    fields.push(("text-en-why-gender", "A course for women"));
    provider.get("listings/1/edit");
    provider.send("listings/1/edit", &fields);
    assert!(provider.page.body.contains("listings/1/submit"), "{}", provider.page.body);
    let content = kept(&world, 1).content;
    assert_eq!(content.asks, ["gender"]);
    // A reason without a question goes, and nobody asks for what its kind does not offer.
    fields.retain(|(name, _)| *name != "ask-gender");
    fields.push(("ask-religion", "yes"));
    provider.get("listings/1/edit");
    provider.send("listings/1/edit", &fields);
    let content = kept(&world, 1).content;
    assert!(content.asks.is_empty() && content.text("en", "why-gender").is_empty());
}
