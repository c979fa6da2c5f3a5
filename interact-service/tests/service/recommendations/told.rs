//! New offers that fit are told, once.

use interact_service::chores::Runner;
use interact_service::clock::Clock as _;
use interact_service::recommendations::news::{self, Turn};
use interact_service::store::StoreError;
use interact_service::visitor::Role;
use serde_json::json;

use super::{ground, listing, provider, tell_some};
use crate::support::{ADDRESS, World};

fn turn(world: &World) -> Turn {
    let (host, now) = (world.service.host.clone(), world.clock.now());
    let key = world.service.config.key.clone();
    world.write(move |tx| {
        let tenant = host.tenant("cyprus").expect("a site");
        news::tell(tx, &tenant, (ADDRESS, &key), now)
    })
}

/// Compares until nothing is left; gives how much was told.
fn look(world: &World) -> usize {
    let turns = std::iter::successors(Some(turn(world)), |last| last.more.then(|| turn(world)));
    turns.map(|turn| turn.told).sum()
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

/// Some people at a time, and the rest when the runner comes to it; nobody is left out or told
/// twice.
#[test]
fn many_people_are_compared_in_turns() {
    let world = World::new();
    ground(&world);
    let mut first = world.somebody(Role::Migrant, "First");
    tell_some(&mut first);
    world.write(|tx| {
        for number in 0..250 {
            let sql = "insert into account (site, role, name, login, login_norm, password, lang, \
                 state, created_at, seen_day) values ('cyprus', 'migrant', $1, $1, $1, 'none', \
                 'en', 'active', 1, 1)";
            tx.execute(sql, &[format!("quiet {number}").into()])?;
        }
        Ok::<_, StoreError>(())
    });
    let mut last = world.somebody(Role::Migrant, "Last");
    tell_some(&mut last);
    let told = |account: i64| {
        world.number("select count(*) from news where account = $1", vec![account.into()])
    };
    assert!(turn(&world).more);
    assert!(told(first.account) > 0 && told(last.account) == 0);
    let owner = provider(&world, "School");
    let more = json!({ "areas": ["limassol"], "languages": ["ar"], "teaches": ["el A1"] });
    listing(&world, owner, "training", "Greek on Fridays", &more);
    let before = told(first.account);
    let runner = Runner::new(world.service.clone(), None);
    while world.wait(runner.round()).expect("a round").jobs > 0 {}
    assert_eq!(told(first.account), before + 1, "an offer that came meanwhile, once");
    assert_eq!(told(last.account), told(first.account), "the last are told the same");
    assert_eq!(turn(&world), Turn::default());
}
