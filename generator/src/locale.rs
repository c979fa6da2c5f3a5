//! A written language: its tag, its own name, its direction, and how it writes dates and numbers.

use std::cmp::Ordering;
use std::fmt;
use std::sync::Arc;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use self::format::Formats;

mod format;

/// Tag of the pseudo-language that tests show everything in.
pub const MIRROR: &str = "x-mirror";

/// A row of `sites/locales.yaml`; its key is the tag.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocaleRow {
    /// The language's own name.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// The analysis that its words get in search.
    pub search: String,
    /// What does not count where words are sorted by letter (`ال`), or empty.
    #[serde(default)]
    pub article: String,
    /// Tag of the variant whose dates and numbers it uses (`en-GB`), or empty: its own.
    #[serde(default)]
    pub formats: String,
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Direction {
    /// From left to right.
    #[serde(rename = "ltr")]
    LeftToRight,
    /// From right to left.
    #[serde(rename = "rtl")]
    RightToLeft,
}

impl Direction {
    /// The value of the HTML attribute `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A written language; cheap to clone.
#[derive(Clone)]
pub struct Locale {
    tag: String,
    row: LocaleRow,
    formats: Arc<Formats>,
}

impl Locale {
    /// Makes the language `tag` from its row; fails when `tag` is no BCP 47 tag.
    pub fn new(tag: &str, row: LocaleRow) -> Result<Self> {
        let written = if row.formats.is_empty() { tag } else { &row.formats };
        let icu = written.parse();
        let icu = icu.with_context(|| format!("{written} is not a language tag (BCP 47)"))?;
        let formats = Arc::new(Formats::new(icu));
        Ok(Self { tag: tag.to_owned(), row, formats })
    }

    /// The pseudo-language made from this one: right-to-left, dates and plurals as here.
    pub fn mirrored(&self) -> Self {
        let name = crate::texts::mirror(&self.row.name).into_owned();
        let row = LocaleRow { name, direction: Direction::RightToLeft, ..self.row.clone() };
        Self { tag: MIRROR.to_owned(), row, formats: Arc::clone(&self.formats) }
    }

    /// BCP 47 tag (`el`).
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The language's own name (`Ελληνικά`).
    pub fn name(&self) -> &str {
        &self.row.name
    }

    /// Which way it is written.
    pub fn direction(&self) -> Direction {
        self.row.direction
    }

    /// The analysis that its words get in search (`greek`).
    pub fn search(&self) -> &str {
        &self.row.search
    }

    /// Tag of the language whose plurals and dates this one uses.
    pub fn formats_as(&self) -> String {
        self.formats.tag()
    }

    /// A day in words from `2026-11-20`; what is no day comes back as it is.
    pub fn date(&self, iso: &str) -> String {
        self.formats.date(iso).unwrap_or_else(|| iso.to_owned())
    }

    /// A day and a time from `2026-12-01T18:00`; a day alone is fine too.
    pub fn date_time(&self, iso: &str) -> String {
        self.formats.date_time(iso).unwrap_or_else(|| self.date(iso))
    }

    /// The name of a day of the week, Monday being 1.
    pub fn day_name(&self, number: u8) -> Option<String> {
        (1..=7).contains(&number).then(|| self.formats.day_name(number))?
    }

    /// A day with its day of the week, from `2026-12-01`.
    pub fn weekday(&self, iso: &str) -> String {
        self.formats.weekday(iso).unwrap_or_else(|| iso.to_owned())
    }

    /// A month with its year, from any of its days.
    pub fn month(&self, iso: &str) -> String {
        self.formats.month(iso).unwrap_or_else(|| iso.to_owned())
    }

    /// A time of day from `2026-12-01T18:00`.
    pub fn time(&self, iso: &str) -> String {
        self.formats.time(iso).unwrap_or_else(|| iso.to_owned())
    }

    /// The days of the week in the order of the language, with long and short names.
    pub fn weekdays(&self) -> Vec<(String, String)> {
        self.formats.weekdays(self.first_weekday())
    }

    /// The day on which weeks begin where the language is mostly spoken, Monday being 0.
    pub fn first_weekday(&self) -> i8 {
        self.formats.first_weekday()
    }

    /// An amount of euros from `12.50`.
    pub fn euros(&self, amount: &str) -> String {
        self.formats.euros(amount)
    }

    /// A number with the separators of the language, in western digits.
    pub fn number(&self, number: i64) -> String {
        self.formats.number(number)
    }

    /// The CLDR plural category of a number (`one`, `few`, `other` …).
    pub fn plural(&self, number: u64) -> &'static str {
        self.formats.plural(number)
    }

    /// The categories that the language's plurals have.
    pub fn plurals(&self) -> Vec<&'static str> {
        self.formats.plurals()
    }

    /// Which of two titles stands first in a list of this language.
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.formats.compare(self.sortable(one), self.sortable(other))
    }

    /// The letter under which a title stands from A to Z; `#` for digits and signs.
    pub fn letter(&self, title: &str) -> String {
        format::letter(self.sortable(title))
    }

    /// The part of a title by which it is sorted: without quotes and article.
    fn sortable<'a>(&self, title: &'a str) -> &'a str {
        let bare = title.trim_start_matches(|c: char| !c.is_alphanumeric());
        let article = self.row.article.as_str();
        match bare.strip_prefix(article) {
            Some(rest) if !article.is_empty() && rest.chars().take(2).count() == 2 => rest,
            _ => bare,
        }
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("tag", &self.tag).field("row", &self.row).finish()
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag && self.row == other.row
    }
}

#[cfg(test)]
mod tests;
