//! News: told as people decided, once, whatever the clock does.

use axum::http::Method;
use generator::localised::Localised;
use interact_service::clock::{Clock as _, DAY, HOUR};
use interact_service::notifications::{At, Kind, News, Way, digest, store, tell, tell_staff};
use interact_service::store::StoreError;
use interact_service::visitor::Role;
use serde_json::json;

use crate::support::{ADDRESS, Client, World};

/// Tells an account something.
fn told(world: &World, account: i64, kind: Kind, cause: &str) {
    let (host, now, cause) = (world.service.host.clone(), world.clock.now(), cause.to_string());
    world.write(move |tx| {
        let tenant = host.tenant("cyprus").expect("a site");
        let title = Localised::of(vec![
            ("en".into(), format!("Greek {cause}")),
            ("ar".into(), format!("اليونانية {cause}")),
        ]);
        let news = News {
            to: account,
            kind,
            name: "application-accepted",
            title,
            args: json!({}),
            path: "applications".into(),
            dedupe: cause.clone(),
        };
        tell(tx, &At { tenant: &tenant, address: ADDRESS, now }, &news)
    });
}

/// Writes the digests of Cyprus; gives how many.
fn digests(world: &World) -> usize {
    let (host, now) = (world.service.host.clone(), world.clock.now());
    world.write(move |tx| {
        let tenant = host.tenant("cyprus").expect("a site");
        digest::send(tx, &*host, &tenant, ADDRESS, now)
    })
}

fn decide(world: &World, account: i64, kind: Kind, way: Way) {
    world.write(move |tx| store::set_way(tx, account, kind, way));
}

fn letters(world: &World, name: &str) -> Vec<serde_json::Value> {
    let all = world.letters().into_iter();
    all.filter(|(own, ..)| own == name).map(|(.., args)| args).collect()
}

/// The link that ends letters like the last one to somebody.
fn stop_link(world: &World, kind: &str, account: i64) -> String {
    use interact_service::mail::stop::{Stop, path};
    let scope = interact_service::notifications::Scope::find(kind).expect("a scope");
    let path = path(&world.service.config.key, "cyprus", Stop { account, scope });
    format!("/my/cyprus/en/{path}")
}

#[test]
fn news_stand_in_the_list_until_they_are_read() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    told(&world, amira.account, Kind::Applications, "one");
    told(&world, amira.account, Kind::Applications, "one");
    told(&world, amira.account, Kind::Applications, "two");
    amira.get("");
    assert!(amira.page.has("News for you"));
    amira.get("notifications");
    assert_eq!(amira.page.body.matches("news__item--new").count(), 2, "the same is told once");
    assert!(amira.page.has("You have a place: “Greek two”."));
    let id = world.number("select min(id) from news", vec![]);
    amira.press(&format!("notifications/{id}/open"), &[]);
    assert!(amira.page.location().ends_with("/en/applications"));
    amira.get("notifications");
    assert_eq!(amira.page.body.matches("news__item--new").count(), 1);
    // What comes while one reads was not seen.
    told(&world, amira.account, Kind::Applications, "three");
    amira.send("notifications/read", &[]);
    assert_eq!(amira.page.body.matches("news__item--new").count(), 1);
    assert!(!amira.page.body.contains("news__item--new\">\n<form action=\"\""));
    let mut arabic = world.somebody(Role::Migrant, "Bilal").speaking("ar");
    told(&world, arabic.account, Kind::Applications, "one");
    arabic.get("notifications");
    assert!(arabic.page.has("لديك مكان: «اليونانية one»."));
}

#[test]
fn nobody_reads_or_opens_the_news_of_others() {
    let world = World::new();
    let amira = world.somebody(Role::Migrant, "Amira");
    let mut other = world.somebody(Role::Migrant, "Bilal");
    told(&world, amira.account, Kind::Applications, "one");
    let id = world.number("select min(id) from news", vec![]);
    other.get("notifications");
    assert!(!other.page.has("Greek one"));
    assert_eq!(other.post(&format!("notifications/{id}/open"), &[]).status, 404);
    assert_eq!(world.number("select count(*) from news where read_at is null", vec![]), 1);
}

#[test]
fn each_kind_is_told_as_one_decides() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    amira.get("notifications/settings");
    assert!(amira.page.has("News about applications") && !amira.page.has("waits for moderators"));
    let answers = [
        ("applications", "never"),
        ("messages", "daily"),
        ("answers", "at-once"),
        ("listings", "at-once"),
        ("matches", "weekly"),
        ("events", "at-once"),
        ("lang", "ar"),
    ];
    amira.send("notifications/settings", &answers);
    assert!(amira.page.has("Saved"), "{}", amira.page.body);
    told(&world, amira.account, Kind::Applications, "never");
    told(&world, amira.account, Kind::Messages, "daily");
    assert!(world.letters().is_empty());
    told(&world, amira.account, Kind::Answers, "at once");
    assert_eq!(world.letters().len(), 1);
    assert_eq!(world.letter("application-accepted")["title"], "اليونانية at once");
    assert_eq!(world.number("select count(*) from news", vec![]), 3, "the list has everything");
    amira.get("notifications/settings");
    let mut wrong = answers;
    wrong[0].1 = "hourly";
    amira.send("notifications/settings", &wrong);
    assert_eq!(amira.page.status, 422);
}

#[test]
fn a_digest_comes_once_a_day_in_the_morning_of_the_site() {
    let world = World::new();
    let amira = world.somebody(Role::Migrant, "Amira");
    decide(&world, amira.account, Kind::Messages, Way::Daily);
    // It is two in the afternoon in Cyprus.
    told(&world, amira.account, Kind::Messages, "one");
    told(&world, amira.account, Kind::Messages, "two");
    assert_eq!(digests(&world), 0, "what happened after eight waits until tomorrow");
    world.clock.turn(17 * HOUR);
    assert_eq!(digests(&world), 0, "it is seven");
    world.clock.turn(HOUR);
    assert_eq!((digests(&world), digests(&world)), (1, 0));
    let letter = world.letter("digest-daily");
    let lines = letter["lines"].as_str().expect("lines");
    assert!(lines.contains("Greek one") && lines.contains("Greek two"), "{lines}");
    assert_eq!(letter["count"], 2);
    world.clock.turn(DAY);
    assert_eq!(digests(&world), 0, "nothing happened");
}

#[test]
fn a_week_is_told_on_monday_and_what_was_read_is_not_told() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    told(&world, amira.account, Kind::Matches, "one");
    told(&world, amira.account, Kind::Matches, "two");
    let id = world.number("select min(id) from news", vec![]);
    amira.get("notifications");
    amira.press(&format!("notifications/{id}/open"), &[]);
    // Saturday, Sunday, Monday at two.
    let sent: Vec<usize> = (0..3)
        .map(|_| {
            world.clock.turn(DAY);
            digests(&world)
        })
        .collect();
    assert_eq!(sent, [0, 0, 1]);
    let letter = world.letter("digest-weekly");
    assert_eq!(letter["count"], 1);
    assert!(letter["lines"].as_str().is_some_and(|lines| !lines.contains("one")));
}

#[test]
fn a_clock_that_jumps_tells_nothing_twice_and_loses_nothing() {
    let world = World::new();
    let amira = world.somebody(Role::Migrant, "Amira");
    decide(&world, amira.account, Kind::Messages, Way::Daily);
    let jumps = [20 * HOUR, -3 * DAY, 400 * DAY, -400 * DAY, HOUR, 5 * DAY, -2 * DAY, 3 * DAY];
    let mut made = 0;
    for (number, jump) in jumps.iter().cycle().take(60).enumerate() {
        told(&world, amira.account, Kind::Messages, &format!("<{number}>"));
        made += 1;
        world.clock.turn(*jump);
        digests(&world);
        digests(&world);
    }
    world.clock.turn(1_000 * DAY);
    digests(&world);
    let letters = letters(&world, "digest-daily");
    let told: Vec<String> = letters
        .iter()
        .flat_map(|letter| {
            let lines = letter["lines"].as_str().expect("lines").to_string();
            lines.lines().map(str::to_string).collect::<Vec<_>>()
        })
        .collect();
    let mut once = told.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), told.len(), "something was told twice: {told:?}");
    assert_eq!(told.len(), made, "something was lost");
    let spans = "select count(*) - count(distinct span) from digest";
    assert_eq!(world.number(spans, vec![]), 0);
}

#[test]
fn whoever_dies_in_the_middle_leaves_nothing_and_the_next_one_tells_all() {
    let world = World::new();
    let amira = world.somebody(Role::Migrant, "Amira");
    let bilal = world.somebody(Role::Migrant, "Bilal");
    for account in [amira.account, bilal.account] {
        decide(&world, account, Kind::Messages, Way::Daily);
        told(&world, account, Kind::Messages, "one");
    }
    world.clock.turn(DAY);
    for _ in 0..3 {
        let (host, now) = (world.service.host.clone(), world.clock.now());
        let killed = world.service.store.write_now(move |tx| {
            let tenant = host.tenant("cyprus").expect("a site");
            digest::send(tx, &*host, &tenant, ADDRESS, now)?;
            Err::<(), _>(StoreError::Unavailable("the machine falls over".into()))
        });
        assert!(killed.is_err());
        assert!(world.letters().is_empty(), "half a digest was left");
    }
    assert_eq!((digests(&world), digests(&world)), (2, 0));
    assert_eq!(letters(&world, "digest-daily").len(), 2);
}

#[test]
fn one_click_in_a_letter_ends_letters_of_its_kind_without_signing_in() {
    let world = World::new();
    let amira = world.somebody(Role::Migrant, "Amira");
    let link = stop_link(&world, "messages", amira.account);
    let mut stranger = world.visitor();
    stranger.get(&link);
    assert!(stranger.page.has("messages") && stranger.page.has("Send me no letters at all"));
    told(&world, amira.account, Kind::Messages, "looking changes nothing");
    assert_eq!(world.letters().len(), 1);
    // What a mail program sends (RFC 8058): no cookie, no token, from elsewhere.
    let body = Some("List-Unsubscribe=One-Click".to_string());
    let headers = [("origin", ""), ("sec-fetch-site", ""), ("cookie", "")];
    stranger.ask(Method::POST, &link, body.clone(), &headers);
    assert_eq!(stranger.page.status, 303);
    told(&world, amira.account, Kind::Messages, "ended");
    told(&world, amira.account, Kind::Applications, "another kind");
    assert_eq!(world.letters().len(), 2);
    let forged = link.replace(".messages.", ".all.");
    assert_eq!(stranger.ask(Method::POST, &forged, body, &headers).status, 404);
    stranger.get(&link);
    assert!(stranger.page.has("You do not receive these letters"));
    let again = format!("{}/again", link.trim_start_matches("/my/cyprus/en/"));
    stranger.send(&again, &[]);
    told(&world, amira.account, Kind::Messages, "again");
    assert_eq!(world.letters().len(), 3);
}

#[test]
fn one_click_in_a_digest_ends_what_comes_in_it() {
    let world = World::new();
    let amira = world.somebody(Role::Migrant, "Amira");
    decide(&world, amira.account, Kind::Messages, Way::Daily);
    decide(&world, amira.account, Kind::Answers, Way::Daily);
    let link = stop_link(&world, "daily", amira.account);
    let mut stranger = world.visitor();
    stranger.ask(Method::POST, &link, Some("List-Unsubscribe=One-Click".into()), &[]);
    let account = amira.account;
    let ways = world.read(move |tx| {
        Kind::ALL
            .into_iter()
            .map(|kind| store::way(tx, account, kind))
            .collect::<Result<Vec<_>, _>>()
    });
    let ended = ways.iter().filter(|way| **way == Way::Never).count();
    assert_eq!(ended, 3, "both kinds, and moderation, which is daily as a rule: {ways:?}");
}

fn feed_of(person: &mut Client<'_>) -> String {
    person.get("notifications");
    let address = person.page.between("<code class=\"secret\" dir=\"ltr\">", "</code>");
    address.trim_start_matches(ADDRESS).replace("&#x2F;", "/").to_string()
}

#[test]
fn a_private_feed_is_read_by_whoever_knows_its_address_until_it_is_taken_back() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    told(&world, amira.account, Kind::Applications, "<one> & more");
    amira.get("notifications");
    amira.send("notifications/feed", &[]);
    let address = feed_of(&mut amira);
    let mut reader = world.visitor();
    reader.get(&address);
    assert_eq!(reader.page.status, 200, "{address}");
    assert!(reader.page.header("content-type").starts_with("application/atom+xml"));
    assert!(reader.page.body.contains("Greek &lt;one&gt; &amp; more"), "{}", reader.page.body);
    assert!(!reader.page.body.contains("Amira"), "a feed names nobody");
    assert_eq!(reader.get(&address.replacen("feed/", "feed/1", 1)).status, 404);
    amira.send("notifications/feed", &[]);
    assert_eq!(reader.get(&address).status, 404, "a new address ends the former one");
    let newer = feed_of(&mut amira);
    assert_eq!(reader.get(&newer).status, 200);
    amira.send("notifications/feed/end", &[]);
    assert_eq!(reader.get(&newer).status, 404);
    assert!(!world.everything().contains(newer.rsplit('/').next().expect("a secret")));
}

#[test]
fn who_has_an_address_that_nobody_reads_is_told_at_once() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    let account = amira.account;
    let now = world.clock.now();
    let mark = move |tx: &mut dyn interact_service::store::Tx| {
        interact_service::mail::store::mark_refusal(tx, account, "permanent error (550)", now)
    };
    world.write(mark);
    amira.get("");
    assert!(amira.page.has("amira@example.org come back"));
    amira.send("notifications/address", &[]);
    assert!(!amira.page.has("come back"));
    world.write(mark);
    world.write(move |tx| {
        let sql = "update account set email = 'b@example.org', email_norm = 'b@example.org' where id = $1";
        tx.execute(sql, &[account.into()])
    });
    amira.get("");
    assert!(!amira.page.has("come back"), "another address is not marked");
}

#[test]
fn staff_are_told_of_moderation_and_nobody_else() {
    let world = World::new();
    let moderator = world.somebody(Role::Moderator, "Maria");
    world.somebody(Role::Migrant, "Amira");
    world.somebody_at("italy", Role::Moderator, "Marco");
    let (host, now) = (world.service.host.clone(), world.clock.now());
    world.write(move |tx| {
        let tenant = host.tenant("cyprus").expect("a site");
        let news = News {
            to: 0,
            kind: Kind::Moderation,
            name: "listing-published",
            title: Localised::everywhere("X"),
            args: json!({}),
            path: String::new(),
            dedupe: "x".into(),
        };
        tell_staff(tx, &At { tenant: &tenant, address: ADDRESS, now }, &news)
    });
    assert_eq!(world.number("select count(*) from news", vec![]), 1);
    assert_eq!(world.number("select account from news", vec![]), moderator.account);
}

#[test]
fn who_leaves_takes_their_news_along_and_gets_them_before() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Amira");
    told(&world, amira.account, Kind::Applications, "canary-4713");
    decide(&world, amira.account, Kind::Messages, Way::Never);
    amira.get("notifications");
    amira.send("notifications/feed", &[]);
    let account = amira.account;
    let all = world.write(move |tx| interact_service::personal::export(tx, account)).to_string();
    assert!(all.contains("canary-4713") && all.contains("\"messages\":\"never\""), "{all}");
    world.write(move |tx| interact_service::personal::erase(tx, account));
    assert!(!world.everything().contains("canary-4713"));
    let sql = "select (select count(*) from news) + (select count(*) from news_setting) \
         + (select count(*) from news_feed) + (select count(*) from digest)";
    assert_eq!(world.number(sql, vec![]), 0);
}
