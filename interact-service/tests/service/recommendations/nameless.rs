//! The same without an account.

use interact_service::visitor::Role;

use super::{ground, tell_some, titles};
use crate::support::World;

#[test]
fn without_an_account_the_same_is_found_and_nothing_is_kept() {
    let world = World::new();
    ground(&world);
    let mut stranger = world.visitor();
    stranger.get("find");
    assert_eq!(stranger.page.status, 200);
    let before = world.everything();
    let told = [
        ("seeking", "training"),
        ("language-1", "ar"),
        ("level-1", "native"),
        ("area", "limassol"),
        ("times", "evenings"),
    ];
    stranger.press("find", &told);
    assert_eq!(stranger.page.status, 200);
    assert_eq!(titles(&stranger).first().map(String::as_str), Some("Greek in the evening"));
    assert!(
        stranger.page.has("It is in Limassol") && stranger.page.has("Greek A1 is your next level")
    );
    assert!(stranger.at.ends_with("/find") && stranger.page.location().is_empty());
    assert_eq!(world.everything(), before, "the database changed");
    assert!(
        !stranger.page.body.contains("recommendations/training"),
        "nothing to hide or switch off"
    );
    // The same as with an account that told the same.
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_some(&mut amira);
    amira.get("recommendations");
    assert_eq!(titles(&amira), titles(&stranger));
    // What was told stays in the form, and mistakes are told.
    assert!(
        stranger.page.body.contains("value=\"limassol\" selected")
            || stranger.page.body.contains("value=\"limassol\" checked")
    );
    stranger.press("find", &[("area", "atlantis")]);
    assert_eq!(stranger.page.status, 422);
    stranger.get("find");
    stranger.press("find", &[]);
    assert!(stranger.page.has("We found nothing for this"));
}

#[test]
fn a_form_from_elsewhere_finds_nothing() {
    let world = World::new();
    ground(&world);
    let mut stranger = world.visitor();
    let body = Some("seeking=training".to_string());
    stranger.ask(
        axum::http::Method::POST,
        "/my/cyprus/en/find",
        body,
        &[("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")],
    );
    assert_eq!(stranger.page.status, 403);
    let mut italian = world.visitor().at("italy");
    assert_eq!(italian.get("find").status, 404, "the function is off there");
}
