//! What one event says of its times, and the dates that come of it.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan as _, Unit};

use super::{Rule, RuleError, When};

/// What one event says of its times: local to its zone.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// When it begins the first time.
    pub starts: When,
    /// When it ends the first time; of whole days, the last.
    pub ends: When,
    /// When it comes again.
    pub rule: Option<Rule>,
    /// Dates that differ.
    pub changes: Vec<Change>,
    /// Where its times are local.
    pub zone: TimeZone,
}

/// One date that differs from the rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// When it would have begun.
    pub of: When,
    /// When it begins and ends instead; nothing: it is cancelled.
    pub to: Option<(When, When)>,
}

/// One date of a series.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// When it begins by the rule: its name in the series.
    pub of: When,
    /// When it begins.
    pub starts: When,
    /// When it ends; of whole days, the last.
    pub ends: When,
    /// Whether it was cancelled.
    pub cancelled: bool,
}

impl Occurrence {
    /// Whether it was moved.
    #[must_use]
    pub fn is_moved(&self) -> bool {
        self.of != self.starts
    }

    /// The days on which it is, at most so many.
    pub fn days(&self, most: usize) -> impl Iterator<Item = Date> {
        let (first, last) = (self.starts.date(), self.last_day());
        std::iter::successors(Some(first), |day| day.tomorrow().ok())
            .take_while(move |day| *day <= last)
            .take(most)
    }

    /// Its last day; what ends at midnight ends the evening before.
    #[must_use]
    pub fn last_day(&self) -> Date {
        let last = self.ends.date();
        let midnight = self.ends.time() == Some(jiff::civil::Time::midnight());
        if midnight && last > self.starts.date() { last.saturating_sub(1.day()) } else { last }
    }
}

impl Series {
    /// Whether it can be kept: it ends after it begins, and its rule has days.
    ///
    /// # Errors
    /// When the rule has no day, or begins on another.
    pub fn check(&self) -> Result<(), RuleError> {
        match &self.rule {
            Some(rule) => rule.check(self.starts, &self.zone),
            None => Ok(()),
        }
    }

    /// Every date that is not over before a day and begins on another at the latest, in the order
    /// in which they begin.
    #[must_use]
    pub fn between(&self, first: Date, last: Date) -> Vec<Occurrence> {
        let longest = self.longest();
        let days = match &self.rule {
            Some(rule) => rule.days_until(self.starts, &self.zone, last.saturating_add(longest)),
            None => vec![self.starts.date()],
        };
        let mut all: Vec<Occurrence> = days.into_iter().map(|day| self.on(day)).collect();
        all.retain(|one| one.last_day() >= first && one.starts.date() <= last);
        all.sort_by_key(|one| (one.starts.instant(&self.zone), one.of));
        all
    }

    /// The first date that is not over before a day; nothing where there is none within ten years.
    #[must_use]
    pub fn next(&self, first: Date) -> Option<Occurrence> {
        // A year holds the next date of nearly everything; only rare rules need ten.
        [1, 10].into_iter().find_map(|years| {
            let last = first.max(self.starts.date()).saturating_add(years.years());
            let all = self.between(first, last);
            let open = all.iter().find(|one| !one.cancelled).cloned();
            open.or_else(|| all.into_iter().next())
        })
    }

    /// The last day of the whole series; nothing where it never ends.
    #[must_use]
    pub fn last_day(&self) -> Option<Date> {
        if self.rule.as_ref().is_some_and(Rule::is_endless) {
            return None;
        }
        let all = self.between(Date::MIN, Date::MAX);
        all.iter().map(Occurrence::last_day).max()
    }

    /// The date that begins on a day by the rule.
    fn on(&self, day: Date) -> Occurrence {
        let of = self.starts.on(day);
        let change = self.changes.iter().find(|change| change.of == of);
        let (starts, ends) = match change.and_then(|change| change.to) {
            Some(moved) => moved,
            None => (of, self.ends_of(of)),
        };
        let cancelled = change.is_some_and(|change| change.to.is_none());
        Occurrence { of, starts, ends, cancelled }
    }

    /// When a date begins and ends by the rule.
    #[must_use]
    pub fn by_rule(&self, of: When) -> (When, When) {
        (of, self.ends_of(of))
    }

    /// When a date ends that begins so: as many days later and at the same time as the first.
    fn ends_of(&self, of: When) -> When {
        let days = self.starts.date().until((Unit::Day, self.ends.date())).unwrap_or_default();
        self.ends.on(of.date().saturating_add(days))
    }

    /// How far a change moved a date ahead, at most: such a date lies behind the last day that is
    /// looked at, and belongs before it.
    fn longest(&self) -> Span {
        let ahead = |change: &Change| {
            let to = change.to?.0.date();
            Some((change.of.date() - to).get_days()).filter(|days| *days > 0)
        };
        self.changes.iter().filter_map(ahead).max().unwrap_or_default().days()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn series(starts: &str, ends: &str, rule: &str) -> Series {
        Series {
            starts: starts.parse().expect("when"),
            ends: ends.parse().expect("when"),
            rule: (!rule.is_empty()).then(|| rule.parse().expect("a rule")),
            changes: Vec::new(),
            zone: TimeZone::get("Asia/Nicosia").expect("a zone"),
        }
    }

    fn shown(all: &[Occurrence]) -> Vec<String> {
        all.iter().map(|one| format!("{} {}", one.starts, one.ends)).collect()
    }

    #[test]
    fn the_clock_on_the_wall_stays_the_same_when_clocks_change() {
        let weekly = series("2027-03-22T18:00", "2027-03-22T19:30", "FREQ=WEEKLY;COUNT=2");
        let all = weekly.between(date(2027, 1, 1), date(2027, 12, 31));
        let instants: Vec<String> =
            all.iter().map(|one| one.starts.instant(&weekly.zone).to_string()).collect();
        assert_eq!(instants, ["2027-03-22T16:00:00Z", "2027-03-29T15:00:00Z"]);
    }

    #[test]
    fn dates_are_moved_and_cancelled() {
        let mut weekly = series("2026-12-01T18:00", "2026-12-01T20:00", "FREQ=WEEKLY;COUNT=4");
        weekly.changes = vec![
            Change { of: "2026-12-08T18:00".parse().expect("when"), to: None },
            Change {
                of: "2026-12-15T18:00".parse().expect("when"),
                to: Some((
                    "2026-12-13T17:00".parse().expect("when"),
                    "2026-12-13T18:00".parse().expect("when"),
                )),
            },
        ];
        let all = weekly.between(date(2026, 12, 2), date(2026, 12, 13));
        assert_eq!(
            shown(&all),
            ["2026-12-08T18:00 2026-12-08T20:00", "2026-12-13T17:00 2026-12-13T18:00"]
        );
        assert!(all[0].cancelled && all[1].is_moved());
        assert_eq!(weekly.last_day(), Some(date(2026, 12, 22)));
    }

    #[test]
    fn several_days_are_there_until_the_last() {
        let feast = series("2026-12-24", "2026-12-26", "");
        assert_eq!(feast.between(date(2026, 12, 26), date(2027, 1, 1)).len(), 1);
        assert_eq!(feast.between(date(2026, 12, 27), date(2027, 1, 1)).len(), 0);
        assert_eq!(feast.on(date(2026, 12, 24)).days(9).count(), 3);
        let night = series("2026-12-31T22:00", "2027-01-01T00:00", "");
        assert_eq!(night.on(date(2026, 12, 31)).days(9).count(), 1);
    }
}
