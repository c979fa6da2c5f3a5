//! What stands in the head of every answer, whatever the answer is.

use axum::Router;
use axum::http::Method;
use axum::routing::get;
use interact_service::routes;
use interact_service::visitor::Role;

use super::gate::{knock, nowhere};
use super::town::everybody;
use crate::support::{Page, World, store};

/// What an answer lacks.
fn lacks(page: &Page) -> Vec<String> {
    let policy = page.header("content-security-policy");
    let parts = [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
    ];
    let mut missing: Vec<String> = parts
        .iter()
        .filter(|part| !policy.contains(*part))
        .map(|part| format!("`{part}` in the policy `{policy}`"))
        .collect();
    if policy.contains("unsafe") || policy.contains("http:") || policy.contains("*") {
        missing.push(format!("strictness in `{policy}`"));
    }
    let exact = [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cache-control", "no-store"),
        ("cross-origin-resource-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("strict-transport-security", "max-age=31536000; includeSubDomains"),
    ];
    for (name, value) in exact {
        if page.header(name) != value {
            missing.push(format!("{name}: {value}, but `{}`", page.header(name)));
        }
    }
    if !page.header("permissions-policy").contains("camera=()") {
        missing.push("a permissions policy".into());
    }
    if page.header("x-request-id").len() != 16 {
        missing.push("a number".into());
    }
    missing
}

#[test]
fn every_answer_of_every_route_has_all_headers() {
    let world = World::new();
    let mut people = everybody(&world);
    let mut wrong = Vec::new();
    for person in &mut people {
        for route in routes::all() {
            world.forget_rates();
            person.come_back();
            knock(&mut person.client, &route, &[]);
            let missing = lacks(&person.client.page);
            if !missing.is_empty() {
                wrong.push(format!("{} {}: {missing:?}", route.method(), route.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

/// A status, and what is asked so that it is answered.
type Asked<'a> = (u16, Method, &'a str, Option<String>, Vec<(&'a str, &'a str)>);

/// A service in which one address panics, with words that nobody may read.
fn panicking() -> World {
    let trap = || async {
        let amira = String::from("amira");
        assert!(amira.is_empty(), "canary-of-a-panic {amira}");
    };
    World::of(store(), |_, router| {
        router.merge(Router::new().route("/my/cyprus/en/trap", get(trap)))
    })
}

#[test]
fn a_refusal_is_a_page_with_all_headers_and_says_nothing_of_the_inside() {
    let world = panicking();
    let mut client = world.somebody(Role::Migrant, "Amira");
    let form = ("content-type", "application/x-www-form-urlencoded");
    let large = "a=".to_string() + &"x".repeat(70_000);
    let asked: [Asked<'_>; 6] = [
        (404, Method::GET, "/my/cyprus/en/no-such-page", None, vec![]),
        (404, Method::GET, "/my/cyprus/en/applications/999999", None, vec![]),
        (405, Method::DELETE, "/my/cyprus/en/account", None, vec![]),
        (413, Method::POST, "/my/cyprus/en/account/name", Some(large), vec![form]),
        (
            415,
            Method::POST,
            "/my/cyprus/en/account/name",
            Some("{}".into()),
            vec![("content-type", "application/json")],
        ),
        (500, Method::GET, "/my/cyprus/en/trap", None, vec![]),
    ];
    for (status, method, path, body, headers) in asked {
        client.ask(method, path, body, &headers);
        assert_eq!(client.page.status, status, "{path}");
        assert_eq!(lacks(&client.page), Vec::<String>::new(), "{status} {path}");
        assert!(client.page.body.contains("<h1>"), "{status}: {}", client.page.body);
        for inside in ["canary-of-a-panic", "panicked", ".rs:", "axum", "RUST_BACKTRACE"] {
            assert!(!client.page.body.contains(inside), "{status}: {inside}");
        }
    }
    assert_eq!(world.service.metrics.panics(), 1, "it is counted");
    client.get("account");
    assert_eq!(client.page.status, 200, "a panic costs one answer");
}

#[test]
fn too_often_and_too_full_say_when_to_come_again_with_all_headers() {
    let world = World::new();
    let mut client = world.somebody(Role::Migrant, "Amira");
    let often = (0..70).map(|_| client.force("account/name", &[]).status);
    assert!(often.collect::<Vec<_>>().contains(&429));
    assert_eq!(client.page.status, 429);
    assert_eq!(lacks(&client.page), Vec::<String>::new());
    assert!(!client.page.header("retry-after").is_empty());
}

#[test]
fn pages_reached_by_a_secret_link_send_it_to_nobody() {
    let world = World::new();
    let mut client = world.visitor();
    for path in ["reset?pass=x", "confirm?pass=x", "sign-in/code?step=x"] {
        client.get(path);
        // To our own pages it may be told: forms are checked by where they come from.
        assert_eq!(client.page.header("referrer-policy"), "same-origin", "{path}");
    }
}

#[test]
fn a_language_or_a_site_that_is_none_is_not_there_and_names_no_file() {
    let world = World::new();
    let mut client = world.visitor();
    let long = "x".repeat(10_000);
    let odd = ["..%2f..%2fetc", "en%0d%0aX:", "en-%00", "%2e%2e", "el%2fx", long.as_str()];
    for lang in odd {
        for path in [format!("/my/cyprus/{lang}/sign-in"), format!("/my/{lang}/en/sign-in")] {
            client.ask(Method::GET, &path, None, &[("accept-language", &long)]);
            assert!(matches!(client.page.status, 400 | 404), "{path}: {}", client.page.status);
            assert!(client.page.headers.get("x").is_none());
        }
    }
    for route in routes::all().iter().filter(|route| route.path.contains('{')) {
        let path = client.whole(&nowhere(route).replace("999999", "..%2f..%2fetc%2fpasswd"));
        client.ask(Method::GET, &path, None, &[]);
        assert!(client.page.status < 500, "{path}");
    }
}
