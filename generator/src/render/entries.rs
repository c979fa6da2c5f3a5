//! Published listings, events and answers: lists of a module, and each by itself.

use anyhow::Result;

use super::Job;
use super::chrome::About;
use super::json_ld;
use crate::edition::narrow::{self, AREA};
use crate::localised::Localised;
use crate::markdown::guest;
use crate::published::words::Reader;
use crate::published::{PublishedEntry, localised};
use crate::site::{FieldType, ListingKind};
use crate::texts::Arg;
use crate::url;
use crate::view::listing::{EntryCard, EntryPage, ModulePage, NarrowChoice, NarrowGroup};
use crate::view::{Link, Spoken};

/// The choice by which a list is narrowed down.
type On<'a> = Option<(&'a str, &'a str)>;

impl Job<'_> {
    pub(crate) fn module(&self, m: usize) -> Result<String> {
        self.module_page(m, None)
    }

    pub(crate) fn narrowed(&self, m: usize, group: &str, choice: &str) -> Result<String> {
        self.module_page(m, Some((group, choice)))
    }

    fn module_page(&self, m: usize, on: On<'_>) -> Result<String> {
        let edition = self.edition;
        let (kind, entries) = &edition.country.published[m];
        let groups = narrow::groups(edition.site(), kind, entries);
        let fitting = on.and_then(|(group, choice)| {
            let group = groups.iter().find(|own| own.id == group)?;
            group.choices.iter().find(|own| own.id == choice).map(|choice| &choice.entries)
        });
        let shown = entries.iter().enumerate();
        let shown = shown.filter(|(place, _)| fitting.is_none_or(|fits| fits.contains(place)));
        let view = ModulePage {
            id: kind.id.clone(),
            icon: kind.icon.clone(),
            title: edition.spoken(&kind.title),
            summary: edition.spoken(&kind.summary),
            all: url::below(edition.tag(), &kind.id),
            narrowed_by: on.map(|(group, choice)| self.choice_name(kind, group, choice)),
            narrows: groups.iter().map(|group| self.narrows(kind, group, on)).collect(),
            entries: shown.map(|(_, entry)| self.entry_card(kind, entry)).collect(),
        };
        let mut about = About::of(view.title.clone(), view.summary.clone());
        about.breadcrumbs = self.trail(None);
        if let Some(by) = &view.narrowed_by {
            about.title.text = format!("{} – {}", about.title.text, by.text);
            about.breadcrumbs.push(self.module_link(kind));
        }
        about.current.clone_from(&kind.id);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    fn narrows(&self, kind: &ListingKind, group: &narrow::Group, on: On<'_>) -> NarrowGroup {
        let edition = self.edition;
        let choices = group.choices.iter().map(|choice| NarrowChoice {
            id: choice.id.clone(),
            title: self.choice_name(kind, &group.id, &choice.id),
            path: url::filtered(edition.tag(), &kind.id, &group.id, &choice.id),
            count: choice.entries.len(),
            current: on == Some((group.id.as_str(), choice.id.as_str())),
        });
        let title = kind.field(&group.id).map(|field| edition.spoken(&field.label));
        let title = title.filter(|_| group.id != AREA).unwrap_or_default();
        NarrowGroup { name: group.id.clone(), title, choices: choices.collect() }
    }

    fn choice_name(&self, kind: &ListingKind, group: &str, choice: &str) -> Spoken {
        let reader = self.reader();
        let words = match kind.field(group).map(|field| &field.kind) {
            _ if group == AREA => reader.area(choice),
            Some(kind) => reader.words(kind, choice),
            None => choice.to_string(),
        };
        self.edition.in_language(&words, "")
    }

    pub(crate) fn entry_card(&self, kind: &ListingKind, entry: &PublishedEntry) -> EntryCard {
        let edition = self.edition;
        let price = kind.field_of(&FieldType::Price).and_then(|field| entry.facts.get(&field.id));
        let price = price.and_then(|value| value.plain().first().map(|p| self.reader().price(p)));
        EntryCard {
            path: url::below(edition.tag(), &format!("{}/{}", kind.id, entry.id)),
            title: edition.spoken(&localised(&entry.title)),
            summary: edition.spoken(&localised(&entry.summary)),
            provider: entry.provider.clone(),
            areas: entry.areas.iter().filter_map(|area| self.area(area)).collect(),
            starts: entry.starts.clone(),
            price: price.unwrap_or_default(),
            places: self.places(entry),
            until: entry.expires_on.clone(),
            data: data(kind, entry),
        }
    }

    pub(crate) fn entry(&self, m: usize, e: usize) -> Result<String> {
        let (kind, entries) = &self.edition.country.published[m];
        let entry = &entries[e];
        let view = self.entry_view(kind, entry);
        let mut about = About::of(view.title.clone(), view.summary.clone());
        about.breadcrumbs = self.trail(None);
        about.breadcrumbs.push(view.module_link.clone());
        about.current.clone_from(&kind.id);
        about.json_ld = json_ld::entry(self, kind, entry, &view);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    /// An entry as its page shows it.
    pub(crate) fn entry_view(&self, kind: &ListingKind, entry: &PublishedEntry) -> EntryPage {
        let edition = self.edition;
        let title = localised(&entry.title);
        let (lang, _) = title.best(edition.site().chain(edition.tag()));
        let other = !lang.is_empty() && lang != edition.tag();
        let (text_lang, html) = self.markdown(&localised(&entry.text));
        let here = edition.in_language("", &text_lang);
        let provider = edition.provider(&entry.provider_id);
        EntryPage {
            module: kind.id.clone(),
            icon: kind.icon.clone(),
            module_link: self.module_link(kind),
            title: edition.spoken(&title),
            summary: edition.spoken(&localised(&entry.summary)),
            shown_in: other.then(|| edition.name_of(lang).to_string()),
            html,
            html_lang: here.lang,
            html_dir: here.dir,
            facts: self.entry_facts(kind, entry),
            provider: entry.provider.clone(),
            provider_path: provider
                .map(|_| url::provider(edition.tag(), &entry.provider_id))
                .unwrap_or_default(),
            verified_on: entry.verified_on.clone(),
            until: entry.expires_on.clone(),
            places: self.places(entry),
            full: entry.places_left == Some(0),
            action: self.way(&entry.action),
            ask: self.way(&entry.ask),
        }
    }

    fn module_link(&self, kind: &ListingKind) -> Link {
        let edition = self.edition;
        Link { title: edition.spoken(&kind.title), path: url::below(edition.tag(), &kind.id) }
    }

    /// A provider's Markdown in the best language, and which that is.
    pub(crate) fn markdown(&self, texts: &Localised) -> (String, String) {
        let (lang, text) = texts.best(self.edition.site().chain(self.edition.tag()));
        (lang.to_string(), guest::html(text))
    }

    /// Who reads this page.
    pub(crate) fn reader(&self) -> Reader<'_> {
        let edition = self.edition;
        Reader {
            world: &edition.country.world,
            site: edition.site(),
            locale: &edition.locale,
            texts: self.voice.renderer.texts(),
        }
    }

    /// How many places are left, in words; nothing where they are not counted.
    fn places(&self, entry: &PublishedEntry) -> String {
        let Some(left) = entry.places_left else { return String::new() };
        let said = self.reader().texts.get("entry-places", &[("count", Arg::from(left))]);
        said.map_or_else(|_| left.to_string(), |text| text.into_owned())
    }

    /// Where one applies or writes: a path of the service (`/my/…`), at the service's own address
    /// where that is another one.
    pub(super) fn way(&self, address: &str) -> String {
        let address = address.replace("{lang}", self.edition.tag());
        let service = &self.edition.site().service;
        let own = self.press.options.service.starts_with('/') || service.is_empty();
        let whole = match address.strip_prefix('/') {
            Some(path) if !own => format!("{service}/{path}"),
            _ => address,
        };
        safe_address(&whole)
    }
}

/// What an entry is in each group of filters.
fn data(kind: &ListingKind, entry: &PublishedEntry) -> Vec<(String, String)> {
    let fields = kind.fields.iter();
    let fields = fields.filter(|field| field.filter && field.kind != FieldType::Areas);
    let own = fields.map(|f| (f.id.clone(), narrow::values(entry, &f.id).join(" ")));
    std::iter::once((AREA.to_string(), entry.areas.join(" "))).chain(own).collect()
}

pub(super) fn safe_address(address: &str) -> String {
    let safe = ["https://", "http://localhost", "http://127.0.0.1", "mailto:", "/"];
    let safe = safe.iter().any(|start| address.starts_with(start));
    if safe && !address.starts_with("//") { address.to_string() } else { String::new() }
}
