//! Every word that was read, once, with its stem.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// Every word that was read, once, with its stem.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    words: Vec<String>,
    /// The number of each word's stem; a word that is only a stem counts as its own.
    stems: Vec<u32>,
    /// Whether each word was read, not only a stem of others.
    read: Vec<bool>,
    numbers: HashMap<String, u32>,
}

impl Lexicon {
    /// The number of a word; `stem` says what a word counts as that was not read before.
    pub(super) fn number(&mut self, word: &str, stem: &impl Fn(&str) -> String) -> u32 {
        let number = self.place(word);
        if !self.read[number as usize] {
            let stem = self.place(&stem(word));
            self.stems[number as usize] = stem;
            self.read[number as usize] = true;
        }
        number
    }

    fn place(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = self.words.len() as u32;
        self.words.push(word.to_string());
        self.stems.push(number);
        self.read.push(false);
        self.numbers.insert(word.to_string(), number);
        number
    }

    /// The number of a word's stem.
    pub(crate) fn stem(&self, number: u32) -> u32 {
        self.stems[number as usize]
    }

    /// How many words it holds.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// The words in the order of the alphabet, and the place of each number in it.
    pub(crate) fn in_order(&self) -> (Vec<&str>, Vec<u32>) {
        let mut order: Vec<u32> = (0..self.words.len() as u32).collect();
        order.sort_unstable_by_key(|number| &self.words[*number as usize]);
        let mut places = vec![0; order.len()];
        for (place, number) in order.iter().enumerate() {
            places[*number as usize] = place as u32;
        }
        (order.iter().map(|number| self.words[*number as usize].as_str()).collect(), places)
    }
}

/// What is kept of a lexicon: each word, its stem, whether it was read.
type Kept = Vec<(String, u32, bool)>;

impl Serialize for Lexicon {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rest = self.stems.iter().zip(&self.read);
        serializer
            .collect_seq(self.words.iter().zip(rest).map(|(word, rest)| (word, rest.0, rest.1)))
    }
}

impl<'de> Deserialize<'de> for Lexicon {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut lexicon = Self::default();
        for (number, (word, stem, read)) in Kept::deserialize(deserializer)?.into_iter().enumerate()
        {
            lexicon.numbers.insert(word.clone(), number as u32);
            lexicon.words.push(word);
            lexicon.stems.push(stem);
            lexicon.read.push(read);
        }
        Ok(lexicon)
    }
}
