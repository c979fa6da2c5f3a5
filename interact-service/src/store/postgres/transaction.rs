//! [`Tx`] over a connection to PostgreSQL.

use postgres::types::ToSql;

use super::connection::Connection;
use super::failure::Failure;
use super::value::Cell;
use crate::store::value::without_nul;
use crate::store::{Engine, Row, StoreError, Tx, Value};

/// What one work sees of the connection.
pub(super) struct PostgresTx<'a> {
    connection: &'a mut Connection,
    failed: Option<Failure>,
}

impl<'a> PostgresTx<'a> {
    pub(super) fn new(connection: &'a mut Connection) -> Self {
        Self { connection, failed: None }
    }

    /// The first statement that failed, if one did.
    pub(super) fn failed(self) -> Option<Failure> {
        self.failed
    }

    fn attempt<T>(
        &mut self,
        work: impl FnOnce(&mut Connection) -> Result<T, Failure>,
    ) -> Result<T, StoreError> {
        if let Some(failure) = &self.failed {
            return Err(failure.error.clone());
        }
        work(self.connection).map_err(|failure| {
            let error = failure.error.clone();
            self.failed = Some(failure);
            error
        })
    }
}

impl Tx for PostgresTx<'_> {
    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, StoreError> {
        self.attempt(|connection| {
            let statement = connection.prepare(sql)?;
            let values = fitting(&statement, values)?;
            Ok(connection.client.execute(&statement, &values)?)
        })
    }

    fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        self.attempt(|connection| {
            let statement = connection.prepare(sql)?;
            let values = fitting(&statement, values)?;
            connection.client.query(&statement, &values)?.iter().map(read).collect()
        })
    }

    fn script(&mut self, sql: &str) -> Result<(), StoreError> {
        self.attempt(|connection| {
            let text = Engine::Postgres.script(sql)?;
            Ok(connection.client.batch_execute(&text)?)
        })
    }

    fn engine(&self) -> Engine {
        Engine::Postgres
    }
}

/// As many values as parameters, and no NUL in a text.
fn fitting<'a>(
    statement: &postgres::Statement,
    values: &'a [Value],
) -> Result<Vec<&'a (dyn ToSql + Sync)>, StoreError> {
    let (wanted, given) = (statement.params().len(), values.len());
    if wanted != given {
        let why = format!("it has {wanted} parameters and was given {given} values");
        return Err(StoreError::Statement(why));
    }
    without_nul(values)?;
    Ok(values.iter().map(|value| value as &(dyn ToSql + Sync)).collect())
}

fn read(row: &postgres::Row) -> Result<Row, Failure> {
    let cell = |column| row.try_get::<_, Cell>(column).map(|cell| cell.0);
    Ok(Row::new((0..row.len()).map(cell).collect::<Result<Vec<_>, _>>()?))
}
