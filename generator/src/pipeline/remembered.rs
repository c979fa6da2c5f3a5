//! What one build leaves for the next, in the project's `.immerse/`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;
use serde::{Deserialize, Serialize};

use super::{From, Job};
use crate::content::parse::Parsed;
use crate::output::{self, Manifest};
use crate::source::{Memory, Sources, Stamp};

/// What was read, as it is kept.
#[derive(Serialize, Deserialize)]
struct Kept {
    begun: u64,
    files: Vec<(String, Stamp, Arc<Parsed>)>,
}

fn sources_file(job: &Job) -> PathBuf {
    job.memory_folder().join("sources.bin")
}

/// What the last build read.
#[must_use]
pub fn sources(job: &Job) -> Memory {
    if job.from == From::Nothing {
        return Memory::default();
    }
    let kept: Option<Kept> = output::recall(&sources_file(job));
    kept.map_or_else(Memory::default, |kept| Memory::of(kept.begun, kept.files))
}

/// Keeps what this build read; it began at `begun` (nanoseconds since 1970).
///
/// # Errors
/// When it cannot be written.
pub fn keep_sources(job: &Job, begun: u64, sources: &Sources) -> Result<()> {
    let files = sources.content.values().flatten();
    let files = files.map(|file| (file.path.clone(), file.stamp, Arc::clone(&file.parsed)));
    output::remember(&sources_file(job), &Kept { begun, files: files.collect() })
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
