//! Links, uses of contacts and facts, pictures: everything that must lead somewhere.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::at;
use crate::content::{Article, ArticleFile, Library, SectionFile};
use crate::markdown::{InnerLink, Reference};
use crate::problem::{Problem, Problems, Rule, did_you_mean};
use crate::site::Site;
use crate::theme::wording;
use crate::url;

/// Checks every link of a library; gives what is wrong with those of articles, by their address.
///
/// Where there is the same to link to as in a former library, an article that did not change
/// keeps the former answer.
pub(super) fn check(
    site: &Site,
    library: &Library,
    former: Option<&Library>,
    problems: &mut Problems,
) -> BTreeMap<String, Arc<[Problem]>> {
    let map = Map::of(site, library);
    for text in library.sections.iter().flat_map(|section| section.texts.values()) {
        problems.extend(map.section(text, library));
    }
    let former = former.filter(|former| same_targets(former, library));
    let astray = articles(&map, library, former);
    for found in astray.values() {
        problems.share(found);
    }
    problems.extend(map.aliases(library));
    astray
}

/// What is wrong with the links of each article.
fn articles(
    map: &Map<'_>,
    library: &Library,
    former: Option<&Library>,
) -> BTreeMap<String, Arc<[Problem]>> {
    let places = library.sections.iter().enumerate();
    let places = places.flat_map(|(s, section)| (0..section.articles.len()).map(move |a| (s, a)));
    let places: Vec<(usize, usize)> = places.collect();
    let found = places.into_par_iter().with_min_len(64).filter_map(|(s, a)| {
        let article = &library.sections[s].articles[a];
        let same = |former: &&Library| Arc::ptr_eq(&former.sections[s].articles[a], article);
        let found = match former.filter(same) {
            Some(former) => Arc::clone(former.kept.astray.get(&article.address)?),
            None => map.article(article, library).into(),
        };
        (!found.is_empty()).then(|| (article.address.clone(), found))
    });
    found.collect()
}

/// Whether two libraries have the same to link to: the same articles in the same places, with
/// the same headings.
fn same_targets(former: &Library, library: &Library) -> bool {
    let alike = |(one, other): (&Arc<Article>, &Arc<Article>)| {
        Arc::ptr_eq(one, other) || (one.address == other.address && one.anchors == other.anchors)
    };
    let mut sections = former.sections.iter().zip(&library.sections);
    former.hidden == library.hidden
        && sections.all(|(one, other)| {
            one.articles.len() == other.articles.len()
                && one.articles.iter().zip(&other.articles).all(alike)
        })
}

/// What there is to link to.
struct Map<'a> {
    /// Headings of each page by its address: of an article, a section, or another page.
    pages: HashMap<&'a str, &'a BTreeSet<String>>,
    hidden: &'a BTreeSet<String>,
    /// Service modules that are switched on.
    modules: Vec<&'a str>,
}

/// Headings of a page that has none to link to.
static NONE: BTreeSet<String> = BTreeSet::new();

/// Pages that every site has, without its sections and modules.
const FIXED: [&str; 5] = ["", url::A_Z, "about", "contact", "tags"];

impl<'a> Map<'a> {
    fn of(site: &'a Site, library: &'a Library) -> Self {
        let modules: Vec<&str> = site.modules.iter().map(|kind| kind.id.as_str()).collect();
        let sections = library.sections.iter().map(|section| section.id.as_str());
        let glossary = (!library.glossary.is_empty()).then_some(url::GLOSSARY);
        let fixed = FIXED.into_iter().chain(glossary);
        let plain = fixed.chain(modules.iter().copied()).chain(sections).map(|page| (page, &NONE));
        let articles = library.sections.iter().flat_map(|section| &section.articles);
        let articles = articles.map(|article| (article.address.as_str(), &article.anchors));
        Self { pages: plain.chain(articles).collect(), hidden: &library.hidden, modules }
    }

    fn section(&self, text: &SectionFile, library: &Library) -> Vec<Problem> {
        let mut problems = Vec::new();
        let links = text.body.links.iter().map(|link| (link, ""));
        self.links(&text.path, links, &mut problems);
        self.references(&text.path, text.body.references.iter(), library, &mut problems);
        problems
    }

    fn article(&self, article: &Article, library: &Library) -> Vec<Problem> {
        let mut problems = Vec::new();
        for file in article.files.values() {
            let own = article.address.as_str();
            let lines = || file.head.procedure.lines();
            let links = file.body.links.iter().chain(lines().flat_map(|line| &line.links));
            self.links(&file.path, links.map(|link| (link, own)), &mut problems);
            let references = file.body.references.iter();
            let references = references.chain(lines().flat_map(|line| &line.references));
            self.references(&file.path, references, library, &mut problems);
            pictures(article, file, &mut problems);
        }
        for local in article.locals.values() {
            let links = local.body.links.iter().map(|link| (link, article.address.as_str()));
            self.links(&local.path, links, &mut problems);
            self.references(&local.path, local.body.references.iter(), library, &mut problems);
        }
        problems
    }

    fn links<'l>(
        &self,
        file: &str,
        links: impl Iterator<Item = (&'l InnerLink, &'l str)>,
        problems: &mut Vec<Problem>,
    ) {
        for (link, own) in links {
            let target = if link.target.is_empty() { own } else { &link.target };
            match self.pages.get(target) {
                Some(anchors) => {
                    if !link.anchor.is_empty() && !anchors.contains(&link.anchor) {
                        let message = format!(
                            "`{target}` has no heading `#{}` in every language",
                            link.anchor
                        );
                        let known = anchors.iter().map(String::as_str);
                        let remedy = format!(
                            "{}; give the heading a lasting name: `## … {{#{}}}`",
                            did_you_mean(&link.anchor, known),
                            link.anchor
                        );
                        problems.push(at(file, link.place, Rule::DeadAnchor, message, remedy));
                    }
                }
                None if self.hidden.contains(target) => {
                    let message = format!(
                        "`/{target}/` is not published, so its words stand without the link"
                    );
                    let remedy = "validate that article, or take the link out";
                    problems.push(at(file, link.place, Rule::UnpublishedLink, message, remedy));
                }
                None => {
                    let message = format!("the link `/{target}/` leads nowhere");
                    let articles = self.pages.keys().copied().filter(|page| page.contains('/'));
                    let articles: BTreeSet<&str> = articles.collect();
                    let remedy = did_you_mean(target, articles);
                    problems.push(at(file, link.place, Rule::DeadLink, message, remedy));
                }
            }
        }
    }

    fn references<'l>(
        &self,
        file: &str,
        references: impl Iterator<Item = &'l Reference>,
        library: &Library,
        problems: &mut Vec<Problem>,
    ) {
        for reference in references {
            let id = &reference.id;
            let (rule, missing, known): (_, _, Vec<&str>) = match reference.kind.as_str() {
                "fact" => {
                    let known = library.facts.keys().map(String::as_str).collect();
                    (Rule::UnknownFact, !library.facts.contains_key(id), known)
                }
                "module" => {
                    let known: Vec<&str> = self.modules.clone();
                    (Rule::UnknownModule, !known.contains(&id.as_str()), known)
                }
                "text" => (Rule::UnknownReference, !wording::has(id), wording::names().collect()),
                _ => {
                    let known = library.contacts.keys().map(String::as_str).collect();
                    (Rule::UnknownContact, !has(library, reference), known)
                }
            };
            if missing {
                let (kind, id) = (&reference.kind, &reference.id);
                let message = format!("`{{{{ {kind}:{id} }}}}` names nothing that is there");
                let remedy = did_you_mean(id, known);
                problems.push(at(file, reference.place, rule, message, remedy));
            }
        }
    }

    fn aliases(&self, library: &Library) -> Vec<Problem> {
        let mut problems = Vec::new();
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for article in library.sections.iter().flat_map(|section| &section.articles) {
            let path = article.source_file().path.as_str();
            for (alias, place) in &article.facts().aliases {
                let alias = alias.trim_matches('/');
                let taken = if self.pages.contains_key(alias) {
                    Some(alias)
                } else {
                    seen.get(alias).copied()
                };
                if let Some(other) = taken {
                    let message = format!("the old address `{alias}` is taken by `{other}`");
                    problems.push(at(
                        path,
                        *place,
                        Rule::SameAddress,
                        message,
                        "take the alias away",
                    ));
                }
                seen.insert(alias, path);
            }
        }
        problems
    }
}

/// Whether a contact exists and has what is asked of it.
fn has(library: &Library, reference: &Reference) -> bool {
    library.contacts.get(&reference.id).is_some_and(|contact| match reference.kind.as_str() {
        "phone" => !contact.phones.is_empty(),
        "email" => !contact.email.is_empty(),
        _ => true,
    })
}

fn pictures(article: &Article, file: &ArticleFile, problems: &mut Vec<Problem>) {
    for picture in &file.body.pictures {
        if !article.pictures.contains_key(&picture.name) {
            let message = format!("there is no picture `{}` beside the text", picture.name);
            let known = article.pictures.keys().map(String::as_str);
            let remedy = did_you_mean(&picture.name, known);
            problems.push(at(&file.path, picture.place, Rule::MissingPicture, message, remedy));
        }
    }
}
