//! What a store may do with a database: two methods, the same for both engines.

use super::{Engine, Row, StoreError, Value};

/// A transaction.
///
/// A statement that failed undoes the whole work, even when the work goes on and ends well:
/// that is what PostgreSQL does, and SQLite follows.
pub trait Tx {
    /// Runs one statement; `$1, $2 …` are its values; gives the number of rows touched.
    ///
    /// # Errors
    /// When the statement is wrong or the database cannot be used.
    fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, StoreError>;

    /// Rows of one statement (also of `insert … returning`).
    ///
    /// # Errors
    /// When the statement is wrong or the database cannot be used.
    fn query(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, StoreError>;

    /// Runs several statements without values, one after another: steps of the schema.
    ///
    /// # Errors
    /// When a statement is wrong or the database cannot be used.
    fn script(&mut self, sql: &str) -> Result<(), StoreError>;

    /// Which engine it is; stores do not ask, migrations do.
    fn engine(&self) -> Engine;
}

/// The first row of an answer.
///
/// # Errors
/// When the statement is wrong or the database cannot be used.
pub fn find(tx: &mut dyn Tx, sql: &str, values: &[Value]) -> Result<Option<Row>, StoreError> {
    Ok(tx.query(sql, values)?.into_iter().next())
}
