//! What the template of a search without JavaScript sees.

use serde::Serialize;

use super::frame::{Emergency, MenuItem};
use super::{Spoken, View};

/// Answers to what was asked.
#[derive(Debug, Clone, Serialize)]
pub struct SearchPage {
    /// What was asked, as it was typed.
    pub query: String,
    /// The section in which was searched, or empty.
    pub section: String,
    /// The best answers, best first.
    pub hits: Vec<SearchHit>,
    /// Words that were perhaps meant, each with a search for it; only when nothing was found.
    pub near: Vec<NearWord>,
    /// Where one may go on when nothing was found.
    pub sections: Vec<MenuItem>,
    /// Numbers to call, shown when nothing was found.
    pub emergency: Vec<Emergency>,
}

impl View for SearchPage {
    const TEMPLATE: &'static str = "pages/search.html";
}

/// One answer.
#[derive(Debug, Clone, Serialize)]
pub struct SearchHit {
    /// Path of its page below the root.
    pub path: String,
    /// Its title in pieces.
    pub title: Vec<Piece>,
    /// Its summary in pieces.
    pub summary: Vec<Piece>,
    /// Its section or module.
    pub section: Spoken,
}

/// A piece of a text.
#[derive(Debug, Clone, Serialize)]
pub struct Piece {
    /// Its words.
    pub text: String,
    /// Whether they were asked for.
    pub marked: bool,
}

/// A word that was perhaps meant.
#[derive(Debug, Clone, Serialize)]
pub struct NearWord {
    /// The word.
    pub word: String,
    /// The address of a search for it.
    pub address: String,
}
