//! What must not count does not: end to end, over random profiles.

use interact_service::visitor::Role;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;

use super::{ground, listing, provider, titles};
use crate::support::World;

#[test]
fn gender_and_age_change_no_order_and_only_what_is_declared_for_some_is_left_out() {
    let world = World::new();
    ground(&world);
    let owner = provider(&world, "Many");
    for (n, area) in ["limassol", "nicosia", "paphos", "larnaca"].iter().enumerate() {
        let level = ["el A1", "el A2", "el B1", "en A2"][n];
        let facts = json!({ "areas": [area], "teaches": [level], "schedule": [format!("{} 10:00-12:00", n + 3)] });
        listing(&world, owner, "training", &format!("Course {n}"), &facts);
    }
    let areas = prop::sample::select(vec!["limassol", "nicosia", "paphos", "larnaca"]);
    let levels = prop::sample::select(vec!["a1", "a2", "b1", "native"]);
    let langs = prop::sample::select(vec!["ar", "en", "el", "fr"]);
    let seeking = prop::sample::select(vec!["training", "support", "volunteering"]);
    let genders = prop::sample::select(vec!["", "woman", "man", "other"]);
    let ages =
        prop::sample::select(vec!["", "under-18", "18-24", "25-34", "35-49", "50-64", "65-over"]);
    let profiles =
        (areas, levels, langs, seeking, (genders.clone(), ages.clone()), (genders, ages));
    let mut runner =
        TestRunner::new(Config { cases: 60, failure_persistence: None, ..Config::default() });
    let number = std::cell::Cell::new(0);
    runner
        .run(&profiles, |(area, level, lang, seeking, one, other)| {
            let base = json!({
                "area": { "one": area }, "seeking": { "many": [seeking] },
                "languages": { "languages": [[lang, level]] },
            });
            let lists: Vec<(Vec<String>, bool)> = [("", ""), one, other]
                .into_iter()
                .map(|(gender, age)| {
                    number.set(number.get() + 1);
                    let mut facts = base.clone();
                    for (field, value) in [("gender", gender), ("age", age)] {
                        if !value.is_empty() {
                            facts[field] = json!({ "one": value });
                        }
                    }
                    let mut person = world.somebody(Role::Migrant, &format!("P{}", number.get()));
                    let account = person.account;
                    world.write(move |tx| {
                        let sql = "insert into profile (account, site, facts, changed_at) \
                             values ($1, 'cyprus', $2, 1)";
                        tx.execute(sql, &[account.into(), facts.to_string().into()]).map(drop)
                    });
                    person.get("recommendations");
                    (titles(&person), person.page.has("declared to be for others"))
                })
                .collect();
            for ((list, said), (gender, _)) in lists.iter().zip([("", ""), one, other]) {
                let out = "A room of our own";
                let rest: Vec<_> = list.iter().filter(|title| *title != out).collect();
                let base: Vec<_> = lists[0].0.iter().filter(|title| *title != out).collect();
                prop_assert_eq!(rest, base, "the order changed");
                prop_assert_eq!(*said, gender == "man", "what is left out is said aloud");
                if gender == "man" {
                    prop_assert!(!list.iter().any(|title| title == out));
                } else {
                    prop_assert_eq!(list, &lists[0].0);
                }
            }
            Ok(())
        })
        .expect("nothing that must not count counts");
}
