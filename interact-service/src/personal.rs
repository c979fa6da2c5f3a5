//! Everything that is kept about a person, so that it can be given to them and erased: each noun
//! that keeps something stands in the list.

use serde_json::{Map, Value as Json};

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
    // letters
    Personal {
        name: "letters",
        export: crate::mail::store::export,
        erase: crate::mail::store::erase,
    },
    // notifications
    crate::notifications::data::PERSONAL,
    // recommendations
    crate::recommendations::data::PERSONAL,
    // favourites
    crate::favourites::data::PERSONAL,
    // applications
    crate::messages::data::PERSONAL,
    crate::applications::data::PERSONAL,
    // questions
    crate::questions::data::PERSONAL,
    crate::experts::data::PERSONAL,
    // events
    crate::suggestions::data::PERSONAL,
    crate::events::data::PERSONAL,
    // profiles
    crate::profiles::data::PERSONAL,
    // listings
    crate::listings::personal::PERSONAL,
    crate::providers::personal::PERSONAL,
    // accounts
    crate::accounts::data::PERSONAL,
];

/// Everything that is kept about an account, by noun.
///
/// # Errors
/// When the store cannot.
pub fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let mut all = Map::new();
    for noun in ALL {
        all.insert(noun.name.to_string(), (noun.export)(tx, account)?);
    }
    Ok(Json::Object(all))
}

/// Erases everything that is kept about an account, and the account.
///
/// # Errors
/// When the store cannot.
pub fn erase(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    for noun in ALL {
        (noun.erase)(tx, account)?;
    }
    Ok(())
}
