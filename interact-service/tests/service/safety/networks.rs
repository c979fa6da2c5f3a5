//! Where a request comes from, for limits: only what our own proxy says counts.

use axum::http::Method;

use crate::support::{World, client::encoded};

/// Asks for links until it is too often, each time with these words of whoever asks; how often it
/// was answered.
fn granted(world: &World, words: impl Fn(usize) -> String) -> usize {
    world.forget_rates();
    let mut client = world.visitor();
    let fields = |n: usize, token: &str| {
        encoded(&[("csrf", token), ("login", &format!("nobody{n}@example.org"))])
    };
    (0..80)
        .take_while(|n| {
            let token = client.token();
            let forwarded = words(*n);
            let headers = [("x-forwarded-for", forwarded.as_str())];
            let path = client.whole("forgot");
            client.ask(Method::POST, &path, Some(fields(*n, &token)), &headers);
            client.page.status != 429
        })
        .count()
}

#[test]
fn a_forged_address_does_not_get_around_a_limit() {
    let world = World::new();
    let honest = granted(&world, |_| String::from("198.51.100.7"));
    assert!((2..80).contains(&honest), "{honest}");
    let forged = granted(&world, |n| format!("203.0.113.{n}, 198.51.100.7"));
    assert_eq!(forged, honest, "only the last hop is our proxy's word");
    let other = granted(&world, |n| format!("198.51.100.{n}"));
    assert_eq!(other, 80, "others are not counted together");
}

#[test]
fn a_forged_line_before_that_of_the_proxy_does_not_count() {
    // Some proxies add a line of their own instead of a word to the line that is there.
    let world = World::new();
    let honest = granted(&world, |_| String::from("198.51.100.7"));
    world.forget_rates();
    let mut client = world.visitor();
    let mut granted = 0;
    for n in 0..80 {
        let token = client.token();
        let body = encoded(&[("csrf", &token), ("login", &format!("nobody{n}@example.org"))]);
        client.ask_with_lines(
            "forgot",
            body,
            &[("x-forwarded-for", &format!("203.0.113.{n}")), ("x-forwarded-for", "198.51.100.7")],
        );
        if client.page.status == 429 {
            break;
        }
        granted += 1;
    }
    assert_eq!(granted, honest);
}

#[test]
fn a_household_with_many_addresses_is_counted_as_one() {
    let world = World::new();
    let one = granted(&world, |_| String::from("2001:db8:1:2::1"));
    let many = granted(&world, |n| format!("2001:db8:1:2::{n:x}"));
    assert_eq!(many, one);
}

#[test]
fn no_address_is_kept() {
    let world = World::new();
    granted(&world, |_| String::from("198.51.100.77"));
    assert!(!world.everything().contains("198.51.100.77"));
}
