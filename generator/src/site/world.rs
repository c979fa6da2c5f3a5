//! What all sites share: languages, taxonomies, kinds of listing.

use std::collections::BTreeMap;

use super::file::FUNCTIONS;
use super::kinds::FieldType;
use super::{LISTINGS, ListingKind, Taxonomy, Terms, kinds, terms};
use crate::locale::{Direction, Locale, LocaleRow};
use crate::problem::{Checked, Place, Problem, Rule, did_you_mean};
use crate::source::Sources;
use crate::yaml::fields::{self, Fields};
use crate::yaml::{self, Node};

/// What all sites share.
#[derive(Debug, Default)]
pub struct World {
    /// Languages by tag.
    pub locales: BTreeMap<String, Locale>,
    /// Audiences by identifier.
    pub audiences: Taxonomy,
    /// Tags by identifier.
    pub tags: Taxonomy,
    /// What people can do.
    pub skills: Terms,
    /// What people work as (ISCO-08).
    pub occupations: Terms,
    /// What people have learned at school and after it (ISCED 2011).
    pub education: Terms,
    /// What people care about.
    pub interests: Terms,
    /// What people speak, far more than the sites are written in.
    pub spoken: Terms,
    /// Every taxonomy by the name of its file, those above too.
    pub taxonomies: BTreeMap<String, Taxonomy>,
    /// Service modules by identifier.
    pub kinds: BTreeMap<String, ListingKind>,
    /// Words by which one knows that somebody is in danger, by language; `*` behind a word stands
    /// for any ending.
    pub emergency_words: BTreeMap<String, Vec<String>>,
}

impl World {
    /// Everything that a site can switch on: service modules, functions, listings of any kind.
    pub fn switches(&self) -> impl Iterator<Item = &str> {
        self.kinds.keys().map(String::as_str).chain(FUNCTIONS).chain([LISTINGS])
    }

    /// Reads the files below `sites/` that are not a site's own.
    pub fn read(sources: &Sources, problems: &mut Vec<Problem>) -> Self {
        let mut world = Self::default();
        for file in &sources.shared {
            let Some(text) = &file.text else { continue };
            let checked = Checked { file: &file.path, text };
            let path = file.path.strip_prefix("sites/").unwrap_or(&file.path);
            match path {
                "locales.yaml" => world.locales = locales(checked, problems),
                "words/emergency.yaml" => world.emergency_words = words(checked, problems),
                _ => world.take(path, checked, problems),
            }
        }
        world.audiences = world.taxonomies.get("audiences").cloned().unwrap_or_default();
        world.tags = world.taxonomies.get("tags").cloned().unwrap_or_default();
        world.check_choices(sources, problems);
        world
    }

    fn take(&mut self, path: &str, checked: Checked<'_>, problems: &mut Vec<Problem>) {
        let named = |folder| path.strip_prefix(folder).and_then(|p| p.strip_suffix(".yaml"));
        if let Some(name) = named("taxonomies/")
            && let Some(terms) = self.terms(name)
        {
            *terms = terms::read(checked, problems);
            let names = terms.iter().map(|(id, term)| (id.clone(), term.name.clone())).collect();
            self.taxonomies.insert(name.to_string(), names);
        } else if let Some(name) = named("taxonomies/") {
            self.taxonomies.insert(name.to_string(), taxonomy(checked, problems));
        } else if let Some(id) = named("modules/")
            && let Some(kind) = kinds::read(checked, id, problems)
        {
            self.kinds.insert(id.to_string(), kind);
        }
    }

    /// Taxonomies whose terms have broader ones.
    fn terms(&mut self, name: &str) -> Option<&mut Terms> {
        match name {
            "skills" => Some(&mut self.skills),
            "occupations" => Some(&mut self.occupations),
            "education" => Some(&mut self.education),
            "interests" => Some(&mut self.interests),
            "languages" => Some(&mut self.spoken),
            _ => None,
        }
    }

    /// Fields that choose from a taxonomy need one that is there.
    fn check_choices(&self, sources: &Sources, problems: &mut Vec<Problem>) {
        for kind in self.kinds.values() {
            for field in &kind.fields {
                let FieldType::Choice { of, .. } = &field.kind else { continue };
                if self.taxonomies.contains_key(of) {
                    continue;
                }
                let path = format!("sites/modules/{}.yaml", kind.id);
                let text = sources.shared.iter().find(|file| file.path == path);
                let text = text.and_then(|file| file.text.as_deref()).unwrap_or_default();
                let checked = Checked { file: &path, text };
                let message = format!("`{}` chooses from `{of}`, which is not there", field.id);
                let known = self.taxonomies.keys().map(String::as_str);
                let remedy = did_you_mean(of, known);
                problems.push(checked.problem(Rule::BadValue, Place::FILE, message, remedy));
            }
        }
    }
}

fn entries(
    checked: Checked<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<(yaml::Spot<String>, yaml::Spot<Node>)> {
    let node = fields::parse(checked, checked.text, 1, problems);
    node.map_or_else(Vec::new, |node| Fields::of(checked, node, problems).rest())
}

/// Lists of words by language.
fn words(checked: Checked<'_>, problems: &mut Vec<Problem>) -> BTreeMap<String, Vec<String>> {
    let mut words: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (lang, list) in entries(checked, problems) {
        let Node::List(items) = list.value else {
            let message = format!("`{}` is no list of words", lang.value);
            let remedy = "write one word or phrase a line, each behind `- `";
            problems.push(checked.problem(Rule::BadValue, list.place, message, remedy));
            continue;
        };
        let word = |item: yaml::Spot<Node>| match item.value {
            Node::Scalar(word) if !word.trim().is_empty() => Some(word.trim().to_string()),
            _ => None,
        };
        words.insert(lang.value, items.into_iter().filter_map(word).collect());
    }
    words
}

fn taxonomy(checked: Checked<'_>, problems: &mut Vec<Problem>) -> Taxonomy {
    let mut taxonomy = Taxonomy::new();
    for (id, names) in entries(checked, problems) {
        if let Some(names) = fields::localised(checked, &id.value, names, problems) {
            taxonomy.insert(id.value, names.value);
        }
    }
    taxonomy
}

fn locales(checked: Checked<'_>, problems: &mut Vec<Problem>) -> BTreeMap<String, Locale> {
    let mut locales = BTreeMap::new();
    for (tag, row) in entries(checked, problems) {
        let mut fields = Fields::of(checked, row, problems);
        let name = fields.required("name", "the language's own name", problems);
        let direction = fields.required("direction", "ltr", problems);
        let search = fields.text("search", problems);
        let article = fields.text("article", problems);
        let formats = fields.text("formats", problems);
        fields.finish(problems);
        let (Some(name), Some(direction)) = (name, direction) else {
            continue;
        };
        let directions = [("ltr", Direction::LeftToRight), ("rtl", Direction::RightToLeft)];
        let found =
            crate::front_matter::one_of(checked, "direction", &direction, &directions, problems);
        let value = |text: Option<yaml::Spot<String>>| text.map(|t| t.value).unwrap_or_default();
        let row = LocaleRow {
            name: name.value,
            direction: found.unwrap_or(Direction::LeftToRight),
            search: value(search),
            article: value(article),
            formats: value(formats),
        };
        match Locale::new(&tag.value, row) {
            Ok(locale) => {
                locales.insert(tag.value, locale);
            }
            Err(_) => {
                let message = format!("`{}` is not a language tag (BCP 47)", tag.value);
                let remedy = "write a tag such as `el` or `fr-CA`";
                problems.push(checked.problem(Rule::UnknownLanguage, tag.place, message, remedy));
            }
        }
    }
    locales
}
