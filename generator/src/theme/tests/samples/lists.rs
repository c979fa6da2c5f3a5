//! Lists of articles, from A to Z, and of official words.

use super::{greek, link, notice, own};
use crate::view::alphabet::{
    AzLetter, AzPage, GlossaryEntry, GlossaryLetter, GlossaryPage, LetterLink, Letters,
};
use crate::view::section::{ArticleCard, FilterChoice, FilterGroup, Pages, SectionPage, TagPage};

pub(super) fn card() -> ArticleCard {
    ArticleCard {
        path: "el/health/one/".into(),
        title: greek("Γιατρός"),
        summary: own("How to see a doctor"),
        kind: "procedure".into(),
        area_ids: "nicosia".into(),
        areas: vec![own("Nicosia")],
        audience_ids: "workers".into(),
        audiences: vec![own("Workers")],
        validated_on: "2026-11-20".into(),
        section: own("Health"),
    }
}

pub(super) fn pages_of_a_list() -> Pages {
    Pages {
        number: 2,
        total: 3,
        previous: "el/tags/doctor/".into(),
        next: "el/tags/doctor/page/3/".into(),
    }
}

pub(super) fn section() -> SectionPage {
    let choice = FilterChoice {
        id: "nicosia".into(),
        title: own("Nicosia"),
        path: "el/health/area/nicosia/".into(),
        count: 1,
        current: true,
    };
    let group = |name: &str| FilterGroup { name: name.into(), choices: vec![choice.clone()] };
    SectionPage {
        notices: vec![notice()],
        count: 1,
        pages: None,
        id: "health".into(),
        icon: "health".into(),
        title: own("Health"),
        summary: greek("Υγεία"),
        html: "<p>Welcome</p>".into(),
        html_lang: "el".into(),
        html_dir: "ltr".into(),
        filtered_by: None,
        filters: ["area", "audience", "kind"].map(group).to_vec(),
        articles: vec![card()],
    }
}

/// A list of several pages, seen from one in its middle.
pub(super) fn letters() -> Letters {
    let letter = LetterLink { letter: "A".into(), path: "el/a-z/".into(), id: "letter-a".into() };
    let here = LetterLink { letter: "B".into(), path: String::new(), id: "letter-b".into() };
    Letters {
        index: vec![letter, here],
        range: "B – C".into(),
        previous: Some(link()),
        next: Some(link()),
    }
}

pub(super) fn a_z() -> AzPage {
    let letter = AzLetter { letter: "B".into(), id: "letter-b".into(), entries: vec![link()] };
    AzPage { letters: letters(), groups: vec![letter] }
}

pub(super) fn glossary() -> GlossaryPage {
    let entry = GlossaryEntry {
        term: greek("Άδεια"),
        also: vec!["ARC".into()],
        means: own("permit"),
        link: Some(link()),
    };
    let letter = GlossaryLetter { letter: "B".into(), id: "letter-b".into(), entries: vec![entry] };
    GlossaryPage { letters: letters(), groups: vec![letter] }
}

/// A tag with a list of several pages.
pub(super) fn tag() -> TagPage {
    TagPage {
        title: own("Doctors"),
        count: 82,
        pages: Some(pages_of_a_list()),
        articles: vec![card(), card()],
    }
}
