//! What an error of SQLite means for whoever asked.

use rusqlite::Error;
use rusqlite::ffi::ErrorCode;

use crate::store::StoreError;

/// An error of a statement: nothing of its work is kept.
pub(super) fn of_statement(error: &Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(code) if is_of_the_machine(code) => StoreError::Unavailable(explain(error)),
        _ => StoreError::Statement(explain(error)),
    }
}

/// An error of a commit. After a failed write or flush nobody knows what the disk holds.
pub(super) fn of_commit(error: &Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::SystemIoFailure) => StoreError::Uncertain(explain(error)),
        _ => StoreError::Unavailable(explain(error)),
    }
}

fn is_of_the_machine(code: ErrorCode) -> bool {
    matches!(
        code,
        ErrorCode::DiskFull
            | ErrorCode::SystemIoFailure
            | ErrorCode::DatabaseBusy
            | ErrorCode::DatabaseLocked
            | ErrorCode::OutOfMemory
            | ErrorCode::CannotOpen
            | ErrorCode::ReadOnly
            | ErrorCode::DatabaseCorrupt
            | ErrorCode::NotADatabase
            | ErrorCode::FileLockingProtocolFailed
            | ErrorCode::OperationAborted
    )
}

/// The error in SQLite's words, which name tables and columns and never a value.
pub(crate) fn explain(error: &Error) -> String {
    match error {
        Error::SqliteFailure(code, Some(words)) => format!("{words} ({})", code.extended_code),
        other => other.to_string(),
    }
}
