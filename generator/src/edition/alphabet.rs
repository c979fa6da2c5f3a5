//! Lists that are sorted by letters: titles from A to Z, official words.

use super::{Edition, paging};
use crate::content::Entry;

/// Titles on one page, at most: so many keep a page within 10 KB as it travels.
pub const TITLES: usize = 150;

/// Official words with their meanings on one page, at most.
pub const WORDS: usize = 60;

/// Entries sorted by letters, cut into pages of about the same length.
#[derive(Debug)]
pub struct Sorted<T> {
    entries: Vec<(String, T)>,
    at_most: usize,
}

impl<T> Sorted<T> {
    /// Entries with their letters, in order; no page has more than `at_most`.
    fn of(entries: Vec<(String, T)>, at_most: usize) -> Self {
        Self { entries, at_most }
    }

    /// The entries of one page, with their letters.
    #[must_use]
    pub fn page(&self, at: usize) -> &[(String, T)] {
        &self.entries[paging::range(self.entries.len(), self.at_most, at)]
    }

    /// How many pages there are, at least one.
    #[must_use]
    pub fn count(&self) -> usize {
        paging::count(self.entries.len(), self.at_most).max(1)
    }

    /// Every letter once, with the page on which it begins.
    #[must_use]
    pub fn letters(&self) -> Vec<(&str, usize)> {
        let mut letters: Vec<(&str, usize)> = Vec::new();
        for page in 0..self.count() {
            for (letter, _) in self.page(page) {
                if !letters.iter().any(|(known, _)| known == letter) {
                    letters.push((letter, page));
                }
            }
        }
        letters
    }

    /// First and last letter of a page, if it has any.
    #[must_use]
    pub fn range(&self, at: usize) -> Option<(&str, &str)> {
        let page = self.page(at);
        Some((page.first()?.0.as_str(), page.last()?.0.as_str()))
    }
}

/// Articles by their titles, sorted as the reader's language sorts: section and place in it.
#[must_use]
pub fn titles(edition: &Edition) -> Sorted<(usize, usize)> {
    let locale = &edition.locale;
    let title = |(s, a): (usize, usize)| edition.shown[s][a].file.head.title.as_str();
    let mut found: Vec<(usize, usize)> = edition.for_readers().collect();
    found.sort_by(|one, other| {
        let order = locale.compare(title(*one), title(*other));
        order.then_with(|| address(edition, *one).cmp(address(edition, *other)))
    });
    let entries = found.into_iter().map(|place| (locale.letter(title(place)), place));
    Sorted::of(entries.collect(), TITLES)
}

fn address(edition: &Edition, (s, a): (usize, usize)) -> &str {
    &edition.article(s, a).0.address
}

/// Official words, sorted as the host language sorts.
#[must_use]
pub fn words(edition: &Edition) -> Sorted<&Entry> {
    let host = &edition.site().host_language;
    let locale = edition.country.world.locales.get(host).unwrap_or(&edition.locale);
    let mut words: Vec<&Entry> = edition.country.library.glossary.iter().collect();
    words.sort_by(|one, other| {
        locale.compare(&one.term, &other.term).then_with(|| one.term.cmp(&other.term))
    });
    let entries = words.into_iter().map(|word| (locale.letter(&word.term), word));
    Sorted::of(entries.collect(), WORDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(letters: &str, at_most: usize) -> Sorted<usize> {
        let entries = letters.chars().enumerate().map(|(at, letter)| (letter.to_string(), at));
        Sorted::of(entries.collect(), at_most)
    }

    #[test]
    fn letters_know_where_they_begin() {
        let list = sorted("aaabbbcdde", 4);
        assert_eq!(list.letters(), [("a", 0), ("b", 0), ("c", 1), ("d", 2), ("e", 2)]);
        assert_eq!(list.range(1), Some(("b", "c")));
    }

    #[test]
    fn an_empty_list_is_one_empty_page() {
        let list = sorted("", 4);
        assert_eq!((list.count(), list.page(0).len(), list.range(0)), (1, 0, None));
    }
}
