//! The second factor: required of staff, open to all, used once.

use interact_service::accounts::second_factor;
use interact_service::clock::{MINUTE, SECOND};
use interact_service::visitor::Role;

use super::{OTHER, PASSWORD, registered, sign_in};
use crate::support::{Client, World};

/// Sets a second factor up and gives its secret.
fn set_up(world: &World, client: &mut Client<'_>) -> Vec<u8> {
    client.open("account/second-factor");
    let secret = client.page.form("account/second-factor").hidden;
    let secret = secret.iter().find(|(name, _)| name == "secret").expect("a secret").1.clone();
    let secret = second_factor::read(&secret).expect("a secret");
    let code = code(world, &secret);
    client.send("account/second-factor", &[("code", &code)]);
    secret
}

fn code(world: &World, secret: &[u8]) -> String {
    use interact_service::clock::Clock as _;
    second_factor::code(secret, world.clock.now()).expect("a code")
}

#[test]
fn the_picture_stands_in_the_page_and_says_what_the_letters_say() {
    let world = World::new();
    let mut amira = registered(&world, "migrant", "Amira", "");
    amira.open("account/second-factor");
    assert!(amira.page.body.contains("<svg aria-hidden=\"true\""));
    assert!(amira.page.body.contains("otpauth:"));
}

#[test]
fn a_code_is_asked_for_after_the_password_and_works_once() {
    let world = World::new();
    let mut amira = registered(&world, "migrant", "Amira", "");
    let before = amira.cookies.clone();
    let secret = set_up(&world, &mut amira);
    assert_ne!(before, amira.cookies, "the session goes on under a new token");
    amira.send("recovery-codes", &[]);
    let paper = amira.page.between("<code dir=\"ltr\" translate=\"no\">", "</code>");

    let mut later = world.visitor();
    world.clock.turn(30 * SECOND);
    sign_in(&mut later, "Amira", PASSWORD);
    assert!(!later.is_signed_in() && later.at.contains("sign-in/code"), "{}", later.at);
    later.press("sign-in/code", &[("code", "000000")]);
    assert_eq!(later.page.status, 422);
    let now = code(&world, &secret);
    later.send("sign-in/code", &[("code", &now)]);
    assert!(later.is_signed_in(), "{}", later.page.body);

    let mut again = world.visitor();
    sign_in(&mut again, "Amira", PASSWORD);
    again.press("sign-in/code", &[("code", &now)]);
    assert_eq!(again.page.status, 422, "a code works once");
    again.send("sign-in/code", &[("code", &paper)]);
    assert!(again.is_signed_in(), "a recovery code stands in");
}

#[test]
fn the_second_step_belongs_to_the_browser_that_took_the_first() {
    let world = World::new();
    let mut amira = registered(&world, "migrant", "Amira", "");
    set_up(&world, &mut amira);
    let mut later = world.visitor();
    sign_in(&mut later, "Amira", PASSWORD);
    let at = later.at.clone();
    let mut thief = world.visitor();
    thief.get("sign-in");
    thief.get(&at);
    assert_eq!(thief.page.status, 410);
    world.clock.turn(10 * MINUTE);
    later.get(&at);
    assert_eq!(later.page.status, 410, "it ran out");
}

#[test]
fn staff_sets_it_up_before_anything_else_and_cannot_be_without() {
    let world = World::new();
    let account = world.account("cyprus", Role::Moderator, "Nikos");
    let mut nikos = world.visitor();
    nikos.sign_in_as(account, false);
    for path in
        ["", "account", "account/email", "account/sessions", "admin/accounts", "recovery-codes"]
    {
        nikos.get(path);
        let to = nikos.page.location();
        assert!(to.ends_with("account/second-factor"), "{path} leads to {to}");
    }
    set_up(&world, &mut nikos);
    nikos.get("");
    assert_eq!(nikos.page.status, 200);
    nikos.get("account");
    nikos.post("account/second-factor/remove", &[]);
    assert_eq!(nikos.page.status, 403);
}

#[test]
fn a_reset_does_not_get_past_it_and_staff_has_no_way_by_code_alone() {
    let world = World::new();
    let account = world.account("cyprus", Role::Moderator, "Nikos");
    let mut nikos = world.visitor();
    nikos.sign_in_as(account, false);
    set_up(&world, &mut nikos);
    nikos.send("recovery-codes", &[]);
    let paper = nikos.page.between("<code dir=\"ltr\" translate=\"no\">", "</code>");
    assert_eq!(paper.len(), 19, "a code: {paper}");
    let mut client = world.visitor();
    client.get("recover");
    client.press("recover", &[("login", "Nikos"), ("code", &paper), ("new-password", OTHER)]);
    assert_eq!(client.page.status, 422);
    client.get("forgot");
    client.send("forgot", &[("login", "Nikos")]);
    let link = world.letter("reset-password")["link"].as_str().expect("a link").to_string();
    client.get(link.trim_start_matches(crate::support::ADDRESS));
    client.send("reset", &[("new-password", OTHER)]);
    sign_in(&mut client, "Nikos", OTHER);
    assert!(!client.is_signed_in() && client.at.contains("sign-in/code"));
}
