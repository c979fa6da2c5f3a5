//! Moderators decide on what was handed in, and providers are told.

use interact_service::clock::{DAY, HOUR};
use interact_service::visitor::Role;

use crate::listings::{COURSE, course, kept, public, verified};
use crate::providers::tell;
use crate::support::{Client, World};
use interact_service::worded::Worded as _;

mod gone;
mod organisations;

/// A course that waits.
fn waiting(provider: &mut Client<'_>) -> i64 {
    let id = course(provider);
    submit(provider, id);
    id
}

fn submit(provider: &mut Client<'_>, id: i64) {
    provider.get(&format!("listings/{id}"));
    provider.send(&format!("listings/{id}/submit"), &[]);
    assert!(provider.page.has("eing checked"), "{}", provider.page.body);
}

fn accept(moderator: &mut Client<'_>, id: i64) {
    moderator.get(&format!("moderation/listings/{id}"));
    moderator.send(&format!("moderation/listings/{id}/accept"), &[]);
}

fn audited(world: &World, action: &'static str) -> i64 {
    world.number("select count(*) from audit where action = $1", vec![action.into()])
}

#[test]
fn what_waits_stands_oldest_first_with_its_age() {
    let world = World::new();
    let mut first = verified(&world, "Helpers");
    let old = waiting(&mut first);
    world.clock.turn(2 * DAY);
    let mut second = world.somebody(Role::Provider, "Newcomers");
    tell(&mut second);
    second.send("provider/ask", &[]);
    world.clock.turn(3 * HOUR);

    let mut moderator = world.somebody(Role::Moderator, "Maria");
    moderator.get("");
    assert!(moderator.page.has("The oldest has waited 2 days."), "{}", moderator.page.body);
    moderator.get("moderation");
    assert!(moderator.page.has("2 things wait for you") && moderator.page.has("3 hours"));
    let body = &moderator.page.body;
    let place = |path: &str| body.find(path).unwrap_or_else(|| panic!("no {path}"));
    assert!(place(&format!("moderation/listings/{old}\"")) < place("moderation/providers/"));
}

#[test]
fn a_listing_is_read_previewed_and_accepted() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = waiting(&mut provider);
    let mut moderator = world.somebody(Role::Moderator, "Maria").speaking("ar");
    moderator.get(&format!("moderation/listings/{id}"));
    for seen in ["Greek for beginners", "First words, twice a week.", "ليماسول", "الثلاثاء", "مجانًا"]
    {
        assert!(moderator.page.has(seen), "{seen}: {}", moderator.page.body);
    }
    assert!(moderator.page.body.contains("lang=\"en\" dir=\"ltr\""));
    moderator.get(&format!("moderation/listings/{id}/preview"));
    assert!(moderator.page.body.contains("<strong>pen</strong>"), "{}", moderator.page.body);
    accept(&mut moderator, id);
    assert!(moderator.page.has("نُشر. تُخبَر المنظمة بذلك."));
    let listing = kept(&world, id);
    assert_eq!((listing.state.as_str(), listing.places), ("published", Some(12)));
    assert_eq!(world.letter("listing-published")["title"], "Greek for beginners");
    assert_eq!(audited(&world, "listing.publish"), 1);
}

#[test]
fn a_change_is_shown_word_by_word_beside_the_former_text() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = public(&world, &mut provider);
    let mut changed = COURSE;
    changed[1].1 = "First words, three times a week.";
    provider.get(&format!("listings/{id}/edit"));
    provider.send(&format!("listings/{id}/edit"), &changed);
    submit(&mut provider, id);
    let mut moderator = world.somebody(Role::Moderator, "Maria");
    moderator.get(&format!("moderation/listings/{id}"));
    let body = &moderator.page.body;
    for part in [">twice <", ">three times <", "taken out:", "put in:", "What changes"] {
        assert!(body.contains(part), "{part}: {body}");
    }
    assert!(body.matches("<del>").count() == 1 && body.matches("<ins>").count() == 1);
    let same = moderator.page.between("<details class=\"parts__same\">", "</details>");
    assert!(same.contains("Greek for beginners") && !same.contains("three times"));
    accept(&mut moderator, id);
    let live = kept(&world, id).live.expect("a public text");
    assert_eq!(live.text("en", "summary"), "First words, three times a week.");
}

#[test]
fn a_refusal_reaches_the_provider_in_its_own_language() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let account = provider.account;
    world.write(move |tx| {
        tx.execute("update account set lang = 'el' where id = $1", &[account.into()])
    });
    let id = waiting(&mut provider);
    let mut moderator = world.somebody(Role::Moderator, "Maria").speaking("fr");
    let path = format!("moderation/listings/{id}/refuse");
    moderator.get(&path);
    moderator.send(&path, &[]);
    assert_eq!(moderator.page.status, 422, "a reason is needed");
    moderator.send(&path, &[("reason", "other")]);
    assert_eq!(moderator.page.status, 422, "something else needs words");
    moderator.send(&path, &[("reason", "unclear"), ("words", "Quand exactement ?")]);
    assert!(moderator.page.has("Refusé"), "{}", moderator.page.body);
    let reason = world.letter("listing-refused")["reason"].as_str().expect("words").to_string();
    assert!(
        reason.starts_with("Το κείμενο είναι δύσκολο") && reason.ends_with("Quand exactement ?")
    );
    assert_eq!(kept(&world, id).reason, reason);
    provider.get(&format!("listings/{id}"));
    assert!(provider.page.has("Quand exactement ?"));
    assert_eq!(audited(&world, "listing.refuse"), 1);
}

#[test]
fn two_moderators_one_decision_and_a_page_that_says_who_was_faster() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = waiting(&mut provider);
    let mut maria = world.somebody(Role::Moderator, "Maria");
    let mut eleni = world.somebody(Role::Moderator, "Eleni");
    let (accept_path, refuse) =
        (format!("moderation/listings/{id}/accept"), format!("moderation/listings/{id}/refuse"));
    eleni.get(&refuse);
    maria.get(&format!("moderation/listings/{id}"));
    maria.send(&accept_path, &[]);
    eleni.send(&refuse, &[("reason", "unclear")]);
    assert_eq!(eleni.page.status, 409);
    assert!(eleni.page.has("Accepted by Maria"), "{}", eleni.page.body);
    assert_eq!(kept(&world, id).state.as_str(), "published");
    eleni.get(&format!("moderation/listings/{id}"));
    assert!(eleni.page.status == 200 && eleni.page.has("does not wait any more"));
    assert_eq!(audited(&world, "listing.refuse"), 0);
}

#[test]
fn what_changed_after_it_was_opened_is_not_accepted_unseen() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = waiting(&mut provider);
    let mut moderator = world.somebody(Role::Moderator, "Maria");
    moderator.get(&format!("moderation/listings/{id}"));
    provider.get(&format!("listings/{id}"));
    provider.send(&format!("listings/{id}/take-back"), &[]);
    let mut changed = COURSE;
    changed[0].1 = "Something else";
    provider.get(&format!("listings/{id}/edit"));
    provider.send(&format!("listings/{id}/edit"), &changed);
    submit(&mut provider, id);
    moderator.send(&format!("moderation/listings/{id}/accept"), &[]);
    assert_eq!(moderator.page.status, 409);
    assert_eq!(kept(&world, id).state.as_str(), "submitted");
}

#[test]
fn a_sensitive_question_has_to_be_approved_by_itself() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = waiting(&mut provider);
    world.write(move |tx| {
        let sql = "update listing set content = $2 where id = $1";
        let content = r#"{"texts":{"en":{"title":"Greek","why-gender":"A group for women only"}},
            "facts":{"areas":["limassol"]},"asks":["gender"]}"#;
        tx.execute(sql, &[id.into(), content.into()])
    });
    let mut moderator = world.somebody(Role::Moderator, "Maria");
    let path = format!("moderation/listings/{id}/accept");
    moderator.get(&format!("moderation/listings/{id}"));
    assert!(
        moderator.page.has("Sensitive questions") && moderator.page.has("A group for women only")
    );
    moderator.send(&path, &[]);
    assert_eq!(moderator.page.status, 422);
    assert!(moderator.page.body.contains("href=\"#approve-gender\""));
    assert_eq!(kept(&world, id).state.as_str(), "submitted");
    moderator.send(&path, &[("approve-gender", "yes")]);
    assert_eq!(kept(&world, id).state.as_str(), "published");
}

#[test]
fn what_is_hostile_is_words_and_nothing_else() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let id = waiting(&mut provider);
    world.write(move |tx| {
        let sql = "update listing set content = $2 where id = $1";
        let bad =
            r#"\"><svg/onload=alert(1)>{{7*7}}[x](javascript:alert(1))<script>alert(2)</script>"#;
        let content = format!(
            r#"{{"texts":{{"en":{{"title":"{bad}","summary":"{bad}","text":"{bad}"}}}},
            "facts":{{"place":["{bad}"],"link":["javascript:alert(1)"]}}}}"#
        );
        tx.execute(sql, &[id.into(), content.into()])
    });
    let mut moderator = world.somebody(Role::Moderator, "Maria");
    for path in ["", "/preview", "/refuse"] {
        moderator.get(&format!("moderation/listings/{id}{path}"));
        assert_eq!(moderator.page.status, 200, "{path}");
        let body = &moderator.page.body;
        for bad in ["<svg/onload", "<script>alert", "href=\"javascript:", ">49<"] {
            assert!(!body.contains(bad), "{bad} in {path}");
        }
    }
}
