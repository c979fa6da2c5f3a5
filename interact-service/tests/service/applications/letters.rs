//! A no with reasons, and messages with hidden addresses.

use super::*;

#[test]
fn a_no_comes_with_the_providers_words() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, None);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_all(&mut amira);
    let id = apply(&mut amira, listing, &[]);
    open(&mut provider, id);
    provider.get(&format!("received/{id}/decline"));
    provider.send(&format!("received/{id}/decline"), &[("reason", "The group is <b>full</b>")]);
    assert_eq!(provider.page.status, 200);
    amira.get(&format!("applications/{id}"));
    assert!(amira.page.has("Declined") && amira.page.has("The group is <b>full</b>"));
    assert!(!amira.page.body.contains("<b>full"), "words are words");
    let letter = world.letter("application-declined");
    assert!(!letter.to_string().contains("full"), "the reason stays in the panel");
    provider.get(&format!("received/{id}"));
    assert!(!provider.page.body.contains(&format!("received/{id}/accept")));
    assert_eq!(provider.post(&format!("received/{id}/accept"), &[]).status, 409);
}

#[test]
fn one_asks_without_a_name_and_is_answered() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, None);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    let path = format!("listings/{listing}/ask");
    amira.get(&path);
    amira.send(&path, &[("text", "")]);
    assert_eq!(amira.page.status, 422);
    amira.send(&path, &[("text", MESSAGE)]);
    let thread = number(&amira);
    assert!(amira.page.has(MESSAGE));
    amira.send(&format!("messages/{thread}"), &[("text", "and one more")]);
    let told =
        |world: &World| world.letters().iter().filter(|(name, ..)| name == "message-new").count();
    assert_eq!(told(&world), 1, "one letter for all that is unread");

    provider.get("messages");
    assert!(provider.page.has("2 new") && !provider.page.has("Amira"));
    provider.send(&format!("messages/{thread}/open"), &[]);
    assert!(provider.page.has(MESSAGE) && !provider.page.has("Amira"));
    assert!(!provider.page.body.contains("amira@example.org"));
    provider.send(&format!("messages/{thread}"), &[("text", "Welcome <script>")]);
    assert!(
        !provider.page.body.contains("Welcome <script>") && provider.page.has("Welcome <script>")
    );
    assert_eq!(told(&world), 2);
    assert!(!format!("{:?}", world.letters()).contains(MESSAGE), "letters hold no message");
    provider.get("messages");
    assert!(!provider.page.has("2 new"));

    amira.get(&path);
    assert!(
        amira.page.location().ends_with(&format!("messages/{thread}")),
        "one enquiry a listing"
    );
}

#[test]
fn who_leaves_takes_everything_along_and_gets_it_before() {
    let world = World::new();
    let provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, None);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_all(&mut amira);
    let id = apply(&mut amira, listing, &["area"]);
    amira.get(&format!("applications/{id}/messages"));
    amira.send(&format!("applications/{id}/messages"), &[("text", MESSAGE)]);
    let account = amira.account;
    let all = world.write(move |tx| interact_service::personal::export(tx, account)).to_string();
    for kept in [ANSWER, MESSAGE, "limassol", "hairdresser", "25-34"] {
        assert!(all.contains(kept), "{kept}");
    }
    world.write(move |tx| interact_service::personal::erase(tx, account));
    let left = world.everything();
    for gone in [ANSWER, MESSAGE, "hairdresser", "amira@example.org"] {
        assert!(!left.contains(gone), "{gone}");
    }
    let sql = "select (select count(*) from application) + (select count(*) from thread) \
         + (select count(*) from disclosed) + (select count(*) from profile)";
    assert_eq!(world.number(sql, vec![]), 0);
}
