//! [`Tx`] over a connection to SQLite.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, ToSql, types::ToSqlOutput};

use super::failure;
use crate::store::dialect::Texts;
use crate::store::{Engine, Row, StoreError, Tx, Value};

/// What a work is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// It only looks.
    Look,
    /// It changes something.
    Change,
}

/// What one work sees of the connection.
pub(super) struct SqliteTx<'a> {
    connection: &'a Connection,
    texts: &'a mut Texts,
    purpose: Purpose,
    failed: Option<StoreError>,
    changed: bool,
}

impl<'a> SqliteTx<'a> {
    pub(super) fn new(connection: &'a Connection, texts: &'a mut Texts, purpose: Purpose) -> Self {
        Self { connection, texts, purpose, failed: None, changed: false }
    }

    /// Whether there may be something to undo.
    pub(super) fn has_changed(&self) -> bool {
        self.changed
    }

    /// What to answer instead of the result of the work: a statement failed and it did not
    /// notice, or the machine is at fault.
    pub(super) fn verdict(self, wanted: bool) -> Result<(), StoreError> {
        match self.failed {
            // A work that answers with its own error keeps it.
            Some(StoreError::Statement(_)) if !wanted => Ok(()),
            Some(error) => Err(error),
            None => Ok(()),
        }
    }

    fn remember<T>(&mut self, result: Result<T, StoreError>) -> Result<T, StoreError> {
        if let Err(error) = &result {
            self.failed.get_or_insert_with(|| error.clone());
        }
        result
    }

    /// Prepares a statement with its values and does something with it.
    fn with<T>(
        &mut self,
        sql: &str,
        values: &[Value],
        then: impl FnOnce(&mut rusqlite::Statement<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        let text = self.texts.get(sql)?;
        let wrong = |error| failure::of_statement(&error);
        let mut statement = self.connection.prepare_cached(&text).map_err(wrong)?;
        fits(&statement, values)?;
        if self.purpose == Purpose::Look && !statement.readonly() {
            return Err(StoreError::Statement(String::from("work that only looks cannot write")));
        }
        for (place, value) in values.iter().enumerate() {
            statement.raw_bind_parameter(place + 1, value).map_err(wrong)?;
        }
        let result = then(&mut statement).map_err(wrong);
        if !statement.readonly() {
            self.changed |= result.is_err() || self.connection.changes() > 0;
        }
        // The cached statement must not keep what somebody sent.
        statement.clear_bindings();
        result
    }
}

impl Tx for SqliteTx<'_> {
    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
        let result = self.with(sql, values, |statement| {
            let changes = statement.raw_execute()?;
            Ok(if statement.readonly() { 0 } else { changes as u64 })
        });
        self.remember(result)
    }

    fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let result = self.with(sql, values, |statement| {
            let width = statement.column_count();
            let mut rows = statement.raw_query();
            let mut found = Vec::new();
            while let Some(row) = rows.next()? {
                found.push(read(row, width)?);
            }
            Ok(found)
        });
        self.remember(result)
    }

    fn script(&mut self, sql: &str) -> Result<(), StoreError> {
        self.changed = true;
        let result = Engine::Sqlite.script(sql).and_then(|text| {
            self.connection.execute_batch(&text).map_err(|error| failure::of_statement(&error))
        });
        self.remember(result)
    }

    fn engine(&self) -> Engine {
        Engine::Sqlite
    }
}

/// As many values as parameters, and no NUL in a text: PostgreSQL refuses it, so both do.
fn fits(statement: &rusqlite::Statement<'_>, values: &[Value]) -> Result<(), StoreError> {
    if statement.parameter_count() != values.len() {
        let (wanted, given) = (statement.parameter_count(), values.len());
        let why = format!("it has {wanted} parameters and was given {given} values");
        return Err(StoreError::Statement(why));
    }
    crate::store::value::without_nul(values)
}

fn read(row: &rusqlite::Row<'_>, width: usize) -> rusqlite::Result<Row> {
    let value = |column| {
        Ok(match row.get_ref(column)? {
            ValueRef::Null => Value::Null,
            ValueRef::Integer(number) => Value::Int(number),
            text @ ValueRef::Text(_) => Value::Text(text.as_str()?.to_string()),
            ValueRef::Blob(bytes) => Value::Bytes(bytes.to_vec()),
            ValueRef::Real(_) => {
                let kind = rusqlite::types::Type::Real;
                let name = String::from("a number with a fraction, which no column may hold");
                return Err(rusqlite::Error::InvalidColumnType(column, name, kind));
            }
        })
    };
    (0..width).map(value).collect::<rusqlite::Result<Vec<_>>>().map(Row::new)
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Bool(flag) => ValueRef::Integer(i64::from(*flag)),
            Self::Int(number) => ValueRef::Integer(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Bytes(bytes) => ValueRef::Blob(bytes),
        }))
    }
}
