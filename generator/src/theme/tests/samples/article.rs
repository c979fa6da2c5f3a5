//! An article with everything in it.

use super::{greek, link, own};
use crate::view::article::{
    ArticlePage, ContactCard, Fact, OfficialLink, OutlineEntry, Phone, Procedure, StaleNotice, Term,
};

/// An office with everything.
pub(in crate::theme::tests) fn contact() -> ContactCard {
    ContactCard {
        id: "office".into(),
        name: own("Health office"),
        host_name: Some(greek("Γραφείο Υγείας")),
        phones: vec![Phone { written: "+357 22 000000".into(), dialled: "+35722000000".into() }],
        email: "office@example.org".into(),
        web: "https://example.org".into(),
        web_host: "example.org".into(),
        address: Some(own("1 Street")),
        map: "https://example.org/map".into(),
        hours: Some(own("Monday")),
        languages: vec![greek("Ελληνικά"), own("English")],
    }
}

/// A part that is newer in Greek.
pub(in crate::theme::tests) fn notice() -> StaleNotice {
    let text = "Ελληνικά".to_owned();
    StaleNotice {
        html: "<p>Νέο</p>".into(),
        lang: "el".into(),
        dir: "ltr".into(),
        language: text,
        missing: false,
    }
}

pub(super) fn article_page() -> ArticlePage {
    let fact = || Fact { html: "A <em>fact</em>".into(), notice: Some(notice()) };
    ArticlePage {
        title: greek("Γιατρός"),
        summary: own("How to see a doctor"),
        shown_in: Some("Ελληνικά".into()),
        stale_blocks: 2,
        title_notice: Some(notice()),
        summary_notice: Some(StaleNotice { missing: true, ..notice() }),
        kind: "procedure".into(),
        procedure: Some(Procedure {
            who: Some(fact()),
            cost: Some(fact()),
            documents: vec![fact()],
            steps: vec![fact(), fact()],
            duration: Some(fact()),
            next: Some(fact()),
        }),
        terms: vec![Term {
            words: vec![greek("Προσωπικός Ιατρός"), greek("ΠΙ")],
            means: Some(own("your doctor")),
        }],
        html: "<h2 id=\"a\">A</h2><p>Text</p>".into(),
        html_lang: "el".into(),
        html_dir: "ltr".into(),
        outline: vec![OutlineEntry { id: "a".into(), title: "A".into() }],
        official: vec![OfficialLink {
            name: own("Ministry"),
            address: "https://example.org".into(),
            host: "example.org".into(),
            in_language: "Ελληνικά".into(),
            lang: "el".into(),
        }],
        contacts: vec![contact()],
        areas: vec![link()],
        audiences: vec![link()],
        tags: vec![link()],
        validated_by: "demonstration editors".into(),
        validated_on: "2026-11-20".into(),
        unvalidated: true,
        previous: Some(link()),
        next: Some(link()),
        related: vec![link()],
    }
}
