//! What the support of these tests itself promises.

use interact_service::visitor::Role;

use crate::support::World;

#[test]
fn somebody_unknown_is_sent_to_sign_in() {
    let world = World::new();
    let mut visitor = world.visitor();
    visitor.get("no-such-page");
    assert_eq!(visitor.page.status, 404);
}

#[test]
fn somebody_who_is_known_is_signed_in() {
    let world = World::new();
    let amira = world.somebody(Role::Migrant, "Amira");
    let other = world.somebody(Role::Migrant, "Bilal");
    assert_ne!(amira.account, other.account);
    assert!(amira.is_signed_in() && !world.visitor().is_signed_in());
}
