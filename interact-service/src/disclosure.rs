//! Only what is pertinent: what one person may see of another, for one purpose.
//!
//! A [`Disclosed`] is made here and nowhere else: of the fields that a listing declared, those that
//! the applicant let through, and the profile at the time of sending. Whoever handles an
//! application for a provider gets this and nothing else of the person.
//!
//! ```compile_fail
//! let forged = interact_service::disclosure::Disclosed { facts: Vec::new() };
//! ```

use crate::clock::Millis;
use crate::listings::Asked;
use crate::profiles::{Fact, Field, Profile};
use crate::store::{StoreError, Tx};

mod store;
pub mod view;

/// What a provider may see of a person who applied.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Disclosed {
    facts: Vec<(Field, Fact)>,
}

impl Disclosed {
    /// Field by field.
    pub fn facts(&self) -> impl Iterator<Item = (Field, &Fact)> {
        self.facts.iter().map(|(field, fact)| (*field, fact))
    }

    /// What was disclosed of a field.
    #[must_use]
    pub fn fact(&self, field: Field) -> Option<&Fact> {
        self.facts.iter().find(|(own, _)| *own == field).map(|(_, fact)| fact)
    }
}

/// A field that a listing asks for, beside what the person told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<'a> {
    /// The field.
    pub field: Field,
    /// What was told; nothing goes out where nothing was.
    pub fact: Option<&'a Fact>,
    /// Whether one cannot apply without it.
    pub required: bool,
    /// The listing's words on what it is needed for.
    pub asked: &'a Asked,
}

impl Item<'_> {
    /// Whether the person has to let it through by themselves: nothing sensitive goes unasked,
    /// not even where it is required.
    #[must_use]
    pub fn needs_consent(&self) -> bool {
        !self.required || self.asked.sensitive || self.field.is_sensitive()
    }

    /// Whether it is let through before the person decided.
    #[must_use]
    pub fn ticked_at_first(&self) -> bool {
        self.fact.is_some() && !self.asked.sensitive && !self.field.is_sensitive()
    }
}

/// The fields that a listing asks for, beside what the person told. What is no field of a profile
/// cannot be asked for.
#[must_use]
pub fn items<'a>(asked: &'a [Asked], profile: &'a Profile) -> Vec<Item<'a>> {
    let one = |asked: &'a Asked| {
        let field = Field::find(&asked.field)?;
        Some(Item { field, fact: profile.fact(field), required: asked.required, asked })
    };
    asked.iter().filter_map(one).collect()
}

/// Makes what a provider will see: what the listing declared, the person told, and, where that
/// is for the person to decide, let through.
///
/// # Errors
/// The required fields that are missing.
pub fn disclose(
    asked: &[Asked],
    let_through: &[Field],
    profile: &Profile,
) -> Result<Disclosed, Vec<Field>> {
    let (mut facts, mut missing) = (Vec::new(), Vec::new());
    for item in items(asked, profile) {
        let goes = !item.needs_consent() || let_through.contains(&item.field);
        match item.fact.filter(|_| goes) {
            Some(fact) => facts.push((item.field, fact.clone())),
            None if item.required => missing.push(item.field),
            None => {}
        }
    }
    if missing.is_empty() { Ok(Disclosed { facts }) } else { Err(missing) }
}

/// Keeps what is disclosed with an application.
///
/// # Errors
/// When the store cannot.
pub fn keep(
    tx: &mut dyn Tx,
    site: &str,
    application: i64,
    disclosed: &Disclosed,
) -> Result<(), StoreError> {
    store::keep(tx, site, application, disclosed)
}

/// What was disclosed with an application.
///
/// # Errors
/// When the store cannot.
pub fn find(tx: &mut dyn Tx, site: &str, application: i64) -> Result<Disclosed, StoreError> {
    store::find(tx, site, application)
}

/// Erases what was disclosed with an application.
///
/// # Errors
/// When the store cannot.
pub fn erase(tx: &mut dyn Tx, site: &str, application: i64) -> Result<(), StoreError> {
    store::erase(tx, site, application)
}

/// Writes down that a provider looks: the applicant can see it.
///
/// # Errors
/// When the store cannot.
pub fn seen(
    tx: &mut dyn Tx,
    site: &str,
    application: i64,
    viewer: i64,
    now: Millis,
) -> Result<(), StoreError> {
    store::seen(tx, site, application, viewer, now)
}

/// When a provider last looked.
///
/// # Errors
/// When the store cannot.
pub fn last_seen(
    tx: &mut dyn Tx,
    site: &str,
    application: i64,
    viewer: i64,
) -> Result<Option<Millis>, StoreError> {
    store::last_seen(tx, site, application, viewer)
}

/// Every time that somebody looked, latest first.
///
/// # Errors
/// When the store cannot.
pub fn viewings(tx: &mut dyn Tx, site: &str, application: i64) -> Result<Vec<Millis>, StoreError> {
    store::viewings(tx, site, application)
}

#[cfg(test)]
mod tests;
