//! Steps of the schema: done once, in order, whole or not at all.

use interact_service::store::migrate::{MigrateError, Migration, migrate};
use interact_service::store::{Store, StoreError, find};
use interact_service::testing::stores;

const FIRST: Migration = Migration {
    number: 1,
    name: "first",
    sql: "create table a (id {pk}, v text not null){strict};",
};
const SECOND: Migration = Migration {
    number: 2,
    name: "second",
    sql: "alter table a add column w text; insert into a (v, w) values ('x', 'y');",
};

fn rows(store: &Store, table: &'static str) -> Result<i64, StoreError> {
    let sql = format!("select count(*) from {table}");
    store.read_now(move |tx| find(tx, &sql, &[])?.expect("a row").int(0))
}

#[test]
fn steps_are_done_once_and_further_ones_later() {
    for store in stores() {
        assert_eq!(migrate(&store, &[FIRST]), Ok(1));
        assert_eq!(migrate(&store, &[SECOND, FIRST]), Ok(1));
        assert_eq!(migrate(&store, &[FIRST, SECOND]), Ok(0));
        assert_eq!(rows(&store, "a"), Ok(1));
    }
}

#[test]
fn a_database_from_the_future_is_refused() {
    for store in stores() {
        migrate(&store, &[FIRST, SECOND]).expect("the steps");
        let refused = migrate(&store, &[FIRST]).expect_err("it is newer");
        assert_eq!(refused, MigrateError::Newer(2));
        assert!(refused.to_string().contains("newer immerse"), "{refused}");
    }
}

#[test]
fn a_step_that_was_changed_or_put_between_is_refused() {
    for store in stores() {
        migrate(&store, &[FIRST, Migration { number: 3, ..SECOND }]).expect("the steps");
        let changed = Migration { sql: "create table b (id {pk}){strict};", ..FIRST };
        assert_eq!(
            migrate(&store, &[changed, Migration { number: 3, ..SECOND }]),
            Err(MigrateError::Changed { number: 1, name: String::from("first") })
        );
        let between =
            Migration { number: 2, name: "between", sql: "create table b (id {pk}){strict};" };
        assert_eq!(
            migrate(&store, &[FIRST, between, Migration { number: 3, ..SECOND }]),
            Err(MigrateError::Skipped(2))
        );
        assert_eq!(migrate(&store, &[FIRST, FIRST]), Err(MigrateError::Twice(1)));
    }
}

#[test]
fn a_step_that_fails_leaves_nothing_and_can_be_done_again() {
    for store in stores() {
        let broken = Migration {
            sql: "create table b (id {pk}){strict}; insert into nowhere (id) values (1);",
            ..SECOND
        };
        let failed = migrate(&store, &[FIRST, broken]).expect_err("it fails");
        assert!(matches!(failed, MigrateError::Failed { number: 2, .. }), "{failed}");
        assert!(rows(&store, "b").is_err());
        assert_eq!(migrate(&store, &[FIRST, SECOND]), Ok(1));
    }
}
