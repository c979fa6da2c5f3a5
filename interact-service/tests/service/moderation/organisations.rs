//! Organisations are verified, refused, and verified no more.

use interact_service::visitor::Role;

use super::audited;
use crate::listings::public;
use crate::providers::tell;
use crate::support::World;

#[test]
fn an_organisation_is_verified_and_its_verification_taken_back() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    tell(&mut provider);
    provider.send("provider/ask", &[]);
    let account = provider.account;
    let mut moderator = world.somebody(Role::Moderator, "Maria");
    let path = format!("moderation/providers/{account}");
    moderator.get(&path);
    for seen in ["Helping Hands", "info@helping.example", "Limassol", "Monday: 09:00–13:00"] {
        assert!(moderator.page.has(seen), "{seen}: {}", moderator.page.body);
    }
    moderator.send(&format!("{path}/verify"), &[]);
    assert!(moderator.page.has("Marked as checked"), "{}", moderator.page.body);
    assert_eq!(world.letter("provider-verified")["title"], "Helping Hands");
    moderator.get("moderation/providers");
    assert!(moderator.page.has("Helping Hands"));

    let id = public(&world, &mut provider);
    moderator.get(&format!("{path}/refuse"));
    assert!(moderator.page.has("leave the public pages at once"));
    moderator.send(&format!("{path}/refuse"), &[("reason", "unreachable")]);
    let reason = world.letter("provider-refused")["reason"].clone();
    assert!(reason.as_str().expect("words").contains("Nobody answers"), "{reason}");
    let mut visitor = world.visitor();
    assert_eq!(visitor.get(&format!("offers/{id}")).status, 410, "its offers are gone");
    assert_eq!((audited(&world, "provider.verify"), audited(&world, "provider.refuse")), (1, 1));
}

#[test]
fn two_moderators_verify_once() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    tell(&mut provider);
    provider.send("provider/ask", &[]);
    let path = format!("moderation/providers/{}", provider.account);
    let mut maria = world.somebody(Role::Moderator, "Maria");
    let mut eleni = world.somebody(Role::Administrator, "Eleni");
    maria.get(&path);
    eleni.get(&path);
    maria.send(&format!("{path}/verify"), &[]);
    eleni.send(&format!("{path}/verify"), &[]);
    assert!(eleni.page.status == 409 && eleni.page.has("Accepted by Maria"));
    assert_eq!(audited(&world, "provider.verify"), 1);
}
