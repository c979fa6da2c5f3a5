//! The schema of the service: the numbered files of the folder `schema/`.
//!
//! `12_listings.sql` is step 12. Every table has a comment that says what it is for, and every
//! personal column one that says why it is kept. A file that was released stays as it is; what
//! changes comes in a further one. The tokens in braces are those of [`crate::store::Engine`].

use include_dir::{Dir, include_dir};

use crate::store::migrate::{Migration, migrate};
use crate::store::{Database, OpenError, Store};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/schema");

/// Opens a database and brings its schema up to date.
///
/// # Errors
/// When it cannot be opened, or its schema comes from another version.
pub fn open(at: &Database) -> Result<Store, OpenError> {
    prepared(Store::open(at)?)
}

/// An empty database with the schema, for tests.
///
/// # Errors
/// When there is no room for it.
pub fn in_memory() -> Result<Store, OpenError> {
    prepared(Store::in_memory()?)
}

/// A store with its schema brought up to date.
///
/// # Errors
/// When its schema comes from another version.
pub fn prepared(store: Store) -> Result<Store, OpenError> {
    migrate(&store, &steps())?;
    Ok(store)
}

/// All steps, in the order of their numbers.
pub fn steps() -> Vec<Migration> {
    let mut steps: Vec<_> = FILES
        .files()
        .filter_map(|file| {
            let (number, name) = file.path().file_stem()?.to_str()?.split_once('_')?;
            Some(Migration { number: number.parse().ok()?, name, sql: file.contents_utf8()? })
        })
        .collect();
    steps.sort_by_key(|step| step.number);
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_step_with_a_number_of_its_own() {
        let steps = steps();
        assert_eq!(steps.len(), FILES.files().count(), "a file is called `12_name.sql`");
        assert!(steps.windows(2).all(|pair| pair[0].number < pair[1].number));
    }

    #[test]
    fn a_second_start_finds_nothing_to_do() {
        let store = in_memory().expect("a database");
        assert_eq!(migrate(&store, &steps()), Ok(0));
    }
}
