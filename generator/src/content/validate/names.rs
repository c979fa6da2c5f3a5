//! Names that must be known: areas, audiences, tags, contacts, words in every language.

use std::collections::BTreeSet;

use super::{Terms, at};
use crate::content::parse::What;
use crate::content::{Article, Entry, Library};
use crate::front_matter::facts::Named;
use crate::problem::{Place, Problem, Problems, Rule, did_you_mean};
use crate::site::{Site, World};
use crate::source::{SourceFile, Sources};

/// Names that the facts of an article may use.
pub(super) struct Names<'a> {
    areas: Vec<&'a str>,
    audiences: Vec<&'a str>,
    tags: Vec<&'a str>,
    contacts: Vec<String>,
    switches: Vec<&'a str>,
}

impl<'a> Names<'a> {
    pub(super) fn of(terms: Terms<'a>, contacts: Vec<String>) -> Self {
        Self {
            areas: terms.site.areas.iter().map(|(id, _)| id.as_str()).collect(),
            audiences: terms.world.audiences.keys().map(String::as_str).collect(),
            tags: terms.world.tags.keys().map(String::as_str).collect(),
            contacts,
            switches: terms.world.switches().collect(),
        }
    }

    /// Checks the names that an article uses.
    pub(super) fn check(&self, article: &Article, problems: &mut Vec<Problem>) {
        let facts = article.facts();
        let contacts: Vec<&str> = self.contacts.iter().map(String::as_str).collect();
        let lists: [(&[Named], Rule, &str, &[&str]); 5] = [
            (&facts.areas, Rule::UnknownArea, "area", &self.areas),
            (&facts.audiences, Rule::UnknownAudience, "audience", &self.audiences),
            (&facts.tags, Rule::UnknownTag, "tag", &self.tags),
            (&facts.contacts, Rule::UnknownContact, "contact", &contacts),
            (&facts.needs, Rule::UnknownModule, "module or function", &self.switches),
        ];
        for (names, rule, word, known) in lists {
            for (name, place) in names.iter().filter(|(name, _)| !known.contains(&name.as_str())) {
                let message = format!("there is no {word} `{name}`");
                let remedy = did_you_mean(name, known.iter().copied());
                problems.push(at(&article.source_file().path, *place, rule, message, remedy));
            }
        }
    }
}

/// Checks the names that official words and contacts use.
pub(super) fn check(
    sources: &Sources,
    terms: Terms<'_>,
    library: &Library,
    problems: &mut Problems,
) {
    let check = Check { sources, site: terms.site, world: terms.world };
    let articles = library.sections.iter().flat_map(|section| &section.articles);
    let known: BTreeSet<&str> = if library.glossary.is_empty() {
        BTreeSet::new()
    } else {
        articles.map(|article| article.address.as_str()).collect()
    };
    for entry in &library.glossary {
        check.glossary_entry(entry, library, &known, problems);
    }
    check.contacts(library, problems);
}

struct Check<'a> {
    sources: &'a Sources,
    site: &'a Site,
    world: &'a World,
}

impl Check<'_> {
    fn glossary_entry(
        &self,
        entry: &Entry,
        library: &Library,
        articles: &BTreeSet<&str>,
        problems: &mut Problems,
    ) {
        let missing = entry.means.missing(self.site.tags());
        if !missing.is_empty() {
            let message = format!("`{}` is not explained in {}", entry.term, missing.join(", "));
            let remedy = "add it under `means`";
            let file = self.file_with_term(entry);
            problems.push(at(&file, entry.place, Rule::MissingText, message, remedy));
        }
        let hidden = library.hidden.contains(&entry.article);
        if !entry.article.is_empty() && !hidden && !articles.contains(entry.article.as_str()) {
            let message = format!("there is no article `{}`", entry.article);
            let remedy = did_you_mean(&entry.article, articles.iter().copied());
            let file = self.file_with_term(entry);
            problems.push(at(&file, entry.place, Rule::DeadLink, message, remedy));
        }
    }

    /// The glossary that holds an entry.
    fn file_with_term(&self, entry: &Entry) -> String {
        let files = self.sources.content.get(&self.site.id).map(Vec::as_slice).unwrap_or_default();
        let holds = |file: &&SourceFile| match &file.parsed.what {
            Some(What::Glossary(entries)) => entries.contains(entry),
            _ => false,
        };
        files.iter().find(holds).map(|file| file.path.clone()).unwrap_or_default()
    }

    fn contacts(&self, library: &Library, problems: &mut Problems) {
        for (id, contact) in &library.contacts {
            let file = format!("content/{}/_contacts/{id}.yaml", self.site.id);
            let missing = contact.name.missing(self.site.tags());
            if !missing.is_empty() {
                let message = format!("the name is missing in {}", missing.join(", "));
                problems.push(at(
                    &file,
                    Place::FILE,
                    Rule::MissingText,
                    message,
                    "add it under `name`",
                ));
            }
            for area in &contact.areas {
                if !self.site.areas.iter().any(|(known, _)| known == area) {
                    let message = format!("there is no area `{area}`");
                    let known = self.site.areas.iter().map(|(id, _)| id.as_str());
                    problems.push(at(
                        &file,
                        Place::FILE,
                        Rule::UnknownArea,
                        message,
                        did_you_mean(area, known),
                    ));
                }
            }
            for tag in &contact.languages {
                if !self.world.locales.contains_key(tag) {
                    let message = format!("the language `{tag}` is not in sites/locales.yaml");
                    let known = self.world.locales.keys().map(String::as_str);
                    problems.push(at(
                        &file,
                        Place::FILE,
                        Rule::UnknownLanguage,
                        message,
                        did_you_mean(tag, known),
                    ));
                }
            }
        }
    }
}
