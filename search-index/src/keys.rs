//! The list of all words of an index, in order, cut into shards.
//!
//! The browser has the same list in the same shards, so both find the same words.

use std::ops::Range;

use tantivy::{Searcher, Term};

use crate::analysis::Analyzer;
use crate::analysis::rules::Rules;
use crate::index::{IndexError, LARGE_SITE, SMALL_SITE};
use crate::schema::Fields;

/// A shard takes about so many bytes before it is packed, and may end when it has so many.
const SHARD_BYTES: Range<usize> = 3_400..4_700;
/// The same of large sites.
const LARGE_SHARD_BYTES: Range<usize> = 6_200..9_000;

/// So many letters are said at most to be shared: from `!` to `+`, before the comma, which stands
/// in words that are filed under what follows their first letter.
const MOST_SHARED: usize = 10;

/// All words of an index.
pub(crate) struct Keys {
    rules: Rules,
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
        let rules = analyzer.rules.clone();
        keys.sort_unstable();
        keys.dedup();
        keys.sort_by_cached_key(|key| rules.filed(key));
        Ok(Self { rules, keys, starts: Vec::new(), separators: Vec::new() })
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

    /// A key as it is filed.
    pub(crate) fn filed(&self, number: usize) -> String {
        self.rules.filed(&self.keys[number])
    }

    /// The separators, each as a sign that says how many letters it shares with the one before,
    /// and the rest; the signs from `A` on stand in no word, since words are folded to small letters.
    pub(crate) fn written_separators(&self) -> String {
        let before = std::iter::once("").chain(self.separators.iter().map(String::as_str));
        let written = |(before, separator): (&str, &String)| {
            let same = crate::format::shared(before, separator).min(MOST_SHARED);
            let sign = char::from(b'A' + same as u8);
            std::iter::once(sign).chain(separator.chars().skip(same)).collect::<String>()
        };
        before.zip(&self.separators).map(written).collect()
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
            let key = self.filed(*start);
            let before = start.checked_sub(1).map_or_else(String::new, |before| self.filed(before));
            key.chars().take(crate::format::shared(&before, &key) + 1).collect()
        };
        self.starts.iter().map(separator).collect()
    }

    /// The shard in which a word stands, or would stand.
    pub(crate) fn shard_of(&self, word: &str) -> usize {
        self.shard_at(&self.rules.filed(word))
    }

    /// The shard in which what is filed so would stand.
    fn shard_at(&self, filed: &str) -> usize {
        let after = self.separators.partition_point(|separator| separator.as_str() <= filed);
        after.saturating_sub(1)
    }

    /// The number of a word.
    pub(crate) fn find(&self, word: &str) -> Option<usize> {
        let filed = self.rules.filed(word);
        self.keys.binary_search_by(|key| self.rules.filed(key).cmp(&filed)).ok()
    }

    /// The numbers of the words that begin so and lie in the first `shards` shards where such
    /// words lie; those that begin with a letter that is written together with the next word are
    /// looked for under what follows, too.
    pub(crate) fn beginning(&self, start: &str, shards: usize) -> Vec<usize> {
        let places = [Some(start), self.rules.without_joined(start)];
        let mut numbers: Vec<usize> = places
            .into_iter()
            .flatten()
            .flat_map(|place| {
                let first = self.shard_at(place);
                (first..(first + shards).min(self.shards())).flat_map(|shard| self.shard(shard))
            })
            .filter(|number| self.keys[*number].starts_with(start))
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    }
}

/// What a key takes: its bytes, and how many letters it begins with in common with the one before.
pub(crate) type Weight = (usize, usize);

/// Where shards begin, so that each takes about the same room and begins with a key that few
/// letters tell from the one before. A small site is one shard.
pub(crate) fn cuts(weights: &[Weight], documents: usize) -> Vec<usize> {
    let room = if documents > LARGE_SITE { LARGE_SHARD_BYTES } else { SHARD_BYTES };
    let mut cuts = Vec::new();
    let mut next = 0;
    while next < weights.len() {
        cuts.push(next);
        next = if documents < SMALL_SITE { weights.len() } else { end(weights, next, &room) };
    }
    cuts
}

/// Where a shard ends that begins there.
fn end(weights: &[Weight], start: usize, room: &Range<usize>) -> usize {
    let mut used = 0;
    let mut best = (usize::MAX, start + 1);
    for (number, (bytes, shared)) in weights.iter().enumerate().skip(start) {
        if number > start && used + bytes > room.end {
            return if best.0 == usize::MAX { number } else { best.1 };
        }
        if used > room.start && *shared <= best.0 {
            best = (*shared, number);
        }
        used += bytes;
    }
    weights.len()
}
