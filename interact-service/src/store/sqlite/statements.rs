//! Statements of one connection, each prepared once.

use std::collections::HashMap;

use rusqlite::{Connection, PrepFlags, Statement};

use super::failure;
use crate::store::{Engine, StoreError};

/// A statement, and what stays true of it.
pub(super) struct Prepared<'c> {
    pub(super) statement: Statement<'c>,
    pub(super) parameters: usize,
    pub(super) only_reads: bool,
}

/// The statements that a connection has met, by their text as stores write it.
pub(super) struct Statements<'c> {
    connection: &'c Connection,
    places: HashMap<Box<str>, usize, foldhash::fast::RandomState>,
    prepared: Vec<Prepared<'c>>,
}

impl<'c> Statements<'c> {
    /// More than the program has; texts made at run time must not fill the memory.
    const MOST: usize = 1_000;

    pub(super) fn of(connection: &'c Connection) -> Self {
        Self { connection, places: HashMap::default(), prepared: Vec::new() }
    }

    pub(super) fn connection(&self) -> &'c Connection {
        self.connection
    }

    /// The statement of a text.
    pub(super) fn get(&mut self, sql: &str) -> Result<&mut Prepared<'c>, StoreError> {
        let place = match self.places.get(sql) {
            Some(place) => *place,
            None => self.prepare(sql)?,
        };
        Ok(&mut self.prepared[place])
    }

    fn prepare(&mut self, sql: &str) -> Result<usize, StoreError> {
        if self.prepared.len() >= Self::MOST {
            self.places.clear();
            self.prepared.clear();
        }
        let text = Engine::Sqlite.statement(sql)?;
        let statement = self
            .connection
            .prepare_with_flags(&text, PrepFlags::SQLITE_PREPARE_PERSISTENT)
            .map_err(|error| failure::of_statement(&error))?;
        let (parameters, only_reads) = (statement.parameter_count(), statement.readonly());
        self.places.insert(sql.into(), self.prepared.len());
        self.prepared.push(Prepared { statement, parameters, only_reads });
        Ok(self.prepared.len() - 1)
    }

    /// Runs a statement without values.
    pub(super) fn run(
        &mut self,
        sql: &str,
        wrong: impl FnOnce(&rusqlite::Error) -> StoreError,
    ) -> Result<(), StoreError> {
        self.get(sql)?.statement.raw_execute().map(drop).map_err(|error| wrong(&error))
    }
}
