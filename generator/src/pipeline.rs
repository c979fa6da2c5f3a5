//! The whole way: load, validate, resolve, render, index, write.
//!
//! [`check`] goes the first three steps, [`build()`] all of them, a [`Preview`] the first three and
//! renders what is looked at.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Result;
use jiff::civil::Date;

use crate::content::validate::Show;
use crate::edition::{self, Country, Edition, Purpose};
use crate::problem::{Problem, Problems};
use crate::published;
use crate::render::{Options, Press};
use crate::site::Site;
use crate::source::{self, Memory, Sources, Which, Words};
use crate::theme::Theme;

pub mod build;
mod plan;
pub mod preview;
pub mod remembered;

pub use build::build;
pub use preview::{Preview, Served};

use plan::Plan;

/// What is asked for.
#[derive(Debug, Clone)]
pub struct Job {
    /// The project's folder.
    pub root: PathBuf,
    /// Which sites.
    pub which: Which,
    /// Where the output goes, a folder a site.
    pub out: PathBuf,
    /// The address at which the output will be seen, instead of the sites' own.
    pub base_url: Option<String>,
    /// The published snapshot: a file or an address.
    pub published: Option<String>,
    /// Today's date; decides what has lapsed.
    pub today: Date,
    /// Which articles are shown.
    pub show: Show,
    /// Whether `.br` and `.gz` lie beside every text file.
    pub compress: Compress,
    /// Whether there is a search index.
    pub search: Search,
    /// How links are written.
    pub links: Links,
    /// Whether an earlier build may be built upon.
    pub from: From,
    /// Address of the service's search page (`…{site}…{lang}…`), or empty.
    pub search_service: String,
    /// Address of the service's first page (`/my/{site}/{lang}/`), or empty: then the site's own.
    pub service: String,
}

/// Whether compressed files lie beside the plain ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Compress {
    /// Only plain files.
    No,
    /// `.br` and `.gz` too.
    Yes,
}

/// Whether there is a search index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Search {
    /// None.
    No,
    /// One a language.
    Yes,
}

/// How links within a site are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Links {
    /// As addresses of a server: `../health/`.
    Pretty,
    /// With the file that they lead to: `../health/index.html`.
    NamingFiles,
}

/// What a build begins from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// From what the last build left, if it is still there.
    LastBuild,
    /// From nothing.
    Nothing,
}

impl Job {
    /// Everything in a project, as it is on a day.
    #[must_use]
    pub fn new(root: &Path, today: Date) -> Self {
        Self {
            root: root.to_path_buf(),
            which: Which::All,
            out: root.join("public"),
            base_url: None,
            published: None,
            today,
            show: Show::Validated,
            compress: Compress::No,
            search: Search::Yes,
            links: Links::Pretty,
            from: From::LastBuild,
            search_service: String::new(),
            service: String::new(),
        }
    }

    /// Where the project remembers what it built.
    #[must_use]
    pub fn memory_folder(&self) -> PathBuf {
        self.root.join(".immerse")
    }
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Report {
    /// What authors have to mend, or may want to know.
    pub problems: Problems,
    /// The sites, in the order of their identifiers.
    pub sites: Vec<SiteReport>,
    /// What was read: a program that ends anyway can `forget` it, which saves freeing it bit by bit.
    pub read: Option<Box<dyn std::any::Any + Send + Sync>>,
}

/// What came of one site.
#[derive(Debug, Default, Clone)]
pub struct SiteReport {
    /// Its identifier.
    pub id: String,
    /// Its languages.
    pub languages: usize,
    /// Its articles.
    pub articles: usize,
    /// Pages and files that belong to it.
    pub files: usize,
    /// Files that were written.
    pub written: usize,
    /// Files that were removed.
    pub removed: usize,
}

/// Told how far a build is.
pub trait Progress: Sync {
    /// A site has so many files to write.
    fn begin(&self, site: &str, files: usize);
    /// One more is written.
    fn step(&self);
    /// The site is finished.
    fn end(&self);
}

/// Nobody is told.
impl Progress for () {
    fn begin(&self, _: &str, _: usize) {}
    fn step(&self) {}
    fn end(&self) {}
}

/// Loads, validates and resolves; says what is wrong and writes nothing.
///
/// # Errors
/// When files cannot be read.
pub fn check(job: &Job) -> Result<Report> {
    let memory = remembered::sources(job);
    let loaded = load(job, &memory)?;
    let mut problems = loaded.problems;
    let mut sites = Vec::new();
    for country in &loaded.countries {
        let editions = edition::resolve(country, Purpose::Look, None, &mut problems);
        sites.push(site_report(country, &editions));
    }
    with_lines(&job.root, &mut problems);
    Ok(Report { problems, sites, read: None })
}

/// Sites, read and validated.
pub(crate) struct Loaded {
    pub(crate) sources: Sources,
    pub(crate) countries: Vec<Arc<Country>>,
    pub(crate) problems: Problems,
}

/// The first two steps.
pub(crate) fn load(job: &Job, memory: &Memory) -> Result<Loaded> {
    let words = if job.search == Search::Yes { Words::Keep } else { Words::Forget };
    let sources = source::load(&job.root, &job.which, memory, words)?;
    let published = job.published.as_deref().map(published::load).transpose()?.unwrap_or_default();
    let mut problems = Problems::default();
    let plan = Plan::read(job, &sources, &published);
    let countries = plan.countries(job, &sources, &[], &mut problems);
    Ok(Loaded { sources, countries, problems })
}

/// What a press is for.
#[derive(Clone, Copy)]
pub(crate) enum Use<'a> {
    /// All its pages are written.
    Build,
    /// Some of its pages are looked at, as they were at a former press.
    Look(Option<&'a Press>),
}

/// The press of a country. A former one saves the work of making again what did not change.
pub(crate) fn press(
    job: &Job,
    country: &Arc<Country>,
    theme: Arc<Theme>,
    used: Use<'_>,
    problems: &mut Problems,
) -> Press {
    let options = Options {
        root: job.root.clone(),
        search: job.search == Search::Yes,
        search_service: job.search_service.clone(),
        service: job.service.clone(),
        naming_files: job.links == Links::NamingFiles,
    };
    let mut state = blake3::Hasher::new();
    state.update(theme.hash().as_bytes()).update(theme.fingerprint().as_bytes());
    state.update(
        format!(
            "{} {} {} {}",
            options.search, options.search_service, options.service, options.naming_files
        )
        .as_bytes(),
    );
    let state = state.finalize();
    let (purpose, former) = match used {
        Use::Build => (Purpose::Build(state.as_bytes()), None),
        Use::Look(former) => (Purpose::Look, former),
    };
    let known = former.map(|press| press.editions.as_slice());
    let editions = edition::resolve(country, purpose, known, problems);
    Press::of(editions, theme, options).speaking_like(former)
}

/// The theme of a site: files below the project's `themes/`, else those in the program.
pub(crate) fn theme(job: &Job, site: &Site) -> Result<Arc<Theme>> {
    let folder = job.root.join("themes");
    Ok(Arc::new(Theme::load(&site.theme, folder.is_dir().then_some(folder.as_path()))?))
}

pub(crate) fn site_report(country: &Country, editions: &[Edition]) -> SiteReport {
    SiteReport {
        id: country.site.id.clone(),
        languages: editions.len(),
        articles: country.library.sections.iter().map(|section| section.articles.len()).sum(),
        files: editions.iter().map(|edition| edition.pages.len()).sum(),
        ..SiteReport::default()
    }
}

/// Gives problems that know only their line the words that stand there.
pub(crate) fn with_lines(root: &Path, problems: &mut Problems) {
    *problems = lines(root, problems.sorted()).collect();
}

/// Problems, by file, each with the words of its line.
pub(crate) fn lines(root: &Path, sorted: Vec<Problem>) -> impl Iterator<Item = Problem> {
    let mut last: (String, Vec<String>) = Default::default();
    sorted.into_iter().map(move |mut problem| {
        if problem.excerpt.is_empty() && problem.place.line > 0 {
            if last.0 != problem.file {
                let bytes = source::read_again(root, &problem.file).unwrap_or_default();
                let text = String::from_utf8_lossy(&bytes);
                last = (problem.file.clone(), text.lines().map(String::from).collect());
            }
            let line = last.1.get(problem.place.line as usize - 1);
            problem.excerpt = line.map(|line| line.chars().take(400).collect()).unwrap_or_default();
        }
        problem
    })
}
