//! How storing can fail, by what the caller can do about it.

use std::path::PathBuf;

use thiserror::Error;

use super::migrate::MigrateError;

/// Why work was not done. No message holds a value of a statement.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StoreError {
    /// Too much is waiting: nothing was begun; ask again in a moment (503 with `Retry-After`).
    #[error("too much is waiting for the database")]
    Busy,
    /// The disk is full, or the connection was lost: nothing was stored.
    #[error("the database cannot be used: {0}")]
    Unavailable(String),
    /// The disk or the connection failed while it was made durable: it may be stored or not.
    #[error("it is not known whether this was stored: {0}")]
    Uncertain(String),
    /// The statement is wrong: a mistake of the program.
    #[error("a statement failed: {0}")]
    Statement(String),
}

/// Why a database cannot be opened, with what to do.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The address of the database is not one.
    #[error("`{0}` is no database; give the path of a file, or postgres://user@host/name")]
    Address(String),
    /// Another process has the file.
    #[error(
        "another process{} uses `{path}`; a SQLite file has one process. \
         Stop the other one, or use PostgreSQL for several: --database postgres://user@host/name",
        by.as_ref().map(|id| format!(" ({id})")).unwrap_or_default()
    )]
    InUse {
        /// The database.
        path: PathBuf,
        /// The number of that process, if it wrote it down.
        by: Option<String>,
    },
    /// The file belongs to something else.
    #[error("`{0}` is a database of another program; give another path")]
    Foreign(PathBuf),
    /// A folder or file cannot be made or read.
    #[error("cannot use `{path}`: {cause}")]
    File {
        /// What cannot be used.
        path: PathBuf,
        /// Why.
        cause: std::io::Error,
    },
    /// The engine refuses.
    #[error("cannot open the database: {0}")]
    Engine(String),
    /// Its schema cannot be brought up to date.
    #[error(transparent)]
    Migrate(#[from] MigrateError),
}
