//! Copies of a SQLite database, made while the service runs, and the way back.
//!
//! A copy is one file that holds one moment, checked before it counts. (PostgreSQL has `pg_dump`.)

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use thiserror::Error;

mod restore;
mod rotation;

pub use restore::{Restored, restore};

use crate::store::OpenError;
use crate::store::sqlite::{create, explain, only_look};

/// Why there is no copy, or no way back. What was there before is untouched.
#[derive(Debug, Error)]
pub enum BackupError {
    /// A database cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The copy cannot be written, for example because the disk is full.
    #[error("failed to copy `{path}`: {cause}")]
    Copy {
        /// The database.
        path: PathBuf,
        /// Why.
        cause: String,
    },
    /// A copy is damaged.
    #[error("`{path}` is damaged and was not used: {what}")]
    Damaged {
        /// The copy.
        path: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// A file cannot be written, moved or removed.
    #[error("cannot use `{path}`: {cause}")]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
}

/// A copy that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Where it is.
    pub path: PathBuf,
    /// Its length in bytes.
    pub length: u64,
    /// Older copies that were removed for it.
    pub removed: Vec<PathBuf>,
}

/// Copies a database into a folder and keeps the newest copies, so many.
///
/// # Errors
/// When it cannot be copied; older copies stay.
pub fn backup(
    database: &Path,
    folder: &Path,
    keep: usize,
    now: Timestamp,
) -> Result<Copied, BackupError> {
    let path = folder.join(rotation::name(now));
    let partial = path.with_extension("partial");
    remove(&partial)?;
    let made = copy(database, &partial).and_then(|()| check(&partial));
    if let Err(error) = made {
        let _ = fs::remove_file(&partial);
        return Err(error);
    }
    let length = settle(&partial, &path)?;
    let removed = rotation::rotate(folder, keep.max(1))?;
    Ok(Copied { path, length, removed })
}

/// Writes one moment of a database into a new file.
fn copy(database: &Path, to: &Path) -> Result<(), BackupError> {
    let source = only_look(database)?;
    // An empty file is taken, and keeps its rights: for its owner only.
    create(to)?;
    let failed = |error| BackupError::Copy { path: database.into(), cause: explain(&error) };
    source.execute("vacuum into ?1", [to.to_string_lossy()]).map(drop).map_err(failed)
}

/// Whether a copy is whole, and one of ours.
fn check(copy: &Path) -> Result<(), BackupError> {
    let damaged = |what| BackupError::Damaged { path: copy.into(), what };
    let connection = only_look(copy)?;
    let first = |sql: &str| {
        let row = connection.query_row(sql, [], |row| row.get::<_, String>(0));
        row.map_err(|error| damaged(explain(&error)))
    };
    match first(
        "select coalesce(group_concat(integrity_check, '; '), '') from pragma_integrity_check",
    )? {
        ok if ok == "ok" => {}
        what => return Err(damaged(what)),
    }
    let dangling = "select cast(count(*) as text) from pragma_foreign_key_check";
    match first(dangling)?.as_str() {
        "0" => Ok(()),
        count => Err(damaged(format!("{count} rows point to rows that are not there"))),
    }
}

/// Gives a finished file its name, durably; its length in bytes.
fn settle(from: &Path, to: &Path) -> Result<u64, BackupError> {
    let done = || {
        let file = File::open(from)?;
        file.sync_all()?;
        fs::rename(from, to)?;
        let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
        Ok(file.metadata()?.len())
    };
    done().map_err(|cause| BackupError::File { path: to.into(), cause })
}

/// Removes a file that may be there.
fn remove(path: &Path) -> Result<(), BackupError> {
    match fs::remove_file(path) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
            Err(BackupError::File { path: path.into(), cause })
        }
        _ => Ok(()),
    }
}
