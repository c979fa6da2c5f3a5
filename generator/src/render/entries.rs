//! Published listings, events and answers.

use anyhow::Result;

use super::Job;
use super::chrome::About;
use super::json_ld;
use crate::markdown::guest;
use crate::published::{PublishedEntry, localised};
use crate::site::ListingKind;
use crate::url;
use crate::view::Link;
use crate::view::listing::{EntryCard, EntryFact, EntryPage, ModulePage};

impl Job<'_> {
    pub(crate) fn module(&self, m: usize) -> Result<String> {
        let edition = self.edition;
        let (kind, entries) = &edition.country.published[m];
        let view = ModulePage {
            id: kind.id.clone(),
            icon: kind.icon.clone(),
            title: edition.spoken(&kind.title),
            summary: edition.spoken(&kind.summary),
            entries: entries.iter().map(|entry| self.entry_card(&kind.id, entry)).collect(),
        };
        let mut about = About::of(view.title.clone(), view.summary.clone());
        about.breadcrumbs = self.trail(None);
        about.current.clone_from(&kind.id);
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    pub(super) fn entry_card(&self, module: &str, entry: &PublishedEntry) -> EntryCard {
        let edition = self.edition;
        EntryCard {
            path: url::below(edition.tag(), &format!("{module}/{}", entry.id)),
            title: edition.spoken(&localised(&entry.title)),
            summary: edition.spoken(&localised(&entry.summary)),
            provider: entry.provider.clone(),
            areas: entry.areas.iter().filter_map(|area| self.area(area)).collect(),
            starts: entry.starts.clone(),
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

    /// What the page of an entry shows, whether it is published or not yet.
    pub(crate) fn entry_view(&self, kind: &ListingKind, entry: &PublishedEntry) -> EntryPage {
        let edition = self.edition;
        let texts = localised(&entry.text);
        let (lang, text) = texts.best(edition.site().chain(edition.tag()));
        let here = edition.in_language("", lang);
        EntryPage {
            module: kind.id.clone(),
            module_link: Link {
                title: edition.spoken(&kind.title),
                path: url::below(edition.tag(), &kind.id),
            },
            title: edition.spoken(&localised(&entry.title)),
            summary: edition.spoken(&localised(&entry.summary)),
            shown_in: (!here.lang.is_empty()).then(|| edition.name_of(lang).to_string()),
            html: guest::html(text),
            html_lang: here.lang,
            html_dir: here.dir,
            facts: self.entry_facts(kind, entry),
            provider: entry.provider.clone(),
            verified_on: entry.verified_on.clone(),
            action: safe_address(&entry.action),
        }
    }

    fn entry_facts(&self, kind: &ListingKind, entry: &PublishedEntry) -> Vec<EntryFact> {
        let edition = self.edition;
        kind.fields
            .iter()
            .filter_map(|field| {
                let (id, label) = (&field.id, &field.label);
                let mut value = match entry.facts.get(id) {
                    Some(value) => edition.spoken(&value.localised()),
                    None if id == "starts" && !entry.starts.is_empty() => {
                        edition.in_language(&entry.starts, "")
                    }
                    None => return None,
                };
                if id == "starts" {
                    value.text = edition.locale.date_time(&value.text);
                }
                Some(EntryFact { label: edition.spoken(label), value, address: String::new() })
            })
            .collect()
    }
}

pub(super) fn safe_address(address: &str) -> String {
    let safe = ["https://", "mailto:", "/"].iter().any(|start| address.starts_with(start));
    if safe && !address.starts_with("//") { address.to_string() } else { String::new() }
}
