//! What the interaction service asks of the program around it.

use std::sync::Arc;

use anyhow::Result;
use generator::published::Published;
use generator::texts::Texts;
use generator::view::sheet::Sheet;
use interact_service::host::Host;
use interact_service::tenant::Tenant;

use super::app::App;

impl Host for App {
    fn tenants(&self) -> Vec<Arc<Tenant>> {
        let preview = self.preview();
        let tenant = |(site, world): (&Arc<_>, &Arc<_>)| {
            Arc::new(Tenant { site: Arc::clone(site), world: Arc::clone(world) })
        };
        preview.worlds().map(tenant).collect()
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

    fn headers(&self, site: &str) -> Vec<(&'static str, String)> {
        // What is served here is not encrypted: nothing may be asked to be.
        let plain = |value: String| value.replace("upgrade-insecure-requests", "");
        let headers = self.preview().headers(site).into_iter();
        headers.map(|(name, value)| (name, plain(value))).collect()
    }

    fn publish(&self, published: Published) {
        self.take_published(published);
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
}
