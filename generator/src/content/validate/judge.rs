//! One article by itself: its files brought together, whether it is shown today, its names.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::ToSpan;

use super::common::Common;
use super::kept::is_from;
use super::names::Names;
use super::shelf::Key;
use super::{Show, Terms, at};
use crate::content::parse::{Parsed, What};
use crate::content::place::Role;
use crate::content::{Article, ArticleFile, LocalFile, PictureFile};
use crate::front_matter::Validated;
use crate::problem::{Place, Problem, Rule, did_you_mean};
use crate::site::{Site, World};
use crate::source::SourceFile;

/// An article as its own files make it; nothing in it depends on other articles.
#[derive(Debug)]
pub(super) struct Judged {
    section: String,
    slug: String,
    made_from: Vec<Arc<Parsed>>,
    /// The article, if it is shown.
    pub(super) article: Option<Arc<Article>>,
    /// What is wrong with it.
    pub(super) problems: Arc<[Problem]>,
}

impl Judged {
    /// Section and folder.
    pub(super) fn key(&self) -> Key<'_> {
        (&self.section, &self.slug)
    }

    /// Section and folder: `health/see-a-doctor`.
    pub(super) fn address(&self) -> String {
        format!("{}/{}", self.section, self.slug)
    }

    /// Whether its files did not change.
    pub(super) fn is_made_from(&self, files: &[&SourceFile]) -> bool {
        is_from(&self.made_from, files)
    }
}

/// Judges articles.
pub(super) struct Judge<'a> {
    terms: Terms<'a>,
    sections: BTreeSet<&'a str>,
    names: Names<'a>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(terms: Terms<'a>, common: &Common) -> Self {
        let names = Names::of(terms, common.contacts.keys().cloned().collect());
        Self { terms, sections: terms.site.all_sections().collect(), names }
    }

    /// An article out of its files.
    pub(super) fn judged(&self, (section, slug): Key<'_>, files: &[&SourceFile]) -> Judged {
        let mut problems = Vec::new();
        let parts = Parts::of(files, self.terms.world, &mut problems);
        let article = self.sections.contains(section).then(|| {
            let article = parts.assemble(format!("{section}/{slug}"), &mut problems)?;
            self.has_official_page(section, &article, &mut problems);
            self.shown(article, &mut problems)
        });
        Judged {
            section: section.to_string(),
            slug: slug.to_string(),
            made_from: files.iter().map(|file| Arc::clone(&file.parsed)).collect(),
            article: article.flatten().map(Arc::new),
            problems: problems.into(),
        }
    }

    /// An article about the country names at least one page of an authority; one about the site
    /// itself needs none.
    fn has_official_page(&self, section: &str, article: &Article, problems: &mut Vec<Problem>) {
        if article.facts().official.is_empty() && !self.terms.site.is_guide(section) {
            let source = article.source_file();
            let remedy = "add `official:` with `- name: …` and `url: https://…`";
            let message = String::from("no official page is named");
            let place = source.head.place;
            problems.push(at(&source.path, place, Rule::NoOfficialLink, message, remedy));
        }
    }

    /// The article, if it is shown today.
    fn shown(&self, mut article: Article, problems: &mut Vec<Problem>) -> Option<Article> {
        let source = article.source_file();
        let valid = match &article.facts().validated {
            None => {
                let message = String::from("nobody has validated this article, so it is not shown");
                let remedy = "when it is true, add `validated:` with `by: …` and `on: …`";
                let place = source.head.place;
                problems.push(at(&source.path, place, Rule::NotValidated, message, remedy));
                false
            }
            Some(validated) => self.holds(validated, &source.path, problems),
        };
        let site = self.terms.site;
        article.unvalidated = !valid || article.facts().draft;
        let shown = !article.unvalidated || self.terms.show == Show::Everything;
        if !shown || !article.files.keys().any(|lang| site.language(lang).is_some()) {
            return None;
        }
        self.names.check(&article, problems);
        let needed = article.facts().needs.iter();
        if !needed.into_iter().all(|(name, _)| site.has(name)) {
            return None;
        }
        article.anchors = anchors(site, &article);
        Some(article)
    }

    /// Whether a validation holds today.
    fn holds(&self, validated: &Validated, path: &str, problems: &mut Vec<Problem>) -> bool {
        let today = self.terms.today;
        if validated.on > today {
            let message = format!("validated on {}, which has not come yet", validated.on);
            let remedy = format!("today is {today}; write the day on which it was checked");
            problems.push(at(path, validated.place, Rule::ValidatedInFuture, message, remedy));
        }
        let by_rule = validated.on.saturating_add(self.terms.site.validity_months.months());
        let until = validated.until.map_or(by_rule, |until| until.min(by_rule));
        if until < today {
            let message = format!("the validation lapsed on {until}, so the article is not shown");
            let remedy = "check that it is still true, then write the new day into `validated.on`";
            problems.push(at(path, validated.place, Rule::ValidationLapsed, message, remedy));
        }
        until >= today
    }
}

/// The files of one article.
#[derive(Default)]
struct Parts {
    files: BTreeMap<String, Arc<ArticleFile>>,
    locals: BTreeMap<String, Arc<LocalFile>>,
    pictures: BTreeMap<String, Arc<PictureFile>>,
    first_path: String,
}

impl Parts {
    fn of(files: &[&SourceFile], world: &World, problems: &mut Vec<Problem>) -> Self {
        let first = files.iter().find(|file| matches!(file.role, Role::Article { .. }));
        let first_path = first.map(|file| file.path.clone()).unwrap_or_default();
        let mut parts = Self { first_path, ..Self::default() };
        for file in files {
            problems.extend(file.parsed.problems.iter().cloned());
            match &file.parsed.what {
                Some(what) => parts.add(file, what, world, problems),
                None => problems.extend(without_words(file)),
            }
        }
        parts
    }

    fn add(&mut self, file: &SourceFile, what: &What, world: &World, problems: &mut Vec<Problem>) {
        match (&file.role, what) {
            (Role::Article { lang, .. }, What::Article(text)) => {
                match known_language(world, lang, file) {
                    Ok(()) => {
                        self.files.insert(lang.clone(), Arc::clone(text));
                    }
                    Err(problem) => problems.push(problem),
                }
            }
            (Role::Local { lang, .. }, What::Local(text)) => {
                self.locals.insert(lang.clone(), Arc::clone(text));
            }
            (Role::Picture { name, .. }, What::Picture(picture)) => {
                self.pictures.insert(name.clone(), Arc::clone(picture));
            }
            _ => {}
        }
    }

    /// An article out of its files; nothing when it has no source.
    fn assemble(self, address: String, problems: &mut Vec<Problem>) -> Option<Article> {
        let with_facts = self.files.iter().filter(|(_, file)| file.head.facts.is_some());
        let sources: Vec<&String> = with_facts.map(|(lang, _)| lang).collect();
        let Some(source) = sources.first().map(|lang| (*lang).clone()) else {
            if !self.files.is_empty() {
                let message = String::from("no file of this article carries `type`");
                let remedy =
                    "write `type: guide` (or procedure, contact, questions) into the source";
                problems.push(at(&self.first_path, Place::FILE, Rule::NoSource, message, remedy));
            }
            return None;
        };
        for other in &sources[1..] {
            let file = &self.files[*other];
            let message = format!("`{}` carries `type` too", self.files[&source].path);
            let remedy = "keep the facts in one of the two files";
            problems.push(at(&file.path, file.head.place, Rule::TwoSources, message, remedy));
        }
        let Self { files, locals, pictures, .. } = self;
        let (anchors, unvalidated) = (BTreeSet::new(), false);
        Some(Article { address, source, files, locals, pictures, anchors, unvalidated })
    }
}

/// A file that says nothing counts as not there.
pub(super) fn without_words(file: &SourceFile) -> Option<Problem> {
    let message = String::from("the file is empty and counts as not there");
    let problem = || at(&file.path, Place::FILE, Rule::EmptyTranslation, message, "remove it");
    file.parsed.problems.is_empty().then(problem)
}

/// Whether there is such a language. A site need not speak it: a language that is switched
/// off leaves its files alone, and one of them may be the source.
pub(super) fn known_language(world: &World, lang: &str, file: &SourceFile) -> Result<(), Problem> {
    if world.locales.contains_key(lang) {
        return Ok(());
    }
    let message = format!("the language `{lang}` is not in sites/locales.yaml");
    let remedy = did_you_mean(lang, world.locales.keys().map(String::as_str));
    Err(at(&file.path, Place::FILE, Rule::UnknownLanguage, message, remedy))
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
