//! Every route of the table × everybody: exactly those pass whom the table lets in.

use axum::http::Method;
use interact_service::routes::{self, Route};
use interact_service::visitor::{Allowed, Role};

use super::town::newcomer;
use crate::support::{Client, Page, World};

/// What a visitor meets at a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gate {
    /// The handler answers.
    Open,
    /// One has to sign in.
    SignIn,
    /// They may not.
    Closed,
    /// The site does not have it.
    Missing,
    /// Something else comes first: a second factor, a confirmed address.
    First,
}

/// Who comes.
#[derive(Debug, Clone, Copy)]
struct Who {
    role: Option<Role>,
    second_factor: bool,
    active: bool,
}

const NOBODY: Who = Who { role: None, second_factor: false, active: false };

fn everybody() -> Vec<Who> {
    let whole = |role: Role| Who { role: Some(role), second_factor: role.is_staff(), active: true };
    let mut all = vec![NOBODY];
    all.extend(Role::ALL.map(whole));
    let staff = Role::ALL.into_iter().filter(|role| role.is_staff());
    all.extend(staff.map(|role| Who { second_factor: false, ..whole(role) }));
    all.push(Who { active: false, ..whole(Role::Provider) });
    all
}

/// What the table declares.
fn declared(route: &Route, who: Who, has: bool) -> Gate {
    if !has {
        return Gate::Missing;
    }
    let Some(role) = who.role else {
        return if route.allowed == Allowed::Anybody { Gate::Open } else { Gate::SignIn };
    };
    let lacks = role.is_staff() && !who.second_factor;
    match route.allowed {
        Allowed::Anybody | Allowed::SignedIn => Gate::Open,
        _ if lacks => Gate::First,
        Allowed::Own => Gate::Open,
        Allowed::Only(roles) if !roles.contains(&role) => Gate::Closed,
        Allowed::Only(_) if who.active => Gate::Open,
        Allowed::Only(_) => Gate::First,
    }
}

/// What an answer shows.
fn met(page: &Page, lang: &str) -> Gate {
    let to = page.location();
    let first = [format!("/{lang}/account/second-factor"), format!("/{lang}/")];
    match page.status {
        303 if to.contains("/sign-in?next=") => Gate::SignIn,
        303 if first.iter().any(|end| to.ends_with(end)) => Gate::First,
        403 if page.body.contains("/sign-in\" target=") => Gate::SignIn,
        403 => Gate::Closed,
        _ => Gate::Open,
    }
}

/// A path of a route at which nothing is.
pub(super) fn nowhere(route: &Route) -> String {
    let fill = |part: &str| match part {
        "{id}" => String::from("999999"),
        part if part.starts_with('{') => String::from("nothing"),
        part => part.to_string(),
    };
    route.path.split('/').map(fill).collect::<Vec<_>>().join("/")
}

/// Asks for a route as a page of ours would.
pub(super) fn knock(client: &mut Client<'_>, route: &Route, fields: &[(&str, &str)]) {
    let path = nowhere(route);
    if route.method() == "GET" {
        client.get(&path);
    } else {
        client.force(&path, fields);
    }
}

/// Whether a site has what a route needs.
pub(super) fn has(world: &World, site: &str, needs: &str) -> bool {
    use generator::site::Shape;
    let tenant = world.service.host.tenant(site).expect("a site");
    let shape = |shape| tenant.site.modules.iter().any(|module| module.shape == shape);
    match needs {
        "" => true,
        "listings" => shape(Shape::Listings),
        "events" => shape(Shape::Events),
        "messages" => shape(Shape::Listings) || shape(Shape::Events),
        needs => tenant.has(needs) || tenant.module(needs).is_some(),
    }
}

#[test]
fn every_route_lets_in_exactly_whom_the_table_declares() {
    let world = World::new();
    let mut wrong = Vec::new();
    for who in everybody() {
        let mut client = world.visitor();
        let account = who.role.map(|role| {
            let word = format!("{role:?} {} {}", who.second_factor, who.active);
            newcomer(&world, "cyprus", role, &word).account()
        });
        for route in routes::all() {
            world.forget_rates();
            // A wait for confirmation, and a session that was ended by what was tried before.
            if let Some(account) = account {
                let state = if who.active { "active" } else { "waiting" };
                let sql = "update account set state = $2 where id = $1";
                world.write(move |tx| tx.execute(sql, &[account.into(), state.into()]));
                client.cookies.clear();
                client.sign_in_as(account, who.second_factor);
            }
            knock(&mut client, &route, &[]);
            let declared = declared(&route, who, has(&world, "cyprus", route.needs));
            let met = match (declared, client.page.status) {
                (Gate::Missing, 404) => Gate::Missing,
                // What the handler does beyond the gate is its own affair.
                (Gate::Open, status) if status != 403 => Gate::Open,
                _ => met(&client.page, "en"),
            };
            let sent_away =
                declared == Gate::Open && client.page.location().contains("/sign-in?next=");
            if met != declared || sent_away || client.page.status >= 500 {
                let status = client.page.status;
                wrong.push(format!(
                    "{} {} as {who:?}: {declared:?} is declared, {met:?} met ({status})",
                    route.method(),
                    route.path,
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_a_site_has_not_is_not_there_for_anybody() {
    let world = World::new();
    for (site, lang) in [("italy", "it"), ("spain", "es")] {
        for role in Role::ALL {
            let mut person = newcomer(&world, site, role, &format!("{role:?} {site}"));
            for route in routes::all() {
                if !has(&world, site, route.needs) {
                    world.forget_rates();
                    knock(&mut person.client, &route, &[]);
                    assert_eq!(person.client.page.status, 404, "{lang} {} {role:?}", route.path);
                }
            }
        }
    }
}

#[test]
fn nothing_answers_that_is_not_in_the_table() {
    let world = World::new();
    let mut client = world.somebody(Role::Administrator, "Eleni");
    for route in routes::all() {
        let other = if route.method() == "GET" { Method::POST } else { Method::GET };
        let both = routes::all().iter().any(|o| o.path == route.path && o.method() == other);
        for method in [Method::PUT, Method::DELETE, Method::PATCH, other] {
            if both && (method.is_safe() || method == Method::POST) {
                continue;
            }
            let path = client.whole(&nowhere(&route));
            client.ask(method.clone(), &path, Some(String::new()), &[]);
            assert_eq!(client.page.status, 405, "{method} {}", route.path);
        }
    }
    for path in ["", "/", "/my", "/my/", "/my/cyprus", "/my/atlantis/en/", "/my/cyprus/xx/"] {
        client.ask(Method::GET, if path.is_empty() { "/" } else { path }, None, &[]);
        assert_eq!(client.page.status, 404, "{path}");
    }
}
