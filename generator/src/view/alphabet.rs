//! What the templates of lists from A to Z see: titles, official words.

use serde::Serialize;

use super::{Link, Spoken, View};

/// The way through a list that is sorted by letters and may go over several pages.
#[derive(Debug, Clone, Serialize)]
pub struct Letters {
    /// Every letter of the whole list.
    pub index: Vec<LetterLink>,
    /// First and last letter of this page (`Α – Κ`); empty when the list has one page.
    pub range: String,
    /// The page before this one: its letters and path.
    pub previous: Option<Link>,
    /// The page after this one.
    pub next: Option<Link>,
}

/// The way to a letter.
#[derive(Debug, Clone, Serialize)]
pub struct LetterLink {
    /// The letter as shown.
    pub letter: String,
    /// Path of its page below the root, empty when that is this page.
    pub path: String,
    /// Its `id` there.
    pub id: String,
}

/// Titles from A to Z: search without script and without server.
#[derive(Debug, Clone, Serialize)]
pub struct AzPage {
    /// The way through all titles.
    pub letters: Letters,
    /// The letters of this page with their titles, sorted as the language sorts.
    pub groups: Vec<AzLetter>,
}

impl View for AzPage {
    const TEMPLATE: &'static str = "pages/a-z.html";
}

/// A letter of the A to Z.
#[derive(Debug, Clone, Serialize)]
pub struct AzLetter {
    /// The letter as shown.
    pub letter: String,
    /// Its `id` on the page.
    pub id: String,
    /// What begins with it.
    pub entries: Vec<Link>,
}

/// Official words of the host language with their meaning.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryPage {
    /// The way through all words.
    pub letters: Letters,
    /// The letters of this page with their words, sorted as the host language sorts.
    pub groups: Vec<GlossaryLetter>,
}

impl View for GlossaryPage {
    const TEMPLATE: &'static str = "pages/glossary.html";
}

/// A letter of the official words.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryLetter {
    /// The letter as shown.
    pub letter: String,
    /// Its `id` on the page.
    pub id: String,
    /// The words that begin with it.
    pub entries: Vec<GlossaryEntry>,
}

/// An official word.
#[derive(Debug, Clone, Serialize)]
pub struct GlossaryEntry {
    /// The word, in the host language.
    pub term: Spoken,
    /// Other spellings, and what people call it in other languages.
    pub also: Vec<String>,
    /// What it means.
    pub means: Spoken,
    /// Where one reads more.
    pub link: Option<Link>,
}
