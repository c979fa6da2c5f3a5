//! The rules of a time zone as other calendars read them (RFC 5545, VTIMEZONE).

use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};

/// Clocks are changed twice a year; more than this many changes are not written down.
const MOST: usize = 60;

/// The rules of a zone from one instant to another: what holds at the first, then each change.
#[must_use]
pub fn component(name: &str, zone: &TimeZone, from: Timestamp, to: Timestamp) -> Vec<String> {
    let mut lines = vec![String::from("BEGIN:VTIMEZONE"), format!("TZID:{name}")];
    let before = zone.to_offset_info(from);
    let since = zone.preceding(from).next();
    let onset = since.as_ref().map_or(Timestamp::UNIX_EPOCH, |change| change.timestamp());
    let former = since.map_or(before.offset(), |change| {
        let just = change.timestamp().checked_sub(jiff::SignedDuration::from_secs(1));
        just.map_or(before.offset(), |at| zone.to_offset(at))
    });
    let abbreviation = before.abbreviation().to_string();
    part(&mut lines, before.dst().is_dst(), onset, former, before.offset(), &abbreviation);
    let mut former = before.offset();
    for change in zone.following(from).take_while(|change| change.timestamp() <= to).take(MOST) {
        let dst = change.dst().is_dst();
        part(&mut lines, dst, change.timestamp(), former, change.offset(), change.abbreviation());
        former = change.offset();
    }
    lines.push(String::from("END:VTIMEZONE"));
    lines
}

fn part(
    lines: &mut Vec<String>,
    dst: bool,
    onset: Timestamp,
    from: Offset,
    to: Offset,
    abbreviation: &str,
) {
    let kind = if dst { "DAYLIGHT" } else { "STANDARD" };
    lines.push(format!("BEGIN:{kind}"));
    lines.push(format!("DTSTART:{}", from.to_datetime(onset).strftime("%Y%m%dT%H%M%S")));
    lines.push(format!("TZOFFSETFROM:{}", offset(from)));
    lines.push(format!("TZOFFSETTO:{}", offset(to)));
    lines.push(format!("TZNAME:{abbreviation}"));
    lines.push(format!("END:{kind}"));
}

fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let sign = if seconds < 0 { '-' } else { '+' };
    let seconds = seconds.abs();
    let mut text = format!("{sign}{:02}{:02}", seconds / 3600, seconds / 60 % 60);
    if seconds % 60 != 0 {
        let _ = write!(text, "{:02}", seconds % 60);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_holds_comes_first_and_then_each_change() {
        let zone = TimeZone::get("Europe/Rome").expect("a zone");
        let from = "2026-12-01T00:00:00Z".parse().expect("an instant");
        let to = "2027-12-01T00:00:00Z".parse().expect("an instant");
        let lines = component("Europe/Rome", &zone, from, to);
        let starts: Vec<&String> = lines.iter().filter(|l| l.starts_with("DTSTART")).collect();
        assert_eq!(
            starts,
            ["DTSTART:20261025T030000", "DTSTART:20270328T020000", "DTSTART:20271031T030000"]
        );
        assert!(lines.contains(&String::from("TZOFFSETTO:+0200")));
        let utc = component("UTC", &TimeZone::UTC, from, to);
        assert_eq!(utc.iter().filter(|line| line.starts_with("BEGIN:STANDARD")).count(), 1);
    }
}
