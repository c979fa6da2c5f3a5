//! How to reach the database, and what is set on each connection.

use std::collections::HashMap;
use std::time::Duration;

use postgres::config::{SslMode, TargetSessionAttrs};
use postgres::{Client, Config, NoTls, Statement};

use super::failure::{self, Failure};
use crate::store::{Engine, OpenError};

/// What must hold on every connection: a commit that was answered is on the disk, nobody waits
/// without end, and times of the server play no part.
const SESSION: &str = "
    set statement_timeout = '5s';
    set lock_timeout = '3s';
    set idle_in_transaction_session_timeout = '30s';
    set standard_conforming_strings = on;
    select set_config('synchronous_commit', 'on', false)
        where current_setting('synchronous_commit') = 'off';";

/// What the database must be like.
const FACTS: &str = "
    select current_setting('server_version_num')::bigint, current_setting('server_encoding'),
        datcollate, current_database()
    from pg_database where datname = current_database()";

/// Orders of text by code point, as SQLite has it.
const PLAIN_ORDER: [&str; 4] = ["C", "POSIX", "C.UTF-8", "C.utf8"];

/// Where the database is.
#[derive(Clone)]
pub(super) struct Settings(Config);

impl Settings {
    /// Reads an address.
    pub(super) fn read(address: &str) -> Result<Self, OpenError> {
        // The address may hold a password, so it is not shown.
        let wrong = |error| OpenError::Engine(format!("the address: {}", failure::explain(&error)));
        let mut config: Config = address.parse().map_err(wrong)?;
        if config.get_ssl_mode() == SslMode::Require {
            return Err(OpenError::Engine(String::from(
                "this program speaks no TLS to PostgreSQL; reach it over a socket of the machine \
                 or a protected network, and leave sslmode=require out",
            )));
        }
        config.application_name("immerse").target_session_attrs(TargetSessionAttrs::ReadWrite);
        config.connect_timeout(Duration::from_secs(3)).tcp_user_timeout(Duration::from_secs(10));
        Ok(Self(config))
    }

    /// A new connection.
    pub(super) fn connect(&self) -> Result<Connection, postgres::Error> {
        let mut client = self.0.connect(NoTls)?;
        client.batch_execute(SESSION)?;
        Ok(Connection { client, prepared: HashMap::default() })
    }

    /// Whether the database can be used.
    pub(super) fn look(&self) -> Result<(), OpenError> {
        let engine = |error| OpenError::Engine(failure::explain(&error));
        let mut client = self.0.connect(NoTls).map_err(engine)?;
        let row = client.query_one(FACTS, &[]).map_err(engine)?;
        let (version, encoding): (i64, String) = (row.get(0), row.get(1));
        let (order, name): (String, String) = (row.get(2), row.get(3));
        if version < 130_000 {
            return Err(OpenError::Engine(String::from("PostgreSQL 13 or newer is needed")));
        }
        if encoding != "UTF8" || !PLAIN_ORDER.contains(&order.as_str()) {
            return Err(OpenError::Engine(format!(
                "database `{name}` has encoding {encoding} and collation {order}; make one with \
                 `createdb --template=template0 --encoding=UTF8 --locale=C NAME`"
            )));
        }
        Ok(())
    }
}

/// A connection with its prepared statements.
pub(super) struct Connection {
    pub(super) client: Client,
    /// By their text as stores write it.
    prepared: HashMap<Box<str>, Statement, foldhash::fast::RandomState>,
}

impl Connection {
    /// More than the program has.
    const MOST: usize = 1_000;

    /// A statement, prepared once.
    pub(super) fn prepare(&mut self, sql: &str) -> Result<Statement, Failure> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(&Engine::Postgres.statement(sql)?)?;
        if self.prepared.len() >= Self::MOST {
            self.forget();
        }
        self.prepared.insert(sql.into(), statement.clone());
        Ok(statement)
    }

    /// Forgets all prepared statements: the schema has changed under them.
    pub(super) fn forget(&mut self) {
        self.prepared.clear();
    }
}
