//! Articles as they stand in lists.

use super::Job;
use crate::url;
use crate::view::section::ArticleCard;
use crate::view::{Link, Spoken};

impl Job<'_> {
    /// An article in a list.
    pub(crate) fn card(&self, s: usize, a: usize) -> ArticleCard {
        let edition = self.edition;
        let (article, shown) = edition.article(s, a);
        let facts = article.facts();
        ArticleCard {
            path: url::below(edition.tag(), &article.address),
            title: edition.in_language(&shown.file.head.title, &shown.lang),
            summary: edition.in_language(&shown.file.head.summary, &shown.lang),
            kind: facts.kind.word().to_string(),
            area_ids: ids(&facts.areas),
            areas: facts.areas.iter().filter_map(|(id, _)| self.area(id)).collect(),
            audience_ids: ids(&facts.audiences),
            audiences: facts.audiences.iter().filter_map(|(id, _)| self.audience(id)).collect(),
            validated_on: facts.validated.as_ref().map_or_else(String::new, |v| v.on.to_string()),
            section: edition.section_title(&edition.country.library.sections[s]),
        }
    }

    /// All articles of an edition as cards, by section.
    pub(crate) fn link(&self, s: usize, a: usize) -> Link {
        let (article, shown) = self.edition.article(s, a);
        Link {
            title: self.edition.in_language(&shown.file.head.title, &shown.lang),
            path: url::below(self.edition.tag(), &article.address),
        }
    }

    /// The name of an area.
    pub(crate) fn area(&self, id: &str) -> Option<Spoken> {
        let (_, name) = self.edition.site().areas.iter().find(|(area, _)| area == id)?;
        Some(self.edition.spoken(name))
    }

    /// The name of an audience.
    pub(crate) fn audience(&self, id: &str) -> Option<Spoken> {
        self.edition.country.world.audiences.get(id).map(|name| self.edition.spoken(name))
    }

    /// The name of a tag.
    pub(crate) fn tag_name(&self, id: &str) -> Spoken {
        let name = self.edition.country.world.tags.get(id);
        name.map_or_else(|| self.edition.in_language(id, ""), |name| self.edition.spoken(name))
    }
}

fn ids(names: &[crate::front_matter::facts::Named]) -> String {
    names.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>().join(" ")
}
