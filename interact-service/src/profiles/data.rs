//! What profiles keep about a person: given, and erased.

use serde_json::{Map, Value as Json};

use super::store;
use crate::personal::Personal;
use crate::store::{StoreError, Tx};

/// Profiles among everything that is kept.
pub const PERSONAL: Personal = Personal { name: "profile", export, erase: store::remove };

fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let profile = store::of_account(tx, account)?;
    let pair = |(field, fact): (super::Field, &super::Fact)| (field.as_str().into(), fact.kept());
    Ok(Json::Object(profile.facts().map(pair).collect::<Map<_, _>>()))
}
