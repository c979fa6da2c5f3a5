//! A PostgreSQL server of the test program's own.

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use tempfile::TempDir;

use super::{as_user, fresh_name, required};
use crate::store::Database;

/// Starts a server in the folder `$1` with the programs of `$2`, says its number, and stops it
/// when standard input ends: that is when the test program ends, however it does. Then the folder
/// goes too, unless the word is to keep it.
const KEEPER: &str = r#"
trap '' INT
[ -d "$1/data" ] || "$2/initdb" -D "$1/data" -U postgres -A trust --locale=C -E UTF8 --no-sync \
  >"$1/initdb.log" 2>&1 || exit 1
# A power cut is not among the tests, so nothing waits for the disk.
"$2/postgres" -D "$1/data" -k "$1" -c listen_addresses= -c max_connections=400 -c fsync=off \
  -c shared_buffers=64MB >>"$1/server.log" 2>&1 &
server=$!
until "$2/pg_isready" -q -h "$1"; do
  kill -0 $server 2>/dev/null || exit 1
  sleep 0.05
done
echo $server
word=
read -r word
kill -INT $server 2>/dev/null
wait
[ "$word" = keep ] || rm -rf "$1"
"#;

/// A running server in a folder of its own.
pub struct Cluster {
    folder: TempDir,
    programs: PathBuf,
    keeper: Child,
    server: u32,
}

impl Cluster {
    /// Makes and starts a server; nothing when PostgreSQL is not installed.
    ///
    /// # Panics
    /// When it does not start, or is required and not installed.
    pub fn start() -> Option<Self> {
        let Some(programs) = installed() else {
            assert!(!required(), "no /usr/lib/postgresql/*/bin/initdb");
            eprintln!("PostgreSQL is not installed: only SQLite is tested");
            return None;
        };
        let folder = tempfile::tempdir().expect("a temporary folder");
        let owner = Command::new("chown").arg("postgres").arg(folder.path()).status();
        let _ = owner.expect("chown runs");
        let (keeper, server) = keep(&folder, &programs);
        Some(Self { folder, programs, keeper, server })
    }

    /// A fresh, empty database.
    ///
    /// # Panics
    /// When it cannot be made.
    pub fn database(&self) -> Database {
        let name = fresh_name();
        let made = as_user(&self.programs.join("createdb").to_string_lossy())
            .args(["-h", &self.folder.path().to_string_lossy(), "-U", "postgres", &name])
            .output()
            .expect("createdb runs");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        let socket = self.folder.path().to_string_lossy().replace('/', "%2F");
        Database::Postgres(format!("postgres://postgres@{socket}/{name}"))
    }

    /// Kills the server as a crash would, and starts it again.
    ///
    /// # Panics
    /// When it does not start.
    pub fn crash(&mut self) {
        self.kill("-KILL");
        (self.keeper, self.server) = keep(&self.folder, &self.programs);
    }

    /// Stops the server at once, without waiting for anybody, and starts it again.
    ///
    /// # Panics
    /// When it does not start.
    pub fn restart(&mut self) {
        self.kill("-INT");
        (self.keeper, self.server) = keep(&self.folder, &self.programs);
    }

    /// Its programs, `pg_dump` for one.
    pub fn program(&self, name: &str) -> Command {
        as_user(&self.programs.join(name).to_string_lossy())
    }

    fn kill(&mut self, signal: &str) {
        let killed = Command::new("kill").args([signal, &self.server.to_string()]).status();
        assert!(killed.expect("kill runs").success());
        let mut input = self.keeper.stdin.take().expect("a pipe");
        input.write_all(b"keep\n").expect("the keeper listens");
        drop(input);
        let _ = self.keeper.wait();
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

/// Starts the keeper, until the server takes connections. After a crash its old processes may
/// need a moment to go.
fn keep(folder: &TempDir, programs: &PathBuf) -> (Child, u32) {
    for _ in 0..20 {
        let mut keeper = as_user("sh")
            .args(["-c", KEEPER, "keeper"])
            .args([folder.path(), programs.as_path()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("sh runs");
        let mut line = String::new();
        let output = keeper.stdout.take().expect("a pipe");
        let read = BufReader::new(output).read_line(&mut line);
        match line.trim().parse() {
            Ok(server) if read.is_ok() => return (keeper, server),
            _ => drop(keeper.wait()),
        }
        std::thread::sleep(std::time::Duration::from_millis(250));
    }
    let log = fs::read_to_string(folder.path().join("server.log")).unwrap_or_default();
    panic!("PostgreSQL does not start: {log}")
}

/// The newest of Debian's folders with PostgreSQL's programs.
fn installed() -> Option<PathBuf> {
    let version = |path: &PathBuf| path.file_name()?.to_str()?.parse::<u32>().ok();
    let mut found: Vec<_> = fs::read_dir("/usr/lib/postgresql")
        .ok()?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.join("bin/initdb").is_file())
        .collect();
    found.sort_by_key(version);
    found.pop().map(|path| path.join("bin"))
}
