use super::report::{MOST, Report, read};
use super::*;

const AMIRA: &str = "amira@example.com";
const POSTFIX: &str = include_str!("samples/postfix.eml");
const GOOD: [&str; 5] = [
    POSTFIX,
    include_str!("samples/exchange.eml"),
    include_str!("samples/gmail.eml"),
    include_str!("samples/exim.eml"),
    include_str!("samples/exim-new.eml"),
];

fn bounces() -> Bounces {
    "bounces@example.org".parse().expect("an address")
}

fn key() -> Key {
    Key::of(b"a secret of the configuration")
}

/// A sample that came back to the letter 12 for Amira, with one text in the place of another.
fn sample(text: &str, from: &str, to: &str) -> Report {
    let sender = bounces().sender(&key(), 12, AMIRA);
    assert!(text.contains(from), "`{from}` is not in the sample");
    let text = text.replace(from, to).replace("{return}", &sender);
    let both = [read(text.as_bytes()), read(text.replace('\n', "\r\n").as_bytes())];
    assert_eq!(both[0], both[1], "ends of lines make no difference");
    both[0].clone()
}

/// The ticket of a report.
fn ticket(report: &Report) -> Option<Ticket> {
    report.to.iter().find_map(|address| bounces().ticket(address))
}

#[test]
fn what_mail_servers_write_is_understood() {
    for text in GOOD {
        let report = sample(text, "{return}", "{return}");
        let ticket = ticket(&report).expect("a ticket");
        assert!(ticket.letter == 12 && ticket.fits(&key(), "Amira@Example.com"), "{text}");
        let answer = report.of("Amira@example.com").expect("an address that nobody reads");
        assert!(answer.contains("550") && !answer.contains('@'), "{answer}");
    }
}

#[test]
fn what_may_pass_marks_nobody() {
    let smtp = "Diagnostic-Code: smtp; 550 5.1.1 <amira@example.com>: Recipient address\n    \
        rejected: User unknown in virtual mailbox table";
    let said = |status: &str, words: &str| {
        let text = POSTFIX.replacen("Status: 5.1.1", &format!("Status: {status}"), 1);
        sample(&text, smtp, &format!("Diagnostic-Code: {words}"))
    };
    for (status, words) in [
        ("4.4.1", "X-Postfix; connect to mx.example.com[192.0.2.25]:25: timed out"),
        ("5.2.2", "smtp; 552 5.2.2 mailbox full"),
        ("5.7.1", "smtp; 550 5.7.1 message looks like spam"),
        ("5.1.1", "smtp; 550 5.7.1 message looks like spam"),
        ("5.0.0", "smtp; 550 rejected as spam"),
        ("5.0.0", "smtp; 554 no"),
        ("5.1.8", "smtp; 553 5.1.8 the sender has no domain"),
        ("5.4.4", "X-Postfix; Host or domain name not found"),
        ("", ""),
    ] {
        assert_eq!(said(status, words).of(AMIRA), None, "{status} {words}");
    }
    for (status, words) in [
        ("5.1.1", "X-Postfix; unknown user: \"amira\""),
        ("5.2.1", "smtp; 550 5.2.1 mailbox disabled"),
        ("5.3.0", "smtp; 550 5.1.1 no such user"),
        ("5.0.0", "smtp; 550 no such user"),
    ] {
        let report = said(status, words);
        let answer = report.of(AMIRA).expect("an address that nobody reads");
        assert!(!answer.contains("amira"), "{answer}");
    }
}

#[test]
fn a_letter_that_is_late_and_a_person_who_is_away_mark_nobody() {
    let late = sample(include_str!("samples/delayed.eml"), "{return}", "{return}");
    assert!(ticket(&late).is_some() && late.told.len() == 1);
    assert_eq!(late.of(AMIRA), None);
    let away = sample(include_str!("samples/vacation.eml"), "{return}", "{return}");
    assert!(ticket(&away).is_some() && away.told.is_empty());
    assert_eq!(away.of(AMIRA), None);
    let exim = GOOD[3];
    for said in ["552 mailbox full", "550 5.7.1 spam", "retry timeout exceeded"] {
        let report = sample(exim, "550 5.1.1 <amira@example.com>:\n    Recipient address", said);
        assert_eq!((report.told.len(), report.of(AMIRA)), (1, None), "{said}");
    }
}

#[test]
fn of_two_readers_the_one_who_was_written_to_counts() {
    let status = "Action: failed\nStatus: 5.1.1\n";
    let other = |names: &str, action: &str| {
        let more = format!("{status}\n{names}\nAction: {action}\nStatus: 5.1.1\n");
        sample(POSTFIX, status, &more)
    };
    // Her own line says that there is nobody, whatever became of another.
    let report = other("Final-Recipient: rfc822; b@example.com", "relayed");
    assert_eq!(report.told.len(), 2);
    assert!(report.of(AMIRA).is_some());
    // Neither line is hers: her address leads to two, and one of them got the letter.
    assert_eq!(report.of("list@example.com"), None);
    let report = other("Final-Recipient: rfc822; b@example.com", "failed");
    assert!(report.of("list@example.com").is_some());
    // Where her address leads to is gone, but the report says whose letter it was.
    let forwarded = sample(POSTFIX, "Final-Recipient: rfc822; amira", "Final-Recipient: rfc822; x");
    assert!(forwarded.of(AMIRA).is_some());
}

#[test]
fn a_return_address_bears_capitals_and_cannot_be_forged() {
    let (bounces, key) = (bounces(), key());
    let sender = bounces.sender(&key, 12, "Amira@Example.com");
    assert!(!sender.contains("amira"), "nothing of a person: {sender}");
    for folded in [sender.clone(), sender.to_uppercase()] {
        let ticket = bounces.ticket(&folded).expect("a ticket");
        assert!(ticket.fits(&key, AMIRA));
        assert!(!ticket.fits(&key, "amira@example.net"), "another address by now");
        assert!(!ticket.fits(&Key::fresh(), AMIRA));
    }
    let forged = bounces.ticket(&sender.replace("+12-", "+13-")).expect("it looks like one");
    assert!(!forged.fits(&key, AMIRA));
    for other in [
        "bounces@example.org",
        "bounces+12@example.org",
        "bounces+-abc@example.org",
        "bounces+x-abc@example.org",
        "other+12-abc@example.org",
        "bounces+12-abc@example.com",
        "",
    ] {
        assert_eq!(bounces.ticket(other), None, "{other}");
    }
    let empty = bounces.ticket("bounces+12-@example.org").expect("it looks like one");
    assert!(!empty.fits(&key, AMIRA));
}

#[test]
fn the_longest_return_address_has_room_before_the_mark() {
    let longest: Bounces = "immerse-letters-org@example.org".parse().expect("19 letters");
    let sender = longest.sender(&key(), i64::MAX, AMIRA);
    assert_eq!(sender.find('@'), Some(64));
    for wrong in ["x", "a+b@example.org", "immerse-letters-back@example.org"] {
        assert!(wrong.parse::<Bounces>().is_err(), "{wrong}");
    }
}

#[test]
fn whatever_comes_is_read_in_bounds_and_marks_nobody() {
    let mut chance = 7_u64;
    let mut garbage: Vec<u8> = (0..10 << 20)
        .map(|_| {
            chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (chance >> 56) as u8
        })
        .collect();
    assert!(garbage.len() > MOST);
    assert_eq!(read(&garbage).of(AMIRA), None);
    garbage.splice(..0, POSTFIX.bytes());
    assert!(read(&garbage).of(AMIRA).is_some(), "the beginning counts");
    let nested = "Content-Type: multipart/report; boundary=a\n\n--a\n".repeat(20_000);
    assert_eq!(read(nested.as_bytes()).of(AMIRA), None);
    let many = format!(
        "Content-Type: message/delivery-status\n\n{}",
        "Final-Recipient: x; a\n\n".repeat(9_999)
    );
    assert!(read(many.as_bytes()).told.len() <= 51);
    for cut in (0..POSTFIX.len()).step_by(97) {
        // Never a panic; whoever is marked is marked by a whole line.
        let report = read(&POSTFIX.as_bytes()[..cut]);
        assert!(report.of(AMIRA).is_none() || cut > POSTFIX.find("Diagnostic-Code").unwrap_or(0));
    }
}
