//! Time goes by and nobody comes back: what is kept leaves by itself.

use std::sync::Arc;

use interact_service::chores::Runner;
use interact_service::clock::{Clock as _, DAY};
use interact_service::mail::transport::MailSettings;
use interact_service::mail::worker::Worker;

use super::town::everybody;
use crate::support::World;

/// What stays when everybody but administrators has left: what is of no person, and what staff did.
const STAYS: [&str; 5] = ["audit", "publish_log", "schema_steps", "jobs", "allowance"];

/// Letters go into a folder.
pub(super) fn worker(world: &World, folder: &std::path::Path) -> Arc<Worker> {
    let settings = MailSettings {
        folder: Some(folder.to_path_buf()),
        from: String::from("no-reply@immerse.test"),
        ..MailSettings::default()
    };
    Arc::new(Worker::new(world.service.clone(), settings).expect("a way out"))
}

/// Lets days go by, with everything that the service does by itself.
pub(super) fn days(world: &World, worker: &Arc<Worker>, days: i64, step: i64) {
    let runner = Runner::new(world.service.clone(), Some(Arc::clone(worker)));
    for _ in 0..days / step {
        world.clock.turn(step * DAY);
        world.wait(async { while runner.round().await.expect("a round").letters.taken > 0 {} });
    }
}

fn count(world: &World, table: &str) -> usize {
    world.rows()[table].len()
}

#[test]
fn what_nobody_needs_any_more_leaves_by_itself() {
    let world = World::new();
    let folder = tempfile::tempdir().expect("a folder");
    let worker = worker(&world, folder.path());
    let mut people = everybody(&world);
    let migrant = people.iter_mut().find(|person| person.word == "migrant-cy-x7").expect("her");
    migrant.client.get("applications");
    let own = "select min(id) from application where state <> 'withdrawn'";
    let first = world.number(own, vec![]);
    migrant.client.force(&format!("applications/{first}/withdraw"), &[]);
    let accepted = "update application set state = 'accepted' \
         where id = (select max(id) from application)";
    world.write(move |tx| tx.execute(accepted, &[]));
    let before = count(&world, "application");

    days(&world, &worker, 8, 1);
    assert!(
        world.letters().iter().all(|(_, to, args)| to.is_empty() && args == "{}"
            || args.as_object().is_some_and(serde_json::Map::is_empty)
            || to.starts_with("account")),
        "letters that were sent are empty after a week"
    );
    assert_eq!(count(&world, "session"), 0, "nobody is signed in for ever");
    assert_eq!(count(&world, "once"), 0);

    days(&world, &worker, 84, 4);
    assert_eq!(count(&world, "application"), before - 1, "the one that was withdrawn");
    let long_ago = world.clock.now() - 91 * DAY;
    let old = "select count(*) from outbox where created_at < $1";
    assert_eq!(world.number(old, vec![long_ago.into()]), 0, "also the empty row of a letter goes");

    days(&world, &worker, 280, 10);
    assert_eq!(count(&world, "application"), before - 2, "and the one with a place, after a year");
    assert_eq!(count(&world, "thread"), count(&world, "application"), "no old enquiry");

    days(&world, &worker, 740, 10);
    let left = world.rows();
    for (table, rows) in &left {
        let admins = |row: &String| row.contains("\nadministrator\n");
        let fine = STAYS.contains(&table.as_str())
            || table == "account" && rows.iter().all(admins)
            || table.starts_with("sqlite_");
        assert!(rows.is_empty() || fine, "{table}: {rows:#?}");
    }
    assert_eq!(left["account"].len(), 2, "somebody has to answer for each site");
    let all = left.values().flatten().filter(|row| !row.contains("\nadministrator\n"));
    for row in all {
        assert!(!row.contains("-x7"), "{row}");
    }
}
