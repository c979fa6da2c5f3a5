//! Letters and a mail server that does everything that mail servers do: none is lost, none is sent
//! twice without being known, and nobody's name breaks anything.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use interact_service::clock::{Clock as _, DAY, HOUR, MINUTE};
use interact_service::mail::transport::{MailSettings, Smtp, Tls};
use interact_service::mail::worker::{Round, Worker};
use interact_service::mail::{self, Letter, To};
use interact_service::settings::Secret;
use interact_service::visitor::Role;

use crate::support::World;

mod back;
pub(super) mod server;

use server::{Mood, Server};

pub(super) fn worker(world: &World, port: u16) -> Arc<Worker> {
    patient(world, port, Duration::from_secs(10))
}

fn patient(world: &World, port: u16, patience: Duration) -> Arc<Worker> {
    let settings = settings(port, patience);
    Arc::new(Worker::new(world.service.clone(), settings).expect("a way out"))
}

fn settings(port: u16, patience: Duration) -> MailSettings {
    let smtp = Smtp {
        server: String::from("127.0.0.1"),
        port,
        tls: Tls::None,
        user: String::new(),
        password: Secret::default(),
        patience,
    };
    MailSettings {
        smtp: Some(smtp),
        from: String::from("no-reply@immerse.test"),
        ..MailSettings::default()
    }
}

pub(super) fn post(world: &World, account: i64, number: usize) {
    let now = world.clock.now();
    world.write(move |tx| {
        let letter = Letter {
            site: "cyprus",
            to: To::Account(account),
            lang: "en",
            name: "message-new",
            args: serde_json::json!({
                "name": "Amira", "site": "IMMERSE", "title": "A course",
                "link": "https://immerse.test/my/cyprus/en/messages",
            }),
            dedupe: format!("test {number}"),
            now,
        };
        mail::post(tx, &letter)
    });
}

fn round(world: &World, worker: &Arc<Worker>) -> Round {
    world.wait(worker.round()).expect("a round")
}

/// How letters stand: waiting, sent, dead.
fn standing(world: &World) -> [i64; 3] {
    ["waiting", "sent", "dead"].map(|state| {
        world.number("select count(*) from outbox where state = $1", vec![state.into()])
    })
}

#[test]
fn a_letter_arrives_whole_and_once() {
    let (world, server) = (World::new(), Server::start(Mood::Friendly));
    let amira = world.account("cyprus", Role::Migrant, "Amira");
    let worker = worker(&world, server.port);
    post(&world, amira, 1);
    post(&world, amira, 1);
    assert_eq!(round(&world, &worker), Round { taken: 1, sent: 1 });
    assert_eq!(round(&world, &worker), Round::default());
    let mails = server.mails();
    assert_eq!(mails.len(), 1);
    for part in [
        "To: Amira <amira@example.org>",
        "Auto-Submitted: auto-generated",
        "List-Unsubscribe: <https://immerse.test/my/cyprus/en/letters/",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        "text/plain",
        "text/html",
    ] {
        assert!(mails[0].contains(part), "{part} is not in\n{}", mails[0]);
    }
    assert_eq!(server.readers(), ["<amira@example.org>"]);
}

/// What a mood does to a letter that is due: after one round, and once the server is friendly.
#[test]
fn whatever_is_not_a_clear_no_is_tried_again_and_arrives() {
    let moods =
        [Mood::Hangs, Mood::Says421, Mood::Says451AtData, Mood::ClosesAfterData, Mood::Closes];
    for mood in moods {
        let (world, server) = (World::new(), Server::start(mood));
        let amira = world.account("cyprus", Role::Migrant, "Amira");
        let patience = if mood == Mood::Hangs { 300 } else { 10_000 };
        let worker = patient(&world, server.port, Duration::from_millis(patience));
        post(&world, amira, 1);
        assert_eq!(round(&world, &worker).sent, 0, "{mood:?}");
        assert_eq!(standing(&world), [1, 0, 0], "{mood:?}");
        let answer = world.text("select last_answer from outbox", vec![]);
        assert!(!answer.is_empty() && !answer.contains("amira@"), "{mood:?}: {answer}");
        server.is(Mood::Friendly);
        assert_eq!(round(&world, &worker).sent, 0, "{mood:?}: not before its time");
        world.clock.turn(MINUTE);
        round(&world, &self::worker(&world, server.port));
        assert_eq!(standing(&world), [0, 1, 0], "{mood:?}");
        // Where nobody knows whether the first arrived, both are known to be one.
        let numbers: BTreeSet<String> = server.numbers().into_iter().collect();
        assert_eq!(numbers.len(), 1, "{mood:?}");
    }
}

#[test]
fn a_clear_no_is_given_up_at_once_told_to_administrators_and_can_be_tried_anew() {
    let (world, server) = (World::new(), Server::start(Mood::Says550AtReader));
    let amira = world.account("cyprus", Role::Migrant, "Amira");
    let worker = worker(&world, server.port);
    post(&world, amira, 1);
    round(&world, &worker);
    assert_eq!(standing(&world), [0, 0, 1]);
    let mut eleni = world.somebody(Role::Administrator, "Eleni");
    eleni.get("dead-letters");
    assert!(eleni.page.has("550") && !eleni.page.body.contains("amira@example.org"));
    server.is(Mood::Friendly);
    let again = eleni.page.forms().into_iter().map(|form| form.action);
    let again = again.into_iter().find(|path| path.ends_with("/again")).expect("a button");
    eleni.force(&again, &[]);
    round(&world, &worker);
    assert_eq!(standing(&world), [0, 1, 0]);
    assert_eq!(server.mails().len(), 1);
}

#[test]
fn a_mail_server_that_is_down_for_two_days_costs_no_letter() {
    let (world, server) = (World::new(), Server::start(Mood::Friendly));
    let amira = world.account("cyprus", Role::Migrant, "Amira");
    let port = server.port;
    drop(server);
    let worker = worker(&world, port);
    for number in 0..12 {
        post(&world, amira, number);
    }
    for _ in 0..48 {
        round(&world, &worker);
        world.clock.turn(HOUR);
    }
    assert!(worker.trouble().is_some(), "the operator is told");
    assert_eq!(standing(&world), [12, 0, 0]);
    let server = Server::start_at(port, Mood::Friendly);
    for _ in 0..30 {
        world.clock.turn(HOUR);
        while round(&world, &worker).taken > 0 {}
    }
    assert_eq!(standing(&world), [0, 12, 0]);
    let numbers: BTreeSet<String> = server.numbers().into_iter().collect();
    assert_eq!((numbers.len(), server.mails().len()), (12, 12), "each once");
    assert!(worker.trouble().is_none());
}

#[test]
fn a_letter_that_was_sent_when_the_machine_fell_over_is_known_to_be_the_same() {
    let (world, server) = (World::new(), Server::start(Mood::Friendly));
    let amira = world.account("cyprus", Role::Migrant, "Amira");
    let worker = worker(&world, server.port);
    post(&world, amira, 1);
    round(&world, &worker);
    // As if the word that it was sent had not been written down before the machine fell over.
    let lost = "update outbox set state = 'waiting', sent_at = null, lease_until = due_at + 600000";
    world.write(move |tx| tx.execute(lost, &[]));
    assert_eq!(round(&world, &worker).taken, 0, "somebody may still have it");
    world.clock.turn(11 * MINUTE);
    assert_eq!(round(&world, &worker).sent, 1);
    let numbers = server.numbers();
    assert!(numbers.len() == 2 && numbers[0] == numbers[1], "{numbers:?}");
}

#[test]
fn a_name_that_the_mail_library_cannot_bear_stops_no_letter() {
    let (world, server) = (World::new(), Server::start(Mood::Friendly));
    let worker = worker(&world, server.port);
    let names =
        ["Amira\r\nBcc: all@example.org", "A\nB", "\u{202e}turned", "\u{1}\u{2}", "A, B <x@y>"];
    for (number, name) in names.into_iter().enumerate() {
        let account = world.account("cyprus", Role::Migrant, &format!("Person {number}"));
        let sql = "update account set name = $2 where id = $1";
        world.write(move |tx| tx.execute(sql, &[account.into(), name.into()]));
        post(&world, account, number);
    }
    while round(&world, &worker).taken > 0 {}
    assert_eq!(standing(&world), [0, 5, 0]);
    for mail in server.mails() {
        let head = mail.split("\r\n\r\n").next().unwrap_or_default();
        assert!(!head.contains("\r\nBcc:") && head.matches("\r\nTo: ").count() == 1, "{head}");
    }
    assert_eq!(server.readers().len(), 5, "no reader is lost, none is added");
}

#[test]
fn a_letter_that_is_never_taken_is_given_up_after_two_days_and_waits_for_a_person() {
    let (world, server) = (World::new(), Server::start(Mood::Says451AtData));
    let amira = world.account("cyprus", Role::Migrant, "Amira");
    let worker = worker(&world, server.port);
    post(&world, amira, 1);
    let begun = world.clock.now();
    while standing(&world)[0] > 0 {
        round(&world, &worker);
        world.clock.turn(HOUR);
        assert!(world.clock.now() - begun < 5 * DAY, "it is given up");
    }
    assert!(world.clock.now() - begun > DAY, "not too early");
    assert_eq!(standing(&world), [0, 0, 1]);
}
