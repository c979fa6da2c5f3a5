//! A text that has translations: an article or the introduction of a section, in one language.

use std::sync::Arc;

use crate::content::parse::What;
use crate::content::{ArticleFile, SectionFile};
use crate::freshness::{BlockHash, Record};
use crate::front_matter::ProcedureLines;
use crate::markdown::Body;

/// One file of such a text.
#[derive(Debug, Clone)]
pub enum Text {
    /// An article.
    Article(Arc<ArticleFile>),
    /// The introduction of a section.
    Section(Arc<SectionFile>),
}

impl Text {
    /// What was read from a file, if that has translations.
    #[must_use]
    pub fn of(what: &What) -> Option<Self> {
        match what {
            What::Article(file) => Some(Self::Article(Arc::clone(file))),
            What::Section(file) => Some(Self::Section(Arc::clone(file))),
            _ => None,
        }
    }

    /// Path of the file.
    #[must_use]
    pub fn path(&self) -> &str {
        match self {
            Self::Article(file) => &file.path,
            Self::Section(file) => &file.path,
        }
    }

    /// Whether it is the file from which the others are made: of an article the one with
    /// `type`, of a section the one with `icon`.
    #[must_use]
    pub fn is_source(&self) -> bool {
        match self {
            Self::Article(file) => file.head.facts.is_some(),
            Self::Section(file) => file.head.icon.is_some(),
        }
    }

    /// What each block means: those of the head, then those of the text.
    #[must_use]
    pub fn blocks(&self) -> Vec<BlockHash> {
        match self {
            Self::Article(file) => file.blocks(),
            Self::Section(file) => file.blocks(),
        }
    }

    /// What it was made from.
    #[must_use]
    pub fn record(&self) -> &Record {
        match self {
            Self::Article(file) => &file.head.record,
            Self::Section(file) => &file.head.record,
        }
    }

    /// Its title and summary.
    #[must_use]
    pub fn opening(&self) -> (&str, &str) {
        match self {
            Self::Article(file) => (&file.head.title, &file.head.summary),
            Self::Section(file) => (&file.head.title, &file.head.summary),
        }
    }

    /// The sentences of a procedure; a section has none.
    #[must_use]
    pub fn procedure(&self) -> Option<&ProcedureLines> {
        match self {
            Self::Article(file) => Some(&file.head.procedure),
            Self::Section(_) => None,
        }
    }

    /// What stands below the head.
    #[must_use]
    pub fn body(&self) -> &Body {
        match self {
            Self::Article(file) => &file.body,
            Self::Section(file) => &file.body,
        }
    }
}
