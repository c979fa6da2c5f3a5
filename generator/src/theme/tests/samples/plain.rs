//! Pages of few words.

use super::frame::emergency;
use super::greek;
use super::lists::card;
use crate::locale::Locale;
use crate::theme::CHOOSER_SCRIPT;
use crate::view::plain::{AboutPage, ChooserEntry, ChooserPage, ContactPage, Editors, MovedPage};

pub(super) fn about() -> AboutPage {
    AboutPage {
        articles: 3,
        languages: vec![greek("Ελληνικά")],
        newest: "2026-11-20".into(),
        contact: "a@example.org".into(),
    }
}

pub(super) fn contact_page() -> ContactPage {
    let editors = Editors {
        address: "mailto:a@example.org".into(),
        words: "a@example.org".into(),
        icon: "mail".into(),
    };
    ContactPage { editors: Some(editors), emergency: emergency(), articles: vec![card()] }
}

pub(super) fn moved(locale: &Locale) -> MovedPage {
    MovedPage {
        lang: locale.tag().into(),
        dir: locale.direction().as_str().into(),
        relative: "../new/".into(),
        canonical: "https://example.org/new/".into(),
        title: "New".into(),
    }
}

pub(super) fn chooser(locale: &Locale) -> ChooserPage {
    let entry = ChooserEntry {
        lang: locale.tag().into(),
        dir: locale.direction().as_str().into(),
        name: locale.name().into(),
        site_name: "IMMERSE".into(),
        tagline: "For newcomers".into(),
        path: format!("{}/", locale.tag()),
        address: "https://example.org/".into(),
    };
    ChooserPage {
        languages: vec![entry],
        assets: "assets/0/".into(),
        canonical: "https://example.org/".into(),
        script: CHOOSER_SCRIPT.into(),
    }
}
