//! A provider's profile: told, verified, changed.

use interact_service::store::Value;
use interact_service::visitor::Role;

use crate::support::{Client, World};

/// Everything that staff needs to see.
pub(crate) const TOLD: [(&str, &str); 9] = [
    ("name", "Helping Hands"),
    ("areas", "limassol"),
    ("areas", "nicosia"),
    ("languages", "ar"),
    ("phone", "+357 22 123456"),
    ("email", "info@helping.example"),
    ("hours", "9-13, 16–18:30"),
    ("hours_3", "٩-١٣"),
    ("text-en-about", "We help **newcomers**."),
];

/// Tells everything.
pub(crate) fn tell(provider: &mut Client<'_>) {
    provider.get("provider/edit");
    provider.send("provider/edit", &TOLD);
    assert!(provider.at.contains("done=providers-kept"), "{}", provider.page.body);
}

/// Staff's yes, as a moderator's page gives it.
pub(crate) fn verify(world: &World, account: i64) {
    world.write(move |tx| {
        let sql = "update provider set state = 'verified', verified_at = 1 where account = $1";
        tx.execute(sql, &[account.into()])
    });
}

fn state(world: &World, account: i64) -> String {
    world.text("select state from provider where account = $1", vec![account.into()])
}

#[test]
fn a_provider_tells_of_itself_and_asks_to_be_verified() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    provider.get("provider");
    assert!(provider.page.has("Helpers") && provider.page.has("Still missing"));
    assert!(provider.page.body.contains("provider/edit#areas"), "{}", provider.page.body);
    tell(&mut provider);
    for told in [
        "Helping Hands",
        "Limassol",
        "Arabic",
        "info@helping.example",
        "Monday: 09:00–13:00, 16:00–18:30",
        "Wednesday: 09:00–13:00",
    ] {
        assert!(provider.page.has(told), "{told}: {}", provider.page.body);
    }
    provider.send("provider/ask", &[]);
    assert!(provider.page.has("Being verified"));
    assert_eq!(state(&world, provider.account), "asked");
    // Whoever asked cannot ask again.
    provider.post("provider/ask", &[]);
    assert_eq!(provider.page.status, 409);
    verify(&world, provider.account);
    provider.get("provider");
    assert!(provider.page.has("You can hand in offers."));
}

#[test]
fn nobody_asks_with_an_empty_profile() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    provider.get("provider");
    provider.post("provider/ask", &[]);
    assert_eq!(provider.page.status, 422);
    for missing in ["text-en-about", "areas", "phone"] {
        assert!(provider.page.body.contains(&format!("href=\"#{missing}\"")), "{missing}");
        assert!(provider.page.body.contains(&format!("id=\"{missing}\"")), "{missing}");
    }
}

#[test]
fn every_mistake_comes_at_once_and_what_was_typed_stays() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let long = "a".repeat(3_001);
    let wrong = [
        ("name", "", "name"),
        ("areas", "atlantis", "areas"),
        ("languages", "klingon", "languages"),
        ("phone", "call me", "phone"),
        ("email", "nobody", "email"),
        ("web", "javascript:alert(1)", "web"),
        ("hours", "morning", "hours"),
        ("hours_7", "18-9", "hours_7"),
        ("text-en-about", &long, "text-en-about"),
    ];
    provider.get("provider/edit");
    let sent: Vec<_> = wrong.iter().map(|(name, value, _)| (*name, *value)).collect();
    provider.press("provider/edit", &sent);
    assert_eq!(provider.page.status, 422);
    for (_, value, field) in wrong {
        let link = format!("href=\"#{field}\"");
        assert!(provider.page.body.contains(&link), "{field}: {}", provider.page.body);
        let kept = value.is_empty()
            || value.len() < 3
            || provider.page.body.contains(value)
            || field == "areas"
            || field == "languages"
            || provider.page.has(value);
        assert!(kept, "{field} lost {value}");
    }
    assert_eq!(world.number("select count(*) from provider", vec![]), 0);
}

#[test]
fn another_name_is_verified_anew_and_other_changes_are_not() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    tell(&mut provider);
    verify(&world, provider.account);
    tell(&mut provider);
    assert_eq!(state(&world, provider.account), "verified");
    provider.get("provider/edit");
    assert!(provider.page.has("verify your organisation again"));
    let mut told = TOLD;
    told[0].1 = "Other Hands";
    provider.send("provider/edit", &told);
    assert_eq!(state(&world, provider.account), "asked");
}

#[test]
fn a_lost_race_keeps_what_was_typed() {
    let world = World::new();
    let mut one = world.somebody(Role::Provider, "Helpers");
    let mut other = world.visitor();
    other.sign_in_as(one.account, false);
    one.get("provider/edit");
    other.get("provider/edit");
    one.send("provider/edit", &TOLD);
    other.press("provider/edit", &[("name", "Second"), ("text-en-about", "Ours")]);
    assert_eq!(other.page.status, 409);
    assert!(other.page.has("another window") && other.page.has("Ours"));
    assert_eq!(
        world.text("select name from provider", vec![]),
        "Helping Hands",
        "the first one stays"
    );
    other.send("provider/edit", &[("name", "Second"), ("text-en-about", "Ours")]);
    assert_eq!(world.text("select name from provider", vec![]), "Second");
}

#[test]
fn further_languages_are_tabs_and_nothing_is_lost() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    provider.get("provider/edit");
    provider.press(
        "provider/edit",
        &[
            ("go", "add"),
            ("add", "ar"),
            ("name", "Hands"),
            ("text-en-about", "English text"),
            ("phone", "not yet a number"),
        ],
    );
    assert_eq!(provider.page.status, 200);
    assert!(provider.page.body.contains("id=\"text-ar-about\""));
    for typed in ["English text", "not yet a number", "Hands"] {
        assert!(provider.page.body.contains(typed), "{typed}");
    }
    provider
        .press("provider/edit", &[("go", "tab-en"), ("name", "Hands"), ("text-ar-about", "نص")]);
    assert!(provider.page.has("نص"));
    provider.send(
        "provider/edit",
        &[("go", "save"), ("name", "Hands"), ("text-en-about", "Text"), ("text-ar-about", "نص")],
    );
    let kept = world.text("select profile from provider", vec![]);
    assert!(kept.contains("نص") && kept.contains("Text"), "{kept}");
}

#[test]
fn only_providers_have_an_organisation_and_only_their_own() {
    let world = World::new();
    for role in [Role::Migrant, Role::Volunteer, Role::Moderator, Role::Administrator] {
        let mut other = world.somebody(role, role.as_str());
        other.get("provider");
        assert_eq!(other.page.status, 403, "{role:?}");
    }
    let mut stranger = world.visitor();
    stranger.get("provider");
    assert!(stranger.page.location().contains("sign-in"));
    let mut suspended = world.somebody(Role::Provider, "Gone");
    let values: Vec<Value> = vec![suspended.account.into()];
    world.write(move |tx| {
        tx.execute("update account set state = 'suspended' where id = $1", &values)
    });
    suspended.get("provider/edit");
    assert_ne!(suspended.page.status, 200);
}
