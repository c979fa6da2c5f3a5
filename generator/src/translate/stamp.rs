//! Records in translations that they say today what their source says.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::block::{self, Block};
use super::folder::{self, Folder, Kind};
use super::{Text, head};
use crate::content::{parse, place};
use crate::freshness::{self, BlockHash, Comparison, Record, State};
use crate::source::{self, Sources};

/// Which of a site's translations to stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Those that have no record yet.
    Unstamped,
    /// Those that are behind their source too: somebody vouches for all of them.
    Everything,
}

/// What became of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stamp {
    /// The record was written.
    Written,
    /// The record says so already.
    Unchanged,
    /// It is behind its source by so many blocks, and nobody vouched for it.
    LeftStale(usize),
    /// It cannot be stamped, and why.
    Refused(String),
}

/// Stamps the translations of the sites that were loaded, and of the shared articles when
/// `sources` holds them; says for each file what became of it.
///
/// # Errors
/// When a file cannot be read or written.
pub fn sites(sources: &Sources, extent: Extent) -> Result<Vec<(String, Stamp)>> {
    let mut done = Vec::new();
    for owner in sources.content.keys() {
        let sections = folder::all(sources, owner, Kind::Section);
        for folder in sections.into_iter().chain(folder::all(sources, owner, Kind::Article)) {
            for (lang, file) in &folder.files {
                if *lang != folder.source {
                    done.push((
                        file.path().to_string(),
                        one(&sources.root, &folder, file, extent)?,
                    ));
                }
            }
        }
    }
    Ok(done)
}

/// Stamps one translation; `path` is seen from the project's folder.
///
/// # Errors
/// When a file cannot be read or written.
pub fn file(root: &Path, path: &str) -> Result<Stamp> {
    match find(root, path)? {
        Ok((folder, lang)) => one(root, &folder, &folder.files[&lang], Extent::Everything),
        Err(refusal) => Ok(Stamp::Refused(refusal)),
    }
}

/// The text of a translation's file, or why there is none.
fn find(root: &Path, path: &str) -> Result<Result<(Folder, String), String>> {
    let mut parts = path.splitn(3, '/');
    let (top, owner, inside) = (parts.next(), parts.next(), parts.next());
    let role = inside.and_then(place::role);
    let named = role.as_ref().and_then(|role| {
        folder::named(role, Kind::Article).or_else(|| folder::named(role, Kind::Section))
    });
    let (Some("content"), Some(owner), Some((address, lang))) = (top, owner, named) else {
        return Ok(Err(String::from(
            "it is no translation: `content/<site>/<section>/<slug>/index.<lang>.md` of an article, \
             `content/<site>/<section>/_index.<lang>.md` of a section",
        )));
    };
    let lang = lang.to_string();
    Ok(match folder::beside(root, owner, &address)? {
        None => Err(format!("no file beside it carries `{}`, so it has no source", key(&address))),
        Some(folder) if folder.source == lang => Err(format!(
            "it is the source, the file with `{}`; stamp its translations",
            key(&address)
        )),
        Some(folder) if !folder.files.contains_key(&lang) => {
            Err(String::from("it cannot be read; `immerse check` says why"))
        }
        Some(folder) => Ok((folder, lang)),
    })
}

/// The key by which one knows the source of an article, or of a section.
fn key(address: &str) -> &'static str {
    if address.contains('/') { "type" } else { "icon" }
}

fn one(root: &Path, folder: &Folder, own: &Text, extent: Extent) -> Result<Stamp> {
    let source = folder.source_file();
    let (of_source, of_own) = (source.blocks(), own.blocks());
    let comparison = freshness::compare(&of_source, &of_own, own.record());
    if extent == Extent::Unstamped && !own.record().is_empty() {
        return Ok(match comparison.behind() {
            0 => Stamp::Unchanged,
            behind => Stamp::LeftStale(behind),
        });
    }
    let text = text_of(root, own.path())?;
    if of_source.len() != of_own.len() {
        let theirs = block::all(source, &text_of(root, source.path())?);
        return Ok(Stamp::Refused(difference(&theirs, &block::all(own, &text))));
    }
    let answered = answers(&of_source, &of_own, &comparison, own.record());
    match Record::stamp(&folder.source, &answered, &of_own) {
        Ok(record) if record == *own.record() => Ok(Stamp::Unchanged),
        Ok(record) => write(root, own, &text, &record),
        Err(why) => Ok(Stamp::Refused(why)),
    }
}

/// The source block that each own block says: the one known to be answered wherever it
/// stands, the one found in its place, else the next that is left.
fn answers(
    source: &[BlockHash],
    own: &[BlockHash],
    comparison: &Comparison,
    record: &Record,
) -> Vec<BlockHash> {
    let made_from = record.made_from(own);
    let mut left: Vec<BlockHash> = source.to_vec();
    let mut take = |wanted: Option<BlockHash>| {
        let at = left.iter().position(|hash| Some(*hash) == wanted)?;
        Some(left.remove(at))
    };
    let known: Vec<Option<BlockHash>> = (0..own.len())
        .map(|at| match comparison.states.get(at) {
            Some(State::Fresh) => take(made_from[at]),
            Some(State::Stale(Some(answer))) => take(source.get(*answer).copied()),
            _ => None,
        })
        .collect();
    let mut left = left.into_iter();
    known.into_iter().filter_map(|hash| hash.or_else(|| left.next())).collect()
}

/// Writes the record, if nothing else that the file says changes by that.
fn write(root: &Path, own: &Text, text: &str, record: &Record) -> Result<Stamp> {
    let stamped = head::with_record(text, record).filter(|stamped| is_safe(own, stamped, record));
    let Some(stamped) = stamped else {
        let why = "its head is written in a way that cannot be added to; write one key a line";
        return Ok(Stamp::Refused(String::from(why)));
    };
    let path = root.join(own.path());
    fs::write(&path, stamped).with_context(|| format!("failed to write `{}`", path.display()))?;
    Ok(Stamp::Written)
}

fn is_safe(own: &Text, stamped: &str, record: &Record) -> bool {
    let Some(role) = own.path().splitn(3, '/').nth(2).and_then(place::role) else {
        return false;
    };
    let parsed = parse::parse(own.path(), &role, stamped.as_bytes());
    parsed.what.as_ref().and_then(Text::of).is_some_and(|read| {
        read.record() == record
            && read.blocks() == own.blocks()
            && read.body().content == own.body().content
    })
}

fn text_of(root: &Path, path: &str) -> Result<String> {
    let bytes = source::read_again(root, path)?;
    String::from_utf8(bytes).with_context(|| format!("`{path}` is not UTF-8"))
}

/// Where two files stop having the same kinds of blocks.
fn difference(source: &[Block], own: &[Block]) -> String {
    let counts = format!("the source has {} blocks, this file {}", source.len(), own.len());
    let same = source.iter().zip(own).take_while(|(theirs, ours)| theirs.kind == ours.kind).count();
    let where_ = match (source.get(same), own.get(same)) {
        (Some(theirs), Some(ours)) => {
            format!("the source goes on with {}, this file with {}", shown(theirs), shown(ours))
        }
        (Some(theirs), None) => format!("only the source goes on, with {}", shown(theirs)),
        (None, Some(ours)) => format!("only this file goes on, with {}", shown(ours)),
        (None, None) => return counts,
    };
    format!("{counts}; after {same} that are alike {where_}")
}

fn shown(block: &Block) -> String {
    let start: String = block.words.chars().take(40).collect();
    let more = if start.len() < block.words.len() { "…" } else { "" };
    format!("the {} “{start}{more}” (line {})", block.kind, block.line)
}
