//! One file by itself: what it says, and what is wrong with it.

use serde::{Deserialize, Serialize};

use super::place::Role;
use super::{Contact, Entry, contact, glossary};
use crate::freshness::BlockHash;
use crate::front_matter::{self, Head, SectionHead, split};
use crate::localised::Localised;
use crate::markdown::{self, Body};
use crate::problem::{Checked, Place, Problem, Rule};
use crate::yaml::fields::{self, Fields};

/// No honest text is longer than this, in bytes.
pub const MAX_TEXT: usize = 256 * 1024;

/// A file that was read by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Parsed {
    /// What it says; nothing when it is blank or cannot be read.
    pub what: Option<What>,
    /// What is wrong with it.
    pub problems: Vec<Problem>,
}

impl Parsed {
    /// Leaves out the words without markup of an article that nobody else holds yet.
    pub(crate) fn forget_words(&mut self) {
        let Some(What::Article(file)) = &mut self.what else { return };
        let Some(file) = std::sync::Arc::get_mut(file) else { return };
        if let Some(content) = &mut file.body.content {
            content.text = None;
        }
    }
}

/// What a file says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum What {
    /// An article in one language.
    Article(std::sync::Arc<ArticleFile>),
    /// A section's introduction in one language.
    Section(std::sync::Arc<SectionFile>),
    /// What one site adds to a shared article.
    Local(std::sync::Arc<LocalFile>),
    /// A picture.
    Picture(std::sync::Arc<PictureFile>),
    /// Official words.
    Glossary(Vec<Entry>),
    /// An office.
    Contact(std::sync::Arc<Contact>),
    /// Facts by identifier.
    Facts(Vec<(String, Localised)>),
}

/// An article in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ArticleFile {
    /// Path of the file.
    pub path: String,
    /// Fingerprint of its bytes.
    pub hash: [u8; 16],
    /// Its head.
    pub head: Head,
    /// Its text.
    pub body: Body,
}

impl ArticleFile {
    /// What each block means: those of the head, then those of the text.
    #[must_use]
    pub fn blocks(&self) -> Vec<BlockHash> {
        let mut blocks = self.head.blocks.clone();
        blocks.extend(&self.body.blocks);
        blocks
    }
}

/// A section's introduction in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SectionFile {
    /// Path of the file.
    pub path: String,
    /// Fingerprint of its bytes.
    pub hash: [u8; 16],
    /// Its head.
    pub head: SectionHead,
    /// Its text.
    pub body: Body,
}

impl SectionFile {
    /// What each block means: those of the head, then those of the text.
    #[must_use]
    pub fn blocks(&self) -> Vec<BlockHash> {
        let mut blocks = self.head.blocks();
        blocks.extend(&self.body.blocks);
        blocks
    }
}

/// What one site adds to a shared article, in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LocalFile {
    /// Path of the file.
    pub path: String,
    /// Fingerprint of its bytes.
    pub hash: [u8; 16],
    /// Its text.
    pub body: Body,
}

/// A picture beside a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PictureFile {
    /// Path of the file.
    pub path: String,
    /// Fingerprint of its bytes.
    pub hash: [u8; 16],
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// The fingerprint of a file's bytes: the first half of BLAKE3.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> [u8; 16] {
    let mut half = [0; 16];
    half.copy_from_slice(&blake3::hash(bytes).as_bytes()[..16]);
    half
}

/// Reads one file.
#[must_use]
pub fn parse(path: &str, role: &Role, bytes: &[u8]) -> Parsed {
    let mut problems = Vec::new();
    if let Role::Picture { .. } = role {
        let what = picture(path, bytes, &mut problems);
        return Parsed { what, problems };
    }
    let what = text(path, bytes, &mut problems).and_then(|text| {
        let checked = Checked { file: path, text };
        let hash = fingerprint(bytes);
        match role {
            Role::Article { .. } => article(checked, path, hash, &mut problems),
            Role::Section { .. } => section(checked, path, hash, &mut problems),
            Role::Local { .. } => {
                let body = markdown::parse(checked, text, 1, &mut problems);
                let path = path.to_string();
                Some(What::Local(LocalFile { path, hash, body }.into()))
            }
            Role::Glossary { .. } => Some(What::Glossary(glossary::read(checked, &mut problems))),
            Role::Contact { .. } => {
                contact::read(checked, &mut problems).map(|contact| What::Contact(contact.into()))
            }
            Role::Facts => Some(What::Facts(facts(checked, &mut problems))),
            Role::Picture { .. } => None,
        }
    });
    Parsed { what, problems }
}

/// The file as text, if it is text that can be trusted to be one.
fn text<'a>(path: &str, bytes: &'a [u8], problems: &mut Vec<Problem>) -> Option<&'a str> {
    let nothing = Checked { file: path, text: "" };
    if bytes.len() > MAX_TEXT {
        let message =
            format!("the file has {} kB, more than {} kB", bytes.len() / 1024, MAX_TEXT / 1024);
        problems.push(nothing.problem(Rule::TooLarge, Place::FILE, message, "split it"));
        return None;
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        let message = "the file is not UTF-8";
        let remedy = "save it again as UTF-8";
        problems.push(nothing.problem(Rule::Encoding, Place::FILE, message, remedy));
        return None;
    };
    let control = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
    if let Some((number, line)) = text.lines().enumerate().find(|(_, line)| line.contains(control))
    {
        let column = line.chars().position(control).unwrap_or(0) as u32 + 1;
        let place = Place { line: number as u32 + 1, column };
        let checked = Checked { file: path, text };
        let message = "an invisible control character stands here";
        let mut problem = checked.problem(Rule::Encoding, place, message, "take it out");
        problem.excerpt = problem.excerpt.replace(control, "\u{fffd}");
        problems.push(problem);
        return None;
    }
    Some(text)
}

fn article(
    checked: Checked<'_>,
    path: &str,
    hash: [u8; 16],
    problems: &mut Vec<Problem>,
) -> Option<What> {
    let parts = split::split(checked, problems)?;
    let head = front_matter::article(checked, parts.yaml, parts.yaml_line, problems);
    let body = markdown::parse(checked, parts.text, parts.text_line, problems);
    Some(What::Article(ArticleFile { path: path.to_string(), hash, head: head?, body }.into()))
}

fn section(
    checked: Checked<'_>,
    path: &str,
    hash: [u8; 16],
    problems: &mut Vec<Problem>,
) -> Option<What> {
    let parts = split::split(checked, problems)?;
    let head = front_matter::section(checked, parts.yaml, parts.yaml_line, problems);
    let body = markdown::parse(checked, parts.text, parts.text_line, problems);
    Some(What::Section(SectionFile { path: path.to_string(), hash, head: head?, body }.into()))
}

fn facts(checked: Checked<'_>, problems: &mut Vec<Problem>) -> Vec<(String, Localised)> {
    let Some(node) = fields::parse(checked, checked.text, 1, problems) else { return Vec::new() };
    Fields::of(checked, node, problems)
        .rest()
        .into_iter()
        .filter_map(|(id, node)| {
            let fact = fields::localised(checked, &id.value, node, problems)?;
            Some((id.value, fact.value))
        })
        .collect()
}

fn picture(path: &str, bytes: &[u8], problems: &mut Vec<Problem>) -> Option<What> {
    let size = image::ImageReader::new(std::io::Cursor::new(bytes))
        .with_guessed_format()
        .ok()
        .and_then(|reader| reader.into_dimensions().ok());
    let Some((width, height)) = size else {
        let nothing = Checked { file: path, text: "" };
        let message = "the picture cannot be read";
        let remedy = "save it as PNG, JPEG or WebP";
        problems.push(nothing.problem(Rule::MissingPicture, Place::FILE, message, remedy));
        return None;
    };
    let file = PictureFile { path: path.to_string(), hash: fingerprint(bytes), width, height };
    Some(What::Picture(file.into()))
}
