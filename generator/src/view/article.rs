//! What the template of an article sees.

use serde::Serialize;

use super::{Link, Spoken, View};

/// One article, as a reader of one language sees it.
#[derive(Debug, Clone, Serialize)]
pub struct ArticlePage {
    /// Its title.
    pub title: Spoken,
    /// Its summary.
    pub summary: Spoken,
    /// Set when the article does not exist in the page's language: name of the language shown instead.
    pub shown_in: Option<String>,
    /// How many blocks of this translation are older than their source.
    pub stale_blocks: usize,
    /// Notice below the title or summary when that block is older than its source.
    pub title_notice: Option<StaleNotice>,
    /// The same for the summary.
    pub summary_notice: Option<StaleNotice>,
    /// `guide`, `procedure`, `contact` or `questions`.
    pub kind: String,
    /// Facts of a procedure; none for the other kinds.
    pub procedure: Option<Procedure>,
    /// Official words in the host language.
    pub terms: Vec<Term>,
    /// The text: HTML that `markdown.rs` made and nobody else.
    pub html: String,
    /// Language of the text, when it is not the page's.
    pub html_lang: String,
    /// Its direction, when it is not the page's.
    pub html_dir: String,
    /// Headings for the table of contents; empty when the article is short.
    pub outline: Vec<OutlineEntry>,
    /// Official pages of authorities.
    pub official: Vec<OfficialLink>,
    /// Contact cards: HTML made by the template `components/contact`.
    pub contacts: Vec<ContactCard>,
    /// Names of the areas for which it holds; empty for the whole country.
    pub areas: Vec<Link>,
    /// Names of audiences.
    pub audiences: Vec<Link>,
    /// Tags.
    pub tags: Vec<Link>,
    /// Who validated it: a role or an organisation.
    pub validated_by: String,
    /// When, as `2026-11-20`; the template writes it with `date()`.
    pub validated_on: String,
    /// Where a listed preview of an unvalidated article says so.
    pub unvalidated: bool,
    /// The article before it in the section.
    pub previous: Option<Link>,
    /// The article after it.
    pub next: Option<Link>,
    /// Other articles that share tags with it.
    pub related: Vec<Link>,
}

impl View for ArticlePage {
    const TEMPLATE: &'static str = "pages/article.html";
}

/// Something official that a reader will meet.
#[derive(Debug, Clone, Serialize)]
pub struct Term {
    /// Its names, in the host language.
    pub words: Vec<Spoken>,
    /// What it means, if the glossary has it.
    pub means: Option<Spoken>,
}

/// The facts of a procedure; each part is HTML of one line made by `markdown.rs`.
#[derive(Debug, Clone, Serialize)]
pub struct Procedure {
    /// Who may.
    pub who: Option<Fact>,
    /// What it costs.
    pub cost: Option<Fact>,
    /// What to bring.
    pub documents: Vec<Fact>,
    /// What to do, in order.
    pub steps: Vec<Fact>,
    /// How long it takes.
    pub duration: Option<Fact>,
    /// What comes after.
    pub next: Option<Fact>,
}

/// One fact, with a notice if its source has changed since.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// HTML of one line.
    pub html: String,
    /// Set when the source says something newer.
    pub notice: Option<StaleNotice>,
}

/// "This part is newer in …", with the source's words.
#[derive(Debug, Clone, Serialize)]
pub struct StaleNotice {
    /// The source's words, HTML of one block.
    pub html: String,
    /// Language of the source.
    pub lang: String,
    /// Direction of the source.
    pub dir: String,
    /// The source language's own name.
    pub language: String,
    /// Whether the translation lacks the block altogether.
    pub missing: bool,
}

/// A heading of the text.
#[derive(Debug, Clone, Serialize)]
pub struct OutlineEntry {
    /// Its `id`.
    pub id: String,
    /// Its words.
    pub title: String,
}

/// A page of an authority.
#[derive(Debug, Clone, Serialize)]
pub struct OfficialLink {
    /// The authority's name.
    pub name: Spoken,
    /// Its address, in the reader's language if the authority has one.
    pub address: String,
    /// What a reader sees of the address (`www.gesy.org.cy`).
    pub host: String,
    /// Own name of the language in which the page is written, if it is not the reader's.
    pub in_language: String,
    /// Tag of that language (`el`), always set when it is known; for `hreflang`.
    pub lang: String,
}

/// An office or organisation.
#[derive(Debug, Clone, Serialize)]
pub struct ContactCard {
    /// Stable identifier.
    pub id: String,
    /// Its name in the reader's language.
    pub name: Spoken,
    /// Its name in the host language, if that differs.
    pub host_name: Option<Spoken>,
    /// Numbers, each as written and as dialled (`+35722000000`).
    pub phones: Vec<Phone>,
    /// Mail address, or empty.
    pub email: String,
    /// Web address, or empty.
    pub web: String,
    /// What a reader sees of the web address.
    pub web_host: String,
    /// Postal address.
    pub address: Option<Spoken>,
    /// Link to a map for the address, or empty.
    pub map: String,
    /// Opening hours.
    pub hours: Option<Spoken>,
    /// Own names of the languages spoken there.
    pub languages: Vec<Spoken>,
}

/// A telephone number.
#[derive(Debug, Clone, Serialize)]
pub struct Phone {
    /// As one reads it.
    pub written: String,
    /// As a phone dials it.
    pub dialled: String,
}
