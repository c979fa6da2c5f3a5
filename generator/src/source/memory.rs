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

/// What an earlier run read.
#[derive(Debug, Default)]
pub struct Memory {
    files: HashMap<String, (Stamp, Arc<Parsed>)>,
    /// When the earlier run began, in nanoseconds since 1970: a file written later, or in the
    /// moments before, may have changed again within the clock's grain and is read anew.
    begun: u64,
}

/// Clocks of file systems may be this coarse.
const GRAIN: u64 = 2_000_000_000;

impl Memory {
    /// What a run that began at `begun` read.
    pub fn of(begun: u64, files: impl IntoIterator<Item = (String, Stamp, Arc<Parsed>)>) -> Self {
        let files =
            files.into_iter().map(|(path, stamp, parsed)| (path, (stamp, parsed))).collect();
        Self { files, begun }
    }

    /// What a file says, if it surely has not changed.
    #[must_use]
    pub fn find(&self, path: &str, stamp: Stamp) -> Option<Arc<Parsed>> {
        let (known, parsed) = self.files.get(path)?;
        let settled = stamp.modified.saturating_add(GRAIN) < self.begun;
        (*known == stamp && settled).then(|| Arc::clone(parsed))
    }
}
