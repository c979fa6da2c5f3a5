//! What is fresh, stale, missing or unstamped: by site, article, language and block.

use anyhow::{Context, Result};
use serde::Serialize;

use super::Text;
use super::block::{self, Block};
use super::folder::{self, Folder, Kind};
use crate::freshness::{self, State};
use crate::problem::{Checked, Problem};
use crate::site::{Site, World, file};
use crate::source::{self, Sources};

/// The translations of one site.
#[derive(Debug, Serialize)]
pub struct SiteStatus {
    /// The site.
    pub site: String,
    /// Its languages in menu order.
    pub languages: Vec<String>,
    /// The introductions of its sections.
    pub sections: Vec<TextStatus>,
    /// Its articles by address, shared ones last.
    pub articles: Vec<TextStatus>,
}

impl SiteStatus {
    /// Everything that has translations: sections, then articles.
    pub fn texts(&self) -> impl Iterator<Item = &TextStatus> {
        self.sections.iter().chain(&self.articles)
    }
}

/// The translations of one article, or of one section's introduction.
#[derive(Debug, Serialize)]
pub struct TextStatus {
    /// Section and slug; of a section its name.
    pub address: String,
    /// Language of the source.
    pub source: String,
    /// File of the source.
    pub file: String,
    /// Each other language of the site.
    pub translations: Vec<Translation>,
}

/// One text in one language.
#[derive(Debug, Serialize)]
pub struct Translation {
    /// The language.
    pub language: String,
    /// Its file, which need not exist.
    pub file: String,
    /// How it stands to its source.
    pub state: Freshness,
    /// What of it is behind its source.
    pub blocks: Vec<Behind>,
}

/// How a translation stands to its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Freshness {
    /// It says what the source says.
    Fresh,
    /// Some of it is older than the source.
    Stale,
    /// Nobody recorded what it was made from.
    Unstamped,
    /// It does not exist, or cannot be read.
    Missing,
}

impl Freshness {
    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Fresh => "fresh",
            Self::Stale => "stale",
            Self::Unstamped => "unstamped",
            Self::Missing => "missing",
        }
    }
}

/// A block that is behind its source.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Behind {
    /// `stale`: there, but older; `missing`: not there.
    pub state: Freshness,
    /// What it is: `title`, `paragraph`, `step` …
    pub kind: &'static str,
    /// Its number in the translation (for a missing one: of the block before it), from one.
    pub block: usize,
    /// Its line in the translation, or 0.
    pub line: u32,
    /// What it says now; empty for a missing one.
    pub words: String,
    /// The line of the source, or 0.
    pub source_line: u32,
    /// What the source says; empty when the source has nothing in its place any more.
    pub source_words: String,
}

/// The translations of every site that was loaded; what is wrong with a site's file is in the
/// second value.
///
/// # Errors
/// When a file cannot be read again.
pub fn status(sources: &Sources) -> Result<(Vec<SiteStatus>, Vec<Problem>)> {
    let mut problems = Vec::new();
    let world = World::read(sources, &mut problems);
    let mut sites = Vec::new();
    for (id, own) in &sources.sites {
        let text = own.text.as_deref().unwrap_or_default();
        let checked = Checked { file: &own.path, text };
        if let Some(site) = file::read(checked, id, &world, &mut problems) {
            sites.push(site_status(sources, &site)?);
        }
    }
    Ok((sites, problems))
}

fn site_status(sources: &Sources, site: &Site) -> Result<SiteStatus> {
    let own = folder::all(sources, &site.id, Kind::Article);
    let shared = folder::all(sources, "shared", Kind::Article);
    let taken_in = shared.into_iter().filter(|folder| site.shared.contains(&folder.address));
    let sections = folder::all(sources, &site.id, Kind::Section);
    let status = |folder: &Folder| text_status(sources, site, folder);
    Ok(SiteStatus {
        site: site.id.clone(),
        languages: site.tags().map(String::from).collect(),
        sections: sections.iter().map(status).collect::<Result<_>>()?,
        articles: own
            .into_iter()
            .chain(taken_in)
            .map(|folder| status(&folder))
            .collect::<Result<_>>()?,
    })
}

fn text_status(sources: &Sources, site: &Site, folder: &Folder) -> Result<TextStatus> {
    let others = site.tags().filter(|lang| *lang != folder.source);
    Ok(TextStatus {
        address: folder.address.clone(),
        source: folder.source.clone(),
        file: folder.source_file().path().to_string(),
        translations: others
            .map(|lang| translation(sources, folder, lang))
            .collect::<Result<_>>()?,
    })
}

fn translation(sources: &Sources, folder: &Folder, lang: &str) -> Result<Translation> {
    let (state, blocks) = match folder.files.get(lang) {
        None => (Freshness::Missing, Vec::new()),
        Some(file) => compare(sources, folder.source_file(), file)?,
    };
    Ok(Translation { language: lang.to_string(), file: folder.file_of(lang), state, blocks })
}

fn compare(sources: &Sources, source: &Text, own: &Text) -> Result<(Freshness, Vec<Behind>)> {
    let comparison = freshness::compare(&source.blocks(), &own.blocks(), own.record());
    if comparison.unstamped() {
        return Ok((Freshness::Unstamped, Vec::new()));
    }
    if comparison.behind() == 0 {
        return Ok((Freshness::Fresh, Vec::new()));
    }
    let of_source = blocks_of(sources, source)?;
    let of_own = blocks_of(sources, own)?;
    let stale = comparison.states.iter().enumerate().filter_map(|(at, state)| match state {
        State::Stale(answer) => Some(stale(&of_own, at, answer.map(|answer| &of_source[answer]))),
        _ => None,
    });
    let missing =
        comparison.missing.iter().map(|(at, before)| missing(&of_source[*at], *before, &of_own));
    let mut behind: Vec<Behind> = stale.chain(missing).collect();
    behind.sort_by_key(|behind| behind.block);
    Ok((Freshness::Stale, behind))
}

fn blocks_of(sources: &Sources, file: &Text) -> Result<Vec<Block>> {
    let bytes = source::read_again(&sources.root, file.path())?;
    let text =
        String::from_utf8(bytes).with_context(|| format!("`{}` is not UTF-8", file.path()))?;
    Ok(block::all(file, &text))
}

fn stale(own: &[Block], at: usize, source: Option<&Block>) -> Behind {
    Behind {
        state: Freshness::Stale,
        kind: own[at].kind,
        block: at + 1,
        line: own[at].line,
        words: own[at].words.clone(),
        source_line: source.map_or(0, |block| block.line),
        source_words: source.map_or_else(String::new, |block| block.words.clone()),
    }
}

fn missing(source: &Block, before: Option<usize>, own: &[Block]) -> Behind {
    Behind {
        state: Freshness::Missing,
        kind: source.kind,
        block: before.map_or(0, |before| before + 1),
        line: before.and_then(|before| own.get(before)).map_or(0, |block| block.line),
        words: String::new(),
        source_line: source.line,
        source_words: source.words.clone(),
    }
}
