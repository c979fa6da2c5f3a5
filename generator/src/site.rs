//! One country's portal: what differs between pilots, always valid.

use std::collections::BTreeMap;

use crate::locale::Locale;
use crate::localised::Localised;

pub mod file;
pub mod kinds;
pub mod terms;
pub mod world;

pub use kinds::{Asking, Disclosure, Field, FieldType, ListingKind, Question, Shape};
pub use terms::{Term, Terms};
pub use world::World;

/// What an article says that needs listings, whichever their kind.
const LISTINGS: &str = "listings";

/// One country's portal.
#[derive(Debug, Clone)]
pub struct Site {
    /// Its identifier: the name of its file, of its content folder and of its output.
    pub id: String,
    /// Its name.
    pub name: Localised,
    /// One line on what it is.
    pub tagline: Localised,
    /// The whole address at which it will be seen, without a slash at its end.
    pub address: String,
    /// Language of the country's authorities.
    pub host_language: String,
    /// Its languages in menu order; the first is the one it opens with.
    pub languages: Vec<Locale>,
    /// Languages that stand in for a missing translation, best first.
    pub fallback: Vec<String>,
    /// IANA name of its time zone.
    pub time_zone: String,
    /// Name of its theme.
    pub theme: String,
    /// Whether a banner says that the content is a demonstration.
    pub demonstration: bool,
    /// For how many months a validation holds.
    pub validity_months: i32,
    /// For how many months an account that nobody uses is kept.
    pub accounts_kept_months: i32,
    /// How to reach the editors (`mailto:` or `https:`), or empty.
    pub contact: String,
    /// Whole address of its interaction service, or empty.
    pub service: String,
    /// Numbers to call in an emergency.
    pub emergency: Vec<(String, Localised)>,
    /// Regions or towns: identifier and name.
    pub areas: Vec<(String, Localised)>,
    /// Areas that lie beside each other, in pairs.
    pub neighbours: Vec<(String, String)>,
    /// Its sections in menu order.
    pub sections: Vec<String>,
    /// The section that holds the user guide, or empty.
    pub guide: String,
    /// The section that holds the guide for those who run the site, or empty.
    pub admin_guide: String,
    /// Articles that newcomers need first.
    pub first_steps: Vec<String>,
    /// Shared articles that it takes in (`health/emergency-numbers`).
    pub shared: Vec<String>,
    /// Its service modules in menu order.
    pub modules: Vec<ListingKind>,
    /// Whether visitors may suggest events.
    pub suggestions: bool,
    /// Functions that are switched on.
    pub functions: Vec<String>,
}

impl Site {
    /// The language that the site opens with.
    #[must_use]
    pub fn first_language(&self) -> &Locale {
        &self.languages[0]
    }

    /// A language of the site.
    #[must_use]
    pub fn language(&self, tag: &str) -> Option<&Locale> {
        self.languages.iter().find(|locale| locale.tag() == tag)
    }

    /// Tags of its languages.
    pub fn tags(&self) -> impl Iterator<Item = &str> {
        self.languages.iter().map(Locale::tag)
    }

    /// Which languages a reader of `tag` gets, best first.
    pub fn chain<'a>(&'a self, tag: &'a str) -> impl Iterator<Item = &'a str> {
        let others = self.tags().filter(move |other| *other != tag);
        let fallback = self.fallback.iter().map(String::as_str).filter(move |other| *other != tag);
        std::iter::once(tag).chain(fallback).chain(others)
    }

    /// Everything about the site that any page may show, for fingerprints.
    #[must_use]
    pub fn shape(&self) -> String {
        format!("{self:?}")
    }

    /// The sections and the guides.
    pub fn all_sections(&self) -> impl Iterator<Item = &str> {
        let guides = [&self.guide, &self.admin_guide].into_iter().filter(|id| !id.is_empty());
        self.sections.iter().chain(guides).map(String::as_str)
    }

    /// Whether a section is about the site itself.
    #[must_use]
    pub fn is_guide(&self, section: &str) -> bool {
        section == self.guide || section == self.admin_guide
    }

    /// Whether an article is for those who run the site. It is written in languages that they work
    /// in, not in all that the site speaks.
    #[must_use]
    pub fn is_for_staff(&self, address: &str) -> bool {
        address.split_once('/').is_some_and(|(section, _)| section == self.admin_guide)
    }

    /// Whether a service module or a function is switched on; `listings` means any kind of them.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        let listings = |kind: &ListingKind| name == LISTINGS && kind.shape == Shape::Listings;
        self.modules.iter().any(|kind| kind.id == name || listings(kind))
            || self.functions.iter().any(|function| function == name)
    }
}

/// Identifiers with their names, shared by all sites.
pub type Taxonomy = BTreeMap<String, Localised>;
