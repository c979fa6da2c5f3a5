//! A word that somebody typed becomes words of the index: itself, what it may become when it is
//! finished, other ways of writing it, and what it may be when it is mistyped.
//!
//! `themes/base/scripts/search/expand.js` takes the same steps over the same shards.

pub(crate) mod distance;
mod somehow;

use std::cmp::Reverse;

use crate::format::{HEAD, file_of};
use crate::index::{Index, IndexError};

/// So many completions of an unfinished word.
const COMPLETIONS: usize = 40;
/// So many words that only begin alike.
const MOST_BEGUN: usize = 12;
/// A beginning is looked for in so many shards.
const SHARDS_OF_A_BEGINNING: usize = 2;
/// Words that sound alike, or are the same but for a letter too many before them, are looked up in
/// so many shards.
const SHARDS_OF_A_SOUND: usize = 6;
/// Words that a list says to be a mistake away are looked up in so many shards, and then words of
/// the same first letters.
const SHARDS_OF_A_MISTAKE: usize = 2;
/// So many first letters.
const BEGINNING: usize = 2;
/// Fewer letters in common tell nothing.
const SHORTEST_BEGINNING: usize = 2;
/// So many tell something of a short word.
const TELLING_BEGINNING: usize = 3;
/// So many letters tell enough of a long word; of others it takes three in five.
const LONG_BEGINNING: usize = 6;
/// Shorter sounds say nothing about words that sound nearly alike.
const LONG_SOUND: usize = 5;
/// While somebody types, so many letters of a sound say how a word begins.
const UNFINISHED_SOUND: usize = 3;
/// Shorter words are not taken to be mistyped.
const SHORTEST_MISTYPED: usize = 4;

/// Tails are listed of words whose stem so many pages have.
const LEAST_PAGES_OF_A_TAIL: usize = 3;

/// How far it is guessed what a word may mean that is not in the index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Guesses {
    /// Not at all: other words say enough.
    None,
    /// Only near where it would stand.
    Near,
    /// Wherever it may belong.
    Far,
}

/// A word of the index that may be meant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Candidate {
    /// The number of the key.
    pub(crate) key: usize,
    /// How sure it is that it is meant.
    pub(crate) weight: f64,
}

impl Index {
    /// What a word may mean; the last word of a text may be unfinished.
    pub(crate) fn expand(
        &self,
        word: &str,
        unfinished: bool,
        guesses: Guesses,
    ) -> Result<Vec<Candidate>, IndexError> {
        let mut found = self.as_written(word);
        if unfinished {
            let weight = if found.is_empty() {
                self.matching.completion
            } else {
                self.matching.beside_exact
            };
            found.extend(self.completions(word, weight)?);
        }
        if !found.is_empty() || guesses == Guesses::None {
            return Ok(found);
        }
        found = self.variants(word, unfinished)?;
        if found.is_empty() {
            found = self.sounding(word, unfinished);
        }
        type Step = fn(&Index, &str) -> Vec<Candidate>;
        let far: &[Step] = &[Self::mistyped_by_tails, Self::mistyped_nearby];
        let far = if guesses == Guesses::Far { far } else { &[] };
        for step in [Self::mistyped as Step].iter().chain(far).chain(&[Self::begun as Step]) {
            if found.is_empty() {
                found = step(self, word);
            }
        }
        Ok(found)
    }

    fn as_written(&self, word: &str) -> Vec<Candidate> {
        self.keys.find(word).map(|key| Candidate { key, weight: 1.0 }).into_iter().collect()
    }

    /// The most frequent words that begin so; the surer one is of them, the more it counts.
    fn completions(&self, word: &str, weight: f64) -> Result<Vec<Candidate>, IndexError> {
        let mut found = Vec::new();
        for key in self.keys.beginning(word, SHARDS_OF_A_BEGINNING) {
            if self.tells(key) && self.keys.key(key) != word {
                found.push((Reverse(self.exported(key)?), key));
            }
        }
        found.sort_unstable();
        found.truncate(COMPLETIONS);
        let all: usize = found.iter().map(|(Reverse(documents), _)| documents).sum();
        let sure = |documents: usize| (documents as f64 / all as f64).powf(self.matching.doubt);
        Ok(found
            .into_iter()
            .map(|(Reverse(documents), key)| Candidate { key, weight: weight * sure(documents) })
            .collect())
    }

    /// In how many documents the export says that a key stands.
    fn exported(&self, key: usize) -> Result<usize, IndexError> {
        let stem = self.analyzer.stem(self.keys.key(key));
        Ok(self.spread(&stem)?.min(self.kept(&stem)))
    }

    /// Whether a key may be guessed: stop words are not.
    fn tells(&self, key: usize) -> bool {
        !self.analyzer.is_stop(self.keys.key(key))
    }

    /// Other ways of writing it, which may be unfinished as well.
    fn variants(&self, word: &str, unfinished: bool) -> Result<Vec<Candidate>, IndexError> {
        let variants = self.analyzer.rules.variants(word);
        let keys = variants.iter().filter_map(|variant| self.keys.find(variant));
        let mut found = self.guesses(keys, self.matching.variant);
        if found.is_empty() && unfinished {
            for variant in &variants {
                found.extend(self.completions(variant, self.matching.completion)?);
            }
        }
        Ok(found)
    }

    /// Words of the host's alphabet that sound alike: exactly, or nearly if it is long enough.
    fn sounding(&self, word: &str, unfinished: bool) -> Vec<Candidate> {
        let rules = &self.analyzer.rules;
        if !word.starts_with(|letter: char| letter.is_ascii_alphanumeric()) {
            return Vec::new();
        }
        let sound = rules.sound(word);
        let shards = self.shards_of(rules.spellings(&sound), SHARDS_OF_A_SOUND);
        let keys = || {
            shards
                .iter()
                .flat_map(|shard| self.keys.shard(*shard))
                .filter(|key| !self.keys.key(*key).is_ascii())
        };
        let sound_of = |key: &usize| rules.sound(self.keys.key(*key));
        let alike =
            self.guesses(keys().filter(|key| sound_of(key) == sound), self.matching.variant);
        if !alike.is_empty() {
            return alike;
        }
        let letters = sound.chars().count();
        let begins = letters >= LONG_SOUND || unfinished && letters >= UNFINISHED_SOUND;
        let near = |key: &usize| {
            let other = sound_of(key);
            begins && other.starts_with(&sound)
                || letters >= LONG_SOUND && distance::is_one_mistake(&sound, &other)
        };
        self.guesses(keys().filter(near), self.matching.mistake)
    }

    fn mistyped(&self, word: &str) -> Vec<Candidate> {
        self.one_mistake_away(word, &[self.keys.shard_of(word)])
    }

    /// Among all words that begin with the same two letters, or most of them.
    fn mistyped_nearby(&self, word: &str) -> Vec<Candidate> {
        let start: String = word.chars().take(BEGINNING).collect();
        let last = self.keys.shard_of(&format!("{start}\u{ffff}"));
        let shards: Vec<usize> =
            (self.keys.shard_of(&start)..=last).take(SHARDS_OF_A_MISTAKE).collect();
        self.one_mistake_away(word, &shards)
    }

    /// Among the words whose third and fourth letters are the same, or the same but for a letter
    /// that is missing before them, one too many or one that is swapped; `export/tails.rs` lists
    /// them.
    fn mistyped_by_tails(&self, word: &str) -> Vec<Candidate> {
        let letters: Vec<char> = word.chars().collect();
        let pairs = [(HEAD, 1), (HEAD - 1, 1), (HEAD + 1, 1), (HEAD - 1, 2)];
        let files: Vec<usize> = pairs
            .into_iter()
            .filter_map(|(at, step)| Some((letters.get(at)?, letters.get(at + step)?)))
            .map(|(first, second)| file_of(*first, *second, self.tail_files))
            .collect();
        if self.tail_files == 0 || letters.len() < SHORTEST_MISTYPED {
            return Vec::new();
        }
        let is_listed = |key: &str| {
            let mut tail = key.chars().skip(HEAD);
            let (Some(first), Some(second)) = (tail.next(), tail.next()) else { return false };
            files.contains(&file_of(first, second, self.tail_files))
        };
        let found: Vec<usize> = (0..self.keys.all().len())
            .filter(|key| is_listed(self.keys.key(*key)))
            .filter(|key| distance::is_one_mistake(word, self.keys.key(*key)))
            .filter(|key| self.has_tail(*key))
            .collect();
        let shards = self.shards_of(
            found.iter().map(|key| self.keys.key(*key).to_string()),
            SHARDS_OF_A_MISTAKE,
        );
        let inside = |key: &usize| shards.contains(&self.keys.shard_of(self.keys.key(*key)));
        self.guesses(found.into_iter().filter(inside), self.matching.mistake)
    }

    /// Whether what comes after a key's first letters is listed.
    pub(crate) fn has_tail(&self, key: usize) -> bool {
        let word = self.keys.key(key);
        self.tells(key)
            && self.exported(key).is_ok_and(|documents| documents >= LEAST_PAGES_OF_A_TAIL)
            && word.chars().count() > SHORTEST_MISTYPED
            && word.chars().all(char::is_alphabetic)
    }

    fn one_mistake_away(&self, word: &str, shards: &[usize]) -> Vec<Candidate> {
        if word.chars().count() < SHORTEST_MISTYPED {
            return Vec::new();
        }
        let keys = shards.iter().flat_map(|shard| self.keys.shard(*shard));
        let near = keys.filter(|key| distance::is_one_mistake(word, self.keys.key(*key)));
        self.guesses(near, self.matching.mistake)
    }

    /// The words of the home shard that begin most like it, if that is most of the word.
    fn begun(&self, word: &str) -> Vec<Candidate> {
        let letters = word.chars().count();
        let (longest, alike) = self.most_alike(word);
        let most = longest * 5 >= letters * 3 || longest >= LONG_BEGINNING;
        let enough = longest >= TELLING_BEGINNING && most;
        if enough { alike } else { Vec::new() }
    }

    /// How many letters at most begin alike, and the words that do.
    fn most_alike(&self, word: &str) -> (usize, Vec<Candidate>) {
        let shared = |key: &usize| crate::format::shared(word, self.keys.key(*key));
        let home = || self.keys.shard(self.keys.shard_of(word)).filter(|key| self.tells(*key));
        let longest = home().map(|key| shared(&key)).max().unwrap_or(0);
        if longest < SHORTEST_BEGINNING {
            return (longest, Vec::new());
        }
        let alike = home().filter(|key| shared(key) == longest).take(MOST_BEGUN);
        (longest, self.guesses(alike, self.matching.beginning))
    }

    fn guesses(&self, keys: impl Iterator<Item = usize>, weight: f64) -> Vec<Candidate> {
        let telling = keys.filter(|key| self.tells(*key));
        telling.map(|key| Candidate { key, weight }).collect()
    }

    /// The first shards in which such words would stand, each once.
    fn shards_of(&self, words: impl Iterator<Item = String>, most: usize) -> Vec<usize> {
        let mut shards = Vec::new();
        for shard in words.map(|word| self.keys.shard_of(&word)) {
            if !shards.contains(&shard) && shards.len() < most {
                shards.push(shard);
            }
        }
        shards
    }
}
