use jiff::civil::date;
use jiff::tz::TimeZone;

use super::*;
use crate::calendar::When;

fn days(rule: &str, starts: &str, last: Date) -> Vec<String> {
    let rule: Rule = rule.parse().expect("a rule");
    let starts: When = starts.parse().expect("when");
    let zone = TimeZone::get("Asia/Nicosia").expect("a zone");
    rule.days_until(starts, &zone, last).iter().map(ToString::to_string).collect()
}

#[test]
fn what_people_mean_by_again() {
    let end = date(2027, 3, 31);
    assert_eq!(
        days("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=4", "2026-12-01T18:00", end),
        ["2026-12-01", "2026-12-03", "2026-12-15", "2026-12-17"]
    );
    assert_eq!(
        days("FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27", end),
        ["2026-11-27", "2026-12-25", "2027-01-29", "2027-02-26", "2027-03-26"]
    );
    assert_eq!(
        days("FREQ=MONTHLY;BYMONTHDAY=31", "2026-12-31", end),
        ["2026-12-31", "2027-01-31", "2027-03-31"]
    );
    assert_eq!(
        days("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "2026-11-30", end),
        ["2026-11-30", "2026-12-31"]
    );
    assert_eq!(
        days("FREQ=YEARLY;COUNT=2", "2024-02-29", date(2040, 1, 1)).last().expect("one"),
        "2028-02-29"
    );
}

#[test]
fn an_end_counts_in_the_zone_of_the_event() {
    // 22:30 in Nicosia is 20:30 in Greenwich: the end in Greenwich lets the last date in.
    let rule = "FREQ=WEEKLY;UNTIL=20261215T203000Z";
    assert_eq!(days(rule, "2026-12-01T22:30", date(2027, 1, 1)).len(), 3);
    let rule = "FREQ=WEEKLY;UNTIL=20261215T202959Z";
    assert_eq!(days(rule, "2026-12-01T22:30", date(2027, 1, 1)).len(), 2);
}

#[test]
fn a_rule_is_written_as_it_is_read() {
    for text in [
        "FREQ=DAILY",
        "FREQ=WEEKLY;INTERVAL=2;COUNT=10;BYDAY=MO,FR",
        "FREQ=MONTHLY;UNTIL=20270630;BYDAY=-1FR",
        "FREQ=MONTHLY;UNTIL=20270630T205959Z;BYMONTHDAY=1,-1",
        "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU;WKST=SU",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1,-1",
    ] {
        assert_eq!(text.parse::<Rule>().expect("a rule").to_string(), text);
    }
}

#[test]
fn hostile_rules_are_refused_or_end() {
    for (text, error) in [
        ("FREQ=SECONDLY", RuleError::TooOften),
        ("FREQ=DAILY;COUNT=3;UNTIL=20270101", RuleError::TwoEnds),
        ("FREQ=DAILY;BYHOUR=9,17", RuleError::Unknown("BYHOUR".into())),
        ("FREQ=DAILY;INTERVAL=0", RuleError::Unreadable("INTERVAL=0".into())),
        ("FREQ=WEEKLY;BYDAY=1MO", RuleError::Unknown("BYDAY".into())),
        ("FREQ=MONTHLY;BYMONTHDAY=32", RuleError::Unreadable("BYMONTHDAY=32".into())),
    ] {
        assert_eq!(text.parse::<Rule>(), Err(error), "{text}");
    }
    assert!("".parse::<Rule>().is_err() && "COUNT=3".parse::<Rule>().is_err());
    assert!(format!("FREQ=DAILY;BYMONTH={}", "1,".repeat(400)).parse::<Rule>().is_err());
    let zone = TimeZone::UTC;
    let starts: When = "2026-02-01".parse().expect("when");
    let never: Rule = "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30".parse().expect("a rule");
    assert_eq!(never.check(starts, &zone), Err(RuleError::NoDay));
    let over: Rule = "FREQ=DAILY;UNTIL=20260101".parse().expect("a rule");
    assert_eq!(over.check(starts, &zone), Err(RuleError::NoDay));
    let off: Rule = "FREQ=WEEKLY;BYDAY=MO;COUNT=3".parse().expect("a rule");
    assert_eq!(off.check(starts, &zone), Err(RuleError::StartsOff(date(2026, 2, 2))));
    let endless: Rule = "FREQ=DAILY".parse().expect("a rule");
    assert_eq!(endless.days_until(starts, &zone, Date::MAX).len(), MOST);
}
