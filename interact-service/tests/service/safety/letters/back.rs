//! Letters that were taken by one mail server and come back from another.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, header};
use interact_service::clock::DAY;
use interact_service::mail::bounces::finding::Finding;
use interact_service::mail::bounces::report;
use interact_service::mail::store::tidy;
use interact_service::mail::transport::MailSettings;
use interact_service::mail::worker::Worker;
use interact_service::operation::admin;
use interact_service::visitor::Role;
use tower::ServiceExt as _;

use super::server::{Mood, Server};
use super::{post, round, settings, standing};
use crate::support::World;

const SAMPLE: &str = include_str!("../../../../src/mail/bounces/samples/postfix.eml");

fn reading(world: &World, port: u16) -> Arc<Worker> {
    let bounces = "bounces@immerse.test".parse().expect("an address");
    let settings =
        MailSettings { bounces: Some(bounces), ..settings(port, Duration::from_secs(10)) };
    Arc::new(Worker::new(world.service.clone(), settings).expect("a way out"))
}

/// What Postfix writes of a letter to Amira with this return address.
fn returned(sender: &str) -> String {
    SAMPLE.replace("{return}", sender).replace("amira@example.com", "amira@example.org")
}

fn came_back(world: &World, worker: &Worker, message: &str) -> Option<Finding> {
    world.wait(worker.came_back(report::read(message.as_bytes()))).expect("the store can")
}

fn marks(world: &World) -> i64 {
    world.number("select count(*) from letter_refused", vec![])
}

#[test]
fn an_address_whose_letter_comes_back_is_marked_once_and_its_owner_is_told() {
    let (world, server) = (World::new(), Server::start(Mood::Friendly));
    let mut amira = world.somebody(Role::Migrant, "Amira");
    let account = amira.account;
    let worker = reading(&world, server.port);
    post(&world, account, 1);
    assert_eq!(round(&world, &worker).sent, 1);
    let sender = server.senders().pop().expect("a sender");
    let sender = sender.trim_matches(['<', '>']);
    assert!(sender.starts_with("bounces+1-") && sender.ends_with("@immerse.test"), "{sender}");
    assert!(server.mails()[0].contains("<no-reply@immerse.test>"), "people see who writes");
    assert!(!server.mails()[0].contains("bounces+"), "and not the return address");
    let message = returned(&sender.to_uppercase());
    for _ in 0..2 {
        assert_eq!(came_back(&world, &worker, &message), Some(Finding::Marked));
    }
    assert_eq!(marks(&world), 1);
    amira.get("");
    assert!(amira.page.has("amira@example.org come back"), "{}", amira.page.body);
    // Letters to it are dropped; one that keeps the account safe shows nothing by being taken.
    post(&world, account, 2);
    assert_eq!((round(&world, &worker).sent, server.mails().len()), (0, 1));
    let safe = "update outbox set letter = 'password-changed', state = 'waiting' where id = 2";
    world.write(move |tx| tx.execute(safe, &[]));
    assert_eq!((round(&world, &worker).sent, marks(&world)), (1, 1));
    world.write(move |tx| {
        let sql = "update account set email = 'b@example.org', email_norm = 'b@example.org'";
        tx.execute(sql, &[])
    });
    amira.get("");
    assert!(!amira.page.has("come back"), "another address is not marked");
    world.write(move |tx| tx.execute("delete from letter_refused", &[]));
    assert_eq!(came_back(&world, &worker, &message), Some(Finding::NotFitting));
    assert_eq!(marks(&world), 0, "nor by what comes of the former one");
}

#[test]
fn nobody_is_marked_by_what_is_forged_foreign_or_too_old() {
    let (world, server) = (World::new(), Server::start(Mood::Friendly));
    let amira = world.account("cyprus", Role::Migrant, "Amira");
    let worker = reading(&world, server.port);
    post(&world, amira, 1);
    round(&world, &worker);
    let sender = server.senders().pop().expect("a sender");
    let sender = sender.trim_matches(['<', '>']);
    let turned =
        sender.rsplit_once('@').expect("an address").0.chars().rev().take(24).collect::<String>();
    let forged = format!("bounces+1-{turned}@immerse.test");
    for (to, finding) in [
        (forged.as_str(), Finding::NotFitting),
        ("bounces+1-000000000000000000000000@immerse.test", Finding::NotFitting),
        ("bounces+99-000000000000000000000000@immerse.test", Finding::NotFitting),
        ("no-reply@immerse.test", Finding::NotOurs),
    ] {
        assert_eq!(came_back(&world, &worker, &returned(to)), Some(finding), "{to}");
    }
    let late = returned(sender).replace("Action: failed", "Action: delayed");
    assert_eq!(came_back(&world, &worker, &late), Some(Finding::Passing));
    let away = format!("To: {sender}\nSubject: away\n\nI am away\n");
    assert_eq!(came_back(&world, &worker, &away), Some(Finding::NoReport));
    world.clock.turn(8 * DAY);
    let now = interact_service::clock::Clock::now(&*world.clock);
    world.write(move |tx| tidy(tx, now));
    assert_eq!(came_back(&world, &worker, &returned(sender)), Some(Finding::NotFitting));
    assert_eq!((marks(&world), standing(&world)), (0, [0, 1, 0]));
}

#[test]
fn without_an_address_for_it_letters_leave_as_before_and_none_is_taken_back() {
    let (world, server) = (World::new(), Server::start(Mood::Friendly));
    let amira = world.account("cyprus", Role::Migrant, "Amira");
    let worker = super::worker(&world, server.port);
    post(&world, amira, 1);
    round(&world, &worker);
    assert_eq!(server.senders(), ["<no-reply@immerse.test>"]);
    assert_eq!(came_back(&world, &worker, &returned("bounces+1-0@immerse.test")), None);
    let router = admin::router(&world.service, Some(worker));
    let body = serde_json::to_string(&report::Report::default()).expect("JSON");
    let request = Request::post("/bounces").header(header::CONTENT_TYPE, "application/json");
    let request = request.body(Body::from(body)).expect("a request");
    let answer = world.wait(router.oneshot(request)).expect("an answer");
    assert_eq!(answer.status(), 503, "the mail server keeps it until it can be taken");
}
