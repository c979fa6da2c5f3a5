//! Ours against newest first, nearest first and plain text search.

use interact_service::matching::{Known, Weights, Wish, rank};

use crate::baselines::{Search, nearest, newest};
use crate::labelled::{Country, Somebody, countries};
use crate::metric::ndcg;
use crate::training::{EQUAL, ascend, cross_validated, examples, quality};

/// Mean nDCG@10 of four orders.
#[derive(Debug, Default, Clone, Copy)]
struct Means {
    ours: f64,
    newest: f64,
    nearest: f64,
    search: f64,
}

/// As people see it: without what they saved, and without repeating itself.
fn ours(country: &Country, somebody: &Somebody) -> Vec<usize> {
    let liked: Vec<_> = somebody.liked.iter().map(|at| &country.offers[*at]).collect();
    let known = Known::new(&somebody.person, &country.words, &country.places, &liked);
    let wish = Wish { without: &somebody.liked, seen: &[] };
    let ranked = rank(&known, &country.offers, wish, (&Weights::OURS, 0, 10));
    ranked.into_iter().map(|one| one.index).collect()
}

fn means(countries: &[&Country]) -> Means {
    let mut sum = Means::default();
    let mut people = 0_u32;
    for country in countries {
        let search = Search::of(country);
        for somebody in &country.people {
            let worth = |order: Vec<usize>| {
                let new = order.into_iter().filter(|at| !somebody.liked.contains(at));
                ndcg(&new.collect::<Vec<_>>(), &somebody.grades)
            };
            sum.ours += worth(ours(country, somebody));
            sum.newest += worth(newest(country));
            sum.nearest += worth(nearest(country, somebody));
            sum.search += worth(search.order(&somebody.says));
            people += 1;
        }
    }
    let mean = |sum: f64| sum / f64::from(people);
    Means {
        ours: mean(sum.ours),
        newest: mean(sum.newest),
        nearest: mean(sum.nearest),
        search: mean(sum.search),
    }
}

#[test]
fn ours_is_ahead_of_newest_nearest_and_plain_text_search() {
    let countries = countries();
    let all: Vec<&Country> = countries.iter().collect();
    println!("all: {:.3?}", means(&all));
    for country in &all {
        let means = means(&[country]);
        println!("{}: {means:.3?}", country.site);
        let best = means.newest.max(means.nearest).max(means.search);
        assert!(means.ours > best, "{}: {means:?}", country.site);
    }
}

#[test]
fn weights_that_never_saw_a_person_are_ahead_as_well() {
    let countries = countries();
    let all: Vec<&Country> = countries.iter().collect();
    let means = means(&all);
    let best = means.newest.max(means.nearest).max(means.search);
    let held = cross_validated(&examples(&countries));
    println!("cross-validated: {held:.3}");
    assert!(held > best, "{held} against {means:?}");
}

#[test]
fn our_weights_are_those_that_the_set_gives() {
    let examples = examples(&countries());
    let all: Vec<_> = examples.iter().collect();
    let found = ascend(EQUAL, &all);
    let (equal, ours) = (quality(&EQUAL, &all), quality(&Weights::OURS, &all));
    let best = quality(&found, &all);
    println!("equal {equal:.3}, ours {ours:.3}, found {best:.3}: {found:?}");
    assert!(ours > equal && ours >= best - 0.02, "take these: {found:?}");
}

/// What everybody gets, to be looked at: `cargo test … -- --ignored --nocapture lists`.
#[test]
#[ignore = "prints lists for people who look at them"]
fn lists() {
    for country in countries() {
        for somebody in &country.people {
            let order = ours(&country, somebody);
            println!("\n{} {}", somebody.id, somebody.says);
            for at in order {
                let grade = somebody.grades.get(&at).copied().unwrap_or(0);
                println!("  {grade} {}", country.texts[at]);
            }
        }
    }
}
