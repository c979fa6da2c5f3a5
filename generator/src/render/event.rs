//! The page of one event.

use anyhow::Result;

use super::Job;
use super::chrome::About;
use super::entries::safe_address;
use super::json_ld;
use crate::calendar::rule::{End, Frequency, Until};
use crate::calendar::{Dated, Series, When};
use crate::edition::calendar as faces;
use crate::markdown::guest;
use crate::published::event::ACCESS;
use crate::published::{PublishedEntry, PublishedEvent, localised};
use crate::url;
use crate::view::Link;
use crate::view::calendar::{EventPage, WhenView};

/// So many dates stand on the page of an event.
const DATES: usize = 12;

impl Job<'_> {
    /// The page of an event.
    pub(crate) fn event(&self, m: usize, e: usize) -> Result<String> {
        let edition = self.edition;
        let (kind, entries) = &edition.country.published[m];
        let entry = &entries[e];
        let view = self.event_view(m, e);
        let mut about = About::of(view.title.clone(), view.summary.clone());
        about.breadcrumbs = self.trail(None);
        about.breadcrumbs.push(view.module_link.clone());
        about.current.clone_from(&kind.id);
        about.feed = format!("{}feed.xml", self.calendar_path(m));
        let calendar = &edition.country.calendar;
        let dates: Vec<&Dated> = calendar.of_entry(e).collect();
        about.json_ld = json_ld::event(self, entry, &calendar.series[e], &dates, &view);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    fn event_view(&self, m: usize, e: usize) -> EventPage {
        let edition = self.edition;
        let (kind, entries) = &edition.country.published[m];
        let entry = &entries[e];
        let event = entry.event.clone().unwrap_or_default();
        let texts = localised(&entry.text);
        let (lang, text) = texts.best(edition.site().chain(edition.tag()));
        let here = edition.in_language("", lang);
        let series = &edition.country.calendar.series[e];
        let all: Vec<&Dated> = edition.country.calendar.of_entry(e).collect();
        let (again, interval, until) = self.again(series);
        let dates: Vec<WhenView> = all.iter().map(|dated| self.when(entry, dated)).collect();
        let next = dates.iter().find(|date| !date.cancelled).or(dates.first()).cloned();
        let several = dates.len() > 1;
        EventPage {
            module_link: Link { title: edition.spoken(&kind.title), path: self.calendar_path(m) },
            icon: kind.icon.clone(),
            title: edition.spoken(&localised(&entry.title)),
            summary: edition.spoken(&localised(&entry.summary)),
            shown_in: (!here.lang.is_empty()).then(|| edition.name_of(lang).to_string()),
            html: guest::html(text),
            html_lang: here.lang,
            html_dir: here.dir,
            cancelled: event.cancelled,
            moved_from: self.moved_from(&event),
            next,
            again,
            interval,
            until,
            more: dates.len().saturating_sub(DATES),
            dates: if several { dates.into_iter().take(DATES).collect() } else { Vec::new() },
            way: event.way.as_str().to_string(),
            place: edition.spoken(&localised(&event.place)),
            areas: self.event_areas(m, entry),
            online: safe_address(&event.online),
            languages: event.languages.iter().map(|tag| self.language_name(tag)).collect(),
            audiences: event.audiences.iter().filter_map(|id| self.audience(id)).collect(),
            price: self.price(&event.price),
            access: known_access(&event.access),
            organiser: entry.provider.clone(),
            contact_link: contact_link(&event.contact),
            contact: event.contact.clone(),
            places: event.places,
            verified_on: entry.verified_on.clone(),
            file: format!("{}{}/event.ics", self.calendar_path(m), entry.id),
            action: self.to_service(&entry.action),
            ask: self.to_service(&entry.ask),
        }
    }

    /// An address of the service in the reader's language.
    fn to_service(&self, address: &str) -> String {
        self.way(address)
    }

    fn event_areas(&self, m: usize, entry: &PublishedEntry) -> Vec<Link> {
        let link = |id: &String| {
            let path = format!("{}area/{id}/", self.calendar_path(m));
            self.area(id).map(|title| Link { title, path })
        };
        entry.areas.iter().filter_map(link).collect()
    }

    /// A date in words.
    fn when(&self, entry: &PublishedEntry, dated: &Dated) -> WhenView {
        let date = &dated.date;
        WhenView {
            starts: date.starts.to_string(),
            day: self.edition.locale.weekday(&date.starts.date().to_string()),
            until: self.last_day(date),
            time: self.times(date),
            over: dated.over.to_string(),
            cancelled: date.cancelled,
            moved: super::calendar::is_moved(entry, date),
        }
    }

    /// How often it comes, every so many, and its last day in words.
    fn again(&self, series: &Series) -> (String, u16, String) {
        let Some(rule) = &series.rule else { return (String::new(), 1, String::new()) };
        let again = match rule.frequency {
            Frequency::Daily => "daily",
            Frequency::Weekly => "weekly",
            Frequency::Monthly => "monthly",
            Frequency::Yearly => "yearly",
        };
        let last = match rule.end {
            End::Never => None,
            End::Until(Until::Day(day)) => Some(day),
            End::Until(_) | End::Count(_) => series.last_day(),
        };
        let last = last.map(|day| self.edition.locale.date(&day.to_string()));
        (again.to_string(), rule.interval, last.unwrap_or_default())
    }

    fn moved_from(&self, event: &PublishedEvent) -> String {
        match event.moved_from.parse::<When>() {
            Ok(When::Day(day)) => self.edition.locale.weekday(&day.to_string()),
            Ok(moment) => self.edition.locale.date_time(&moment.to_string()),
            Err(_) => String::new(),
        }
    }

    fn price(&self, price: &str) -> String {
        match price {
            "" => String::new(),
            "0.00" => String::from("free"),
            amount => self.edition.locale.euros(amount),
        }
    }

    /// The text of one event for other calendars.
    pub(super) fn event_file(&self, m: usize, e: usize) -> String {
        self.calendar_text(
            m,
            &[e],
            &self.edition.spoken(&localised(&faces::entries(self.edition, m)[e].title)).text,
        )
    }
}

/// A link to a telephone, a mail address or a page; what is none of these is no link.
fn contact_link(contact: &str) -> String {
    let digits = contact.chars().filter(char::is_ascii_digit).count();
    let is_phone =
        digits >= 3 && contact.chars().all(|c| c.is_ascii_digit() || " +-()./".contains(c));
    if contact.starts_with("https://") || contact.starts_with("http://") {
        contact.to_string()
    } else if is_phone {
        let digits: String = contact.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        format!("tel:{digits}")
    } else if contact.contains('@') && !contact.contains([' ', '<', '"', '?']) {
        format!("mailto:{contact}")
    } else {
        String::new()
    }
}

/// The whole address of an event's page, for files and feeds.
pub(super) fn page_address(job: &Job<'_>, m: usize, entry: &PublishedEntry) -> String {
    let path = format!("{}{}/", job.calendar_path(m), entry.id);
    url::whole(&job.edition.site().address, &path)
}

/// What this version has words for; a newer service may know more.
fn known_access(all: &[String]) -> Vec<String> {
    all.iter().filter(|one| ACCESS.contains(&one.as_str())).cloned().collect()
}
