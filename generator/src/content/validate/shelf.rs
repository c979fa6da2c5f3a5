//! The files of a site by what they belong to.

use std::collections::BTreeMap;

use crate::content::place::Role;
use crate::site::Site;
use crate::source::{SourceFile, Sources};

/// Section and folder of an article.
pub(super) type Key<'a> = (&'a str, &'a str);

/// The files of a site by what they belong to.
#[derive(Default)]
pub(super) struct Shelf<'a> {
    /// Files that belong to no article of the site.
    pub(super) common: Vec<&'a SourceFile>,
    /// Files of each article: the site's own, then shared ones.
    pub(super) articles: BTreeMap<Key<'a>, Vec<&'a SourceFile>>,
}

impl<'a> Shelf<'a> {
    /// Puts each file in its place.
    pub(super) fn of(sources: &'a Sources, site: &Site) -> Self {
        let files = |folder: &str| sources.content.get(folder).map_or(&[][..], Vec::as_slice);
        let mut shelf = Self::default();
        shelf.add(files(&site.id), site);
        let shared = files("shared").chunk_by(|one, other| folder(one) == folder(other));
        for files in shared.filter(|files| is_taken_in(&files[0], site)) {
            shelf.add(files, site);
        }
        shelf
    }

    /// Files of one folder lie together, so that they are put away together.
    fn add(&mut self, files: &'a [SourceFile], site: &Site) {
        for run in files.chunk_by(|one, other| article(one, site) == article(other, site)) {
            match article(&run[0], site) {
                Some(key) => self.articles.entry(key).or_default().extend(run),
                None => self.common.extend(run),
            }
        }
    }
}

/// The article of a site to which a file belongs.
fn article<'a>(file: &'a SourceFile, wanted: &Site) -> Option<Key<'a>> {
    match &file.role {
        Role::Local { site, .. } if *site != wanted.id => None,
        _ => folder(file),
    }
}

/// The article's folder in which a file lies.
fn folder(file: &SourceFile) -> Option<Key<'_>> {
    match &file.role {
        Role::Article { section, slug, .. }
        | Role::Local { section, slug, .. }
        | Role::Picture { section, slug, .. } => Some((section, slug)),
        _ => None,
    }
}

/// Whether a shared file belongs to an article that the site takes in.
fn is_taken_in(file: &SourceFile, site: &Site) -> bool {
    let is = |address: &String, (section, slug): Key<'_>| {
        address.split_once('/').is_some_and(|(s, rest)| s == section && rest == slug)
    };
    folder(file).is_some_and(|key| site.shared.iter().any(|address| is(address, key)))
}
