//! The only code that writes files.
//!
//! A first build is written beside the former one and swapped in whole. A later build changes
//! only the files that differ, each in one step, so that a reader never sees half a file; should
//! it be cut short, nobody remembers it and the next build is a first one again.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::render::OutputFile;

/// What is known of a file that was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// What it was made from.
    pub made_from: [u8; 16],
    /// Its size in bytes.
    pub size: u64,
    /// When it was written, in nanoseconds since 1970.
    pub modified: u64,
}

/// What a build wrote, by path.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Manifest {
    /// The files.
    pub files: BTreeMap<String, Written>,
}

impl Manifest {
    /// Whether a file stands in the folder as this build left it.
    #[must_use]
    pub fn holds(&self, folder: &Path, path: &str, made_from: [u8; 16]) -> Option<Written> {
        let written = *self.files.get(path)?;
        let stands = written.made_from == made_from
            && stamp(&folder.join(path)).is_some_and(|(size, modified)| {
                size == written.size && modified == written.modified
            });
        stands.then_some(written)
    }
}

fn stamp(path: &Path) -> Option<(u64, u64)> {
    let metadata = fs::metadata(path).ok()?;
    let modified = metadata.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some((metadata.len(), modified.as_nanos() as u64))
}

/// A folder that is being written.
pub struct Folder {
    /// Where the files go.
    target: PathBuf,
    /// Where the finished folder belongs.
    home: PathBuf,
    swap: bool,
}

impl Folder {
    /// A folder that will take the place of `home` when it is finished.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn fresh(home: &Path) -> Result<Self> {
        let target = beside(home, "new")?;
        remove(&target)?;
        make(&target)?;
        Ok(Self { target, home: home.to_path_buf(), swap: true })
    }

    /// The folder `home` itself, file by file.
    #[must_use]
    pub fn existing(home: &Path) -> Self {
        Self { target: home.to_path_buf(), home: home.to_path_buf(), swap: false }
    }

    /// Makes the folders that some files need.
    ///
    /// # Errors
    /// When one cannot be made.
    pub fn make_folders<'a>(&self, paths: impl IntoIterator<Item = &'a str>) -> Result<()> {
        let folders: BTreeSet<&str> =
            paths.into_iter().filter_map(|path| path.rsplit_once('/').map(|(f, _)| f)).collect();
        folders.into_par_iter().try_for_each(|folder| make(&self.target.join(folder)))
    }

    /// Writes a file; its folder exists.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&self, file: &OutputFile, made_from: [u8; 16]) -> Result<Written> {
        let path = self.target.join(&file.path);
        if self.swap {
            fs::write(&path, &file.bytes).with_context(|| failed("write", &path))?;
        } else {
            let half = path.with_extension("immerse-half");
            fs::write(&half, &file.bytes).with_context(|| failed("write", &half))?;
            fs::rename(&half, &path).with_context(|| failed("write", &path))?;
        }
        let (size, modified) = stamp(&path).with_context(|| failed("read", &path))?;
        Ok(Written { made_from, size, modified })
    }

    /// Removes a file that belongs to no page any more, and folders that it leaves empty.
    ///
    /// # Errors
    /// When it cannot be removed.
    pub fn remove(&self, path: &str) -> Result<()> {
        let full = self.target.join(path);
        match fs::remove_file(&full) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(error).with_context(|| failed("remove", &full));
            }
            _ => {}
        }
        let mut folder = full.parent();
        while let Some(empty) = folder.filter(|f| **f != *self.target && fs::remove_dir(f).is_ok())
        {
            folder = empty.parent();
        }
        Ok(())
    }

    /// Puts the finished folder in its place.
    ///
    /// # Errors
    /// When it cannot be moved; the former one then still stands.
    pub fn finish(self) -> Result<()> {
        if !self.swap {
            return Ok(());
        }
        let old = beside(&self.home, "old")?;
        remove(&old)?;
        if self.home.exists() {
            fs::rename(&self.home, &old).with_context(|| failed("move", &self.home))?;
        }
        fs::rename(&self.target, &self.home).with_context(|| failed("move", &self.target))?;
        remove(&old)
    }
}

/// Removes the folders inside another that bear none of some names.
///
/// # Errors
/// When one cannot be removed.
pub fn keep_only(folder: &Path, names: &[&str]) -> Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries.flatten() {
        if !names.iter().any(|name| entry.file_name() == *name) {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

/// Refuses two files at one path.
///
/// # Errors
/// When there are two.
pub fn refuse_twins<'a>(paths: impl IntoIterator<Item = &'a str>) -> Result<()> {
    let mut seen = BTreeSet::new();
    for path in paths {
        if !seen.insert(path) {
            bail!("two files would stand at `{path}`");
        }
    }
    Ok(())
}

/// Reads what an earlier run remembered; nothing when there is none of this version.
#[must_use]
pub fn recall<T: DeserializeOwned>(path: &Path) -> Option<T> {
    let bytes = fs::read(path).ok()?;
    let inside = bytes.strip_prefix(VERSION.as_bytes())?;
    postcard::from_bytes(inside).ok()
}

/// Remembers something for the next run.
///
/// # Errors
/// When it cannot be written.
pub fn remember<T: Serialize>(path: &Path, what: &T) -> Result<()> {
    if let Some(folder) = path.parent() {
        make(folder)?;
    }
    let bytes = postcard::to_extend(what, VERSION.as_bytes().to_vec())
        .context("failed to remember what was built")?;
    let half = path.with_extension("half");
    fs::write(&half, bytes).with_context(|| failed("write", &half))?;
    fs::rename(&half, path).with_context(|| failed("write", path))
}

/// Forgets what was remembered.
///
/// # Errors
/// When the file cannot be removed.
pub fn forget(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| failed("remove", path))
        }
        _ => Ok(()),
    }
}

/// Writes a file that an editor asked for (a new article, a stamped translation).
///
/// # Errors
/// When it cannot be written.
pub fn write_text(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        make(folder)?;
    }
    let half = path.with_extension("immerse-half");
    fs::write(&half, text).with_context(|| failed("write", &half))?;
    fs::rename(&half, path).with_context(|| failed("write", path))
}

/// What is remembered is of this program only: another one may mean something else by it.
const VERSION: &str = concat!("immerse ", env!("GENERATOR_CODE"), "\n");

fn beside(home: &Path, ending: &str) -> Result<PathBuf> {
    let name = home.file_name().and_then(|name| name.to_str());
    let name = name.with_context(|| format!("`{}` is no folder to write to", home.display()))?;
    Ok(home.with_file_name(format!(".{name}.{ending}")))
}

fn make(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| failed("make", folder))
}

fn remove(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).with_context(|| failed("remove", folder))
        }
        _ => Ok(()),
    }
}

fn failed(verb: &str, path: &Path) -> String {
    format!("failed to {verb} `{}`", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fresh_folder_takes_the_place_of_the_former_one() {
        let out = tempfile::tempdir().expect("a folder");
        let home = out.path().join("site");
        let file = |path: &str| OutputFile { path: path.into(), bytes: b"x".to_vec() };
        for name in ["one.txt", "two.txt"] {
            let folder = Folder::fresh(&home).expect("made");
            folder.write(&file(name), [0; 16]).expect("written");
            folder.finish().expect("swapped");
        }
        assert!(home.join("two.txt").exists() && !home.join("one.txt").exists());
        assert_eq!(fs::read_dir(out.path()).expect("read").count(), 1, "nothing is left beside it");
    }

    #[test]
    fn twins_are_refused() {
        assert!(refuse_twins(["a", "b"]).is_ok());
        assert!(refuse_twins(["a", "a"]).is_err());
    }

    #[test]
    fn what_is_remembered_is_recalled_and_rubbish_is_not() {
        let out = tempfile::tempdir().expect("a folder");
        let path = out.path().join("deep/file");
        remember(&path, &vec![1_u32, 2]).expect("written");
        assert_eq!(recall::<Vec<u32>>(&path), Some(vec![1, 2]));
        fs::write(&path, "rubbish").expect("written");
        assert_eq!(recall::<Vec<u32>>(&path), None);
    }
}
