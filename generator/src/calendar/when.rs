//! When something begins or ends: a day, or a day and a local time.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

/// A day, or a day and a local time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// The whole day.
    Day(Date),
    /// A time of a day.
    Moment(DateTime),
}

impl When {
    /// The day.
    #[must_use]
    pub fn date(self) -> Date {
        match self {
            Self::Day(day) => day,
            Self::Moment(moment) => moment.date(),
        }
    }

    /// The time of day, if there is one.
    #[must_use]
    pub fn time(self) -> Option<Time> {
        match self {
            Self::Day(_) => None,
            Self::Moment(moment) => Some(moment.time()),
        }
    }

    /// The same time on another day.
    #[must_use]
    pub fn on(self, date: Date) -> Self {
        match self {
            Self::Day(_) => Self::Day(date),
            Self::Moment(moment) => Self::Moment(date.to_datetime(moment.time())),
        }
    }

    /// Whether it is a whole day.
    #[must_use]
    pub fn is_day(self) -> bool {
        matches!(self, Self::Day(_))
    }

    /// The instant at which it is, in a zone; a day begins at its midnight. A time that does not
    /// exist in the night in which clocks are put forward is as much later as they are put (RFC
    /// 5545, 3.3.5); one that exists twice is the first.
    #[must_use]
    pub fn instant(self, zone: &TimeZone) -> Timestamp {
        let local = match self {
            Self::Day(day) => day.to_datetime(Time::midnight()),
            Self::Moment(moment) => moment,
        };
        zone.to_ambiguous_zoned(local)
            .compatible()
            .map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
    }

    /// The instant at which something that ends then is over: the end of a day, or the time itself.
    #[must_use]
    pub fn over(self, zone: &TimeZone) -> Timestamp {
        match self {
            Self::Day(day) => Self::Day(day.saturating_add(1.day())).instant(zone),
            Self::Moment(_) => self.instant(zone),
        }
    }

    /// Whether the clocks of a zone never show it: it lies in the hour that is left out when they
    /// are put forward.
    #[must_use]
    pub fn is_skipped(self, zone: &TimeZone) -> bool {
        match self {
            Self::Day(_) => false,
            Self::Moment(moment) => zone.to_ambiguous_timestamp(moment).offset().is_gap(),
        }
    }
}

/// `2026-12-01` or `2026-12-01T18:00`.
impl FromStr for When {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, jiff::Error> {
        if text.contains('T') {
            text.parse().map(Self::Moment)
        } else {
            text.parse().map(Self::Day)
        }
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(day) => write!(f, "{day}"),
            Self::Moment(moment) => write!(f, "{}", moment.strftime("%Y-%m-%dT%H:%M")),
        }
    }
}

trait Gap {
    fn is_gap(&self) -> bool;
}

impl Gap for jiff::tz::AmbiguousOffset {
    fn is_gap(&self) -> bool {
        matches!(self, Self::Gap { .. })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_as_it_is_read() {
        for text in ["2026-12-01", "2026-12-01T18:00"] {
            assert_eq!(text.parse::<When>().expect("when").to_string(), text);
        }
        assert!("soon".parse::<When>().is_err() && "2026-02-30".parse::<When>().is_err());
    }

    #[test]
    fn the_night_in_which_clocks_go_forward_has_no_half_past_three_in_cyprus() {
        let zone = TimeZone::get("Asia/Nicosia").expect("a zone");
        let gone: When = "2027-03-28T03:30".parse().expect("when");
        assert!(gone.is_skipped(&zone));
        assert_eq!(gone.instant(&zone).to_string(), "2027-03-28T01:30:00Z");
        let twice: When = "2026-10-25T03:30".parse().expect("when");
        assert!(!twice.is_skipped(&zone));
        assert_eq!(twice.instant(&zone).to_string(), "2026-10-25T00:30:00Z");
    }
}
