//! The files of one article, found by its folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};

use crate::content::ArticleFile;
use crate::content::parse::{self, What};
use crate::content::place::{self, Role};
use crate::source::{self, SourceFile, Sources};

/// The files of one article that has a source.
#[derive(Debug, Clone)]
pub struct Folder {
    /// Its path: `content/cyprus/health/see-a-doctor`.
    pub path: String,
    /// Section and slug: `health/see-a-doctor`.
    pub address: String,
    /// Language of the source.
    pub source: String,
    /// Files that can be read, by language.
    pub files: BTreeMap<String, Arc<ArticleFile>>,
}

impl Folder {
    /// The source's file.
    #[must_use]
    pub fn source_file(&self) -> &ArticleFile {
        &self.files[&self.source]
    }

    /// Where the file of a language lies, or would lie.
    #[must_use]
    pub fn file_of(&self, lang: &str) -> String {
        format!("{}/index.{lang}.md", self.path)
    }

    fn of(path: &str, address: &str, files: BTreeMap<String, Arc<ArticleFile>>) -> Option<Self> {
        let source = files.iter().find(|(_, file)| file.head.facts.is_some())?.0.clone();
        Some(Self { path: path.to_string(), address: address.to_string(), source, files })
    }
}

/// The articles below one content folder (a site's, or `shared`), by address; those without a
/// source are left out, `check` reports them.
#[must_use]
pub fn all(sources: &Sources, owner: &str) -> Vec<Folder> {
    let files = sources.content.get(owner).map(Vec::as_slice).unwrap_or_default();
    let mut articles: BTreeMap<String, BTreeMap<String, Arc<ArticleFile>>> = BTreeMap::new();
    for file in files {
        if let Some((address, lang, text)) = article_file(file) {
            articles.entry(address).or_default().insert(lang, text);
        }
    }
    articles
        .into_iter()
        .filter_map(|(address, files)| {
            Folder::of(&format!("content/{owner}/{address}"), &address, files)
        })
        .collect()
}

/// One article by itself, without loading the rest; nothing when it has no source.
///
/// # Errors
/// When its folder or a file in it cannot be read.
pub fn beside(root: &Path, owner: &str, address: &str) -> Result<Option<Folder>> {
    let path = format!("content/{owner}/{address}");
    let full = root.join(&path);
    let failed = || format!("failed to read `{}`", full.display());
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&full).with_context(failed)? {
        let name = entry.with_context(failed)?.file_name().to_string_lossy().into_owned();
        let Some(role) = place::role(&format!("{address}/{name}")) else {
            continue;
        };
        let Role::Article { lang, .. } = &role else {
            continue;
        };
        let file = format!("{path}/{name}");
        let bytes = source::read_again(root, &file)?;
        if let Some(What::Article(text)) = parse::parse(&file, &role, &bytes).what {
            files.insert(lang.clone(), text);
        }
    }
    Ok(Folder::of(&path, address, files))
}

fn article_file(file: &SourceFile) -> Option<(String, String, Arc<ArticleFile>)> {
    let Role::Article { section, slug, lang } = &file.role else {
        return None;
    };
    let Some(What::Article(text)) = &file.parsed.what else {
        return None;
    };
    Some((format!("{section}/{slug}"), lang.clone(), Arc::clone(text)))
}
