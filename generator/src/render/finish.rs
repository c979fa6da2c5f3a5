//! Fills a text's marks for the page that shows it.

use std::collections::HashMap;

use anyhow::Result;

use super::Job;
use super::pictures;
use crate::content::Article;
use crate::markdown::finish::{Page, finish};
use crate::url;

/// The page that a text stands on.
pub(crate) struct Setting<'a> {
    pub(crate) job: &'a Job<'a>,
    /// The article whose pictures and own headings are meant; nothing on a section's page.
    pub(crate) article: Option<&'a Article>,
    /// Notices behind blocks, by number.
    pub(crate) notices: HashMap<usize, String>,
}

impl<'a> Setting<'a> {
    /// A text without notices.
    pub(crate) fn plain(job: &'a Job<'a>, article: Option<&'a Article>) -> Self {
        Self { job, article, notices: HashMap::new() }
    }

    /// HTML for the page.
    pub(crate) fn html(&self, marked: &str) -> String {
        finish(marked, self)
    }
}

impl Page for Setting<'_> {
    fn link(&self, target: &str, anchor: &str) -> Option<String> {
        let edition = self.job.edition;
        if edition.country.library.hidden.contains(target) {
            return None;
        }
        let anchor = if anchor.is_empty() { String::new() } else { format!("#{anchor}") };
        let here = target.is_empty() && !anchor.is_empty();
        if here {
            return Some(anchor);
        }
        let root = url::root(&self.job.page.path);
        Some(format!("{root}{}{anchor}", url::below(edition.tag(), target)))
    }

    fn reference(&self, kind: &str, id: &str) -> String {
        if kind != "contact" {
            return self.job.inline_reference(kind, id);
        }
        let contact = self.job.edition.country.library.contacts.get(id);
        let card = contact.map(|contact| self.job.contact_card(id, contact));
        let html: Option<Result<String>> =
            card.map(|card| self.job.voice.renderer.part("parts/contact-card.html", &card));
        html.and_then(Result::ok).unwrap_or_default()
    }

    fn picture(&self, name: &str) -> String {
        let picture = self.article.and_then(|article| {
            article.pictures.get(name).map(|picture| (article.address.as_str(), picture))
        });
        picture.map_or_else(String::new, |(address, picture)| {
            pictures::attributes(&url::root(&self.job.page.path), address, name, picture)
        })
    }

    fn behind_block(&self, number: usize) -> Option<String> {
        self.notices.get(&number).cloned()
    }
}
