//! An edition as documents that search can find.

use std::collections::HashMap;

use anyhow::Result;
use rayon::prelude::*;
use search_index::analysis::Analysis;
use search_index::document::Document;
use search_index::reading::{Lexicon, Reading, Words};
use serde::{Deserialize, Serialize};

use crate::content::ArticleFile;
use crate::edition::{Digest, Edition};
use crate::published::{PublishedEntry, localised};
use crate::render::Press;

/// Fingerprint of everything that the index of an edition is made from.
#[must_use]
pub fn made_from(edition: &Edition) -> [u8; 16] {
    let mut digest = Digest::new();
    digest.number(search_index::format::VERSION as usize);
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
    drafts(edition).into_par_iter().map(|draft| draft.finished(press)).collect()
}

/// Documents that were read, and the fingerprint of what each was made from.
pub struct Read {
    /// The documents.
    pub reading: Reading,
    /// What each was made from.
    pub made_from: Vec<[u8; 16]>,
}

/// What is kept of a reading for the next.
#[derive(Default, Serialize, Deserialize)]
pub struct Kept {
    /// The analyses of the language and of the country's authorities, with the format's version.
    analyses: (String, String),
    lexicon: Lexicon,
    /// The words of each document by what it was made from.
    words: Vec<([u8; 16], Words)>,
}

/// Reads all documents of an edition; those that an earlier build read are not read again.
///
/// # Errors
/// When a text that was not kept cannot be read again.
pub fn read(press: &Press, edition: &Edition, kept: Kept) -> Result<Read> {
    let (analysis, host) = analyses(edition);
    let kept = if kept.analyses == names(edition) { kept } else { Kept::default() };
    let mut known: HashMap<[u8; 16], Words> = kept.words.into_iter().collect();
    let drafts = drafts(edition).into_par_iter().map(|draft| {
        let made_from = draft.made_from();
        let is_known = known.contains_key(&made_from);
        let document = if is_known { draft.document } else { draft.finished(press)? };
        Ok((made_from, document))
    });
    let drafts: Vec<([u8; 16], Document)> = drafts.collect::<Result<_>>()?;
    let mut reading = Reading::new(analysis, host, kept.lexicon);
    let mut made_from = Vec::with_capacity(drafts.len());
    for (from, document) in drafts {
        match known.remove(&from) {
            Some(words) => reading.add(document, words),
            None => reading.read(document),
        }
        made_from.push(from);
    }
    Ok(Read { reading, made_from })
}

impl Read {
    /// What the next build may go on from.
    #[must_use]
    pub fn into_kept(self, edition: &Edition) -> Kept {
        let (lexicon, words) = self.reading.into_kept();
        let words = self.made_from.into_iter().zip(words).collect();
        Kept { analyses: names(edition), lexicon, words }
    }
}

fn names(edition: &Edition) -> (String, String) {
    let (analysis, host) = analyses(edition);
    let name = format!("{} {}", analysis.name(), search_index::format::VERSION);
    (name, host.map(|host| host.name().to_string()).unwrap_or_default())
}

/// A document; the text of an article is not yet in it.
struct Draft<'a> {
    document: Document,
    file: Option<&'a ArticleFile>,
}

impl Draft<'_> {
    /// Fingerprint of everything that the words of the document are made from.
    fn made_from(&self) -> [u8; 16] {
        let document = &self.document;
        let mut digest = Digest::new();
        digest.bytes(&self.file.map_or([0; 16], |file| file.hash));
        digest.text(&document.id).text(&document.title).text(&document.text);
        for list in [&document.headings, &document.terms, &document.words, &document.tags] {
            digest.number(list.len());
            for text in list {
                digest.text(text);
            }
        }
        digest.finish()
    }

    fn finished(self, press: &Press) -> Result<Document> {
        let Self { mut document, file } = self;
        let Some(file) = file else { return Ok(document) };
        for line in file.head.procedure.lines() {
            document.text.push_str(&line.text);
            document.text.push('\n');
        }
        document.text.push_str(&press.words(file)?);
        for heading in &document.headings {
            document.text.push_str(heading);
            document.text.push('\n');
        }
        Ok(document)
    }
}

fn drafts(edition: &Edition) -> Vec<Draft<'_>> {
    let articles = edition.for_readers().map(|(s, a)| article(edition, s, a));
    articles.chain(entries(edition).map(|document| Draft { document, file: None })).collect()
}

fn article(edition: &Edition, s: usize, a: usize) -> Draft<'_> {
    let (article, shown) = edition.article(s, a);
    let facts = article.facts();
    let head = &shown.file.head;
    let tag =
        |id: &String| edition.country.world.tags.get(id).map(|name| edition.spoken(name).text);
    let document = Document {
        id: article.address.clone(),
        url: format!("{}/", article.address),
        title: head.title.clone(),
        summary: head.summary.clone(),
        headings: shown.file.body.headings.iter().map(|heading| heading.title.clone()).collect(),
        text: String::new(),
        terms: terms(edition, article),
        words: head.search_words.clone(),
        tags: facts.tags.iter().filter_map(|(id, _)| tag(id)).collect(),
        section: edition.country.library.sections[s].id.clone(),
        kind: facts.kind.word().to_string(),
        areas: facts.areas.iter().map(|(id, _)| id.clone()).collect(),
    };
    Draft { document, file: Some(&shown.file) }
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
            text: entry_text(edition, entry),
            terms: Vec::new(),
            words: Vec::new(),
            tags: vec![edition.spoken(&kind.title).text],
            section: kind.id.clone(),
            kind: kind.id.clone(),
            areas: entry.areas.clone(),
        })
    })
}

/// What an entry says, who offers it, and where it is.
fn entry_text(edition: &Edition, entry: &PublishedEntry) -> String {
    let text = edition.spoken(&localised(&entry.text)).text;
    let place = entry.event.as_ref().map(|event| edition.spoken(&localised(&event.place)).text);
    let parts = [text, place.unwrap_or_default(), entry.provider.clone()];
    parts.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join("\n")
}
