//! Recommendations from outside: with an account, and without one.

use interact_service::clock::Clock as _;
use interact_service::store::{Value, find};
use interact_service::visitor::Role;
use serde_json::json;

use crate::support::{Client, World};

mod fair;
mod nameless;
mod told;

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
