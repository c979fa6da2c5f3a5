//! Beginnings: a folder for a new country, a file for a new article.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use include_dir::{Dir, include_dir};
use jiff::civil::Date;

pub mod answer;
pub mod article;

pub use article::NewArticle;

/// A small site in two languages.
static SITE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/scaffold/starter");
/// What all sites share: the files of this repository.
static MODULES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../sites/modules");
static TAXONOMIES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../sites/taxonomies");
const LOCALES: &str = include_str!("../../sites/locales.yaml");

/// The day on which the texts of the starter were validated, as they lie in the repository.
const VALIDATED_ON: &str = "on: 2026-11-20";

/// A file of a beginning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StarterFile {
    /// Path below the project's folder.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The files of a starter project, by path; its articles count as validated today, so that a
/// folder begun years after this program was made shows them.
#[must_use]
pub fn starter(today: Date) -> Vec<StarterFile> {
    let mut files = Vec::new();
    collect(&SITE, "", &mut files);
    collect(&MODULES, "sites/modules/", &mut files);
    collect(&TAXONOMIES, "sites/taxonomies/", &mut files);
    files.push(StarterFile { path: String::from("sites/locales.yaml"), text: LOCALES.into() });
    for file in &mut files {
        file.text = file.text.replace(VALIDATED_ON, &format!("on: {today}"));
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files
}

fn collect(folder: &Dir<'_>, below: &str, files: &mut Vec<StarterFile>) {
    for file in folder.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        let text = String::from_utf8_lossy(file.contents()).into_owned();
        files.push(StarterFile { path: format!("{below}{path}"), text });
    }
    folder.dirs().for_each(|inner| collect(inner, below, files));
}

/// Writes a starter project into a folder; returns the paths of its files.
///
/// # Errors
/// When one of the files exists already (then nothing is written), or cannot be written.
pub fn init(folder: &Path, today: Date) -> Result<Vec<String>> {
    let files = starter(today);
    for top in ["content", "sites"] {
        let there = folder.join(top);
        if there.symlink_metadata().is_ok() {
            bail!("`{}` exists already; nothing was written", there.display());
        }
    }
    for file in &files {
        write_new(&folder.join(&file.path), &file.text)?;
    }
    Ok(files.into_iter().map(|file| file.path).collect())
}

/// Writes a file that does not exist yet, and the folders that lead to it.
fn write_new(path: &Path, text: &str) -> Result<()> {
    let failed = || format!("failed to write `{}`", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(failed)?;
    }
    let mut file = fs::File::create_new(path).with_context(failed)?;
    std::io::Write::write_all(&mut file, text.as_bytes()).with_context(failed)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_starter_holds_a_site_and_what_all_sites_share() {
        let files = starter(date(2031, 1, 2));
        let text = |path: &str| {
            let file = files.iter().find(|file| file.path == path);
            file.map(|file| file.text.as_str()).unwrap_or_else(|| panic!("{path} is not there"))
        };
        text("sites/cyprus.yaml");
        text("sites/locales.yaml");
        text("sites/modules/training.yaml");
        text("sites/taxonomies/tags.yaml");
        let article = text("content/cyprus/health/register-with-gesy/index.el.md");
        assert!(article.contains("on: 2031-01-02"), "validated on the day of the beginning");
    }

    #[test]
    fn nothing_is_overwritten() {
        let folder = tempfile::tempdir().expect("a folder");
        init(folder.path(), date(2026, 11, 20)).expect("written");
        let error = init(folder.path(), date(2026, 11, 20)).expect_err("there already");
        assert!(error.to_string().contains("exists already"), "{error}");
    }
}
