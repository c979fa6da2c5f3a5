//! Reads a calendar of others (RFC 5545): what people mean by it, within bounds.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::Found;
use super::lines::{Event, events, line, value};

/// A calendar with more events is not read.
pub const MOST: usize = 1_000;

/// Lines, before those that go on are put together.
const LINES: usize = 100_000;

/// Why a calendar cannot be read: the text `events-import-wrong-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is no calendar.
    NoCalendar,
    /// It has too many events or lines.
    TooMany,
}

impl Unreadable {
    /// The end of its text's name.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NoCalendar => "no-calendar",
            Self::TooMany => "too-many",
        }
    }
}

/// The events of a calendar that are not over, by their names. Those that come without an end end
/// a year from today.
///
/// # Errors
/// When it is no calendar, or far too long.
pub fn read(text: &str, zone: &str, today: Date) -> Result<BTreeMap<String, Found>, Unreadable> {
    let unfolded = text.replace("\r\n", "\n").replace("\n ", "").replace("\n\t", "");
    if unfolded.lines().count() > LINES {
        return Err(Unreadable::TooMany);
    }
    let events = events(&unfolded)?;
    let own = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let context = Context { zone, own: &own, today };
    let mut found: BTreeMap<String, Found> = BTreeMap::new();
    let (single, changes): (Vec<_>, Vec<_>) =
        events.into_iter().partition(|event| line(event, "RECURRENCE-ID").is_none());
    for event in &single {
        let uid = cut(value(event, "UID"), 250);
        if !uid.is_empty() && !found.contains_key(&uid) {
            found.insert(uid, context.event(event));
        }
    }
    for event in &changes {
        let uid = cut(value(event, "UID"), 250);
        if let Some(series) = found.get_mut(&uid) {
            context.change(event, series);
        }
    }
    found.retain(|_, event| context.is_ahead(event));
    Ok(found)
}

/// Where and when a calendar is read.
pub(super) struct Context<'a> {
    /// Name of the site's zone.
    pub(super) zone: &'a str,
    pub(super) own: &'a TimeZone,
    pub(super) today: Date,
}

impl Context<'_> {
    fn event(&self, event: &Event<'_>) -> Found {
        let mut notes = Vec::new();
        let url = value(event, "URL");
        let times = self.times(event, &mut notes).unwrap_or_default();
        Found {
            title: cut(&words(value(event, "SUMMARY")), 120),
            text: cut(&words(value(event, "DESCRIPTION")), 4_000),
            place: cut(&words(value(event, "LOCATION")), 200),
            url: if url.starts_with("https://") { cut(url, 120) } else { String::new() },
            times,
            cancelled: value(event, "STATUS").eq_ignore_ascii_case("CANCELLED"),
            notes,
        }
    }

    /// One date of a series that differs.
    fn change(&self, event: &Event<'_>, series: &mut Found) {
        let Some((of, _)) = line(event, "RECURRENCE-ID").and_then(|line| self.when(line)) else {
            return;
        };
        let times = self.event(event);
        let cancelled = times.cancelled || times.times.starts.is_empty();
        let to = (!cancelled).then_some((times.times.starts, times.times.ends));
        let same = to.as_ref().is_some_and(|(starts, _)| *starts == of.to_string());
        if !same && series.times.changes.len() < 400 {
            series.times.change(&of.to_string(), to);
        }
    }

    fn is_ahead(&self, found: &Found) -> bool {
        match found.times.series(self.zone) {
            Ok(series) => series.last_day().is_none_or(|last| last >= self.today),
            // What cannot be read is shown, so that somebody knows.
            Err(_) => true,
        }
    }
}

/// Text without its escapes (3.3.11) and without letters that cannot be seen.
fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => words.push('\n'),
                Some(other) => words.push(other),
                None => {}
            },
            other => words.push(other),
        }
    }
    let hidden = |c: &char| !crate::form::text::has_hidden(&c.to_string());
    crate::form::text::long(&words.chars().filter(hidden).collect::<String>())
}

/// At most so many letters.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.trim().to_string();
    }
    let short: String = text.chars().take(most - 1).collect();
    format!("{}…", short.trim_end())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn calendar(events: &str) -> String {
        let events = events.trim().replace('\n', "\r\n");
        format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}\r\nEND:VCALENDAR\r\n")
    }

    fn one(event: &str) -> Found {
        let text = calendar(&format!("BEGIN:VEVENT\nUID:a\n{event}\nEND:VEVENT"));
        let found = read(&text, "Asia/Nicosia", date(2026, 11, 20)).expect("a calendar");
        found.into_values().next().expect("an event")
    }

    #[test]
    fn times_words_and_exceptions_are_understood() {
        let found = one(
            "SUMMARY:Caf\\, é\nDESCRIPTION:One\\nTwo\nDTSTART;TZID=Europe/Rome:20261201T180000\n\
             DURATION:PT1H30M\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE;TZID=Europe/Rome:20261208T180000\n\
             BEGIN:VALARM\nDESCRIPTION:no\nTRIGGER:-PT5M\nEND:VALARM",
        );
        assert_eq!((found.title.as_str(), found.text.as_str()), ("Caf, é", "One\nTwo"));
        assert_eq!(found.times.ends, "2026-12-01T19:30");
        assert_eq!((found.times.zone.as_str(), found.times.changes.len()), ("Europe/Rome", 1));
        let utc = one("SUMMARY:x\nDTSTART:20261201T160000Z\nDTEND:20261201T170000Z");
        assert_eq!(
            (utc.times.starts.as_str(), utc.times.ends.as_str()),
            ("2026-12-01T18:00", "2026-12-01T19:00")
        );
        let days = one("SUMMARY:x\nDTSTART;VALUE=DATE:20261224\nDTEND;VALUE=DATE:20261227");
        assert_eq!(days.times.ends, "2026-12-26");
    }

    #[test]
    fn a_date_that_differs_is_moved_or_cancelled() {
        let text = calendar(
            "BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART:20261201T160000Z\nRRULE:FREQ=DAILY;COUNT=3\nEND:VEVENT\n\
             BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261202T160000Z\nSUMMARY:x\nDTSTART:20261205T160000Z\nEND:VEVENT\n\
             BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20261203T160000Z\nSUMMARY:x\nDTSTART:20261203T160000Z\nSTATUS:CANCELLED\nEND:VEVENT",
        );
        let found = read(&text, "Asia/Nicosia", date(2026, 11, 20)).expect("a calendar");
        let changes = &found["a"].times.changes;
        assert_eq!(changes.len(), 2);
        assert_eq!(changes[0].starts, "2026-12-05T18:00");
        assert_eq!(changes[1].starts, "");
    }

    #[test]
    fn what_never_ends_gets_an_end_and_what_is_hostile_a_note() {
        let endless = one("SUMMARY:x\nDTSTART:20261201T160000Z\nRRULE:FREQ=DAILY");
        assert_eq!(endless.notes, ["endless"]);
        assert!(endless.times.rule.contains("UNTIL=2027"), "{}", endless.times.rule);
        for (event, note) in [
            ("DTSTART:20261201T160000Z\nRRULE:FREQ=SECONDLY", "bad-rule"),
            ("DTSTART:20261201T160000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "bad-rule"),
            ("DTSTART:soon", "bad-times"),
            ("DTSTART:20261201T160000Z\nDTEND:20261201T150000Z", "bad-end-before"),
        ] {
            let found = one(&format!("SUMMARY:x\n{event}"));
            assert_eq!(found.notes, [note], "{event}");
            assert!(!found.is_whole());
        }
    }

    #[test]
    fn what_is_no_calendar_or_far_too_long_is_refused() {
        let today = date(2026, 11, 20);
        assert_eq!(read("<html>", "UTC", today), Err(Unreadable::NoCalendar));
        let many = "BEGIN:VEVENT\nUID:a\nEND:VEVENT\n".repeat(MOST + 1);
        assert_eq!(read(&calendar(&many), "UTC", today), Err(Unreadable::TooMany));
        assert_eq!(read(&"\n".repeat(LINES + 2), "UTC", today), Err(Unreadable::TooMany));
        let past = "BEGIN:VEVENT\nUID:a\nSUMMARY:x\nDTSTART:20200101T100000Z\nEND:VEVENT";
        assert_eq!(read(&calendar(past), "UTC", today).map(|found| found.len()), Ok(0));
    }
}
