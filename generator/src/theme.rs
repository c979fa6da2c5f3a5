//! The look and the words of a site: templates, styles, scripts, pictograms, interface texts.
//!
//! A theme is embedded in the program; a folder on disk may replace any of its files.
//! 1. `files` finds each file in the folder or in the program;
//! 2. `assets` makes of styles, scripts and pictures what browsers fetch;
//! 3. `engine` gives the templates of one language their functions, and `bound` puts the words in;
//! 4. `renderer` fills them with views; `shell` and `stencil` keep what many pages have alike.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};

use self::engine::Scope;
use self::files::Files;
use crate::locale::{Locale, MIRROR};
use crate::texts::Texts;

pub use self::assets::Asset;
pub use self::renderer::{Renderer, SharedChrome};

mod assets;
mod bound;
mod engine;
mod files;
mod markup;
mod renderer;
mod scripts;
mod shell;
mod stencil;
mod styles;
pub mod wording;

/// The script of the page at a site's root. It is the only inline script of a site, and it never
/// changes, so that a content security policy can name its hash.
pub const CHOOSER_SCRIPT: &str = include_str!("../../themes/base/inline/chooser.js");

/// Everything that makes the look and the words of a site.
pub struct Theme {
    files: Files,
    icons: Arc<BTreeMap<String, tera::Value>>,
    assets: Vec<Asset>,
    fingerprint: String,
    hash: blake3::Hash,
}

impl Theme {
    /// Loads the theme `name`. Where the folder `themes` on disk has a file of it, that one counts;
    /// a file that the theme lacks comes from the theme `base`.
    ///
    /// # Errors
    /// When a file cannot be read, or there is no such theme.
    pub fn load(name: &str, themes: Option<&Path>) -> Result<Self> {
        let files = Files::load(name, themes)?;
        let icons = files.below("icons/").map(|(path, bytes)| {
            let svg =
                std::str::from_utf8(bytes).with_context(|| format!("icons/{path} is not UTF-8"))?;
            Ok((path.trim_end_matches(".svg").to_owned(), tera::Value::safe_string(svg.trim())))
        });
        let icons = Arc::new(icons.collect::<Result<_>>()?);
        let assets = assets::all(&files)?;
        let fingerprint = assets::fingerprint(&assets);
        let hash = files.hash();
        Ok(Self { files, icons, assets, fingerprint, hash })
    }

    /// The templates of the site's pages in one language.
    ///
    /// # Errors
    /// When a template is wrong, or the language lacks a text.
    pub fn renderer(&self, locale: &Locale) -> Result<Renderer> {
        let texts = Arc::new(self.texts(locale)?);
        let engine = engine::build(&self.files, Scope::Site, &texts, &self.icons)?;
        Ok(Renderer::new(engine, texts))
    }

    /// The same with the templates and texts of a service that shares the look.
    ///
    /// # Errors
    /// When a template is wrong, or the language lacks a text.
    pub fn service_renderer(&self, locale: &Locale) -> Result<Renderer> {
        let texts = Arc::new(self.service_texts(locale)?);
        let engine = engine::build(&self.files, Scope::Service, &texts, &self.icons)?;
        Ok(Renderer::new(engine, texts))
    }

    /// The interface texts in one language.
    ///
    /// # Errors
    /// When the theme has no texts in it, or they are not Fluent.
    pub fn texts(&self, locale: &Locale) -> Result<Texts> {
        let file = self.text_file(locale);
        Texts::parse(locale, &file, self.main_texts(&file)?.to_owned())
    }

    /// The interface texts in one language with those of a service: `texts/<language>.ftl`, then
    /// every file of `texts/<language>/`.
    ///
    /// # Errors
    /// When the theme has no texts in it, or they are not Fluent.
    pub fn service_texts(&self, locale: &Locale) -> Result<Texts> {
        let file = self.text_file(locale);
        let mut source = self.main_texts(&file)?.to_owned();
        let folder = file.replace(".ftl", "/");
        for (name, bytes) in self.files.below(&folder) {
            let more = std::str::from_utf8(bytes);
            source.push('\n');
            source.push_str(more.with_context(|| format!("{folder}{name} is not UTF-8"))?);
        }
        Texts::parse(locale, &file, source)
    }

    fn text_file(&self, locale: &Locale) -> String {
        let tag = if locale.tag() == MIRROR { &locale.formats_as() } else { locale.tag() };
        let language = tag.split('-').next().unwrap_or(tag);
        let exact = format!("texts/{tag}.ftl");
        if self.files.text(&exact).is_some() { exact } else { format!("texts/{language}.ftl") }
    }

    fn main_texts(&self, file: &str) -> Result<&str> {
        let source = self.files.text(file);
        source
            .with_context(|| format!("the theme has no {file}: copy texts/en.ftl and translate it"))
    }

    /// The files that browsers fetch, with paths below `assets/<fingerprint>/`.
    pub fn assets(&self) -> &[Asset] {
        &self.assets
    }

    /// The modules of the browser's search, which each index bundles with its data.
    ///
    /// # Errors
    /// When one of them is missing.
    pub fn search_scripts(&self) -> Result<search_index::client::Scripts> {
        search_index::client::Scripts::new(|name| {
            let file = format!("scripts/search/{name}");
            self.files
                .text(&file)
                .map(ToOwned::to_owned)
                .with_context(|| format!("the theme has no {file}"))
        })
    }

    /// A short name for the state of the assets.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The state of templates, pictograms and texts: when it changes, every page may.
    pub fn hash(&self) -> blake3::Hash {
        self.hash
    }

    /// Whether there is a pictogram of this name.
    pub fn has_icon(&self, name: &str) -> bool {
        self.icons.contains_key(name)
    }
}

#[cfg(test)]
mod tests;
