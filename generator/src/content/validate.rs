//! Brings the files of a site together and checks what one file by itself cannot know.

use jiff::civil::Date;

use super::Library;
use super::parse::fingerprint;
use super::place::Role;
use crate::problem::{Checked, Place, Problem, Problems, Rule};
use crate::site::{Site, World};
use crate::source::{SourceFile, Sources};

use gather::Gathered;
use names::Check;

mod gather;
mod links;
mod names;

/// Which articles are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Those that were validated.
    Validated,
    /// Drafts and unvalidated ones too, with a mark.
    Everything,
}

/// Brings the files of a site together.
#[must_use]
pub fn validate(
    sources: &Sources,
    site: &Site,
    world: &World,
    today: Date,
    show: Show,
    problems: &mut Problems,
) -> Library {
    let mut gathered = Gathered::default();
    let own = sources.content.get(&site.id).map(Vec::as_slice).unwrap_or_default();
    let shared = sources.content.get("shared").map(Vec::as_slice).unwrap_or_default();
    for file in own {
        problems.extend(file.parsed.problems.iter().cloned());
        gathered.add(file, site, world, false, problems);
    }
    for file in shared.iter().filter(|file| taken_in(file, site)) {
        problems.extend(file.parsed.problems.iter().cloned());
        gathered.add(file, site, world, true, problems);
    }
    let mut library = gathered.library(site, today, show, problems);
    Check { sources, site, world }.library(&library, problems);
    links::check(site, &mut library, problems);
    library
}

/// Whether a shared file belongs to an article that the site takes in.
fn taken_in(file: &SourceFile, site: &Site) -> bool {
    match &file.role {
        Role::Article { section, slug, .. }
        | Role::Local { section, slug, .. }
        | Role::Picture { section, slug, .. } => {
            site.shared.iter().any(|address| *address == format!("{section}/{slug}"))
        }
        _ => false,
    }
}

/// A problem of a file as a whole, or of a place whose line nobody keeps.
fn at(file: &str, place: Place, rule: Rule, message: String, remedy: impl Into<String>) -> Problem {
    Checked { file, text: "" }.problem(rule, place, message, remedy)
}

/// A fingerprint of all contacts and facts that an article uses is part of what its page is
/// made of; this is the one of a single contact.
#[must_use]
pub fn contact_fingerprint(contact: &super::Contact) -> [u8; 16] {
    fingerprint(format!("{contact:?}").as_bytes())
}
