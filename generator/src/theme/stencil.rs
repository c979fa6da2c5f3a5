//! The language menu of a page and its alternates for search engines: the same on all pages of one
//! depth but for the path, so they are rendered once with a gap where the path stands.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, RwLock};

use anyhow::{Context, Result};
use tera::{Context as Scope, Tera, Value};

use crate::view::frame::{Frame, LanguageLink};

const MENU: &str = "parts/languages.html";
const ALTERNATES: &str = "parts/alternates.html";
/// Stands for the path; from the private use area, so no text has it.
const GAP: char = '\u{e002}';

/// HTML with gaps.
pub(super) struct Stencil {
    menu: Vec<String>,
    alternates: Vec<String>,
}

/// The ways to a page's other languages, as HTML.
pub(super) struct Ways {
    pub(super) menu: Value,
    pub(super) alternates: Value,
}

/// Stencils by the hash of everything that they depend on.
#[derive(Default)]
pub(super) struct Stencils(RwLock<HashMap<u64, Arc<Stencil>>>);

impl Stencils {
    /// Fills the stencil that fits the page; makes it first, if need be.
    pub(super) fn ways(&self, tera: &Tera, frame: &Frame) -> Result<Ways> {
        let shared = shared_path(frame);
        let path = shared.unwrap_or_default();
        let stencil = match shared {
            // It fits no other page; one that is kept for each search would fill the memory.
            None => Arc::new(cut(tera, frame, path)?),
            Some(_) => self.kept(tera, frame, path)?,
        };
        let filled = |pieces: &[String]| Value::safe_string(&pieces.join(path));
        Ok(Ways { menu: filled(&stencil.menu), alternates: filled(&stencil.alternates) })
    }

    /// The stencil of all pages that differ only in their path.
    fn kept(&self, tera: &Tera, frame: &Frame, path: &str) -> Result<Arc<Stencil>> {
        let key = key(frame, path);
        let known = self.0.read().ok().and_then(|stencils| stencils.get(&key).cloned());
        if let Some(stencil) = known {
            return Ok(stencil);
        }
        let stencil = Arc::new(cut(tera, frame, path)?);
        if let Ok(mut stencils) = self.0.write() {
            stencils.insert(key, Arc::clone(&stencil));
        }
        Ok(stencil)
    }
}

/// The end of the path that all languages share (`health/see-a-doctor/`); nothing when they
/// differ, and then the stencil is for this page alone.
fn shared_path(frame: &Frame) -> Option<&str> {
    let path = frame.path.split_once('/').map_or("", |(_, path)| path);
    let plain = path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_./~%?=".contains(&b));
    let ends = |address: &str| address.is_empty() || address.ends_with(path);
    let shared = |l: &LanguageLink| l.path.ends_with(path) && ends(&l.address);
    let all = plain && ends(&frame.default_address) && frame.languages.iter().all(shared);
    all.then_some(path)
}

fn key(frame: &Frame, path: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    (frame.root.as_str(), frame.noindex, without(&frame.default_address, path)).hash(&mut hasher);
    for language in &frame.languages {
        let begins = (without(&language.path, path), without(&language.address, path));
        (&language.lang, begins, language.here, language.translated).hash(&mut hasher);
    }
    hasher.finish()
}

/// An address up to the shared path.
fn without<'a>(address: &'a str, path: &str) -> &'a str {
    address.strip_suffix(path).unwrap_or(address)
}

fn cut(tera: &Tera, frame: &Frame, path: &str) -> Result<Stencil> {
    let open = |address: &str| match address {
        "" => String::new(),
        _ if path.is_empty() => address.to_owned(),
        _ => format!("{}{GAP}", without(address, path)),
    };
    let languages = frame.languages.iter().map(|language| LanguageLink {
        path: open(&language.path),
        address: open(&language.address),
        ..language.clone()
    });
    let mut scope = Scope::new();
    scope.insert("languages", &languages.collect::<Vec<_>>());
    scope.insert("root", &frame.root);
    scope.insert("noindex", &frame.noindex);
    scope.insert("default_address", &open(&frame.default_address));
    let part = |name: &str| -> Result<Vec<String>> {
        let html = tera.render(name, &scope).with_context(|| format!("rendering {name}"))?;
        Ok(html.split(GAP).map(str::to_owned).collect())
    };
    Ok(Stencil { menu: part(MENU)?, alternates: part(ALTERNATES)? })
}
