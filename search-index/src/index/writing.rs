//! Documents go into tantivy, in the order of what they are about.

use tantivy::tokenizer::TextAnalyzer;
use tantivy::{IndexWriter, TantivyDocument};

use super::lines::Lines;
use crate::cluster;
use crate::document::Document;
use crate::index::IndexError;
use crate::reading::{Reading, Words};
use crate::schema::{Fields, LINES};

/// Enough that one segment holds tens of thousands of pages.
const MEMORY: usize = 400_000_000;

/// Writes all documents as one segment.
pub(super) fn write(
    index: &tantivy::Index,
    fields: &Fields,
    reading: &Reading,
) -> Result<(), IndexError> {
    let mut sorted: Vec<&(Document, Words)> = reading.documents.iter().collect();
    sorted.sort_by(|(one, _), (other, _)| one.id.cmp(&other.id));
    let speller = Speller::of(reading);
    let stems: Vec<Vec<u32>> = sorted.iter().map(|(_, words)| speller.stems(&words.all)).collect();
    index.tokenizers().register(LINES, TextAnalyzer::from(Lines::default()));
    let mut writer: IndexWriter<TantivyDocument> = index.writer_with_num_threads(1, MEMORY)?;
    for number in cluster::order(&stems) {
        let (document, words) = sorted[number];
        let mut written = stored(fields, document);
        written.add_text(fields.stems, speller.lines(&stems[number]));
        written.add_text(fields.title_stems, speller.lines(&speller.stems(&words.title)));
        written.add_text(fields.forms, speller.lines(&speller.forms(words)));
        writer.add_document(written)?;
    }
    writer.commit()?;
    let segments = index.searchable_segment_ids()?;
    if segments.len() > 1 {
        writer.merge(&segments).wait()?;
    }
    Ok(writer.wait_merging_threads()?)
}

/// Spells words by their places in the alphabet, which are the same whatever was read first.
struct Speller<'a> {
    reading: &'a Reading,
    words: Vec<&'a str>,
    places: Vec<u32>,
}

impl<'a> Speller<'a> {
    fn of(reading: &'a Reading) -> Self {
        let (words, places) = reading.lexicon.in_order();
        Self { reading, words, places }
    }

    /// The stems of some words.
    fn stems(&self, numbers: &[u32]) -> Vec<u32> {
        let stem = |number: &u32| self.places[self.reading.lexicon.stem(*number) as usize];
        numbers.iter().map(stem).collect()
    }

    /// Each word of a document once, as it is written.
    fn forms(&self, words: &Words) -> Vec<u32> {
        let mut places: Vec<u32> =
            words.all.iter().map(|number| self.places[*number as usize]).collect();
        places.sort_unstable();
        places.dedup();
        places
    }

    /// One word a line.
    fn lines(&self, places: &[u32]) -> String {
        let mut lines = String::with_capacity(places.len() * 10);
        for place in places {
            lines.push_str(self.words[*place as usize]);
            lines.push('\n');
        }
        lines
    }
}

/// What results show of a document, and what they are filtered by.
fn stored(fields: &Fields, document: &Document) -> TantivyDocument {
    let mut written = TantivyDocument::default();
    written.add_text(fields.id, &document.id);
    written.add_text(fields.url, &document.url);
    written.add_text(fields.title, &document.title);
    written.add_text(fields.summary, &document.summary);
    written.add_text(fields.section, &document.section);
    written.add_text(fields.kind, &document.kind);
    document.areas.iter().for_each(|area| written.add_text(fields.area, area));
    written
}
