//! A whole site as a reader of one language sees it: what is shown in which language,
//! which pages there are, and a fingerprint of what each of them is made from.
//!
//! After this step nobody asks about fallback.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::{Article, ArticleFile, Library, Section, SectionFile};
use crate::freshness::{self, Comparison};
use crate::locale::Locale;
use crate::localised::Localised;
use crate::problem::{Checked, Place, Problems, Rule};
use crate::published::PublishedEntry;
use crate::site::{ListingKind, Site, World};
use crate::view::Spoken;

pub mod alphabet;
pub mod digest;
pub mod pages;
pub mod paging;
pub mod sections;

pub use digest::Digest;
pub use pages::{Key, Page, Purpose};

/// A finished country: its site, what it says, and what all sites share.
#[derive(Debug)]
pub struct Country {
    /// The site.
    pub site: Site,
    /// What all sites share.
    pub world: Arc<World>,
    /// What it says.
    pub library: Library,
    /// What its service published, by module in the site's order.
    pub published: Vec<(ListingKind, Vec<PublishedEntry>)>,
}

/// The site in one language.
pub struct Edition {
    /// The country.
    pub country: Arc<Country>,
    /// The language.
    pub locale: Locale,
    /// The articles of each section, as they are shown.
    pub shown: Vec<Vec<Shown>>,
    /// Its pages.
    pub pages: Vec<Page>,
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

/// Makes the editions of a country, and says what its translators may want to know.
#[must_use]
pub fn resolve(
    country: &Arc<Country>,
    purpose: Purpose<'_>,
    problems: &mut Problems,
) -> Vec<Edition> {
    let made: Vec<(Edition, Problems)> = country
        .site
        .languages
        .par_iter()
        .map(|locale| {
            let mut problems = Problems::default();
            (edition(country, locale, purpose, &mut problems), problems)
        })
        .collect();
    let mut editions = Vec::with_capacity(made.len());
    for (edition, found) in made {
        problems.extend(found.sorted());
        editions.push(edition);
    }
    editions
}

fn edition(
    country: &Arc<Country>,
    locale: &Locale,
    purpose: Purpose<'_>,
    problems: &mut Problems,
) -> Edition {
    let shown = country
        .library
        .sections
        .iter()
        .map(|section| {
            let articles = section.articles.iter();
            articles.map(|article| show(&country.site, article, locale, problems)).collect()
        })
        .collect();
    for section in &country.library.sections {
        sections::report(section, locale, problems);
    }
    let mut edition =
        Edition { country: Arc::clone(country), locale: locale.clone(), shown, pages: Vec::new() };
    edition.pages = pages::all(&edition, purpose);
    edition
}

fn show(site: &Site, article: &Article, locale: &Locale, problems: &mut Problems) -> Shown {
    let lang = Edition::shown_language(site, article, locale.tag());
    let file = Arc::clone(&article.files[lang]);
    let mut behind = None;
    if lang != locale.tag() {
        let message = format!("not translated into {} ({})", locale.tag(), locale.name());
        let source = article.source_file();
        let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let remedy = format!("write `{folder}/index.{}.md`", locale.tag());
        let checked = Checked { file: &source.path, text: "" };
        problems.push(checked.problem(Rule::MissingTranslation, Place::FILE, message, remedy));
    } else if lang != article.source {
        behind = compare(article, &file, problems);
    }
    let card = digest::card(article, lang, &file);
    Shown { lang: lang.to_string(), file, behind, card }
}

/// Compares a translation with its source; nothing when every block is fresh or unknown.
fn compare(article: &Article, file: &ArticleFile, problems: &mut Problems) -> Option<Comparison> {
    let source = article.source_file().blocks();
    let own = file.blocks();
    let checked = Checked { file: &file.path, text: "" };
    let place = file.head.place;
    if source.len() != own.len() {
        let message =
            format!("the source has {} blocks, this translation {}", source.len(), own.len());
        let remedy = format!(
            "keep the same paragraphs, headings and items as `{}`",
            article.source_file().path
        );
        problems.push(checked.problem(Rule::StructureDiffers, place, message, remedy));
    }
    if file.head.record.is_empty() {
        let message = "nobody recorded what this was translated from";
        let remedy =
            format!("when it says what the source says: `immerse translate stamp {}`", file.path);
        problems.push(checked.problem(Rule::Unstamped, place, message, remedy));
        return None;
    }
    if file.head.record.is_current(&source, &own) {
        return None;
    }
    let comparison = freshness::compare(&source, &own, &file.head.record);
    if comparison.behind() == 0 {
        return None;
    }
    let message =
        format!("{} of {} blocks are older than the source", comparison.behind(), own.len());
    let remedy = format!("translate them anew, then `immerse translate stamp {}`", file.path);
    problems.push(checked.problem(Rule::StaleBlock, place, message, remedy));
    Some(comparison)
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
            (kind.clone(), entries)
        })
        .collect()
}

/// Articles of a site that carry each tag: tag and places of articles.
#[must_use]
pub fn by_tag(library: &Library) -> BTreeMap<&str, Vec<(usize, usize)>> {
    let mut tags: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
    for (s, section) in library.sections.iter().enumerate() {
        for (a, article) in section.articles.iter().enumerate() {
            for (tag, _) in &article.facts().tags {
                tags.entry(tag).or_default().push((s, a));
            }
        }
    }
    tags
}
