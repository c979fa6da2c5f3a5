//! Databases for tests: the same test runs on SQLite and on PostgreSQL.
//!
//! PostgreSQL is Debian's own, in a cluster that belongs to the test program and leaves with it.
//! Where it is not installed, only SQLite is tested, unless `IMMERSE_TEST_POSTGRES=required`.

use std::env;
use std::process::Command;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

mod cluster;

pub use cluster::Cluster;

use crate::store::{Database, Store};

/// Whether calendars of others may lie on this machine.
static CALENDARS_HERE: AtomicBool = AtomicBool::new(false);

/// Lets calendars of others be fetched from this machine, in this program, from now on.
pub fn let_calendars_lie_here() {
    CALENDARS_HERE.store(true, Ordering::SeqCst);
}

/// Whether that was said.
#[must_use]
pub fn calendars_here() -> bool {
    CALENDARS_HERE.load(Ordering::SeqCst)
}

/// An empty store on each engine.
///
/// # Panics
/// When there is no room for one, or PostgreSQL is required and cannot be started.
pub fn stores() -> Vec<Store> {
    let sqlite = Store::in_memory().expect("a temporary folder");
    let postgres = postgres().map(|at| Store::open(&at).expect("a fresh database"));
    [Some(sqlite), postgres].into_iter().flatten().collect()
}

/// A fresh, empty PostgreSQL database, unless PostgreSQL is not installed.
///
/// # Panics
/// When PostgreSQL is required and cannot be started.
pub fn postgres() -> Option<Database> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    CLUSTER.get_or_init(Cluster::start).as_ref().map(Cluster::database)
}

/// Whether it is a mistake that PostgreSQL is missing.
fn required() -> bool {
    env::var_os("IMMERSE_TEST_POSTGRES").is_some_and(|value| value == "required")
}

/// A name that no other database of this program has.
fn fresh_name() -> String {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    format!("test_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// A program, run as somebody whom PostgreSQL serves: it refuses root.
fn as_user(program: &str) -> Command {
    let root = Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n");
    if !root {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    command.args(["-u", "postgres", "--", program]).current_dir("/");
    command
}
