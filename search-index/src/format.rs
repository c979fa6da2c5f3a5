//! The files that a browser loads, as types, and who reads each one.
//!
//! `themes/base/scripts/search/` is the other side; `docs/search-format.md` tells it in words.

mod ids;
mod packing;
mod reader;
mod rows;
mod shard;
mod tails;
mod text;

use serde::Serialize;
use thiserror::Error;

use crate::analysis::rules::Swap;
#[cfg(doc)]
use crate::{analysis::rules::Rules, weights::Matching};

pub use packing::{pack, unpack};
pub use rows::{Row, read_rows, write_rows};
pub use shard::{Frame, Key, LEVELS, Posting, Shard, Stem, level_of, strength};
pub(crate) use tails::HEAD;
pub use tails::{Tail, file_of, read_tails, write_tails};
pub use text::{Alphabet, alphabet_of, read_text, write_text};

/// Every file says which version of the format it is; a reader refuses any other.
pub const VERSION: u32 = 3;

/// Why a file could not be read.
#[derive(Clone, Copy, Debug, Eq, Error, PartialEq)]
pub enum FormatError {
    /// The file ends too soon, or does not hold together.
    #[error("the file is damaged")]
    Damaged,
    /// The file is of another version.
    #[error("the file is of another version")]
    OtherVersion,
}

/// What the client knows before it loads anything; stands in the script itself.
#[derive(Clone, Debug, Serialize)]
pub struct Meta {
    /// The version of the format.
    pub version: u32,
    /// The folder of the other files: named by what is in them, so it may be cached for ever.
    pub folder: String,
    /// How many documents there are.
    pub documents: usize,
    /// Where the alphabet begins whose letters take one byte: [`write_text`].
    pub alphabet: Alphabet,
    /// How many documents one file of rows holds.
    pub chunk: usize,
    /// Where each shard begins, as short as tells it from the key before: a sign that says how
    /// many letters it shares with the one before (`A` for none, `B` for one…), and the rest.
    pub cuts: String,
    /// The stop words that most questions have, so that no shard is loaded for them.
    pub stop: String,
    /// Words of very many pages, without which long questions do.
    pub common: String,
    /// So many words of a question are looked for.
    pub longest: usize,
    /// Beginnings that words lose: [`Rules::strip`].
    #[serde(skip_serializing_if = "<[Swap]>::is_empty")]
    pub strip: &'static [Swap],
    /// Letters that are written together with the next word: [`Rules::joined`].
    #[serde(skip_serializing_if = "str::is_empty")]
    pub joined: &'static str,
    /// Behind it in the alphabet nothing is guessed before a typing mistake: [`Rules::plain`].
    pub plain: &'static str,
    /// How much each way of matching counts that needs no further script, in the order of
    /// `Matching::certain`.
    pub weights: [f64; 6],
    /// Of a small site all is in one file: from where to where the shard, the rows and the facets
    /// stand in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<[Vec<usize>; 3]>,
}

/// What the client knows when it guesses; stands in the script that it loads then.
#[derive(Clone, Debug, Serialize)]
pub struct Guessing {
    /// How many files of tails there are.
    pub tails: usize,
    /// Other ways of writing a word: [`Rules::variants`].
    pub variants: &'static [Swap],
    /// How letters sound: [`Rules::sounds`].
    pub sounds: &'static [Swap],
    /// Where words that sound so may stand: [`Rules::spellings`].
    pub spellings: &'static [Swap],
    /// How much each guess counts: another way of writing, a mistake, only a beginning.
    pub weights: [f64; 3],
}

/// How many letters two words begin with in common.
pub(crate) fn shared(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
}
