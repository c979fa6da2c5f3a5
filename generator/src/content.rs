//! What a site says: sections with articles in several languages, contacts, facts, glossary.
//!
//! 1. [`place`] tells from a path what a file is,
//! 2. [`parse`] reads one file by itself,
//! 3. [`validate`] brings the files of a site together and checks what one file cannot know.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::front_matter::{Facts, Kind};
use crate::localised::Localised;

pub mod contact;
pub mod glossary;
pub mod parse;
pub mod place;
pub mod validate;

pub use contact::Contact;
pub use glossary::Entry;
pub use parse::{ArticleFile, LocalFile, PictureFile, SectionFile};
pub use validate::Kept;

/// Everything that a site says, valid.
#[derive(Debug, Default)]
pub struct Library {
    /// Sections in menu order, the guide last.
    pub sections: Vec<Section>,
    /// Contacts by identifier.
    pub contacts: BTreeMap<String, Arc<Contact>>,
    /// Facts by identifier.
    pub facts: BTreeMap<String, Localised>,
    /// Official words, in the order of sections.
    pub glossary: Vec<Entry>,
    /// Addresses of articles that exist but are not shown.
    pub hidden: BTreeSet<String>,
    /// What the next validation need not find out again.
    pub kept: Kept,
}

/// A section and its articles.
#[derive(Debug)]
pub struct Section {
    /// Identifier and address.
    pub id: String,
    /// Name of its pictogram.
    pub icon: String,
    /// Title and introduction by language.
    pub texts: BTreeMap<String, Arc<SectionFile>>,
    /// Its articles in the order of `order`, then of the folder's name.
    pub articles: Vec<Arc<Article>>,
}

/// One article: its facts, and the file of each language.
#[derive(Debug)]
pub struct Article {
    /// Section and folder: `health/see-a-doctor`.
    pub address: String,
    /// Language of the source.
    pub source: String,
    /// Files by language; the source's is among them.
    pub files: BTreeMap<String, Arc<ArticleFile>>,
    /// What this site adds to a shared article, by language.
    pub locals: BTreeMap<String, Arc<LocalFile>>,
    /// Pictures beside the text.
    pub pictures: BTreeMap<String, Arc<PictureFile>>,
    /// Headings that it has in every language of the site.
    pub anchors: BTreeSet<String>,
    /// Whether it is shown only because somebody asked for a preview.
    pub unvalidated: bool,
}

impl Article {
    /// The source's file.
    #[must_use]
    pub fn source_file(&self) -> &ArticleFile {
        &self.files[&self.source]
    }

    /// What does not depend on the language.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        self.source_file().head.facts.as_ref().expect("the source of a valid article has facts")
    }

    /// What kind of article it is.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.facts().kind
    }

    /// The folder's name.
    #[must_use]
    pub fn slug(&self) -> &str {
        self.address.rsplit('/').next().unwrap_or_default()
    }
}
