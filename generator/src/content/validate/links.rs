//! Links, uses of contacts and facts, pictures: everything that must lead somewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::at;
use crate::content::{Article, ArticleFile, Library};
use crate::markdown::{InnerLink, Reference};
use crate::problem::{Problems, Rule, did_you_mean};
use crate::site::Site;
use crate::url;

/// Checks every link of a library.
pub(super) fn check(site: &Site, library: &mut Library, problems: &mut Problems) {
    let map = Map::of(site, library);
    for section in &library.sections {
        for text in section.texts.values() {
            let links = text.body.links.iter().map(|link| (link, ""));
            map.links(&text.path, links, problems);
            map.references(&text.path, text.body.references.iter(), library, problems);
        }
        for article in &section.articles {
            map.article(article, library, problems);
        }
    }
    map.aliases(library, problems);
}

/// What there is to link to.
struct Map {
    /// Headings of each page by language: of an article, a section, or another page.
    pages: BTreeMap<String, BTreeSet<String>>,
    hidden: BTreeSet<String>,
}

impl Map {
    fn of(site: &Site, library: &Library) -> Self {
        let mut pages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for fixed in ["", url::A_Z, "about", "contact", "tags"] {
            pages.insert(fixed.to_string(), BTreeSet::new());
        }
        if !library.glossary.is_empty() {
            pages.insert(url::GLOSSARY.to_string(), BTreeSet::new());
        }
        for kind in &site.modules {
            pages.insert(kind.id.clone(), BTreeSet::new());
        }
        for section in &library.sections {
            pages.insert(section.id.clone(), BTreeSet::new());
            for article in &section.articles {
                pages.insert(article.address.clone(), anchors(site, article));
            }
        }
        Self { pages, hidden: library.hidden.clone() }
    }

    fn article(&self, article: &Article, library: &Library, problems: &mut Problems) {
        for file in article.files.values() {
            let own = article.address.as_str();
            let lines = file.head.procedure.lines();
            let links = file.body.links.iter().chain(lines.flat_map(|line| &line.links));
            self.links(&file.path, links.map(|link| (link, own)), problems);
            let lines = file.head.procedure.lines();
            let references = file.body.references.iter();
            let references = references.chain(lines.flat_map(|line| &line.references));
            self.references(&file.path, references, library, problems);
            pictures(article, file, problems);
        }
        for local in article.locals.values() {
            let links = local.body.links.iter().map(|link| (link, article.address.as_str()));
            self.links(&local.path, links, problems);
            self.references(&local.path, local.body.references.iter(), library, problems);
        }
    }

    fn links<'a>(
        &self,
        file: &str,
        links: impl Iterator<Item = (&'a InnerLink, &'a str)>,
        problems: &mut Problems,
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
                    let remedy = did_you_mean(
                        target,
                        self.pages.keys().map(String::as_str).filter(|p| p.contains('/')),
                    );
                    problems.push(at(file, link.place, Rule::DeadLink, message, remedy));
                }
            }
        }
    }

    fn references<'a>(
        &self,
        file: &str,
        references: impl Iterator<Item = &'a Reference>,
        library: &Library,
        problems: &mut Problems,
    ) {
        for reference in references {
            let (rule, missing, known): (_, _, Vec<&str>) = if reference.kind == "fact" {
                let known = library.facts.keys().map(String::as_str).collect();
                (Rule::UnknownFact, !library.facts.contains_key(&reference.id), known)
            } else {
                let known = library.contacts.keys().map(String::as_str).collect();
                (Rule::UnknownContact, !has(library, reference), known)
            };
            if missing {
                let (kind, id) = (&reference.kind, &reference.id);
                let message = format!("`{{{{ {kind}:{id} }}}}` names nothing that is there");
                let remedy = did_you_mean(id, known);
                problems.push(at(file, reference.place, rule, message, remedy));
            }
        }
    }

    fn aliases(&self, library: &Library, problems: &mut Problems) {
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

/// Headings that an article has in every language that a reader may see.
fn anchors(site: &Site, article: &Article) -> BTreeSet<String> {
    let shown = article.files.iter().filter(|(lang, _)| site.language(lang).is_some());
    let mut sets = shown.map(|(_, file)| {
        file.body.headings.iter().map(|heading| heading.id.clone()).collect::<BTreeSet<String>>()
    });
    let first = sets.next().unwrap_or_default();
    sets.fold(first, |common, set| common.intersection(&set).cloned().collect())
}

fn pictures(article: &Article, file: &ArticleFile, problems: &mut Problems) {
    for picture in &file.body.pictures {
        if !article.pictures.contains_key(&picture.name) {
            let message = format!("there is no picture `{}` beside the text", picture.name);
            let known = article.pictures.keys().map(String::as_str);
            let remedy = did_you_mean(&picture.name, known);
            problems.push(at(&file.path, picture.place, Rule::MissingPicture, message, remedy));
        }
    }
}
