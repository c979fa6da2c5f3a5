//! What all sites share: languages, audiences, tags, kinds of listing.

use std::collections::BTreeMap;

use super::{ListingKind, Taxonomy, Terms, kinds, terms};
use crate::locale::{Direction, Locale, LocaleRow};
use crate::problem::{Checked, Problem, Rule};
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
    /// Service modules by identifier.
    pub kinds: BTreeMap<String, ListingKind>,
}

impl World {
    /// Reads the files below `sites/` that are not a site's own.
    pub fn read(sources: &Sources, problems: &mut Vec<Problem>) -> Self {
        let mut world = Self::default();
        for file in &sources.shared {
            let Some(text) = &file.text else { continue };
            let checked = Checked { file: &file.path, text };
            let path = file.path.strip_prefix("sites/").unwrap_or(&file.path);
            match path {
                "locales.yaml" => world.locales = locales(checked, problems),
                "taxonomies/audiences.yaml" => world.audiences = taxonomy(checked, problems),
                "taxonomies/tags.yaml" => world.tags = taxonomy(checked, problems),
                "taxonomies/skills.yaml" => world.skills = terms::read(checked, problems),
                "taxonomies/occupations.yaml" => world.occupations = terms::read(checked, problems),
                "taxonomies/education.yaml" => world.education = terms::read(checked, problems),
                "taxonomies/interests.yaml" => world.interests = terms::read(checked, problems),
                "taxonomies/languages.yaml" => world.spoken = terms::read(checked, problems),
                _ => {
                    let kind = path.strip_prefix("modules/").and_then(|p| p.strip_suffix(".yaml"));
                    if let Some(id) = kind
                        && let Some(kind) = kinds::read(checked, id, problems)
                    {
                        world.kinds.insert(id.to_string(), kind);
                    }
                }
            }
        }
        world
    }
}

fn entries(
    checked: Checked<'_>,
    problems: &mut Vec<Problem>,
) -> Vec<(yaml::Spot<String>, yaml::Spot<Node>)> {
    let node = fields::parse(checked, checked.text, 1, problems);
    node.map_or_else(Vec::new, |node| Fields::of(checked, node, problems).rest())
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
