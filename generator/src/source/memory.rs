//! What an earlier run read, so that unchanged files need not be read again.

use std::collections::HashMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::content::parse::Parsed;

/// By what a file is known not to have changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// Its size in bytes.
    pub size: u64,
    /// When it was last written, in nanoseconds since 1970.
    pub modified: u64,
}

/// What earlier runs read.
#[derive(Debug, Default)]
pub struct Memory {
    files: HashMap<String, Known>,
}

/// A file as an earlier run knew it.
#[derive(Debug)]
struct Known {
    stamp: Stamp,
    parsed: Arc<Parsed>,
    /// When that run began, in nanoseconds since 1970: a file written later, or in the moments
    /// before, may have changed again within the clock's grain and is read anew.
    begun: u64,
}

/// Clocks of file systems may be this coarse.
const GRAIN: u64 = 2_000_000_000;

impl Memory {
    /// Adds what a run that began at `begun` read; it counts before what is known already.
    pub fn add(
        &mut self,
        begun: u64,
        files: impl IntoIterator<Item = (String, Stamp, Arc<Parsed>)>,
    ) {
        for (path, stamp, parsed) in files {
            self.files.insert(path, Known { stamp, parsed, begun });
        }
    }

    /// How many files it knows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether it knows nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// What a file says, if it surely has not changed.
    #[must_use]
    pub fn find(&self, path: &str, stamp: Stamp) -> Option<Arc<Parsed>> {
        let known = self.files.get(path)?;
        let settled = stamp.modified.saturating_add(GRAIN) < known.begun;
        (known.stamp == stamp && settled).then(|| Arc::clone(&known.parsed))
    }
}
