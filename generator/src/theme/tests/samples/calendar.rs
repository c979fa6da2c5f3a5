//! A calendar with everything in it.

use super::lists::pages_of_a_list;
use super::{greek, link, own};
use crate::view::calendar::{
    AgendaDay, AgendaPage, AreaChoice, CalendarHead, DateRow, EventPage, MonthDay, MonthPage,
    WhenView,
};
use crate::view::section::{FilterChoice, FilterGroup};

fn head() -> CalendarHead {
    CalendarHead {
        id: "events".into(),
        icon: "events".into(),
        title: own("Events"),
        summary: own("What happens"),
        area: Some(greek("Λευκωσία")),
        agenda: "el/events/".into(),
        month: "el/events/2026-12/".into(),
        webcal: "webcal://example.org/el/events/calendar.ics".into(),
        address: "https://example.org/el/events/calendar.ics".into(),
        file: "el/events/calendar.ics".into(),
        suggest: "/my/cyprus/el/events/suggest".into(),
    }
}

fn date(cancelled: bool) -> DateRow {
    DateRow {
        path: "el/events/1/".into(),
        title: greek("Γιορτή"),
        time: if cancelled { String::new() } else { "18:00–20:00".into() },
        starts: "2026-12-01T18:00".into(),
        over: "2026-12-01T18:00:00Z".into(),
        place: own("Library"),
        areas: vec![own("Nicosia"), own("Limassol")],
        way: "both".into(),
        until: "3 December 2026".into(),
        cancelled,
        moved: !cancelled,
    }
}

pub(super) fn agenda() -> AgendaPage {
    let choice = FilterChoice {
        id: "online".into(),
        title: own("Online"),
        path: "el/events/way/online/".into(),
        count: 2,
        current: true,
    };
    let group = |name: &str| FilterGroup { name: name.into(), choices: vec![choice.clone()] };
    AgendaPage {
        head: head(),
        filtered_by: Some(own("Online")),
        filters: ["area", "audience", "language", "way", "cost"].map(group).to_vec(),
        count: 2,
        days: vec![AgendaDay {
            iso: "2026-12-01".into(),
            title: "Tuesday 1 December 2026".into(),
            dates: vec![date(false), date(true)],
        }],
        pages: Some(pages_of_a_list()),
    }
}

pub(super) fn month() -> MonthPage {
    let day = |iso: &str, dates| MonthDay {
        iso: iso.into(),
        number: 1,
        title: "Tuesday 1 December 2026".into(),
        today: true,
        dates,
    };
    MonthPage {
        head: head(),
        title: "December 2026".into(),
        weekdays: vec![("Monday".into(), "Mon".into())],
        weeks: vec![vec![
            day("", Vec::new()),
            day("2026-12-01", vec![date(true)]),
            day("2026-12-02", Vec::new()),
        ]],
        has_dates: false,
        previous: Some(link()),
        next: Some(link()),
        areas: vec![AreaChoice { title: None, path: "el/events/2026-12/".into(), current: true }],
    }
}

pub(super) fn event() -> EventPage {
    let when = WhenView {
        starts: "2026-12-01T18:00".into(),
        day: "Tuesday 1 December 2026".into(),
        until: "3 December 2026".into(),
        time: "18:00–20:00".into(),
        over: "2026-12-01T18:00:00Z".into(),
        cancelled: false,
        moved: true,
    };
    EventPage {
        module_link: link(),
        icon: "events".into(),
        title: greek("Γιορτή"),
        summary: own("A feast"),
        shown_in: Some("Ελληνικά".into()),
        html: "<p>Come</p>".into(),
        html_lang: "el".into(),
        html_dir: "ltr".into(),
        cancelled: false,
        moved_from: "30 November 2026 at 18:00".into(),
        next: Some(when.clone()),
        again: "weekly".into(),
        interval: 2,
        until: "3 March 2027".into(),
        dates: vec![when.clone(), when],
        more: 3,
        way: "both".into(),
        place: greek("Βιβλιοθήκη"),
        areas: vec![link(), link()],
        online: "https://example.org/room".into(),
        languages: vec![own("Greek"), greek("Ελληνικά")],
        audiences: vec![own("Women")],
        price: "free".into(),
        access: crate::published::event::ACCESS.map(String::from).to_vec(),
        organiser: "MiHub".into(),
        contact: "+357 22 000000".into(),
        contact_link: "tel:+35722000000".into(),
        places: Some(12),
        verified_on: "2026-11-20".into(),
        file: "el/events/1/event.ics".into(),
        action: "/my/cyprus/el/events/1/come".into(),
        ask: "/my/cyprus/el/events/1/ask".into(),
    }
}
