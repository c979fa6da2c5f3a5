//! Copies under load, and the drill: what was acknowledged before the copy is there again.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use interact_service::backup::{BackupError, backup, restore};
use interact_service::schema;
use interact_service::store::once::once;
use interact_service::store::{Database, OpenError, Store, StoreError, Tx, find};
use interact_service::testing::Cluster;
use jiff::Timestamp;

fn open(path: &Path) -> Store {
    let store = Store::open(&Database::Sqlite(path.into())).expect("a database");
    let table = "create table if not exists t (id {pk}, v text not null){strict};";
    store.write_now(move |tx| tx.script(table)).expect("a table");
    store
}

fn add(store: &Store, text: &'static str) -> i64 {
    let sql = "insert into t (v) values ($1) returning id";
    store.write_now(move |tx| find(tx, sql, &[text.into()])?.expect("a row").int(0)).expect("a row")
}

fn ids(store: &Store) -> Vec<i64> {
    let rows = store.read_now(|tx| tx.query("select id from t order by id", &[]));
    rows.expect("rows").iter().map(|row| row.int(0).expect("a number")).collect()
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("a time")
}

#[test]
fn a_copy_made_under_load_holds_one_moment_and_comes_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let (database, copies) = (folder.path().join("a.sqlite"), folder.path().join("copies"));
    let store = open(&database);
    let before: Vec<_> = (0..50).map(|_| add(&store, "before")).collect();
    let stop = AtomicBool::new(false);
    let copied = thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                add(&store, "meanwhile");
            }
        });
        let copied = backup(&database, &copies, 2, at(1_000)).expect("a copy");
        stop.store(true, Ordering::Relaxed);
        copied
    });
    assert_eq!(copied.length, fs::metadata(&copied.path).expect("a file").len());

    let refused = restore(&copied.path, &database, at(2_000)).expect_err("the service runs");
    assert!(matches!(refused, BackupError::Open(OpenError::InUse { .. })), "{refused}");
    let all = ids(&store);
    store.close();
    let restored = restore(&copied.path, &database, at(2_000)).expect("the way back");
    let store = open(&database);
    let back = ids(&store);
    assert!(back.starts_with(&before), "{back:?}");
    assert!(all.starts_with(&back), "one moment, no gap");
    add(&store, "after");
    let aside = open(&restored.aside.expect("what was there"));
    assert_eq!(ids(&aside), all, "nothing is thrown away");
}

#[test]
fn the_newest_copies_stay_and_only_their_owner_reads_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let (database, copies) = (folder.path().join("a.sqlite"), folder.path().join("copies"));
    let store = open(&database);
    add(&store, "x");
    for second in 1..=4 {
        backup(&database, &copies, 2, at(second)).expect("a copy");
    }
    let mut names: Vec<_> = fs::read_dir(&copies)
        .expect("a folder")
        .map(|entry| entry.expect("a file"))
        .inspect(|entry| {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = entry.metadata().expect("a file").permissions().mode();
            assert_eq!(mode & 0o077, 0, "{:?}", entry.path());
        })
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let expected = ["interact-19700101T000003000Z.sqlite", "interact-19700101T000004000Z.sqlite"];
    assert_eq!(names, expected);
}

#[test]
fn a_damaged_copy_and_a_foreign_file_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let (database, copies) = (folder.path().join("a.sqlite"), folder.path().join("copies"));
    let store = open(&database);
    for _ in 0..2_000 {
        let sql = "insert into t (v) values ($1)";
        store.write_now(move |tx| tx.execute(sql, &["x".repeat(50).into()])).expect("a row");
    }
    let copied = backup(&database, &copies, 2, at(1)).expect("a copy");
    store.close();
    let mut bytes = fs::read(&copied.path).expect("a file");
    let middle = bytes.len() / 2;
    bytes[middle..middle + 3_000].fill(0xA5);
    fs::write(&copied.path, bytes).expect("a file");
    let refused = restore(&copied.path, &database, at(2)).expect_err("it is damaged");
    assert!(matches!(refused, BackupError::Damaged { .. }), "{refused}");

    let foreign = folder.path().join("foreign.sqlite");
    fs::write(&foreign, "").expect("a file");
    let refused = restore(&foreign, &database, at(2)).expect_err("it is not ours");
    assert!(matches!(refused, BackupError::Open(OpenError::Foreign(_))), "{refused}");
    assert_eq!(ids(&open(&database)).len(), 2_000, "what was there is untouched");
    let missing = backup(&folder.path().join("none.sqlite"), &copies, 2, at(3));
    assert!(missing.is_err(), "{missing:?}");
}

#[test]
fn a_database_of_another_program_is_not_taken() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("other.sqlite");
    let other = rusqlite::Connection::open(&path).expect("a database");
    other.execute_batch("create table theirs (id)").expect("a table");
    drop(other);
    let refused = Store::open(&Database::Sqlite(path)).err().expect("it is theirs");
    assert!(matches!(refused, OpenError::Foreign(_)), "{refused}");
}

#[test]
fn what_was_deleted_is_in_no_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let database = folder.path().join("a.sqlite");
    let store = open(&database);
    let secret = "Ονοματεπώνυμο-7f3a9c";
    store
        .write_now(move |tx| {
            (0..200).try_for_each(|_| {
                tx.execute("insert into t (v) values ($1)", &[secret.into()]).map(drop)
            })
        })
        .expect("rows");
    assert!(holds(folder.path(), secret), "the test finds what is there");
    store.write_now(|tx| tx.execute("delete from t", &[])).expect("no rows");
    store.write_now(|_| Ok::<_, StoreError>(())).expect("the writer lives");
    store.close();
    assert!(!holds(folder.path(), secret), "deleted pages are overwritten");
}

fn holds(folder: &Path, text: &str) -> bool {
    let files = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path());
    let find = |bytes: Vec<u8>| bytes.windows(text.len()).any(|part| part == text.as_bytes());
    files.filter_map(|path| fs::read(path).ok()).any(find)
}

/// The commands that `immerse backup` names for PostgreSQL.
#[test]
fn postgresql_is_copied_and_put_back_with_its_own_programs() {
    let Some(cluster) = Cluster::start() else { return };
    let (at, other) = (cluster.database(), cluster.database());
    let address = |at: &Database| match at {
        Database::Postgres(address) => address.clone(),
        Database::Sqlite(_) => panic!("not PostgreSQL"),
    };
    let store = schema::open(&at).expect("a database");
    let sent = |tx: &mut dyn Tx| {
        once(tx, b"a", 5, |_: &mut dyn Tx| Ok::<_, StoreError>(String::from("b")))
    };
    store.write_now(sent).expect("a row");
    let copy = cluster.folder().join("copy").to_string_lossy().into_owned();
    let run = |command: &mut std::process::Command| {
        let ran = command.output().expect("it runs");
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    };
    let file = format!("--file={copy}");
    run(cluster.program("pg_dump").args(["--format=custom", &file, &address(&at)]));
    let target = format!("--dbname={}", address(&other));
    let words = ["--clean", "--if-exists", "--single-transaction", &target, &copy];
    run(cluster.program("pg_restore").args(words));
    let back = schema::open(&other).expect("nothing is left to migrate");
    let row = back.read_now(|tx| find(tx, "select result, at from once", &[]));
    let row = row.expect("an answer").expect("the row");
    assert_eq!((row.text(0).as_deref(), row.int(1)), (Ok("b"), Ok(5)));
}
