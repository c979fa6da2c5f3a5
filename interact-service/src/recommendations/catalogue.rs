//! What is published, as numbers: made once for each state of what is public.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use generator::published::{PublishedEntry, event::series};
use generator::site::{Field, FieldType, ListingKind, Shape, Terms};
use jiff::civil::{Date, DateTime};

use crate::clock::Millis;
use crate::matching::{Day, Facet, Offer, Places, Spoken, Taught, Term, Times, Vocabulary};
use crate::publishing;
use crate::secrets::Key;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// Levels of the Common European Framework, from 1 on.
pub const LEVELS: [&str; 6] = ["A1", "A2", "B1", "B2", "C1", "C2"];

/// Everything that is public at a site, with its numbers.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// The terms.
    pub words: Vocabulary,
    /// The map.
    pub places: Places,
    /// Kinds by number.
    pub kinds: Vec<String>,
    /// Areas by number.
    pub areas: Vec<String>,
    /// Languages by number.
    pub spoken: Vec<String>,
    /// What is public.
    pub entries: Vec<PublishedEntry>,
    /// The same as the calculation sees it, in the same order.
    pub offers: Vec<Offer>,
    /// Today, where the site is.
    pub today: Day,
}

/// What was made before: for each site, by key and state.
type Made = BTreeMap<String, (String, Arc<Catalogue>)>;

static MADE: Mutex<Made> = Mutex::new(BTreeMap::new());

/// What is public at a site now. It is made anew when something public changed, and each day.
///
/// # Errors
/// When the store cannot.
pub fn of(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    key: &Key,
    now: Millis,
) -> Result<Arc<Catalogue>, StoreError> {
    let number = publishing::store::count_of(tx, tenant.id())?;
    let state = format!("{number} {}", tenant.day(now));
    // Another database has another key; so have tests.
    let name = key.sign("catalogue", tenant.id());
    let known =
        |made: &Made| made.get(&name).filter(|(own, _)| *own == state).map(|(_, c)| c.clone());
    if let Some(catalogue) = known(&MADE.lock().unwrap_or_else(PoisonError::into_inner)) {
        return Ok(catalogue);
    }
    let entries = publishing::snapshot(tx, tenant, now)?;
    let catalogue = Arc::new(Catalogue::new(tenant, entries, tenant.day(now)));
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    made.insert(name, (state, catalogue.clone()));
    Ok(catalogue)
}

impl Catalogue {
    /// Makes it of what is public.
    #[must_use]
    pub fn new(tenant: &Tenant, entries: Vec<PublishedEntry>, today: Date) -> Self {
        let (site, world) = (&tenant.site, &tenant.world);
        let facets = [
            (Facet::Interest, &world.interests),
            (Facet::Skill, &world.skills),
            (Facet::Occupation, &world.occupations),
        ];
        let areas: Vec<String> = site.areas.iter().map(|(id, _)| id.clone()).collect();
        let number = |id: &String| areas.iter().position(|own| own == id);
        let pairs = site.neighbours.iter();
        let pairs: Vec<_> = pairs.filter_map(|(a, b)| Some((number(a)?, number(b)?))).collect();
        let kinds = site.modules.iter().filter(|kind| kind.shape != Shape::Questions);
        let mut catalogue = Self {
            words: Vocabulary::of(
                facets.into_iter().flat_map(|(facet, terms)| named(facet, terms)),
            ),
            places: Places::of(areas.len(), &pairs),
            kinds: kinds.map(|kind| kind.id.clone()).collect(),
            areas,
            spoken: world.spoken.keys().cloned().collect(),
            today: day(today),
            ..Self::default()
        };
        for entry in entries.into_iter().filter_map(|entry| coming(entry, today)) {
            let Some(kind) = tenant.module(&entry.module) else { continue };
            if let Some(offer) = catalogue.offer(kind, &entry) {
                catalogue.offers.push(offer);
                catalogue.entries.push(entry);
            }
        }
        catalogue
    }

    /// The place of an entry (`training/7`).
    #[must_use]
    pub fn position(&self, entry: &str) -> Option<usize> {
        let (module, id) = entry.split_once('/')?;
        self.entries.iter().position(|own| own.module == module && own.id == id)
    }

    /// How an entry is called where it is kept: `training/7`.
    #[must_use]
    pub fn name(&self, index: usize) -> String {
        let entry = &self.entries[index];
        format!("{}/{}", entry.module, entry.id)
    }

    /// The number of a kind, an area or a language.
    #[must_use]
    pub fn number(all: &[String], one: &str) -> Option<u16> {
        u16::try_from(all.iter().position(|own| own == one)?).ok()
    }

    /// An entry as the calculation sees it; nothing where its kind is none that is recommended.
    fn offer(&self, kind: &ListingKind, entry: &PublishedEntry) -> Option<Offer> {
        let mut offer = Offer {
            kind: Self::number(&self.kinds, &kind.id)?,
            provider: entry.provider_id.parse().unwrap_or_default(),
            areas: entry.areas.iter().filter_map(|id| Self::number(&self.areas, id)).collect(),
            anywhere: entry.areas.is_empty(),
            since: written_day(&entry.verified_on).unwrap_or(self.today),
            begins: written_day(&entry.starts),
            ends: written_day(&entry.expires_on),
            times: begin(&entry.starts),
            ..Offer::default()
        };
        for field in &kind.fields {
            self.fact(kind, field, entry, &mut offer);
        }
        let spoken = entry.event.iter().flat_map(|event| &event.languages);
        let spoken = spoken.filter_map(|text| self.language(text));
        offer.speaks.extend(spoken.map(|(lang, level)| Spoken { lang, level }));
        // What is taught need not be known already.
        if let Some(taught) = offer.teaches {
            offer.speaks.retain(|own| own.lang != taught.lang || own.level != taught.level);
        }
        Some(offer)
    }

    /// What a field says, by its type; `docs/matching.md` has the table.
    fn fact(&self, kind: &ListingKind, field: &Field, entry: &PublishedEntry, offer: &mut Offer) {
        let Some(value) = entry.facts.get(&field.id) else { return };
        let values = value.plain();
        match &field.kind {
            FieldType::Languages { .. } if field.id.starts_with("teaches") => {
                let taught = values.iter().filter_map(|text| self.language(text));
                offer.teaches = taught.map(|(lang, level)| Taught { lang, level }).next();
            }
            FieldType::Languages { .. } => {
                let spoken = values.iter().filter_map(|text| self.language(text));
                offer.speaks.extend(spoken.map(|(lang, level)| Spoken { lang, level }));
            }
            FieldType::Schedule | FieldType::Hours => {
                let times = values.iter().map(|text| weekly(text));
                offer.times = times.fold(Times::default(), Times::and);
            }
            FieldType::Choice { of, .. } => self.choice(kind, of, &values, offer),
            _ => {}
        }
    }

    fn choice(&self, kind: &ListingKind, of: &str, values: &[&str], offer: &mut Offer) {
        let facet = match of {
            "interests" => Facet::Interest,
            "skills" => Facet::Skill,
            "occupations" => Facet::Occupation,
            "education" => {
                let levels = values.iter().filter_map(|id| super::who::education(id));
                offer.education = levels.min();
                return;
            }
            // Subjects of other lists count where an interest has the same name.
            _ => {
                let named = |id: &&str| {
                    let find = |id: &str| self.words.find(Facet::Interest, id);
                    find(id).or_else(|| find(&format!("{id}s")))
                };
                offer.topics.extend(values.iter().filter_map(named));
                return;
            }
        };
        let terms = values.iter().filter_map(|id| self.words.find(facet, id));
        // A job or a task asks for what it names; a course gives it.
        let asks = matches!(kind.schema.as_str(), "JobPosting" | "VolunteerAction");
        if asks && facet != Facet::Interest {
            offer.needs.extend(terms);
        } else {
            offer.topics.extend(terms);
        }
    }

    /// `el B1` or `el`.
    fn language(&self, text: &str) -> Option<(u16, u8)> {
        let (tag, level) = text.split_once(' ').unwrap_or((text, ""));
        let level = LEVELS.iter().position(|own| own.eq_ignore_ascii_case(level));
        let level = level.and_then(|at| u8::try_from(at + 1).ok()).unwrap_or(0);
        Some((Self::number(&self.spoken, tag)?, level))
    }

    /// Names of terms.
    #[must_use]
    pub fn terms(&self, terms: &[Term]) -> Vec<(Facet, &str)> {
        terms.iter().map(|term| (self.words.facet(*term), self.words.id(*term))).collect()
    }
}

fn named(facet: Facet, terms: &Terms) -> impl Iterator<Item = (Facet, &str, &str)> {
    terms.iter().map(move |(id, term)| (facet, id.as_str(), term.broader.as_str()))
}

/// Days since 1970.
#[must_use]
pub fn day(date: Date) -> Day {
    date.since(Date::constant(1970, 1, 1)).map_or(0, |span| span.get_days())
}

/// An event stands at its next date until its last; nothing is left of one that is cancelled or
/// over.
fn coming(mut entry: PublishedEntry, today: Date) -> Option<PublishedEntry> {
    let Some(event) = &entry.event else { return Some(entry) };
    let series = series(&entry, event, "UTC").ok().filter(|_| !event.cancelled)?;
    let next = series.next(today)?;
    let last = series.last_day().map(|day| day.to_string());
    (entry.starts, entry.expires_on) = (next.starts.to_string(), last.unwrap_or_default());
    Some(entry)
}

/// The day of `2026-12-01` or `2026-12-01T18:00`.
fn written_day(text: &str) -> Option<Day> {
    let date = text.parse::<DateTime>().map(DateTime::date).or_else(|_| text.parse::<Date>());
    date.ok().map(day)
}

/// When something begins that has an hour.
fn begin(text: &str) -> Times {
    let Some(at) = text.contains('T').then(|| text.parse::<DateTime>().ok()).flatten() else {
        return Times::default();
    };
    let weekday = u8::try_from(at.date().weekday().to_monday_one_offset()).unwrap_or(1);
    Times::at(weekday, u8::try_from(at.hour()).unwrap_or(0))
}

/// Times of one day of a week: `1 18:00-20:00 21:00-22:00`, Monday being 1.
fn weekly(text: &str) -> Times {
    let mut parts = text.split_whitespace();
    let Some(weekday) = parts.next().and_then(|day| day.parse().ok()) else {
        return Times::default();
    };
    let hour = |time: &str| time.split(':').next()?.parse::<u8>().ok();
    let span = |span: &str| {
        let (from, to) = span.split_once('-')?;
        let (from, to) = (hour(from)?, hour(to)?.max(hour(from)? + 1));
        // What reaches over noon is before noon and after it.
        let hours = (from..to).map(|hour| Times::at(weekday, hour));
        Some(hours.fold(Times::default(), Times::and))
    };
    parts.filter_map(span).fold(Times::default(), Times::and)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_become_times_of_a_week() {
        assert_eq!(weekly("1 18:00-20:00"), Times::EVENINGS);
        assert_eq!(weekly("3 09:00-13:30"), Times::MORNINGS.and(Times::AFTERNOONS));
        assert_eq!(weekly("6 10:00-12:00"), Times::WEEKENDS);
        assert_eq!(weekly("2 09:00-10:00 19:00-20:00"), Times::MORNINGS.and(Times::EVENINGS));
        for broken in ["", "x", "1", "1 18:00", "1 a-b"] {
            assert!(weekly(broken).is_empty(), "{broken}");
        }
        assert_eq!(begin("2026-11-28T19:00"), Times::WEEKENDS);
        assert_eq!(begin("2026-11-27T19:00"), Times::EVENINGS);
        assert!(begin("2026-11-27").is_empty() && begin("").is_empty());
    }

    #[test]
    fn days_are_counted() {
        assert_eq!(written_day("1970-01-02"), Some(1));
        assert_eq!(written_day("2026-12-01T18:00"), written_day("2026-12-01"));
        assert_eq!(written_day("soon"), None);
    }
}
