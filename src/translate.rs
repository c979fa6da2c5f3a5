//! `immerse translate`: what translators have to do, and the record of what they did.

use std::env;
use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result, ensure};
use generator::problem::{Problems, show};
use generator::source::{self, Memory, Sources, Words};
use generator::translate::{Extent, SiteStatus, Stamp, stamp, status};

use crate::Outcome;
use crate::args::content::{TranslateStampArgs, TranslateStatusArgs};
use crate::project;
use crate::terminal::Terminal;

mod report;

/// Says for each article and language whether the translation is fresh.
pub(crate) fn status(
    args: &TranslateStatusArgs,
    root: &Path,
    terminal: &Terminal,
) -> Result<Outcome> {
    let sources = load(root, &args.sites)?;
    let (mut sites, problems) = status::status(&sources)?;
    if let Some(lang) = &args.lang {
        keep_language(&mut sites, lang)?;
    }
    match args.json {
        true => terminal.data(&(serde_json::to_string_pretty(&sites)? + "\n"))?,
        false => terminal.data(&report::text(&sites))?,
    }
    if problems.is_empty() {
        return Ok(Outcome::Fine);
    }
    let mut found = Problems::default();
    found.extend(problems);
    terminal.warn(&show::report(&found, terminal.talk_format()));
    Ok(if found.stop_the_build() { Outcome::ProblemsFound } else { Outcome::Fine })
}

fn load(root: &Path, sites: &[String]) -> Result<Sources> {
    source::load(root, &project::which(sites), &Memory::default(), Words::Keep)
}

fn keep_language(sites: &mut [SiteStatus], lang: &str) -> Result<()> {
    let spoken = sites.iter().any(|site| site.languages.iter().any(|tag| tag == lang));
    ensure!(spoken, "no site speaks `{lang}`");
    let texts =
        sites.iter_mut().flat_map(|site| site.sections.iter_mut().chain(&mut site.articles));
    for text in texts {
        text.translations.retain(|translation| translation.language == lang);
    }
    Ok(())
}

/// Records in translations that they say today what their source says.
pub(crate) fn stamp(
    args: &TranslateStampArgs,
    root: &Path,
    terminal: &Terminal,
) -> Result<Outcome> {
    let (files, sites): (Vec<&String>, Vec<&String>) =
        args.what.iter().partition(|what| what.contains(['/', '\\']) || what.ends_with(".md"));
    let mut done = Vec::new();
    for file in &files {
        let path = below(root, Path::new(file))?;
        let stamp = stamp::file(root, &path)?;
        done.push((path, stamp));
    }
    if files.is_empty() || !sites.is_empty() {
        let sites: Vec<String> = sites.into_iter().cloned().collect();
        let extent = if args.stale { Extent::Everything } else { Extent::Unstamped };
        done.extend(stamp::sites(&load(root, &sites)?, extent)?);
    }
    terminal.say(&report::stamps(&done));
    let refused = done.iter().any(|(_, stamp)| matches!(stamp, Stamp::Refused(_)));
    Ok(if refused { Outcome::ProblemsFound } else { Outcome::Fine })
}

/// A path as typed, seen from the project's folder, with `/`.
fn below(root: &Path, typed: &Path) -> Result<String> {
    let here = env::current_dir().context("failed to find the current folder")?;
    let full = [here.join(typed), root.join(typed)].into_iter().find(|path| path.is_file());
    let full = full.with_context(|| format!("there is no file `{}`", typed.display()))?;
    let (full, home) = (real(&full)?, real(root)?);
    let inside = full.strip_prefix(&home).ok();
    let inside = inside.with_context(|| {
        format!("`{}` does not lie in the project `{}`", typed.display(), root.display())
    })?;
    let parts = inside.components().map(Component::as_os_str).map(|part| part.to_string_lossy());
    Ok(parts.collect::<Vec<_>>().join("/"))
}

fn real(path: &Path) -> Result<PathBuf> {
    path.canonicalize().with_context(|| format!("failed to read `{}`", path.display()))
}
