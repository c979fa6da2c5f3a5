//! The process or the server is killed in the middle of its work: everything that was
//! acknowledged is there, at every moment of killing.
//!
//! Fifty times on each engine; `IMMERSE_TEST_KILLS` says another number.

use std::collections::HashSet;
use std::env;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, SystemTime};

use interact_service::store::{Database, Engine, OpenError, Store, StoreError, find};
use interact_service::testing::{Cluster, postgres};

/// Tells the child which database it shall write to.
const TARGET: &str = "IMMERSE_TEST_TARGET";

/// What stands before the number of an acknowledged row.
const WORD: &str = "acknowledged ";

/// What stands before the number of the child's process.
const NUMBER: &str = "process ";

const TABLE: &str = "create table if not exists t (id {pk}, v text not null){strict};";

fn rounds() -> u32 {
    env::var("IMMERSE_TEST_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(50)
}

/// A file that was locked by this process is free some moments later than it was closed, when
/// another test began a program at that moment, which has it open until it is that program.
fn open(at: &Database) -> Store {
    let mut opened = Store::open(at);
    for _ in 0..100 {
        if !matches!(opened, Err(OpenError::InUse { .. })) {
            break;
        }
        thread::sleep(Duration::from_millis(20));
        opened = Store::open(at);
    }
    let store = opened.expect("a database");
    store.write_now(|tx| tx.script(TABLE)).expect("a table");
    store
}

fn add(store: &Store) -> Result<i64, StoreError> {
    let sql = "insert into t (v) values ($1) returning id";
    store.write_now(move |tx| find(tx, sql, &["x".repeat(100).into()])?.expect("a row").int(0))
}

fn rows(store: &Store) -> HashSet<i64> {
    let rows = store.read_now(|tx| tx.query("select id from t", &[])).expect("rows");
    rows.iter().map(|row| row.int(0).expect("a number")).collect()
}

/// Any time up to so many milliseconds.
fn some_time(most: u32) -> Duration {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970");
    Duration::from_micros(u64::from(now.subsec_nanos() / 7 % (most * 1_000)))
}

#[test]
#[ignore = "the child of the tests below: writes until it is killed"]
fn child() {
    // On a line of its own, whatever the test runner has begun.
    println!("\n{NUMBER}{}", std::process::id());
    let at = Database::parse(&env::var(TARGET).expect("a database")).expect("a database");
    let store = open(&at);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                loop {
                    let word = match add(&store) {
                        Ok(id) => format!("{WORD}{id}\n"),
                        Err(error) => format!("refused {error}\n"),
                    };
                    std::io::stdout().lock().write_all(word.as_bytes()).expect("a listener");
                }
            });
        }
    });
}

/// Runs the child on a database, behind another program if need be.
fn start(target: &str, before: &[&str]) -> Child {
    let program = env::current_exe().expect("this program");
    let mut words: Vec<_> = before.iter().map(Into::into).collect();
    words.push(program.into_os_string());
    Command::new(&words[0])
        .args(&words[1..])
        .args(["killed::child", "--exact", "--ignored", "--nocapture"])
        .env(TARGET, target)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("it starts")
}

/// Kills the child some time after a line that begins so; all the lines that it wrote.
fn kill(mut child: Child, word: &str, most: u32) -> Vec<String> {
    let mut output = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut lines = Vec::new();
    while !lines.last().is_some_and(|line: &String| line.starts_with(word)) {
        let mut line = String::new();
        assert!(output.read_line(&mut line).expect("a line") > 0, "the child ended: {lines:?}");
        lines.push(line.trim().to_string());
    }
    let reader = thread::spawn(move || output.lines().map_while(Result::ok).collect::<Vec<_>>());
    thread::sleep(some_time(most));
    // Not the program that may watch it.
    let number = lines.iter().find_map(|line| line.strip_prefix(NUMBER)).expect("its number");
    let killed = Command::new("kill").args(["-KILL", number]).status().expect("kill runs");
    assert!(killed.success() && child.wait().is_ok());
    lines.extend(reader.join().expect("a thread"));
    lines
}

fn acknowledged(lines: &[String]) -> impl Iterator<Item = i64> + '_ {
    lines.iter().filter_map(|line| line.strip_prefix(WORD)?.parse().ok())
}

fn nothing_is_lost(at: &Database, target: &str) {
    let mut known = HashSet::new();
    for round in 0..rounds() {
        known.extend(acknowledged(&kill(start(target, &[]), WORD, 150)));
        let store = open(at);
        let there = rows(&store);
        let lost = known.difference(&there).count();
        assert_eq!(lost, 0, "round {round}: {lost} of {} acknowledged rows", known.len());
        if store.engine() == Engine::Sqlite {
            let check = "select integrity_check from pragma_integrity_check";
            let row = store.read_now(move |tx| find(tx, check, &[])?.expect("a row").text(0));
            assert_eq!(row.as_deref(), Ok("ok"));
        }
    }
    assert!(known.len() > rounds() as usize, "something was written: {}", known.len());
}

#[test]
fn a_killed_process_has_lost_nothing_on_sqlite() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.sqlite");
    nothing_is_lost(&Database::Sqlite(path.clone()), &path.to_string_lossy());
}

#[test]
fn a_killed_process_has_lost_nothing_on_postgresql() {
    if let Some(at) = postgres() {
        let Database::Postgres(target) = &at else { panic!("not PostgreSQL") };
        nothing_is_lost(&at, target);
    }
}

#[test]
fn a_server_that_crashes_or_restarts_has_lost_nothing_and_is_used_again() {
    let Some(mut cluster) = Cluster::start() else { return };
    let store = open(&cluster.database());
    let stop = AtomicBool::new(false);
    let (known, refused) = (Mutex::new(HashSet::new()), Mutex::new(Vec::new()));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                while !stop.load(Ordering::Relaxed) {
                    match add(&store) {
                        Ok(id) => drop(known.lock().expect("the rows").insert(id)),
                        Err(error) => {
                            refused.lock().expect("the errors").push(error);
                            thread::sleep(Duration::from_millis(5));
                        }
                    }
                }
            });
        }
        for round in 0..rounds().div_ceil(5) {
            thread::sleep(some_time(200));
            if round % 2 == 0 { cluster.crash() } else { cluster.restart() }
        }
        thread::sleep(Duration::from_secs(2));
        stop.store(true, Ordering::Relaxed);
    });
    assert!(add(&store).is_ok(), "it is used again");
    let (known, refused) =
        (known.into_inner().expect("rows"), refused.into_inner().expect("errors"));
    let there = rows(&store);
    assert_eq!(known.difference(&there).count(), 0, "of {} acknowledged rows", known.len());
    let fair =
        |error: &StoreError| matches!(error, StoreError::Unavailable(_) | StoreError::Uncertain(_));
    assert!(!refused.is_empty() && refused.iter().all(fair), "{refused:?}");
    assert!(store.healthy().is_good(), "{:?}", store.healthy());
}

/// From its thirtieth flush on the disk fails: nothing that was acknowledged is missing.
#[test]
fn a_disk_that_cannot_flush_acknowledges_nothing() {
    if Command::new("strace").arg("-V").output().is_err() {
        eprintln!("strace is not installed: a failing flush is not tested");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.sqlite");
    let trace = folder.path().join("trace");
    let inject = "--inject=fdatasync,fsync:error=EIO:when=30+";
    let trace = trace.to_string_lossy().into_owned();
    let before = ["strace", "-f", "-o", &trace, "-e", "trace=fdatasync,fsync", inject];
    let child = start(&path.to_string_lossy(), &before);
    let lines = kill(child, "refused", 300);
    let known: HashSet<_> = acknowledged(&lines).collect();
    let there = rows(&open(&Database::Sqlite(path)));
    assert!(!known.is_empty() && known.is_subset(&there), "{} and {}", known.len(), there.len());
    let refused = lines.iter().filter(|line| line.starts_with("refused"));
    let said = refused.filter(|line| line.contains("not known whether")).count();
    assert!(said > 0, "who asked is told that it is not known: {:?}", lines.last());
}
