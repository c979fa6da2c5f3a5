//! The register of what is kept about people (`docs/privacy.yaml`) against the schema and against
//! what people are given when they ask for their data.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use serde_json::Value as Json;

use super::town::everybody;
use crate::support::{self, World, tables};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Register {
    plain: BTreeMap<String, String>,
    tables: BTreeMap<String, Table>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(rename = "for")]
    purpose: String,
    #[serde(default)]
    basis: String,
    seen_by: String,
    kept: String,
    #[serde(default)]
    plain: BTreeSet<String>,
    columns: BTreeMap<String, Column>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Column {
    #[serde(default)]
    in_export: String,
    #[serde(default)]
    not_exported: String,
}

fn register() -> Register {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/privacy.yaml");
    let text = std::fs::read_to_string(path).expect("the register");
    serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The columns of every table, those in the memory of the connection that writes too.
pub(super) fn schema(world: &World) -> BTreeMap<String, BTreeSet<String>> {
    world.write(|tx| {
        let named = tables(tx)?.into_iter().filter(|name| !name.starts_with("sqlite_"));
        let one = |name: String| {
            let columns = support::columns(tx, &name)?.into_iter().collect();
            Ok((name, columns))
        };
        named.collect::<Vec<_>>().into_iter().map(one).collect()
    })
}

#[test]
fn every_column_stands_in_the_register_and_nothing_else_does() {
    let (schema, register) = (schema(&World::new()), register());
    let mut wrong = Vec::new();
    for (table, columns) in &schema {
        let Some(known) = register.tables.get(table) else {
            if !register.plain.contains_key(table) {
                wrong.push(format!("{table} is not in docs/privacy.yaml: {columns:?}"));
            }
            continue;
        };
        for column in columns {
            let (plain, personal) =
                (known.plain.contains(column), known.columns.contains_key(column));
            if plain == personal {
                wrong.push(format!("{table}.{column} has to stand there once"));
            }
        }
        let all = known.plain.iter().chain(known.columns.keys());
        wrong.extend(
            all.filter(|c| !columns.contains(*c)).map(|c| format!("there is no {table}.{c}")),
        );
    }
    let named = register.tables.keys().chain(register.plain.keys());
    wrong.extend(
        named.filter(|name| !schema.contains_key(*name)).map(|name| format!("no table {name}")),
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_line_of_the_register_says_for_what_who_sees_it_and_how_long() {
    for (name, table) in register().tables {
        for (what, text) in
            [("for", &table.purpose), ("seen_by", &table.seen_by), ("kept", &table.kept)]
        {
            assert!(text.ends_with('.') && text.len() > 6, "{name}.{what}: {text}");
        }
        assert!(table.basis.is_empty() || table.basis.len() > 10, "{name}");
        for (column, told) in &table.columns {
            let both = (told.in_export.is_empty(), told.not_exported.is_empty());
            assert!(both.0 != both.1, "{name}.{column} is exported, or it says why not");
        }
    }
}

/// Whether something is told at a path (`applications.*.state`).
fn is_told(all: &Json, path: &str) -> bool {
    let Some((first, rest)) = path.split_once('.') else {
        return match path {
            "*" => all.as_array().is_some_and(|list| !list.is_empty()),
            key => all.get(key).is_some_and(|value| !value.is_null()),
        };
    };
    match first {
        "*" => all.as_array().is_some_and(|list| list.iter().any(|one| is_told(one, rest))),
        key => all.get(key).is_some_and(|below| is_told(below, rest)),
    }
}

#[test]
fn whoever_asks_is_given_every_personal_column() {
    let world = World::new();
    let people = everybody(&world);
    world.write(|tx| tx.execute("update account set warned_at = 1, warnings = 1", &[]));
    let mut exports = Vec::new();
    for mut person in people {
        let page = "favourites/add/health/see-a-doctor";
        person.client.force(page, &[]);
        person.client.get("account/data.json");
        assert_eq!(person.client.page.status, 200, "{person:?}");
        let all: Json = serde_json::from_str(&person.client.page.body).expect("JSON");
        let others: Vec<&str> =
            ["migrant-cy-x7", "migrant-other-x7", "volunteer-cy-x7", "migrant-it-x7"]
                .into_iter()
                .filter(|word| *word != person.word && !person.word.starts_with("provider"))
                .collect();
        for other in others {
            assert!(!person.client.page.body.contains(other), "{person:?} is given {other}");
        }
        exports.push(all);
    }
    let mut missing = Vec::new();
    for (table, known) in register().tables {
        for (column, told) in known.columns.iter().filter(|(_, told)| !told.in_export.is_empty()) {
            if !exports.iter().any(|all| is_told(all, &told.in_export)) {
                missing.push(format!("{table}.{column} at {}", told.in_export));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}
