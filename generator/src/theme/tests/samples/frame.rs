//! What stands around every page.

use super::{greek, item, link, own};
use crate::locale::Locale;
use crate::view::frame::{Chrome, Emergency, Frame, LanguageLink, Places, SearchAction};

pub(super) fn emergency() -> Vec<Emergency> {
    vec![Emergency { number: "112".into(), means: own("Emergency") }]
}

pub(super) fn chrome(locale: &Locale) -> Chrome {
    let place = |name: &str| format!("{}/{name}", locale.tag());
    Chrome {
        lang: locale.tag().into(),
        dir: locale.direction().as_str().into(),
        site_name: "IMMERSE".into(),
        tagline: "For newcomers".into(),
        sections: vec![item()],
        modules: vec![item()],
        guide: Some(item()),
        admin_guide: Some(item()),
        places: Places {
            home: place(""),
            about: place("about/"),
            contact: place("contact/"),
            a_z: place("a-z/"),
            glossary: place("glossary/"),
            tags: place("tags/"),
            feed: place("feed.xml"),
            manifest: place("manifest.webmanifest"),
        },
        emergency: emergency(),
        demonstration: true,
        search_action: SearchAction { address: place("a-z/"), absolute: false },
        service: String::new(),
        feedback: "/my/x/el/feedback".into(),
        find: "/my/x/el/find".into(),
        search_index: "search/el/".into(),
        assets: "assets/0/".into(),
    }
}

pub(super) fn frame(locale: &Locale, path: &str) -> Frame {
    let way = |tag: &str, dir: &str, name: &str| LanguageLink {
        lang: tag.into(),
        dir: dir.into(),
        name: name.into(),
        path: format!("{tag}/{path}"),
        address: format!("https://example.org/{tag}/{path}"),
        here: tag == locale.tag(),
        translated: tag != "it",
    };
    let own_way = way(locale.tag(), locale.direction().as_str(), locale.name());
    Frame {
        root: "../../".into(),
        path: format!("{}/{path}", locale.tag()),
        title: greek("Υγεία"),
        description: own("All about health"),
        canonical: format!("https://example.org/{}/{path}", locale.tag()),
        default_address: format!("https://example.org/en/{path}"),
        noindex: false,
        og_type: "article".into(),
        breadcrumbs: vec![link()],
        languages: vec![own_way, way("it", "ltr", "Italiano"), way("de", "ltr", "Deutsch")],
        current: "health".into(),
        feed: "el/feed.xml".into(),
        json_ld: "{}".into(),
        place: "health/see-a-doctor".into(),
        saving: None,
    }
}
