//! Profiles: what people tell about themselves, all of it at will.
//!
//! A profile can be read for whoever is signed in and for nobody else: what a provider sees of
//! somebody is a [`crate::disclosure::Disclosed`]. What is not asked here cannot leak: no date of
//! birth, no nationality, no religion, no health, no legal status.

use std::collections::BTreeMap;

use crate::store::{StoreError, Tx};
use crate::visitor::{Me, Role};

pub mod data;
mod fact;
pub mod form;
pub mod handlers;
mod store;
pub mod view;

pub use fact::{Fact, Level};

/// One thing that somebody may tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// What they want to be called: of the account, not asked again.
    Name,
    /// Languages, each with how well.
    Languages,
    /// What they have learned (ISCED).
    Education,
    /// What they work as (ISCO).
    Occupations,
    /// What they can do.
    Skills,
    /// What they care about.
    Interests,
    /// Where they live or want to be.
    Area,
    /// When they have time.
    Availability,
    /// What they look for: kinds of listing.
    Seeking,
    /// Gender; sensitive.
    Gender,
    /// Age in broad groups; sensitive.
    Age,
}

impl Field {
    /// Every field, in the order in which they are shown.
    pub const ALL: [Self; 11] = [
        Self::Name,
        Self::Languages,
        Self::Education,
        Self::Occupations,
        Self::Skills,
        Self::Interests,
        Self::Area,
        Self::Availability,
        Self::Seeking,
        Self::Gender,
        Self::Age,
    ];

    /// As it is kept, and as listings name it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Languages => "languages",
            Self::Education => "education",
            Self::Occupations => "occupations",
            Self::Skills => "skills",
            Self::Interests => "interests",
            Self::Area => "area",
            Self::Availability => "availability",
            Self::Seeking => "seeking",
            Self::Gender => "gender",
            Self::Age => "age",
        }
    }

    /// From how it is kept.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.as_str() == text)
    }

    /// Whether it may be asked only for a reason that a moderator approved, and is never ticked
    /// by anybody but the person.
    #[must_use]
    pub fn is_sensitive(self) -> bool {
        matches!(self, Self::Gender | Self::Age)
    }

    /// Whether a profile of a role has it. The name belongs to the account.
    #[must_use]
    pub fn is_of(self, role: Role) -> bool {
        match role {
            Role::Migrant => self != Self::Name,
            Role::Volunteer => matches!(
                self,
                Self::Languages
                    | Self::Skills
                    | Self::Interests
                    | Self::Area
                    | Self::Availability
                    | Self::Gender
                    | Self::Age
            ),
            _ => false,
        }
    }
}

/// What somebody told.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Profile {
    facts: BTreeMap<Field, Fact>,
}

impl Profile {
    /// What was told of a field.
    #[must_use]
    pub fn fact(&self, field: Field) -> Option<&Fact> {
        self.facts.get(&field)
    }

    /// Everything that was told.
    pub fn facts(&self) -> impl Iterator<Item = (Field, &Fact)> {
        self.facts.iter().map(|(field, fact)| (*field, fact))
    }

    /// The same with a fact; an empty one takes away what was there.
    #[must_use]
    pub fn with(mut self, field: Field, fact: Fact) -> Self {
        if fact.is_empty() {
            self.facts.remove(&field);
        } else {
            self.facts.insert(field, fact);
        }
        self
    }

    /// The same without a fact.
    #[must_use]
    pub fn without(mut self, field: Field) -> Self {
        self.facts.remove(&field);
        self
    }
}

/// The profile of whoever is signed in, with the name of the account.
///
/// # Errors
/// When the store cannot.
pub fn own(tx: &mut dyn Tx, site: &str, me: &Me) -> Result<Profile, StoreError> {
    let profile = store::find(tx, site, me.account)?.unwrap_or_default();
    Ok(profile.with(Field::Name, Fact::Words(me.name.clone())))
}

/// What somebody told, without their name: for work that they asked for and that happens by itself,
/// such as looking for new offers. Nobody else is ever shown it.
///
/// # Errors
/// When the store cannot.
pub fn told(tx: &mut dyn Tx, site: &str, account: i64) -> Result<Profile, StoreError> {
    Ok(store::find(tx, site, account)?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_by_how_they_are_kept() {
        for field in Field::ALL {
            assert_eq!(Field::find(field.as_str()), Some(field));
        }
        assert_eq!(Field::find("religion"), None);
    }

    #[test]
    fn providers_and_staff_have_no_profile_of_this_kind() {
        for role in [Role::Provider, Role::Moderator, Role::Administrator] {
            assert!(Field::ALL.into_iter().all(|field| !field.is_of(role)), "{role:?}");
        }
        assert!(!Field::Education.is_of(Role::Volunteer) && Field::Skills.is_of(Role::Volunteer));
    }

    #[test]
    fn an_empty_fact_takes_away_what_was_there() {
        let profile = Profile::default().with(Field::Area, Fact::One("limassol".into()));
        assert!(profile.fact(Field::Area).is_some());
        assert_eq!(profile.with(Field::Area, Fact::One(String::new())), Profile::default());
    }
}
