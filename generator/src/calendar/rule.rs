//! When something comes again: what RFC 5545 calls RRULE, as far as it names days.
//!
//! Everything that people mean by "every week", "every second Tuesday of the month", "on the last
//! day of the month" is in it. Rules that name hours, minutes or seconds are not: an event does not
//! come twice a day.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};

mod days;
mod parse;
mod print;

pub use days::MOST;

/// When something comes again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// What it is counted in.
    pub frequency: Frequency,
    /// Every so many of them.
    pub interval: u16,
    /// When it stops.
    pub end: End,
    /// Only in these months.
    pub months: Vec<i8>,
    /// On these days of the month; -1 is the last.
    pub month_days: Vec<i8>,
    /// On these days of the week.
    pub days: Vec<Every>,
    /// Of the days of a month or year that fit, only these; -1 is the last.
    pub positions: Vec<i16>,
    /// On which day weeks begin, where that matters.
    pub week_start: Weekday,
}

/// What a rule is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frequency {
    /// Days.
    Daily,
    /// Weeks.
    Weekly,
    /// Months.
    Monthly,
    /// Years.
    Yearly,
}

/// A day of the week: every one, or the so-manieth of the month or year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Every {
    /// 0: every one; 2: the second; -1: the last.
    pub number: i8,
    /// The day.
    pub day: Weekday,
}

/// When a rule stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Never.
    Never,
    /// After so many dates, the first included.
    Count(u32),
    /// At the last date that is not later.
    Until(Until),
}

/// The last moment of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// A whole day.
    Day(Date),
    /// A local time.
    Local(DateTime),
    /// An instant.
    Instant(Timestamp),
}

/// What is wrong with a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RuleError {
    /// A part that cannot be read.
    Unreadable(String),
    /// A part that is not understood here.
    Unknown(String),
    /// It would come more often than once a day.
    TooOften,
    /// It says when to stop twice.
    TwoEnds,
    /// No day fits: 30 February, or an end before the beginning.
    NoDay,
    /// The first day is not one of its days; this is the first that is.
    StartsOff(Date),
}

impl fmt::Display for RuleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(part) => write!(f, "`{part}` cannot be read"),
            Self::Unknown(part) => write!(f, "`{part}` is not understood"),
            Self::TooOften => write!(f, "it comes more often than once a day"),
            Self::TwoEnds => write!(f, "COUNT and UNTIL exclude each other"),
            Self::NoDay => write!(f, "no day fits it"),
            Self::StartsOff(first) => write!(f, "it begins on another day; the first is {first}"),
        }
    }
}

impl std::error::Error for RuleError {}

impl Rule {
    /// Every day, week, month or year, without an end.
    #[must_use]
    pub fn every(interval: u16, frequency: Frequency) -> Self {
        Self {
            frequency,
            interval: interval.max(1),
            end: End::Never,
            months: Vec::new(),
            month_days: Vec::new(),
            days: Vec::new(),
            positions: Vec::new(),
            week_start: Weekday::Monday,
        }
    }

    /// Whether it goes on for ever.
    #[must_use]
    pub fn is_endless(&self) -> bool {
        self.end == End::Never
    }
}

#[cfg(test)]
mod tests;
