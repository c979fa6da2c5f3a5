//! Places: never more than there are, and those that wait get those that become free.

use super::*;

/// Somebody who applied, and the number of the application.
fn applicant<'w>(world: &'w World, name: &str, listing: i64) -> (Client<'w>, i64) {
    let mut person = world.somebody(Role::Migrant, name);
    person.get("profile/languages");
    person.send("profile/languages", &[("language-1", "ar"), ("level-1", "native")]);
    let id = apply(&mut person, listing, &[]);
    (person, id)
}

fn state(world: &World, id: i64) -> String {
    world.read(move |tx| {
        let sql = "select state from application where id = $1";
        find(tx, sql, &[id.into()])?.expect("a row").text(0)
    })
}

#[test]
fn one_place_has_one_winner() {
    let world = World::new();
    let provider = world.account("cyprus", Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider, Some(1));
    let (_, first) = applicant(&world, "Amira", listing);
    let (_, second) = applicant(&world, "Bilal", listing);
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let accept = |id: i64| {
            let world = &world;
            scope.spawn(move || {
                let mut client = world.visitor();
                client.sign_in_as(provider, false);
                open(&mut client, id);
                client.press(&format!("received/{id}/accept"), &[]).status
            })
        };
        let both = [accept(first), accept(second)];
        both.into_iter().map(|thread| thread.join().expect("no panic")).collect()
    });
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    assert_eq!(statuses.iter().filter(|status| **status == 409).count(), 1, "{statuses:?}");
    let accepted = "select count(*) from application where state = 'accepted'";
    assert_eq!(world.number(accepted, vec![]), 1);
    assert_eq!(world.number("select taken from listing", vec![]), 1);
}

#[test]
fn whoever_waited_longest_gets_the_place_that_becomes_free() {
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, Some(1));
    let people = ["Amira", "Bilal", "Chara"].map(|name| {
        world.clock.turn(1_000);
        applicant(&world, name, listing)
    });
    let [(mut amira, first), (_, second), (_, third)] = people;
    open(&mut provider, first);
    provider.send(&format!("received/{first}/accept"), &[]);
    for id in [third, second] {
        open(&mut provider, id);
        provider.send(&format!("received/{id}/accept"), &[]);
        assert_eq!(provider.page.status, 409);
        assert!(provider.page.has("All places are taken"));
        provider.send(&format!("received/{id}/wait"), &[]);
        assert_eq!(state(&world, id), "waitlisted");
    }
    amira.get(&format!("applications/{first}/withdraw"));
    amira.send(&format!("applications/{first}/withdraw"), &[]);
    assert_eq!(
        (state(&world, second).as_str(), state(&world, third).as_str()),
        ("accepted", "waitlisted")
    );
    assert_eq!(world.number("select taken from listing", vec![]), 1);
    assert!(
        world.letter("application-promoted")["link"]
            .as_str()
            .expect("a link")
            .ends_with(&format!("applications/{second}"))
    );
}

#[test]
fn the_end_of_a_listing_answers_everybody_who_waits() {
    use interact_service::applications::{Closing, listing_closed};
    let world = World::new();
    let mut provider = world.somebody(Role::Provider, "Helpers");
    let listing = course(&world, "cyprus", provider.account, Some(2));
    let (_, sent) = applicant(&world, "Amira", listing);
    let (_, accepted) = applicant(&world, "Bilal", listing);
    open(&mut provider, accepted);
    provider.send(&format!("received/{accepted}/accept"), &[]);
    let tenant = world.service.host.tenant("cyprus").expect("a site");
    let closed = world.write(move |tx| {
        let closing = Closing { tenant: &tenant, address: "https://x.test", actor: None, now: 1 };
        listing_closed(tx, &closing, listing)
    });
    assert_eq!(closed, 1);
    assert_eq!(
        (state(&world, sent).as_str(), state(&world, accepted).as_str()),
        ("declined", "accepted")
    );
    assert_eq!(world.letter("application-closed")["title"], "Greek for beginners");
}
