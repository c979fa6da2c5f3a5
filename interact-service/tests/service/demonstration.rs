//! The demonstration: believable, made by people's own rules, and nowhere but in a demonstration.

use interact_service::demonstration::{self, PASSWORD};
use interact_service::publishing;
use interact_service::visitor::Role;

use crate::support::World;

#[test]
fn every_site_has_somebody_of_each_role_and_something_of_everything() {
    let world = World::demonstration();
    let known = demonstration::fill(&world.service).expect("a demonstration");
    for tenant in world.service.host.tenants() {
        let site = tenant.id().to_string();
        for role in Role::ALL {
            assert!(
                known.iter().any(|own| own.site == site && own.role == role),
                "{site} {role:?}"
            );
        }
        let sql = "select count(*) from listing where site = $1 and state = $2";
        let count = |state: &str| world.number(sql, vec![site.as_str().into(), state.into()]);
        assert!(
            count("published") >= 5 && count("submitted") >= 1 && count("closed") >= 1,
            "{site}"
        );
        for kind in tenant.kinds() {
            let sql = "select count(*) from listing where site = $1 and kind = $2 \
                 and state = 'published'";
            let values = vec![site.as_str().into(), kind.id.as_str().into()];
            assert!(world.number(sql, values) >= 1, "{site} shows no {}", kind.id);
        }
        let sql = "select count(*) from application where site = $1";
        assert!(world.number(sql, vec![site.as_str().into()]) >= 3, "{site}");
        let now = interact_service::clock::Clock::now(&*world.clock);
        let entries = world.read({
            let tenant = tenant.clone();
            move |tx| publishing::snapshot(tx, &tenant, now)
        });
        for entry in entries {
            assert!(entry.title.len() >= 2, "{site}: {:?} is told in one language", entry.title);
            assert!(entry.provider.ends_with("(demo)"), "{} is named as invented", entry.provider);
        }
    }
}

#[test]
fn a_second_start_adds_nothing() {
    let world = World::demonstration();
    let first = demonstration::fill(&world.service).expect("a demonstration");
    let listings = world.number("select count(*) from listing", vec![]);
    assert_eq!(demonstration::fill(&world.service).expect("the same"), first);
    assert_eq!(world.number("select count(*) from listing", vec![]), listings);
}

#[test]
fn everybody_comes_in_by_one_click_or_with_the_password_that_is_shown() {
    let world = World::demonstration();
    demonstration::fill(&world.service).expect("a demonstration");
    let mut visitor = world.visitor().speaking("ar");
    visitor.get("sign-in");
    for seen in ["Amira", "Eleni", "Sofia", PASSWORD, "هذا عرض تجريبي"] {
        assert!(visitor.page.has(seen), "{seen}");
    }
    assert!(!visitor.page.has("Yasmin"), "she belongs to Spain");
    let id = world.text("select cast(id as text) from account where name = 'Eleni'", vec![]);
    visitor.send("demonstration", &[("account", &id)]);
    visitor.get("moderation");
    assert_eq!(visitor.page.status, 200, "with the second factor of staff");

    let mut amira = world.visitor();
    amira.get("sign-in");
    amira.send("sign-in", &[("login", "Amira"), ("password", PASSWORD)]);
    assert!(amira.is_signed_in());
}

#[test]
fn nowhere_else_is_there_a_way_in() {
    let world = World::new();
    let known = demonstration::fill(&world.service).expect("accounts");
    let mut visitor = world.visitor();
    visitor.get("sign-in");
    assert!(!visitor.page.has(PASSWORD) && !visitor.page.has("Amira"));
    visitor.post("demonstration", &[("account", &known[0].id.to_string())]);
    assert_eq!(visitor.page.status, 404);
    assert!(!visitor.is_signed_in());
}

#[test]
fn an_account_that_a_visitor_made_is_not_open_to_others() {
    let world = World::demonstration();
    demonstration::fill(&world.service).expect("a demonstration");
    let own = world.account("cyprus", Role::Administrator, "Somebody");
    let mut visitor = world.visitor();
    visitor.get("sign-in");
    visitor.send("demonstration", &[("account", &own.to_string())]);
    assert_eq!(visitor.page.status, 404);
    assert!(!visitor.is_signed_in());
}
