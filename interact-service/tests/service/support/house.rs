//! The program around the service: the sites of the repository, read once for all tests.

use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};

use anyhow::Result;
use generator::pipeline::{Job, Preview};
use generator::published::{Published, PublishedEntry};
use generator::texts::Texts;
use generator::view::listing::EntryPage;
use generator::view::sheet::Sheet;
use interact_service::host::Host;
use interact_service::tenant::Tenant;

/// The sites.
struct House {
    preview: Preview,
    published: Mutex<Vec<Published>>,
}

/// The house of all tests.
pub(crate) fn shared() -> Arc<dyn Host> {
    static HOUSE: OnceLock<Arc<dyn Host>> = OnceLock::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    HOUSE.get_or_init(|| of(&root)).clone()
}

/// A house of the sites below a folder.
pub(crate) fn of(root: &Path) -> Arc<dyn Host> {
    let mut job = Job::new(root, jiff::civil::date(2026, 11, 30));
    job.service = String::from("/my/{site}/{lang}/");
    let preview = Preview::open(&job).expect("the sites of the folder");
    let problems = &preview.report().problems;
    assert!(!problems.stop_the_build(), "the sites have mistakes: {problems:?}");
    Arc::new(House { preview, published: Mutex::default() })
}

impl Host for House {
    fn tenants(&self) -> Vec<Arc<Tenant>> {
        let tenant = |(site, world): (&Arc<generator::site::Site>, &Arc<_>)| {
            Arc::new(Tenant::new(site, world))
        };
        self.preview.worlds().map(tenant).collect()
    }

    fn texts(&self, site: &str, lang: &str) -> Result<Arc<Texts>> {
        self.preview.service_texts(site, lang)
    }

    fn page(&self, site: &str, lang: &str, sheet: &Sheet) -> Result<Vec<u8>> {
        self.preview.sheet(site, lang, sheet)
    }

    fn part(
        &self,
        site: &str,
        lang: &str,
        template: &str,
        view: &serde_json::Value,
    ) -> Result<String> {
        self.preview.service_part(site, lang, template, view)
    }

    fn entry(&self, site: &str, lang: &str, entry: &PublishedEntry) -> Result<EntryPage> {
        self.preview.entry(site, lang, entry)
    }

    fn headers(&self, site: &str) -> Vec<(&'static str, String)> {
        self.preview.headers(site)
    }

    fn publish(&self, published: Published) {
        self.published.lock().expect("no panic").push(published);
    }

    fn suggest(
        &self,
        site: &str,
        lang: &str,
        text: &str,
        limit: usize,
    ) -> Result<Vec<(String, String)>> {
        self.preview.suggest(site, lang, text, limit)
    }

    fn find_page(&self, site: &str, lang: &str, page: &str) -> Result<Option<(String, String)>> {
        let found = self.preview.find_page(site, lang, page)?;
        Ok(found.map(|(title, path)| (title, format!("/{path}"))))
    }
}
