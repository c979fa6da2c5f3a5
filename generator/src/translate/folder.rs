//! The files of one text, found by its folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::Text;
use crate::content::parse;
use crate::content::place::{self, Role};
use crate::source::{self, SourceFile, Sources};

/// What stands in a folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An article: `index.<lang>.md`.
    Article,
    /// The introduction of a section: `_index.<lang>.md`.
    Section,
}

/// The files of one article, or of one section's introduction, that has a source.
#[derive(Debug, Clone)]
pub struct Folder {
    /// What it is.
    pub kind: Kind,
    /// Its path: `content/cyprus/health/see-a-doctor`.
    pub path: String,
    /// Section and slug, `health/see-a-doctor`; of a section `health`.
    pub address: String,
    /// Language of the source.
    pub source: String,
    /// Files that can be read, by language.
    pub files: BTreeMap<String, Text>,
}

impl Folder {
    /// The source's file.
    #[must_use]
    pub fn source_file(&self) -> &Text {
        &self.files[&self.source]
    }

    /// Where the file of a language lies, or would lie.
    #[must_use]
    pub fn file_of(&self, lang: &str) -> String {
        match self.kind {
            Kind::Article => format!("{}/index.{lang}.md", self.path),
            Kind::Section => format!("{}/_index.{lang}.md", self.path),
        }
    }

    fn of(kind: Kind, owner: &str, address: &str, files: BTreeMap<String, Text>) -> Option<Self> {
        let source = files.iter().find(|(_, file)| file.is_source())?.0.clone();
        let path = format!("content/{owner}/{address}");
        Some(Self { kind, path, address: address.to_string(), source, files })
    }
}

/// The articles or sections below one content folder (a site's, or `shared`), by address; those
/// without a source are left out, `check` reports them.
#[must_use]
pub fn all(sources: &Sources, owner: &str, kind: Kind) -> Vec<Folder> {
    let files = sources.content.get(owner).map(Vec::as_slice).unwrap_or_default();
    let mut texts: BTreeMap<String, BTreeMap<String, Text>> = BTreeMap::new();
    for file in files {
        if let Some((address, lang, text)) = text_of(file, kind) {
            texts.entry(address).or_default().insert(lang, text);
        }
    }
    let folder = |(address, files): (String, _)| Folder::of(kind, owner, &address, files);
    texts.into_iter().filter_map(folder).collect()
}

/// One article or section by itself, without loading the rest; nothing when it has no source.
///
/// # Errors
/// When its folder or a file in it cannot be read.
pub fn beside(root: &Path, owner: &str, address: &str) -> Result<Option<Folder>> {
    let path = format!("content/{owner}/{address}");
    let full = root.join(&path);
    let failed = || format!("failed to read `{}`", full.display());
    let kind = if address.contains('/') { Kind::Article } else { Kind::Section };
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&full).with_context(failed)? {
        let name = entry.with_context(failed)?.file_name().to_string_lossy().into_owned();
        let Some(role) = place::role(&format!("{address}/{name}")) else {
            continue;
        };
        let Some((_, lang)) = named(&role, kind) else {
            continue;
        };
        let file = format!("{path}/{name}");
        let bytes = source::read_again(root, &file)?;
        if let Some(text) = parse::parse(&file, &role, &bytes).what.as_ref().and_then(Text::of) {
            files.insert(lang.to_string(), text);
        }
    }
    Ok(Folder::of(kind, owner, address, files))
}

/// Address and language of a file of this kind.
#[must_use]
pub fn named(role: &Role, kind: Kind) -> Option<(String, &str)> {
    match (role, kind) {
        (Role::Article { section, slug, lang }, Kind::Article) => {
            Some((format!("{section}/{slug}"), lang))
        }
        (Role::Section { section, lang }, Kind::Section) => Some((section.clone(), lang)),
        _ => None,
    }
}

fn text_of(file: &SourceFile, kind: Kind) -> Option<(String, String, Text)> {
    let (address, lang) = named(&file.role, kind)?;
    let text = Text::of(file.parsed.what.as_ref()?)?;
    Some((address, lang.to_string(), text))
}
