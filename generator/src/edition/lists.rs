//! Which articles stand together: those that a filter leaves, those that carry a tag.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::content::{Article, Library, Section};
use crate::front_matter::facts::Named;

/// The lists of a site; they do not depend on the language.
#[derive(Debug)]
pub struct Lists {
    /// The filters of each section.
    pub choices: Vec<Vec<Choice>>,
    /// Places of the articles that carry each tag.
    pub tags: BTreeMap<String, Vec<(usize, usize)>>,
}

/// A choice of a filter: the articles that it leaves, by their places in the section.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// `area`, `audience` or `kind`.
    pub group: &'static str,
    /// Its identifier.
    pub id: String,
    /// Places of the articles that it leaves.
    pub articles: Vec<usize>,
}

impl Lists {
    /// The lists of a library.
    #[must_use]
    pub fn of(library: &Library) -> Self {
        let choices = library.sections.iter().map(choices).collect();
        Self { choices, tags: by_tag(library) }
    }

    /// Whether a section has a filter.
    #[must_use]
    pub fn has_choice(&self, section: usize, group: &str, id: &str) -> bool {
        self.choices[section].iter().any(|choice| choice.group == group && choice.id == id)
    }
}

/// The filters of a section that make a difference: those that leave some articles, not all.
fn choices(section: &Section) -> Vec<Choice> {
    let mut found: BTreeMap<(&'static str, &str), Vec<usize>> = BTreeMap::new();
    for (at, article) in section.articles.iter().enumerate() {
        let facts = article.facts();
        let mut add = |group, id| found.entry((group, id)).or_default().push(at);
        for (area, _) in &facts.areas {
            add("area", area.as_str());
        }
        for (audience, _) in &facts.audiences {
            add("audience", audience.as_str());
        }
        add("kind", facts.kind.word());
    }
    let choices = found.into_iter().filter(|(_, left)| left.len() < section.articles.len());
    choices.map(|((group, id), articles)| Choice { group, id: id.to_string(), articles }).collect()
}

fn by_tag(library: &Library) -> BTreeMap<String, Vec<(usize, usize)>> {
    let mut tags: BTreeMap<String, Vec<(usize, usize)>> = BTreeMap::new();
    for (s, section) in library.sections.iter().enumerate() {
        for (a, article) in section.articles.iter().enumerate() {
            for (tag, _) in &article.facts().tags {
                match tags.get_mut(tag) {
                    Some(places) => places.push((s, a)),
                    None => _ = tags.insert(tag.clone(), vec![(s, a)]),
                }
            }
        }
    }
    tags
}

/// Whether two libraries of a site have the same pages, and the same articles in each list: the
/// same articles in the same places, with the same filters, tags and old addresses.
#[must_use]
pub fn alike(one: &Library, other: &Library) -> bool {
    let article = |(one, other): (&Arc<Article>, &Arc<Article>)| {
        Arc::ptr_eq(one, other) || stands_alike(one, other)
    };
    let section = |(one, other): (&Section, &Section)| {
        one.articles.len() == other.articles.len()
            && one.articles.iter().zip(&other.articles).all(article)
    };
    one.glossary == other.glossary
        && one.sections.len() == other.sections.len()
        && one.sections.iter().zip(&other.sections).all(section)
}

fn stands_alike(one: &Article, other: &Article) -> bool {
    let names = |one: &[Named], other: &[Named]| {
        one.iter().map(|(name, _)| name).eq(other.iter().map(|(name, _)| name))
    };
    let (own, others) = (one.facts(), other.facts());
    one.address == other.address
        && own.kind == others.kind
        && names(&own.areas, &others.areas)
        && names(&own.audiences, &others.audiences)
        && names(&own.tags, &others.tags)
        && names(&own.aliases, &others.aliases)
        && titles(one).eq(titles(other))
}

/// Titles by language: lists from A to Z go over as many pages as their letters need.
fn titles(article: &Article) -> impl Iterator<Item = (&str, &str)> {
    article.files.iter().map(|(lang, file)| (lang.as_str(), file.head.title.as_str()))
}
