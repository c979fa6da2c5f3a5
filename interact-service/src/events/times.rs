//! When an event is, as people say it: day, times, "every second week until …". It becomes the rule
//! that is kept, or every mistake at once.

use generator::calendar::{End, Every, Frequency, Rule, Until, When};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

use super::Times;
use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{Choice, Field, Form, Kind, Mistake, Value, Values};

/// A series goes on for so many years at most.
pub const YEARS: i32 = 2;
/// One date takes so many days at most.
pub const DAYS: i64 = 31;
/// A series has so many dates at most.
pub const COUNT: i64 = 200;

/// How an event comes again.
const AGAIN: [&str; 8] = [
    "never",
    "daily",
    "weekly",
    "fortnightly",
    "month-day",
    "month-weekday",
    "month-last",
    "yearly",
];

/// The fields of a form that say when.
pub fn fields(ask: &Ask, form: Form) -> Form {
    let again = AGAIN.iter().map(|id| Choice::new(id, ask.say(&format!("events-again-{id}"))));
    form.with(
        Field::new("starts-day", ask.say("events-starts-day"), Kind::Day)
            .group(ask.say("events-group-when")),
    )
    .with(Field::new("all-day", ask.say("events-all-day"), Kind::Tick).optional())
    .with(Field::new("starts-time", ask.say("events-starts-time"), Kind::Time).optional())
    .with(Field::new("ends-time", ask.say("events-ends-time"), Kind::Time).optional())
    .with(
        Field::new("ends-day", ask.say("events-ends-day"), Kind::Day)
            .optional()
            .hint(ask.say("events-ends-day-hint")),
    )
    .with(
        Field::new("again", ask.say("events-again"), Kind::One(again.collect()))
            .optional()
            .hint(ask.say("events-again-hint")),
    )
    .with(
        Field::new("until", ask.say("events-again-until"), Kind::Day)
            .optional()
            .hint(ask.say("events-again-until-hint")),
    )
    .with(Field::new("count", ask.say("events-again-count"), Kind::Number(2, COUNT)).optional())
}

/// When an event is, from what was filled in; all that is wrong at once.
///
/// # Errors
/// The mistakes.
pub fn of(ask: &Ask, values: &Values) -> Result<Times, Vec<Mistake>> {
    let zone = ask.tenant.zone();
    let today = ask.tenant.day(ask.now);
    let check = Check { zone: &zone, today };
    let wrong = |(field, key): (&'static str, &'static str)| Mistake {
        field: field.to_string(),
        text: ask.say(&format!("events-wrong-{key}")),
    };
    check.times(values).map_err(|mistakes| mistakes.into_iter().map(wrong).collect())
}

struct Check<'a> {
    zone: &'a TimeZone,
    today: Date,
}

/// Field and mistake.
type Wrong = (&'static str, &'static str);

impl Check<'_> {
    fn times(&self, values: &Values) -> Result<Times, Vec<Wrong>> {
        let Some(day) = values.day("starts-day") else { return Err(Vec::new()) };
        let mut wrong = Vec::new();
        let last = values.day("ends-day").unwrap_or(day);
        let (starts, ends) = if values.tick("all-day") {
            (When::Day(day), When::Day(last))
        } else {
            match (time(values, "starts-time"), time(values, "ends-time")) {
                (Some(begin), Some(end)) => moments(day, last, begin, end, values),
                (begin, end) => {
                    wrong.extend(begin.is_none().then_some(("starts-time", "time-missing")));
                    wrong.extend(end.is_none().then_some(("ends-time", "time-missing")));
                    return Err(wrong);
                }
            }
        };
        wrong.extend(self.span(starts, ends));
        let rule = self.rule(values, starts);
        match (rule, wrong.is_empty()) {
            (Ok(rule), true) => Ok(Times {
                starts: starts.to_string(),
                ends: ends.to_string(),
                rule: rule.map(|rule| rule.to_string()).unwrap_or_default(),
                ..Times::default()
            }),
            (rule, _) => {
                wrong.extend(rule.err());
                Err(wrong)
            }
        }
    }

    /// What can be wrong with begin and end.
    fn span(&self, starts: When, ends: When) -> Vec<Wrong> {
        let ends_field = if starts.is_day() { "ends-day" } else { "ends-time" };
        let days = starts.date().until(ends.date()).map_or(0, |span| span.get_days());
        let rules = [
            (ends < starts, (ends_field, "end-before")),
            (ends == starts && !starts.is_day(), (ends_field, "end-same")),
            (i64::from(days) > DAYS, ("ends-day", "too-long")),
            (ends.date() < self.today, ("starts-day", "past")),
            (starts.date() > self.today.saturating_add(YEARS.years()), ("starts-day", "too-far")),
            (starts.is_skipped(self.zone), ("starts-time", "skipped")),
            (ends.is_skipped(self.zone), ("ends-time", "skipped")),
        ];
        rules.into_iter().filter(|(wrong, _)| *wrong).map(|(_, wrong)| wrong).collect()
    }

    /// How it comes again; a series has to end some time.
    fn rule(&self, values: &Values, starts: When) -> Result<Option<Rule>, Wrong> {
        let again = values.some_text("again").unwrap_or("never");
        let (until, count) = (values.day("until"), values.number("count"));
        let Some(mut rule) = rule(again, starts.date()) else {
            let idle = until.is_some() || count.is_some();
            return if idle { Err(("again", "again-missing")) } else { Ok(None) };
        };
        rule.end = match (until, count) {
            (Some(_), Some(_)) => return Err(("count", "two-ends")),
            (None, None) => return Err(("until", "never-ends")),
            (Some(day), None) => End::Until(self.until(starts, day)),
            (None, Some(count)) => End::Count(u32::try_from(count).unwrap_or(1)),
        };
        if until.is_some_and(|day| day < starts.date()) {
            return Err(("until", "until-before"));
        }
        let far = starts.date().saturating_add(YEARS.years());
        let days = rule.days_until(starts, self.zone, Date::MAX);
        match days.last() {
            None => Err(("again", "no-day")),
            Some(last) if *last > far => {
                Err((if until.is_some() { "until" } else { "count" }, "too-far"))
            }
            Some(_) if days.len() > COUNT as usize => Err(("until", "too-many")),
            Some(_) => Ok(Some(rule)),
        }
    }

    /// The whole last day, as RFC 5545 wants it: an instant where the times have a zone.
    fn until(&self, starts: When, day: Date) -> Until {
        if starts.is_day() {
            return Until::Day(day);
        }
        let last = day.to_datetime(Time::constant(23, 59, 59, 0));
        let instant = self.zone.to_ambiguous_zoned(last).compatible();
        instant.map_or(Until::Day(day), |zoned| Until::Instant(Timestamp::from(&zoned)))
    }
}

/// Begin and end; what ends after midnight on no other day ends on the next.
fn moments(day: Date, last: Date, begin: Time, end: Time, values: &Values) -> (When, When) {
    let night =
        values.day("ends-day").is_none() && end < begin && end <= Time::constant(6, 0, 0, 0);
    let last = if night { last.saturating_add(1.day()) } else { last };
    (When::Moment(day.to_datetime(begin)), When::Moment(last.to_datetime(end)))
}

fn time(values: &Values, name: &str) -> Option<Time> {
    match values.get(name) {
        Value::Time(time) => Some(*time),
        _ => None,
    }
}

fn rule(again: &str, first: Date) -> Option<Rule> {
    let weekday = |number: i8| vec![Every { number, day: first.weekday() }];
    let monthly = |days: Vec<Every>| Rule { days, ..Rule::every(1, Frequency::Monthly) };
    match again {
        "daily" => Some(Rule::every(1, Frequency::Daily)),
        "weekly" => Some(Rule { days: weekday(0), ..Rule::every(1, Frequency::Weekly) }),
        "fortnightly" => Some(Rule { days: weekday(0), ..Rule::every(2, Frequency::Weekly) }),
        "month-day" => {
            let month_days = vec![first.day()];
            Some(Rule { month_days, ..Rule::every(1, Frequency::Monthly) })
        }
        // The fifth Tuesday is not in every month: people mean the last.
        "month-weekday" if first.day() > 28 => Some(monthly(weekday(-1))),
        "month-weekday" => Some(monthly(weekday((first.day() - 1) / 7 + 1))),
        "month-last" if first.day() + 7 > first.days_in_month() => Some(monthly(weekday(-1))),
        "month-last" => Some(monthly(weekday((first.day() - 1) / 7 + 1))),
        "yearly" => Some(Rule::every(1, Frequency::Yearly)),
        _ => None,
    }
}

/// Whether the form can say the rule of times that are kept.
#[must_use]
pub fn is_sayable(times: &Times) -> bool {
    let (Ok(starts), Ok(kept)) = (times.starts.parse::<When>(), times.rule.parse::<Rule>()) else {
        return times.rule.is_empty();
    };
    AGAIN.iter().any(|again| said(again, starts.date(), &kept))
}

fn said(again: &str, first: Date, kept: &Rule) -> bool {
    rule(again, first).is_some_and(|own| Rule { end: kept.end, ..own } == *kept)
}

/// What stands in the form for times that are kept.
pub fn typed(times: &Times, zone: &TimeZone, fields: &mut Fields) {
    let (Ok(starts), Ok(ends)) = (times.starts.parse::<When>(), times.ends.parse::<When>()) else {
        return;
    };
    fields.set("starts-day", &starts.date().to_string());
    if ends.date() != starts.date() {
        fields.set("ends-day", &ends.date().to_string());
    }
    let clock = |time: Option<Time>| time.map(|time| time.strftime("%H:%M").to_string());
    match (clock(starts.time()), clock(ends.time())) {
        (Some(begin), Some(end)) => {
            fields.set("starts-time", &begin);
            fields.set("ends-time", &end);
        }
        _ => fields.set("all-day", "yes"),
    }
    if times.rule.is_empty() {
        fields.set("again", "never");
    }
    let Ok(rule) = times.rule.parse::<Rule>() else { return };
    let Some(known) = AGAIN.iter().find(|again| said(again, starts.date(), &rule)) else {
        return;
    };
    fields.set("again", known);
    match rule.end {
        End::Count(count) => fields.set("count", &count.to_string()),
        End::Until(Until::Day(day)) => fields.set("until", &day.to_string()),
        End::Until(Until::Local(local)) => fields.set("until", &local.date().to_string()),
        End::Until(Until::Instant(at)) => {
            fields.set("until", &at.to_zoned(zone.clone()).date().to_string());
        }
        End::Never => {}
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn check(pairs: &[(&str, Value)]) -> Result<Times, Vec<Wrong>> {
        let mut values = Values::default();
        for (name, value) in pairs {
            values.insert(name, value.clone());
        }
        let zone = TimeZone::get("Asia/Nicosia").expect("a zone");
        Check { zone: &zone, today: date(2026, 11, 20) }.times(&values)
    }

    fn day(text: &str) -> Value {
        Value::Day(text.parse().expect("a day"))
    }

    fn at(text: &str) -> Value {
        Value::Time(text.parse().expect("a time"))
    }

    fn text(text: &str) -> Value {
        Value::Text(text.to_string())
    }

    #[test]
    fn every_second_tuesday_until_june() {
        let times = check(&[
            ("starts-day", day("2026-12-08")),
            ("starts-time", at("18:00")),
            ("ends-time", at("20:00")),
            ("again", text("month-weekday")),
            ("until", day("2027-06-30")),
        ])
        .expect("times");
        assert_eq!(times.starts, "2026-12-08T18:00");
        assert_eq!(times.rule, "FREQ=MONTHLY;UNTIL=20270630T205959Z;BYDAY=2TU");
        let mut fields = Fields::default();
        typed(&times, &TimeZone::get("Asia/Nicosia").expect("a zone"), &mut fields);
        let shown = ["again", "until", "starts-time"].map(|name| fields.one(name).to_string());
        assert_eq!(shown, ["month-weekday", "2027-06-30", "18:00"]);
    }

    #[test]
    fn an_event_that_happens_once_says_so_when_it_is_edited() {
        let times = check(&[
            ("starts-day", day("2026-12-08")),
            ("all-day", Value::Tick(true)),
            ("again", text("never")),
        ])
        .expect("times");
        let mut fields = Fields::default();
        typed(&times, &TimeZone::get("Asia/Nicosia").expect("a zone"), &mut fields);
        assert_eq!(fields.one("again"), "never");
    }

    #[test]
    fn what_cannot_be_is_told() {
        let moments = |day_of: &str, begin: &str, end: &str| {
            vec![("starts-day", day(day_of)), ("starts-time", at(begin)), ("ends-time", at(end))]
        };
        assert_eq!(
            check(&moments("2026-12-08", "18:00", "17:00")),
            Err(vec![("ends-time", "end-before")])
        );
        assert_eq!(
            check(&moments("2027-03-28", "03:30", "05:00")),
            Err(vec![("starts-time", "skipped")])
        );
        assert_eq!(
            check(&moments("2026-11-19", "18:00", "19:00")),
            Err(vec![("starts-day", "past")])
        );
        let night = check(&moments("2026-12-31", "21:00", "02:00")).expect("times");
        assert_eq!(night.ends, "2027-01-01T02:00");
        let mut weekly = moments("2026-12-08", "18:00", "19:00");
        weekly.push(("again", text("weekly")));
        assert_eq!(check(&weekly), Err(vec![("until", "never-ends")]));
        weekly.push(("until", day("2036-12-08")));
        assert_eq!(check(&weekly), Err(vec![("until", "too-far")]));
        weekly.push(("count", Value::Number(3)));
        assert_eq!(check(&weekly), Err(vec![("count", "two-ends")]));
        let days = [
            ("starts-day", day("2026-12-08")),
            ("all-day", Value::Tick(true)),
            ("ends-day", day("2026-12-07")),
        ];
        assert_eq!(check(&days), Err(vec![("ends-day", "end-before")]));
    }
}
