//! Text as people type it, made plain: one form of each letter, no idle space, digits of any
//! script as digits, and nothing that cannot be seen.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

/// Letters with their marks as one sign each (Unicode's form C), which nearly all text is already.
#[must_use]
pub fn composed(typed: &str) -> Cow<'_, str> {
    match is_nfc_quick(typed.chars()) {
        IsNormalized::Yes => Cow::Borrowed(typed),
        IsNormalized::No | IsNormalized::Maybe => Cow::Owned(typed.nfc().collect()),
    }
}

/// One line: composed letters, one space between words, none around.
#[must_use]
pub fn line(typed: &str) -> String {
    composed(typed).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Several lines: composed letters, no space at the ends, at most one empty line between.
#[must_use]
pub fn long(typed: &str) -> String {
    let composed = composed(typed);
    let mut lines: Vec<&str> = Vec::new();
    for line in composed.lines().map(str::trim_end) {
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_string()
}

/// Whether a text holds letters that nobody can see and that turn the others around or end lines
/// elsewhere: control characters, and marks that override direction.
#[must_use]
pub fn has_hidden(text: &str) -> bool {
    let overrides = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let line =
        |c: char| matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}');
    text.chars().any(|c| (c.is_control() && c != '\n' && c != '\t') || overrides(c) || line(c))
}

/// Digits of Arabic, Persian and full-width writing as `0` to `9`.
#[must_use]
pub fn digits(text: &str) -> String {
    let zeros = ['\u{660}', '\u{6f0}', '\u{ff10}'];
    let one = |c: char| {
        let found = zeros.iter().find_map(|zero| {
            let value = u32::from(c).checked_sub(u32::from(*zero)).filter(|value| *value < 10)?;
            char::from_digit(value, 10)
        });
        found.unwrap_or(c)
    };
    text.chars().map(one).collect()
}

/// A text by which two ways of writing the same are found to be the same: small letters, no marks.
#[must_use]
pub fn norm(text: &str) -> String {
    let mark = |c: &char| !unicode_normalization::char::is_combining_mark(*c);
    let folded: String = text.nfkd().filter(mark).collect::<String>().to_lowercase();
    line(&folded.replace('ς', "σ"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_plain() {
        assert_eq!(line("  Α\u{301}ννα \t Μαρία "), "Άννα Μαρία");
        assert_eq!(long("a  \r\n\n\n\nb\n\n"), "a\n\nb");
    }

    #[test]
    fn what_cannot_be_seen_is_found() {
        for bad in ["a\u{0}b", "a\u{202e}b", "a\u{7}", "a\u{2028}b", "a\u{2066}b"] {
            assert!(has_hidden(bad), "{bad:?}");
        }
        assert!(!has_hidden("مرحبا\u{200d} Γειά\nσου\u{200f}"));
    }

    #[test]
    fn digits_of_every_script_count() {
        assert_eq!(digits("٠١٢٣ ۴۵ ６"), "0123 45 6");
    }

    #[test]
    fn names_are_the_same_without_marks_and_capitals() {
        assert_eq!(norm("ΆΝΝΑ"), norm("αννα"));
        assert_eq!(norm("José"), norm("JOSE"));
        assert_eq!(norm("Γιώργος"), norm("ΓΙΩΡΓΟΣ"));
    }
}
