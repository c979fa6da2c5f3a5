//! What a service published: lists, an offer, an organisation.

use super::{greek, link, own};
use crate::view::Spoken;
use crate::view::listing::{
    EntryCard, EntryFact, EntryPage, EntryValue, ModulePage, NarrowChoice, NarrowGroup,
    ProviderPage,
};

pub(super) fn module(entries: Vec<EntryCard>) -> ModulePage {
    ModulePage {
        id: "events".into(),
        icon: "events".into(),
        title: own("Events"),
        summary: own("What happens"),
        all: "el/events/".into(),
        narrowed_by: None,
        narrows: vec![NarrowGroup {
            name: "area".into(),
            title: Spoken::default(),
            choices: vec![NarrowChoice {
                id: "nicosia".into(),
                title: own("Nicosia"),
                path: "el/events/area/nicosia/".into(),
                count: 1,
                current: false,
            }],
        }],
        entries,
    }
}

pub(super) fn entry_card() -> EntryCard {
    EntryCard {
        path: "el/events/one/".into(),
        title: greek("Γιορτή"),
        summary: own("A feast"),
        provider: "MiHub".into(),
        areas: vec![own("Nicosia")],
        starts: "2026-12-01T18:00".into(),
        price: "Free".into(),
        places: "3 places left".into(),
        until: "2027-01-31".into(),
        data: vec![("area".into(), "nicosia".into())],
    }
}

pub(super) fn entry() -> EntryPage {
    EntryPage {
        module: "events".into(),
        icon: "events".into(),
        module_link: link(),
        title: greek("Γιορτή"),
        summary: own("A feast"),
        shown_in: Some("Ελληνικά".into()),
        html: "<p>Come</p>".into(),
        html_lang: "el".into(),
        html_dir: "ltr".into(),
        facts: vec![EntryFact {
            id: "place".into(),
            label: own("Where"),
            values: vec![
                EntryValue {
                    text: greek("Λευκωσία"),
                    map: "https://www.openstreetmap.org/search?query=x".into(),
                    ..EntryValue::default()
                },
                EntryValue {
                    text: own("+357 22 000000"),
                    address: "tel:+35722000000".into(),
                    latin: true,
                    ..EntryValue::default()
                },
                EntryValue { html: "<p>Long</p>".into(), ..EntryValue::default() },
                EntryValue {
                    text: own("1 December"),
                    time: "2026-12-01".into(),
                    ..EntryValue::default()
                },
            ],
        }],
        provider: "MiHub".into(),
        provider_path: "el/providers/7/".into(),
        verified_on: "2026-11-20".into(),
        until: "2027-01-31".into(),
        places: "No place left".into(),
        full: true,
        action: "https://example.org/apply".into(),
        ask: "https://example.org/ask".into(),
    }
}

pub(super) fn provider() -> ProviderPage {
    ProviderPage {
        name: "MiHub".into(),
        shown_in: Some("Ελληνικά".into()),
        html: "<p>Help</p>".into(),
        html_lang: "el".into(),
        html_dir: "ltr".into(),
        areas: vec![own("Nicosia")],
        languages: vec!["Greek".into()],
        phone: "+357 22 000000".into(),
        dial: "+35722000000".into(),
        email: "help@example.org".into(),
        web: "https://example.org".into(),
        host: "example.org".into(),
        address: "Street 1".into(),
        map: "https://www.openstreetmap.org/search?query=x".into(),
        hours: vec![("Monday".into(), "09:00–13:00".into())],
        verified_on: "2026-11-20".into(),
        entries: vec![entry_card()],
    }
}
