//! The pages of an edition: which there are, where they stand, what each is made from.

use super::calendar::Face;
use super::{Digest, Edition, alphabet, paging, sections};
use crate::url;

mod article;
mod published;

/// One page or file of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What it shows.
    pub key: Key,
    /// Its path below the site's root.
    pub path: String,
    /// Fingerprint of everything that it is made from.
    pub made_from: [u8; 16],
}

impl Page {
    /// Whether it is HTML, not a feed or a manifest.
    #[must_use]
    pub fn is_html(&self) -> bool {
        crate::url::file(&self.path).ends_with(".html")
    }
}

/// What a page shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    /// The landing page.
    Home,
    /// A section: which page of its articles.
    Section(usize, usize),
    /// A section with one filter on: its group and choice, and which page of the articles left.
    Filtered(usize, &'static str, String, usize),
    /// An article: section and place in it.
    Article(usize, usize),
    /// All tags.
    Tags,
    /// The articles of a tag: which page of them.
    Tag(String, usize),
    /// Titles from A to Z: which page of them.
    Az(usize),
    /// Official words: which page of them.
    Glossary(usize),
    /// About this site.
    About,
    /// How to reach somebody.
    Contact,
    /// "This page is not here".
    NotFound,
    /// The list of a service module.
    Module(usize),
    /// The answers of experts on one topic: module and topic.
    Topic(usize, String),
    /// A published entry: module and place in it.
    Entry(usize, usize),
    /// The list of a module with one filter on: its group and choice.
    Narrowed(usize, String, String),
    /// An organisation that offers something.
    Provider(usize),
    /// A page or file of the calendar of a module.
    Calendar(usize, Face),
    /// An old address of an article.
    Moved(usize, usize, String),
    /// The Atom feed of the language, or of one section.
    Feed(Option<usize>),
    /// The web manifest.
    Manifest,
    /// The answer to a search; a service makes it, no build does.
    Search,
}

/// What a list of pages is for.
#[derive(Debug, Clone, Copy)]
pub enum Purpose<'a> {
    /// To write them: each page gets its fingerprint, which begins with the state of the theme.
    Build(&'a [u8; 32]),
    /// To look at some of them: nobody asks what an article's page is made from.
    Look,
}

/// All pages of an edition.
#[must_use]
pub fn all(edition: &Edition, purpose: Purpose<'_>) -> Vec<Page> {
    Lister::of(edition, purpose).pages()
}

struct Lister<'a> {
    edition: &'a Edition,
    /// What every page of the edition is made from.
    base: [u8; 16],
    purpose: Purpose<'a>,
    pages: Vec<Page>,
}

impl<'a> Lister<'a> {
    fn of(edition: &'a Edition, purpose: Purpose<'a>) -> Self {
        let mut base = Digest::new();
        if let Purpose::Build(theme) = purpose {
            base.bytes(theme);
        }
        base.text(edition.tag()).text(&edition.site().shape());
        base.number(usize::from(edition.country.library.glossary.is_empty()));
        for section in &edition.country.library.sections {
            if let Some((lang, text)) = edition.section_text(section) {
                base.text(&section.id).text(&section.icon).text(lang);
                base.text(&text.head.title).text(&text.head.summary);
            }
        }
        Self { edition, purpose, base: base.finish(), pages: Vec::new() }
    }

    fn pages(mut self) -> Vec<Page> {
        let lang = self.edition.tag().to_string();
        self.home(&lang);
        for at in 0..self.edition.country.library.sections.len() {
            self.section(&lang, at);
        }
        self.tags(&lang);
        self.whole_library(&lang);
        self.glossary(&lang);
        for (key, path) in
            [(Key::NotFound, url::not_found(&lang)), (Key::Manifest, url::manifest(&lang))]
        {
            let digest = self.digest();
            self.push(key, path, &digest);
        }
        self.modules(&lang);
        self.providers(&lang);
        self.pages
    }

    /// The fingerprint of a page begins with what every page is made from.
    fn digest(&self) -> Digest {
        let mut digest = Digest::new();
        digest.bytes(&self.base);
        digest
    }

    fn push(&mut self, key: Key, path: String, digest: &Digest) {
        self.pages.push(Page { key, path, made_from: digest.finish() });
    }

    fn home(&mut self, lang: &str) {
        let mut digest = self.digest();
        for address in &self.edition.site().first_steps {
            if let Some((s, a)) = find(self.edition, address) {
                digest.bytes(&self.edition.shown[s][a].card);
            }
        }
        self.push(Key::Home, url::home(lang), &digest);
    }

    fn section(&mut self, lang: &str, at: usize) {
        let edition = self.edition;
        let section = &edition.country.library.sections[at];
        let mut digest = self.digest();
        digest.text(&section.id);
        if let Some((_, text)) = edition.section_text(section) {
            digest.bytes(&text.hash);
        }
        if let Some((_, source)) = sections::source(section) {
            digest.bytes(&source.hash);
        }
        for shown in &edition.shown[at] {
            digest.bytes(&shown.card);
        }
        for part in parts(section.articles.len()) {
            let path = url::part(&url::below(lang, &section.id), part);
            self.push(Key::Section(at, part), path, &digest);
        }
        self.push(Key::Feed(Some(at)), url::feed(lang, Some(&section.id)), &digest);
        for choice in &edition.lists.choices[at] {
            let path = url::filtered(lang, &section.id, choice.group, &choice.id);
            for part in parts(choice.articles.len()) {
                let key = Key::Filtered(at, choice.group, choice.id.clone(), part);
                self.push(key, url::part(&path, part), &digest);
            }
        }
        for article in 0..section.articles.len() {
            self.article(lang, at, article);
        }
    }

    fn article(&mut self, lang: &str, s: usize, a: usize) {
        let (article, _) = self.edition.article(s, a);
        let digest = match self.purpose {
            Purpose::Build(_) => self.article_digest(s, a),
            Purpose::Look => self.digest(),
        };
        self.push(Key::Article(s, a), url::below(lang, &article.address), &digest);
        for (alias, _) in &article.facts().aliases {
            let path = url::below(lang, alias.trim_matches('/'));
            let key = Key::Moved(s, a, alias.trim_matches('/').to_string());
            self.push(key, path, &digest);
        }
    }

    fn tags(&mut self, lang: &str) {
        let edition = self.edition;
        let mut whole = self.digest();
        for (tag, articles) in &edition.lists.tags {
            let mut digest = self.digest();
            for (s, a) in articles {
                digest.bytes(&edition.shown[*s][*a].card);
            }
            whole.text(tag).number(articles.len());
            for part in parts(articles.len()) {
                let path = url::part(&url::tag(lang, tag), part);
                self.push(Key::Tag(tag.clone(), part), path, &digest);
            }
        }
        self.push(Key::Tags, url::below(lang, "tags"), &whole);
    }

    /// Pages that show something of every article.
    fn whole_library(&mut self, lang: &str) {
        let edition = self.edition;
        let mut digest = self.digest();
        for shown in edition.shown.iter().flatten() {
            digest.bytes(&shown.card);
        }
        self.push(Key::Feed(None), url::feed(lang, None), &digest);
        self.push(Key::About, url::below(lang, "about"), &digest);
        self.push(Key::Contact, url::below(lang, "contact"), &digest);
        let titles = edition.for_readers().count();
        for part in 0..paging::count(titles, alphabet::TITLES).max(1) {
            self.push(Key::Az(part), url::list(lang, url::A_Z, part), &digest);
        }
    }

    /// Official words, each with the article that says more.
    fn glossary(&mut self, lang: &str) {
        let edition = self.edition;
        let glossary = &edition.country.library.glossary;
        let mut digest = self.digest();
        for entry in glossary {
            digest.text(&entry.term).text(&entry.article);
            for also in &entry.also {
                digest.text(also);
            }
            digest.text(&edition.spoken(&entry.means).text);
            if let Some((s, a)) = find(edition, &entry.article) {
                digest.bytes(&edition.shown[s][a].card);
            }
        }
        for part in 0..paging::count(glossary.len(), alphabet::WORDS) {
            self.push(Key::Glossary(part), url::list(lang, url::GLOSSARY, part), &digest);
        }
    }
}

/// The pages of a list of articles, at least one.
fn parts(articles: usize) -> std::ops::Range<usize> {
    0..paging::count(articles, paging::CARDS).max(1)
}

/// Where an article stands.
#[must_use]
pub fn find(edition: &Edition, address: &str) -> Option<(usize, usize)> {
    let (id, _) = address.split_once('/')?;
    let sections = &edition.country.library.sections;
    let s = sections.iter().position(|section| section.id == id)?;
    let a = sections[s].articles.iter().position(|article| article.address == address)?;
    Some((s, a))
}
