//! Editions become files.
//!
//! A [`Press`] holds what all pages of a site share: one renderer a language, the words of
//! menus, the pictures. It renders any page by itself, so that a build can render all of them
//! on all cores, and a preview only the one that is looked at.

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use anyhow::{Context, Result};

use crate::content::ArticleFile;
use crate::content::parse::{self, What};
use crate::content::place::{self};
use crate::edition::alphabet::Sorted;
use crate::edition::{Edition, Key, Page};
use crate::markdown::{Body, Content};
use crate::source;
use crate::theme::{Renderer, SharedChrome, Theme};

pub mod alphabet;
pub mod article;
pub mod calendar;
pub mod calendar_files;
pub mod cards;
pub mod chrome;
pub mod contacts;
pub mod entries;
pub mod event;
mod facts;
pub mod feeds;
pub mod finish;
pub mod folder;
pub mod json_ld;
pub mod lists;
mod notices;
pub mod pictures;
pub mod plain;
mod providers;
pub mod questions;
pub mod search;
pub mod sheet;
pub mod site_files;

/// A file of the website, not yet on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputFile {
    /// Where it stands: a path below the site's root.
    pub path: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What is put to a build from outside.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The project's folder, from which texts may be read again.
    pub root: PathBuf,
    /// Whether search files lie beside the pages.
    pub search: bool,
    /// Whole address of the service's search page for a language (`…/{lang}/…`), or empty.
    pub search_service: String,
    /// Address of the service's first page for a language (`/my/{site}/{lang}/`), or empty.
    pub service: String,
    /// Whether links name their files.
    pub naming_files: bool,
}

/// What all pages of a site share.
pub struct Press {
    /// The site in each language.
    pub editions: Vec<Edition>,
    /// Its theme.
    pub theme: Arc<Theme>,
    /// What is put to the build from outside.
    pub options: Options,
    voices: Arc<[OnceLock<Voice>]>,
    /// All titles of each edition in their order, sorted when first needed.
    titles: Vec<OnceLock<Sorted<(usize, usize)>>>,
    service_renderers: Arc<[OnceLock<Renderer>]>,
}

/// One language of a press.
pub struct Voice {
    /// Templates and texts of the language.
    pub renderer: Renderer,
    /// What every page has around it.
    pub chrome: SharedChrome,
}

impl Press {
    /// A press for the editions of one site.
    #[must_use]
    pub fn of(editions: Vec<Edition>, theme: Arc<Theme>, options: Options) -> Self {
        let voices = editions.iter().map(|_| OnceLock::new()).collect();
        let service_renderers = editions.iter().map(|_| OnceLock::new()).collect();
        let titles = editions.iter().map(|_| OnceLock::new()).collect();
        Self { editions, theme, options, voices, titles, service_renderers }
    }

    /// The same, with the voices of a former press where they would say the same.
    #[must_use]
    pub fn speaking_like(mut self, former: Option<&Self>) -> Self {
        let country = |press: &Self| Arc::clone(&press.editions[0].country);
        let same = |former: &&Self| {
            let (own, other) = (country(&self), country(former));
            Arc::ptr_eq(&self.theme, &former.theme)
                && Arc::ptr_eq(&own.site, &other.site)
                && own.library.kept.same_common(&other.library.kept)
        };
        if let Some(former) = former.filter(same) {
            self.voices = Arc::clone(&former.voices);
            self.service_renderers = Arc::clone(&former.service_renderers);
        }
        self
    }

    /// The templates of an edition, made when first needed.
    ///
    /// # Errors
    /// When a template or a text of the theme is wrong.
    pub fn voice(&self, at: usize) -> Result<&Voice> {
        if let Some(voice) = self.voices[at].get() {
            return Ok(voice);
        }
        let edition = &self.editions[at];
        let renderer = self.theme.renderer(&edition.locale)?;
        let chrome = renderer.chrome(&chrome::chrome(edition, &self.theme, &self.options))?;
        Ok(self.voices[at].get_or_init(|| Voice { renderer, chrome }))
    }

    /// The templates of a service's pages in the language of an edition, made when first needed.
    ///
    /// # Errors
    /// When a template or a text of the theme is wrong.
    pub fn service_renderer(&self, at: usize) -> Result<&Renderer> {
        if let Some(renderer) = self.service_renderers[at].get() {
            return Ok(renderer);
        }
        let renderer = self.theme.service_renderer(&self.editions[at].locale)?;
        Ok(self.service_renderers[at].get_or_init(|| renderer))
    }

    /// A text of the service's pages in the language of an edition, for articles that quote it.
    pub(crate) fn quoted(&self, edition: &Edition, key: &str) -> Option<&str> {
        let at = self.editions.iter().position(|one| one.tag() == edition.tag())?;
        self.service_renderer(at).ok()?.texts().plain(key)
    }

    /// All titles of an edition, sorted.
    pub(crate) fn titles(&self, edition: &Edition) -> &Sorted<(usize, usize)> {
        let at = self.editions.iter().position(|one| one.tag() == edition.tag()).unwrap_or(0);
        self.titles[at].get_or_init(|| crate::edition::alphabet::titles(edition))
    }

    /// One page of an edition.
    ///
    /// # Errors
    /// When a template is wrong.
    pub fn page(&self, at: usize, page: &Page) -> Result<OutputFile> {
        let job = Job { press: self, edition: &self.editions[at], voice: self.voice(at)?, page };
        let bytes = job.bytes().with_context(|| format!("failed to render `{}`", page.path))?;
        Ok(OutputFile { path: crate::url::file(&page.path), bytes })
    }

    /// The words of an article's file, read again if nobody kept them.
    ///
    /// # Errors
    /// When the file cannot be read again.
    pub fn content<'f>(&self, file: &'f ArticleFile) -> Result<Cow<'f, Content>> {
        self.kept_or_read(&file.path, &file.body, content_of_article)
    }

    /// The same for any file with a text.
    pub(crate) fn kept_or_read<'f>(
        &self,
        path: &str,
        body: &'f Body,
        pick: impl Fn(&What) -> Option<Content>,
    ) -> Result<Cow<'f, Content>> {
        match &body.content {
            Some(content) => Ok(Cow::Borrowed(content)),
            None => self.read_again(path, pick).map(Cow::Owned),
        }
    }

    /// The words of an article's file without markup, read again if nobody kept them.
    ///
    /// # Errors
    /// When the file cannot be read again.
    pub(crate) fn words<'f>(&self, file: &'f ArticleFile) -> Result<Cow<'f, str>> {
        let kept = file.body.content.as_ref().and_then(|content| content.text.as_deref());
        if let Some(words) = kept {
            return Ok(Cow::Borrowed(words));
        }
        let content = self.read_again(&file.path, content_of_article)?;
        Ok(Cow::Owned(content.text.unwrap_or_default()))
    }

    fn read_again(&self, path: &str, pick: impl Fn(&What) -> Option<Content>) -> Result<Content> {
        let bytes = source::read_again(&self.options.root, path)?;
        let inside = path.splitn(3, '/').nth(2).unwrap_or_default();
        let role = place::role(inside).with_context(|| format!("`{path}` is no content"))?;
        let parsed = parse::parse(path, &role, &bytes);
        let content = parsed.what.as_ref().and_then(pick);
        content.with_context(|| format!("`{path}` changed while it was read"))
    }
}

fn content_of_article(what: &What) -> Option<Content> {
    match what {
        What::Article(file) => file.body.content.clone(),
        _ => None,
    }
}

/// One page to be rendered, with everything that it needs.
pub(crate) struct Job<'a> {
    pub(crate) press: &'a Press,
    pub(crate) edition: &'a Edition,
    pub(crate) voice: &'a Voice,
    pub(crate) page: &'a Page,
}

impl Job<'_> {
    fn bytes(&self) -> Result<Vec<u8>> {
        let html = match &self.page.key {
            Key::Home => self.home(),
            Key::Section(at, part) => self.section(*at, *part),
            Key::Filtered(at, group, id, part) => self.filtered(*at, group, id, *part),
            Key::Article(s, a) => self.article(*s, *a),
            Key::Tags => self.tags(),
            Key::Tag(tag, part) => self.tag(tag, *part),
            Key::Az(part) => self.az(*part),
            Key::Glossary(part) => self.glossary(*part),
            Key::About => self.about(),
            Key::Contact => self.contact(),
            Key::NotFound => self.not_found(),
            Key::Module(m) if self.is_questions(*m) => self.questions(*m, None),
            Key::Module(m) => self.module(*m),
            Key::Topic(m, topic) => self.questions(*m, Some(topic)),
            Key::Entry(m, e) if self.is_questions(*m) => self.question(*m, *e),
            Key::Entry(m, e) if self.is_calendar(*m) => self.event(*m, *e),
            Key::Entry(m, e) => self.entry(*m, *e),
            Key::Narrowed(m, group, choice) => self.narrowed(*m, group, choice),
            Key::Provider(p) => self.provider(*p),
            Key::Calendar(m, face) => self.calendar(*m, face),
            Key::Moved(s, a, _) => self.moved(*s, *a),
            Key::Feed(section) => self.feed(*section),
            Key::Manifest => self.manifest(),
            Key::Search => anyhow::bail!("a search is answered, not built"),
        };
        let html = html?;
        let naming = self.press.options.naming_files && self.page.is_html();
        Ok(if naming { folder::naming_files(&html) } else { html }.into_bytes())
    }

    fn is_calendar(&self, m: usize) -> bool {
        self.edition.country.published[m].0.shape == crate::site::Shape::Events
    }

    /// An interface text of the language.
    pub(crate) fn text(&self, key: &str) -> Result<String> {
        Ok(self.voice.renderer.texts().get(key, &[])?.into_owned())
    }
}
