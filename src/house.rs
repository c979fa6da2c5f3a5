//! The sites in memory, as pages, searches and the interaction service need them.

use std::sync::{Arc, RwLock, RwLockReadGuard, RwLockWriteGuard};

use anyhow::Result;
use generator::pipeline::Preview;
use generator::published::{Published, PublishedEntry};
use generator::render::search::Asked as Question;
use generator::texts::Texts;
use generator::view::listing::EntryPage;
use generator::view::sheet::Sheet;
use interact_service::host::Host;
use interact_service::search::{Answers, Asked};
use interact_service::tenant::Tenant;

/// The sites.
pub(crate) struct House {
    preview: RwLock<Preview>,
    /// Whether people come by an encrypted connection.
    encrypted: bool,
    /// Whether days pass: not where somebody said which day it is.
    turning: bool,
    /// Called when pages changed because something was published.
    changed: Box<dyn Fn() + Send + Sync>,
}

impl House {
    /// Sites that were read.
    pub(crate) fn new(
        preview: Preview,
        encrypted: bool,
        changed: impl Fn() + Send + Sync + 'static,
    ) -> Self {
        let preview = RwLock::new(preview);
        Self { preview, encrypted, turning: false, changed: Box::new(changed) }
    }

    /// The same, in which days pass: what is published next is seen as of that day.
    pub(crate) fn turning(mut self, turning: bool) -> Self {
        self.turning = turning;
        self
    }

    /// The sites as they are now.
    pub(crate) fn preview(&self) -> RwLockReadGuard<'_, Preview> {
        self.preview.read().unwrap_or_else(|poisoned| poisoned.into_inner())
    }

    /// The sites, to be changed.
    pub(crate) fn preview_mut(&self) -> RwLockWriteGuard<'_, Preview> {
        self.preview.write().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

impl Host for House {
    fn tenants(&self) -> Vec<Arc<Tenant>> {
        let preview = self.preview();
        let tenant = |(site, world): (&Arc<_>, &Arc<_>)| Arc::new(Tenant::new(site, world));
        preview.worlds().map(tenant).collect()
    }

    fn tenant(&self, site: &str) -> Option<Arc<Tenant>> {
        let preview = self.preview();
        let (site, world) = preview.worlds().find(|(own, _)| own.id == site)?;
        Some(Arc::new(Tenant::new(site, world)))
    }

    fn texts(&self, site: &str, lang: &str) -> Result<Arc<Texts>> {
        self.preview().service_texts(site, lang)
    }

    fn page(&self, site: &str, lang: &str, sheet: &Sheet) -> Result<Vec<u8>> {
        self.preview().sheet(site, lang, sheet)
    }

    fn part(
        &self,
        site: &str,
        lang: &str,
        template: &str,
        view: &serde_json::Value,
    ) -> Result<String> {
        self.preview().service_part(site, lang, template, view)
    }

    fn entry(&self, site: &str, lang: &str, entry: &PublishedEntry) -> Result<EntryPage> {
        self.preview().entry(site, lang, entry)
    }

    fn headers(&self, site: &str) -> Vec<(&'static str, String)> {
        // Where nothing is encrypted, nothing may be asked to be.
        let unwanted = if self.encrypted { "" } else { "upgrade-insecure-requests" };
        let fit = |value: String| match unwanted {
            "" => value,
            unwanted => value.replace(unwanted, ""),
        };
        let headers = self.preview().headers(site).into_iter();
        headers.map(|(name, value)| (name, fit(value))).collect()
    }

    fn publish(&self, published: Published) {
        let taken = {
            let mut preview = self.preview_mut();
            if self.turning {
                preview.turn_to(jiff::Zoned::now().date());
            }
            preview.publish(published)
        };
        match taken {
            Ok(()) => (self.changed)(),
            Err(error) => tracing::error!(error = format!("{error:#}"), "the former pages stay"),
        }
    }

    fn suggest(
        &self,
        site: &str,
        lang: &str,
        text: &str,
        limit: usize,
    ) -> Result<Vec<(String, String)>> {
        let hits = self.preview().suggest(site, lang, text, limit)?;
        Ok(hits.into_iter().map(|(title, path)| (title, format!("/{site}/{path}"))).collect())
    }

    fn find_page(&self, site: &str, lang: &str, page: &str) -> Result<Option<(String, String)>> {
        let found = self.preview().find_page(site, lang, page)?;
        Ok(found.map(|(title, path)| (title, format!("/{site}/{path}"))))
    }
}

impl Answers for House {
    fn search(&self, site: &str, lang: &str, asked: &Asked) -> Result<Option<Vec<u8>>> {
        let asked = Question { text: asked.q.clone(), section: asked.section.clone() };
        self.preview().search(site, lang, &asked)
    }

    fn headers(&self, site: &str) -> Vec<(&'static str, String)> {
        Host::headers(self, site)
    }

    fn failed(&self, error: &anyhow::Error) {
        tracing::error!(error = format!("{error:#}"), "a search failed");
    }
}
