//! Nothing that we answer tells who has an account.

use std::time::{Duration, Instant};

use interact_service::store::rate;
use interact_service::visitor::Role;

use super::{PASSWORD, registered, sign_in};
use crate::support::{Page, World};

/// A page without what is new each time.
fn masked(page: &Page) -> String {
    let mut text = page.body.clone();
    for form in page.forms() {
        for (name, value) in form.hidden {
            if matches!(name.as_str(), "csrf" | "once") {
                text = text.replace(&value, "…");
            }
        }
    }
    text
}

#[test]
fn a_wrong_password_and_an_unknown_name_get_the_same_bytes() {
    let world = World::new();
    registered(&world, "migrant", "Amira", "");
    let answer = |login: &str| {
        let mut client = world.visitor();
        sign_in(&mut client, login, "not this password");
        (client.page.status, masked(&client.page).replace(login, "…"))
    };
    assert_eq!(answer("Amira"), answer("Nobody"));
    assert_eq!(answer("amira@example.org"), answer("nobody@example.org"));
}

#[test]
fn asking_for_a_link_and_registering_say_the_same_whoever_has_an_account() {
    let world = World::new();
    world.account("cyprus", Role::Migrant, "Amira");
    let asked = |login: &str| {
        let mut client = world.visitor();
        client.get("forgot");
        client.press("forgot", &[("login", login)]);
        (client.page.status, client.page.location().to_string())
    };
    assert_eq!(asked("amira@example.org"), asked("nobody@example.org"));
    let begun = |name: &str, email: &str| {
        let client = registered(&world, "volunteer", name, email);
        let page = masked(&client.page).replace(name, "…").replace(email, "…");
        (client.page.status, client.at.clone(), page)
    };
    assert_eq!(begun("First", "amira@example.org"), begun("Other", "nobody@example.org"));
    let names: Vec<_> = world.letters().into_iter().map(|(name, to, _)| (name, to)).collect();
    assert!(names.contains(&("account-exists".into(), "amira@example.org".into())), "{names:?}");
    assert!(names.contains(&("confirm-address".into(), "nobody@example.org".into())));
}

#[test]
fn whoever_takes_an_address_as_a_name_gets_no_letters_of_others() {
    let world = World::new();
    let mut client = world.visitor();
    client.get("register");
    let fields = [("role", "migrant"), ("name", "amira@example.org"), ("new-password", PASSWORD)];
    client.press("register", &fields);
    assert_eq!(client.page.status, 422);
}

/// The middle one of many.
fn median(mut times: Vec<Duration>) -> f64 {
    times.sort_unstable();
    times[times.len() / 2].as_secs_f64()
}

/// Both take the time of one hash. The bounds are wide: machines of tests are busy.
#[test]
fn an_unknown_name_takes_as_long_as_a_wrong_password() {
    let world = World::new();
    registered(&world, "migrant", "Amira", "");
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..100 {
        for (at, login) in ["Amira", "Nobody"].into_iter().enumerate() {
            // Names are counted, and so is where one comes from.
            world.write(|tx| rate::sweep(tx, i64::MAX));
            let mut client = world.visitor();
            client.get("sign-in");
            let begun = Instant::now();
            client.press("sign-in", &[("login", login), ("password", "not this password")]);
            times[at].push(begun.elapsed());
            assert_eq!(client.page.status, 422, "round {round}");
        }
    }
    let [known, unknown] = times.map(median);
    let ratio = known / unknown;
    assert!((0.5..2.0).contains(&ratio), "known to unknown: {ratio:.2}");
}

#[test]
fn guessing_is_slowed_down_for_each_name_and_the_owner_stays_signed_in() {
    let world = World::new();
    let mut owner = registered(&world, "migrant", "Amira", "");
    let mut last = 0;
    for _ in 0..31 {
        let mut guesser = world.visitor();
        sign_in(&mut guesser, "Amira", "not this password");
        last = guesser.page.status;
    }
    assert_eq!(last, 429);
    owner.get("account");
    assert_eq!(owner.page.status, 200);
}
