//! What one build leaves for the next, in the project's `.immerse/`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;

use super::{From, Job};
use crate::content::parse::Parsed;
use crate::edition::Edition;
use crate::output::{self, Manifest};
use crate::search::{self, Kept};
use crate::source::{Memory, Read, SourceFile, Sources, Stamp};

/// A file as it is kept: its path, its stamp, when the run began that read it, what it says.
type KeptFile = (String, Stamp, u64, Arc<Parsed>);

/// A run that read a smaller part of the files than this keeps only those, beside what an
/// earlier run kept of all: an edit then costs as much as the edit.
const PART: usize = 16;

fn all_file(job: &Job) -> PathBuf {
    job.memory_folder().join("sources.bin")
}

fn changes_file(job: &Job) -> PathBuf {
    job.memory_folder().join("changes.bin")
}

/// What earlier builds read.
#[must_use]
pub fn sources(job: &Job) -> Memory {
    let mut memory = Memory::default();
    if job.from == From::LastBuild {
        for file in [all_file(job), changes_file(job)] {
            let kept: Vec<KeptFile> = output::recall(&file).unwrap_or_default();
            for (path, stamp, begun, parsed) in kept {
                memory.add(begun, [(path, stamp, parsed)]);
            }
        }
    }
    memory
}

/// Keeps what this build read; it began at `begun` (nanoseconds since 1970) and knew `known`
/// files from earlier ones.
///
/// # Errors
/// When it cannot be written.
pub fn keep_sources(job: &Job, begun: u64, known: usize, sources: &Sources) -> Result<()> {
    let all = || sources.content.values().flatten();
    let now: Vec<_> = all().filter(|file| file.read == Read::Now).collect();
    if now.is_empty() {
        return Ok(());
    }
    let keep = |file: &SourceFile| -> KeptFile {
        (file.path.clone(), file.stamp, begun, Arc::clone(&file.parsed))
    };
    let mut changes: Vec<KeptFile> = output::recall(&changes_file(job)).unwrap_or_default();
    if (changes.len() + now.len()) * PART > known {
        output::remember(&all_file(job), &all().map(keep).collect::<Vec<_>>())?;
        return output::forget(&changes_file(job));
    }
    changes.retain(|(path, ..)| now.iter().all(|file| file.path != *path));
    changes.extend(now.into_iter().map(keep));
    output::remember(&changes_file(job), &changes)
}

/// What earlier builds read of an edition's documents for its search index.
#[must_use]
pub fn words(job: &Job, edition: &Edition) -> Kept {
    match job.from {
        From::LastBuild => output::recall(&words_file(job, edition)).unwrap_or_default(),
        From::Nothing => Kept::default(),
    }
}

/// Keeps what this build read of an edition's documents.
///
/// # Errors
/// When it cannot be written.
pub fn keep_words(job: &Job, edition: &Edition, read: search::Read) -> Result<()> {
    output::remember(&words_file(job, edition), &read.into_kept(edition))
}

fn words_file(job: &Job, edition: &Edition) -> PathBuf {
    job.memory_folder().join("words").join(format!("{}.{}.bin", edition.site().id, edition.tag()))
}

/// Where the manifest of a site's output is kept: by the output's own place, so that two
/// outputs of one project do not disturb each other.
#[must_use]
pub fn manifest_file(job: &Job, site: &str) -> PathBuf {
    let place = std::path::absolute(&job.out).unwrap_or_else(|_| job.out.clone());
    let hash = blake3::hash(place.to_string_lossy().as_bytes()).to_hex();
    job.memory_folder().join(&hash[..12]).join(format!("{site}.bin"))
}

/// What the last build wrote for a site, if its folder is still there.
#[must_use]
pub fn manifest(job: &Job, site: &str, home: &Path) -> Option<Manifest> {
    if job.from == From::Nothing || !home.is_dir() {
        return None;
    }
    output::recall(&manifest_file(job, site))
}
