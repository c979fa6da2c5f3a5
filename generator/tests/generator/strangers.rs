//! Whatever people write into offers, events, answers and profiles stays words on every page.

use crate::site_test::SiteTest;

/// Breaks out of an element, an attribute, a script, a comment, a line, and a template.
const EVIL: &str = "x</script></style></textarea>--><canary-tag>\" onfocus=canary()' onblur='canary() \
                    {{ canary }} {% canary %}\r\nCANARY-LINE:x";

/// Addresses that run something.
const RUNS: &str = "javascript:canary()//https://x.example";

/// Every text that somebody can write, in every module; `EVIL` and `RUNS` stand for the above.
const SNAPSHOT: &str = r#"{"version": 2, "sites": {"tiny": [
  {"id": "1", "module": "training", "title": {"EVIL": "EVIL", "ar": "EVIL"}, "summary": {"en": "EVIL"},
   "text": {"en": "EVIL [a](RUNS) ![EVIL](RUNS) <RUNS>"}, "provider": "EVIL", "provider_id": "3",
   "areas": ["north"], "action": "RUNS", "ask": "RUNS",
   "facts": {"place": ["EVIL", "EVIL"], "bring": {"en": "EVIL"}, "link": "RUNS", "contact": "EVIL",
     "topic": ["EVIL"], "languages": ["EVIL"], "price": "EVIL", "schedule": ["EVIL"]}},
  {"id": "2", "module": "events", "title": {"en": "EVIL"}, "summary": {"en": "EVIL"},
   "text": {"en": "EVIL"}, "provider": "EVIL", "areas": ["south"], "starts": "2026-12-01T18:00",
   "action": "RUNS",
   "event": {"ends": "2026-12-01T20:00", "rule": "FREQ=WEEKLY;COUNT=3", "way": "both",
     "place": {"en": "EVIL"}, "online": "RUNS", "languages": ["EVIL"], "audiences": ["EVIL"],
     "price": "EVIL", "access": ["EVIL"], "contact": "RUNS", "uid": "EVIL", "sequence": 1,
     "changed_at": "2026-11-20T10:00:00Z"}},
  {"id": "3", "module": "questions", "title": {"en": "EVIL"}, "summary": {"en": "EVIL"},
   "text": {"en": "EVIL [a](RUNS)"}, "facts": {"topic": "EVIL"}}
 ]},
 "providers": {"tiny": [{"id": "3", "name": "EVIL", "about": {"en": "EVIL [a](RUNS)"},
   "areas": ["north"], "languages": ["EVIL"], "phone": "EVIL", "email": "EVIL", "web": "RUNS",
   "address": "EVIL", "hours": ["EVIL"]}]}}"#;

fn built() -> SiteTest {
    let evil = serde_json::to_string(EVIL).expect("JSON");
    let snapshot = SNAPSHOT.replace("EVIL", evil.trim_matches('"')).replace("RUNS", RUNS);
    let site = SiteTest::new();
    site.build_published(&snapshot);
    site
}

/// What of a page a browser would take for more than words.
fn faults(page: &str) -> Vec<String> {
    let lower = page.to_lowercase();
    let raw = ["<canary-tag", "</script></style>", "=\"javascript:"];
    let raw = raw.into_iter().filter(|fault| lower.contains(fault)).map(String::from);
    let tags = lower.split('<').skip(1).filter(|part| part.starts_with(char::is_alphabetic));
    raw.chain(tags.map(names).filter(|names| names.contains("canary"))).collect()
}

/// What stands in a tag outside the values of its attributes.
fn names(tag: &str) -> String {
    let (mut outside, mut quote) = (String::new(), None);
    for letter in tag.chars() {
        match (quote, letter) {
            (None, '>') => break,
            (None, '"' | '\'') => quote = Some(letter),
            (None, letter) => outside.push(letter),
            (Some(open), letter) if letter == open => quote = None,
            (Some(_), _) => {}
        }
    }
    outside
}

#[test]
fn nothing_that_people_write_is_more_than_words_on_any_page() {
    let output = built().output();
    let mut met = 0;
    let kinds = ["html", "xml", "webmanifest", "svg"];
    for (path, bytes) in output {
        let text = String::from_utf8_lossy(&bytes);
        met += usize::from(text.contains("canary-tag"));
        if kinds.iter().any(|kind| path.ends_with(&format!(".{kind}"))) {
            assert_eq!(faults(&text), Vec::<String>::new(), "{path}:\n{text}");
        }
    }
    assert!(met > 20, "only {met} files show what was written");
}

#[test]
fn no_line_of_a_calendar_is_written_by_a_stranger() {
    let output = built().output();
    let feeds = output.iter().filter(|(path, _)| path.ends_with(".ics"));
    let mut lines = 0;
    for (path, bytes) in feeds {
        let text = String::from_utf8_lossy(bytes);
        lines += text.matches("CANARY").count();
        assert!(!text.lines().any(|line| line.starts_with("CANARY")), "{path}:\n{text}");
    }
    assert!(lines > 0, "what was written stands in a calendar");
}
