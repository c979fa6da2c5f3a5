//! The way back: a copy becomes the database, and what was there is put aside.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags};

use super::{BackupError, check, remove, settle};
use crate::store::sqlite::{create, lock};

/// A database that was put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// What was there before, if something was.
    pub aside: Option<PathBuf>,
}

/// Puts a copy in the place of a database that no process uses.
///
/// # Errors
/// When the service runs, the copy is damaged or not one of ours, or a file cannot be written.
pub fn restore(copy: &Path, database: &Path, now: Timestamp) -> Result<Restored, BackupError> {
    check(copy)?;
    let _alone = lock(database)?;
    let coming = beside(database, ".restoring");
    remove(&coming)?;
    create(&coming)?;
    let file = |path: &Path, cause| BackupError::File { path: path.into(), cause };
    fs::copy(copy, &coming).map_err(|cause| file(&coming, cause))?;
    check(&coming)?;
    let aside = match database.exists() {
        false => None,
        true => {
            let aside = beside(database, &now.strftime(".before-%Y%m%dT%H%M%SZ").to_string());
            put_aside(database, &aside).map_err(|cause| file(&aside, cause))?;
            Some(aside)
        }
    };
    settle(&coming, database)?;
    Ok(Restored { aside })
}

/// Keeps the database under a second name, with all that its log holds, and leaves no log that
/// would be taken for one of the copy. It keeps its own name until the copy takes it.
fn put_aside(database: &Path, aside: &Path) -> io::Result<()> {
    let emptied = Connection::open_with_flags(database, OpenFlags::SQLITE_OPEN_READ_WRITE)
        .and_then(|old| old.query_row("pragma wal_checkpoint(truncate)", [], |row| row.get(0)));
    for ending in ["-wal", "-shm"] {
        let log = beside(database, ending);
        match (log.exists(), &emptied) {
            (false, _) => {}
            (true, Ok(0_i64)) => fs::remove_file(log)?,
            // It is damaged; perhaps somebody can save something.
            (true, _) => fs::rename(log, beside(aside, ending))?,
        }
    }
    fs::hard_link(database, aside)
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}
