//! What in a text could say who somebody is: telephone numbers and other long numbers, mail
//! addresses, names.

use std::ops::Range;

use search_index::analysis::fold;

use crate::form::text::digits;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it looks like.
    pub kind: Kind,
    /// The words themselves.
    pub words: String,
}

/// What something looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A mail address, or a name in a social network.
    Address,
    /// A telephone number, or the number of a paper.
    Number,
    /// A name of the asker's account.
    Name,
}

impl Kind {
    /// As in the key of its text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Number => "number",
            Self::Name => "name",
        }
    }
}

/// A number with so many digits can say who somebody is.
const DIGITS: usize = 6;

/// Everything in a text that could say who somebody is; `names` are those of the asker.
#[must_use]
pub fn find(text: &str, names: &str) -> Vec<Found> {
    let spans = spans(text).into_iter();
    let mut found: Vec<Found> =
        spans.map(|(kind, at)| Found { kind, words: text[at].trim().to_string() }).collect();
    let names: Vec<String> = fold::words(names).filter(|name| name.chars().count() > 2).collect();
    let same = |word: &&str| fold::words(word).any(|own| names.contains(&own));
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(same) {
        let named = Found { kind: Kind::Name, words: word.to_string() };
        if !found.contains(&named) {
            found.push(named);
        }
    }
    found
}

/// A text without addresses and long numbers: an ellipsis stands in their place.
#[must_use]
pub fn masked(text: &str) -> String {
    let mut masked = String::new();
    let mut from = 0;
    for (_, at) in spans(text) {
        masked.push_str(&text[from..at.start]);
        masked.push('…');
        from = at.end;
    }
    masked + &text[from..]
}

/// Where addresses and long numbers stand, in order and apart.
fn spans(text: &str) -> Vec<(Kind, Range<usize>)> {
    let mut spans: Vec<(Kind, Range<usize>)> = addresses(text).chain(numbers(text)).collect();
    spans.sort_by_key(|(_, at)| (at.start, at.end));
    let mut apart: Vec<(Kind, Range<usize>)> = Vec::new();
    for span in spans {
        if apart.last().is_none_or(|last| last.1.end <= span.1.start) {
            apart.push(span);
        }
    }
    apart
}

/// Words with an `@` in them.
fn addresses(text: &str) -> impl Iterator<Item = (Kind, Range<usize>)> {
    let edge = |c: char| c.is_whitespace() || "()<>,;:\"«»“”،؛".contains(c);
    words(text, move |c| !edge(c))
        .filter(|at| text[at.clone()].contains('@') && text[at.clone()].chars().count() > 2)
        .map(|at| (Kind::Address, at))
}

/// Runs of digits with what people write between them; a day is none.
fn numbers(text: &str) -> impl Iterator<Item = (Kind, Range<usize>)> {
    let in_number = |c: char| digits(&c.to_string()).starts_with(|d: char| d.is_ascii_digit());
    let part = move |c: char| in_number(c) || " -./()+\u{a0}".contains(c);
    words(text, part)
        .flat_map(|run| runs(text, run))
        .filter(move |at| {
            let run = digits(&text[at.clone()]);
            run.chars().filter(char::is_ascii_digit).count() >= DIGITS && !is_day(run.trim())
        })
        .map(|at| (Kind::Number, at))
}

/// A run without what stands around its digits.
fn runs(text: &str, run: Range<usize>) -> Option<Range<usize>> {
    let inside = &text[run.clone()];
    let digit = |c: char| c.is_numeric();
    let first = inside.find(|c: char| digit(c) || c == '+')?;
    let last = inside.rfind(digit)?;
    let end = last + inside[last..].chars().next().map_or(1, char::len_utf8);
    (first < end).then(|| run.start + first..run.start + end)
}

/// `20/11/2026`, `2026-11-20`, `20.11.2026`, or years such as `2025-2026`.
fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split(['-', '/', '.', ' ']).filter(|p| !p.is_empty()).collect();
    let year = |part: &&str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    let small = |part: &&str| part.len() <= 2 && part.chars().all(|c| c.is_ascii_digit());
    let years = parts.iter().filter(|part| year(part)).count();
    let smalls = parts.iter().filter(|part| small(part)).count();
    parts.len() == years + smalls && years >= 1 && parts.len() <= 3
}

/// The longest stretches of letters that fit.
fn words(text: &str, fits: impl Fn(char) -> bool) -> impl Iterator<Item = Range<usize>> {
    let mut stretches: Vec<Range<usize>> = Vec::new();
    let mut open: Option<usize> = None;
    for (at, c) in text.char_indices().chain([(text.len(), '\n')]) {
        let end = at == text.len() || !fits(c);
        match (open, end) {
            (None, false) => open = Some(at),
            (Some(start), true) => {
                stretches.push(start..at);
                open = None;
            }
            _ => {}
        }
    }
    stretches.into_iter()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kinds(text: &str) -> Vec<Kind> {
        find(text, "Amira Haddad").into_iter().map(|found| found.kind).collect()
    }

    #[test]
    fn what_says_who_somebody_is_is_found() {
        for text in ["call +357 99 123456", "my ARC is 123456789", "رقمي ٩٩١٢٣٤٥٦", "99-12-34-56-7"]
        {
            assert_eq!(kinds(text), [Kind::Number], "{text}");
        }
        assert_eq!(kinds("write to somebody@example.org, please"), [Kind::Address]);
        assert_eq!(kinds("write to amira@example.org, please"), [Kind::Address, Kind::Name]);
        assert_eq!(kinds("I am AMIRA and my son"), [Kind::Name]);
    }

    #[test]
    fn days_laws_and_emergency_numbers_are_not() {
        for text in
            ["since 20/11/2026", "on 2026-11-20.", "Law 6(I)/2000", "112 or 1440", "2025-2026"]
        {
            assert_eq!(kinds(text), [], "{text}");
        }
    }

    #[test]
    fn nothing_of_it_is_left_where_it_is_masked() {
        let text = "Ask amira@example.org or +357 99 123456 today";
        assert_eq!(masked(text), "Ask … or … today");
    }

    proptest! {
        #[test]
        fn masking_never_breaks_a_text(text in "\\PC{0,60}") {
            prop_assert!(!masked(&text).contains('@') || text.contains('@'));
        }

        #[test]
        fn no_number_of_seven_digits_stays(before in "[a-z ]{0,9}", number in 1_000_000_u32..9_999_999) {
            let text = format!("{before} {number} x");
            prop_assert!(!masked(&text).contains(&number.to_string()));
        }
    }
}
