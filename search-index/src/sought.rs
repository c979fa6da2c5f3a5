//! The words of a question that are looked for.

use std::cmp::Reverse;

use crate::expand::{Candidate, Guesses};
use crate::index::{Index, IndexError, LARGE_SITE, SMALL_SITE};

/// Of a text so many different words are sought.
const MOST_WORDS: usize = 24;
/// So many words of a question say enough without those that very many pages have, and without
/// guesses at what others may mean.
const ENOUGH_WORDS: usize = 4;
/// So many words of a question are looked for, the longest, which are the rarest; fewer on large
/// sites, where a word costs more bytes and its results lie in more files.
const LONGEST_WORDS: usize = 5;
const LONGEST_WORDS_OF_A_LARGE_SITE: usize = 4;
/// Very many pages are one of so many.
const COMMON_PART: usize = 4;
/// So many common words stand in the browser's script.
const MOST_COMMON: usize = 20;
/// Of so few words typing mistakes are sought far away.
const FEW_WORDS: usize = 3;

impl Index {
    /// What the words of a text may mean; those that say nothing count only if no other means
    /// anything.
    pub(crate) fn sought(&self, text: &str) -> Result<Vec<Vec<Candidate>>, IndexError> {
        let unfinished = self.unfinished(text);
        let meant = |words: &[String]| {
            let guesses = self.reach(words);
            let mean =
                |word: &String| self.expand(word, unfinished.as_ref() == Some(word), guesses);
            words.iter().map(mean).collect::<Result<Vec<_>, _>>()
        };
        let words = distinct(self.analyzer.words(text));
        let telling: Vec<String> = self.telling(&words);
        let plain: Vec<String> = words.into_iter().filter(|word| !telling.contains(word)).collect();
        for words in [&telling, &plain] {
            let sought = meant(words)?;
            if sought.iter().any(|candidates| !candidates.is_empty()) {
                return Ok(sought);
            }
        }
        Ok(telling.iter().map(|word| self.mistyped_somehow(word)).collect())
    }

    /// How far guesses may go when such words are asked.
    fn reach(&self, words: &[String]) -> Guesses {
        let known = words.iter().filter(|word| self.keys.find(word).is_some()).count();
        match (known >= ENOUGH_WORDS, words.len() <= FEW_WORDS) {
            (true, _) => Guesses::None,
            (_, true) => Guesses::Far,
            _ => Guesses::Near,
        }
    }

    /// Words that say something; if they are many, the longest, without the common ones.
    fn telling(&self, words: &[String]) -> Vec<String> {
        let is_asked = |word: &&String| self.analyzer.asked_words().contains(word);
        let open: Vec<&String> = words.iter().filter(|word| !is_asked(word)).collect();
        let rare: Vec<&String> =
            open.iter().copied().filter(|word| !self.common.contains(word)).collect();
        let mut kept = if rare.len() < ENOUGH_WORDS { open } else { rare };
        kept.sort_by_key(|word| Reverse(word.chars().count()));
        kept.truncate(self.longest());
        kept.into_iter().filter(|word| !self.analyzer.is_stop(word)).cloned().collect()
    }

    /// How many words of a question are looked for.
    pub(crate) fn longest(&self) -> usize {
        if self.len() > LARGE_SITE { LONGEST_WORDS_OF_A_LARGE_SITE } else { LONGEST_WORDS }
    }

    /// The last word, if nothing says that it is finished.
    fn unfinished(&self, text: &str) -> Option<String> {
        let last = crate::analysis::fold::fold(text).chars().last()?;
        if !last.is_alphanumeric() {
            return None;
        }
        self.analyzer.words(text).pop()
    }

    /// Words whose stem very many pages have, the most frequent, in the order of the alphabet.
    pub(crate) fn common_words(&self) -> Result<Vec<String>, IndexError> {
        let mut words = Vec::new();
        if self.len() < SMALL_SITE {
            return Ok(Vec::new());
        }
        for word in self.keys.all().iter().filter(|word| !self.analyzer.is_stop(word)) {
            if self.spread(&self.analyzer.stem(word))? * COMMON_PART >= self.len() {
                words.push((Reverse(self.holders(word)?.len()), word.clone()));
            }
        }
        words.sort();
        words.truncate(MOST_COMMON);
        let mut words: Vec<String> = words.into_iter().map(|(_, word)| word).collect();
        words.sort();
        Ok(words)
    }
}

/// The first different words.
pub(crate) fn distinct(words: Vec<String>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for word in words {
        if distinct.len() < MOST_WORDS && !distinct.contains(&word) {
            distinct.push(word);
        }
    }
    distinct
}
