//! Rate limits and tokens of forms.

use std::thread;

use interact_service::store::jobs::{self, NewJob, Unique};
use interact_service::store::once::{self, Sent, once};
use interact_service::store::rate::{self, Allowance, Quota};
use interact_service::store::{Store, StoreError};
use interact_service::{schema, testing};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

fn stores() -> Vec<Store> {
    let prepared = |store| schema::prepared(store).expect("the schema");
    testing::stores().into_iter().map(prepared).collect()
}

fn take(store: &Store, key: &'static str, quota: Quota, now: i64) -> Allowance {
    store.write_now(move |tx| rate::take(tx, key, quota, now)).expect("an answer")
}

#[test]
fn a_quota_is_spent_and_comes_back() {
    let quota = Quota::per(3, 30_000);
    for store in stores() {
        for _ in 0..3 {
            assert_eq!(take(&store, "a", quota, 1_000), Allowance::Granted);
        }
        assert_eq!(take(&store, "a", quota, 1_000), Allowance::Wait(10_000));
        assert_eq!(take(&store, "b", quota, 1_000), Allowance::Granted);
        assert_eq!(take(&store, "a", quota, 10_999), Allowance::Wait(1));
        assert_eq!(take(&store, "a", quota, 11_000), Allowance::Granted);
        assert_eq!(take(&store, "a", quota, 11_000), Allowance::Wait(10_000));
    }
}

#[test]
fn a_clock_that_was_set_back_shuts_nobody_out() {
    for store in stores() {
        let quota = Quota::per(1, 60_000);
        assert_eq!(take(&store, "a", quota, 86_400_000), Allowance::Granted);
        assert_eq!(take(&store, "a", quota, 1_000), Allowance::Granted);
        assert_eq!(take(&store, "a", quota, 1_000), Allowance::Wait(60_000));
    }
}

/// Whatever the moments of asking, no span grants more than the burst and what came back in it.
#[test]
fn no_span_grants_too_much() {
    for store in stores() {
        let mut runner = TestRunner::new(Config { cases: 25, ..Config::default() });
        let steps = proptest::collection::vec(0_i64..4_000, 1..40);
        let result = runner.run(&(steps, 1_u32..6), |(steps, burst)| {
            let quota = Quota::per(burst, 10_000);
            let granted = store.write_now(move |tx| {
                rate::sweep(tx, i64::MAX)?;
                let (mut now, mut granted) = (0, Vec::new());
                for step in &steps {
                    now += step;
                    if rate::take(tx, "a", quota, now)? == Allowance::Granted {
                        granted.push(now);
                    }
                }
                Ok::<_, StoreError>(granted)
            });
            let granted = granted.expect("an answer");
            for (place, start) in granted.iter().enumerate() {
                for (further, end) in granted[place..].iter().enumerate() {
                    let back = (end - start) / (10_000 / i64::from(burst));
                    prop_assert!((further as i64) < i64::from(burst) + back);
                }
            }
            Ok(())
        });
        result.expect("every sequence");
    }
}

/// Whatever the clock does, both engines give the same answers.
#[test]
fn both_engines_count_alike() {
    let stores = stores();
    let mut runner = TestRunner::new(Config { cases: 25, ..Config::default() });
    let steps = proptest::collection::vec((-9_i64..6, 0_usize..2, 0_usize..20), 1..40);
    let result = runner.run(&(steps, 1_u32..6), |(steps, burst)| {
        let quota = Quota::per(burst, 10_000);
        let answers = stores.iter().map(|store| {
            let steps = steps.clone();
            let answers = store.write_now(move |tx| {
                rate::sweep(tx, i64::MAX)?;
                let mut now = 1_000_000;
                let answer = |&(step, key, what): &(i64, usize, usize)| {
                    now += step * 1_000;
                    let key = ["a", "b"][key];
                    match what {
                        0..2 => rate::sweep(tx, now).map(|gone| Allowance::Wait(gone as i64)),
                        _ => rate::take(tx, key, quota, now),
                    }
                };
                steps.iter().map(answer).collect::<Result<Vec<_>, StoreError>>()
            });
            answers.expect("answers")
        });
        let answers: Vec<_> = answers.collect();
        prop_assert!(answers.windows(2).all(|pair| pair[0] == pair[1]), "{answers:?}");
        Ok(())
    });
    result.expect("every sequence");
}

/// Works that fail after they changed something are undone with all that share their transaction,
/// and those run again: each grant that was kept counts once.
#[test]
fn a_work_that_fails_gives_its_grant_back_and_the_others_keep_theirs() {
    const QUOTA: Quota = Quota::per(20, 20_000_000);
    for store in stores() {
        let one = |store: Store, number: u8| {
            let done = store.write_now(move |tx| {
                let allowance = rate::take(tx, "a", QUOTA, 5)?;
                once(tx, &[number; 32], 5, |_| match number.is_multiple_of(2) {
                    true => Ok(String::new()),
                    false => Err(StoreError::Statement(String::from("no"))),
                })?;
                Ok::<_, StoreError>(allowance)
            });
            assert_eq!(done.is_ok(), number.is_multiple_of(2), "{done:?}");
        };
        let all: Vec<_> = (0..30)
            .map(|number| (store.clone(), number))
            .map(|(store, number)| thread::spawn(move || one(store, number)))
            .collect();
        all.into_iter().for_each(|work| work.join().expect("a thread"));
        let more = (0..10).map(|_| take(&store, "a", QUOTA, 5));
        let granted = more.filter(|answer| *answer == Allowance::Granted).count();
        assert_eq!(granted, 5, "fifteen of twenty were taken");
    }
}

/// Half a million keys are counted at most. Who was counted before goes on, and so does everybody
/// when the flood is over.
#[test]
fn a_flood_from_ever_new_places_waits() {
    const QUOTA: Quota = Quota::per(3, 30_000);
    for store in stores() {
        take(&store, "known", QUOTA, 0);
        // As many as there can be of those by which the number is told, a 4096th of all.
        store
            .write_now(|tx| {
                tx.script(
                    "insert into allowance (hash, full_at)
                    with recursive number (n) as (
                        select 1 union all select n + 1 from number where n < 125)
                    select cast(n as bigint) * 1000000007, 10000 from number",
                )
            })
            .expect("a flood");
        assert_eq!(take(&store, "new", QUOTA, 0), Allowance::Wait(10_000));
        assert_eq!(take(&store, "known", QUOTA, 0), Allowance::Granted);
        assert_eq!(store.write_now(|tx| rate::sweep(tx, 10_000)), Ok(125));
        assert_eq!(take(&store, "new", QUOTA, 10_000), Allowance::Granted);
    }
}

/// So many keys as told, whatever they are.
#[test]
fn half_a_million_keys_are_counted() {
    let store = schema::in_memory().expect("the schema");
    let counted = store.write_now(|tx| {
        let quota = Quota::per(1, 1_000_000);
        for number in 0..1_000_000 {
            if rate::take(tx, &format!("place {number}"), quota, 0)? != Allowance::Granted {
                return Ok::<_, StoreError>(number);
            }
        }
        Ok(1_000_000)
    });
    let counted = counted.expect("a number");
    assert!((300_000..700_000).contains(&counted), "{counted}");
}

#[test]
fn many_at_once_get_no_more_than_the_quota() {
    for store in stores() {
        let quota = Quota::per(10, 1_000_000);
        let asking: Vec<_> = (0..40)
            .map(|_| store.clone())
            .map(|store| thread::spawn(move || take(&store, "a", quota, 5)))
            .collect();
        let granted = asking.into_iter().map(|asked| asked.join().expect("a thread"));
        assert_eq!(granted.filter(|answer| *answer == Allowance::Granted).count(), 10);
        assert_eq!(store.write_now(|tx| rate::sweep(tx, 2_000_000)), Ok(1));
    }
}

/// Sends a form that adds a row, under a token.
fn send(store: &Store, token: u8, now: i64) -> Sent {
    store
        .write_now(move |tx| {
            once(tx, &[token; 32], now, |tx| {
                let job = NewJob {
                    kind: "form",
                    argument: "{}",
                    run_at: 0,
                    unique: Unique::No,
                    lane: None,
                };
                let number = jobs::add(tx, &job, now)?.expect("a number");
                Ok::<_, StoreError>(format!("form{number}"))
            })
        })
        .expect("an answer")
}

#[test]
fn a_form_that_is_sent_often_at_once_acts_once() {
    for store in stores() {
        let sending: Vec<_> = (0..8)
            .map(|_| store.clone())
            .map(|store| thread::spawn(move || send(&store, 1, 0)))
            .collect();
        let sent: Vec<_> = sending.into_iter().map(|sent| sent.join().expect("a thread")).collect();
        assert!(sent.iter().all(|sent| sent.result() == "form1"), "{sent:?}");
        let first = |sent: &&Sent| matches!(sent, Sent::First(_));
        assert_eq!(sent.iter().filter(first).count(), 1);
        assert_eq!(send(&store, 2, 0), Sent::First(String::from("form2")));
    }
}

#[test]
fn a_form_that_failed_can_be_sent_again_and_old_tokens_are_forgotten() {
    for store in stores() {
        let refused = store.write_now(|tx| {
            once(tx, &[7; 32], 0, |_| Err(StoreError::Unavailable(String::from("no"))))
        });
        assert!(refused.is_err());
        assert_eq!(send(&store, 7, 0), Sent::First(String::from("form1")));
        assert_eq!(store.write_now(|tx| once::sweep(tx, once::KEPT - 1)), Ok(0));
        assert_eq!(store.write_now(|tx| once::sweep(tx, once::KEPT)), Ok(1));
    }
}
