//! Calendars of others: looked at, compared, taken over, never by themselves.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use interact_service::visitor::Role;

use super::published;
use crate::support::{Client, World};

/// A calendar of somebody else, on this machine, that can be changed.
struct Outside {
    address: String,
    text: Arc<Mutex<String>>,
}

impl Outside {
    fn new(text: String) -> Self {
        interact_service::testing::let_calendars_lie_here();
        let server = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}/a.ics", server.local_addr().expect("an address"));
        let text = Arc::new(Mutex::new(text));
        let own = Arc::clone(&text);
        std::thread::spawn(move || {
            for stream in server.incoming() {
                let Ok(mut stream) = stream else { return };
                let _ = stream.read(&mut [0; 4096]);
                let body = own.lock().expect("a text").clone();
                let head = format!(
                    "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
                    body.len()
                );
                let _ = stream.write_all((head + &body).as_bytes());
            }
        });
        Self { address, text }
    }

    fn says(&self, text: String) {
        *self.text.lock().expect("a text") = text;
    }
}

fn calendar(events: &[(&str, &str, &str)]) -> String {
    let one = |(uid, title, more): &(&str, &str, &str)| {
        format!("BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{title}\r\n{more}\r\nEND:VEVENT\r\n")
    };
    let events: String = events.iter().map(one).collect();
    format!("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{events}END:VCALENDAR\r\n")
}

const FAIR: &str = "DTSTART;TZID=Asia/Nicosia:20261210T100000\r\nDTEND;TZID=Asia/Nicosia:20261210T140000\r\nLOCATION:Town hall";
const LATER: &str = "DTSTART;TZID=Asia/Nicosia:20261210T110000\r\nDTEND;TZID=Asia/Nicosia:20261210T140000\r\nLOCATION:Town hall";

/// Names a calendar and gives its path.
fn name(moderator: &mut Client<'_>, address: &str) -> String {
    moderator.get("events/imports/new");
    let fields =
        [("name", "Municipality"), ("address", address), ("lang", "en"), ("area", "nicosia")];
    moderator.send("events/imports/new", &fields);
    assert_eq!(moderator.page.status, 200, "{}", moderator.page.body);
    let path = moderator.at.split('?').next().unwrap_or_default().to_string();
    path.split_once("/en/").map(|(_, path)| path.to_string()).expect("a path")
}

fn look(moderator: &mut Client<'_>, path: &str) {
    moderator.get(path);
    moderator.send(&format!("{path}/look"), &[]);
}

/// Where the first button of the page leads that ends so.
fn button(moderator: &Client<'_>, end: &str) -> String {
    let forms = moderator.page.forms();
    let found = forms.into_iter().find(|form| form.action.ends_with(end));
    let action = found.unwrap_or_else(|| panic!("no {end}: {}", moderator.page.body)).action;
    action.split_once("/en/").map(|(_, path)| path.to_string()).expect("a path")
}

#[test]
fn nothing_is_published_before_somebody_accepts_it_and_changes_are_shown() {
    let world = World::new();
    let outside = Outside::new(calendar(&[("a", "Job fair", FAIR), ("b", "Party", FAIR)]));
    let mut moderator = world.somebody(Role::Moderator, "Maria");
    let path = name(&mut moderator, &outside.address);
    look(&mut moderator, &path);
    assert!(moderator.page.has("Job fair") && moderator.page.has("Party"));
    assert!(published(&world).is_empty());

    let take = button(&moderator, "/take");
    moderator.send(&take, &[]);
    assert!(moderator.page.has("It was taken over"), "{}", moderator.page.body);
    let skip = button(&moderator, "/skip");
    moderator.send(&skip, &[]);
    let entries = published(&world);
    assert_eq!((entries.len(), entries[0].title["en"].as_str()), (1, "Job fair"));
    assert_eq!(
        (entries[0].provider.as_str(), entries[0].areas[0].as_str()),
        ("Municipality", "nicosia")
    );

    outside.says(calendar(&[("a", "Job fair", LATER), ("b", "Party", FAIR)]));
    look(&mut moderator, &path);
    assert!(moderator.page.has("2026-12-10T10:00 – 2026-12-10T14:00"), "what was taken over");
    assert!(moderator.page.has("2026-12-10T11:00 – 2026-12-10T14:00"), "what it says now");
    assert!(!moderator.page.has("Party"), "what nobody wants is not asked about again");
    assert_eq!(published(&world)[0].starts, "2026-12-10T10:00");
    let take = button(&moderator, "/take");
    moderator.send(&take, &[]);
    let entry = &published(&world)[0];
    assert_eq!(entry.starts, "2026-12-10T11:00");
    assert_eq!(entry.event.as_ref().map(|e| e.moved_from.as_str()), Some("2026-12-10T10:00"));

    outside.says(calendar(&[("b", "Party", FAIR)]));
    look(&mut moderator, &path);
    assert!(moderator.page.has("no longer there"));
    let take = button(&moderator, "/take");
    moderator.send(&take, &[]);
    assert_eq!(published(&world)[0].event.as_ref().map(|event| event.cancelled), Some(true));
}

#[test]
fn hostile_and_huge_calendars_end_in_a_clear_message_and_nothing_is_lost() {
    let world = World::new();
    let outside = Outside::new(calendar(&[("a", "Job fair", FAIR)]));
    let mut moderator = world.somebody(Role::Moderator, "Maria");
    let path = name(&mut moderator, &outside.address);
    look(&mut moderator, &path);
    let endless = "DTSTART:20261210T100000Z\r\nRRULE:FREQ=DAILY";
    let exploding = "DTSTART:20261210T100000Z\r\nRRULE:FREQ=SECONDLY";
    for (text, told) in [
        ("<html>no</html>".to_string(), "is no calendar"),
        ("x".repeat(3 * 1024 * 1024), "larger than 2 MB"),
        (calendar(&vec![("n", "x", FAIR); 1_100]), "more than 1,000"),
    ] {
        outside.says(text);
        look(&mut moderator, &path);
        assert_eq!(moderator.page.status, 422, "{told}");
        assert!(moderator.page.has(told), "{told}");
        assert!(moderator.page.has("Job fair"), "what was there before stays: {told}");
    }
    outside.says(calendar(&[("c", "Walks", endless), ("d", "Bomb", exploding)]));
    look(&mut moderator, &path);
    assert!(moderator.page.has("It comes again without an end"));
    assert!(moderator.page.has("Its repetition cannot be understood"));
    let takes = moderator.page.forms().into_iter().filter(|form| form.action.ends_with("/take"));
    assert_eq!(takes.count(), 1, "what cannot be understood cannot be taken over");

    moderator.get("events/imports/new");
    let bad = [("name", "x"), ("address", "ftp://example.org/a.ics"), ("lang", "en")];
    moderator.send("events/imports/new", &bad);
    assert_eq!(moderator.page.status, 422);
    assert!(moderator.page.has("begins with https://"));
}
