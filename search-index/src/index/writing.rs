//! Documents go into tantivy, in the order of what they are about.

use std::collections::HashMap;

use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{IndexWriter, TantivyDocument};

use crate::analysis::Analyzer;
use crate::cluster;
use crate::document::Document;
use crate::index::IndexError;
use crate::schema::Fields;
use crate::weights::{TERM_COPIES, TITLE_COPIES, WORD_COPIES};

/// Enough that one segment holds tens of thousands of pages.
const MEMORY: usize = 400_000_000;

/// A document's words, cut and stemmed.
struct Words {
    title_stems: Vec<String>,
    stems: Vec<String>,
    forms: Vec<String>,
}

/// Writes all documents as one segment.
pub(super) fn write(
    index: &tantivy::Index,
    fields: &Fields,
    analyzer: &Analyzer,
    documents: &[Document],
) -> Result<(), IndexError> {
    let mut sorted: Vec<&Document> = documents.iter().collect();
    sorted.sort_by(|a, b| a.id.cmp(&b.id));
    let mut reader = Reader { analyzer, known: HashMap::new() };
    let words: Vec<Words> = sorted.iter().map(|document| reader.read(document)).collect();
    let stems: Vec<Vec<String>> = words.iter().map(|words| words.stems.clone()).collect();
    let mut writer: IndexWriter<TantivyDocument> = index.writer_with_num_threads(1, MEMORY)?;
    for number in cluster::order(&stems) {
        writer.add_document(as_tantivy(fields, sorted[number], &words[number]))?;
    }
    writer.commit()?;
    let segments = index.searchable_segment_ids()?;
    if segments.len() > 1 {
        writer.merge(&segments).wait()?;
    }
    Ok(writer.wait_merging_threads()?)
}

/// Reads documents, and remembers the stem of each word it has seen.
struct Reader<'a> {
    analyzer: &'a Analyzer,
    known: HashMap<String, String>,
}

impl Reader<'_> {
    fn read(&mut self, document: &Document) -> Words {
        let title = self.analyzer.words(&document.title);
        let terms = self.words_of(&document.terms);
        let asked = self.words_of(&document.words);
        let mut forms = [self.words_of(&document.headings), self.words_of(&document.tags)].concat();
        forms.extend(self.analyzer.words(&document.text));
        for _ in 0..TITLE_COPIES {
            forms.extend_from_slice(&title);
        }
        for _ in 0..TERM_COPIES {
            forms.extend_from_slice(&terms);
        }
        for _ in 0..WORD_COPIES {
            forms.extend_from_slice(&asked);
        }
        let stems = forms.iter().map(|form| self.stem(form)).collect();
        let title_stems = title.iter().map(|form| self.stem(form)).collect();
        forms.sort_unstable();
        forms.dedup();
        Words { title_stems, stems, forms }
    }

    fn words_of(&self, texts: &[String]) -> Vec<String> {
        texts.iter().flat_map(|text| self.analyzer.words(text)).collect()
    }

    fn stem(&mut self, form: &str) -> String {
        if let Some(stem) = self.known.get(form) {
            return stem.clone();
        }
        let stem = self.analyzer.stem(form);
        self.known.insert(form.to_string(), stem.clone());
        stem
    }
}

fn as_tantivy(fields: &Fields, document: &Document, words: &Words) -> TantivyDocument {
    let mut written = TantivyDocument::default();
    written.add_pre_tokenized_text(fields.stems, tokens(&words.stems));
    written.add_pre_tokenized_text(fields.title_stems, tokens(&words.title_stems));
    written.add_pre_tokenized_text(fields.forms, tokens(&words.forms));
    written.add_text(fields.id, &document.id);
    written.add_text(fields.url, &document.url);
    written.add_text(fields.title, &document.title);
    written.add_text(fields.summary, &document.summary);
    written.add_text(fields.section, &document.section);
    written.add_text(fields.kind, &document.kind);
    document.areas.iter().for_each(|area| written.add_text(fields.area, area));
    written
}

fn tokens(words: &[String]) -> PreTokenizedString {
    let token = |(position, text): (usize, &String)| Token {
        position,
        text: text.clone(),
        ..Token::default()
    };
    PreTokenizedString {
        text: String::new(),
        tokens: words.iter().enumerate().map(token).collect(),
    }
}
