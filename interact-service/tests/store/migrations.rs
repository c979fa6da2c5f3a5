//! Steps of the schema: done once, in order, whole or not at all.

use std::env;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use interact_service::schema;
use interact_service::store::migrate::{MigrateError, Migration, migrate};
use interact_service::store::{Database, Engine, Store, StoreError, find};
use interact_service::testing::{postgres, stores};

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

/// All that the schema of a database holds, in words.
fn described(store: &Store) -> Vec<String> {
    let sql = match store.engine() {
        Engine::Sqlite => "select sql from sqlite_schema where sql is not null order by sql",
        Engine::Postgres => {
            "select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default,
                is_identity) from information_schema.columns where table_schema = 'public'
            union all select indexdef from pg_indexes where schemaname = 'public'
            union all select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
                from pg_constraint where connamespace = 'public'::regnamespace
            order by 1"
        }
    };
    let rows = store.read_now(move |tx| tx.query(sql, &[])).expect("the schema");
    rows.iter().map(|row| row.text(0).expect("text")).collect()
}

#[test]
fn an_upgraded_database_equals_a_fresh_one() {
    let steps = schema::steps();
    for count in 0..steps.len() {
        for (upgraded, fresh) in stores().into_iter().zip(stores()) {
            migrate(&upgraded, &steps[..count]).expect("the first steps");
            assert_eq!(migrate(&upgraded, &steps), Ok(steps.len() - count));
            migrate(&fresh, &steps).expect("all steps");
            assert_eq!(described(&upgraded), described(&fresh));
            assert!(described(&fresh).iter().any(|line| line.contains("jobs")));
        }
    }
}

#[test]
fn two_replicas_that_start_together_do_each_step_once() {
    let Some(at) = postgres() else { return };
    let starts: Vec<_> = (0..4)
        .map(|_| at.clone())
        .map(|at| thread::spawn(move || schema::open(&at).map(drop)))
        .collect();
    for start in starts {
        start.join().expect("a thread").expect("a database");
    }
}

/// Tells the child which database it shall migrate.
const TARGET: &str = "IMMERSE_TEST_MIGRATE";

const MANY: i64 = 60_000;

/// Takes long enough to be killed in.
const LONG: Migration = Migration {
    number: 3,
    name: "long",
    sql: "create table b (id {pk}, v text not null){strict};
        with recursive n (i) as (select 1 union all select i + 1 from n where i < 60000)
        insert into b (v) select 'x' || cast(i as text) from n;
        create index b_v on b (v);",
};

#[test]
#[ignore = "the child of the test below: migrates until it is killed"]
fn child() {
    let at = Database::parse(&env::var(TARGET).expect("a database")).expect("a database");
    migrate(&Store::open(&at).expect("a database"), &[FIRST, SECOND, LONG]).expect("the steps");
}

/// Starts a migration, and kills it after a time, if it has not ended by then.
fn migrate_and_kill(target: &str, after: Duration) {
    let mut child = Command::new(env::current_exe().expect("this program"))
        .args(["migrations::child", "--exact", "--ignored"])
        .env(TARGET, target)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts");
    let begun = Instant::now();
    while begun.elapsed() < after && child.try_wait().expect("its state").is_none() {
        thread::sleep(Duration::from_millis(1));
    }
    let _ = child.kill();
    child.wait().expect("it ends");
}

#[test]
fn a_migration_that_is_killed_begins_again() {
    let folder = tempfile::tempdir().expect("a folder");
    for after in [20, 60, 120, 250] {
        let sqlite = Database::Sqlite(folder.path().join(format!("{after}.sqlite")));
        for at in [Some(sqlite), postgres()].into_iter().flatten() {
            let target = match &at {
                Database::Sqlite(path) => path.to_string_lossy().into_owned(),
                Database::Postgres(address) => address.clone(),
            };
            migrate_and_kill(&target, Duration::from_millis(after));
            let store = Store::open(&at).expect("a database");
            migrate(&store, &[FIRST, SECOND, LONG]).expect("the rest of the steps");
            assert_eq!((rows(&store, "a"), rows(&store, "b")), (Ok(1), Ok(MANY)));
            assert_eq!(rows(&store, "schema_steps"), Ok(3));
        }
    }
}
