//! The pages and files of a calendar: which there are, and what narrows it.

use jiff::civil::Date;

use super::Edition;
use crate::calendar::Dated;
use crate::published::PublishedEntry;
use crate::published::event::Way;

/// What narrows a calendar: group and choice (`area`, `limassol`).
pub type Narrow = (&'static str, String);

/// What a page or file of the calendar shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Face {
    /// One date after another, perhaps only some of them: which page of them.
    Agenda(Option<Narrow>, usize),
    /// A month, perhaps of one area.
    Month(Option<String>, Date),
    /// Everything for other calendars, perhaps of one area.
    File(Option<String>),
    /// One event for other calendars.
    One(usize),
    /// What was announced lately, as a feed.
    News,
}

/// Dates on one page of the agenda, at most.
pub const DATES: usize = 40;

/// Groups of choices, as they stand in addresses.
pub const GROUPS: [&str; 5] = ["area", "audience", "language", "way", "cost"];

/// The calendar's module of an edition.
#[must_use]
pub fn entries(edition: &Edition, m: usize) -> &[PublishedEntry] {
    &edition.country.published[m].1
}

/// Everything that can narrow a calendar. Areas are always there, so that the addresses of their
/// calendars last; other choices only where they leave some dates, not all.
#[must_use]
pub fn narrows(edition: &Edition, m: usize) -> Vec<Narrow> {
    let site = edition.site();
    let mut found: Vec<Narrow> = site.areas.iter().map(|(id, _)| ("area", id.clone())).collect();
    let mut others: Vec<Narrow> = Vec::new();
    for entry in entries(edition, m) {
        others.extend(own(entry));
    }
    others.sort_by_key(|(group, id)| (GROUPS.iter().position(|own| own == group), id.clone()));
    others.dedup();
    let all = edition.country.calendar.dates.len();
    others.retain(|narrow| {
        let left = dates(edition, m, Some(narrow)).count();
        left > 0 && left < all
    });
    found.extend(others);
    found
}

/// The choices that leave an entry, but for its areas.
fn own(entry: &PublishedEntry) -> Vec<Narrow> {
    let Some(event) = &entry.event else { return Vec::new() };
    let audiences = event.audiences.iter().map(|id| ("audience", id.clone()));
    let languages = event.languages.iter().map(|tag| ("language", tag.clone()));
    let online = (event.way != Way::Place).then(|| ("way", String::from("online")));
    let free = (event.price == "0.00").then(|| ("cost", String::from("free")));
    audiences.chain(languages).chain(online).chain(free).collect()
}

/// Whether a choice leaves an entry. What names no area is for the whole country.
#[must_use]
pub fn leaves(entry: &PublishedEntry, narrow: &Narrow) -> bool {
    match narrow {
        ("area", id) => entry.areas.is_empty() || entry.areas.contains(id),
        other => own(entry).contains(other),
    }
}

/// The dates that a choice leaves.
pub fn dates<'a>(
    edition: &'a Edition,
    m: usize,
    narrow: Option<&'a Narrow>,
) -> impl Iterator<Item = &'a Dated> {
    let entries = entries(edition, m);
    let fits = move |dated: &&Dated| narrow.is_none_or(|own| leaves(&entries[dated.entry], own));
    edition.country.calendar.dates.iter().filter(fits)
}

/// Every page and file of a calendar with its place behind the language.
#[must_use]
pub fn faces(edition: &Edition, m: usize) -> Vec<(Face, String)> {
    let id = &edition.country.published[m].0.id;
    let mut faces = Vec::new();
    agenda(edition, m, None, id, &mut faces);
    months(edition, None, id, &mut faces);
    faces.push((Face::File(None), format!("{id}/calendar.ics")));
    faces.push((Face::News, format!("{id}/feed.xml")));
    for narrow in narrows(edition, m) {
        let path = format!("{id}/{}/{}", narrow.0, narrow.1);
        if narrow.0 == "area" {
            months(edition, Some(&narrow.1), &path, &mut faces);
            faces.push((Face::File(Some(narrow.1.clone())), format!("{path}/calendar.ics")));
        }
        agenda(edition, m, Some(narrow), &path, &mut faces);
    }
    for (e, entry) in entries(edition, m).iter().enumerate() {
        faces.push((Face::One(e), format!("{id}/{}/event.ics", entry.id)));
    }
    faces
}

fn agenda(
    edition: &Edition,
    m: usize,
    narrow: Option<Narrow>,
    path: &str,
    faces: &mut Vec<(Face, String)>,
) {
    let dates = dates(edition, m, narrow.as_ref()).count();
    for part in 0..super::paging::count(dates, DATES).max(1) {
        let path = crate::url::part(&format!("{path}/"), part);
        faces.push((Face::Agenda(narrow.clone(), part), path));
    }
}

fn months(edition: &Edition, area: Option<&String>, path: &str, faces: &mut Vec<(Face, String)>) {
    for month in edition.country.calendar.months() {
        let path = format!("{path}/{}/", crate::url::month(month));
        faces.push((Face::Month(area.cloned(), month), path));
    }
}
