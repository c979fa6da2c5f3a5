//! Folding: what looks alike to a person who types becomes alike.
//!
//! `themes/base/scripts/search/fold.js` does the same; `tests/vectors.json` holds both to it.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longer words are cut here, in the index and in queries.
pub const LONGEST_WORD: usize = 32;

/// Case, accents, tonos, final sigma, hamza, ligatures and foreign digits left out.
pub fn fold(text: &str) -> String {
    let lowered = text.nfkc().collect::<String>().to_lowercase();
    let mut folded = String::with_capacity(lowered.len());
    lowered.nfd().for_each(|letter| push(letter, &mut folded));
    folded
}

/// The folded words of a text; single letters are left out, single digits are not.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let folded = fold(text);
    let words: Vec<String> = folded
        .split(|letter: char| !is_word_letter(letter))
        .map(|word| word.chars().take(LONGEST_WORD).collect::<String>())
        .filter(|word| counts(word))
        .collect();
    words.into_iter()
}

/// Letters and digits of the first plane, whose order is the same in Rust and in JavaScript.
fn is_word_letter(letter: char) -> bool {
    letter.is_alphanumeric() && letter < '\u{10000}'
}

fn counts(word: &str) -> bool {
    let mut letters = word.chars();
    match (letters.next(), letters.next()) {
        (Some(only), None) => only.is_numeric(),
        (first, _) => first.is_some(),
    }
}

fn push(letter: char, folded: &mut String) {
    match letter {
        'ς' => folded.push('σ'),
        'ß' => folded.push_str("ss"),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' => folded.push('d'),
        'ı' => folded.push('i'),
        'ٱ' => folded.push('ا'),
        'ى' | 'ی' => folded.push('ي'),
        'ک' => folded.push('ك'),
        'ة' => folded.push('ه'),
        '٠'..='٩' => folded.push(digit(letter, '٠')),
        '۰'..='۹' => folded.push(digit(letter, '۰')),
        '\u{ad}' | '\u{640}' | '\u{200b}'..='\u{200f}' => {}
        mark if is_combining_mark(mark) => {}
        other => folded.push(other),
    }
}

fn digit(letter: char, zero: char) -> char {
    char::from_digit(letter as u32 - zero as u32, 10).unwrap_or(letter)
}
