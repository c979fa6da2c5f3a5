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
    /// The list without any narrowing: its path.
    pub all: String,
    /// What the list is narrowed down by, if it is.
    pub narrowed_by: Option<Spoken>,
    /// Ways to narrow it down.
    pub narrows: Vec<NarrowGroup>,
    /// Published entries; the template says kindly when there are none.
    pub entries: Vec<EntryCard>,
}

impl View for ModulePage {
    const TEMPLATE: &'static str = "pages/module.html";
}

/// One way to narrow a list down.
#[derive(Debug, Clone, Serialize)]
pub struct NarrowGroup {
    /// Its name in addresses and in the cards.
    pub name: String,
    /// What it is called; empty for areas, which the interface names.
    pub title: Spoken,
    /// What can be chosen.
    pub choices: Vec<NarrowChoice>,
}

/// Something that can be chosen.
#[derive(Debug, Clone, Serialize)]
pub struct NarrowChoice {
    /// As it stands in addresses and in the cards.
    pub id: String,
    /// What it is called.
    pub title: Spoken,
    /// Path of the list that holds only what fits.
    pub path: String,
    /// How many fit.
    pub count: usize,
    /// Whether this is that list.
    pub current: bool,
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
    /// What it costs, in words, or empty.
    pub price: String,
    /// Places that are left, in words, or empty.
    pub places: String,
    /// Last day on which it is shown (`2027-01-31`), or empty.
    pub until: String,
    /// By group: what the entry is, for filters that combine (`limassol nicosia`).
    pub data: Vec<(String, String)>,
}

/// One published listing, event or answer.
#[derive(Debug, Clone, Serialize)]
pub struct EntryPage {
    /// Identifier of the module.
    pub module: String,
    /// Name of the module's pictogram.
    pub icon: String,
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
    /// Facts in order: words and values.
    pub facts: Vec<EntryFact>,
    /// Who offers it, or empty.
    pub provider: String,
    /// Path of the provider's page, or empty.
    pub provider_path: String,
    /// When it was checked (`2026-11-20`), or empty.
    pub verified_on: String,
    /// Last day on which it is shown (`2027-01-31`), or empty.
    pub until: String,
    /// Places that are left, in words, or empty.
    pub places: String,
    /// Whether no place is left.
    pub full: bool,
    /// Where to apply, or empty.
    pub action: String,
    /// Where to write to the organiser, or empty.
    pub ask: String,
}

impl View for EntryPage {
    const TEMPLATE: &'static str = "pages/entry.html";
}

/// A fact of a listing.
#[derive(Debug, Clone, Serialize)]
pub struct EntryFact {
    /// The field.
    pub id: String,
    /// What it is about.
    pub label: Spoken,
    /// What it says.
    pub values: Vec<EntryValue>,
}

/// A value of a fact.
#[derive(Debug, Clone, Default, Serialize)]
pub struct EntryValue {
    /// The words.
    pub text: Spoken,
    /// The day or moment as machines read it, or empty.
    pub time: String,
    /// HTML of a longer text, that `markdown.rs` made; then there are no other words.
    pub html: String,
    /// A link behind it, or empty.
    pub address: String,
    /// Address of a map with the place, or empty.
    pub map: String,
    /// Whether it is written from left to right in every language: numbers, addresses.
    pub latin: bool,
}

/// An organisation that offers something.
#[derive(Debug, Clone, Serialize)]
pub struct ProviderPage {
    /// Its name.
    pub name: String,
    /// Set when its text does not exist in the page's language: name of the language shown instead.
    pub shown_in: Option<String>,
    /// What it does: HTML that `markdown.rs` made.
    pub html: String,
    /// Language of the text, when it is not the page's.
    pub html_lang: String,
    /// Its direction, when it is not the page's.
    pub html_dir: String,
    /// Areas that it serves.
    pub areas: Vec<Spoken>,
    /// Languages spoken there.
    pub languages: Vec<String>,
    /// Telephone number, or empty.
    pub phone: String,
    /// The same as it is dialled.
    pub dial: String,
    /// Mail address, or empty.
    pub email: String,
    /// Address in the web, or empty.
    pub web: String,
    /// The same as a reader sees it.
    pub host: String,
    /// Postal address, or empty.
    pub address: String,
    /// Address of a map with it, or empty.
    pub map: String,
    /// Opening hours: day and times.
    pub hours: Vec<(String, String)>,
    /// Day on which staff verified it, or empty.
    pub verified_on: String,
    /// What it offers.
    pub entries: Vec<EntryCard>,
}

impl View for ProviderPage {
    const TEMPLATE: &'static str = "pages/provider.html";
}
