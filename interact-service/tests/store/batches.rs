//! The writer: one transaction for many works, and none of them can harm another.

use std::sync::Mutex;
use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

use interact_service::store::{Database, Engine, Store, StoreError, Tx, Value, find};
use interact_service::testing::stores;

const INSERT: &str = "insert into t (id, v) values ($1, $2)";

/// Stores with a table.
fn tables() -> Vec<Store> {
    let table = "create table t (id {i64} primary key, v text){strict}";
    let made = |store: &Store| store.write_now(move |tx| tx.script(table)).expect("a table");
    stores().into_iter().inspect(made).collect()
}

fn count(store: &Store) -> i64 {
    let sql = "select count(*) from t";
    store.read_now(move |tx| find(tx, sql, &[])?.expect("a row").int(0)).expect("a number")
}

fn insert(tx: &mut dyn Tx, id: i64) -> Result<u64, StoreError> {
    tx.execute(INSERT, &[Value::Int(id), Value::from("x")])
}

/// Keeps the writer busy until it is let go.
struct Held {
    go: Sender<()>,
    thread: JoinHandle<Result<u64, StoreError>>,
}

impl Held {
    fn begin(store: &Store, work: fn(&mut dyn Tx) -> Result<u64, StoreError>) -> Self {
        let (go, gate) = mpsc::channel();
        let (tell, begun) = mpsc::channel();
        let (store, gate) = (store.clone(), Mutex::new(gate));
        let thread = thread::spawn(move || {
            store.write_now(move |tx| {
                tell.send(()).expect("the test waits");
                gate.lock().expect("the gate").recv().expect("a word");
                work(tx)
            })
        });
        begun.recv().expect("the writer has it");
        Self { go, thread }
    }

    fn let_go(self) -> Result<u64, StoreError> {
        self.go.send(()).expect("the work waits");
        self.thread.join().expect("a thread")
    }
}

fn wait_for(store: &Store, writes: usize) {
    while store.healthy().writes_waiting < writes {
        thread::yield_now();
    }
}

#[test]
fn a_failing_work_in_a_batch_leaves_the_others() {
    let [store, ..] = &tables()[..] else { panic!("no store") };
    assert_eq!(store.engine(), Engine::Sqlite, "the one that groups");
    let first = Held::begin(store, |tx| insert(tx, 0));
    let others: Vec<_> = (1..=30)
        .map(|id| {
            let store = store.clone();
            thread::spawn(move || {
                store.write_now(move |tx| {
                    insert(tx, id)?;
                    match id % 3 {
                        0 => Err(StoreError::Statement(String::from("its own error"))),
                        1 => insert(tx, 0),
                        _ => Ok(1),
                    }
                })
            })
        })
        .collect();
    wait_for(store, 30);
    assert_eq!(first.let_go(), Ok(1));
    let fine = others.into_iter().map(|work| work.join().expect("a thread"));
    assert_eq!(fine.filter(Result::is_ok).count(), 10);
    assert_eq!(count(store), 11);
    assert!(store.healthy().commits <= 4, "{:?}", store.healthy());
    assert!(store.healthy().is_good());
}

#[test]
fn a_work_that_panics_stores_nothing_and_stops_nobody() {
    for store in tables() {
        let panicked: Result<u64, StoreError> = store.write_now(|tx| {
            insert(tx, 1)?;
            panic!("a mistake");
        });
        assert!(matches!(panicked, Err(StoreError::Statement(_))), "{panicked:?}");
        assert_eq!(store.write_now(|tx| insert(tx, 1)), Ok(1));
        assert_eq!(count(&store), 1);
    }
}

#[test]
fn a_statement_that_failed_undoes_its_work_even_when_that_is_ignored() {
    for store in tables() {
        let ignored = store.write_now(|tx| {
            insert(tx, 1)?;
            let _ = insert(tx, 1);
            Ok::<_, StoreError>(())
        });
        assert!(matches!(ignored, Err(StoreError::Statement(_))), "{ignored:?}");
        assert_eq!(count(&store), 0);
    }
}

#[test]
fn a_full_queue_says_so_at_once() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = Database::Sqlite(folder.path().join("a.sqlite"));
    let store = Store::open_with_places(&at, 2).expect("a database");
    let first = Held::begin(&store, |_| Ok(0));
    let nothing = |store: &Store| store.write_now(|_| Ok::<_, StoreError>(()));
    let waiting: Vec<_> =
        (0..2).map(|_| store.clone()).map(|store| thread::spawn(move || nothing(&store))).collect();
    wait_for(&store, 2);
    assert_eq!(nothing(&store), Err(StoreError::Busy));
    assert_eq!(first.let_go(), Ok(0));
    for work in waiting {
        assert_eq!(work.join().expect("a thread"), Ok(()));
    }
}

#[test]
fn a_second_process_is_refused_and_told_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = Database::Sqlite(folder.path().join("deep/a.sqlite"));
    let first = Store::open(&at).expect("a database");
    // Another open file of the same process counts as another process for the lock.
    let message = Store::open(&at).err().expect("it is refused").to_string();
    assert!(message.contains("postgres://") && message.contains("another process"), "{message}");
    first.close();
    Store::open(&at).expect("it is free again");
}

#[test]
fn work_that_only_looks_cannot_write() {
    for store in tables() {
        let refused = store.read_now(|tx| insert(tx, 1));
        assert!(matches!(refused, Err(StoreError::Statement(_))), "{refused:?}");
    }
}
