//! What a service that shares the look of the sites asks of them.

use std::sync::Arc;

use anyhow::{Context, Result};
use search_index::query::Query;

use super::{Preview, PreviewSite};
use crate::published::{Published, PublishedEntry};
use crate::site::{Site, World};
use crate::texts::Texts;
use crate::url;
use crate::view::listing::EntryPage;
use crate::view::sheet::Sheet;

impl Preview {
    /// Every site with what all sites share.
    pub fn worlds(&self) -> impl Iterator<Item = (&Arc<Site>, &Arc<World>)> {
        self.sites.iter().map(|site| {
            let country = &site.press.editions[0].country;
            (&country.site, &country.world)
        })
    }

    /// A page of a service in the look of a site.
    ///
    /// # Errors
    /// When there is no such site or language, or a template is wrong.
    pub fn sheet(&self, site: &str, lang: &str, sheet: &Sheet) -> Result<Vec<u8>> {
        let (site, at) = self.edition(site, lang)?;
        site.press.sheet(at, sheet)
    }

    /// What the page of an entry would show if it were published now.
    ///
    /// # Errors
    /// When there is no such site, language or module.
    pub fn entry(&self, site: &str, lang: &str, entry: &PublishedEntry) -> Result<EntryPage> {
        let (site, at) = self.edition(site, lang)?;
        site.press.entry(at, entry)
    }

    /// The words of a site and its service in one language.
    ///
    /// # Errors
    /// When there is no such site or language, or its texts are wrong.
    pub fn service_texts(&self, site: &str, lang: &str) -> Result<Arc<Texts>> {
        let (site, at) = self.edition(site, lang)?;
        Ok(site.press.service_renderer(at)?.shared_texts())
    }

    /// A part of a service's page, or a mail: the template sees the view as `part`.
    ///
    /// # Errors
    /// When there is no such site or language, or a template is wrong.
    pub fn service_part(
        &self,
        site: &str,
        lang: &str,
        template: &str,
        view: &serde_json::Value,
    ) -> Result<String> {
        let (site, at) = self.edition(site, lang)?;
        site.press.service_renderer(at)?.part(template, view)
    }

    /// Pages that answer a text best: title and path below the site's root.
    ///
    /// # Errors
    /// When there is no such site or language, or its index cannot be made.
    pub fn suggest(
        &self,
        site: &str,
        lang: &str,
        text: &str,
        limit: usize,
    ) -> Result<Vec<(String, String)>> {
        let (site, at) = self.edition(site, lang)?;
        let results = site.index(at)?.search(&Query::new(text)).context("failed to search")?;
        let home = url::home(lang);
        let hits = results.hits.into_iter().take(limit);
        Ok(hits.map(|hit| (hit.title, format!("{home}{}", hit.url))).collect())
    }

    /// An article or a published entry by its place behind the language: title and path below the
    /// site's root.
    ///
    /// # Errors
    /// When there is no such site or language.
    pub fn find_page(
        &self,
        site: &str,
        lang: &str,
        page: &str,
    ) -> Result<Option<(String, String)>> {
        let (site, at) = self.edition(site, lang)?;
        let edition = &site.press.editions[at];
        let path = url::below(lang, page);
        let found = edition.pages.iter().find(|own| own.path == path);
        Ok(found.and_then(|page| edition.title_of(&page.key)).map(|title| (title, path)))
    }

    /// It is another day: what is over leaves with what is published next.
    pub fn turn_to(&mut self, today: jiff::civil::Date) {
        self.job.today = today;
    }

    /// Takes what a service published into the sites.
    ///
    /// # Errors
    /// When the theme is wrong.
    pub fn publish(&mut self, published: Published) -> Result<()> {
        self.plan.publish(&self.job, &published);
        self.published = Some(published);
        self.take_in().map(|_| ())
    }

    fn edition(&self, site: &str, lang: &str) -> Result<(&PreviewSite, usize)> {
        let found = self.sites.iter().find(|candidate| candidate.id() == site);
        let found = found.with_context(|| format!("there is no site `{site}`"))?;
        let at = found.press.editions.iter().position(|edition| edition.tag() == lang);
        Ok((found, at.with_context(|| format!("`{site}` does not speak `{lang}`"))?))
    }
}
