//! Feedback: sums without anybody in them, and needs once five agree.

use axum::http::Method;
use interact_service::clock::DAY;
use interact_service::feedback::{AGREE, tidy};
use interact_service::visitor::Role;

use crate::support::{Client, World, client::encoded, columns};

const PAGE: &str = "health/see-a-doctor";
const MISSED: &str = "canary-missed dentist for children";

/// Sends a form of a static page: from another address, without a token or a cookie.
fn say(client: &mut Client<'_>, fields: &[(&str, &str)]) {
    let body = encoded(fields);
    let headers = [("origin", "null"), ("sec-fetch-site", "cross-site")];
    client.ask(Method::POST, "/my/cyprus/en/feedback", Some(body), &headers);
}

fn sum(world: &World, kind: &'static str) -> i64 {
    let sql = "select cast(coalesce(sum(number), 0) as bigint) from feedback where kind = $1";
    world.number(sql, vec![kind.into()])
}

#[test]
fn a_static_page_sends_a_word_and_it_is_counted() {
    let world = World::new();
    let mut reader = world.visitor();
    say(&mut reader, &[("page", PAGE), ("helpful", "yes")]);
    assert_eq!(reader.page.status, 200, "{}", reader.page.body);
    assert!(reader.page.has("Thank you") && reader.page.body.contains("/see-a-doctor/"));
    say(&mut reader, &[("page", PAGE), ("helpful", "no")]);
    assert!(reader.page.body.contains("name=\"text\""), "whoever was not helped may say more");
    assert_eq!((sum(&world, "helpful"), sum(&world, "unhelpful")), (1, 1));
    reader.send("feedback", &[("text", MISSED), ("language", "ar"), ("area", "limassol")]);
    assert!(reader.page.has("Thank you"), "{}", reader.page.body);
    assert_eq!((sum(&world, "missing"), sum(&world, "language")), (1, 1));
    let sql = "select count(*) from feedback where area = 'limassol' and lang = 'en' and page = $1";
    assert_eq!(world.number(sql, vec![PAGE.into()]), 2);
}

#[test]
fn the_same_place_counts_once_a_day() {
    let world = World::new();
    let mut reader = world.visitor();
    for _ in 0..4 {
        say(&mut reader, &[("page", PAGE), ("helpful", "no")]);
        assert_eq!(reader.page.status, 200);
    }
    assert_eq!(sum(&world, "unhelpful"), 1);
    world.clock.turn(DAY + 1);
    say(&mut reader, &[("page", PAGE), ("helpful", "no")]);
    assert_eq!(sum(&world, "unhelpful"), 2);
}

#[test]
fn nothing_in_the_counters_says_who_it_was() {
    let world = World::new();
    let mut amira = world.somebody(Role::Migrant, "Canary Amira");
    amira.get(&format!("feedback?page={PAGE}"));
    let text = "canary dentist, call +357 99 123456 or amira@example.org";
    amira.send("feedback", &[("text", text), ("language", "other")]);
    assert!(amira.page.has("Thank you"), "{}", amira.page.body);
    let named = world.read(|tx| {
        let mut all = Vec::new();
        for table in ["feedback", "need"] {
            all.push(columns(tx, table)?.join(" "));
        }
        Ok(all)
    });
    // A further column has to be thought about here: may it say something about somebody?
    assert_eq!(named[0], "site day lang area page kind wanted number");
    assert_eq!(named[1], "id site lang page words text number reviewed day");
    let rows = world.read(|tx| {
        let mut all = String::new();
        for table in ["feedback", "need"] {
            for row in tx.query(&format!("select * from {table}"), &[])? {
                for column in 0..row.width() {
                    all.push_str(&format!("{:?} ", row.value(column)?));
                }
            }
        }
        Ok(all)
    });
    assert!(rows.contains("canary dentist"), "{rows}");
    for never in ["Amira", "amira", "99 123456", "123456", "198.51", "@"] {
        assert!(!rows.contains(never), "{never}: {rows}");
    }
    let account = format!("Int({})", amira.account);
    let numbers = world.number("select count(*) from feedback where number <> 1", vec![]);
    assert_eq!(numbers, 0, "{account}");
    assert!(!world.everything().contains("123456"), "not in any other table either");
}

#[test]
fn editors_see_a_need_when_five_agree_and_begin_an_article_from_it() {
    let world = World::new();
    let mut moderator = world.somebody(Role::Moderator, "Moderator");
    for number in 1..=AGREE {
        moderator.get("admin/needs");
        let ranked = moderator.page.between("<section class=\"shown\">", "</section>");
        assert!(!ranked.contains("canary-missed"), "{number}");
        let words = if number % 2 == 0 { "Children dentist for CANARY-missed" } else { MISSED };
        say(&mut world.visitor(), &[("text", words)]);
    }
    moderator.get("admin/needs");
    let ranked = moderator.page.between("<section class=\"shown\">", "</section>");
    assert!(ranked.contains("canary-missed") && ranked.contains("5 readers"), "{ranked}");
    let id = world.number("select id from need", vec![]);
    let path = format!("admin/needs/{id}/start");
    moderator.get(&path);
    assert!(moderator.page.has("immerse new cyprus"), "{}", moderator.page.body);
    moderator.send(&path, &[("section", "health"), ("slug", "Not So"), ("title", "Dentists")]);
    assert_eq!(moderator.page.status, 422);
    moderator.send(&path, &[("section", "health"), ("slug", "dentists"), ("title", "Dentists")]);
    assert!(moderator.page.header("content-disposition").contains("index.el.md"));
    assert!(
        moderator.page.body.contains("title: Dentists")
            && moderator.page.body.contains("draft: true")
    );
}

#[test]
fn what_fewer_say_waits_for_a_review_and_goes_after_ninety_days() {
    let world = World::new();
    say(&mut world.visitor(), &[("text", MISSED)]);
    say(&mut world.visitor(), &[("text", "canary-other bus at night")]);
    let id = world.number("select min(id) from need", vec![]);
    let mut moderator = world.somebody(Role::Moderator, "Moderator");
    assert_eq!(moderator.get(&format!("admin/needs/{id}/start")).status, 404);
    moderator.get("admin/needs");
    moderator.send(&format!("admin/needs/{id}/review"), &[]);
    let ranked = moderator.page.between("<section class=\"shown\">", "</section>");
    assert!(ranked.contains("canary-missed") && !ranked.contains("canary-other"));
    world.clock.turn(91 * DAY);
    let now = interact_service::clock::Clock::now(&*world.clock);
    world.write(move |tx| tidy(tx, now));
    assert_eq!(world.text("select text from need", vec![]), MISSED);
}

#[test]
fn pages_are_ranked_by_how_many_they_did_not_help() {
    let world = World::new();
    for _ in 0..AGREE {
        say(&mut world.visitor(), &[("page", PAGE), ("helpful", "no")]);
        let fields = [("page", PAGE), ("more", "yes"), ("language", "ar")];
        say(&mut world.visitor(), &fields);
    }
    say(&mut world.visitor(), &[("page", "health/emergency-care"), ("helpful", "no")]);
    let mut moderator = world.somebody(Role::Moderator, "Moderator");
    moderator.get("admin/needs");
    assert!(moderator.page.has("How to see a doctor") && moderator.page.has("العربية"));
    assert!(!moderator.page.body.contains("emergency-care"), "one is not five");
    assert_eq!(world.somebody(Role::Provider, "Helpers").get("admin/needs").status, 403);
}

#[test]
fn what_cannot_be_is_refused_and_nothing_is_counted() {
    let world = World::new();
    let mut reader = world.visitor();
    for page in ["no/such-page", "../x", "health/<script>", "a/b/c/d"] {
        say(&mut reader, &[("page", page), ("helpful", "yes")]);
        assert_eq!(reader.page.status, 404, "{page}");
    }
    say(&mut reader, &[("page", PAGE), ("more", "yes")]);
    assert_eq!(reader.page.status, 422, "nothing was said");
    let fields = [("page", PAGE), ("more", "yes"), ("language", "xx")];
    say(&mut reader, &fields);
    assert_eq!(reader.page.status, 422);
    assert_eq!(world.number("select count(*) from feedback", vec![]), 0);
    let statuses: Vec<u16> = (0..40)
        .map(|_| {
            say(&mut reader, &[("page", PAGE), ("helpful", "no")]);
            reader.page.status
        })
        .collect();
    assert!(statuses.contains(&429), "sending without end is slowed down");
}
