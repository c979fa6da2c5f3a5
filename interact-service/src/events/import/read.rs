//! Reads a calendar of others (RFC 5545): what people mean by it, within bounds.

use std::collections::BTreeMap;

use generator::calendar::{End, Rule, Until, When};
use generator::published::event::PublishedChange;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan as _};

use super::{Found, Times};

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

/// A property: its name, its parameters, its value.
struct Line<'a> {
    name: String,
    zone: String,
    value: &'a str,
}

/// The properties of an event, by name.
type Event<'a> = Vec<Line<'a>>;

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

fn events(text: &str) -> Result<Vec<Event<'_>>, Unreadable> {
    let mut events = Vec::new();
    let mut open: Option<Event<'_>> = None;
    let mut inside = 0_usize;
    let mut calendar = false;
    for raw in text.lines() {
        match raw.trim().to_ascii_uppercase().as_str() {
            "BEGIN:VCALENDAR" => calendar = true,
            "BEGIN:VEVENT" if open.is_none() => open = Some(Vec::new()),
            "END:VEVENT" if inside == 0 => events.extend(open.take()),
            // Reminders inside an event have lines of their own.
            begin if begin.starts_with("BEGIN:") && open.is_some() => inside += 1,
            end if end.starts_with("END:") && open.is_some() => inside = inside.saturating_sub(1),
            _ if inside == 0 => {
                if let (Some(event), Some(line)) = (&mut open, property(raw)) {
                    event.push(line);
                }
            }
            _ => {}
        }
        if events.len() > MOST {
            return Err(Unreadable::TooMany);
        }
    }
    if calendar { Ok(events) } else { Err(Unreadable::NoCalendar) }
}

/// `DTSTART;TZID="Europe/Rome":20261201T180000`; a colon in quotes ends no name.
fn property(line: &str) -> Option<Line<'_>> {
    let mut quoted = false;
    let colon = line.bytes().position(|b| {
        quoted ^= b == b'"';
        b == b':' && !quoted
    })?;
    let (head, value) = (&line[..colon], &line[colon + 1..]);
    let mut parts = head.split(';');
    let name = parts.next()?.trim().to_ascii_uppercase();
    let zone =
        parts.find_map(|part| part.split_once('=').filter(|(n, _)| n.eq_ignore_ascii_case("TZID")));
    let zone = zone.map(|(_, zone)| zone.trim_matches('"').to_string()).unwrap_or_default();
    Some(Line { name, zone, value })
}

fn line<'a>(event: &'a Event<'a>, name: &str) -> Option<&'a Line<'a>> {
    event.iter().find(|line| line.name == name)
}

fn value<'a>(event: &'a Event<'a>, name: &str) -> &'a str {
    line(event, name).map_or("", |line| line.value.trim())
}

struct Context<'a> {
    /// Name of the site's zone.
    zone: &'a str,
    own: &'a TimeZone,
    today: Date,
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

    fn times(&self, event: &Event<'_>, notes: &mut Vec<String>) -> Option<Times> {
        let mut bad = |key: &str| -> Option<Times> {
            notes.push(format!("bad-{key}"));
            None
        };
        let Some((starts, name)) = line(event, "DTSTART").and_then(|line| self.when(line)) else {
            return bad("times");
        };
        let Some(ends) = self.ends(event, starts, &name) else { return bad("times") };
        if ends < starts {
            return bad("end-before");
        }
        let zone = TimeZone::get(&name).unwrap_or_else(|_| self.own.clone());
        let rule = match value(event, "RRULE") {
            "" => None,
            text => match text.parse::<Rule>() {
                Ok(rule) => Some(rule),
                Err(_) => return bad("rule"),
            },
        };
        let rule = match rule {
            None => None,
            Some(rule) => {
                let (rule, endless) = self.ending(rule, starts, &zone);
                if rule.check(starts, &zone).is_err() {
                    return bad("rule");
                }
                notes.extend(endless.then(|| String::from("endless")));
                Some(rule)
            }
        };
        if line(event, "RDATE").is_some() {
            notes.push(String::from("extra-dates"));
        }
        Some(Times {
            starts: starts.to_string(),
            ends: ends.to_string(),
            rule: rule.map(|rule| rule.to_string()).unwrap_or_default(),
            changes: self.cancelled(event),
            moved_from: String::new(),
            zone: if name == self.zone { String::new() } else { name },
        })
    }

    /// A rule without an end gets one, a year from now; whether it did.
    fn ending(&self, mut rule: Rule, starts: When, zone: &TimeZone) -> (Rule, bool) {
        let endless = rule.is_endless();
        if endless {
            let last = self.today.max(starts.date()).saturating_add(1.year());
            rule.end = match starts {
                When::Day(_) => End::Until(Until::Day(last)),
                When::Moment(_) => End::Until(Until::Instant(When::Day(last).over(zone))),
            };
        }
        (rule, endless)
    }

    /// A time with the name of its zone. Times of Greenwich become those of the site.
    fn when(&self, line: &Line<'_>) -> Option<(When, String)> {
        let text = line.value.trim();
        if !text.contains('T') {
            let day = Date::strptime("%Y%m%d", text).ok()?;
            return Some((When::Day(day), self.zone.to_string()));
        }
        let local = |text: &str| DateTime::strptime("%Y%m%dT%H%M%S", text).ok();
        if let Some(utc) = text.strip_suffix('Z') {
            let zoned = local(utc)?.to_zoned(TimeZone::UTC).ok()?;
            let own = zoned.with_time_zone(self.own.clone()).datetime();
            return Some((When::Moment(own), self.zone.to_string()));
        }
        let known = TimeZone::get(&line.zone).is_ok();
        let name = if known { line.zone.clone() } else { self.zone.to_string() };
        Some((When::Moment(local(text)?), name))
    }

    fn ends(&self, event: &Event<'_>, starts: When, name: &str) -> Option<When> {
        if let Some(line) = line(event, "DTEND") {
            let (ends, _) = self.when(line)?;
            return match (starts, ends) {
                // A whole day ends where the next begins.
                (When::Day(first), When::Day(next)) => {
                    Some(When::Day(next.yesterday().unwrap_or(next).max(first)))
                }
                (When::Moment(_), When::Moment(_)) => Some(self.moved(ends, line, name)),
                _ => None,
            };
        }
        let text = value(event, "DURATION");
        if text.is_empty() {
            return Some(starts);
        }
        let span: Span = text.parse().ok()?;
        match starts {
            When::Day(first) => {
                let next = first.checked_add(span).ok()?;
                Some(When::Day(next.yesterday().unwrap_or(next).max(first)))
            }
            When::Moment(local) => local.checked_add(span).ok().map(When::Moment),
        }
    }

    /// An end in another zone than the begin, in that of the begin.
    fn moved(&self, ends: When, line: &Line<'_>, name: &str) -> When {
        let own = self.when(line).map(|(_, own)| own).unwrap_or_default();
        let (Ok(from), Ok(to)) = (TimeZone::get(&own), TimeZone::get(name)) else { return ends };
        When::Moment(ends.instant(&from).to_zoned(to).datetime())
    }

    /// Dates that the calendar leaves out.
    fn cancelled(&self, event: &Event<'_>) -> Vec<PublishedChange> {
        let lines = event.iter().filter(|line| line.name == "EXDATE");
        let dates = lines.flat_map(|line| {
            line.value.split(',').map(move |value| Line {
                name: String::new(),
                zone: line.zone.clone(),
                value,
            })
        });
        let one = |line: Line<'_>| {
            let (when, _) = self.when(&line)?;
            Some(PublishedChange { of: when.to_string(), ..PublishedChange::default() })
        };
        dates.filter_map(one).take(400).collect()
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
