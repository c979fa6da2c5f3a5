//! What other programs read of a calendar: RFC 5545 for calendars, Atom for readers of news.

use std::fmt::Write as _;

use anyhow::Result;
use jiff::Timestamp;

use super::Job;
use super::entries::safe_address;
use super::event::page_address;
use crate::calendar::ics::{self, Event, File};
use crate::edition::calendar as faces;
use crate::markdown::parse::escaped;
use crate::published::{PublishedEntry, localised};
use crate::url;

/// The feed shows this many events.
const LENGTH: usize = 30;

impl Job<'_> {
    /// Everything, or everything of an area, for other calendars.
    pub(super) fn calendar_file(&self, m: usize, area: Option<&str>) -> String {
        let edition = self.edition;
        let narrow = area.map(|id| ("area", id.to_string()));
        let entries = faces::entries(edition, m);
        let fits =
            |entry: &PublishedEntry| narrow.as_ref().is_none_or(|own| faces::leaves(entry, own));
        let which: Vec<usize> = (0..entries.len()).filter(|e| fits(&entries[*e])).collect();
        let (kind, _) = &edition.country.published[m];
        let site = edition.spoken(&edition.site().name).text;
        let area = area.and_then(|id| self.area(id));
        let area = area.map(|area| format!(", {}", area.text)).unwrap_or_default();
        let name = format!("{site} – {}{area}", edition.spoken(&kind.title).text);
        self.calendar_text(m, &which, &name)
    }

    /// Some events as a file.
    pub(super) fn calendar_text(&self, m: usize, which: &[usize], name: &str) -> String {
        let events = which.iter().map(|e| self.calendar_event(m, *e)).collect();
        ics::text(&File { name: name.to_string(), events })
    }

    fn calendar_event(&self, m: usize, e: usize) -> Event {
        let edition = self.edition;
        let entry = &faces::entries(edition, m)[e];
        let event = entry.event.clone().unwrap_or_default();
        let title = edition.spoken(&localised(&entry.title));
        let address = page_address(self, m, entry);
        let place = edition.spoken(&localised(&event.place)).text;
        let online = safe_address(&event.online);
        let zone = if event.zone.is_empty() { &edition.site().time_zone } else { &event.zone };
        let uid = match event.uid.as_str() {
            "" => format!("{}@{}", entry.id, url::host(&edition.site().address)),
            uid => uid.to_string(),
        };
        Event {
            uid,
            sequence: event.sequence,
            changed: event.changed_at.parse().unwrap_or(Timestamp::UNIX_EPOCH),
            zone: zone.clone(),
            series: edition.country.calendar.series[e].clone(),
            lang: if title.lang.is_empty() { edition.tag().to_string() } else { title.lang },
            title: title.text,
            text: self.plain_text(entry, &online, &address),
            place: if place.is_empty() { online } else { place },
            url: address,
            organiser: entry.provider.clone(),
            cancelled: event.cancelled,
            categories: Vec::new(),
        }
    }

    /// Summary, address from afar, and where one reads more.
    fn plain_text(&self, entry: &PublishedEntry, online: &str, address: &str) -> String {
        let summary = self.edition.spoken(&localised(&entry.summary)).text;
        let parts = [summary.as_str(), online, address];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
    }

    /// Events that were announced or changed lately, newest first.
    pub(super) fn event_news(&self, m: usize) -> Result<String> {
        let edition = self.edition;
        let entries = faces::entries(edition, m);
        let changed = |entry: &PublishedEntry| match &entry.event {
            Some(event) if !event.changed_at.is_empty() => event.changed_at.clone(),
            _ => format!(
                "{}T00:00:00Z",
                if entry.verified_on.is_empty() { "1970-01-01" } else { &entry.verified_on }
            ),
        };
        let mut newest: Vec<(String, &PublishedEntry)> =
            entries.iter().map(|entry| (changed(entry), entry)).collect();
        newest.sort_by(|one, other| (&other.0, &one.1.id).cmp(&(&one.0, &other.1.id)));
        newest.truncate(LENGTH);
        let site = edition.site();
        let (kind, _) = &edition.country.published[m];
        let name = escaped(&edition.spoken(&site.name).text);
        let own = escaped(&url::whole(&site.address, &self.page.path));
        let page = escaped(&url::whole(&site.address, &self.calendar_path(m)));
        let today = edition.country.calendar.today;
        let updated =
            newest.first().map_or_else(|| format!("{today}T00:00:00Z"), |(at, _)| at.clone());
        let mut xml = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
             <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
             <title>{name} – {title}</title>\n<id>{own}</id>\n\
             <link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{page}\"/>\n\
             <updated>{updated}</updated>\n<author><name>{name}</name></author>\n",
            lang = edition.tag(),
            title = escaped(&edition.spoken(&kind.title).text),
        );
        for (at, entry) in newest {
            self.news_entry(&mut xml, m, entry, &at)?;
        }
        xml.push_str("</feed>\n");
        Ok(xml)
    }

    fn news_entry(
        &self,
        xml: &mut String,
        m: usize,
        entry: &PublishedEntry,
        at: &str,
    ) -> Result<()> {
        let edition = self.edition;
        let title = edition.spoken(&localised(&entry.title));
        let summary = edition.spoken(&localised(&entry.summary));
        let address = escaped(&page_address(self, m, entry));
        let lang = |spoken: &crate::view::Spoken| match spoken.lang.as_str() {
            "" => String::new(),
            lang => format!(" xml:lang=\"{lang}\""),
        };
        let state = match entry.event.as_ref().is_some_and(|event| event.cancelled) {
            true => format!("{}: ", self.text("event-cancelled")?),
            false => String::new(),
        };
        let when = edition.locale.date_time(&entry.starts);
        write!(
            xml,
            "<entry>\n<title{}>{}</title>\n<id>{address}</id>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{address}\"/>\n\
             <updated>{at}</updated>\n<summary{}>{}</summary>\n</entry>\n",
            lang(&title),
            escaped(&format!("{state}{}", title.text)),
            lang(&summary),
            escaped(&format!("{when}. {}", summary.text)),
        )?;
        Ok(())
    }
}
