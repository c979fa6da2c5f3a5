//! Old links to listings: those that are public lead to their page, those that are over say so.

use interact_service::visitor::Role;

use crate::listings::{course, public, verified};
use crate::support::World;

#[test]
fn a_listing_that_is_over_shows_its_neighbours() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let (first, second) = (public(&world, &mut provider), public(&world, &mut provider));
    let mut visitor = world.visitor().speaking("el");
    visitor.get(&format!("offers/{first}"));
    assert!(visitor.page.location().ends_with(&format!("/el/training/{first}/")));

    provider.get(&format!("listings/{first}/close"));
    provider.send(&format!("listings/{first}/close"), &[]);
    visitor.get(&format!("offers/{first}"));
    assert_eq!(visitor.page.status, 410);
    assert!(visitor.page.has("Αυτή η προσφορά έληξε"));
    assert!(visitor.page.body.contains(&format!("/el/training/{second}/")));

    let mut amira = world.somebody(Role::Migrant, "Amira");
    amira.get(&format!("listings/{first}/apply"));
    assert!(amira.page.status == 410 && amira.page.has("This offer has ended"));
}

#[test]
fn what_never_was_public_is_not_there() {
    let world = World::new();
    let mut provider = verified(&world, "Helpers");
    let draft = course(&mut provider);
    let mut visitor = world.visitor();
    assert_eq!(visitor.get(&format!("offers/{draft}")).status, 404);
    assert_eq!(visitor.get("offers/999999").status, 404);
}
