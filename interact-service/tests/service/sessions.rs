//! Sessions: their tokens, their ends, and where they may lead.

use interact_service::clock::{HOUR, MINUTE, SECOND};
use interact_service::visitor::Role;

use crate::accounts::{registered, sign_in};
use crate::support::World;

const COOKIE: &str = "__Host-s-cyprus";

#[test]
fn a_planted_token_is_dead_after_signing_in_and_only_hashes_are_kept() {
    let world = World::new();
    registered(&world, "migrant", "Amira", "");
    let mut client = world.visitor();
    let planted = interact_service::secrets::token();
    client.cookies.insert(COOKIE.into(), planted.clone());
    sign_in(&mut client, "Amira", "three brown goats");
    let token = client.cookies[COOKIE].clone();
    assert_ne!(token, planted);
    assert!(!world.everything().contains(&token));
    let kept = world.number("select count(*) from session", vec![]);
    assert_eq!(kept, 2, "the registration's and this one");
}

#[test]
fn cookies_are_bound_and_end_with_the_browser_unless_asked() {
    let world = World::new();
    registered(&world, "migrant", "Amira", "");
    for (remember, kept) in [(None, false), (Some(("remember", "yes")), true)] {
        let mut client = world.visitor();
        client.get("sign-in");
        let mut fields = vec![("login", "Amira"), ("password", "three brown goats")];
        fields.extend(remember);
        client.press("sign-in", &fields);
        let lines: Vec<_> = client.page.headers.get_all("set-cookie").iter().collect();
        let line = lines[0].to_str().expect("a cookie");
        for part in ["__Host-s-cyprus=", "HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
            assert!(line.contains(part), "{part}: {line}");
        }
        assert_eq!(line.contains("Max-Age"), kept, "{line}");
    }
}

#[test]
fn a_session_ends_when_it_is_idle_too_long() {
    for (role, idle) in [(Role::Migrant, 24 * HOUR), (Role::Administrator, 30 * MINUTE)] {
        let world = World::new();
        let mut client = world.somebody(role, "Amira");
        world.clock.turn(idle - SECOND);
        client.get("account");
        assert_eq!(client.page.status, 200, "{role:?}");
        world.clock.turn(idle + SECOND);
        client.get("account");
        assert!(client.page.location().contains("sign-in"), "{role:?}");
    }
}

#[test]
fn staff_signs_in_anew_each_day_however_busy() {
    let world = World::new();
    let mut client = world.somebody(Role::Moderator, "Nikos");
    for _ in 0..36 {
        world.clock.turn(20 * MINUTE);
        client.get("account");
        assert_eq!(client.page.status, 200);
    }
    world.clock.turn(SECOND);
    client.get("account");
    assert_eq!(client.page.status, 303);
}

#[test]
fn signing_out_ends_it_here_and_everywhere() {
    let world = World::new();
    let mut client = world.somebody(Role::Migrant, "Amira");
    let mut elsewhere = world.visitor();
    elsewhere.sign_in_as(client.account, false);
    let token = client.cookies[COOKIE].clone();
    client.get("");
    client.press("sign-out", &[]);
    assert_eq!(client.page.header("clear-site-data"), "\"cache\", \"storage\"");
    client.cookies.insert(COOKIE.into(), token);
    client.get("account");
    assert_eq!(client.page.status, 303, "the old cookie is worth nothing");
    elsewhere.get("account/sessions");
    assert_eq!(elsewhere.page.status, 200);
    elsewhere.sign_in_as(client.account, false);
    elsewhere.get("account/sessions");
    elsewhere.send("account/sessions/end-all", &[]);
    assert_eq!(world.number("select count(*) from session", vec![]), 0);
}

#[test]
fn one_session_can_be_ended_but_only_ones_own() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    let mut phone = world.visitor();
    phone.sign_in_as(amira.account, false);
    let bilal = world.somebody(Role::Migrant, "Bilal");
    let theirs = World::hashed(&bilal.cookies[COOKIE]);
    let theirs = interact_service::accounts::view::hex(&theirs);
    amira.get("account/sessions");
    assert_eq!(amira.page.body.matches("name=\"session\"").count(), 2);
    amira.post("account/sessions/end", &[("session", &theirs)]);
    assert_eq!(world.number("select count(*) from session", vec![]), 3);
    let own = interact_service::accounts::view::hex(&World::hashed(&phone.cookies[COOKIE]));
    amira.get("account/sessions");
    amira.post("account/sessions/end", &[("session", &own)]);
    phone.get("account");
    assert_eq!(phone.page.status, 303);
    amira.get("account");
    assert_eq!(amira.page.status, 200);
}

#[test]
fn a_new_password_ends_the_other_sessions_and_renews_this_one() {
    let world = World::new();
    let mut amira = registered(&world, "migrant", "Amira", "");
    let mut phone = world.visitor();
    sign_in(&mut phone, "Amira", "three brown goats");
    let before = amira.cookies[COOKIE].clone();
    amira.get("account/password");
    let fields = [("password", "three brown goats"), ("new-password", "a quiet green river")];
    amira.send("account/password", &fields);
    assert_eq!(amira.page.status, 200);
    assert_ne!(amira.cookies[COOKIE], before);
    phone.get("account");
    assert_eq!(phone.page.status, 303);
}

#[test]
fn pages_of_people_are_kept_by_nobody() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    for path in ["", "account", "account/name", "account/sessions", "account/data.json", "no-page"]
    {
        amira.get(path);
        let kept = amira.page.header("cache-control");
        assert!(kept == "no-store" || amira.page.status == 404, "{path}: {kept}");
    }
}

#[test]
fn one_is_sent_on_to_our_own_pages_only() {
    let world = World::new();
    registered(&world, "migrant", "Amira", "");
    for bad in [
        "//evil.example",
        "/\\evil.example",
        "https:evil.example",
        "%2f%2fevil.example",
        "javascript:alert(1)",
        "\t//evil.example",
        "/my/italy/it/",
        "/my/cyprus/../../evil",
    ] {
        let mut client = world.visitor();
        client.get("sign-in");
        let fields = [("login", "Amira"), ("password", "three brown goats"), ("next", bad)];
        client.press("sign-in", &fields);
        assert_eq!(client.page.location(), "/my/cyprus/en/", "{bad}");
    }
    let mut client = world.visitor();
    client.get("account/name");
    client.follow();
    client.send("sign-in", &[("login", "Amira"), ("password", "three brown goats")]);
    assert_eq!(client.at, "/my/cyprus/en/account/name");
}
