//! The files of a project, read: the only module that reads content from the disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use walkdir::WalkDir;

use crate::content::parse::{self, Parsed};
use crate::content::place::{self, Role};
use crate::problem::{Checked, Place, Problem, Rule};

pub mod memory;

pub use memory::{Memory, Stamp};

/// A text file below `sites/`.
#[derive(Debug, Clone)]
pub struct SourceText {
    /// Path as seen from the project's folder, with `/`.
    pub path: String,
    /// Its text; nothing when it is not UTF-8.
    pub text: Option<String>,
}

/// A file below `content/`, read by itself.
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Path as seen from the project's folder, with `/`.
    pub path: String,
    /// What it is.
    pub role: Role,
    /// What it says and what is wrong with it.
    pub parsed: Arc<Parsed>,
    /// Size and time, by which the next run knows that it did not change.
    pub stamp: Stamp,
    /// Whether this run read it, or an earlier one.
    pub read: Read,
}

/// When a file was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Read {
    /// By this run.
    Now,
    /// By an earlier one, and it has not changed since.
    Earlier,
}

/// The files of a project.
#[derive(Debug, Default)]
pub struct Sources {
    /// The project's folder.
    pub root: PathBuf,
    /// Files below `sites/` but the sites' own.
    pub shared: Vec<SourceText>,
    /// The sites' own files, by identifier.
    pub sites: BTreeMap<String, SourceText>,
    /// Content files by folder: a site's identifier, or `shared`.
    pub content: BTreeMap<String, Vec<SourceFile>>,
    /// What is wrong with places and names of files.
    pub problems: Vec<Problem>,
}

/// Which sites to load.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// Every site of the project.
    All,
    /// Those that are named.
    Named(Vec<String>),
}

/// Whether the words of articles without their markup are kept, which only a search needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// Kept beside the HTML.
    Keep,
    /// Left out, which saves a sixth of the memory; who needs them reads the file again.
    Forget,
}

/// Reads the files of a project; files that `memory` knows unchanged are not read again.
///
/// # Errors
/// When the folder is no project, a named site does not exist, or a file cannot be read.
pub fn load(root: &Path, which: &Which, memory: &Memory, words: Words) -> Result<Sources> {
    let mut sources = Sources { root: root.to_path_buf(), ..Sources::default() };
    load_sites(root, which, &mut sources)?;
    let folders: Vec<String> =
        sources.sites.keys().cloned().chain(std::iter::once(String::from("shared"))).collect();
    for folder in folders {
        let files = load_content(root, &folder, (memory, words), &mut sources.problems)?;
        sources.content.insert(folder, files);
    }
    Ok(sources)
}

impl Sources {
    /// Reads some files again; whether that was enough, because nothing came or went.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn reread(&mut self, paths: &[PathBuf]) -> Result<bool> {
        for path in paths {
            let Some(inside) = path_of(&self.root, path) else { return Ok(false) };
            let mut files = self.content.values_mut().flatten();
            if let Some(file) = files.find(|file| file.path == inside) {
                if !path.is_file() {
                    return Ok(false);
                }
                let memory = (&Memory::default(), Words::Keep);
                *file = read_one(&self.root, inside, file.role.clone(), memory)?;
            } else if path.exists() || self.has_below(&inside) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether anything was read at a path or below it. Programs write files beside others for a
    /// moment; when such a one is gone, it never was.
    fn has_below(&self, path: &str) -> bool {
        let is_below = |known: &str| {
            known.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let texts = self.shared.iter().chain(self.sites.values()).map(|text| text.path.as_str());
        let files = self.content.values().flatten().map(|file| file.path.as_str());
        let problems = self.problems.iter().map(|problem| problem.file.as_str());
        texts.chain(files).chain(problems).any(is_below)
    }
}

/// The text of a file that was read before, for steps that need it again.
///
/// # Errors
/// When it cannot be read.
pub fn read_again(root: &Path, path: &str) -> Result<Vec<u8>> {
    let full = root.join(path);
    fs::read(&full).with_context(|| format!("failed to read `{}`", full.display()))
}

fn load_sites(root: &Path, which: &Which, sources: &mut Sources) -> Result<()> {
    let folder = root.join("sites");
    if !folder.is_dir() {
        bail!(
            "there is no folder `sites` in `{}`; run this in a project, or make one with `immerse init DIR`",
            root.display()
        );
    }
    for file in files_below(root, "sites", &mut sources.problems)? {
        let Some(stem) = file.strip_prefix("sites/").and_then(|p| p.strip_suffix(".yaml")) else {
            continue;
        };
        let bytes = read_again(root, &file)?;
        let text = String::from_utf8(bytes).ok();
        if text.is_none() {
            let nothing = Checked { file: &file, text: "" };
            let remedy = "save it again as UTF-8";
            sources.problems.push(nothing.problem(
                Rule::Encoding,
                Place::FILE,
                "the file is not UTF-8",
                remedy,
            ));
        }
        let source = SourceText { path: file.clone(), text };
        if stem.contains('/') || stem == "locales" {
            sources.shared.push(source);
        } else {
            sources.sites.insert(stem.to_string(), source);
        }
    }
    keep_named(which, sources)
}

fn keep_named(which: &Which, sources: &mut Sources) -> Result<()> {
    let Which::Named(names) = which else {
        return Ok(());
    };
    for name in names {
        if !sources.sites.contains_key(name) {
            let known = sources.sites.keys().map(String::as_str);
            bail!("there is no site `{name}`; {}", crate::problem::did_you_mean(name, known));
        }
    }
    sources.sites.retain(|id, _| names.contains(id));
    Ok(())
}

fn load_content(
    root: &Path,
    folder: &str,
    memory: (&Memory, Words),
    problems: &mut Vec<Problem>,
) -> Result<Vec<SourceFile>> {
    let below = format!("content/{folder}");
    if !root.join(&below).is_dir() {
        return Ok(Vec::new());
    }
    let mut wanted = Vec::new();
    for path in files_below(root, &below, problems)? {
        let inside = &path[below.len() + 1..];
        match place::role(inside) {
            Some(role) => {
                check_names(&path, &role, problems);
                wanted.push((path, role));
            }
            None => problems.push(lost(&path)),
        }
    }
    wanted.into_par_iter().map(|(path, role)| read_one(root, path, role, memory)).collect()
}

fn read_one(
    root: &Path,
    path: String,
    role: Role,
    (memory, words): (&Memory, Words),
) -> Result<SourceFile> {
    let full = root.join(&path);
    let metadata =
        fs::metadata(&full).with_context(|| format!("failed to read `{}`", full.display()))?;
    let modified = metadata.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    let stamp = Stamp {
        size: metadata.len(),
        modified: modified.map_or(0, |since| since.as_nanos() as u64),
    };
    if let Some(parsed) = memory.find(&path, stamp) {
        return Ok(SourceFile { path, role, parsed, stamp, read: Read::Earlier });
    }
    let bytes = read_again(root, &path)?;
    let mut parsed = parse::parse(&path, &role, &bytes);
    if words == Words::Forget {
        parsed.forget_words();
    }
    Ok(SourceFile { path, role, parsed: Arc::new(parsed), stamp, read: Read::Now })
}

/// Paths of files below a folder, sorted, with `/`; links that lead outside are problems.
fn files_below(root: &Path, folder: &str, problems: &mut Vec<Problem>) -> Result<Vec<String>> {
    let home = root.join(folder);
    let real =
        home.canonicalize().with_context(|| format!("failed to read `{}`", home.display()))?;
    let mut files = Vec::new();
    for entry in WalkDir::new(&home).follow_links(false).sort_by_file_name() {
        let entry = entry.with_context(|| format!("failed to read `{}`", home.display()))?;
        let Some(path) = path_of(root, entry.path()) else {
            continue;
        };
        if entry.file_name().to_string_lossy().starts_with('.') {
            continue;
        }
        if entry.path_is_symlink() {
            let inside = entry.path().canonicalize().is_ok_and(|target| target.starts_with(&real));
            let is_file = entry.path().is_file();
            if inside && is_file {
                files.push(path);
            } else {
                problems.push(leads_outside(&path));
            }
        } else if entry.file_type().is_file() {
            files.push(path);
        }
    }
    Ok(files)
}

fn path_of(root: &Path, path: &Path) -> Option<String> {
    let relative = path.strip_prefix(root).ok()?;
    let parts: Option<Vec<&str>> =
        relative.components().map(|part| part.as_os_str().to_str()).collect();
    Some(parts?.join("/"))
}

fn leads_outside(path: &str) -> Problem {
    let nothing = Checked { file: path, text: "" };
    let message = "the symbolic link leads to a folder, outside, or nowhere";
    nothing.problem(Rule::SymlinkOutside, Place::FILE, message, "copy the file instead")
}

fn lost(path: &str) -> Problem {
    let nothing = Checked { file: path, text: "" };
    let message = "nothing is looked for at this place";
    let remedy =
        "articles are `<section>/<slug>/index.<lang>.md`; docs/writing-content.md has the list";
    nothing.problem(Rule::UnknownPlace, Place::FILE, message, remedy)
}

fn check_names(path: &str, role: &Role, problems: &mut Vec<Problem>) {
    let names: Vec<&str> = match role {
        Role::Section { section, .. } | Role::Glossary { section } => vec![section],
        Role::Article { section, slug, .. }
        | Role::Local { section, slug, .. }
        | Role::Picture { section, slug, .. } => vec![section, slug],
        Role::Contact { id } => vec![id],
        Role::Facts => Vec::new(),
    };
    for name in names.into_iter().filter(|name| !place::is_name(name)) {
        let nothing = Checked { file: path, text: "" };
        let message = format!("`{name}` cannot be part of an address");
        let remedy = "write small Latin letters, digits and single hyphens: `see-a-doctor`";
        problems.push(nothing.problem(Rule::BadName, Place::FILE, message, remedy));
    }
}
