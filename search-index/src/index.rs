//! A tantivy index of one language's documents: built, opened, asked.

mod directory;
mod lines;
mod side;
mod writing;

use std::path::{Path, PathBuf};

use tantivy::{Searcher, TantivyError};
use thiserror::Error;

use crate::analysis::{Analysis, Analyzer};
use crate::document::Document;
use crate::index::side::Side;
use crate::keys::Keys;
use crate::reading::Reading;
use crate::schema::Fields;
use crate::weights::{MATCHING, Matching, SCORING, Scoring};

/// Why an index could not be built, opened or asked.
#[derive(Debug, Error)]
pub enum IndexError {
    /// The folder holds an index that another version of the program made.
    #[error(
        "the search index in `{folder}` is of version {found}, this program reads version {wanted}: run `immerse build` to make it anew"
    )]
    OtherVersion {
        /// Where the index lies.
        folder: PathBuf,
        /// The version that lies there.
        found: u32,
        /// The version that this program reads and writes.
        wanted: u32,
    },
    /// There is no index there, or it is damaged.
    #[error(
        "`{folder}` holds no readable search index ({reason}): run `immerse build` to make it anew"
    )]
    Unreadable {
        /// Where the index should lie.
        folder: PathBuf,
        /// What went wrong.
        reason: String,
    },
    /// tantivy could not do what it was asked to.
    #[error("the search index failed: {0}")]
    Tantivy(#[from] TantivyError),
    /// The machine could not read or write.
    #[error("the search index could not be read or written: {0}")]
    Machine(#[from] std::io::Error),
}

/// A site of fewer documents is one file in the browser's export.
pub(crate) const SMALL_SITE: usize = 60;
/// On a site of more documents the first results lie in more files, so these are smaller, and
/// there are fewer shards, so that the script can say where each begins.
pub(crate) const LARGE_SITE: usize = 1_500;

/// What can be asked, of one language.
pub struct Index {
    pub(crate) searcher: Searcher,
    pub(crate) fields: Fields,
    pub(crate) analyzer: Analyzer,
    pub(crate) keys: Keys,
    /// Words of so many pages that long questions do without them.
    pub(crate) common: Vec<String>,
    /// How many files the tails of words fill; none on small sites, which are one file.
    pub(crate) tail_files: usize,
    pub(crate) side: Side,
    pub(crate) scoring: Scoring,
    pub(crate) matching: Matching,
}

impl Index {
    /// An index in memory.
    pub fn build(
        analysis: Analysis,
        documents: &[Document],
        host: Option<Analysis>,
    ) -> Result<Self, IndexError> {
        Self::build_with(analysis, documents, host, SCORING)
    }

    /// The same with other numbers, to try them out.
    pub fn build_with(
        analysis: Analysis,
        documents: &[Document],
        host: Option<Analysis>,
        scoring: Scoring,
    ) -> Result<Self, IndexError> {
        let fields = Fields::new();
        let index = tantivy::Index::create_in_ram(fields.schema.clone());
        writing::write(&index, &fields, &Reading::of(analysis, host, documents))?;
        let side = Side::new(analysis, host);
        let mut built = Self::over(&index, side, scoring)?;
        built.side.measure(built.strongest()?);
        built.cut()?;
        Ok(built)
    }

    /// An index in a folder, which is emptied first; its bytes depend on the documents alone.
    pub fn build_in(
        folder: &Path,
        analysis: Analysis,
        documents: &[Document],
        host: Option<Analysis>,
    ) -> Result<Self, IndexError> {
        Self::build_from(folder, &Reading::of(analysis, host, documents))
    }

    /// The same from documents that were read already.
    pub fn build_from(folder: &Path, reading: &Reading) -> Result<Self, IndexError> {
        directory::write(folder, reading)?;
        Self::open(folder)
    }

    /// The index that [`Index::build_in`] left in a folder.
    pub fn open(folder: &Path) -> Result<Self, IndexError> {
        let side = Side::read(folder)?;
        let unreadable = |error: TantivyError| IndexError::Unreadable {
            folder: folder.to_path_buf(),
            reason: error.to_string(),
        };
        let index = tantivy::Index::open_in_dir(folder).map_err(unreadable)?;
        Self::over(&index, side, SCORING)
    }

    /// How many documents it holds.
    pub fn len(&self) -> usize {
        self.searcher.num_docs() as usize
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The same index with other weights for what matches, to try them out.
    #[must_use]
    pub fn with_matching(mut self, matching: Matching) -> Self {
        self.matching = matching;
        self
    }

    fn over(index: &tantivy::Index, side: Side, scoring: Scoring) -> Result<Self, IndexError> {
        let searcher = index.reader()?.searcher();
        let fields = Fields::new();
        let analyzer = Analyzer::new(
            Analysis::named(&side.analysis),
            side.host.as_deref().map(Analysis::named),
        );
        let mut keys = Keys::read(&searcher, &fields, &analyzer)?;
        keys.cut(&side.cuts);
        let mut index = Self {
            searcher,
            fields,
            analyzer,
            keys,
            common: Vec::new(),
            tail_files: 0,
            side,
            scoring,
            matching: MATCHING,
        };
        index.common = index.common_words()?;
        index.tail_files = if index.len() < SMALL_SITE { 0 } else { index.count_tail_files() };
        Ok(index)
    }

    /// Says where the list of keys is cut into shards.
    fn cut(&mut self) -> Result<(), IndexError> {
        let weights = self.key_weights()?;
        self.side.cuts = crate::keys::cuts(&weights, self.len());
        self.keys.cut(&self.side.cuts);
        Ok(())
    }
}
