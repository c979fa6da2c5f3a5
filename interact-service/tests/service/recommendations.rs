//! Recommendations from outside: with an account, and without one.

use interact_service::clock::Clock as _;
use interact_service::recommendations::news;
use interact_service::store::{Value, find};
use interact_service::visitor::Role;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::json;

use crate::support::{ADDRESS, Client, World};

/// A provider whom staff verified.
fn provider(world: &World, name: &str) -> i64 {
    let account = world.account("cyprus", Role::Provider, name);
    let sql = "insert into provider (account, site, name, profile, state, reason, asked_at, \
         verified_at, version) values ($1, 'cyprus', $2, '{}', 'verified', '', 1, 1, 1)";
    let values: [Value; 2] = [account.into(), name.into()];
    world.write(move |tx| tx.execute(sql, &values).map(drop));
    account
}

/// A public listing.
fn listing(world: &World, owner: i64, kind: &str, title: &str, facts: &serde_json::Value) -> i64 {
    let content = json!({
        "texts": { "en": { "title": title }, "ar": { "title": format!("ع {title}") } },
        "facts": facts,
    });
    let sql = "insert into listing (site, owner, kind, state, revision, content, live, reason, \
         places, taken, submitted_at, verified_at, expires_at, reminded_at, version, created_at, \
         changed_at) values ('cyprus', $1, $2, 'published', 'none', $3, $3, '', null, 0, 0, $4, 0, \
         0, 1, $4, $4) returning id";
    let now = world.clock.now();
    let values: [Value; 4] = [owner.into(), kind.into(), content.to_string().into(), now.into()];
    world.write(move |tx| {
        interact_service::publishing::mark(tx, "cyprus")?;
        find(tx, sql, &values)?.expect("a row").int(0)
    })
}

/// Three courses and a place to volunteer.
fn ground(world: &World) -> [i64; 4] {
    let (one, other) = (provider(world, "Helpers"), provider(world, "Makers"));
    let greek = json!({
        "areas": ["limassol"], "languages": ["ar", "en"], "teaches": ["el A1"],
        "schedule": ["2 18:00-20:00"], "interests": ["languages"],
    });
    let far = json!({
        "areas": ["nicosia"], "languages": ["el B1"], "skills": ["electrical-work"],
        "education": ["isced-3"], "schedule": ["1 09:00-12:00"],
    });
    let women = json!({ "areas": ["limassol"], "languages": ["ar"], "audience": ["women"], "topic": ["meeting"] });
    let dogs = json!({ "areas": ["limassol"], "languages": ["en A2"], "interests": ["animals"] });
    [
        listing(world, one, "training", "Greek in the evening", &greek),
        listing(world, one, "training", "Electrician", &far),
        listing(world, other, "support", "A room of our own", &women),
        listing(world, other, "volunteering", "Walking dogs", &dogs),
    ]
}

/// A public event that comes again each Tuesday evening, from last month on.
fn event(world: &World, title: &str, content: serde_json::Value) {
    let mut live = json!({
        "texts": { "en": { "title": title, "summary": title, "place": "Library" } },
        "times": { "starts": "2026-10-06T18:00", "ends": "2026-10-06T20:00",
            "rule": "FREQ=WEEKLY;COUNT=20" },
        "way": "place", "areas": ["limassol"], "languages": ["en", "ar"],
    });
    let (all, more) = live.as_object_mut().zip(content.as_object()).expect("two objects");
    all.extend(more.clone());
    let sql = "insert into event (site, owner, origin, state, revision, content, live, reason, \
         cancelled, uid, fold, sequence, submitted_at, verified_at, ends_at, version, created_at, \
         changed_at) values ('cyprus', null, 'staff', 'published', 'none', $1, $1, '', $2, $3, '', \
         0, 0, $4, $5, 1, $4, $4)";
    let cancelled = title.contains("cancelled");
    let values: [Value; 5] = [
        live.to_string().into(),
        cancelled.into(),
        title.into(),
        world.clock.now().into(),
        i64::MAX.into(),
    ];
    world.write(move |tx| {
        interact_service::publishing::mark(tx, "cyprus")?;
        tx.execute(sql, &values).map(drop)
    });
}

#[test]
fn events_are_recommended_by_their_next_date_and_none_that_is_not_for_somebody() {
    let world = World::new();
    event(&world, "Choir", json!({ "interests": ["music"] }));
    event(&world, "Far away", json!({ "areas": ["paphos"], "languages": ["el"] }));
    event(&world, "Circle of women", json!({ "audiences": ["women"], "interests": ["music"] }));
    event(&world, "A cancelled one", json!({ "interests": ["music"] }));
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_some(&mut amira);
    tell(&mut amira, "interests", &[("interests-culture", "music")]);
    tell(&mut amira, "seeking", &[("seeking", "events")]);
    amira.get("recommendations");
    let shown = titles(&amira);
    assert_eq!(shown.first().map(String::as_str), Some("Choir"), "{shown:?}");
    assert!(shown.contains(&"Circle of women".to_string()), "nothing was told that excludes her");
    assert!(!shown.contains(&"A cancelled one".to_string()), "{shown:?}");
    for reason in ["Music and dance", "Limassol", "Evenings"] {
        assert!(amira.page.body.contains(reason), "{reason}: {}", amira.page.body);
    }
    let mut bilal = world.somebody(Role::Migrant, "Bilal");
    tell(&mut bilal, "gender", &[("gender", "man")]);
    bilal.get("recommendations");
    assert!(!titles(&bilal).contains(&"Circle of women".to_string()));
}

fn tell(person: &mut Client<'_>, field: &str, answers: &[(&str, &str)]) {
    person.get(&format!("profile/{field}"));
    person.send(&format!("profile/{field}"), answers);
    assert!(person.at.contains("done=profiles-kept"), "{field}: {}", person.page.body);
}

fn tell_some(person: &mut Client<'_>) {
    tell(person, "languages", &[("language-1", "ar"), ("level-1", "native")]);
    tell(person, "area", &[("area", "limassol")]);
    tell(person, "availability", &[("availability", "evenings")]);
    tell(person, "seeking", &[("seeking", "training")]);
}

/// Titles in the order in which they are shown.
fn titles(person: &Client<'_>) -> Vec<String> {
    let parts = person.page.body.split("<h2 class=\"match__title\">").skip(1);
    let words = |part: &str| {
        let inside = part.split("</h2>").next().unwrap_or_default();
        let text = inside.split('>').nth(1).unwrap_or_default();
        text.split('<').next().unwrap_or_default().to_string()
    };
    parts.map(words).collect()
}

#[test]
fn what_fits_comes_first_with_its_reasons_and_what_is_missing() {
    let world = World::new();
    ground(&world);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    amira.get("recommendations");
    assert!(amira.page.has("You have told us nothing yet"));
    tell_some(&mut amira);
    amira.get("");
    assert!(amira.page.has("Recommended for you"));
    amira.get("recommendations");
    assert_eq!(titles(&amira).first().map(String::as_str), Some("Greek in the evening"));
    for reason in [
        "You look for this: Training courses",
        "Greek A1 is your next level",
        "You can take part in Arabic",
        "It is in Limassol",
        "It takes place when you have time: Evenings",
    ] {
        assert!(amira.page.has(reason), "{reason}");
    }
    for lack in ["Greek B1 is asked for", "It takes place at other times: Mornings"] {
        assert!(
            !titles(&amira).contains(&"Electrician".to_string()) || amira.page.has(lack),
            "{lack}"
        );
    }
    assert!(amira.page.has("This offer is only for: Women"), "an audience is said aloud");
    let mut arabic = world.visitor().speaking("ar");
    arabic.sign_in_as(amira.account, false);
    arabic.get("recommendations");
    assert!(arabic.page.has("اليونانية A1: مستواك التالي") && arabic.page.has("ع Greek"));
}

#[test]
fn one_hides_sees_and_switches_off() {
    let world = World::new();
    let [greek, ..] = ground(&world);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_some(&mut amira);
    amira.get("recommendations");
    amira.send(&format!("recommendations/training/{greek}/hide"), &[]);
    assert!(!titles(&amira).contains(&"Greek in the evening".to_string()));
    amira.send(&format!("recommendations/training/{greek}/show"), &[]);
    assert!(titles(&amira).contains(&"Greek in the evening".to_string()));
    amira.send("recommendations/reasons/nearness/off", &[]);
    assert!(amira.page.has("This no longer counts"));
    assert!(!amira.page.has("It is in Limassol") && amira.page.has("You can take part in Arabic"));
    amira.get("recommendations/settings");
    let ticked = |person: &Client<'_>, reason: &str| {
        person.page.body.contains(&format!("value=\"{reason}\" checked"))
    };
    assert!(ticked(&amira, "times") && !ticked(&amira, "nearness"));
    amira.send("recommendations/settings", &[("counts", "nearness")]);
    assert!(amira.page.has("It is in Limassol") && !amira.page.has("You can take part in Arabic"));
    amira.get("recommendations/settings");
    assert_eq!(amira.send("recommendations/settings", &[("counts", "gender")]).status, 422);
    let shown = "select count(*) from recommendation_mark";
    amira.get("recommendations");
    amira.send("recommendations/seen", &[]);
    assert!(world.number(shown, vec![]) > 0);
}

#[test]
fn what_was_applied_to_or_saved_is_not_recommended_but_what_is_like_it() {
    let world = World::new();
    let [greek, ..] = ground(&world);
    let owner = provider(&world, "School");
    let next = json!({ "areas": ["paphos"], "teaches": ["el A1"], "interests": ["languages"] });
    listing(&world, owner, "training", "Greek by the sea", &next);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    let account = amira.account;
    let saved = format!("training/{greek}");
    world.write(move |tx| {
        let sql = "insert into favourite (account, site, page, at) values ($1, 'cyprus', $2, 1)";
        tx.execute(sql, &[account.into(), (&saved).into()]).map(drop)
    });
    amira.get("recommendations");
    assert!(!titles(&amira).contains(&"Greek in the evening".to_string()), "it is known already");
    assert_eq!(titles(&amira).first().map(String::as_str), Some("Greek by the sea"));
    assert!(
        amira.page.has("It is like something that you saved or applied for: Greek in the evening")
    );
}

/// Everything that must not count changes nothing: end to end, over random profiles.
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

/// Everything that is kept, but for what every page touches.
fn kept(world: &World) -> String {
    world.everything()
}

#[test]
fn without_an_account_the_same_is_found_and_nothing_is_kept() {
    let world = World::new();
    ground(&world);
    let mut stranger = world.visitor();
    stranger.get("find");
    assert_eq!(stranger.page.status, 200);
    let before = kept(&world);
    let told = [
        ("seeking", "training"),
        ("language-1", "ar"),
        ("level-1", "native"),
        ("area", "limassol"),
        ("times", "evenings"),
    ];
    stranger.press("find", &told);
    assert_eq!(stranger.page.status, 200);
    assert_eq!(titles(&stranger).first().map(String::as_str), Some("Greek in the evening"));
    assert!(
        stranger.page.has("It is in Limassol") && stranger.page.has("Greek A1 is your next level")
    );
    assert!(stranger.at.ends_with("/find") && stranger.page.location().is_empty());
    assert_eq!(kept(&world), before, "the database changed");
    assert!(
        !stranger.page.body.contains("recommendations/training"),
        "nothing to hide or switch off"
    );
    // The same as with an account that told the same.
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_some(&mut amira);
    amira.get("recommendations");
    assert_eq!(titles(&amira), titles(&stranger));
    // What was told stays in the form, and mistakes are told.
    assert!(
        stranger.page.body.contains("value=\"limassol\" selected")
            || stranger.page.body.contains("value=\"limassol\" checked")
    );
    stranger.press("find", &[("area", "atlantis")]);
    assert_eq!(stranger.page.status, 422);
    stranger.get("find");
    stranger.press("find", &[]);
    assert!(stranger.page.has("We found nothing for this"));
}

#[test]
fn a_form_from_elsewhere_finds_nothing() {
    let world = World::new();
    ground(&world);
    let mut stranger = world.visitor();
    let body = Some("seeking=training".to_string());
    stranger.ask(
        axum::http::Method::POST,
        "/my/cyprus/en/find",
        body,
        &[("origin", "https://evil.example"), ("sec-fetch-site", "cross-site")],
    );
    assert_eq!(stranger.page.status, 403);
    let mut italian = world.visitor().at("italy");
    assert_eq!(italian.get("find").status, 404, "the function is off there");
}

fn look(world: &World) -> usize {
    let (host, now) = (world.service.host.clone(), world.clock.now());
    let key = world.service.config.key.clone();
    world.write(move |tx| {
        let tenant = host.tenant("cyprus").expect("a site");
        news::tell(tx, &tenant, (ADDRESS, &key), now)
    })
}

#[test]
fn new_offers_that_fit_well_are_told_once_to_those_whom_they_fit() {
    let world = World::new();
    ground(&world);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_some(&mut amira);
    world.somebody(Role::Migrant, "Silent");
    assert!(look(&world) >= 1);
    let title = world.text("select title from news where account = $1", vec![amira.account.into()]);
    assert!(title.contains("Greek in the evening"), "{title}");
    assert_eq!(world.number("select count(distinct account) from news", vec![]), 1);
    assert_eq!(look(&world), 0, "the same is not told again");
    world.clock.turn(-interact_service::clock::DAY);
    assert_eq!(look(&world), 0, "nor when the clock goes back");
    assert!(world.letters().is_empty(), "it waits for the week's letter");
    let owner = provider(&world, "School");
    let more = json!({ "areas": ["limassol"], "languages": ["ar"], "teaches": ["el A1"] });
    listing(&world, owner, "training", "Greek on Fridays", &more);
    let far = json!({ "areas": ["paphos"], "languages": ["ru B2"] });
    listing(&world, owner, "support", "Far away", &far);
    assert_eq!(look(&world), 1);
}

#[test]
fn who_leaves_takes_marks_along_and_gets_them_before() {
    let world = World::new();
    let [greek, ..] = ground(&world);
    let mut amira = world.somebody(Role::Migrant, "Amira");
    tell_some(&mut amira);
    amira.get("recommendations");
    amira.send(&format!("recommendations/training/{greek}/hide"), &[]);
    amira.get("recommendations");
    amira.send("recommendations/reasons/nearness/off", &[]);
    let account = amira.account;
    let all = world.write(move |tx| interact_service::personal::export(tx, account)).to_string();
    assert!(all.contains("\"hidden\"") && all.contains("\"off\":[\"nearness\"]"), "{all}");
    world.write(move |tx| interact_service::personal::erase(tx, account));
    let sql = "select (select count(*) from recommendation_mark) + (select count(*) from recommendation_off)";
    assert_eq!(world.number(sql, vec![]), 0);
}
