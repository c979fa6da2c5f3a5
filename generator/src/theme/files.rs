//! The files of a theme: on disk first, then in the program; the site's theme first, then `base`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result, bail};
use include_dir::{Dir, include_dir};
use walkdir::WalkDir;

static EMBEDDED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../themes");
const BASE: &str = "base";

/// Every file of a theme by its path in it (`templates/pages/home.html`).
pub(super) struct Files(BTreeMap<String, Cow<'static, [u8]>>);

impl Files {
    pub(super) fn load(name: &str, themes: Option<&Path>) -> Result<Self> {
        let mut files = Self(BTreeMap::new());
        let mut found = files.add(BASE, themes)?;
        if name != BASE {
            found = files.add(name, themes)?;
        }
        if !found {
            bail!("there is no theme {name}: put it into themes/{name}/, or write `theme: base`");
        }
        Ok(files)
    }

    /// The text of a file.
    pub(super) fn text(&self, path: &str) -> Option<&str> {
        self.0.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok())
    }

    /// The files below a folder (`icons/`), with paths from there.
    pub(super) fn below<'a>(
        &'a self,
        folder: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.0
            .range(folder.to_owned()..)
            .map_while(move |(path, bytes)| Some((path.strip_prefix(folder)?, bytes.as_ref())))
    }

    /// Over what decides how a page looks in HTML.
    pub(super) fn hash(&self) -> blake3::Hash {
        let mut hasher = blake3::Hasher::new();
        for folder in ["templates/", "texts/", "icons/"] {
            for (path, bytes) in self.below(folder) {
                hasher.update(path.as_bytes());
                hasher.update(&(bytes.len() as u64).to_le_bytes());
                hasher.update(bytes);
            }
        }
        hasher.finalize()
    }

    /// Adds a theme as it is in the program and then as it is on disk; says whether there is any.
    fn add(&mut self, name: &str, themes: Option<&Path>) -> Result<bool> {
        let embedded = EMBEDDED.get_dir(name);
        if let Some(folder) = embedded {
            self.add_embedded(folder, name);
        }
        let on_disk = themes.map(|themes| themes.join(name)).filter(|folder| folder.is_dir());
        if let Some(folder) = &on_disk {
            self.add_folder(folder)?;
        }
        Ok(embedded.is_some() || on_disk.is_some())
    }

    fn add_embedded(&mut self, folder: &'static Dir<'static>, name: &str) {
        for file in folder.files() {
            let path = file.path().to_string_lossy().replace('\\', "/");
            if let Some(path) = path.strip_prefix(name).and_then(|path| path.strip_prefix('/')) {
                self.0.insert(path.to_owned(), Cow::Borrowed(file.contents()));
            }
        }
        folder.dirs().for_each(|inner| self.add_embedded(inner, name));
    }

    fn add_folder(&mut self, folder: &Path) -> Result<()> {
        for entry in WalkDir::new(folder).sort_by_file_name() {
            let entry = entry.with_context(|| format!("reading {}", folder.display()))?;
            let inside = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            let path = inside.to_string_lossy().replace('\\', "/");
            if entry.file_type().is_file() && !path.split('/').any(|part| part.starts_with('.')) {
                let bytes = std::fs::read(entry.path());
                let bytes = bytes.with_context(|| format!("reading {}", entry.path().display()))?;
                self.0.insert(path, Cow::Owned(bytes));
            }
        }
        Ok(())
    }
}
