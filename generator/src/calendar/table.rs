//! All dates of a site's events from today on, for about a year: what its calendar shows.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::{Occurrence, Series};
use crate::published::PublishedEntry;
use crate::published::event::series_of;

/// So many months after this one have a page.
pub const MONTHS: i32 = 12;

/// Something that lasts longer is shown on so many days only.
const LONGEST: usize = 62;

/// All dates of a site's events from today on.
#[derive(Debug, Default)]
pub struct Calendar {
    /// The day from which on.
    pub today: Date,
    /// The times of each event, in the order of the entries.
    pub series: Vec<Series>,
    /// The dates, in the order in which they begin.
    pub dates: Vec<Dated>,
}

/// One date of an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    /// Which of the entries.
    pub entry: usize,
    /// The date.
    pub date: Occurrence,
    /// When it begins.
    pub begins: Timestamp,
    /// When it is over.
    pub over: Timestamp,
}

impl Calendar {
    /// The calendar of entries whose times can be read.
    #[must_use]
    pub fn of(entries: &[PublishedEntry], zone: &str, today: Date) -> Self {
        let last = last(today);
        let mut calendar = Self { today, ..Self::default() };
        for (at, entry) in entries.iter().enumerate() {
            let series = series_of(entry, zone).unwrap_or_else(|_| nothing(today));
            let all = entry.event.as_ref().is_some_and(|event| event.cancelled);
            for mut date in series.between(today, last) {
                date.cancelled |= all;
                let begins = date.starts.instant(&series.zone);
                let over = date.ends.over(&series.zone);
                calendar.dates.push(Dated { entry: at, date, begins, over });
            }
            calendar.series.push(series);
        }
        calendar.dates.sort_by(|one, other| {
            let key =
                |dated: &Dated| (dated.date.starts.date().max(today), dated.begins, dated.entry);
            key(one).cmp(&key(other))
        });
        calendar
    }

    /// The first days of the months that have a page.
    pub fn months(&self) -> impl Iterator<Item = Date> + '_ {
        let first = self.today.first_of_month();
        (0..=MONTHS).map(move |month| first.saturating_add(month.months()))
    }

    /// The dates of a month, each with its days in it.
    pub fn of_month(&self, month: Date) -> impl Iterator<Item = (&Dated, Vec<Date>)> {
        let (first, last) = (month.first_of_month().max(self.today), month.last_of_month());
        self.dates.iter().filter_map(move |dated| {
            let inside = |day: &Date| (first..=last).contains(day);
            let days: Vec<Date> = dated.date.days(LONGEST).filter(inside).collect();
            (!days.is_empty()).then_some((dated, days))
        })
    }

    /// The dates of one event.
    pub fn of_entry(&self, entry: usize) -> impl Iterator<Item = &Dated> {
        self.dates.iter().filter(move |dated| dated.entry == entry)
    }
}

/// The last day that has a page.
#[must_use]
pub fn last(today: Date) -> Date {
    today.first_of_month().saturating_add(MONTHS.months()).last_of_month()
}

/// Entries that are not over, in the order of their next dates. Those whose times cannot be read
/// are left out: the loader has told of them.
#[must_use]
pub fn ahead(entries: Vec<PublishedEntry>, zone: &str, today: Date) -> Vec<PublishedEntry> {
    let next = |entry: &PublishedEntry| {
        let series = series_of(entry, zone).ok()?;
        let next = series.next(today)?;
        Some(next.starts.instant(&series.zone))
    };
    let mut ahead: Vec<(Timestamp, PublishedEntry)> =
        entries.into_iter().filter_map(|entry| Some((next(&entry)?, entry))).collect();
    ahead.sort_by(|one, other| (one.0, &one.1.id).cmp(&(other.0, &other.1.id)));
    ahead.into_iter().map(|(_, entry)| entry).collect()
}

/// Times that were over long ago.
fn nothing(today: Date) -> Series {
    let day = super::When::Day(today.saturating_sub(2.days()));
    Series { starts: day, ends: day, rule: None, changes: Vec::new(), zone: TimeZone::UTC }
}
