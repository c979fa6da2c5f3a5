//! One sample of each view, with everything in it that a template may show.

use anyhow::Result;

use crate::locale::Locale;
use crate::theme::{CHOOSER_SCRIPT, Renderer};
use crate::view::alphabet::{
    AzLetter, AzPage, GlossaryEntry, GlossaryLetter, GlossaryPage, LetterLink, Letters,
};
use crate::view::article::{
    ArticlePage, ContactCard, Fact, OfficialLink, OutlineEntry, Phone, Procedure, StaleNotice, Term,
};
use crate::view::frame::{Chrome, Emergency, Frame, LanguageLink, MenuItem, Places, SearchAction};
use crate::view::listing::{
    EntryCard, EntryFact, EntryPage, EntryValue, ModulePage, NarrowChoice, NarrowGroup,
    ProviderPage,
};
use crate::view::plain::{
    AboutPage, ChooserEntry, ChooserPage, ContactPage, Editors, MovedPage, NotFoundPage,
};
use crate::view::search::{NearWord, Piece, SearchHit, SearchPage};
use crate::view::section::{
    ArticleCard, FilterChoice, FilterGroup, HomePage, Pages, SectionPage, TagEntry, TagPage,
    TagsPage,
};
use crate::view::{Link, Spoken};

mod calendar;

type Page = (&'static str, Result<String>);

/// Every page in one language.
pub(super) fn pages(renderer: &Renderer, locale: &Locale) -> Vec<Page> {
    let chrome = renderer.chrome(&chrome(locale)).expect("a chrome");
    let frame = frame(locale, "health/");
    let section = section();
    let filtered = SectionPage { filtered_by: Some(greek("Λευκωσία")), ..section.clone() };
    let home =
        HomePage { sections: vec![item()], modules: vec![item()], first_steps: vec![card()] };
    let tags = TagsPage { tags: vec![TagEntry { link: link(), count: 2 }] };
    vec![
        ("home", renderer.page(&chrome, &frame, &home)),
        ("section", renderer.page(&chrome, &frame, &section)),
        ("filtered", renderer.page(&chrome, &frame, &filtered)),
        ("article", article(renderer, locale, "health/one/")),
        (
            "tag",
            renderer.page(
                &chrome,
                &frame,
                &TagPage {
                    title: own("Doctors"),
                    count: 82,
                    pages: Some(pages_of_a_list()),
                    articles: vec![card(), card()],
                },
            ),
        ),
        ("tags", renderer.page(&chrome, &frame, &tags)),
        ("a-z", renderer.page(&chrome, &frame, &a_z())),
        ("glossary", renderer.page(&chrome, &frame, &glossary())),
        ("search", renderer.page(&chrome, &frame, &search(vec![hit()]))),
        ("empty search", renderer.page(&chrome, &frame, &search(Vec::new()))),
        ("not-found", renderer.page(&chrome, &frame, &NotFoundPage { sections: vec![item()] })),
        ("about", renderer.page(&chrome, &frame, &about())),
        ("contact", renderer.page(&chrome, &frame, &contact_page())),
        ("module", renderer.page(&chrome, &frame, &module(vec![entry_card()]))),
        ("empty module", renderer.page(&chrome, &frame, &module(Vec::new()))),
        ("entry", renderer.page(&chrome, &frame, &entry())),
        ("provider", renderer.page(&chrome, &frame, &provider())),
        ("agenda", renderer.page(&chrome, &frame, &calendar::agenda())),
        ("month", renderer.page(&chrome, &frame, &calendar::month())),
        ("event", renderer.page(&chrome, &frame, &calendar::event())),
        ("moved", renderer.bare(&moved(locale))),
        ("chooser", renderer.bare(&chooser(locale))),
    ]
}

/// An article at a path.
pub(super) fn article(renderer: &Renderer, locale: &Locale, path: &str) -> Result<String> {
    renderer.page(&renderer.chrome(&chrome(locale))?, &frame(locale, path), &article_page())
}

/// An office with everything.
pub(super) fn contact() -> ContactCard {
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
pub(super) fn notice() -> StaleNotice {
    let text = "Ελληνικά".to_owned();
    StaleNotice {
        html: "<p>Νέο</p>".into(),
        lang: "el".into(),
        dir: "ltr".into(),
        language: text,
        missing: false,
    }
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

fn emergency() -> Vec<Emergency> {
    vec![Emergency { number: "112".into(), means: own("Emergency") }]
}

fn chrome(locale: &Locale) -> Chrome {
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

fn frame(locale: &Locale, path: &str) -> Frame {
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

fn card() -> ArticleCard {
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

fn pages_of_a_list() -> Pages {
    Pages {
        number: 2,
        total: 3,
        previous: "el/tags/doctor/".into(),
        next: "el/tags/doctor/page/3/".into(),
    }
}

fn section() -> SectionPage {
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

fn article_page() -> ArticlePage {
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

/// A list of several pages, seen from one in its middle.
fn letters() -> Letters {
    let letter = LetterLink { letter: "A".into(), path: "el/a-z/".into(), id: "letter-a".into() };
    let here = LetterLink { letter: "B".into(), path: String::new(), id: "letter-b".into() };
    Letters {
        index: vec![letter, here],
        range: "B – C".into(),
        previous: Some(link()),
        next: Some(link()),
    }
}

fn a_z() -> AzPage {
    let letter = AzLetter { letter: "B".into(), id: "letter-b".into(), entries: vec![link()] };
    AzPage { letters: letters(), groups: vec![letter] }
}

fn glossary() -> GlossaryPage {
    let entry = GlossaryEntry {
        term: greek("Άδεια"),
        also: vec!["ARC".into()],
        means: own("permit"),
        link: Some(link()),
    };
    let letter = GlossaryLetter { letter: "B".into(), id: "letter-b".into(), entries: vec![entry] };
    GlossaryPage { letters: letters(), groups: vec![letter] }
}

fn search(hits: Vec<SearchHit>) -> SearchPage {
    SearchPage {
        query: "doctor".into(),
        section: "health".into(),
        hits,
        near: vec![NearWord { word: "doctors".into(), address: "?q=doctors".into() }],
        sections: vec![item()],
        emergency: emergency(),
    }
}

fn hit() -> SearchHit {
    let piece = |text: &str, marked| Piece { text: text.into(), marked };
    SearchHit {
        path: "el/health/one/".into(),
        title: vec![piece("See a ", false), piece("doctor", true)],
        summary: vec![piece("How", false)],
        section: greek("Υγεία"),
    }
}

fn about() -> AboutPage {
    AboutPage {
        articles: 3,
        languages: vec![greek("Ελληνικά")],
        newest: "2026-11-20".into(),
        contact: "a@example.org".into(),
    }
}

fn contact_page() -> ContactPage {
    let editors = Editors {
        address: "mailto:a@example.org".into(),
        words: "a@example.org".into(),
        icon: "mail".into(),
    };
    ContactPage { editors: Some(editors), emergency: emergency(), articles: vec![card()] }
}

fn module(entries: Vec<EntryCard>) -> ModulePage {
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

fn entry_card() -> EntryCard {
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

fn entry() -> EntryPage {
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

fn provider() -> ProviderPage {
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

fn moved(locale: &Locale) -> MovedPage {
    MovedPage {
        lang: locale.tag().into(),
        dir: locale.direction().as_str().into(),
        relative: "../new/".into(),
        canonical: "https://example.org/new/".into(),
        title: "New".into(),
    }
}

fn chooser(locale: &Locale) -> ChooserPage {
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
