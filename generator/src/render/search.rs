//! The page that answers a search without JavaScript.

use anyhow::Result;
use search_index::marking;
use search_index::query::{Hit, Results};

use super::chrome::{self, About};
use super::contacts::percent;
use super::{Job, OutputFile, Press};
use crate::edition::{Key, Page};
use crate::url;
use crate::view::Spoken;
use crate::view::search::{NearWord, Piece, SearchHit, SearchPage};

/// What was asked.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    /// As it was typed.
    pub text: String,
    /// Only in this section, or empty.
    pub section: String,
}

impl Press {
    /// The page with the answers to a search, in one language.
    ///
    /// # Errors
    /// When a template is wrong.
    pub fn search_page(&self, at: usize, asked: &Asked, results: &Results) -> Result<OutputFile> {
        let edition = &self.editions[at];
        let path = url::below(edition.tag(), "search");
        let page = Page { key: Key::Search, path: path.clone(), made_from: [0; 16] };
        let job = Job { press: self, edition, voice: self.voice(at)?, page: &page };
        Ok(OutputFile { path, bytes: job.search(asked, results)?.into_bytes() })
    }
}

impl Job<'_> {
    fn search(&self, asked: &Asked, results: &Results) -> Result<String> {
        let edition = self.edition;
        let nothing = results.hits.is_empty();
        let view = SearchPage {
            query: asked.text.clone(),
            section: asked.section.clone(),
            hits: results.hits.iter().map(|hit| self.hit(hit, &results.matched)).collect(),
            near: results.near_words.iter().map(|word| self.near(word)).collect(),
            sections: if nothing { chrome::sections(edition) } else { Vec::new() },
            emergency: if nothing { chrome::emergency(edition) } else { Vec::new() },
        };
        let title = edition.in_language(&self.text("search-title")?, "");
        let mut about = About::of(title, edition.spoken(&edition.site().tagline));
        about.breadcrumbs = self.trail(None);
        let mut frame = self.frame(about);
        for language in &mut frame.languages {
            language.path = self.search_in(&language.lang, &asked.text);
        }
        self.voice.renderer.page(&self.voice.chrome, &frame, &view)
    }

    fn hit(&self, hit: &Hit, matched: &[String]) -> SearchHit {
        let pieces = |text: &str| {
            let pieces = marking::mark(text, matched).into_iter();
            pieces.map(|p| Piece { text: p.text.to_string(), marked: p.marked }).collect()
        };
        SearchHit {
            path: format!("{}{}", url::home(self.edition.tag()), hit.url),
            title: pieces(&hit.title),
            summary: pieces(&hit.summary),
            section: self.section_or_module(&hit.section),
        }
    }

    fn section_or_module(&self, id: &str) -> Spoken {
        let country = &self.edition.country;
        if let Some(section) = country.library.sections.iter().find(|section| section.id == id) {
            return self.edition.section_title(section);
        }
        let kind = country.published.iter().find(|(kind, _)| kind.id == id);
        kind.map_or_else(
            || self.edition.in_language("", ""),
            |(kind, _)| self.edition.spoken(&kind.title),
        )
    }

    fn near(&self, word: &str) -> NearWord {
        let address = chrome::search_address(self.edition, &self.press.options);
        NearWord { word: word.to_string(), address: format!("{address}?q={}", percent(word)) }
    }

    /// The same search in another language, as a path behind the page's root.
    fn search_in(&self, lang: &str, text: &str) -> String {
        let pattern = &self.press.options.search_service;
        let address = pattern.replace("{site}", &self.edition.site().id).replace("{lang}", lang);
        match address.starts_with('/') {
            true => {
                let path = url::from_root(&self.edition.site().address, &address);
                format!("{path}?q={}", percent(text))
            }
            false => url::home(lang),
        }
    }
}
