//! Events for other calendars (RFC 5545): lines of at most 75 octets, the rules of each zone, and
//! names that last, so that a calendar that comes again finds what it knows.

use std::collections::BTreeMap;

use jiff::{Timestamp, ToSpan as _};

use super::{Occurrence, Series, When, zone};

/// A calendar as others read it.
#[derive(Debug, Clone, Default)]
pub struct File {
    /// What it is called.
    pub name: String,
    /// Its events.
    pub events: Vec<Event>,
}

/// One event.
#[derive(Debug, Clone)]
pub struct Event {
    /// Its lasting name.
    pub uid: String,
    /// Goes up with every change.
    pub sequence: u32,
    /// When it was last changed.
    pub changed: Timestamp,
    /// IANA name of its zone.
    pub zone: String,
    /// Its times.
    pub series: Series,
    /// Tag of the language of its words.
    pub lang: String,
    /// Its title.
    pub title: String,
    /// What it is, in plain words.
    pub text: String,
    /// Where it is, or empty.
    pub place: String,
    /// Its page.
    pub url: String,
    /// Who does it, or empty.
    pub organiser: String,
    /// Whether all of it was cancelled.
    pub cancelled: bool,
    /// Words by which calendars sort it.
    pub categories: Vec<String>,
}

/// The file's text.
#[must_use]
pub fn text(file: &File) -> String {
    let mut lines = Vec::new();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//IMMERSE//Events//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
    ] {
        lines.push(line.to_string());
    }
    lines.push(format!("NAME:{}", escaped(&file.name)));
    lines.push(format!("X-WR-CALNAME:{}", escaped(&file.name)));
    lines.push(String::from("REFRESH-INTERVAL;VALUE=DURATION:PT12H"));
    lines.push(String::from("X-PUBLISHED-TTL:PT12H"));
    lines.extend(zones(&file.events));
    for event in &file.events {
        whole(&mut lines, event);
    }
    lines.push(String::from("END:VCALENDAR"));
    lines.iter().map(|line| folded(line)).collect()
}

/// The rules of every zone that is named, for as long as events in it take.
fn zones(events: &[Event]) -> Vec<String> {
    let mut spans: BTreeMap<&str, (Timestamp, Timestamp, &Event)> = BTreeMap::new();
    for event in events.iter().filter(|event| !event.series.starts.is_day()) {
        let series = &event.series;
        let begin = series.starts.instant(&series.zone);
        let far = || series.starts.date().saturating_add(10.years());
        let last = series.last_day().unwrap_or_else(far).saturating_add(1.day());
        let end = When::Day(last).instant(&series.zone);
        let moved = series.changes.iter().filter_map(|change| Some(change.to?.0));
        let begin = moved.map(|at| at.instant(&series.zone)).fold(begin, Timestamp::min);
        let span = spans.entry(&event.zone).or_insert((begin, end, event));
        (span.0, span.1) = (span.0.min(begin), span.1.max(end));
    }
    let one = |(name, (from, to, event)): (&&str, &(Timestamp, Timestamp, &Event))| {
        zone::component(name, &event.series.zone, *from, *to)
    };
    spans.iter().flat_map(one).collect()
}

/// An event, and an entry for each date that differs from its rule.
fn whole(lines: &mut Vec<String>, event: &Event) {
    let series = &event.series;
    let first = Occurrence {
        of: series.starts,
        starts: series.starts,
        ends: series.ends,
        cancelled: event.cancelled,
    };
    let rule = series.rule.as_ref().map(|rule| format!("RRULE:{rule}"));
    one(lines, event, &first, rule);
    if series.rule.is_none() {
        return;
    }
    for change in &series.changes {
        let (starts, ends) = change.to.unwrap_or_else(|| series.by_rule(change.of));
        let cancelled = event.cancelled || change.to.is_none();
        let differs = Occurrence { of: change.of, starts, ends, cancelled };
        one(lines, event, &differs, Some(at("RECURRENCE-ID", change.of, &event.zone)));
    }
}

fn one(lines: &mut Vec<String>, event: &Event, date: &Occurrence, more: Option<String>) {
    let stamp = event.changed.strftime("%Y%m%dT%H%M%SZ");
    lines.push(String::from("BEGIN:VEVENT"));
    lines.push(format!("UID:{}", escaped(&event.uid)));
    lines.push(format!("DTSTAMP:{stamp}"));
    lines.push(format!("LAST-MODIFIED:{stamp}"));
    lines.push(format!("SEQUENCE:{}", event.sequence));
    lines.push(at("DTSTART", date.starts, &event.zone));
    let end = match date.ends {
        // A whole day ends where the next begins (3.6.1).
        When::Day(last) => When::Day(last.saturating_add(1.day())),
        moment => moment,
    };
    lines.push(at("DTEND", end, &event.zone));
    lines.extend(more);
    lines.push(worded("SUMMARY", &event.lang, &event.title));
    if !event.text.is_empty() {
        lines.push(worded("DESCRIPTION", &event.lang, &event.text));
    }
    if !event.place.is_empty() {
        lines.push(worded("LOCATION", &event.lang, &event.place));
    }
    if !event.url.is_empty() {
        lines.push(format!("URL:{}", event.url.replace(['\r', '\n'], "")));
    }
    if !event.organiser.is_empty() {
        lines.push(worded("CONTACT", &event.lang, &event.organiser));
    }
    if !event.categories.is_empty() {
        let words: Vec<String> = event.categories.iter().map(|word| escaped(word)).collect();
        lines.push(format!("CATEGORIES:{}", words.join(",")));
    }
    let status = if date.cancelled { "CANCELLED" } else { "CONFIRMED" };
    lines.push(format!("STATUS:{status}"));
    let busy = if date.starts.is_day() || date.cancelled { "TRANSPARENT" } else { "OPAQUE" };
    lines.push(format!("TRANSP:{busy}"));
    lines.push(String::from("END:VEVENT"));
}

fn at(name: &str, when: When, zone: &str) -> String {
    match when {
        When::Day(day) => format!("{name};VALUE=DATE:{}", day.strftime("%Y%m%d")),
        When::Moment(local) => format!("{name};TZID={zone}:{}", local.strftime("%Y%m%dT%H%M%S")),
    }
}

fn worded(name: &str, lang: &str, text: &str) -> String {
    let lang = if lang.is_empty() { String::new() } else { format!(";LANGUAGE={lang}") };
    format!("{name}{lang}:{}", escaped(text))
}

/// Text as RFC 5545 wants it (3.3.11).
fn escaped(text: &str) -> String {
    let plain: String = text.chars().filter(|c| *c == '\n' || !c.is_control()).collect();
    let text = plain.trim().replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    text.replace('\n', "\\n")
}

/// A line in pieces of at most 75 octets (3.1); no letter is cut.
fn folded(line: &str) -> String {
    let mut text = String::with_capacity(line.len() + 8);
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > 75 {
            text.push_str("\r\n ");
            length = 1;
        }
        text.push(letter);
        length += letter.len_utf8();
    }
    text.push_str("\r\n");
    text
}

#[cfg(test)]
mod tests {
    use jiff::tz::TimeZone;

    use super::*;

    fn event(starts: &str, ends: &str, rule: &str) -> Event {
        Event {
            uid: "event-7@cyprus.example".into(),
            sequence: 2,
            changed: "2026-11-20T12:00:00Z".parse().expect("an instant"),
            zone: "Asia/Nicosia".into(),
            series: Series {
                starts: starts.parse().expect("when"),
                ends: ends.parse().expect("when"),
                rule: (!rule.is_empty()).then(|| rule.parse().expect("a rule")),
                changes: Vec::new(),
                zone: TimeZone::get("Asia/Nicosia").expect("a zone"),
            },
            lang: "el".into(),
            title: "Καφές, γλώσσες; και \\παρέα\\".into(),
            text: "Πρώτη γραμμή\nΔεύτερη γραμμή με πολλά πολλά πολλά γράμματα για να διπλωθεί"
                .into(),
            place: "Λεμεσός".into(),
            url: "https://cyprus.example/el/events/7/".into(),
            organiser: String::new(),
            cancelled: false,
            categories: Vec::new(),
        }
    }

    #[test]
    fn lines_are_short_and_letters_whole() {
        let file = File {
            name: "IMMERSE".into(),
            events: vec![event("2026-12-01T18:00", "2026-12-01T20:00", "FREQ=WEEKLY;COUNT=3")],
        };
        let text = text(&file);
        assert!(text.lines().all(|line| line.len() <= 75), "{text}");
        assert!(text.split("\r\n").all(|line| !line.contains('\n')));
        let whole = text.replace("\r\n ", "");
        assert!(whole.contains("SUMMARY;LANGUAGE=el:Καφές\\, γλώσσες\\; και \\\\παρέα\\\\"));
        assert!(whole.contains("Πρώτη γραμμή\\nΔεύτερη"));
        assert!(whole.contains("DTSTART;TZID=Asia/Nicosia:20261201T180000\r\n"));
        assert!(whole.contains("RRULE:FREQ=WEEKLY;COUNT=3\r\n"));
        assert_eq!(whole.matches("BEGIN:VTIMEZONE").count(), 1);
    }

    #[test]
    fn whole_days_end_where_the_next_begins_and_need_no_zone() {
        let events = vec![event("2026-12-24", "2026-12-26", "")];
        let text = text(&File { events, ..File::default() });
        assert!(text.contains("DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261227\r\n"));
        assert!(!text.contains("VTIMEZONE"));
    }
}
