//! Times of a week as people type them, a line a day, and as they are kept:
//! `1 09:00-13:00 16:00-18:00`, Monday being 1.

use crate::ask::Ask;
use crate::fields::Fields;
use crate::form::{Field, Kind, Mistake, text};

/// So many spans a day.
const SPANS: usize = 4;
/// So long a line may be.
const LINE: usize = 80;
/// The last minute of a day: midnight belongs to the next.
const LAST: u16 = 24 * 60 - 1;

/// From when to when, in minutes of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    from: u16,
    to: u16,
}

/// The spans of a line such as `9-13, 16:00–18:30`; nothing when it cannot be understood, ends
/// before it begins, or overlaps.
#[must_use]
pub fn spans(typed: &str) -> Option<Vec<Span>> {
    let plain = text::digits(typed).to_lowercase().replace(['–', '—', '−', '‑'], "-");
    let joined: Vec<&str> = plain.split('-').map(str::trim).collect();
    let joined = joined.join("-");
    let parts = joined.split([' ', ',', ';', '،', '/', '\n']).filter(|part| !part.is_empty());
    let spans: Vec<Span> = parts.map(span).collect::<Option<_>>()?;
    let apart = spans.windows(2).all(|pair| pair[0].to <= pair[1].from);
    (apart && spans.len() <= SPANS).then_some(spans)
}

fn span(part: &str) -> Option<Span> {
    let (from, to) = part.split_once('-')?;
    let (from, to) = (minute(from)?, minute(to)?.min(LAST));
    (from < to).then_some(Span { from, to })
}

fn minute(written: &str) -> Option<u16> {
    let (hour, minute) = written.split_once([':', '.', 'h']).unwrap_or((written, ""));
    let number = |digits: &str, most: u16| {
        let fine = digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit());
        digits.parse::<u16>().ok().filter(|number| fine && *number <= most)
    };
    let minute = if minute.is_empty() { 0 } else { number(minute, 59)? };
    let all = number(hour, 24)? * 60 + minute;
    (all <= 24 * 60).then_some(all)
}

/// A line as it is shown and typed again.
#[must_use]
pub fn line(spans: &[Span]) -> String {
    let clock = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let one = |span: &Span| format!("{}-{}", clock(span.from), clock(span.to));
    spans.iter().map(one).collect::<Vec<_>>().join(" ")
}

/// What is asked for: a line a day.
#[must_use]
pub fn questions(ask: &Ask, name: &str, label: &str, hint: &str, required: bool) -> Vec<Field> {
    let one = |day: usize| {
        let question =
            Field::new(&at(name, day), ask.say(&format!("listings-day-{day}")), Kind::Line(LINE));
        let first = day == 1;
        let question = if first { question.group(label).hint(hint) } else { question };
        if first && required { question } else { question.optional() }
    };
    (1..=7).map(one).collect()
}

/// The week that was typed, or every day that cannot be understood.
///
/// # Errors
/// The mistakes.
pub fn check(ask: &Ask, name: &str, typed: &Fields) -> Result<Vec<String>, Vec<Mistake>> {
    let (mut week, mut mistakes) = (Vec::new(), Vec::new());
    for day in 1..=7 {
        let field = at(name, day);
        match spans(typed.one(&field)) {
            Some(spans) if spans.is_empty() => {}
            Some(spans) => week.push(format!("{day} {}", line(&spans))),
            None => {
                let called = ask.say(&format!("listings-day-{day}"));
                let text = ask.say_with("listings-not-times", &[("day", called.into())]);
                mistakes.push(Mistake { field, text });
            }
        }
    }
    if mistakes.is_empty() { Ok(week) } else { Err(mistakes) }
}

/// A week as if it had just been typed.
pub fn fill(name: &str, week: &[String], typed: &mut Fields) {
    for (day, times) in week.iter().filter_map(|day| day.split_once(' ')) {
        if let Ok(day) = day.parse() {
            typed.set(&at(name, day), times);
        }
    }
}

/// The name of a day's line; the first has the name of the whole field.
fn at(name: &str, day: usize) -> String {
    if day == 1 { name.to_string() } else { format!("{name}_{day}") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn understood(typed: &str) -> Option<String> {
        spans(typed).map(|spans| line(&spans))
    }

    #[test]
    fn times_are_understood_as_people_write_them() {
        for typed in [
            "09:00-13:00 16:00-18:30",
            "9-13, 16-18:30",
            "9.00 – 13.00; 16.00—18.30",
            "9h-13h, 16h-18h30",
            "٩-١٣، ١٦-١٨:٣٠",
        ] {
            assert_eq!(understood(typed).as_deref(), Some("09:00-13:00 16:00-18:30"), "{typed}");
        }
        assert_eq!(understood("20-24").as_deref(), Some("20:00-23:59"));
        assert_eq!(understood("  "), Some(String::new()));
    }

    #[test]
    fn what_is_no_time_is_told() {
        for bad in [
            "morning",
            "13-9",
            "9-13 12-15",
            "25-26",
            "9:75-10",
            "9",
            "9-9",
            "123-124",
            "9-10 11-12 13-14 15-16 17-18",
            "+9-10",
        ] {
            assert_eq!(understood(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn what_is_kept_is_understood_again(minutes in proptest::collection::btree_set(0_u16..LAST, 0..8)) {
            let minutes: Vec<u16> = minutes.into_iter().collect();
            let spans_of: Vec<Span> =
                minutes.chunks_exact(2).map(|two| Span { from: two[0], to: two[1] }).collect();
            prop_assert_eq!(spans(&line(&spans_of)), Some(spans_of));
        }

        #[test]
        fn nothing_typed_breaks_it(typed in ".{0,60}") {
            if let Some(found) = spans(&typed) {
                prop_assert!(found.iter().all(|span| span.from < span.to && span.to <= LAST));
            }
        }
    }
}
