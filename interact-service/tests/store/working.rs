//! Jobs: claimed by one, tried again, given up.

use std::collections::BTreeSet;
use std::thread;

use interact_service::store::jobs::{
    self, Counts, Job, NewJob, Next, Unique, add, claim, completed, failed, handed_back, renewed,
};
use interact_service::store::{Database, Store, StoreError, Tx};
use interact_service::{schema, testing};

const LEASE: i64 = 1_000;

fn stores() -> Vec<Store> {
    let prepared = |store| schema::prepared(store).expect("the schema");
    testing::stores().into_iter().map(prepared).collect()
}

const PLAIN: NewJob<'_> =
    NewJob { kind: "work", argument: "{}", run_at: 0, unique: Unique::No, lane: None };

fn put(store: &Store, job: NewJob<'static>) -> Option<i64> {
    store.write_now(move |tx| add(tx, &job, 0)).expect("a job")
}

fn get(store: &Store, most: u32, now: i64) -> Vec<Job> {
    store.write_now(move |tx| claim(tx, most, LEASE, now)).expect("jobs")
}

fn tell<T: Send + 'static>(
    store: &Store,
    job: &Job,
    word: impl Fn(&mut dyn Tx, &Job) -> Result<T, StoreError> + Send + Sync + 'static,
) -> T {
    let job = job.clone();
    store.write_now(move |tx| word(tx, &job)).expect("a word")
}

#[test]
fn a_job_is_claimed_done_and_swept() {
    for store in stores() {
        let id = put(&store, NewJob { argument: r#"{"site":"cyprus"}"#, run_at: 10, ..PLAIN });
        assert_eq!(get(&store, 5, 9), []);
        let jobs = get(&store, 5, 10);
        assert_eq!((jobs.len(), Some(jobs[0].id), jobs[0].tries), (1, id, 1));
        assert!(jobs[0].argument.contains("cyprus"));
        assert_eq!(get(&store, 5, 11), [], "somebody has it");
        assert!(tell(&store, &jobs[0], |tx, job| completed(tx, job, 20)));
        assert_eq!(get(&store, 5, 9_999), []);
        assert_eq!(store.write_now(|tx| jobs::sweep(tx, 21)), Ok(1));
    }
}

#[test]
fn a_lease_that_ended_lets_another_have_the_job_and_the_first_is_not_heard() {
    for store in stores() {
        put(&store, PLAIN);
        let first = get(&store, 1, 0).remove(0);
        assert!(tell(&store, &first, |tx, job| renewed(tx, job, LEASE, 500)));
        assert_eq!(get(&store, 1, 1_499), []);
        let second = get(&store, 1, 1_500).remove(0);
        assert_eq!(second.tries, 2);
        assert!(!tell(&store, &first, |tx, job| completed(tx, job, 1_600)));
        assert_eq!(tell(&store, &first, |tx, job| failed(tx, job, "late", 1_600)), Next::NotOurs);
        assert!(tell(&store, &second, |tx, job| handed_back(tx, job)));
        assert_eq!(get(&store, 1, 1_600)[0].tries, 2, "it was not begun");
    }
}

#[test]
fn a_job_that_fails_is_tried_later_and_given_up_in_the_end() {
    for store in stores() {
        put(&store, PLAIN);
        let mut now = 0;
        for round in 1..10 {
            let job = get(&store, 1, now).remove(0);
            let next = tell(&store, &job, move |tx, job| failed(tx, job, "no", now));
            let expected = now + 60_000 * (1 << (round - 1));
            assert_eq!(next, Next::At(expected));
            assert_eq!(get(&store, 1, expected - 1), []);
            now = expected;
        }
        let job = get(&store, 1, now).remove(0);
        assert_eq!(tell(&store, &job, move |tx, job| failed(tx, job, "no", now)), Next::Dead);
        assert_eq!(get(&store, 1, i64::MAX / 2), []);
        let counts = store.read_now(|tx| jobs::count(tx, 0)).expect("numbers");
        assert_eq!(counts, Counts { waiting: 0, dead: 1, oldest: None });
    }
}

#[test]
fn names_keep_jobs_single() {
    for store in stores() {
        let waiting = NewJob { unique: Unique::Waiting("rebuild:cyprus"), ..PLAIN };
        assert!(put(&store, waiting.clone()).is_some());
        assert_eq!(put(&store, waiting.clone()), None);
        assert_eq!(get(&store, 9, 0).len(), 1);
        assert!(put(&store, waiting).is_some(), "what comes after the beginning counts again");
        let ever = NewJob { unique: Unique::Ever("digest:2026-11-24"), ..PLAIN };
        assert!(put(&store, ever.clone()).is_some());
        for job in get(&store, 9, 0) {
            assert!(tell(&store, &job, |tx, job| completed(tx, job, 1)));
        }
        assert_eq!(put(&store, ever), None);
    }
}

#[test]
fn jobs_of_a_lane_run_one_after_another() {
    for store in stores() {
        let ids: Vec<_> =
            (0..3).map(|_| put(&store, NewJob { lane: Some("a"), ..PLAIN })).collect();
        put(&store, NewJob { lane: Some("b"), ..PLAIN });
        for (round, id) in ids.iter().enumerate() {
            let jobs = get(&store, 9, 0);
            assert_eq!(jobs.len(), if round == 0 { 2 } else { 1 });
            assert_eq!(Some(jobs[0].id), *id);
            assert_eq!(get(&store, 9, 0), []);
            assert!(tell(&store, &jobs[0], |tx, job| completed(tx, job, 1)));
        }
    }
}

/// Claims until nothing is left; what it got.
fn drain(store: &Store) -> Vec<i64> {
    let mut got = Vec::new();
    loop {
        let jobs = get(store, 3, 0);
        if jobs.is_empty() {
            return got;
        }
        got.extend(jobs.iter().map(|job| job.id));
    }
}

/// Two stores on one database are two replicas; on SQLite only threads can race.
fn replicas() -> Vec<(Store, Store)> {
    let sqlite = schema::in_memory().expect("a database");
    let open = |at: Database| {
        let one = schema::open(&at).expect("a database");
        (one, schema::open(&at).expect("the same database"))
    };
    let mut pairs = vec![(sqlite.clone(), sqlite)];
    pairs.extend(testing::postgres().map(open));
    pairs
}

#[test]
fn no_two_claimers_get_the_same_job() {
    for (one, other) in replicas() {
        one.write_now(|tx| (0..200).try_for_each(|_| add(tx, &PLAIN, 0).map(drop))).expect("jobs");
        let claimers: Vec<_> = [&one, &other, &one, &other, &one, &other]
            .map(Store::clone)
            .map(|store| thread::spawn(move || drain(&store)))
            .into();
        let got: Vec<_> =
            claimers.into_iter().flat_map(|claimer| claimer.join().expect("a thread")).collect();
        assert_eq!(got.len(), 200);
        assert_eq!(got.iter().collect::<BTreeSet<_>>().len(), 200);
    }
}
