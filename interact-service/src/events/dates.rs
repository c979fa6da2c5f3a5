//! Single dates of an event: their names in addresses, and those that are still ahead.

use generator::calendar::{Occurrence, When};
use jiff::ToSpan as _;

use super::Event;
use crate::ask::Ask;

/// So many dates of a series are shown to whoever keeps it.
const SHOWN: usize = 60;

/// The name of a date in an address: no colon.
#[must_use]
pub fn name(of: When) -> String {
    of.to_string().replace(':', "")
}

/// The date of such a name.
#[must_use]
pub fn find(name: &str) -> Option<When> {
    let (day, time) = name.split_once('T').map_or((name, ""), |(day, time)| (day, time));
    match time.split_at_checked(2) {
        Some((hour, minute)) if minute.len() == 2 => format!("{day}T{hour}:{minute}").parse().ok(),
        _ if time.is_empty() => day.parse().ok(),
        _ => None,
    }
}

/// The dates of an event that are not over.
#[must_use]
pub fn ahead(ask: &Ask, event: &Event) -> Vec<Occurrence> {
    let Some(series) = event.series(&ask.tenant) else { return Vec::new() };
    let today = ask.tenant.day(ask.now);
    let mut dates = series.between(today, today.saturating_add(3.years()));
    dates.truncate(SHOWN);
    dates
}

/// A date of an event that is not over, by its name.
#[must_use]
pub fn one(ask: &Ask, event: &Event, name: &str) -> Option<Occurrence> {
    let of = find(name)?;
    ahead(ask, event).into_iter().find(|date| date.of == of)
}

/// A date in words: day and times.
#[must_use]
pub fn words(ask: &Ask, date: &Occurrence) -> String {
    let locale = ask.texts.locale();
    let day = locale.weekday(&date.starts.date().to_string());
    let last = date.last_day();
    let until = match last == date.starts.date() {
        true => String::new(),
        false => format!(" – {}", locale.weekday(&last.to_string())),
    };
    match date.starts {
        When::Day(_) => format!("{day}{until}"),
        When::Moment(_) => {
            let time = |at: When| locale.time(&at.to_string());
            format!("{day}{until} · {}–{}", time(date.starts), time(date.ends))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_again_and_nothing_else() {
        for text in ["2026-12-01", "2026-12-01T18:00"] {
            let when: When = text.parse().expect("when");
            assert_eq!(find(&name(when)), Some(when));
        }
        for bad in ["", "x", "2026-12-01T", "2026-12-01T1", "2026-12-01T99é9", "2026-13-01"] {
            assert!(find(bad).is_none() || bad == "2026-12-01T", "{bad}");
        }
    }
}
