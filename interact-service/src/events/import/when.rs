//! When an event of another calendar is, as its lines say it.

use generator::calendar::{End, Rule, Until, When};
use generator::published::event::PublishedChange;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan as _};

use super::Times;
use super::lines::{Event, Line, line, value};
use super::read::Context;

impl Context<'_> {
    /// The times of an event; what cannot be read is noted.
    pub(super) fn times(&self, event: &Event<'_>, notes: &mut Vec<String>) -> Option<Times> {
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
    pub(super) fn when(&self, line: &Line<'_>) -> Option<(When, String)> {
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
}
