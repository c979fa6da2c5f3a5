//! [`Tx`] over a connection to SQLite.

use rusqlite::types::ValueRef;
use rusqlite::{ToSql, types::ToSqlOutput};

use super::failure;
use super::statements::{Prepared, Statements};
use crate::store::{Engine, Row, StoreError, Tx, Value};

/// What one work sees of the connection.
pub(super) struct SqliteTx<'a, 'c> {
    statements: &'a mut Statements<'c>,
    only_looks: bool,
    failed: Option<StoreError>,
    changed: bool,
}

impl<'a, 'c> SqliteTx<'a, 'c> {
    pub(super) fn looking(statements: &'a mut Statements<'c>) -> Self {
        Self { statements, only_looks: true, failed: None, changed: false }
    }

    pub(super) fn changing(statements: &'a mut Statements<'c>) -> Self {
        Self { statements, only_looks: false, failed: None, changed: false }
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

    /// Gives a statement its values and does something with it.
    fn with<T>(
        &mut self,
        sql: &str,
        values: &[Value],
        then: impl FnOnce(&mut Prepared<'_>) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        let connection = self.statements.connection();
        let prepared = self.statements.get(sql)?;
        fits(prepared, values)?;
        if self.only_looks && !prepared.only_reads {
            return Err(StoreError::Statement(String::from("work that only looks cannot write")));
        }
        let wrong = |error| failure::of_statement(&error);
        for (place, value) in values.iter().enumerate() {
            prepared.statement.raw_bind_parameter(place + 1, value).map_err(wrong)?;
        }
        let result = then(prepared).map_err(wrong);
        if !prepared.only_reads {
            self.changed |= result.is_err() || connection.changes() > 0;
        }
        // The statement stays and must not keep what somebody sent.
        prepared.statement.clear_bindings();
        result
    }
}

impl Tx for SqliteTx<'_, '_> {
    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
        let result = self.with(sql, values, |prepared| {
            let changes = prepared.statement.raw_execute()?;
            Ok(if prepared.only_reads { 0 } else { changes as u64 })
        });
        self.remember(result)
    }

    fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let result = self.with(sql, values, |prepared| {
            let width = prepared.statement.column_count();
            let mut rows = prepared.statement.raw_query();
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
            let done = self.statements.connection().execute_batch(&text);
            done.map_err(|error| failure::of_statement(&error))
        });
        self.remember(result)
    }

    fn engine(&self) -> Engine {
        Engine::Sqlite
    }
}

/// As many values as parameters, and no NUL in a text: PostgreSQL refuses it, so both do.
fn fits(prepared: &Prepared<'_>, values: &[Value]) -> Result<(), StoreError> {
    let (wanted, given) = (prepared.parameters, values.len());
    if wanted != given {
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
    let mut values = Vec::with_capacity(width);
    for column in 0..width {
        values.push(value(column)?);
    }
    Ok(Row::new(values))
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
