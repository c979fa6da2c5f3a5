//! Sites kept in memory and rendered page by page, as they are looked at.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result};
use search_index::export;
use search_index::index::Index;
use search_index::query::Query;

use super::{Job, Plan, Report, Search, Use};
use crate::edition::{Country, Edition};
use crate::problem::Problems;
use crate::published::{self, Published};
use crate::render::search::Asked;
use crate::render::site_files::policy;
use crate::render::{Press, pictures, site_files};
use crate::site::Site;
use crate::source::{self, Memory, Sources, Words};
use crate::theme::Theme;
use crate::{search, url};

mod service;

/// A file as a server sends it.
#[derive(Debug, Clone)]
pub struct Served {
    /// What is in it.
    pub bytes: Arc<Vec<u8>>,
    /// Its media type.
    pub mime: &'static str,
    /// Whether its name changes with its content, so that browsers may keep it for ever.
    pub immutable: bool,
    /// 200, or 404 for the page that says so.
    pub status: u16,
}

/// Sites kept in memory.
pub struct Preview {
    job: Job,
    sources: Sources,
    plan: Plan,
    /// What a service published since, instead of what the job names.
    published: Option<Published>,
    themes: HashMap<String, Arc<Theme>>,
    sites: Vec<PreviewSite>,
    report: Report,
}

/// One site of a preview.
struct PreviewSite {
    press: Press,
    /// Places of pages by path: edition and page.
    pages: Arc<HashMap<String, (usize, usize)>>,
    /// Files made when first asked for.
    made: Mutex<HashMap<String, Arc<Vec<u8>>>>,
    /// Search indexes, by edition.
    indexes: Mutex<HashMap<usize, Arc<Index>>>,
}

impl Preview {
    /// Loads the sites of a job; renders nothing yet. Mistakes of authors are in
    /// [`Preview::report`], and the sites stay empty until they are mended.
    ///
    /// # Errors
    /// When files cannot be read.
    pub fn open(job: &Job) -> Result<Self> {
        let mut preview = Self {
            job: job.clone(),
            sources: Sources::default(),
            plan: Plan::default(),
            published: None,
            themes: HashMap::new(),
            sites: Vec::new(),
            report: Report::default(),
        };
        preview.refresh()?;
        Ok(preview)
    }

    /// Reads everything. When an author has something to mend, the former pages stay.
    ///
    /// # Errors
    /// When files cannot be read, or the theme is wrong.
    pub fn refresh(&mut self) -> Result<&Report> {
        self.themes.clear();
        self.sources =
            source::load(&self.job.root, &self.job.which, &Memory::default(), Words::Keep)?;
        let named = self.job.published.as_deref().filter(|_| self.published.is_none());
        let named = named.map(published::load).transpose()?.unwrap_or_default();
        let published = self.published.as_ref().unwrap_or(&named);
        self.plan = Plan::read(&self.job, &self.sources, published);
        self.take_in()
    }

    /// Reads the files that changed, and nothing else where that is enough: texts of articles
    /// that were there before. Anything else reads everything.
    ///
    /// # Errors
    /// When files cannot be read, or the theme is wrong.
    pub fn refresh_files(&mut self, paths: &[PathBuf]) -> Result<&Report> {
        if self.sources.reread(paths)? { self.take_in() } else { self.refresh() }
    }

    /// Makes the sites anew from what was read; what did not change since they were made last is
    /// taken from them.
    fn take_in(&mut self) -> Result<&Report> {
        let former: Vec<Arc<Country>> =
            self.sites.iter().map(|site| Arc::clone(site.country())).collect();
        let mut problems = Problems::default();
        let countries = self.plan.countries(&self.job, &self.sources, &former, &mut problems);
        let mut sites = Vec::new();
        for country in &countries {
            let theme = self.theme(&country.site)?;
            let former = self.sites.iter().find(|site| site.id() == country.site.id);
            let used = Use::Look(former.map(|site| &site.press));
            let press = super::press(&self.job, country, theme, used, &mut problems);
            sites.push(PreviewSite::of(press, former));
        }
        let report = |site: &PreviewSite| super::site_report(site.country(), &site.press.editions);
        let reports = sites.iter().map(report).collect();
        if problems.stop_the_build() {
            problems = problems.with_mistakes(|found| super::lines(&self.job.root, found));
        } else {
            let former = std::mem::replace(&mut self.sites, sites);
            std::thread::spawn(move || drop(former)); // nobody has to wait for that
        }
        self.report = Report { problems, sites: reports, read: None };
        Ok(&self.report)
    }

    fn theme(&mut self, site: &Site) -> Result<Arc<Theme>> {
        if let Some(theme) = self.themes.get(&site.theme) {
            return Ok(Arc::clone(theme));
        }
        let theme = super::theme(&self.job, site)?;
        self.themes.insert(site.theme.clone(), Arc::clone(&theme));
        Ok(theme)
    }

    /// What came of the last reading.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// Identifiers and names of the sites, and the names in each language.
    #[must_use]
    pub fn sites(&self) -> Vec<(String, Vec<(String, String)>)> {
        self.sites
            .iter()
            .map(|site| {
                let first = site.press.editions[0].site();
                let names = first.tags().map(|tag| {
                    (tag.to_string(), first.name.find(tag).unwrap_or_default().to_string())
                });
                (first.id.clone(), names.collect())
            })
            .collect()
    }

    /// The search index of a site in one language; nothing when there is no such site or language.
    ///
    /// # Errors
    /// When the index cannot be made.
    pub fn index(&self, site: &str, lang: &str) -> Result<Option<Arc<Index>>> {
        let Some(site) = self.sites.iter().find(|candidate| candidate.id() == site) else {
            return Ok(None);
        };
        let at = site.press.editions.iter().position(|edition| edition.tag() == lang);
        at.map(|at| site.index(at)).transpose()
    }

    /// Official words of a site with the addresses of the articles that explain them.
    #[must_use]
    pub fn glossary(&self, site: &str) -> Vec<(String, String)> {
        let site = self.sites.iter().find(|candidate| candidate.id() == site);
        let entries = site.map(|site| &site.press.editions[0].country.library.glossary);
        let entries = entries.into_iter().flatten();
        entries.map(|entry| (entry.term.clone(), entry.article.clone())).collect()
    }

    /// Security headers of a site's answers.
    #[must_use]
    pub fn headers(&self, site: &str) -> Vec<(&'static str, String)> {
        let site = self.sites.iter().find(|candidate| candidate.id() == site);
        site.map(|site| policy::security_headers(site.press.editions[0].site())).unwrap_or_default()
    }

    /// The paths of all pages below the address of the server.
    pub fn paths(&self) -> impl Iterator<Item = String> {
        let pages = |site: &PreviewSite| {
            let id = site.id().to_string();
            site.pages.keys().map(move |path| format!("{id}/{path}")).collect::<Vec<_>>()
        };
        self.sites.iter().flat_map(pages)
    }

    /// The file at a path below the address of the server: `cyprus/el/health/`. A path that
    /// leads nowhere inside a site gives the site's 404 page in the language of the path.
    ///
    /// # Errors
    /// When a page cannot be rendered.
    pub fn find(&self, path: &str) -> Result<Option<Served>> {
        let (id, inside) = path.split_once('/').unwrap_or((path, ""));
        let Some(site) = self.sites.iter().find(|site| site.id() == id) else {
            return Ok(None);
        };
        if let Some(bytes) = site.file(&self.job, inside)? {
            return Ok(Some(served(inside, bytes, 200)));
        }
        let lang = inside.split('/').next().unwrap_or_default();
        let edition = site.press.editions.iter().find(|edition| edition.tag() == lang);
        let missing = edition.map_or_else(|| String::from("404.html"), |e| url::not_found(e.tag()));
        let bytes = site.file(&self.job, &missing)?;
        Ok(bytes.map(|bytes| served(&missing, bytes, 404)))
    }
}

impl Preview {
    /// The page that answers a search; nothing when there is no such site or language.
    ///
    /// # Errors
    /// When the index cannot be made, or the page cannot be rendered.
    pub fn search(&self, site: &str, lang: &str, asked: &Asked) -> Result<Option<Vec<u8>>> {
        let Some(site) = self.sites.iter().find(|candidate| candidate.id() == site) else {
            return Ok(None);
        };
        let mut editions = site.press.editions.iter();
        let Some(at) = editions.position(|edition| edition.tag() == lang) else {
            return Ok(None);
        };
        let section = (!asked.section.is_empty()).then(|| asked.section.clone());
        let query = Query { section, ..Query::new(&asked.text) };
        let results = site.index(at)?.search(&query).context("failed to search")?;
        Ok(Some(site.press.search_page(at, asked, &results)?.bytes))
    }
}

impl PreviewSite {
    fn of(press: Press, former: Option<&Self>) -> Self {
        let alike = |(one, other): (&Edition, &Edition)| Arc::ptr_eq(&one.pages, &other.pages);
        let same = |former: &&Self| {
            let editions = &former.press.editions;
            editions.len() == press.editions.len()
                && editions.iter().zip(&press.editions).all(alike)
        };
        let pages = match former.filter(same) {
            Some(former) => Arc::clone(&former.pages),
            None => Arc::new(places(&press.editions)),
        };
        Self { press, pages, made: Mutex::default(), indexes: Mutex::default() }
    }

    fn country(&self) -> &Arc<Country> {
        &self.press.editions[0].country
    }

    fn id(&self) -> &str {
        &self.country().site.id
    }

    fn file(&self, job: &Job, path: &str) -> Result<Option<Arc<Vec<u8>>>> {
        let path = url::file(path);
        if let Some((e, p)) = self.pages.get(&path) {
            let page = &self.press.editions[*e].pages[*p];
            return Ok(Some(Arc::new(self.press.page(*e, page)?.bytes)));
        }
        if let Some(bytes) = self.kept(&path) {
            return Ok(Some(bytes));
        }
        self.make(job, &path)?;
        Ok(self.kept(&path))
    }

    fn kept(&self, path: &str) -> Option<Arc<Vec<u8>>> {
        self.made.lock().ok()?.get(path).cloned()
    }

    fn keep(&self, path: String, bytes: Vec<u8>) {
        if let Ok(mut made) = self.made.lock() {
            made.insert(path, Arc::new(bytes));
        }
    }

    /// Makes the files among which one may be.
    fn make(&self, job: &Job, path: &str) -> Result<()> {
        let folder = url::assets(self.press.theme.fingerprint());
        if let Some(inside) = path.strip_prefix(&folder) {
            let assets = self.press.theme.assets().iter().find(|asset| asset.path == inside);
            if let Some(asset) = assets {
                self.keep(path.to_string(), asset.bytes.clone());
            }
        } else if path.starts_with("media/") {
            self.make_picture(path)?;
        } else if path.starts_with("search/") {
            if job.search == Search::Yes {
                self.make_search(path)?;
            }
        } else if !path.contains('/') || path.starts_with(".well-known/") {
            for file in site_files::all(&self.press, job.today)? {
                self.keep(file.path, file.bytes);
            }
        }
        Ok(())
    }

    fn make_picture(&self, path: &str) -> Result<()> {
        for section in &self.press.editions[0].country.library.sections {
            for article in &section.articles {
                for (name, picture) in &article.pictures {
                    let paths = pictures::paths(&article.address, name, picture);
                    if paths.iter().any(|candidate| candidate == path) {
                        let root = &self.press.options.root;
                        for file in pictures::render(root, &article.address, name, picture)? {
                            self.keep(file.path, file.bytes);
                        }
                    }
                }
            }
        }
        Ok(())
    }

    /// The index of an edition, made when first asked for.
    fn index(&self, at: usize) -> Result<Arc<Index>> {
        let mut kept = self.indexes.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
        if let Some(index) = kept.get(&at) {
            return Ok(Arc::clone(index));
        }
        let edition = &self.press.editions[at];
        let documents = search::documents(&self.press, edition)?;
        let (analysis, host) = search::analyses(edition);
        let index = Index::build(analysis, &documents, host);
        let index = Arc::new(index.context("failed to build the search index")?);
        kept.insert(at, Arc::clone(&index));
        Ok(index)
    }

    fn make_search(&self, path: &str) -> Result<()> {
        let mut editions = self.press.editions.iter();
        let at = editions.position(|edition| path.starts_with(&url::search(edition.tag())));
        let Some(at) = at else { return Ok(()) };
        let edition = &self.press.editions[at];
        let index = self.index(at)?;
        let scripts = self.press.theme.search_scripts()?;
        let files =
            export::export(&index, &scripts).context("failed to export the search index")?;
        let below = url::search(edition.tag());
        for file in files {
            self.keep(format!("{below}{}", file.path), file.bytes);
        }
        Ok(())
    }
}

/// Where each page stands, by its path.
fn places(editions: &[Edition]) -> HashMap<String, (usize, usize)> {
    let editions = editions.iter().enumerate();
    let places = editions.flat_map(|(e, edition)| {
        let pages = edition.pages.iter().enumerate();
        pages.map(move |(p, page)| (url::file(&page.path), (e, p)))
    });
    places.collect()
}

fn served(path: &str, bytes: Arc<Vec<u8>>, status: u16) -> Served {
    let immutable = policy::IMMUTABLE.iter().any(|folder| path.starts_with(folder));
    Served { bytes, mime: mime(&url::file(path)), immutable, status }
}

/// The media type of a file, by its ending.
#[must_use]
pub fn mime(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "xml" => "application/xml; charset=utf-8",
        "webmanifest" => "application/manifest+json",
        "json" => "application/json",
        "txt" => "text/plain; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        _ => "application/octet-stream",
    }
}
