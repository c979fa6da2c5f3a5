//! The files that a browser loads, as types, and who reads each one.
//!
//! `themes/base/scripts/search/` is the other side; `docs/search-format.md` tells it in words.

mod packing;
mod rows;
mod shard;
mod tails;

use serde::Serialize;
use thiserror::Error;

use crate::analysis::rules::Rules;
use crate::weights::Matching;

pub use packing::{pack, unpack};
pub use rows::{Row, read_rows, write_rows};
pub use shard::{Key, Posting, Shard, Stem};
pub use tails::{Tail, file_of, read_tails, write_tails};

/// Every file says which version of the format it is; a reader refuses any other.
pub const VERSION: u32 = 2;

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
    /// How many documents one file of rows holds.
    pub chunk: usize,
    /// Where each shard begins, a line each, as short as tells it from the key before; a line is
    /// how many letters it shares with the line before, and the rest.
    pub cuts: String,
    /// How many files of tails there are.
    pub tails: usize,
    /// The stop words that most questions have, so that no shard is loaded for them.
    pub stop: String,
    /// Words of very many pages, without which long questions do.
    pub common: String,
    /// How words are looked up in this language.
    #[serde(flatten)]
    pub rules: Rules,
    /// How much each way of matching counts.
    pub weights: Matching,
    /// Of a small site all is in one file: where in it the rows begin, and where the facets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub one: Option<[usize; 2]>,
}

/// How many letters two words begin with in common.
pub(crate) fn shared(a: &str, b: &str) -> usize {
    a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
}
