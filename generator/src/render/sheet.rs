//! Pages of a service in the look of the site.

use anyhow::{Context, Result};

use super::chrome::{self, About};
use super::{Job, Press};
use crate::edition::{Key, Page};
use crate::published::PublishedEntry;
use crate::url;
use crate::view::Link;
use crate::view::listing::EntryPage;
use crate::view::sheet::Sheet;

impl Press {
    /// A page of a service, in one language.
    ///
    /// # Errors
    /// When a template is wrong.
    pub fn sheet(&self, at: usize, sheet: &Sheet) -> Result<Vec<u8>> {
        let edition = &self.editions[at];
        let path = url::below(edition.tag(), "");
        let page = Page { key: Key::Search, path, made_from: [0; 16] };
        let job = Job { press: self, edition, voice: self.voice(at)?, page: &page };
        let title = edition.in_language(&sheet.title, "");
        let mut about = About::of(title, edition.spoken(&edition.site().tagline));
        let base = &edition.site().address;
        about.breadcrumbs = job.trail(None);
        about.breadcrumbs.extend(sheet.trail.iter().map(|link| Link {
            title: link.title.clone(),
            path: url::from_root(base, &link.path),
        }));
        let mut frame = job.frame(about);
        // Search engines are told nothing of these pages.
        frame.canonical = String::new();
        frame.default_address = String::new();
        let behind = sheet.address.split_once("{lang}/").map_or("", |(_, behind)| behind);
        frame.path = format!("{}/{behind}", edition.tag());
        for language in &mut frame.languages {
            let there = sheet.address.replace("{lang}", &language.lang);
            language.path = url::from_root(base, &there);
            language.address = String::new();
        }
        let renderer = self.service_renderer(at)?;
        renderer.sheet(&job.voice.chrome, &frame, sheet)
    }

    /// An entry as its page would show it, for a service's preview.
    ///
    /// # Errors
    /// When a template is wrong, or the entry is of no module of the site.
    pub fn entry(&self, at: usize, entry: &PublishedEntry) -> Result<EntryPage> {
        let edition = &self.editions[at];
        let kind = edition.site().modules.iter().find(|kind| kind.id == entry.module);
        let kind = kind.with_context(|| format!("there is no module `{}`", entry.module))?;
        let path = url::below(edition.tag(), &format!("{}/{}", kind.id, entry.id));
        let page = Page { key: Key::Search, path, made_from: [0; 16] };
        let job = Job { press: self, edition, voice: self.voice(at)?, page: &page };
        Ok(job.entry_view(kind, entry))
    }

    /// Where a service's pages of one language begin, or nothing where there is no service.
    #[must_use]
    pub fn service_address(&self, at: usize) -> Option<String> {
        chrome::service(&self.editions[at], &self.options)
    }
}
