//! Brings the files of a site together, and checks what one file by itself cannot know.
//!
//! 1. `shelf` puts each file to what it belongs to,
//! 2. `common` reads what a site says besides its articles,
//! 3. `judge` judges each article by its own files,
//! 4. `names` and `links` check what leads from one part of the library to another.
//!
//! The first two and the last are cheap; what was judged is kept, and an article whose files did
//! not change is not judged again.

use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::parse::fingerprint;
use super::{Article, Library, Section};
use crate::problem::{Checked, Place, Problem, Problems, Rule};
use crate::site::{Site, World};
use crate::source::Sources;

use common::Common;
use judge::{Judge, Judged};
use shelf::Shelf;

pub use kept::Kept;

mod common;
mod judge;
mod kept;
mod links;
mod names;
mod shelf;

/// Which articles are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Those that were validated.
    Validated,
    /// Drafts and unvalidated ones too, with a mark.
    Everything,
}

/// By what the articles of a site are judged.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    /// The site.
    pub site: &'a Site,
    /// What all sites share.
    pub world: &'a World,
    /// Today's date; decides what has lapsed.
    pub today: Date,
    /// Which articles are shown.
    pub show: Show,
}

/// Brings the files of a site together. A former library, made on the same terms, saves the work
/// of finding out again what did not change; the outcome is the same with it and without.
#[must_use]
pub fn validate(
    sources: &Sources,
    terms: Terms<'_>,
    former: Option<&Library>,
    problems: &mut Problems,
) -> Library {
    let shelf = Shelf::of(sources, terms.site);
    let mut common = Common::of(&shelf.common, terms.world, problems);
    let former = former.filter(|former| former.kept.has_common(&shelf.common));
    let judge = Judge::new(terms, &common);
    let judged = judged(&shelf, &judge, former);
    for judged in &judged {
        problems.share(&judged.problems);
    }
    let sections = sections(terms.site, &mut common, &judged, problems);
    let mut library = Library {
        sections,
        hidden: judged.iter().filter(|j| j.article.is_none()).map(|j| j.address()).collect(),
        contacts: common.contacts,
        facts: common.facts,
        glossary: common.glossary,
        kept: Kept::new(&shelf.common, judged),
    };
    names::check(sources, terms, &library, problems);
    library.kept.astray = links::check(terms.site, &library, former, problems);
    library
}

/// Each article of the shelf, judged; those whose files did not change keep their judgement.
fn judged(shelf: &Shelf<'_>, judge: &Judge<'_>, former: Option<&Library>) -> Vec<Arc<Judged>> {
    let known = former.map_or(&[][..], |former| &former.kept.articles);
    let mut known = known.iter().peekable();
    let mut work = Vec::with_capacity(shelf.articles.len());
    for (key, files) in &shelf.articles {
        while known.next_if(|judged| judged.key() < *key).is_some() {}
        let same = known.peek().filter(|judged| judged.key() == *key && judged.is_made_from(files));
        work.push((key, files, same.copied()));
    }
    work.into_par_iter()
        .with_min_len(64)
        .map(|(key, files, same)| {
            same.map_or_else(|| Arc::new(judge.judged(*key, files)), Arc::clone)
        })
        .collect()
}

/// The sections in menu order, each with its articles in theirs.
fn sections(
    site: &Site,
    common: &mut Common,
    judged: &[Arc<Judged>],
    problems: &mut Problems,
) -> Vec<Section> {
    let mut sections = Vec::new();
    for id in site.all_sections() {
        let texts = common.sections.remove(id).unwrap_or_default();
        if texts.is_empty() {
            let message = format!("the section `{id}` has no introduction");
            let remedy = format!("write `content/{}/{id}/_index.<lang>.md`", site.id);
            let file = format!("sites/{}.yaml", site.id);
            problems.push(at(&file, Place::FILE, Rule::UnknownSection, message, remedy));
        }
        let icon = texts.values().find_map(|text| text.head.icon.clone());
        let icon = icon.unwrap_or_else(|| id.to_string());
        common.glossary.extend(common.glossaries.remove(id).unwrap_or_default());
        sections.push(Section { id: id.to_string(), icon, texts, articles: in_order(id, judged) });
    }
    sections
}

/// The articles of a section that are shown, in the order of `order`, then of the folder's name.
fn in_order(section: &str, judged: &[Arc<Judged>]) -> Vec<Arc<Article>> {
    let own = judged.iter().filter(|judged| judged.key().0 == section);
    let mut articles: Vec<Arc<Article>> = own.filter_map(|j| j.article.clone()).collect();
    articles.sort_by_cached_key(|article| article.facts().order.unwrap_or(i32::MAX));
    articles
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
