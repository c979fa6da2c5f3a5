//! Files by what they belong to; articles out of their files; what is shown today.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Show, at};
use crate::content::parse::What;
use crate::content::place::Role;
use crate::content::{
    Article, ArticleFile, Entry, Library, LocalFile, PictureFile, Section, SectionFile,
};
use crate::front_matter::Validated;
use crate::problem::{Place, Problems, Rule, did_you_mean};
use crate::site::{Site, World};
use crate::source::SourceFile;

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
pub(super) struct Gathered {
    library: Library,
    sections: BTreeMap<String, BTreeMap<String, Arc<SectionFile>>>,
    articles: BTreeMap<(String, String), Parts>,
    glossaries: BTreeMap<String, Vec<Entry>>,
}

impl Gathered {
    pub(super) fn add(
        &mut self,
        file: &SourceFile,
        site: &Site,
        world: &World,
        shared: bool,
        problems: &mut Problems,
    ) {
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
            (Role::Section { section, lang }, What::Section(text))
                if self.known(world, lang, file, problems) =>
            {
                let texts = self.sections.entry(section.clone()).or_default();
                texts.insert(lang.clone(), Arc::clone(text));
            }
            (Role::Article { section, slug, lang }, What::Article(text))
                if self.known(world, lang, file, problems) =>
            {
                let parts = self.parts(section, slug, shared);
                parts.files.insert(lang.clone(), Arc::clone(text));
            }
            (Role::Local { section, slug, site: of, lang }, What::Local(text))
                if *of == site.id =>
            {
                let parts = self.parts(section, slug, shared);
                parts.locals.insert(lang.clone(), Arc::clone(text));
            }
            (Role::Picture { section, slug, name }, What::Picture(picture)) => {
                let parts = self.parts(section, slug, shared);
                parts.pictures.insert(name.clone(), Arc::clone(picture));
            }
            (Role::Glossary { section }, What::Glossary(entries)) => {
                self.glossaries.insert(section.clone(), entries.clone());
            }
            (Role::Contact { id }, What::Contact(contact)) => {
                self.library.contacts.insert(id.clone(), Arc::clone(contact));
            }
            (Role::Facts, What::Facts(facts)) => {
                self.library.facts.extend(facts.iter().cloned());
            }
            _ => {}
        }
    }

    fn parts(&mut self, section: &str, slug: &str, shared: bool) -> &mut Parts {
        let parts = self.articles.entry((section.to_string(), slug.to_string())).or_default();
        parts.shared |= shared;
        parts
    }

    /// Whether there is such a language. A site need not speak it: a language that is switched
    /// off leaves its files alone, and one of them may be the source.
    fn known(&self, world: &World, lang: &str, file: &SourceFile, problems: &mut Problems) -> bool {
        if world.locales.contains_key(lang) {
            return true;
        }
        let message = format!("the language `{lang}` is not in sites/locales.yaml");
        let remedy = did_you_mean(lang, world.locales.keys().map(String::as_str));
        problems.push(at(&file.path, Place::FILE, Rule::UnknownLanguage, message, remedy));
        false
    }

    pub(super) fn library(
        mut self,
        site: &Site,
        today: Date,
        show: Show,
        problems: &mut Problems,
    ) -> Library {
        let mut library = std::mem::take(&mut self.library);
        let all: BTreeSet<String> =
            self.articles.keys().map(|(section, slug)| format!("{section}/{slug}")).collect();
        for id in site.all_sections() {
            let texts = self.sections.remove(id).unwrap_or_default();
            if texts.is_empty() {
                let message = format!("the section `{id}` has no introduction");
                let remedy = format!("write `content/{}/{id}/_index.<lang>.md`", site.id);
                let file = format!("sites/{}.yaml", site.id);
                problems.push(at(&file, Place::FILE, Rule::UnknownSection, message, remedy));
            }
            let icon = texts.values().find_map(|text| text.head.icon.clone());
            let articles = self.section_articles(id, site, today, show, problems);
            library.sections.push(Section {
                id: id.to_string(),
                icon: icon.unwrap_or_else(|| id.to_string()),
                texts,
                articles,
            });
            library.glossary.extend(self.glossaries.remove(id).unwrap_or_default());
        }
        let shown: BTreeSet<String> = library
            .sections
            .iter()
            .flat_map(|section| section.articles.iter().map(|article| article.address.clone()))
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
        let keys: Vec<(String, String)> =
            self.articles.keys().filter(|(of, _)| of == section).cloned().collect();
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
            if shown && !article.files.keys().any(|lang| site.language(lang).is_some()) {
                continue;
            }
            if shown {
                articles.push(article);
            }
        }
        articles.sort_by(|one, other| {
            let key = |article: &Article| article.facts().order.unwrap_or(i32::MAX);
            key(one).cmp(&key(other)).then_with(|| one.address.cmp(&other.address))
        });
        articles
    }
}

/// An article out of its files; nothing when it has no source.
fn assemble(address: String, parts: Parts, problems: &mut Problems) -> Option<Article> {
    let sources: Vec<&String> =
        parts.files.iter().filter(|(_, file)| file.head.facts.is_some()).map(|(l, _)| l).collect();
    let Some(source) = sources.first().map(|lang| (*lang).clone()) else {
        if !parts.files.is_empty() {
            let message = String::from("no file of this article carries `type`");
            let remedy = "write `type: guide` (or procedure, contact, questions) into the source";
            problems.push(at(&parts.first_path, Place::FILE, Rule::NoSource, message, remedy));
        }
        return None;
    };
    for other in &sources[1..] {
        let file = &parts.files[*other];
        let message = format!("`{}` carries `type` too", parts.files[&source].path);
        let remedy = "keep the facts in one of the two files";
        problems.push(at(&file.path, file.head.place, Rule::TwoSources, message, remedy));
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
    let (path, place) = (article.source_file().path.clone(), article.source_file().head.place);
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
        problems.push(at(path, validated.place, Rule::ValidatedInFuture, message, remedy));
    }
    let by_rule = validated.on.saturating_add(site.validity_months.months());
    let until = validated.until.map_or(by_rule, |until| until.min(by_rule));
    if until < today {
        let message = format!("the validation lapsed on {until}, so the article is not shown");
        let remedy = "check that it is still true, then write the new day into `validated.on`";
        problems.push(at(path, validated.place, Rule::ValidationLapsed, message, remedy));
        return false;
    }
    true
}
