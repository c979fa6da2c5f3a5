//! What stands beside tantivy's files: who made them, and the grid of the impacts.

use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::analysis::Analysis;
use crate::format::VERSION;
use crate::index::IndexError;

const FILE: &str = "immerse-search.json";

/// The largest impact that a byte of the export can hold.
const LARGEST: f32 = 255.0;

/// Read by [`crate::index::Index::open`], written by [`crate::index::Index::build_in`].
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Side {
    pub(crate) version: u32,
    pub(crate) analysis: String,
    pub(crate) host: Option<String>,
    /// What a contribution of one is in steps of the grid.
    pub(crate) scale: f32,
    /// The numbers of the keys that begin a shard.
    pub(crate) cuts: Vec<usize>,
}

#[derive(Deserialize)]
struct Version {
    version: u32,
}

impl Side {
    pub(super) fn new(analysis: Analysis, host: Option<Analysis>) -> Self {
        let host = host.map(|host| host.name().to_string());
        Self {
            version: VERSION,
            analysis: analysis.name().to_string(),
            host,
            scale: 1.0,
            cuts: Vec::new(),
        }
    }

    /// Lays the grid so that the strongest contribution is its last step.
    pub(super) fn measure(&mut self, strongest: f32) {
        self.scale = LARGEST / strongest.max(f32::EPSILON);
    }

    pub(super) fn read(folder: &Path) -> Result<Self, IndexError> {
        let unreadable =
            |reason: String| IndexError::Unreadable { folder: folder.to_path_buf(), reason };
        let text = std::fs::read_to_string(folder.join(FILE))
            .map_err(|error| unreadable(error.to_string()))?;
        let Version { version } =
            serde_json::from_str(&text).map_err(|error| unreadable(error.to_string()))?;
        if version != VERSION {
            let folder = folder.to_path_buf();
            return Err(IndexError::OtherVersion { folder, found: version, wanted: VERSION });
        }
        serde_json::from_str(&text).map_err(|error| unreadable(error.to_string()))
    }

    pub(super) fn write(&self, folder: &Path) -> Result<(), IndexError> {
        let text = serde_json::to_string(self).map_err(std::io::Error::from)?;
        Ok(std::fs::write(folder.join(FILE), text)?)
    }
}
