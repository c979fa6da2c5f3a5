//! The days of a rule, one period (day, week, month, year) after another.
//!
//! Bounded whatever the rule says: so many periods in a row without a day end the search, and so
//! many days are the most that anybody gets.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan as _};

use super::{End, Every, Frequency, Rule, RuleError, Until};
use crate::calendar::When;

/// The most dates that a rule gives.
pub const MOST: usize = 20_000;

/// So many periods without a day: there will be none. Leap days come once in eight years at least;
/// a rule of days that names one month passes over a year of them, with any interval.
const EMPTY: u32 = 3_000;

impl Rule {
    /// The days on which something that begins so comes, up to a last one.
    #[must_use]
    pub fn days_until(&self, starts: When, zone: &TimeZone, last: Date) -> Vec<Date> {
        let most = match self.end {
            End::Count(count) => usize::try_from(count).unwrap_or(MOST).min(MOST),
            _ => MOST,
        };
        let first = starts.date();
        let fits = |day: &Date| *day <= last && !self.is_past(starts.on(*day), zone);
        let all = Periods::of(self, first).flatten();
        all.filter(|day| *day >= first).take_while(fits).take(most).collect()
    }

    /// Whether it can be kept: it has days, and the first is the one on which it begins.
    ///
    /// # Errors
    /// [`RuleError::NoDay`] or [`RuleError::StartsOff`].
    pub fn check(&self, starts: When, zone: &TimeZone) -> Result<(), RuleError> {
        let first = starts.date();
        let found = Periods::of(self, first).flatten().find(|day| *day >= first);
        match found.filter(|day| !self.is_past(starts.on(*day), zone)) {
            None => Err(RuleError::NoDay),
            Some(day) if day == first => Ok(()),
            Some(day) => Err(RuleError::StartsOff(day)),
        }
    }

    fn is_past(&self, at: When, zone: &TimeZone) -> bool {
        match self.end {
            End::Until(Until::Day(day)) => at.date() > day,
            End::Until(Until::Local(local)) => match at {
                When::Day(day) => day > local.date(),
                When::Moment(moment) => moment > local,
            },
            End::Until(Until::Instant(instant)) => at.instant(zone) > instant,
            End::Never | End::Count(_) => false,
        }
    }
}

/// The days of each period that fit, from the period of a first day on.
struct Periods<'a> {
    rule: &'a Rule,
    /// The day on which it begins: what the rule does not say, it says.
    first: Date,
    /// The first day of the next period, if there is one.
    next: Option<Date>,
    /// Periods without a day since the last one.
    empty: u32,
}

impl<'a> Periods<'a> {
    fn of(rule: &'a Rule, first: Date) -> Self {
        let next = match rule.frequency {
            Frequency::Daily => Some(first),
            Frequency::Weekly => {
                first.checked_sub(i64::from(first.weekday().since(rule.week_start)).days()).ok()
            }
            Frequency::Monthly => Some(first.first_of_month()),
            Frequency::Yearly => Some(first.first_of_year()),
        };
        Self { rule, first, next, empty: 0 }
    }
}

impl Iterator for Periods<'_> {
    type Item = Vec<Date>;

    fn next(&mut self) -> Option<Vec<Date>> {
        let period = self.next.filter(|_| self.empty < EMPTY)?;
        let n = i64::from(self.rule.interval);
        let step: Span = match self.rule.frequency {
            Frequency::Daily => n.days(),
            Frequency::Weekly => n.weeks(),
            Frequency::Monthly => n.months(),
            Frequency::Yearly => n.years(),
        };
        self.next = period.checked_add(step).ok();
        let days = match self.rule.frequency {
            Frequency::Daily => self.day(period),
            Frequency::Weekly => self.week(period),
            Frequency::Monthly => self.month(period),
            Frequency::Yearly => self.year(period),
        };
        let days = positions(&self.rule.positions, days);
        self.empty = if days.is_empty() { self.empty + 1 } else { 0 };
        Some(days)
    }
}

impl Periods<'_> {
    fn day(&self, day: Date) -> Vec<Date> {
        let fits = self.in_months(day) && self.on_month_days(day) && self.on_weekdays(day);
        if fits { vec![day] } else { Vec::new() }
    }

    fn week(&self, begin: Date) -> Vec<Date> {
        let days = (0..7_i64).filter_map(|at| begin.checked_add(at.days()).ok());
        let wanted = |day: &Date| match self.rule.days.is_empty() {
            true => day.weekday() == self.first.weekday(),
            false => self.on_weekdays(*day),
        };
        days.filter(wanted).filter(|day| self.in_months(*day)).collect()
    }

    fn month(&self, begin: Date) -> Vec<Date> {
        if !self.in_months(begin) {
            return Vec::new();
        }
        let days = span(begin, begin.last_of_month());
        let rule = self.rule;
        if rule.month_days.is_empty() && rule.days.is_empty() {
            return days.filter(|day| day.day() == self.first.day()).collect();
        }
        let ends = (begin, begin.last_of_month());
        let fits = |day: &Date| self.on_month_days(*day) && self.numbered(*day, ends);
        days.filter(fits).collect()
    }

    fn year(&self, begin: Date) -> Vec<Date> {
        let rule = self.rule;
        let whole = rule.months.is_empty() && rule.month_days.is_empty() && !rule.days.is_empty();
        if whole {
            let ends = (begin, begin.last_of_year());
            return span(begin, ends.1).filter(|day| self.numbered(*day, ends)).collect();
        }
        let all = rule.months.is_empty() && !rule.month_days.is_empty();
        let own = [self.first.month()];
        let every: Vec<i8> = (1..=12).collect();
        let months = match (all, rule.months.as_slice()) {
            (true, _) => every.as_slice(),
            (false, []) => &own,
            (false, months) => months,
        };
        let mut months: Vec<i8> = months.to_vec();
        months.sort_unstable();
        months.dedup();
        let begins = months.iter().filter_map(|month| Date::new(begin.year(), *month, 1).ok());
        // Numbers of weekdays count in the year where no month is named.
        let year = all.then(|| (begin, begin.last_of_year()));
        begins.flat_map(|month| self.month_of_year(month, year)).collect()
    }

    fn month_of_year(&self, begin: Date, year: Option<(Date, Date)>) -> Vec<Date> {
        match year {
            None => self.month(begin),
            Some(ends) => span(begin, begin.last_of_month())
                .filter(|day| self.on_month_days(*day) && self.numbered(*day, ends))
                .collect(),
        }
    }

    fn in_months(&self, day: Date) -> bool {
        self.rule.months.is_empty() || self.rule.months.contains(&day.month())
    }

    fn on_month_days(&self, day: Date) -> bool {
        let from_end = day.day() - day.days_in_month() - 1;
        let days = &self.rule.month_days;
        days.is_empty() || days.contains(&day.day()) || days.contains(&from_end)
    }

    fn on_weekdays(&self, day: Date) -> bool {
        let days = &self.rule.days;
        days.is_empty() || days.iter().any(|every| every.day == day.weekday())
    }

    /// Whether a day is one of the weekdays, counted between two days where they have numbers.
    fn numbered(&self, day: Date, (begin, end): (Date, Date)) -> bool {
        let after = |from: Date, to: Date| from.duration_until(to).as_hours() / 24;
        let fits = |every: &Every| {
            let from_begin = after(begin, day) / 7 + 1;
            let from_end = -(after(day, end) / 7 + 1);
            every.day == day.weekday()
                && (every.number == 0 || [from_begin, from_end].contains(&i64::from(every.number)))
        };
        self.rule.days.is_empty() || self.rule.days.iter().any(fits)
    }
}

/// Every day from one to another.
fn span(begin: Date, end: Date) -> impl Iterator<Item = Date> {
    std::iter::successors(Some(begin), |day| day.tomorrow().ok()).take_while(move |day| *day <= end)
}

/// Of the days of a period only those at these places.
fn positions(positions: &[i16], days: Vec<Date>) -> Vec<Date> {
    if positions.is_empty() {
        return days;
    }
    let count = days.len() as i64;
    let wanted = |at: usize| {
        let at = at as i64;
        positions.iter().any(|p| i64::from(*p) == at + 1 || i64::from(*p) == at - count)
    };
    days.into_iter().enumerate().filter(|(at, _)| wanted(*at)).map(|(_, day)| day).collect()
}
