//! Two processes on one PostgreSQL: whatever acts by itself acts once.

use std::collections::BTreeSet;
use std::sync::Arc;

use interact_service::chores::{Runner, all};
use interact_service::mail::worker::Worker;
use interact_service::visitor::Role;

use super::letters::{post, server, worker};
use crate::support::World;

/// Two services with one database, one key and one clock; nothing where there is no PostgreSQL.
fn two() -> Option<(World, World)> {
    let at = interact_service::testing::postgres()?;
    let open = || interact_service::schema::open(&at).expect("a database");
    let one = World::of(open(), |_, router| router);
    let other = one.beside(open());
    Some((one, other))
}

#[test]
fn replicas_share_sessions_and_limits() {
    let Some((one, other)) = two() else { return };
    let amira = one.account("cyprus", Role::Migrant, "Amira");
    let token = one.session(amira, false);
    let mut here = one.visitor();
    let mut there = other.visitor();
    for client in [&mut here, &mut there] {
        client.cookies.insert("__Host-s-cyprus".into(), token.clone());
        client.get("account");
        assert_eq!(client.page.status, 200);
    }
    there.force("sign-out", &[]);
    here.get("account");
    assert_eq!(here.page.status, 303, "it ended at the other one");

    let granted = |clients: &mut [&mut crate::support::Client<'_>]| {
        one.forget_rates();
        let mut count = 0;
        loop {
            let at = count % clients.len();
            let login = format!("nobody{count}@example.org");
            if clients[at].force("forgot", &[("login", &login)]).status == 429 {
                return count;
            }
            count += 1;
        }
    };
    let (mut a, mut b) = (one.visitor(), other.visitor());
    let alone = granted(&mut [&mut a]);
    assert_eq!(granted(&mut [&mut a, &mut b]), alone, "they count together");
}

#[test]
fn replicas_send_each_letter_and_do_each_chore_once() {
    let Some((one, other)) = two() else { return };
    let server = server::Server::start(server::Mood::Friendly);
    let amira = one.account("cyprus", Role::Migrant, "Amira");
    for number in 0..60 {
        post(&one, amira, number);
    }
    let workers: [Arc<Worker>; 2] = [worker(&one, server.port), worker(&other, server.port)];
    let runner = |world: &World, mail: &Arc<Worker>| {
        Runner::new(world.service.clone(), Some(Arc::clone(mail)))
    };
    let (first, second) = (runner(&one, &workers[0]), runner(&other, &workers[1]));
    one.wait(async {
        let until_done = |runner: Runner| async move {
            let mut done = 0;
            loop {
                let round = runner.round().await.expect("a round");
                done += round.jobs;
                if round.jobs + round.letters.taken == 0 {
                    return done;
                }
            }
        };
        let (a, b) = tokio::join!(until_done(first), until_done(second));
        assert_eq!(a + b, all().len(), "each chore once, by one of the two");
    });
    let numbers = server.numbers();
    let different: BTreeSet<&String> = numbers.iter().collect();
    assert_eq!((numbers.len(), different.len()), (60, 60), "each letter once");
    let waiting = "select count(*) from outbox where state <> 'sent'";
    assert_eq!(one.number(waiting, vec![]), 0);
}
