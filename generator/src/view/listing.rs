//! What the templates of published listings, events and answers see.

use serde::Serialize;

use super::{Link, Spoken, View};

/// The public list of one module: training, volunteering, events, answered questions …
#[derive(Debug, Clone, Serialize)]
pub struct ModulePage {
    /// Identifier of the module, also of its pictogram.
    pub id: String,
    /// Name of its pictogram.
    pub icon: String,
    /// Its title.
    pub title: Spoken,
    /// What one finds here.
    pub summary: Spoken,
    /// Published entries; the template says kindly when there are none.
    pub entries: Vec<EntryCard>,
}

impl View for ModulePage {
    const TEMPLATE: &'static str = "pages/module.html";
}

/// A published entry in a list.
#[derive(Debug, Clone, Serialize)]
pub struct EntryCard {
    /// Path of its page.
    pub path: String,
    /// Its title.
    pub title: Spoken,
    /// Its summary.
    pub summary: Spoken,
    /// Who offers it, or empty.
    pub provider: String,
    /// Areas.
    pub areas: Vec<Spoken>,
    /// When it begins (`2026-12-01T18:00`), or empty.
    pub starts: String,
}

/// One published listing, event or answer.
#[derive(Debug, Clone, Serialize)]
pub struct EntryPage {
    /// Identifier of the module.
    pub module: String,
    /// The module's title and page.
    pub module_link: Link,
    /// Its title.
    pub title: Spoken,
    /// Its summary.
    pub summary: Spoken,
    /// Set when the entry does not exist in the page's language: name of the language shown instead.
    pub shown_in: Option<String>,
    /// Its text: HTML that `markdown.rs` made.
    pub html: String,
    /// Language of the text, when it is not the page's.
    pub html_lang: String,
    /// Its direction, when it is not the page's.
    pub html_dir: String,
    /// Facts in order: words and value.
    pub facts: Vec<EntryFact>,
    /// Who offers it, or empty.
    pub provider: String,
    /// When it was checked (`2026-11-20`), or empty.
    pub verified_on: String,
    /// Where to apply or write, or empty.
    pub action: String,
}

impl View for EntryPage {
    const TEMPLATE: &'static str = "pages/entry.html";
}

/// A fact of a listing.
#[derive(Debug, Clone, Serialize)]
pub struct EntryFact {
    /// What it is about.
    pub label: Spoken,
    /// What it says.
    pub value: Spoken,
    /// A link behind it, or empty.
    pub address: String,
}
