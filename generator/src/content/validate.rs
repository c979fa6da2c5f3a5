//! Brings the files of a site together and checks what one file by itself cannot know.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;

use super::parse::{What, fingerprint};
use super::place::Role;
use super::{Article, ArticleFile, Library, LocalFile, PictureFile, Section, SectionFile};
use crate::front_matter::{Facts, Validated};
use crate::problem::{Checked, Place, Problem, Problems, Rule, did_you_mean};
use crate::site::{Site, World};
use crate::source::{SourceFile, Sources};

pub mod links;

/// Which articles are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Those that were validated.
    Validated,
    /// Drafts and unvalidated ones too, with a mark.
    Everything,
}

/// Brings the files of a site together.
#[must_use]
pub fn validate(
    sources: &Sources,
    site: &Site,
    world: &World,
    today: Date,
    show: Show,
    problems: &mut Problems,
) -> Library {
    let mut gathered = Gathered::default();
    let own = sources
        .content
        .get(&site.id)
        .map(Vec::as_slice)
        .unwrap_or_default();
    let shared = sources
        .content
        .get("shared")
        .map(Vec::as_slice)
        .unwrap_or_default();
    for file in own {
        problems.extend(file.parsed.problems.iter().cloned());
        gathered.add(file, site, false, problems);
    }
    for file in shared.iter().filter(|file| taken_in(file, site)) {
        problems.extend(file.parsed.problems.iter().cloned());
        gathered.add(file, site, true, problems);
    }
    let mut library = gathered.library(site, today, show, problems);
    Check {
        sources,
        site,
        world,
    }
    .library(&library, problems);
    links::check(site, &mut library, problems);
    library
}

/// Whether a shared file belongs to an article that the site takes in.
fn taken_in(file: &SourceFile, site: &Site) -> bool {
    match &file.role {
        Role::Article { section, slug, .. }
        | Role::Local { section, slug, .. }
        | Role::Picture { section, slug, .. } => site
            .shared
            .iter()
            .any(|address| *address == format!("{section}/{slug}")),
        _ => false,
    }
}

/// A problem of a file as a whole, or of a place whose line nobody keeps.
fn at(file: &str, place: Place, rule: Rule, message: String, remedy: impl Into<String>) -> Problem {
    Checked { file, text: "" }.problem(rule, place, message, remedy)
}

#[derive(Default)]
struct Parts {
    files: BTreeMap<String, Arc<ArticleFile>>,
    locals: BTreeMap<String, Arc<LocalFile>>,
    pictures: BTreeMap<String, Arc<PictureFile>>,
    first_path: String,
    shared: bool,
}

/// The files of a site, by what they belong to.
#[derive(Default)]
struct Gathered {
    library: Library,
    sections: BTreeMap<String, BTreeMap<String, Arc<SectionFile>>>,
    articles: BTreeMap<(String, String), Parts>,
    glossaries: BTreeMap<String, Vec<super::Entry>>,
}

impl Gathered {
    fn add(&mut self, file: &SourceFile, site: &Site, shared: bool, problems: &mut Problems) {
        if let Role::Article { section, slug, .. } = &file.role {
            let parts = self.parts(section, slug, shared);
            if parts.first_path.is_empty() {
                parts.first_path.clone_from(&file.path);
            }
        }
        let Some(what) = &file.parsed.what else {
            if file.parsed.problems.is_empty() {
                let message = String::from("the file is empty and counts as not there");
                problems.push(at(
                    &file.path,
                    Place::FILE,
                    Rule::EmptyTranslation,
                    message,
                    "remove it",
                ));
            }
            return;
        };
        match (&file.role, what) {
            (Role::Section { section, lang }, What::Section(text)) => {
                if self.spoken(site, lang, file, shared, problems) {
                    let texts = self.sections.entry(section.clone()).or_default();
                    texts.insert(lang.clone(), Arc::clone(text));
                }
            }
            (
                Role::Article {
                    section,
                    slug,
                    lang,
                },
                What::Article(text),
            ) => {
                if self.spoken(site, lang, file, shared, problems) {
                    let parts = self.parts(section, slug, shared);
                    parts.files.insert(lang.clone(), Arc::clone(text));
                }
            }
            (
                Role::Local {
                    section,
                    slug,
                    site: of,
                    lang,
                },
                What::Local(text),
            ) => {
                if *of == site.id {
                    let parts = self.parts(section, slug, shared);
                    parts.locals.insert(lang.clone(), Arc::clone(text));
                }
            }
            (
                Role::Picture {
                    section,
                    slug,
                    name,
                },
                What::Picture(picture),
            ) => {
                let parts = self.parts(section, slug, shared);
                parts.pictures.insert(name.clone(), Arc::clone(picture));
            }
            (Role::Glossary { section }, What::Glossary(entries)) => {
                self.glossaries.insert(section.clone(), entries.clone());
            }
            (Role::Contact { id }, What::Contact(contact)) => {
                self.library
                    .contacts
                    .insert(id.clone(), Arc::clone(contact));
            }
            (Role::Facts, What::Facts(facts)) => {
                self.library.facts.extend(facts.iter().cloned());
            }
            _ => {}
        }
    }

    fn parts(&mut self, section: &str, slug: &str, shared: bool) -> &mut Parts {
        let parts = self
            .articles
            .entry((section.to_string(), slug.to_string()))
            .or_default();
        parts.shared |= shared;
        parts
    }

    /// Whether the site speaks the language of a file. A shared file in another language is
    /// kept all the same when it may be the source.
    fn spoken(
        &self,
        site: &Site,
        lang: &str,
        file: &SourceFile,
        shared: bool,
        problems: &mut Problems,
    ) -> bool {
        if shared || site.language(lang).is_some() {
            return true;
        }
        let message = format!("the site `{}` does not speak `{lang}`", site.id);
        let remedy = did_you_mean(lang, site.tags());
        problems.push(at(
            &file.path,
            Place::FILE,
            Rule::UnknownLanguage,
            message,
            remedy,
        ));
        false
    }

    fn library(mut self, site: &Site, today: Date, show: Show, problems: &mut Problems) -> Library {
        let mut library = std::mem::take(&mut self.library);
        let all: BTreeSet<String> = self
            .articles
            .keys()
            .map(|(section, slug)| format!("{section}/{slug}"))
            .collect();
        for id in site.all_sections() {
            let texts = self.sections.remove(id).unwrap_or_default();
            if texts.is_empty() {
                let message = format!("the section `{id}` has no introduction");
                let remedy = format!("write `content/{}/{id}/_index.<lang>.md`", site.id);
                let file = format!("sites/{}.yaml", site.id);
                problems.push(at(
                    &file,
                    Place::FILE,
                    Rule::UnknownSection,
                    message,
                    remedy,
                ));
            }
            let icon = texts.values().find_map(|text| text.head.icon.clone());
            let articles = self.section_articles(id, site, today, show, problems);
            library.sections.push(Section {
                id: id.to_string(),
                icon: icon.unwrap_or_else(|| id.to_string()),
                texts,
                articles,
            });
            library
                .glossary
                .extend(self.glossaries.remove(id).unwrap_or_default());
        }
        let shown: BTreeSet<String> = library
            .sections
            .iter()
            .flat_map(|section| {
                section
                    .articles
                    .iter()
                    .map(|article| article.address.clone())
            })
            .collect();
        library.hidden = all.difference(&shown).cloned().collect();
        library
    }

    fn section_articles(
        &mut self,
        section: &str,
        site: &Site,
        today: Date,
        show: Show,
        problems: &mut Problems,
    ) -> Vec<Article> {
        let keys: Vec<(String, String)> = self
            .articles
            .keys()
            .filter(|(of, _)| of == section)
            .cloned()
            .collect();
        let mut articles = Vec::new();
        for key in keys {
            let Some(parts) = self.articles.remove(&key) else {
                continue;
            };
            let address = format!("{}/{}", key.0, key.1);
            let Some(mut article) = assemble(address, parts, problems) else {
                continue;
            };
            let shown = is_shown(&mut article, site, today, show, problems);
            if shown
                && !article
                    .files
                    .keys()
                    .any(|lang| site.language(lang).is_some())
            {
                continue;
            }
            if shown {
                articles.push(article);
            }
        }
        articles.sort_by(|one, other| {
            let key = |article: &Article| article.facts().order.unwrap_or(i32::MAX);
            key(one)
                .cmp(&key(other))
                .then_with(|| one.address.cmp(&other.address))
        });
        articles
    }
}

/// An article out of its files; nothing when it has no source.
fn assemble(address: String, parts: Parts, problems: &mut Problems) -> Option<Article> {
    let sources: Vec<&String> = parts
        .files
        .iter()
        .filter(|(_, file)| file.head.facts.is_some())
        .map(|(l, _)| l)
        .collect();
    let Some(source) = sources.first().map(|lang| (*lang).clone()) else {
        if !parts.files.is_empty() {
            let message = String::from("no file of this article carries `type`");
            let remedy = "write `type: guide` (or procedure, contact, questions) into the source";
            problems.push(at(
                &parts.first_path,
                Place::FILE,
                Rule::NoSource,
                message,
                remedy,
            ));
        }
        return None;
    };
    for other in &sources[1..] {
        let file = &parts.files[*other];
        let message = format!("`{}` carries `type` too", parts.files[&source].path);
        let remedy = "keep the facts in one of the two files";
        problems.push(at(
            &file.path,
            file.head.place,
            Rule::TwoSources,
            message,
            remedy,
        ));
    }
    Some(Article {
        address,
        source,
        files: parts.files,
        locals: parts.locals,
        pictures: parts.pictures,
        unvalidated: false,
    })
}

/// Whether an article is shown today.
fn is_shown(
    article: &mut Article,
    site: &Site,
    today: Date,
    show: Show,
    problems: &mut Problems,
) -> bool {
    let (path, place) = (
        article.source_file().path.clone(),
        article.source_file().head.place,
    );
    let facts = article.facts();
    let valid = match &facts.validated {
        None => {
            let message = String::from("nobody has validated this article, so it is not shown");
            let remedy = "when it is true, add `validated:` with `by: …` and `on: …`";
            problems.push(at(&path, place, Rule::NotValidated, message, remedy));
            false
        }
        Some(validated) => holds(validated, &path, site, today, problems),
    };
    let shown = valid && !facts.draft;
    article.unvalidated = !shown;
    shown || show == Show::Everything
}

fn holds(
    validated: &Validated,
    path: &str,
    site: &Site,
    today: Date,
    problems: &mut Problems,
) -> bool {
    if validated.on > today {
        let message = format!("validated on {}, which has not come yet", validated.on);
        let remedy = format!("today is {today}; write the day on which it was checked");
        problems.push(at(
            path,
            validated.place,
            Rule::ValidatedInFuture,
            message,
            remedy,
        ));
    }
    let by_rule = validated.on.saturating_add(site.validity_months.months());
    let until = validated.until.map_or(by_rule, |until| until.min(by_rule));
    if until < today {
        let message = format!("the validation lapsed on {until}, so the article is not shown");
        let remedy = "check that it is still true, then write the new day into `validated.on`";
        problems.push(at(
            path,
            validated.place,
            Rule::ValidationLapsed,
            message,
            remedy,
        ));
        return false;
    }
    true
}

struct Check<'a> {
    sources: &'a Sources,
    site: &'a Site,
    world: &'a World,
}

impl Check<'_> {
    fn library(&self, library: &Library, problems: &mut Problems) {
        for article in library
            .sections
            .iter()
            .flat_map(|section| &section.articles)
        {
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
            (
                &facts.audiences,
                Rule::UnknownAudience,
                "audience",
                audiences,
            ),
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

    fn glossary_entry(&self, entry: &super::Entry, library: &Library, problems: &mut Problems) {
        let missing = entry.means.missing(self.site.tags());
        let file = self.file_with_term(entry);
        if !missing.is_empty() {
            let message = format!(
                "`{}` is not explained in {}",
                entry.term,
                missing.join(", ")
            );
            let remedy = "add it under `means`";
            problems.push(at(&file, entry.place, Rule::MissingText, message, remedy));
        }
        let known: Vec<&str> = library
            .sections
            .iter()
            .flat_map(|section| {
                section
                    .articles
                    .iter()
                    .map(|article| article.address.as_str())
            })
            .collect();
        let hidden = library.hidden.contains(&entry.article);
        if !entry.article.is_empty() && !hidden && !known.contains(&entry.article.as_str()) {
            let message = format!("there is no article `{}`", entry.article);
            let remedy = did_you_mean(&entry.article, known);
            problems.push(at(&file, entry.place, Rule::DeadLink, message, remedy));
        }
    }

    /// The glossary that holds an entry.
    fn file_with_term(&self, entry: &super::Entry) -> String {
        let files = self
            .sources
            .content
            .get(&self.site.id)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let holds = |file: &&SourceFile| match &file.parsed.what {
            Some(What::Glossary(entries)) => entries.contains(entry),
            _ => false,
        };
        files
            .iter()
            .find(holds)
            .map(|file| file.path.clone())
            .unwrap_or_default()
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

/// A fingerprint of all contacts and facts that an article uses is part of what its page is
/// made of; this is the one of a single contact.
#[must_use]
pub fn contact_fingerprint(contact: &super::Contact) -> [u8; 16] {
    fingerprint(format!("{contact:?}").as_bytes())
}
