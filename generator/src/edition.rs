//! A whole site as a reader of one language sees it: what is shown in which language,
//! which pages there are, and a fingerprint of what each of them is made from.
//!
//! After this step nobody asks about fallback.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::calendar::{Calendar, table};
use crate::content::{Article, ArticleFile, Library, Section, SectionFile};
use crate::freshness::Comparison;
use crate::locale::Locale;
use crate::localised::Localised;
use crate::problem::{Problem, Problems};
use crate::published::{PublishedEntry, PublishedProvider, localised};
use crate::site::{ListingKind, Shape, Site, World};
use crate::view::Spoken;

pub mod alphabet;
pub mod calendar;
pub mod digest;
pub mod lists;
pub mod narrow;
pub mod pages;
pub mod paging;
pub mod sections;
mod show;

pub use digest::Digest;
pub use lists::Lists;
pub use pages::{Key, Page, Purpose};

/// What a service published, by module in the site's order.
pub type Entries = Arc<Vec<(ListingKind, Vec<PublishedEntry>)>>;

/// Organisations that a service published.
pub type Providers = Arc<Vec<PublishedProvider>>;

/// A finished country: its site, what it says, and what all sites share.
#[derive(Debug)]
pub struct Country {
    /// The site.
    pub site: Arc<Site>,
    /// What all sites share.
    pub world: Arc<World>,
    /// What it says.
    pub library: Library,
    /// What its service published, by module in the site's order.
    pub published: Entries,
    /// Organisations whose entries are shown.
    pub providers: Providers,
    /// The dates of its events.
    pub calendar: Arc<Calendar>,
}

/// The site in one language.
pub struct Edition {
    /// The country.
    pub country: Arc<Country>,
    /// The language.
    pub locale: Locale,
    /// The articles of each section, as they are shown.
    pub shown: Vec<Vec<Arc<Shown>>>,
    /// Its lists of articles; the same in all languages.
    pub lists: Arc<Lists>,
    /// Its pages.
    pub pages: Arc<[Page]>,
}

/// An article as a reader of one language sees it.
#[derive(Debug)]
pub struct Shown {
    /// The language that is shown: the reader's, or one that stands in.
    pub lang: String,
    /// The file that is shown.
    pub file: Arc<ArticleFile>,
    /// How it compares with its source; nothing when it is fresh or unknown.
    pub behind: Option<Comparison>,
    /// Fingerprint of what lists show of it.
    pub card: [u8; 16],
    /// What its translators may want to know.
    pub problems: Arc<[Problem]>,
}

impl Edition {
    /// Tag of the language.
    #[must_use]
    pub fn tag(&self) -> &str {
        self.locale.tag()
    }

    /// The site.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.country.site
    }

    /// The title of an article or a published entry; other pages have none of their own.
    #[must_use]
    pub fn title_of(&self, key: &Key) -> Option<String> {
        match key {
            Key::Article(s, a) => Some(self.shown[*s][*a].file.head.title.clone()),
            Key::Entry(m, e) => {
                let title = localised(&self.country.published[*m].1[*e].title);
                Some(self.spoken(&title).text)
            }
            _ => None,
        }
    }

    /// The organisation with an identifier: its number.
    #[must_use]
    pub fn provider(&self, id: &str) -> Option<usize> {
        let mut providers = self.country.providers.iter();
        providers.position(|provider| !id.is_empty() && provider.id == id)
    }

    /// The articles that readers look for, by section and place in it: not those for staff.
    pub fn for_readers(&self) -> impl Iterator<Item = (usize, usize)> {
        let sections = self.shown.iter().enumerate();
        let places = sections.flat_map(|(s, articles)| (0..articles.len()).map(move |a| (s, a)));
        places.filter(|(s, a)| !self.site().is_for_staff(&self.article(*s, *a).0.address))
    }

    /// The article and how it is shown.
    #[must_use]
    pub fn article(&self, section: usize, article: usize) -> (&Article, &Shown) {
        (&self.country.library.sections[section].articles[article], &self.shown[section][article])
    }

    /// A text of several languages, as this edition's readers get it.
    #[must_use]
    pub fn spoken(&self, text: &Localised) -> Spoken {
        let (lang, text) = text.best(self.site().chain(self.tag()));
        self.in_language(text, lang)
    }

    /// A text in a known language (empty: any), marked when it is not the reader's.
    #[must_use]
    pub fn in_language(&self, text: &str, lang: &str) -> Spoken {
        let own = lang.is_empty() || lang == self.tag();
        let dir = if own { "" } else { self.direction_of(lang) };
        let lang = if own { "" } else { lang };
        Spoken { text: text.to_string(), lang: lang.to_string(), dir: dir.to_string() }
    }

    /// Which way a language is written.
    #[must_use]
    pub fn direction_of(&self, lang: &str) -> &'static str {
        self.country.world.locales.get(lang).map_or("auto", |locale| locale.direction().as_str())
    }

    /// A language's own name.
    #[must_use]
    pub fn name_of<'a>(&'a self, lang: &'a str) -> &'a str {
        self.country.world.locales.get(lang).map_or(lang, Locale::name)
    }

    /// A section's introduction, in the best language.
    #[must_use]
    pub fn section_text<'a>(&'a self, section: &'a Section) -> Option<(&'a str, &'a SectionFile)> {
        self.site()
            .chain(self.tag())
            .find_map(|lang| section.texts.get_key_value(lang))
            .map(|(lang, text)| (lang.as_str(), text.as_ref()))
    }

    /// A section's title.
    #[must_use]
    pub fn section_title(&self, section: &Section) -> Spoken {
        self.section_text(section).map_or_else(
            || self.in_language(&section.id, ""),
            |(lang, text)| self.in_language(&text.head.title, lang),
        )
    }

    /// The language in which a reader of `tag` sees an article.
    #[must_use]
    pub fn shown_language<'a>(site: &'a Site, article: &'a Article, tag: &'a str) -> &'a str {
        site.chain(tag).find(|lang| article.files.contains_key(*lang)).unwrap_or(&article.source)
    }
}

/// Makes the editions of a country, and says what its translators may want to know. Former
/// editions save the work of making again what did not change; the outcome is the same with
/// them and without.
#[must_use]
pub fn resolve(
    country: &Arc<Country>,
    purpose: Purpose<'_>,
    former: Option<&[Edition]>,
    problems: &mut Problems,
) -> Vec<Edition> {
    let former = former.filter(|former| Arc::ptr_eq(&former[0].country.site, &country.site));
    let former = former.map(Former::of);
    let lists = former.as_ref().and_then(|former| former.lists(country));
    let lists = lists.unwrap_or_else(|| Arc::new(Lists::of(&country.library)));
    let languages = country.site.languages.par_iter().enumerate();
    let editions: Vec<Edition> = languages
        .map(|(at, locale)| {
            let former = former.as_ref().map(|former| (former, &former.editions[at]));
            edition(country, locale, &lists, purpose, former)
        })
        .collect();
    for shown in editions.iter().flat_map(|edition| edition.shown.iter().flatten()) {
        problems.share(&shown.problems);
    }
    for locale in &country.site.languages {
        for section in &country.library.sections {
            sections::report(section, locale, problems);
        }
    }
    editions
}

fn edition(
    country: &Arc<Country>,
    locale: &Locale,
    lists: &Arc<Lists>,
    purpose: Purpose<'_>,
    former: Option<(&Former<'_>, &Edition)>,
) -> Edition {
    let shown = |article: &Arc<Article>| {
        let known = former.and_then(|(former, edition)| {
            let (s, a) = former.place(article)?;
            Some(Arc::clone(&edition.shown[s][a]))
        });
        known.unwrap_or_else(|| Arc::new(show::show(&country.site, article, locale)))
    };
    let sections = country.library.sections.iter();
    let shown = sections.map(|section| section.articles.iter().map(shown).collect()).collect();
    let (country, lists) = (Arc::clone(country), Arc::clone(lists));
    let pages = Arc::new([]);
    let mut edition = Edition { country, locale: locale.clone(), shown, lists, pages };
    let same = former.filter(|(_, former)| Arc::ptr_eq(&former.lists, &edition.lists));
    edition.pages = match (purpose, same) {
        (Purpose::Look, Some((_, former))) => Arc::clone(&former.pages),
        _ => pages::all(&edition, purpose).into(),
    };
    edition
}

/// Editions that were made before.
struct Former<'a> {
    editions: &'a [Edition],
    /// Where each article stands in them, by where it lies in memory.
    places: HashMap<usize, (usize, usize)>,
}

impl<'a> Former<'a> {
    fn of(editions: &'a [Edition]) -> Self {
        let sections = editions[0].country.library.sections.iter().enumerate();
        let places = sections.flat_map(|(s, section)| {
            let articles = section.articles.iter().enumerate();
            articles.map(move |(a, article)| (Arc::as_ptr(article).addr(), (s, a)))
        });
        Self { editions, places: places.collect() }
    }

    /// Where an article stands that did not change.
    fn place(&self, article: &Arc<Article>) -> Option<(usize, usize)> {
        self.places.get(&Arc::as_ptr(article).addr()).copied()
    }

    /// The lists, if they are still right.
    fn lists(&self, country: &Country) -> Option<Arc<Lists>> {
        let first = &self.editions[0];
        let alike = Arc::ptr_eq(&first.country.published, &country.published)
            && Arc::ptr_eq(&first.country.providers, &country.providers)
            && lists::alike(&first.country.library, &country.library);
        alike.then(|| Arc::clone(&first.lists))
    }
}

/// What a site's service published, by module, without what has expired.
#[must_use]
pub fn published(
    site: &Site,
    entries: &[PublishedEntry],
    today: jiff::civil::Date,
) -> Vec<(ListingKind, Vec<PublishedEntry>)> {
    let live = |entry: &&PublishedEntry| {
        entry.expires_on.parse::<jiff::civil::Date>().map_or(true, |last| last >= today)
    };
    let mut by_module: HashMap<&str, Vec<PublishedEntry>> = HashMap::new();
    for entry in entries.iter().filter(live) {
        by_module.entry(&entry.module).or_default().push(entry.clone());
    }
    site.modules
        .iter()
        .map(|kind| {
            let mut entries = by_module.remove(kind.id.as_str()).unwrap_or_default();
            entries.sort_by(|one, other| (&one.starts, &one.id).cmp(&(&other.starts, &other.id)));
            if kind.shape == Shape::Events {
                entries = table::ahead(entries, &site.time_zone, today);
            }
            (kind.clone(), entries)
        })
        .collect()
}

/// The dates of a site's events from a day on.
#[must_use]
pub fn dates(
    site: &Site,
    published: &[(ListingKind, Vec<PublishedEntry>)],
    today: jiff::civil::Date,
) -> Calendar {
    let events = published.iter().find(|(kind, _)| kind.shape == Shape::Events);
    let entries = events.map(|(_, entries)| entries.as_slice()).unwrap_or_default();
    Calendar::of(entries, &site.time_zone, today)
}
