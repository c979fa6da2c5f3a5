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

#[test]
fn what_is_not_there_says_so_in_the_look_of_the_site_and_leads_home() {
    let world = World::new();
    let mut visitor = world.visitor();
    for path in ["no-such-page", "listings/7/no-such-deed", "a/b/c"] {
        visitor.get(path);
        assert_eq!(visitor.page.status, 404, "{path}");
        let html = &visitor.page.body;
        assert!(html.contains("service.css"), "{path} has its styles: {html}");
        assert!(html.contains("class=\"button\" href"), "{path} has a way on: {html}");
    }
}
