//! A site as the service knows it: who it is for and which modules are on, nothing of its pages.

use std::sync::Arc;

use generator::localised::Localised;
use generator::site::{ListingKind, Shape, Site, World};
use generator::view::Spoken;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::clock::Millis;

/// One country's portal, with the people's data that belong to it and to no other.
#[derive(Debug, Clone)]
pub struct Tenant {
    /// The site.
    pub site: Arc<Site>,
    /// What all sites share: languages, taxonomies, kinds.
    pub world: Arc<World>,
    zone: TimeZone,
}

impl Tenant {
    /// A site for the service.
    #[must_use]
    pub fn new(site: &Arc<Site>, world: &Arc<World>) -> Self {
        let zone = TimeZone::get(&site.time_zone).unwrap_or(TimeZone::UTC);
        Self { site: Arc::clone(site), world: Arc::clone(world), zone }
    }

    /// Identifier of the site.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.site.id
    }

    /// Whether a function (`accounts`, `favourites` …) is switched on.
    #[must_use]
    pub fn has(&self, function: &str) -> bool {
        self.site.functions.iter().any(|own| own == function)
    }

    /// A module that is switched on.
    #[must_use]
    pub fn module(&self, id: &str) -> Option<&ListingKind> {
        self.site.modules.iter().find(|kind| kind.id == id)
    }

    /// The kinds of listing that are switched on, in the site's order.
    pub fn kinds(&self) -> impl Iterator<Item = &ListingKind> {
        self.site.modules.iter().filter(|kind| kind.shape == Shape::Listings)
    }

    /// The calendar of events, if it is switched on.
    #[must_use]
    pub fn calendar(&self) -> Option<&ListingKind> {
        self.site.modules.iter().find(|kind| kind.shape == Shape::Events)
    }

    /// A text of several languages as a reader of `lang` gets it, marked where it is another.
    #[must_use]
    pub fn spoken(&self, lang: &str, text: &Localised) -> Spoken {
        let (found, words) = text.best(self.site.chain(lang));
        let own = found.is_empty() || found == lang;
        let dir = self.world.locales.get(found).map_or("auto", |l| l.direction().as_str());
        Spoken {
            text: words.to_string(),
            lang: if own { String::new() } else { found.to_string() },
            dir: if own { String::new() } else { dir.to_string() },
        }
    }

    /// The same, only the words.
    #[must_use]
    pub fn words(&self, lang: &str, text: &Localised) -> String {
        text.best(self.site.chain(lang)).1.to_string()
    }

    /// The name of an area in a language; its identifier where there is no such area.
    #[must_use]
    pub fn area(&self, lang: &str, id: &str) -> String {
        let area = self.site.areas.iter().find(|(own, _)| own == id);
        area.map_or_else(|| id.to_string(), |(_, name)| self.words(lang, name))
    }

    /// The day that a moment belongs to, where the site is.
    #[must_use]
    pub fn day(&self, at: Millis) -> Date {
        let moment = Timestamp::from_millisecond(at).unwrap_or(Timestamp::UNIX_EPOCH);
        moment.to_zoned(self.zone()).date()
    }

    /// The end of a day, where the site is.
    #[must_use]
    pub fn end_of(&self, day: Date) -> Millis {
        let next = day.tomorrow().unwrap_or(day);
        next.to_zoned(self.zone()).map_or(Millis::MAX, |zoned| zoned.timestamp().as_millisecond())
    }

    /// The time zone of the site.
    #[must_use]
    pub fn zone(&self) -> TimeZone {
        self.zone.clone()
    }

    /// A language's own name; its tag where the site does not know it.
    #[must_use]
    pub fn language_name(&self, tag: &str) -> String {
        self.world.locales.get(tag).map_or_else(|| tag.to_string(), |l| l.name().to_string())
    }
}
