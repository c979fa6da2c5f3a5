//! One sample of each view, with everything in it that a template may show.

use anyhow::Result;

use crate::locale::Locale;
use crate::theme::Renderer;
use crate::view::frame::MenuItem;
use crate::view::plain::NotFoundPage;
use crate::view::section::{HomePage, SectionPage, TagEntry, TagsPage};
use crate::view::{Link, Spoken};

mod article;
mod calendar;
mod entries;
mod frame;
mod lists;
mod plain;
mod search;

pub(super) use article::{contact, notice};

type Page = (&'static str, Result<String>);

/// Every page in one language.
pub(super) fn pages(renderer: &Renderer, locale: &Locale) -> Vec<Page> {
    let chrome = renderer.chrome(&frame::chrome(locale)).expect("a chrome");
    let frame = frame::frame(locale, "health/");
    let section = lists::section();
    let filtered = SectionPage { filtered_by: Some(greek("Λευκωσία")), ..section.clone() };
    let home = HomePage {
        sections: vec![item()],
        modules: vec![item()],
        first_steps: vec![lists::card()],
    };
    let tags = TagsPage { tags: vec![TagEntry { link: link(), count: 2 }] };
    vec![
        ("home", renderer.page(&chrome, &frame, &home)),
        ("section", renderer.page(&chrome, &frame, &section)),
        ("filtered", renderer.page(&chrome, &frame, &filtered)),
        ("article", article(renderer, locale, "health/one/")),
        ("tag", renderer.page(&chrome, &frame, &lists::tag())),
        ("tags", renderer.page(&chrome, &frame, &tags)),
        ("a-z", renderer.page(&chrome, &frame, &lists::a_z())),
        ("glossary", renderer.page(&chrome, &frame, &lists::glossary())),
        ("search", renderer.page(&chrome, &frame, &search::search(vec![search::hit()]))),
        ("empty search", renderer.page(&chrome, &frame, &search::search(Vec::new()))),
        ("not-found", renderer.page(&chrome, &frame, &NotFoundPage { sections: vec![item()] })),
        ("about", renderer.page(&chrome, &frame, &plain::about())),
        ("contact", renderer.page(&chrome, &frame, &plain::contact_page())),
        ("module", renderer.page(&chrome, &frame, &entries::module(vec![entries::entry_card()]))),
        ("empty module", renderer.page(&chrome, &frame, &entries::module(Vec::new()))),
        ("entry", renderer.page(&chrome, &frame, &entries::entry())),
        ("provider", renderer.page(&chrome, &frame, &entries::provider())),
        ("agenda", renderer.page(&chrome, &frame, &calendar::agenda())),
        ("month", renderer.page(&chrome, &frame, &calendar::month())),
        ("event", renderer.page(&chrome, &frame, &calendar::event())),
        ("moved", renderer.bare(&plain::moved(locale))),
        ("chooser", renderer.bare(&plain::chooser(locale))),
    ]
}

/// An article at a path.
pub(super) fn article(renderer: &Renderer, locale: &Locale, path: &str) -> Result<String> {
    renderer.page(
        &renderer.chrome(&frame::chrome(locale))?,
        &frame::frame(locale, path),
        &article::article_page(),
    )
}

fn own(text: &str) -> Spoken {
    Spoken { text: text.into(), lang: String::new(), dir: String::new() }
}

fn greek(text: &str) -> Spoken {
    Spoken { text: text.into(), lang: "el".into(), dir: "ltr".into() }
}

fn link() -> Link {
    Link { title: greek("Υγεία <&>"), path: "el/health/".into() }
}

fn item() -> MenuItem {
    MenuItem {
        id: "health".into(),
        title: own("Health"),
        summary: greek("Υγεία"),
        icon: "health".into(),
        path: "el/health/".into(),
    }
}
