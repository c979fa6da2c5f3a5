//! Pages of what a service published: lists of modules, entries, organisations, the calendar.

use super::{Key, Lister};
use crate::edition::{Digest, calendar, narrow};
use crate::site::Shape;
use crate::url;

impl Lister<'_> {
    /// The lists and entries of every module.
    pub(super) fn modules(&mut self, lang: &str) {
        let edition = self.edition;
        for (m, (kind, entries)) in edition.country.published.iter().enumerate() {
            let mut whole = self.digest();
            for (e, entry) in entries.iter().enumerate() {
                let mut digest = self.digest();
                digest.text(&format!("{entry:?}"));
                whole.bytes(&digest.finish());
                digest.number(usize::from(edition.provider(&entry.provider_id).is_some()));
                if kind.shape == Shape::Events {
                    // Which of its dates are over depends on the day.
                    digest.text(&edition.country.calendar.today.to_string());
                }
                let path = url::below(lang, &format!("{}/{}", kind.id, entry.id));
                self.push(Key::Entry(m, e), path, &digest);
            }
            if kind.shape == Shape::Events {
                self.calendar(lang, m, &whole);
            } else if kind.shape == Shape::Questions {
                for (topic, _) in &kind.asking.topics {
                    if entries.iter().any(|entry| entry.is_of_topic(topic)) {
                        let path = url::topic(lang, &kind.id, topic);
                        self.push(Key::Topic(m, topic.clone()), path, &whole);
                    }
                }
                self.push(Key::Module(m), url::below(lang, &kind.id), &whole);
            } else {
                self.module(lang, m, &whole);
            }
        }
    }
    /// The list of a module, whole and narrowed down in each way.
    fn module(&mut self, lang: &str, m: usize, whole: &Digest) {
        let edition = self.edition;
        let (kind, entries) = &edition.country.published[m];
        self.push(Key::Module(m), url::below(lang, &kind.id), whole);
        for group in narrow::groups(edition.site(), kind, entries) {
            for choice in group.choices {
                let path = url::filtered(lang, &kind.id, &group.id, &choice.id);
                self.push(Key::Narrowed(m, group.id.clone(), choice.id), path, whole);
            }
        }
    }

    /// Organisations, each with what it offers.
    pub(super) fn providers(&mut self, lang: &str) {
        let edition = self.edition;
        for (p, provider) in edition.country.providers.iter().enumerate() {
            let mut digest = self.digest();
            digest.text(&format!("{provider:?}"));
            let entries = edition.country.published.iter().flat_map(|(_, entries)| entries);
            for entry in entries.filter(|entry| entry.provider_id == provider.id) {
                digest.text(&format!("{entry:?}"));
            }
            self.push(Key::Provider(p), url::provider(lang, &provider.id), &digest);
        }
    }

    /// The pages and files of a calendar, which change with the day.
    fn calendar(&mut self, lang: &str, m: usize, whole: &Digest) {
        let edition = self.edition;
        let mut digest = whole.clone();
        digest.text(&edition.country.calendar.today.to_string());
        for (face, path) in calendar::faces(edition, m) {
            self.push(Key::Calendar(m, face), format!("{lang}/{path}"), &digest);
        }
    }
}
