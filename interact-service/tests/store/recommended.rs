//! Recommendations on both engines: every statement of theirs, with the same answers.

use interact_service::matching::Reason;
use interact_service::recommendations::store::{self, Mark};
use interact_service::store::{Store, StoreError, find};
use interact_service::{schema, testing};

fn stores() -> Vec<Store> {
    let prepared = |store| schema::prepared(store).expect("the schema");
    testing::stores().into_iter().map(prepared).collect()
}

fn account(store: &Store) -> i64 {
    let sql = "insert into account (site, role, name, login, login_norm, password, lang, state, \
         created_at, seen_day) values ('cyprus', 'migrant', 'A', 'A', 'a', 'none', 'en', 'active', 1, 1) \
         returning id";
    store.write_now(move |tx| find(tx, sql, &[])?.expect("a row").int(0)).expect("an account")
}

#[test]
fn marks_and_reasons_are_kept_alike() {
    for store in stores() {
        let me = account(&store);
        let done: Result<(), StoreError> = store.write_now(move |tx| {
            store::mark(tx, ("cyprus", me), "training/1", Mark::Seen, 1)?;
            store::mark(tx, ("cyprus", me), "training/1", Mark::Hidden, 2)?;
            store::mark(tx, ("cyprus", me), "training/1", Mark::Seen, 3)?;
            store::mark(tx, ("cyprus", me), "events/2", Mark::Seen, 4)?;
            let marks = store::marks(tx, "cyprus", me)?;
            let expected = [("events/2", Mark::Seen), ("training/1", Mark::Hidden)];
            assert_eq!(marks, expected.map(|(entry, mark)| (entry.to_string(), mark)));
            assert_eq!(store::marks(tx, "italy", me)?, []);
            store::unmark(tx, me, "training/1")?;
            store::switch(tx, me, Reason::Times, false)?;
            store::switch(tx, me, Reason::Times, false)?;
            store::switch(tx, me, Reason::Fresh, false)?;
            store::switch(tx, me, Reason::Fresh, true)?;
            let off = store::off(tx, me)?;
            assert!(off.has(Reason::Times) && !off.has(Reason::Fresh));
            assert!(store::learn(tx, "cyprus", "training/1", 1)?);
            assert!(!store::learn(tx, "cyprus", "training/1", 2)?);
            assert_eq!(store::known(tx, "cyprus")?, ["training/1"]);
            assert_eq!(store::unfinished(tx, "cyprus")?, [("training/1".to_string(), 0)]);
            store::compared(tx, "cyprus", "training/1", me)?;
            assert_eq!(store::unfinished(tx, "cyprus")?, [("training/1".to_string(), me)]);
            store::compared(tx, "cyprus", "training/1", store::EVERYBODY)?;
            assert_eq!(store::unfinished(tx, "cyprus")?, []);
            assert_eq!(store::seekers(tx, "cyprus", me - 1, 5)?, [me]);
            assert_eq!(store::seekers(tx, "cyprus", me, 5)?, Vec::<i64>::new());
            assert_eq!(store::of_account(tx, me)?.marks.len(), 1);
            store::tidy(tx, 1_000_000_000_000)?;
            store::erase(tx, me)?;
            assert_eq!(store::of_account(tx, me)?, store::Kept::default());
            Ok(())
        });
        done.expect("the same on both");
    }
}
