//! Pages of lists from A to Z: titles, official words.

use std::fmt::Display;

use anyhow::Result;

use super::Job;
use super::chrome::About;
use crate::content::Entry;
use crate::edition::alphabet::{self, Sorted};
use crate::edition::pages;
use crate::markdown::parse::slug;
use crate::url;
use crate::view::Link;
use crate::view::alphabet::{
    AzLetter, AzPage, GlossaryEntry, GlossaryLetter, GlossaryPage, LetterLink, Letters,
};

impl Job<'_> {
    /// One page of the titles from A to Z.
    pub(crate) fn az(&self, part: usize) -> Result<String> {
        let sorted = self.press.titles(self.edition);
        let view = AzPage {
            letters: self.letters(sorted, url::A_Z, part),
            groups: groups(sorted.page(part), |(s, a)| self.link(*s, *a))
                .map(|(letter, id, entries)| AzLetter { letter, id, entries })
                .collect(),
        };
        let about = self.about_list("a-z", url::A_Z, part, &view.letters)?;
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    /// One page of the official words.
    pub(crate) fn glossary(&self, part: usize) -> Result<String> {
        let sorted = alphabet::words(self.edition);
        let view = GlossaryPage {
            letters: self.letters(&sorted, url::GLOSSARY, part),
            groups: groups(sorted.page(part), |word| self.word(word))
                .map(|(letter, id, entries)| GlossaryLetter { letter, id, entries })
                .collect(),
        };
        let about = self.about_list("glossary", url::GLOSSARY, part, &view.letters)?;
        self.voice.renderer.page(&self.voice.chrome, &self.frame(about), &view)
    }

    fn word(&self, entry: &Entry) -> GlossaryEntry {
        let edition = self.edition;
        GlossaryEntry {
            term: edition.in_language(&entry.term, &edition.site().host_language),
            also: entry.also.clone(),
            means: edition.spoken(&entry.means),
            link: pages::find(edition, &entry.article).map(|(s, a)| self.link(s, a)),
        }
    }

    /// What a list says of itself: a page behind the first says which letters it has.
    fn about_list(&self, key: &str, list: &str, part: usize, letters: &Letters) -> Result<About> {
        let edition = self.edition;
        let mut title = edition.in_language(&self.text(&format!("{key}-title"))?, "");
        let summary = edition.in_language(&self.text(&format!("{key}-summary"))?, "");
        let mut trail = self.trail(None);
        if part > 0 {
            let path = url::list(edition.tag(), list, 0);
            trail.push(Link { title: title.clone(), path });
            title.text = format!("{}: {}", title.text, letters.range);
        }
        let mut about = About::of(title, summary);
        about.breadcrumbs = trail;
        Ok(about)
    }

    /// The way through a list, as it is seen from one of its pages.
    fn letters<T>(&self, sorted: &Sorted<T>, list: &str, here: usize) -> Letters {
        let path = |page: usize| url::list(self.edition.tag(), list, page);
        let range = |page| sorted.range(page).map(|(first, last)| span(first, last));
        let link = |page: usize| {
            let title = self.edition.in_language(&range(page)?, "");
            (page < sorted.count()).then(|| Link { title, path: path(page) })
        };
        let letter = |(letter, page): (&str, usize)| LetterLink {
            letter: letter.to_string(),
            path: if page == here { String::new() } else { path(page) },
            id: letter_id(letter),
        };
        Letters {
            index: sorted.letters().into_iter().map(letter).collect(),
            range: range(here).filter(|_| sorted.count() > 1).unwrap_or_default(),
            previous: here.checked_sub(1).and_then(link),
            next: link(here + 1),
        }
    }
}

fn span<T: Display + PartialEq>(first: T, last: T) -> String {
    if first == last { first.to_string() } else { format!("{first} – {last}") }
}

fn letter_id(letter: &str) -> String {
    format!("letter-{}", slug(letter))
}

/// The entries of a page under their letters: letter, its `id`, and what stands under it.
fn groups<T, E>(
    entries: &[(String, T)],
    shown: impl Fn(&T) -> E,
) -> impl Iterator<Item = (String, String, Vec<E>)> {
    let mut groups: Vec<(String, Vec<E>)> = Vec::new();
    for (letter, entry) in entries {
        match groups.iter_mut().find(|(known, _)| known == letter) {
            Some((_, entries)) => entries.push(shown(entry)),
            None => groups.push((letter.clone(), vec![shown(entry)])),
        }
    }
    groups.into_iter().map(|(letter, entries)| {
        let id = letter_id(&letter);
        (letter, id, entries)
    })
}
