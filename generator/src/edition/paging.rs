//! Long lists go over several pages, so that each stays light.
//!
//! Pages are numbered and counted by their entries alone: so every language has the same ones,
//! and the way to the other languages leads to the same place.

use std::ops::Range;

/// Articles with their summaries on one page, at most: so many keep it within 10 KB as it travels.
pub const CARDS: usize = 40;

/// How many pages so many entries take; an empty list takes none.
#[must_use]
pub fn count(entries: usize, at_most: usize) -> usize {
    entries.div_ceil(at_most)
}

/// The entries of one page. All pages have about the same length, so that none has a lonely end.
#[must_use]
pub fn range(entries: usize, at_most: usize, page: usize) -> Range<usize> {
    let pages = count(entries, at_most).max(1);
    let (length, longer) = (entries / pages, entries % pages);
    let begin = |page: usize| page * length + page.min(longer);
    begin(page.min(pages))..begin((page + 1).min(pages))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_hold_everything_once_and_are_alike() {
        for entries in 0..200 {
            let pages = count(entries, 7);
            let ranges: Vec<Range<usize>> =
                (0..pages).map(|page| range(entries, 7, page)).collect();
            let all: Vec<usize> = ranges.iter().cloned().flatten().collect();
            assert_eq!(all, (0..entries).collect::<Vec<usize>>());
            let longest = ranges.iter().map(ExactSizeIterator::len).max().unwrap_or(0);
            let shortest = ranges.iter().map(ExactSizeIterator::len).min().unwrap_or(0);
            assert!(longest <= 7 && longest - shortest <= 1, "{entries}: {ranges:?}");
        }
    }

    #[test]
    fn there_is_nothing_behind_the_last_page() {
        assert_eq!(range(10, 4, 3), 10..10);
        assert_eq!(range(0, 4, 0), 0..0);
    }
}
