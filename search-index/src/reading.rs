//! Documents are read: their words cut, folded and stemmed.
//!
//! What was read of a document can be kept, with the lexicon that it was read with, and given
//! back when the document is the same; the index is the same either way.

mod lexicon;

use serde::{Deserialize, Serialize};

use crate::analysis::{Analysis, Analyzer};
use crate::document::Document;
use crate::weights::{TERM_COPIES, TITLE_COPIES, WORD_COPIES};

pub use lexicon::Lexicon;

/// The words of a document, by their numbers in a lexicon.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Words {
    /// Those of the title.
    pub(crate) title: Vec<u32>,
    /// All there are to read, the title's and the official terms' more than once.
    pub(crate) all: Vec<u32>,
}

/// Documents of one language that were read.
pub struct Reading {
    pub(crate) analysis: Analysis,
    pub(crate) host: Option<Analysis>,
    pub(crate) analyzer: Analyzer,
    pub(crate) lexicon: Lexicon,
    pub(crate) documents: Vec<(Document, Words)>,
}

impl Reading {
    /// Nothing was read yet; the lexicon is empty, or that of an earlier reading in the same
    /// language and country.
    pub fn new(analysis: Analysis, host: Option<Analysis>, lexicon: Lexicon) -> Self {
        let analyzer = Analyzer::new(analysis, host);
        Self { analysis, host, analyzer, lexicon, documents: Vec::new() }
    }

    /// All of some documents.
    pub fn of(analysis: Analysis, host: Option<Analysis>, documents: &[Document]) -> Self {
        let mut reading = Self::new(analysis, host, Lexicon::default());
        documents.iter().for_each(|document| reading.read(document.clone()));
        reading
    }

    /// Reads a document.
    pub fn read(&mut self, document: Document) {
        let words = self.words(&document);
        self.documents.push((document, words));
    }

    /// Takes in a document whose words were read before, with the same lexicon.
    pub fn add(&mut self, document: Document, words: Words) {
        self.documents.push((document, words));
    }

    /// The lexicon, and the words of each document in the order in which they came.
    pub fn into_kept(self) -> (Lexicon, Vec<Words>) {
        (self.lexicon, self.documents.into_iter().map(|(_, words)| words).collect())
    }

    fn words(&mut self, document: &Document) -> Words {
        let title = self.numbers(&document.title);
        let mut all = self.numbers_of(&document.headings);
        all.extend(self.numbers_of(&document.tags));
        all.extend(self.numbers(&document.text));
        let terms = self.numbers_of(&document.terms);
        let asked = self.numbers_of(&document.words);
        for (words, copies) in
            [(&title, TITLE_COPIES), (&terms, TERM_COPIES), (&asked, WORD_COPIES)]
        {
            (0..copies).for_each(|_| all.extend(words));
        }
        Words { title, all }
    }

    fn numbers_of(&mut self, texts: &[String]) -> Vec<u32> {
        texts.iter().flat_map(|text| self.numbers(text)).collect()
    }

    fn numbers(&mut self, text: &str) -> Vec<u32> {
        let words = self.analyzer.words(text);
        let stem = |word: &str| self.analyzer.stem(word);
        words.iter().map(|word| self.lexicon.number(word, &stem)).collect()
    }
}
