//! Every route with a number × everybody × everybody's things: one's own are there, others' are
//! not, and nothing that is somebody else's is changed.

use std::collections::BTreeMap;

use interact_service::routes::{self, Route};
use interact_service::visitor::Role;

use super::gate::has;
use super::town::{Person, everybody};
use crate::support::{self, World, tables};

/// Rows that belong to nobody, or change with any request.
const IDLE: [&str; 5] = ["allowance", "session", "once", "jobs", "publish_log"];

/// Columns that say whose a row is.
const WHOSE: [&str; 8] =
    ["account", "owner", "provider", "asker", "author", "expert", "organiser", "suggester"];

/// Something with a number.
#[derive(Debug, Clone)]
struct Thing {
    id: i64,
    site: String,
    whose: Vec<i64>,
    is_public: bool,
}

/// The table of what a route's number names: `received/{id}` is an application, for all others
/// the word before the number says it.
fn table(route: &Route) -> Option<String> {
    let before = route.path.split("/{id}").next().filter(|before| *before != route.path)?;
    let word = before.rsplit('/').next().unwrap_or(before);
    Some(match word {
        "received" => "application".into(),
        "messages" => "thread".into(),
        "dead-letters" => "outbox".into(),
        "accounts" => "account".into(),
        word => word.strip_suffix('s').unwrap_or(word).into(),
    })
}

fn columns(world: &World, table: &str) -> Vec<String> {
    let table = table.to_string();
    world.read(move |tx| match tables(tx)?.contains(&table) {
        true => support::columns(tx, &table),
        false => Ok(Vec::new()),
    })
}

/// All things of a table.
fn things(world: &World, table: &str) -> Vec<Thing> {
    let columns = columns(world, table);
    let has = |name: &str| columns.iter().any(|own| own == name);
    let id = ["id", "account"].into_iter().find(|name| has(name));
    let (Some(id), true) = (id, has("site")) else { return Vec::new() };
    let mut whose: Vec<&str> = WHOSE.into_iter().filter(|name| has(name)).collect();
    if table == "account" {
        whose = vec!["id"];
    }
    let offers = ["listing", "event"].contains(&table);
    let public = if offers { "state = 'published'" } else { "1 = 0" };
    let names = whose.iter().map(|name| format!(", {name}")).collect::<String>();
    let sql =
        format!("select {id}, site, case when {public} then 1 else 0 end{names} from {table}");
    let count = whose.len();
    world.read(move |tx| {
        let one = |row: &interact_service::store::Row| {
            let whose = (0..count).map(|at| row.maybe_int(3 + at));
            let whose: Vec<_> = whose.collect::<Result<_, _>>()?;
            Ok(Thing {
                id: row.int(0)?,
                site: row.text(1)?,
                whose: whose.into_iter().flatten().collect(),
                is_public: row.int(2)? == 1,
            })
        };
        tx.query(&sql, &[])?.iter().map(one).collect()
    })
}

/// Whether somebody may see a thing at all: it is of the same site, and it is theirs, or they are
/// staff, or it is a public offer to those who seek.
fn may_see(person: &Person<'_>, thing: &Thing) -> bool {
    let seeks = matches!(person.role, Role::Migrant | Role::Volunteer);
    let own = thing.whose.contains(&person.account());
    let public = thing.is_public && seeks;
    thing.site == person.site && (own || person.role.is_staff() || public)
}

fn numbered() -> Vec<(Route, String)> {
    routes::all().into_iter().filter_map(|route| Some((route, table(&route)?))).collect()
}

fn path(route: &Route, id: i64) -> String {
    let whole = route.path.replacen("{id}", &id.to_string(), 1);
    let fill = |part: &str| if part.starts_with('{') { "1".to_string() } else { part.to_string() };
    whole.split('/').map(fill).collect::<Vec<_>>().join("/")
}

#[test]
fn what_is_somebody_elses_is_not_there_and_ones_own_is() {
    let world = World::new();
    let mut people = everybody(&world);
    let things: BTreeMap<String, Vec<Thing>> =
        numbered().into_iter().map(|(_, table)| (table.clone(), things(&world, &table))).collect();
    let mut wrong = Vec::new();
    for person in &mut people {
        let mut seen = std::collections::BTreeSet::new();
        for (route, table) in numbered() {
            if route.method() != "GET" || !has(&world, person.site, route.needs) {
                continue;
            }
            for thing in &things[&table] {
                person.client.get(&path(&route, thing.id));
                let status = person.client.page.status;
                let open = matches!(status, 200 | 303);
                if open && route.allowed.is_for(person.role) {
                    seen.insert((table.clone(), thing.id));
                }
                if open && !may_see(person, thing) {
                    wrong.push(format!("{person:?} sees {thing:?} at {} ({status})", route.path));
                }
                if !open && !matches!(status, 403 | 404 | 410) {
                    wrong.push(format!("{person:?} gets {status} for {thing:?} at {}", route.path));
                }
            }
        }
        for (table, all) in &things {
            let own = |thing: &&Thing| thing.whose.contains(&person.account());
            let routed = numbered().iter().any(|(route, of)| {
                of == table && route.method() == "GET" && route.allowed.is_for(person.role)
            });
            for thing in all.iter().filter(own).filter(|_| routed) {
                if !seen.contains(&(table.clone(), thing.id)) {
                    wrong.push(format!("{person:?} cannot see {table} {}", thing.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn nothing_that_is_somebody_elses_is_changed() {
    let world = World::new();
    let mut people = everybody(&world);
    let fields = [
        ("text", "changed"),
        ("reason", "changed"),
        ("sure", "yes"),
        ("step", "send"),
        ("role", "migrant"),
        ("version", "1"),
        ("title", "changed"),
    ];
    let mut wrong = Vec::new();
    for person in &mut people {
        for (route, table) in numbered() {
            if route.method() != "POST" || !has(&world, person.site, route.needs) {
                continue;
            }
            let before = world.rows();
            world.forget_rates();
            let mut others = things(&world, &table);
            others.retain(|thing| !may_see(person, thing));
            for thing in &others {
                person.client.force(&path(&route, thing.id), &fields);
                let status = person.client.page.status;
                if !matches!(status, 403 | 404 | 410 | 422) {
                    wrong
                        .push(format!("{person:?} posts to {} of {thing:?}: {status}", route.path));
                }
            }
            let after = world.rows();
            let rows = before.iter().filter(|(table, _)| !IDLE.contains(&table.as_str()));
            for (table, rows) in rows {
                if rows.iter().any(|row| !after[table].contains(row)) {
                    wrong.push(format!("{person:?} changed {table} by {}", route.path));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
