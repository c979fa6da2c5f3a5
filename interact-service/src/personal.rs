//! Everything that is kept about a person, so that it can be given to them and erased: each noun
//! that keeps something stands in the list.

use serde_json::Value as Json;

use crate::store::{StoreError, Tx};

/// What one noun keeps about people.
#[derive(Clone, Copy)]
pub struct Personal {
    /// Its name in what is exported.
    pub name: &'static str,
    /// Everything about an account.
    pub export: fn(&mut dyn Tx, account: i64) -> Result<Json, StoreError>,
    /// Erases it; what others need stays without the person.
    pub erase: fn(&mut dyn Tx, account: i64) -> Result<(), StoreError>,
}

/// Every noun that keeps something about people. The account itself goes last.
pub const ALL: &[Personal] = &[
    // favourites

    // applications

    // profiles

    // listings

    // accounts
];
