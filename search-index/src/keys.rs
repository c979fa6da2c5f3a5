//! The list of all words of an index, in order, cut into shards.
//!
//! The browser has the same list in the same shards, so both find the same words.

use std::ops::Range;

use tantivy::{Searcher, Term};

use crate::analysis::Analyzer;
use crate::index::IndexError;
use crate::schema::Fields;

/// A shard takes about so many bytes before it is packed.
const SHARD_BYTES: usize = 3_600;

/// All words of an index.
pub(crate) struct Keys {
    keys: Vec<String>,
    starts: Vec<usize>,
    separators: Vec<String>,
}

impl Keys {
    /// Reads tantivy's dictionary of words as written, and adds words that no document has:
    /// stop words, which are not to be taken for typing mistakes, and irregular forms of words
    /// that are there.
    pub(crate) fn read(
        searcher: &Searcher,
        fields: &Fields,
        analyzer: &Analyzer,
    ) -> Result<Self, IndexError> {
        let mut keys: Vec<String> = analyzer.stop_words().map(String::from).collect();
        for word in analyzer.irregular_words() {
            if searcher.doc_freq(&Term::from_field_text(fields.stems, &analyzer.stem(word)))? > 0 {
                keys.push(word.to_string());
            }
        }
        for segment in searcher.segment_readers() {
            let words = segment.inverted_index(fields.forms)?;
            let mut stream = words.terms().stream()?;
            while stream.advance() {
                keys.push(String::from_utf8_lossy(stream.key()).into_owned());
            }
        }
        keys.sort_unstable();
        keys.dedup();
        Ok(Self { keys, starts: Vec::new(), separators: Vec::new() })
    }

    /// Says where shards begin.
    pub(crate) fn cut(&mut self, cuts: &[usize]) {
        self.starts = cuts.to_vec();
        self.separators = self.separate();
    }

    pub(crate) fn all(&self) -> &[String] {
        &self.keys
    }

    pub(crate) fn key(&self, number: usize) -> &str {
        &self.keys[number]
    }

    pub(crate) fn separators(&self) -> &[String] {
        &self.separators
    }

    pub(crate) fn shards(&self) -> usize {
        self.starts.len()
    }

    /// The numbers of the keys in a shard.
    pub(crate) fn shard(&self, number: usize) -> Range<usize> {
        let end = self.starts.get(number + 1).copied().unwrap_or(self.keys.len());
        self.starts.get(number).map_or(0..0, |start| *start..end)
    }

    /// For each shard the shortest text that is after all words before it and not after its own.
    fn separate(&self) -> Vec<String> {
        let separator = |start: &usize| {
            let key = &self.keys[*start];
            let before = start.checked_sub(1).map_or("", |before| self.keys[before].as_str());
            key.chars().take(crate::format::shared(before, key) + 1).collect()
        };
        self.starts.iter().map(separator).collect()
    }

    /// The shard in which a word stands, or would stand.
    pub(crate) fn shard_of(&self, word: &str) -> usize {
        let after = self.separators.partition_point(|separator| separator.as_str() <= word);
        after.saturating_sub(1)
    }

    /// The number of a word.
    pub(crate) fn find(&self, word: &str) -> Option<usize> {
        self.keys.binary_search_by(|key| key.as_str().cmp(word)).ok()
    }

    /// The numbers of the words that begin so.
    pub(crate) fn beginning(&self, start: &str) -> Range<usize> {
        let from = self.keys.partition_point(|key| key.as_str() < start);
        let count = self.keys[from..].partition_point(|key| key.starts_with(start));
        from..from + count
    }
}

/// Where shards begin, so that each takes about the same room; `weights` are the keys' bytes.
/// A small site is one shard.
pub(crate) fn cuts(weights: &[usize], small: bool) -> Vec<usize> {
    let mut cuts = Vec::new();
    let mut room = 0;
    for (number, weight) in weights.iter().enumerate() {
        if cuts.is_empty() || !small && room + weight > SHARD_BYTES {
            cuts.push(number);
            room = 0;
        }
        room += weight;
    }
    cuts
}
