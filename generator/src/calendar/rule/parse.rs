//! Reads a rule: `FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630`.

use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Weekday};

use super::{End, Every, Frequency, Rule, RuleError, Until};

/// A longer rule is none.
const LONGEST: usize = 500;

/// Days of the week as they are written, Monday first.
pub(super) const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

impl FromStr for Rule {
    type Err = RuleError;

    fn from_str(text: &str) -> Result<Self, RuleError> {
        let wrong = |part: &str| RuleError::Unreadable(part.chars().take(60).collect());
        let text = text.trim().trim_start_matches("RRULE:");
        if text.len() > LONGEST || !text.is_ascii() {
            return Err(wrong(text));
        }
        let text = text.to_ascii_uppercase();
        let parts = text.split(';').filter(|part| !part.is_empty());
        let parts: Vec<(&str, &str)> = parts
            .map(|part| part.split_once('=').ok_or_else(|| wrong(part)))
            .collect::<Result<_, _>>()?;
        let frequency = parts.iter().find(|(name, _)| *name == "FREQ");
        let mut rule = Self::every(1, frequency_of(frequency.ok_or_else(|| wrong(&text))?.1)?);
        for (name, value) in parts {
            read(&mut rule, name, value)?;
        }
        fitting(rule)
    }
}

fn read(rule: &mut Rule, name: &str, value: &str) -> Result<(), RuleError> {
    let wrong = || RuleError::Unreadable(format!("{name}={value}"));
    match name {
        "FREQ" => {}
        "INTERVAL" => {
            let interval = value.parse().ok().filter(|interval| (1..=999).contains(interval));
            rule.interval = interval.ok_or_else(wrong)?;
        }
        "COUNT" | "UNTIL" if !rule.is_endless() => return Err(RuleError::TwoEnds),
        "COUNT" => {
            let count = value.parse().ok().filter(|count| *count >= 1);
            rule.end = End::Count(count.ok_or_else(wrong)?);
        }
        "UNTIL" => rule.end = End::Until(until(value).ok_or_else(wrong)?),
        "BYMONTH" => rule.months = numbers(value, 1, 12).ok_or_else(wrong)?,
        "BYMONTHDAY" => rule.month_days = numbers(value, -31, 31).ok_or_else(wrong)?,
        "BYSETPOS" => rule.positions = numbers(value, -366, 366).ok_or_else(wrong)?,
        "BYDAY" => {
            let days = value.split(',').map(every).collect::<Option<Vec<Every>>>();
            rule.days = days.ok_or_else(wrong)?;
        }
        "WKST" => rule.week_start = weekday(value).ok_or_else(wrong)?,
        _ => return Err(RuleError::Unknown(name.chars().take(40).collect())),
    }
    Ok(())
}

/// Parts that RFC 5545 does not let stand together, or whose meaning programs disagree about.
fn fitting(rule: Rule) -> Result<Rule, RuleError> {
    let numbered = rule.days.iter().any(|every| every.number != 0);
    let months = matches!(rule.frequency, Frequency::Monthly | Frequency::Yearly);
    if numbered && !months {
        return Err(RuleError::Unknown(String::from("BYDAY")));
    }
    if !rule.month_days.is_empty() && rule.frequency == Frequency::Weekly {
        return Err(RuleError::Unknown(String::from("BYMONTHDAY")));
    }
    if !rule.positions.is_empty() && !months {
        return Err(RuleError::Unknown(String::from("BYSETPOS")));
    }
    Ok(rule)
}

fn frequency_of(text: &str) -> Result<Frequency, RuleError> {
    match text {
        "DAILY" => Ok(Frequency::Daily),
        "WEEKLY" => Ok(Frequency::Weekly),
        "MONTHLY" => Ok(Frequency::Monthly),
        "YEARLY" => Ok(Frequency::Yearly),
        "SECONDLY" | "MINUTELY" | "HOURLY" => Err(RuleError::TooOften),
        _ => Err(RuleError::Unreadable(format!(
            "FREQ={}",
            text.chars().take(40).collect::<String>()
        ))),
    }
}

fn numbers<N: FromStr + PartialOrd + Default + Copy + From<i8>>(
    value: &str,
    least: i16,
    most: i16,
) -> Option<Vec<N>>
where
    i16: From<N>,
{
    let one = |text: &str| {
        let number: N = text.trim_start_matches('+').parse().ok()?;
        let wide = i16::from(number);
        (wide != 0 && (least..=most).contains(&wide)).then_some(number)
    };
    value.split(',').map(one).collect()
}

/// `TU`, `2TU`, `-1FR`.
fn every(text: &str) -> Option<Every> {
    let (number, day) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let number: i8 = match number.trim_start_matches('+') {
        "" => 0,
        number => {
            number.parse().ok().filter(|number| *number != 0 && (-53..=53).contains(number))?
        }
    };
    Some(Every { number, day: weekday(day)? })
}

fn weekday(text: &str) -> Option<Weekday> {
    let at = DAYS.iter().position(|day| *day == text)?;
    Weekday::from_monday_zero_offset(i8::try_from(at).ok()?).ok()
}

/// `20270630`, `20270630T235959`, `20270630T215959Z`.
fn until(text: &str) -> Option<Until> {
    let (local, zoned) = match text.strip_suffix('Z') {
        Some(local) => (local, true),
        None => (text, false),
    };
    if !local.contains('T') {
        return Date::strptime("%Y%m%d", local).ok().map(Until::Day);
    }
    let local = DateTime::strptime("%Y%m%dT%H%M%S", local).ok()?;
    if !zoned {
        return Some(Until::Local(local));
    }
    let utc = local.to_zoned(jiff::tz::TimeZone::UTC).ok()?;
    Some(Until::Instant(Timestamp::from(&utc)))
}
