//! What the next validation need not find out again.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::judge::Judged;
use crate::content::parse::Parsed;
use crate::problem::Problem;
use crate::source::SourceFile;

/// What the next validation need not find out again.
#[derive(Debug, Default)]
pub struct Kept {
    /// Files that belong to no article.
    common: Vec<Arc<Parsed>>,
    /// Every article, shown or not, by section and folder.
    pub(super) articles: Vec<Arc<Judged>>,
    /// What is wrong with links, by the address of the article that has them.
    pub(super) astray: BTreeMap<String, Arc<[Problem]>>,
}

impl Kept {
    pub(super) fn new(common: &[&SourceFile], articles: Vec<Arc<Judged>>) -> Self {
        let common = common.iter().map(|file| Arc::clone(&file.parsed)).collect();
        Self { common, articles, astray: BTreeMap::new() }
    }

    /// Whether what a site says besides its articles was read from these files.
    pub(super) fn has_common(&self, files: &[&SourceFile]) -> bool {
        is_from(&self.common, files)
    }

    /// Whether two libraries say the same besides their articles.
    #[must_use]
    pub fn same_common(&self, other: &Self) -> bool {
        self.common.len() == other.common.len()
            && self.common.iter().zip(&other.common).all(|(own, other)| Arc::ptr_eq(own, other))
    }
}

/// Whether what was read is still what stands in the files.
pub(super) fn is_from(read: &[Arc<Parsed>], files: &[&SourceFile]) -> bool {
    read.len() == files.len()
        && read.iter().zip(files).all(|(read, file)| Arc::ptr_eq(read, &file.parsed))
}
