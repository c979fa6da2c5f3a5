//! Accounts that nobody uses: warned twice, then erased.

use interact_service::accounts::tidy::{self, Tidied};
use interact_service::clock::{Clock as _, DAY};
use interact_service::visitor::Role;

use super::registered;
use crate::support::{ADDRESS, World};

fn tidied(world: &World) -> Tidied {
    let tenant = world.service.host.tenant("cyprus").expect("a site");
    let now = world.clock.now();
    world.write(move |tx| tidy::tidy(tx, &tenant, ADDRESS, now))
}

#[test]
fn nobody_is_erased_without_two_warnings_and_whoever_comes_back_stays() {
    let world = World::new();
    world.account("cyprus", Role::Migrant, "Amira");
    let bilal = world.account("cyprus", Role::Volunteer, "Bilal");
    world.account("cyprus", Role::Administrator, "Eleni");
    let mut days = 0;
    let mut all = Vec::new();
    while days < 640 {
        world.clock.turn(7 * DAY);
        days += 7;
        if days == 511 {
            let mut client = world.visitor();
            client.sign_in_as(bilal, false);
            let now = world.clock.now();
            world.write(move |tx| interact_service::accounts::own::store::seen(tx, bilal, now));
        }
        let done = tidied(&world);
        if done != Tidied::default() {
            all.push((days, done.warned, done.erased));
        }
    }
    let kept = "select count(*) from account where name = 'Amira'";
    assert_eq!(world.number(kept, vec![]), 0, "{all:?}");
    assert_eq!(world.number("select count(*) from account", vec![]), 2);
    let warned: u64 = all.iter().map(|(_, warned, _)| warned).sum();
    assert_eq!(warned, 3, "Amira twice, Bilal once: {all:?}");
    assert!(all.iter().all(|(day, _, erased)| *erased == 0 || *day >= 549), "{all:?}");
}

#[test]
fn an_address_that_nobody_confirms_leaves_after_a_week() {
    let world = World::new();
    registered(&world, "provider", "Helping Hands", "help@example.org");
    registered(&world, "volunteer", "Bilal", "bilal@example.org");
    world.clock.turn(7 * DAY);
    assert_eq!(tidied(&world).erased, 0);
    world.clock.turn(DAY);
    assert_eq!(tidied(&world).erased, 1, "a volunteer can do without");
    assert_eq!(world.text("select name from account", vec![]), "Bilal");
    assert_eq!(world.number("select count(*) from pass", vec![]), 0);
}
