//! A full disk: nothing is acknowledged that is lost, reading goes on, and room heals it.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use interact_service::store::{Database, Store, StoreError, find};

fn open(path: PathBuf) -> Store {
    let store = Store::open(&Database::Sqlite(path)).expect("a database");
    let table = "create table t (id {pk}, v text not null){strict};";
    store.write_now(move |tx| tx.script(table)).expect("a table");
    store
}

fn add(store: &Store) -> Result<i64, StoreError> {
    let sql = "insert into t (v) values ($1) returning id";
    store.write_now(move |tx| find(tx, sql, &["x".repeat(2_000).into()])?.expect("a row").int(0))
}

fn rows(store: &Store) -> HashSet<i64> {
    let rows = store.read_now(|tx| tx.query("select id from t", &[])).expect("reading goes on");
    rows.iter().map(|row| row.int(0).expect("a number")).collect()
}

/// Writes until the disk is full; what was acknowledged is what is there.
fn fill(store: &Store) {
    let mut known = rows(store);
    let refused = loop {
        match add(store) {
            Ok(id) => drop(known.insert(id)),
            Err(error) => break error,
        }
        assert!(known.len() < 100_000, "the disk is never full");
    };
    assert!(matches!(refused, StoreError::Unavailable(_)), "{refused:?}");
    assert!(!store.healthy().is_good(), "the operator is told");
    assert_eq!(rows(store), known);
}

#[test]
fn a_database_that_may_not_grow_refuses_and_goes_on() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = open(folder.path().join("a.sqlite"));
    let limit = |pages: u32| {
        let sql = format!("pragma max_page_count = {pages}");
        store.write_now(move |tx| tx.query(&sql, &[])).expect("a limit");
    };
    limit(100);
    fill(&store);
    limit(1_000);
    add(&store).expect("there is room again");
    assert!(store.healthy().is_good());
}

#[test]
fn a_full_disk_refuses_and_room_heals_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let Some(_disk) = Disk::mount(folder.path()) else {
        eprintln!("no small disk can be mounted here: only the limit of SQLite is tested");
        return;
    };
    let filler = folder.path().join("filler");
    fs::write(&filler, vec![1; 4 << 20]).expect("a file");
    let store = open(folder.path().join("a.sqlite"));
    fill(&store);
    fs::remove_file(&filler).expect("room");
    // Nobody asks for anything: the writer finds out by itself.
    let healed = (0..100).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(100));
        store.healthy().is_good()
    });
    assert!(healed, "{:?}", store.healthy());
    for _ in 0..50 {
        add(&store).expect("there is room again");
    }
    store.close();
}

/// A small disk in memory, until it is dropped.
struct Disk<'a>(&'a Path);

impl<'a> Disk<'a> {
    fn mount(at: &'a Path) -> Option<Self> {
        let mount =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"]).arg(at).output();
        mount.is_ok_and(|done| done.status.success()).then_some(Self(at))
    }
}

impl Drop for Disk<'_> {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0).status();
    }
}
