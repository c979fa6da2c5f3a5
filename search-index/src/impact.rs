//! What a word contributes to the rank of a page, from tantivy's postings.
//!
//! The server and the export ask here, so the browser ranks as the server does: BM25 over all
//! words plus a part for the title alone, in parts of the word's strongest. tantivy's own scorer has
//! its saturation as a constant; another one was worth .003 nDCG (`docs/search-format.md`).

use tantivy::postings::Postings;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocSet, SegmentReader, TERMINATED, Term};

use crate::format::{LEVELS, level_of, strength};
use crate::index::{Index, IndexError};
use crate::keys::Weight;

/// A word's best documents and what it contributes to the rank of each.
pub(crate) struct Impacts {
    /// How strong its strongest contribution is: steps for [`strength`].
    pub(crate) steps: u8,
    /// Its documents in their order, each with its parts of the strongest contribution.
    pub(crate) parts: Vec<(u32, u8)>,
}

impl Impacts {
    /// What the word contributes to each document.
    pub(crate) fn values(&self) -> impl Iterator<Item = (u32, f64)> {
        let whole = strength(self.steps);
        self.parts.iter().map(move |(id, part)| (*id, whole * f64::from(*part)))
    }
}

/// A word keeps at least so many documents, the best.
const KEPT_AT_LEAST: usize = 150;
/// Of a large site a word keeps this part of all documents.
const KEPT_PART: usize = 16;
/// A word that says nothing keeps so many.
const KEPT_OF_STOP_WORD: usize = 50;

impl Index {
    /// The best documents of a stem, in the order of documents.
    pub(crate) fn impacts(&self, stem: &str) -> Result<Impacts, IndexError> {
        let mut weighted = self.contributions(stem)?;
        weighted.sort_by(|(one, a), (other, b)| b.total_cmp(a).then(one.cmp(other)));
        weighted.truncate(self.kept(stem));
        weighted.sort_by_key(|(id, _)| *id);
        let strongest = weighted.iter().map(|(_, weight)| *weight).fold(0.0f32, f32::max);
        let part = |weight: f32| {
            (weight / strongest * f32::from(LEVELS)).round().clamp(1.0, f32::from(LEVELS)) as u8
        };
        Ok(Impacts {
            steps: level_of(f64::from(strongest * self.side.scale)),
            parts: weighted.into_iter().map(|(id, weight)| (id, part(weight))).collect(),
        })
    }

    /// How many documents the export keeps of a stem.
    pub(crate) fn kept(&self, stem: &str) -> usize {
        if self.analyzer.is_stop_stem(stem) {
            KEPT_OF_STOP_WORD
        } else {
            KEPT_AT_LEAST.max(self.len() / KEPT_PART)
        }
    }

    /// The documents in which a word stands as written.
    pub(crate) fn holders(&self, form: &str) -> Result<Vec<u32>, IndexError> {
        let mut holders = Vec::new();
        for segment in self.searcher.segment_readers() {
            let words = segment.inverted_index(self.fields.forms)?;
            let term = Term::from_field_text(self.fields.forms, form);
            let Some(mut postings) = words.read_postings(&term, IndexRecordOption::Basic)? else {
                continue;
            };
            while postings.doc() != TERMINATED {
                holders.push(postings.doc());
                postings.advance();
            }
        }
        Ok(holders)
    }

    /// In how many documents a stem stands.
    pub(crate) fn spread(&self, stem: &str) -> Result<usize, IndexError> {
        let term = Term::from_field_text(self.fields.stems, stem);
        Ok(self.searcher.doc_freq(&term)? as usize)
    }

    /// The strongest contribution of any word to any document.
    pub(crate) fn strongest(&self) -> Result<f32, IndexError> {
        let mut strongest = 0.0f32;
        for segment in self.searcher.segment_readers() {
            let stems = segment.inverted_index(self.fields.stems)?;
            let mut stream = stems.terms().stream()?;
            while stream.advance() {
                let stem = String::from_utf8_lossy(stream.key()).into_owned();
                let weights = self.contributions(&stem)?.into_iter().map(|(_, weight)| weight);
                strongest = weights.fold(strongest, f32::max);
            }
        }
        Ok(strongest)
    }

    /// A stem's documents, with what it contributes to each.
    fn contributions(&self, stem: &str) -> Result<Vec<(u32, f32)>, IndexError> {
        let Some(segment) = self.searcher.segment_readers().first() else { return Ok(Vec::new()) };
        let mut weights = self.field_weights(segment, self.fields.stems, stem)?;
        let title = self.field_weights(segment, self.fields.title_stems, stem)?;
        let mut titles = title.into_iter().peekable();
        for (id, weight) in &mut weights {
            // A title's words are among all words, so both lists meet.
            if let Some((_, more)) = titles.next_if(|(titled, _)| titled == id) {
                *weight += self.scoring.title * more;
            }
        }
        Ok(weights)
    }

    /// BM25 of one stem in one field.
    fn field_weights(
        &self,
        segment: &SegmentReader,
        field: Field,
        stem: &str,
    ) -> Result<Vec<(u32, f32)>, IndexError> {
        let words = segment.inverted_index(field)?;
        let term = Term::from_field_text(field, stem);
        let Some(mut postings) = words.read_postings(&term, IndexRecordOption::WithFreqs)? else {
            return Ok(Vec::new());
        };
        let lengths = segment.get_fieldnorms_reader(field)?;
        let documents = segment.max_doc() as f32;
        let average = words.total_num_tokens() as f32 / documents;
        let spread = words.doc_freq(&term)? as f32;
        let rarity = (1.0 + (documents - spread + 0.5) / (spread + 0.5)).ln();
        let mut weights = Vec::new();
        while postings.doc() != TERMINATED {
            let length = lengths.fieldnorm(postings.doc()) as f32 / average;
            weights.push((
                postings.doc(),
                rarity * self.saturated(postings.term_freq() as f32, length),
            ));
            postings.advance();
        }
        Ok(weights)
    }

    fn saturated(&self, frequency: f32, length: f32) -> f32 {
        let scoring = self.scoring;
        let damped = scoring.saturation * (1.0 - scoring.length + scoring.length * length);
        frequency * (scoring.saturation + 1.0) / (frequency + damped)
    }

    /// About how many bytes each key takes in the export, and what it shares with the one before.
    pub(crate) fn key_weights(&self) -> Result<Vec<Weight>, IndexError> {
        let mut before = String::new();
        let mut weights = Vec::with_capacity(self.keys.all().len());
        for (number, key) in self.keys.all().iter().enumerate() {
            let stem = self.analyzer.stem(key);
            let filed = self.keys.filed(number);
            let shared = crate::format::shared(&before, &filed);
            let postings = 2 * self.spread(&stem)?.min(self.kept(&stem));
            weights.push((postings + key.chars().count() - shared + 3, shared));
            before = filed;
        }
        Ok(weights)
    }
}
