//! An edition as documents that search can find.

use anyhow::Result;
use rayon::prelude::*;
use search_index::analysis::Analysis;
use search_index::document::Document;

use crate::edition::{Digest, Edition};
use crate::published::localised;
use crate::render::Press;

/// Fingerprint of everything that the index of an edition is made from.
#[must_use]
pub fn made_from(edition: &Edition) -> [u8; 16] {
    let mut digest = Digest::new();
    digest.text(edition.tag()).text(edition.locale.search()).text(&edition.site().host_language);
    for (section, articles) in edition.country.library.sections.iter().zip(&edition.shown) {
        digest.text(&section.id);
        for (article, shown) in section.articles.iter().zip(articles) {
            digest.text(&article.address).bytes(&shown.file.hash).bytes(&shown.card);
            digest.bytes(&article.source_file().hash);
        }
    }
    for entry in &edition.country.library.glossary {
        digest.text(&format!("{entry:?}"));
    }
    for (kind, entries) in edition.country.published.iter() {
        digest.text(&kind.id).text(&format!("{entries:?}"));
    }
    digest.finish()
}

/// The analysis of an edition's language, and that of the country's authorities.
#[must_use]
pub fn analyses(edition: &Edition) -> (Analysis, Option<Analysis>) {
    let host = edition.country.world.locales.get(&edition.site().host_language);
    (Analysis::named(edition.locale.search()), host.map(|locale| Analysis::named(locale.search())))
}

/// All documents of an edition: articles in the order of the site, then what was published.
///
/// # Errors
/// When a text that was not kept cannot be read again.
pub fn documents(press: &Press, edition: &Edition) -> Result<Vec<Document>> {
    let places: Vec<(usize, usize)> = edition
        .shown
        .iter()
        .enumerate()
        .flat_map(|(s, articles)| (0..articles.len()).map(move |a| (s, a)))
        .collect();
    let articles: Result<Vec<Document>> =
        places.into_par_iter().map(|(s, a)| article(press, edition, s, a)).collect();
    let mut documents = articles?;
    documents.extend(entries(edition));
    Ok(documents)
}

fn article(press: &Press, edition: &Edition, s: usize, a: usize) -> Result<Document> {
    let (article, shown) = edition.article(s, a);
    let facts = article.facts();
    let head = &shown.file.head;
    let headings: Vec<String> =
        shown.file.body.headings.iter().map(|heading| heading.title.clone()).collect();
    let mut text = String::new();
    for line in head.procedure.lines() {
        text.push_str(&line.text);
        text.push('\n');
    }
    text.push_str(&press.content(&shown.file)?.text);
    for heading in &headings {
        text.push_str(heading);
        text.push('\n');
    }
    let tag =
        |id: &String| edition.country.world.tags.get(id).map(|name| edition.spoken(name).text);
    Ok(Document {
        id: article.address.clone(),
        url: format!("{}/", article.address),
        title: head.title.clone(),
        summary: head.summary.clone(),
        headings,
        text,
        terms: terms(edition, article),
        words: head.search_words.clone(),
        tags: facts.tags.iter().filter_map(|(id, _)| tag(id)).collect(),
        section: edition.country.library.sections[s].id.clone(),
        kind: facts.kind.word().to_string(),
        areas: facts.areas.iter().map(|(id, _)| id.clone()).collect(),
    })
}

/// Official words by which an article is found in every language.
fn terms(edition: &Edition, article: &crate::content::Article) -> Vec<String> {
    let mut terms = article.facts().terms.clone();
    let glossary = edition.country.library.glossary.iter();
    for entry in glossary.filter(|entry| entry.article == article.address) {
        terms.push(entry.term.clone());
        terms.extend(entry.also.iter().cloned());
        terms.push(edition.spoken(&entry.means).text);
    }
    terms
}

fn entries(edition: &Edition) -> impl Iterator<Item = Document> {
    edition.country.published.iter().flat_map(move |(kind, entries)| {
        entries.iter().map(move |entry| Document {
            id: format!("{}/{}", kind.id, entry.id),
            url: format!("{}/{}/", kind.id, entry.id),
            title: edition.spoken(&localised(&entry.title)).text,
            summary: edition.spoken(&localised(&entry.summary)).text,
            headings: Vec::new(),
            text: edition.spoken(&localised(&entry.text)).text,
            terms: Vec::new(),
            words: Vec::new(),
            tags: vec![edition.spoken(&kind.title).text],
            section: kind.id.clone(),
            kind: kind.id.clone(),
            areas: entry.areas.clone(),
        })
    })
}
