//! Very many at once.

use axum::body::Body;
use axum::http::Request;
use interact_service::visitor::Role;

use crate::support::{ADDRESS, World, client::encoded};

fn sign_in(world: &World, number: usize) -> Request<Body> {
    let mut visitor = world.visitor();
    let token = visitor.token();
    let cookies: Vec<_> = visitor.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
    let name = format!("Nobody {number}");
    let fields = [("csrf", token.as_str()), ("login", &name), ("password", "not this password")];
    Request::post(visitor.whole("sign-in"))
        .header("cookie", cookies.join("; "))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("origin", ADDRESS)
        .header("x-forwarded-for", format!("203.0.{}.{}", number / 250, number % 250))
        .body(Body::from(encoded(&fields)))
        .expect("a request")
}

fn page(world: &World, cookie: &str) -> Request<Body> {
    let visitor = world.visitor();
    let request = Request::get(visitor.whole("account/name")).header("cookie", cookie);
    request.body(Body::empty()).expect("a request")
}

/// Hashing is dear: so many wait their turn, the rest is told to come again, and who is signed in
/// does not notice.
#[test]
fn a_flood_of_sign_ins_is_held_up_and_nobody_else_is() {
    let world = World::new();
    let amira = world.somebody(Role::Migrant, "Amira");
    let cookies: Vec<_> = amira.cookies.iter().map(|(n, v)| format!("{n}={v}")).collect();
    let cookie = cookies.join("; ");
    let mut all: Vec<_> = (0..200).map(|number| sign_in(&world, number)).collect();
    all.extend((0..20).map(|_| page(&world, &cookie)));
    let answers = world.at_once(all);
    let (floods, pages) = answers.split_at(200);
    let held_up = floods.iter().filter(|(status, _)| *status == 503).count();
    let answered = floods.iter().filter(|(status, _)| *status == 422).count();
    assert_eq!(held_up + answered, 200, "{floods:?}");
    assert!(held_up > 0 && answered > 20, "{held_up} held up, {answered} answered");
    let told = floods.iter().filter(|(status, _)| *status == 503);
    assert!(told.into_iter().all(|(_, wait)| !wait.is_empty()), "when to come again");
    assert!(pages.iter().all(|(status, _)| *status == 200), "{pages:?}");
    let again = world.at_once(vec![sign_in(&world, 999)]);
    assert_eq!(again[0].0, 422, "and then all is as before");
}
