//! Markdown, parsed once, becomes a [`Body`]: HTML, plain text, outline, links and blocks.
//!
//! 1. [`mod@parse`] walks the events of the Markdown parser once and rewrites them,
//! 2. [`blocks`] marks where each block begins and ends, and what it means,
//! 3. [`allowed`] says which raw HTML may stay,
//! 4. [`marks`] names the places in the HTML that only the finished site can fill,
//! 5. [`finish`] fills them for one page.
//!
//! [`guest`] is for texts of people whom nobody knows, and shares nothing with the above.

use serde::{Deserialize, Serialize};

use crate::freshness::BlockHash;
use crate::problem::{Checked, Place, Problem};

pub mod allowed;
pub mod blocks;
pub mod finish;
pub mod guest;
pub mod inline;
pub mod marks;
pub mod parse;

/// A text, parsed.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// What is to be shown; absent when a build remembered the rest and nobody has needed it yet.
    #[serde(skip)]
    pub content: Option<Content>,
    /// Headings in order.
    pub headings: Vec<Heading>,
    /// Links to other places of the site.
    pub links: Vec<InnerLink>,
    /// Uses of contacts and facts.
    pub references: Vec<Reference>,
    /// Names of pictures.
    pub pictures: Vec<Picture>,
    /// What each block means, in order.
    pub blocks: Vec<BlockHash>,
}

/// The text as it is shown and as it is searched.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Content {
    /// HTML with marks (see [`marks`]).
    pub html: String,
    /// Words without markup, headings left out; absent when they were not to be kept.
    pub text: Option<String>,
}

/// A heading of the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Heading {
    /// From 2 to 6.
    pub level: u8,
    /// Its `id`.
    pub id: String,
    /// Its words.
    pub title: String,
    /// Where in [`Content::text`] the words below it begin, in bytes.
    pub text_at: usize,
}

/// A link within the site.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct InnerLink {
    /// `health/see-a-doctor`, or empty for this page.
    pub target: String,
    /// The heading, without `#`, or empty.
    pub anchor: String,
    /// Where it stands.
    pub place: Place,
}

/// A use of a contact or a fact: `{{ phone:asylum-service }}`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reference {
    /// `contact`, `name`, `phone`, `email` or `fact`.
    pub kind: String,
    /// Identifier of the contact or fact.
    pub id: String,
    /// Where it stands.
    pub place: Place,
}

/// A picture beside the text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Picture {
    /// Its file name.
    pub name: String,
    /// Where it is named.
    pub place: Place,
}

/// Parses the text of a file that begins on line `first_line`.
pub fn parse(
    checked: Checked<'_>,
    text: &str,
    first_line: u32,
    problems: &mut Vec<Problem>,
) -> Body {
    let lines = parse::Lines::of(text, Place { line: first_line, column: 1 });
    let mut body = parse::Walk::of(checked, lines, text, problems).body();
    body.blocks.shrink_to_fit();
    body
}

/// One line of Markdown from the head of a file, at a place of its own.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// HTML without a paragraph around it, with marks.
    pub html: String,
    /// Words without markup.
    pub text: String,
    /// Links, references and the block's meaning.
    pub links: Vec<InnerLink>,
    /// Uses of contacts and facts.
    pub references: Vec<Reference>,
    /// What it means.
    pub hash: BlockHash,
}

/// Parses one line of the head.
pub fn line(checked: Checked<'_>, text: &str, place: Place, problems: &mut Vec<Problem>) -> Line {
    let lines = parse::Lines::of(text, place);
    let body = parse::Walk::of(checked, lines, text, problems).body();
    let content = body.content.unwrap_or_default();
    let html = blocks::without_marks(&content.html);
    let html = html.trim();
    let inner = html.strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>"));
    let html = match inner {
        Some(inner) if !inner.contains("<p>") => inner.to_string(),
        _ => html.to_string(),
    };
    Line {
        html,
        text: content.text.unwrap_or_default().trim().to_string(),
        links: body.links,
        references: body.references,
        hash: BlockHash::of_texts(text),
    }
}
