//! What an error of PostgreSQL means for whoever asked.

use std::error::Error as _;

use postgres::Error;
use postgres::error::SqlState;

use crate::store::StoreError;

/// A statement that failed.
#[derive(Debug, Clone)]
pub(super) struct Failure {
    /// What to answer when it is not tried again.
    pub(super) error: StoreError,
    /// Whether it may pass when the whole work is done again.
    pub(super) passing: Passing,
}

/// Whether trying again can help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Passing {
    /// It fails every time.
    No,
    /// Another transaction stood in the way.
    Conflict,
    /// A prepared statement is out of date.
    Schema,
    /// The connection is gone.
    Lost,
}

/// Nothing but `commit` was sent: was it done?
pub(super) fn of_commit(error: &Error) -> Failure {
    let failure = Failure::from_error(error);
    match failure.passing {
        // The server said that it undid the transaction.
        Passing::No | Passing::Conflict | Passing::Schema => failure,
        Passing::Lost => Failure { error: StoreError::Uncertain(explain(error)), ..failure },
    }
}

impl Failure {
    fn from_error(error: &Error) -> Self {
        let why = explain(error);
        let passing = passing(error);
        let of_the_machine = match error.code().map(SqlState::code) {
            // Resources, the operator (a statement that took too long too), the system, damage.
            Some(code) => {
                ["53", "57", "58", "08", "XX"].iter().any(|class| code.starts_with(class))
            }
            None => passing == Passing::Lost,
        };
        let error = match of_the_machine || passing == Passing::Conflict {
            true => StoreError::Unavailable(why),
            false => StoreError::Statement(why),
        };
        Self { error, passing }
    }
}

fn passing(error: &Error) -> Passing {
    match error.code() {
        Some(code) if *code == SqlState::T_R_SERIALIZATION_FAILURE => Passing::Conflict,
        Some(code) if *code == SqlState::T_R_DEADLOCK_DETECTED => Passing::Conflict,
        Some(code) if *code == SqlState::LOCK_NOT_AVAILABLE => Passing::Conflict,
        // "cached plan must not change result type"
        Some(code) if *code == SqlState::FEATURE_NOT_SUPPORTED => Passing::Schema,
        Some(code) if ["57P01", "57P02", "57P03", "57P05", "25P03"].contains(&code.code()) => {
            Passing::Lost
        }
        Some(code) if code.code().starts_with("08") => Passing::Lost,
        Some(_) => Passing::No,
        None => match error.is_closed() || error.source().is_some_and(is_of_the_wire) {
            true => Passing::Lost,
            false => Passing::No,
        },
    }
}

fn is_of_the_wire(cause: &(dyn std::error::Error + 'static)) -> bool {
    cause.downcast_ref::<std::io::Error>().is_some()
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::from_error(&error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self { error, passing: Passing::No }
    }
}

/// The error in PostgreSQL's words, without its details: those hold values, which may be
/// personal, and so do the words about data that do not fit (class 22).
pub(super) fn explain(error: &Error) -> String {
    match error.as_db_error() {
        Some(db) if db.code().code().starts_with("22") => {
            format!("a value does not fit ({})", db.code().code())
        }
        Some(db) => format!("{} ({})", db.message(), db.code().code()),
        None => match error.source() {
            Some(cause) => format!("{error}: {cause}"),
            None => error.to_string(),
        },
    }
}
