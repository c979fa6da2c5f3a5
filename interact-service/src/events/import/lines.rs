//! The lines of a calendar: properties of its events.

use super::read::{MOST, Unreadable};

/// A property: its name, its parameters, its value.
pub(super) struct Line<'a> {
    pub(super) name: String,
    pub(super) zone: String,
    pub(super) value: &'a str,
}

/// The properties of an event, by name.
pub(super) type Event<'a> = Vec<Line<'a>>;

/// The events of an unfolded calendar.
pub(super) fn events(text: &str) -> Result<Vec<Event<'_>>, Unreadable> {
    let mut events = Vec::new();
    let mut open: Option<Event<'_>> = None;
    let mut inside = 0_usize;
    let mut calendar = false;
    for raw in text.lines() {
        match raw.trim().to_ascii_uppercase().as_str() {
            "BEGIN:VCALENDAR" => calendar = true,
            "BEGIN:VEVENT" if open.is_none() => open = Some(Vec::new()),
            "END:VEVENT" if inside == 0 => events.extend(open.take()),
            // Reminders inside an event have lines of their own.
            begin if begin.starts_with("BEGIN:") && open.is_some() => inside += 1,
            end if end.starts_with("END:") && open.is_some() => inside = inside.saturating_sub(1),
            _ if inside == 0 => {
                if let (Some(event), Some(line)) = (&mut open, property(raw)) {
                    event.push(line);
                }
            }
            _ => {}
        }
        if events.len() > MOST {
            return Err(Unreadable::TooMany);
        }
    }
    if calendar { Ok(events) } else { Err(Unreadable::NoCalendar) }
}

/// `DTSTART;TZID="Europe/Rome":20261201T180000`; a colon in quotes ends no name.
fn property(line: &str) -> Option<Line<'_>> {
    let mut quoted = false;
    let colon = line.bytes().position(|b| {
        quoted ^= b == b'"';
        b == b':' && !quoted
    })?;
    let (head, value) = (&line[..colon], &line[colon + 1..]);
    let mut parts = head.split(';');
    let name = parts.next()?.trim().to_ascii_uppercase();
    let zone =
        parts.find_map(|part| part.split_once('=').filter(|(n, _)| n.eq_ignore_ascii_case("TZID")));
    let zone = zone.map(|(_, zone)| zone.trim_matches('"').to_string()).unwrap_or_default();
    Some(Line { name, zone, value })
}

pub(super) fn line<'a>(event: &'a Event<'a>, name: &str) -> Option<&'a Line<'a>> {
    event.iter().find(|line| line.name == name)
}

pub(super) fn value<'a>(event: &'a Event<'a>, name: &str) -> &'a str {
    line(event, name).map_or("", |line| line.value.trim())
}
