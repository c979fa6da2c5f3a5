//! Which folder is served: the project, or the demonstration inside the program.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use generator::scaffold;
use tempfile::TempDir;

use crate::args::sites::ServeArgs;
use crate::project;
use crate::terminal::Terminal;

/// The folder that is served.
pub(super) enum Home {
    /// One that stays.
    Kept(PathBuf),
    /// One that leaves with the program.
    Temporary(TempDir),
}

impl Home {
    /// The project; with `--demo`, where there is none, the demonstration.
    pub(super) fn find(args: &ServeArgs, root: PathBuf, terminal: &Terminal) -> Result<Self> {
        if !args.demo || is_project(&root) {
            return Ok(Self::Kept(root));
        }
        let home = match &args.data {
            Some(data) => Self::Kept(data.join("demonstration")),
            None => Self::Temporary(
                TempDir::with_prefix("immerse-").context("failed to make a folder")?,
            ),
        };
        let folder = home.folder();
        if !is_project(folder) {
            scaffold::init(folder, project::today(args.today)?)?;
        }
        terminal.say(&format!("the demonstration lies in `{}`", folder.display()));
        Ok(home)
    }

    /// Its path.
    pub(super) fn folder(&self) -> &Path {
        match self {
            Self::Kept(folder) => folder,
            Self::Temporary(folder) => folder.path(),
        }
    }
}

fn is_project(folder: &Path) -> bool {
    folder.join("sites").is_dir() && folder.join("content").is_dir()
}
