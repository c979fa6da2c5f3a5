//! What is around every page: menus, languages, addresses.

use super::{Job, Options};
use crate::edition::calendar::Face;
use crate::edition::{Edition, Key};
use crate::theme::Theme;
use crate::url;
use crate::view::frame::{
    Chrome, Emergency, Frame, LanguageLink, MenuItem, Places, Saving, SearchAction,
};
use crate::view::{Link, Spoken};

/// What every page of one language shares.
#[must_use]
pub fn chrome(edition: &Edition, theme: &Theme, options: &Options) -> Chrome {
    let site = edition.site();
    let lang = edition.tag();
    Chrome {
        lang: lang.to_string(),
        dir: edition.locale.direction().as_str().to_string(),
        site_name: edition.spoken(&site.name).text,
        tagline: edition.spoken(&site.tagline).text,
        sections: sections(edition),
        modules: modules(edition),
        guide: find_section(edition, &edition.site().guide),
        admin_guide: find_section(edition, &edition.site().admin_guide),
        emergency: emergency(edition),
        demonstration: site.demonstration,
        search_action: search_action(edition, options),
        service: service(edition, options).unwrap_or_default(),
        feedback: service_address(edition, options)
            .map(|address| format!("{address}feedback"))
            .unwrap_or_default(),
        find: find(edition, options).unwrap_or_default(),
        search_index: if options.search { url::search(lang) } else { String::new() },
        assets: url::assets(theme.fingerprint()),
        places: places(lang, !edition.country.library.glossary.is_empty()),
    }
}

fn places(lang: &str, has_words: bool) -> Places {
    Places {
        home: url::home(lang),
        about: url::below(lang, "about"),
        contact: url::below(lang, "contact"),
        a_z: url::list(lang, url::A_Z, 0),
        glossary: if has_words { url::list(lang, url::GLOSSARY, 0) } else { String::new() },
        tags: url::below(lang, "tags"),
        feed: url::feed(lang, None),
        manifest: url::manifest(lang),
    }
}

fn search_action(edition: &Edition, options: &Options) -> SearchAction {
    if options.search_service.is_empty() {
        return SearchAction { address: url::list(edition.tag(), url::A_Z, 0), absolute: false };
    }
    SearchAction { address: search_address(edition, options), absolute: true }
}

/// The address at which the service answers searches in a language.
#[must_use]
pub fn search_address(edition: &Edition, options: &Options) -> String {
    options.search_service.replace("{site}", &edition.site().id).replace("{lang}", edition.tag())
}

/// Where the service's pages in a language begin, if there is a service.
#[must_use]
pub fn service(edition: &Edition, options: &Options) -> Option<String> {
    // Without accounts there is nothing to sign in to.
    edition.site().functions.iter().find(|function| *function == "accounts")?;
    service_address(edition, options)
}

/// The same, also for what needs no account.
#[must_use]
pub fn service_address(edition: &Edition, options: &Options) -> Option<String> {
    let pattern = match (&options.service, &edition.site().service) {
        (own, _) if !own.is_empty() => own.clone(),
        (_, whole) if !whole.is_empty() => format!("{whole}/my/{{site}}/{{lang}}/"),
        _ => return None,
    };
    Some(pattern.replace("{site}", &edition.site().id).replace("{lang}", edition.tag()))
}

/// Where one is told what fits without an account, where a site recommends what is on offer.
fn find(edition: &Edition, options: &Options) -> Option<String> {
    edition.site().functions.iter().find(|function| *function == "recommendations")?;
    service_address(edition, options).map(|address| format!("{address}find"))
}

/// The sections in menu order, without the guides.
#[must_use]
pub fn sections(edition: &Edition) -> Vec<MenuItem> {
    let site = edition.site();
    let sections = edition.country.library.sections.iter();
    let about = sections.filter(|section| !site.is_guide(&section.id));
    about.map(|section| item(edition, section)).collect()
}

fn find_section(edition: &Edition, id: &str) -> Option<MenuItem> {
    let mut sections = edition.country.library.sections.iter();
    sections.find(|section| section.id == *id).map(|section| item(edition, section))
}

fn item(edition: &Edition, section: &crate::content::Section) -> MenuItem {
    let text = edition.section_text(section);
    let summary = text.map_or_else(
        || edition.in_language("", ""),
        |(lang, text)| edition.in_language(&text.head.summary, lang),
    );
    MenuItem {
        id: section.id.clone(),
        title: edition.section_title(section),
        summary,
        icon: section.icon.clone(),
        path: url::below(edition.tag(), &section.id),
    }
}

/// The service modules in menu order.
#[must_use]
pub fn modules(edition: &Edition) -> Vec<MenuItem> {
    edition
        .country
        .published
        .iter()
        .map(|(kind, _)| MenuItem {
            id: kind.id.clone(),
            title: edition.spoken(&kind.title),
            summary: edition.spoken(&kind.summary),
            icon: kind.icon.clone(),
            path: url::below(edition.tag(), &kind.id),
        })
        .collect()
}

/// Numbers to call.
#[must_use]
pub fn emergency(edition: &Edition) -> Vec<Emergency> {
    let numbers = edition.site().emergency.iter();
    numbers
        .map(|(number, means)| Emergency { number: number.clone(), means: edition.spoken(means) })
        .collect()
}

/// What a page says of itself to its frame.
pub(crate) struct About {
    /// For `<title>`.
    pub(crate) title: Spoken,
    /// For descriptions.
    pub(crate) description: Spoken,
    /// From the home page down to the parent.
    pub(crate) breadcrumbs: Vec<Link>,
    /// The menu entry that it belongs to.
    pub(crate) current: String,
    /// Its feed.
    pub(crate) feed: String,
    /// JSON-LD.
    pub(crate) json_ld: String,
    /// Languages in which it exists; nothing when it exists in all.
    pub(crate) translated: Option<Vec<String>>,
    /// The language whose page it repeats, if it is a fallback.
    pub(crate) repeats: Option<String>,
}

impl About {
    pub(crate) fn of(title: Spoken, description: Spoken) -> Self {
        Self {
            title,
            description,
            breadcrumbs: Vec::new(),
            current: String::new(),
            feed: String::new(),
            json_ld: String::new(),
            translated: None,
            repeats: None,
        }
    }
}

impl Job<'_> {
    /// The frame of this page.
    pub(crate) fn frame(&self, about: About) -> Frame {
        let site = self.edition.site();
        let path = &self.page.path;
        let repeats = about.repeats.as_deref();
        let canonical = match repeats {
            Some(lang) => url::whole(&site.address, &self.in_language(lang)),
            None => url::whole(&site.address, path),
        };
        let hidden = matches!(
            self.page.key,
            Key::NotFound
                | Key::Filtered(..)
                | Key::Narrowed(..)
                | Key::Search
                | Key::Calendar(_, Face::Agenda(Some(_), _) | Face::Month(..))
        );
        let root = match self.page.key {
            Key::NotFound | Key::Search => url::base_path(&site.address),
            _ => url::root(path),
        };
        let og_type = if matches!(self.page.key, Key::Article(..)) { "article" } else { "website" };
        Frame {
            root,
            path: path.clone(),
            title: about.title,
            description: about.description,
            canonical,
            default_address: url::whole(
                &site.address,
                &self.in_language(site.first_language().tag()),
            ),
            noindex: hidden || repeats.is_some(),
            og_type: og_type.to_string(),
            breadcrumbs: about.breadcrumbs,
            languages: self.languages(about.translated.as_deref()),
            current: about.current,
            feed: about.feed,
            json_ld: about.json_ld,
            place: self.place(),
            saving: self.saving(),
        }
    }

    /// Articles and published entries can be kept, where the site lets readers keep pages.
    fn saving(&self) -> Option<Saving> {
        let site = self.edition.site();
        let on = site.functions.iter().any(|function| function == "favourites");
        on.then(|| Saving { site: site.id.clone(), page: self.place() })
    }

    /// Articles and published entries can be spoken of: where they stand behind the language.
    fn place(&self) -> String {
        let path = self.page.path.split_once('/').map_or("", |(_, rest)| rest);
        match self.page.key {
            Key::Article(..) | Key::Entry(..) => path.trim_end_matches('/').to_string(),
            _ => String::new(),
        }
    }

    fn languages(&self, translated: Option<&[String]>) -> Vec<LanguageLink> {
        let site = self.edition.site();
        site.languages
            .iter()
            .map(|locale| {
                let path = self.in_language(locale.tag());
                LanguageLink {
                    lang: locale.tag().to_string(),
                    dir: locale.direction().as_str().to_string(),
                    name: locale.name().to_string(),
                    address: url::whole(&site.address, &path),
                    here: locale.tag() == self.edition.tag(),
                    translated: translated
                        .is_none_or(|list| list.iter().any(|lang| lang == locale.tag())),
                    path,
                }
            })
            .collect()
    }

    /// This page's path in another language: only the first part differs.
    fn in_language(&self, lang: &str) -> String {
        let rest = self.page.path.split_once('/').map_or("", |(_, rest)| rest);
        format!("{lang}/{rest}")
    }

    /// The way from the home page to a section.
    pub(crate) fn trail(&self, section: Option<&crate::content::Section>) -> Vec<Link> {
        let home = Link {
            title: self.edition.spoken(&self.edition.site().name),
            path: url::home(self.edition.tag()),
        };
        let section = section.map(|section| Link {
            title: self.edition.section_title(section),
            path: url::below(self.edition.tag(), &section.id),
        });
        std::iter::once(home).chain(section).collect()
    }
}
