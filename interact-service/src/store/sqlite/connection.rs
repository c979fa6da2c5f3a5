//! Connections and their settings.

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use super::OpenError;
use crate::store::rate;

/// Written into the head of the file, so that no other program's database is taken: "IMRS".
const OURS: i32 = 0x494D_5253;

/// The connection that writes. With `synchronous=FULL` a commit is durable before it returns;
/// pages that were deleted are overwritten; an I/O error is an error and no signal (no mmap).
const WRITER: &str = "
    pragma journal_mode = wal;
    pragma synchronous = full;
    pragma foreign_keys = on;
    pragma secure_delete = on;
    pragma cache_size = -16000;
    pragma wal_autocheckpoint = 0;";

/// Pages in memory are small: each that a transaction changes is copied first, should it be undone.
const TEMPORARY: &str = "pragma temp.page_size = 1024";

const BOTH: &str = "
    pragma trusted_schema = off;
    pragma temp_store = memory;
    pragma cache_size = -6000;
    pragma mmap_size = 0;";

/// Opens the connection that writes.
pub(super) fn writer(path: &Path) -> Result<Connection, OpenError> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(engine)?;
    claim(&connection, path)?;
    connection.execute_batch(WRITER).map_err(engine)?;
    connection
        .execute_batch(TEMPORARY)
        .and_then(|()| connection.execute_batch(rate::IN_MEMORY))
        .map_err(engine)?;
    let pragma = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let mode: String =
        connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).map_err(engine)?;
    if mode != "wal" || pragma("synchronous").map_err(engine)? != 2 {
        let why = format!("`{}` cannot be written durably (journal mode {mode})", path.display());
        return Err(OpenError::Engine(why));
    }
    Ok(connection)
}

/// Opens a connection that reads.
pub(super) fn reader(path: &Path) -> Result<Connection, OpenError> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE).map_err(engine)?;
    connection.execute_batch("pragma query_only = on").map_err(engine)?;
    Ok(connection)
}

/// Opens a file that another process may be using, to look only.
pub(crate) fn only_look(path: &Path) -> Result<Connection, OpenError> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_ONLY).map_err(engine)?;
    match application(&connection)? {
        OURS => Ok(connection),
        _ => Err(OpenError::Foreign(path.to_path_buf())),
    }
}

fn open(path: &Path, flags: OpenFlags) -> rusqlite::Result<Connection> {
    let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    // A plan depends on the statement alone; else most would be prepared anew for each value.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    // A text in double quotes is a mistake for PostgreSQL, so it is one here.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    connection.execute_batch(BOTH)?;
    Ok(connection)
}

/// Marks an empty file as ours; refuses one of another program.
fn claim(connection: &Connection, path: &Path) -> Result<(), OpenError> {
    let tables = "select count(*) from sqlite_schema";
    match application(connection)? {
        OURS => Ok(()),
        0 if connection.query_row(tables, [], |row| row.get::<_, i64>(0)).map_err(engine)? == 0 => {
            connection.pragma_update(None, "application_id", OURS).map_err(engine)
        }
        _ => Err(OpenError::Foreign(path.to_path_buf())),
    }
}

fn application(connection: &Connection) -> Result<i32, OpenError> {
    connection.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(engine)
}

fn engine(error: rusqlite::Error) -> OpenError {
    OpenError::Engine(super::explain(&error))
}
