//! Names that must be known: areas, audiences, tags, contacts, words in every language.

use super::at;
use crate::content::parse::What;
use crate::content::{Article, Entry, Library};
use crate::front_matter::Facts;
use crate::problem::{Place, Problems, Rule, did_you_mean};
use crate::site::{Site, World};
use crate::source::{SourceFile, Sources};

/// Checks the names that a library uses.
pub(super) struct Check<'a> {
    pub(super) sources: &'a Sources,
    pub(super) site: &'a Site,
    pub(super) world: &'a World,
}

impl Check<'_> {
    pub(super) fn library(&self, library: &Library, problems: &mut Problems) {
        for article in library.sections.iter().flat_map(|section| &section.articles) {
            self.article(article, library, problems);
        }
        for entry in &library.glossary {
            self.glossary_entry(entry, library, problems);
        }
        self.contacts(library, problems);
    }

    fn article(&self, article: &Article, library: &Library, problems: &mut Problems) {
        let path = &article.source_file().path;
        let facts: &Facts = article.facts();
        let areas: Vec<&str> = self.site.areas.iter().map(|(id, _)| id.as_str()).collect();
        let audiences: Vec<&str> = self.world.audiences.keys().map(String::as_str).collect();
        let tags: Vec<&str> = self.world.tags.keys().map(String::as_str).collect();
        let contacts: Vec<&str> = library.contacts.keys().map(String::as_str).collect();
        let lists = [
            (&facts.areas, Rule::UnknownArea, "area", areas),
            (&facts.audiences, Rule::UnknownAudience, "audience", audiences),
            (&facts.tags, Rule::UnknownTag, "tag", tags),
            (&facts.contacts, Rule::UnknownContact, "contact", contacts),
        ];
        for (names, rule, word, known) in lists {
            for (name, place) in names {
                if !known.contains(&name.as_str()) {
                    let message = format!("there is no {word} `{name}`");
                    let remedy = did_you_mean(name, known.iter().copied());
                    problems.push(at(path, *place, rule, message, remedy));
                }
            }
        }
    }

    fn glossary_entry(&self, entry: &Entry, library: &Library, problems: &mut Problems) {
        let missing = entry.means.missing(self.site.tags());
        let file = self.file_with_term(entry);
        if !missing.is_empty() {
            let message = format!("`{}` is not explained in {}", entry.term, missing.join(", "));
            let remedy = "add it under `means`";
            problems.push(at(&file, entry.place, Rule::MissingText, message, remedy));
        }
        let known: Vec<&str> = library
            .sections
            .iter()
            .flat_map(|section| section.articles.iter().map(|article| article.address.as_str()))
            .collect();
        let hidden = library.hidden.contains(&entry.article);
        if !entry.article.is_empty() && !hidden && !known.contains(&entry.article.as_str()) {
            let message = format!("there is no article `{}`", entry.article);
            let remedy = did_you_mean(&entry.article, known);
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
