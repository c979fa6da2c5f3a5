//! Forms that we did not show to whoever sends them.

use axum::http::Method;
use interact_service::routes::{self, Route};
use interact_service::visitor::{Allowed, Role};

use super::gate::{has, nowhere};
use super::town::{Person, newcomer};
use crate::support::{World, client::encoded};

/// Rows that change with any request: what counts, not what is kept of people.
const IDLE: [&str; 3] = ["allowance", "session", "once"];

/// Whoever a route is for; anybody comes unknown.
fn somebody(route: &Route) -> Option<Role> {
    match route.allowed {
        Allowed::Anybody => None,
        Allowed::Only(roles) => roles.first().copied(),
        Allowed::SignedIn | Allowed::Own => Some(Role::Migrant),
    }
}

/// A way to forge: what it is called, the token, and what a browser says of where it comes from.
type Forgery<'a> = (&'static str, Option<&'a str>, &'a [(&'a str, &'a str)]);

#[test]
fn a_form_that_we_did_not_show_is_refused_everywhere_and_changes_nothing() {
    let world = World::new();
    let mut other = newcomer(&world, "cyprus", Role::Migrant, "Other");
    let others = other.client.token();
    for route in routes::all().iter().filter(|route| route.method() == "POST" && !route.by_link) {
        if !has(&world, "cyprus", route.needs) {
            continue;
        }
        let role = somebody(route);
        let mut one = newcomer(&world, "cyprus", role.unwrap_or(Role::Migrant), route.path);
        if role.is_none() {
            one.client.cookies.clear();
        }
        let mut old = world.visitor();
        if let Some(role) = role {
            old.sign_in_as(one.account(), role.is_staff());
        }
        let (old, own) = (old.token(), one.client.token());
        let forgeries: [Forgery<'_>; 9] = [
            ("no token", None, &[]),
            ("an empty token", Some(""), &[]),
            ("a token of somebody else", Some(&others), &[]),
            ("a token of another session", Some(&old), &[]),
            ("from another site", Some(&own), &[("sec-fetch-site", "cross-site")]),
            ("from a neighbour", Some(&own), &[("sec-fetch-site", "same-site")]),
            ("from nowhere", Some(&own), &[("sec-fetch-site", ""), ("origin", "null")]),
            (
                "from another address",
                Some(&own),
                &[("sec-fetch-site", ""), ("origin", "https://evil.example")],
            ),
            ("without a word", Some(&own), &[("sec-fetch-site", ""), ("origin", "")]),
        ];
        let before = kept(&world);
        for (name, token, headers) in forgeries {
            forge(&mut one, route, token, headers);
            let page = &one.client.page;
            assert_eq!(page.status, 403, "{name}: {}\n{}", route.path, page.body);
        }
        assert_eq!(kept(&world), before, "{}", route.path);
        world.forget_rates();
        // And a form of ours is taken, by browsers that say less too.
        for headers in [&[][..], &[("sec-fetch-site", "")]] {
            forge(&mut one, route, Some(&own), headers);
            assert_ne!(one.client.page.status, 403, "{}", route.path);
            if one.account() > 0 && role.is_some() {
                break;
            }
        }
    }
}

fn forge(one: &mut Person<'_>, route: &Route, token: Option<&str>, headers: &[(&str, &str)]) {
    let path = one.client.whole(&nowhere(route));
    let fields: Vec<_> = token.map(|token| ("csrf", token)).into_iter().collect();
    one.client.ask(Method::POST, &path, Some(encoded(&fields)), headers);
}

/// Everything but what counts requests.
fn kept(world: &World) -> Vec<(String, Vec<String>)> {
    world.rows().into_iter().filter(|(table, _)| !IDLE.contains(&table.as_str())).collect()
}

#[test]
fn a_link_of_a_letter_works_only_with_its_signature() {
    let world = World::new();
    let before = kept(&world);
    let mut client = world.visitor();
    let signed = |route: &&Route| route.by_link && route.path.contains("{link}");
    for route in routes::all().iter().filter(signed) {
        let path = client.whole(&nowhere(route));
        for link in ["nothing", "1.nothing", "1.", "%00"] {
            let path = path.replace("nothing", link);
            client.ask(Method::POST, &path, Some(encoded(&[])), &[("origin", "")]);
            assert!(
                matches!(client.page.status, 400 | 404 | 410),
                "{path}: {}",
                client.page.status
            );
        }
    }
    assert_eq!(kept(&world), before);
}
