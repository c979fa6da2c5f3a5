//! Our dates against an implementation that is not ours: more than a thousand random rules in three
//! time zones, each written as a calendar and read by `recurring-ical-events` (Python).
//!
//! Where its packages are not installed the test says so and passes, unless
//! `IMMERSE_TEST_PYTHON=required`, as `tests/run` and CI say.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generator::calendar::ics::{self, Event, File};
use generator::calendar::{Change, Occurrence, Rule, Series, When};
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};

/// So many rules that can be kept are compared.
const CASES: usize = 1_200;

/// With one, two and no changes of clocks a year, east and west of Greenwich.
const ZONES: [&str; 3] = ["Asia/Nicosia", "Europe/Madrid", "America/New_York"];

const FIRST: Date = date(2026, 1, 1);
const LAST: Date = date(2028, 6, 30);

/// What is compared: all of it but what counts on for decades.
const WINDOW: (Date, Date) = (date(2025, 12, 1), date(2028, 12, 31));

/// Chance that gives the same every time (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % sides
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        let at = self.roll(of.len() as u64);
        &of[at as usize]
    }

    fn some(&mut self, of: &[&str]) -> String {
        let mut chosen: Vec<&str> = of.iter().copied().filter(|_| self.roll(3) == 0).collect();
        if chosen.is_empty() {
            chosen.push(of[self.roll(of.len() as u64) as usize]);
        }
        chosen.join(",")
    }
}

fn rule(dice: &mut Dice) -> String {
    const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    let mut parts = Vec::new();
    let frequency = *dice.one(&["DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"]);
    parts.push(format!("FREQ={frequency}"));
    if dice.roll(2) == 0 {
        parts.push(format!("INTERVAL={}", 1 + dice.roll(4)));
    }
    match frequency {
        "DAILY" if dice.roll(3) == 0 => parts.push(format!("BYDAY={}", dice.some(&DAYS))),
        "WEEKLY" if dice.roll(3) > 0 => parts.push(format!("BYDAY={}", dice.some(&DAYS))),
        "MONTHLY" | "YEARLY" => match dice.roll(5) {
            0 => parts.push(format!(
                "BYMONTHDAY={}",
                dice.one(&["1", "15", "31", "-1", "5,20", "29,30"])
            )),
            1 => parts.push(format!(
                "BYDAY={}",
                dice.one(&["1MO", "2TU", "-1FR", "3WE,1SU", "-2TH", "5SA"])
            )),
            2 => {
                parts.push(format!("BYDAY={}", dice.some(&DAYS)));
                parts.push(format!("BYSETPOS={}", dice.one(&["1", "-1", "2", "1,-1"])));
            }
            3 => {
                parts.push(format!(
                    "BYMONTHDAY={}",
                    dice.one(&["8,9,10,11,12,13,14", "-7,-6,-5,-4,-3,-2,-1"])
                ));
                parts.push(format!("BYDAY={}", dice.some(&DAYS)));
            }
            _ => {}
        },
        _ => {}
    }
    if frequency == "YEARLY" && dice.roll(2) == 0 || dice.roll(8) == 0 {
        parts.push(format!("BYMONTH={}", dice.one(&["3", "10", "3,10", "1,2,12"])));
    }
    if dice.roll(6) == 0 && frequency == "WEEKLY" {
        parts.push(String::from("WKST=SU"));
    }
    match dice.roll(3) {
        0 => parts.push(format!("COUNT={}", 1 + dice.roll(40))),
        1 => parts.push(format!("UNTIL=202{}0{}28", 7 + dice.roll(2), 1 + dice.roll(9))),
        _ => parts.push(String::from("UNTIL=20280630")),
    }
    parts.join(";")
}

/// A random series that can be kept: it begins on the first day that its rule names.
fn series(dice: &mut Dice) -> Option<(&'static str, Series)> {
    let name = *dice.one(&ZONES);
    let zone = TimeZone::get(name).expect("a zone");
    let day = date(2026, 1, 1).saturating_add((dice.roll(400) as i64).days());
    let all_day = dice.roll(5) == 0;
    let text = rule(dice);
    // Half of the times lie in the hours in which clocks are changed.
    let hour = if dice.roll(2) == 0 { dice.roll(5) } else { dice.roll(24) } as i8;
    let minute = *dice.one(&[0, 30]);
    let at = |day: Date| match all_day {
        true => When::Day(day),
        false => When::Moment(day.at(hour, minute, 0, 0)),
    };
    let text = if all_day { text } else { with_instant(&text, &zone) };
    let rule: Rule = text.parse().expect("a rule");
    let first = rule.days_until(at(day), &zone, LAST).first().copied()?;
    // What counts begins with what is counted.
    let ends = match at(first) {
        When::Day(day) => When::Day(day.saturating_add((dice.roll(3) as i64).days())),
        When::Moment(local) => {
            When::Moment(local.saturating_add((30 + dice.roll(300) as i64).minutes()))
        }
    };
    let mut series =
        Series { starts: at(first), ends, rule: Some(rule), changes: Vec::new(), zone };
    series.check().ok()?;
    change(dice, &mut series);
    Some((name, series))
}

/// The end of a rule for times that have a zone: an instant.
fn with_instant(text: &str, zone: &TimeZone) -> String {
    let Some((before, day)) = text.split_once("UNTIL=") else { return text.to_string() };
    let day = Date::strptime("%Y%m%d", &day[..8]).expect("a day");
    let last = day.at(23, 59, 59, 0).to_zoned(zone.clone()).expect("a moment").timestamp();
    format!("{before}UNTIL={}", last.strftime("%Y%m%dT%H%M%SZ"))
}

/// Cancels a date and moves another, sometimes.
fn change(dice: &mut Dice, series: &mut Series) {
    let dates = series.between(FIRST, LAST);
    for _ in 0..dice.roll(3) {
        let of = dice.one(&dates).of;
        if series.changes.iter().any(|change| change.of == of) {
            continue;
        }
        let later = |when: When| when.on(when.date().saturating_add(2.days()));
        let (starts, ends) = series.by_rule(of);
        let to = (dice.roll(2) == 0).then(|| (later(starts), later(ends)));
        series.changes.push(Change { of, to });
    }
}

fn text(zone: &str, series: &Series) -> String {
    let event = Event {
        uid: "a@example.org".into(),
        sequence: 1,
        changed: Timestamp::UNIX_EPOCH,
        zone: zone.into(),
        series: series.clone(),
        lang: "en".into(),
        title: "Title".into(),
        text: String::new(),
        place: String::new(),
        url: String::new(),
        organiser: String::new(),
        cancelled: false,
        categories: Vec::new(),
    };
    ics::text(&File { name: "Test".into(), events: vec![event] })
}

/// Our dates as the other side writes them.
fn ours(series: &Series) -> Vec<[String; 3]> {
    let one = |date: &Occurrence| {
        let status = if date.cancelled { "CANCELLED" } else { "CONFIRMED" };
        let (starts, ends) = match date.ends {
            When::Day(last) => (date.starts.to_string(), last.saturating_add(1.day()).to_string()),
            _ => {
                let at = |when: When| {
                    when.instant(&series.zone).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
                };
                (at(date.starts), at(date.ends))
            }
        };
        [starts, ends, status.to_string()]
    };
    let mut all: Vec<_> = series.between(WINDOW.0, WINDOW.1).iter().map(one).collect();
    all.sort();
    all
}

fn python() -> Option<PathBuf> {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/tools");
    let python = tools.join(".venv/bin/python");
    let fine =
        Command::new(&python).args(["-c", "import icalendar, recurring_ical_events"]).output();
    if fine.is_ok_and(|output| output.status.success()) {
        return Some(python);
    }
    let required = std::env::var_os("IMMERSE_TEST_PYTHON").is_some_and(|value| value == "required")
        || std::env::var_os("CI").is_some();
    assert!(!required, "install tests/tools/requirements.txt into tests/tools/.venv");
    eprintln!(
        "NOT TESTED: recurrence against Python; run `tests/run` once to install its packages"
    );
    None
}

#[test]
fn a_thousand_random_rules_have_the_dates_that_others_find() {
    let Some(python) = python() else { return };
    let mut dice = Dice(20_261_126);
    let mut cases = Vec::new();
    while cases.len() < CASES {
        cases.extend(series(&mut dice));
    }
    let mut input = String::new();
    for (zone, series) in &cases {
        let case = serde_json::json!({
            "text": text(zone, series), "first": WINDOW.0.to_string(), "last": WINDOW.1.to_string(),
        });
        input += &format!("{case}\n");
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/tools/recurrence.py");
    let mut child = Command::new(python)
        .arg(script)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Python");
    let mut stdin = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("an answer");
    writer.join().expect("a thread").expect("written");
    let theirs = String::from_utf8(output.stdout).expect("text");
    assert_eq!(theirs.lines().count(), cases.len(), "one answer a case");
    let mut dates = 0;
    let mut wrong = Vec::new();
    for ((zone, series), line) in cases.iter().zip(theirs.lines()) {
        let ours = ours(series);
        dates += ours.len();
        let theirs: Result<Vec<[String; 3]>, _> = serde_json::from_str(line);
        if theirs.as_ref().ok() != Some(&ours) {
            let rule = series.rule.as_ref().map(ToString::to_string).unwrap_or_default();
            let changes = &series.changes;
            wrong.push(format!(
                "{zone} {} {rule} {changes:?}\n  ours   {ours:?}\n  theirs {line}",
                series.starts
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {CASES} differ:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(5)].join("\n")
    );
    assert!(dates > 10_000, "{dates} dates are enough to mean something");
}
