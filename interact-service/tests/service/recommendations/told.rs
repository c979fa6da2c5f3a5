//! New offers that fit are told, once.

use interact_service::clock::Clock as _;
use interact_service::recommendations::news;
use interact_service::visitor::Role;
use serde_json::json;

use super::{ground, listing, provider, tell_some};
use crate::support::{ADDRESS, World};

fn look(world: &World) -> usize {
    let (host, now) = (world.service.host.clone(), world.clock.now());
    let key = world.service.config.key.clone();
    world.write(move |tx| {
        let tenant = host.tenant("cyprus").expect("a site");
        news::tell(tx, &tenant, (ADDRESS, &key), now)
    })
}

#[test]
fn new_offers_that_fit_well_are_told_once_to_those_whom_they_fit() {
    let world = World::new();
    ground(&world);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_some(&mut amira);
    world.somebody(Role::Migrant, "Silent");
    assert!(look(&world) >= 1);
    let title = world.text("select title from news where account = $1", vec![amira.account.into()]);
    assert!(title.contains("Greek in the evening"), "{title}");
    assert_eq!(world.number("select count(distinct account) from news", vec![]), 1);
    assert_eq!(look(&world), 0, "the same is not told again");
    world.clock.turn(-interact_service::clock::DAY);
    assert_eq!(look(&world), 0, "nor when the clock goes back");
    assert!(world.letters().is_empty(), "it waits for the week's letter");
    let owner = provider(&world, "School");
    let more = json!({ "areas": ["limassol"], "languages": ["ar"], "teaches": ["el A1"] });
    listing(&world, owner, "training", "Greek on Fridays", &more);
    let far = json!({ "areas": ["paphos"], "languages": ["ru B2"] });
    listing(&world, owner, "support", "Far away", &far);
    assert_eq!(look(&world), 1);
}
