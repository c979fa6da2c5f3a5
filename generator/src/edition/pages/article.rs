//! What the page of an article is made from.

use super::Lister;
use crate::content::{Article, glossary};
use crate::edition::{Digest, Edition};

impl Lister<'_> {
    /// Everything that the page of an article is made from.
    pub(super) fn article_digest(&self, s: usize, a: usize) -> Digest {
        let edition = self.edition;
        let (article, shown) = edition.article(s, a);
        let mut digest = self.digest();
        digest.text(&article.address).text(&shown.lang).bytes(&shown.file.hash);
        digest.bytes(&article.source_file().hash).number(usize::from(article.unvalidated));
        for lang in article.files.keys() {
            digest.text(lang);
        }
        for neighbour in [a.checked_sub(1), Some(a + 1)].into_iter().flatten() {
            if let Some(neighbour) = edition.shown[s].get(neighbour) {
                digest.bytes(&neighbour.card);
            }
        }
        for related in &edition.lists.related[s][a] {
            digest.bytes(&edition.shown[s][*related].card);
        }
        let facts = article.facts();
        let words = &edition.country.library.glossary;
        for (group, names) in [("area", &facts.areas), ("audience", &facts.audiences)] {
            for (name, _) in names {
                digest.number(usize::from(edition.lists.has_choice(s, group, name)));
            }
        }
        for entry in facts.terms.iter().filter_map(|term| glossary::find(words, term)) {
            digest.text(&edition.spoken(&entry.means).text);
        }
        self.uses(article, &mut digest);
        digest
    }

    /// Contacts, facts, pictures and local blocks that an article uses, and links that may be hidden.
    fn uses(&self, article: &Article, digest: &mut Digest) {
        let library = &self.edition.country.library;
        let facts = article.facts();
        for (id, _) in &facts.contacts {
            if let Some(contact) = library.contacts.get(id) {
                digest.bytes(&crate::content::validate::contact_fingerprint(contact));
            }
        }
        let shown = Edition::shown_language(self.edition.site(), article, self.edition.tag());
        for lang in [shown, article.source.as_str()] {
            let file = &article.files[lang];
            let lines = file.head.procedure.lines();
            let references = file.body.references.iter();
            for reference in references.chain(lines.flat_map(|line| &line.references)) {
                if let Some(contact) = library.contacts.get(&reference.id) {
                    digest.bytes(&crate::content::validate::contact_fingerprint(contact));
                }
                if let Some(fact) = library.facts.get(&reference.id) {
                    digest.text(&format!("{fact:?}"));
                }
            }
            let lines = file.head.procedure.lines();
            for link in file.body.links.iter().chain(lines.flat_map(|line| &line.links)) {
                digest.number(usize::from(library.hidden.contains(&link.target)));
            }
        }
        for (name, picture) in &article.pictures {
            digest.text(name).bytes(&picture.hash);
        }
        for (lang, local) in &article.locals {
            digest.text(lang).bytes(&local.hash);
        }
    }
}
