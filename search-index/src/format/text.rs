//! Texts as bytes: letters of a site's own alphabet take one byte each, not two, so that what is
//! not Latin packs as well as what is.

use super::FormatError;

/// Where an alphabet begins: 128 letters from there on take one byte.
pub type Alphabet = u16;

/// So many letters are in an alphabet, and so many before all of them.
const LETTERS: u16 = 128;
/// Stands before a unit of UTF-16 that is in none of both, the lower byte first.
const OTHER: u8 = 127;

/// The alphabet to which most letters of some texts belong that are not in ASCII.
pub fn alphabet_of<'a>(texts: impl Iterator<Item = &'a str>) -> Alphabet {
    let mut counts = std::collections::BTreeMap::new();
    for unit in texts.flat_map(str::encode_utf16).filter(|unit| *unit >= LETTERS) {
        *counts.entry(unit / LETTERS * LETTERS).or_insert(0) += 1;
    }
    let most = counts.into_iter().max_by_key(|(alphabet, count)| (*count, u16::MAX - alphabet));
    most.map_or(LETTERS, |(alphabet, _)| alphabet)
}

/// A text as bytes.
pub fn write_text(text: &str, alphabet: Alphabet) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    for unit in text.encode_utf16() {
        match unit {
            ..LETTERS if unit as u8 != OTHER => bytes.push(unit as u8),
            _ if unit >= alphabet && unit - alphabet < LETTERS => {
                bytes.push((unit - alphabet + LETTERS) as u8);
            }
            _ => bytes.extend([OTHER, unit as u8, (unit >> 8) as u8]),
        }
    }
    bytes
}

/// Reads what [`write_text`] wrote.
pub fn read_text(bytes: &[u8], alphabet: Alphabet) -> Result<String, FormatError> {
    let mut units = Vec::with_capacity(bytes.len());
    let mut bytes = bytes.iter().copied();
    while let Some(byte) = bytes.next() {
        units.push(match byte {
            OTHER => {
                let mut next = || bytes.next().map(u16::from).ok_or(FormatError::Damaged);
                next()? | next()? << 8
            }
            ..OTHER => byte.into(),
            _ => alphabet.wrapping_add(u16::from(byte) - LETTERS),
        });
    }
    String::from_utf16(&units).map_err(|_| FormatError::Damaged)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{alphabet_of, read_text, write_text};

    #[test]
    fn letters_of_the_alphabet_take_a_byte_each() {
        let alphabet = alphabet_of(["Άδεια, visa", "تصريح", "διαμονής"].into_iter());
        assert_eq!(write_text("visa διαμονής", alphabet).len(), 13);
        assert_eq!(write_text("تصريح", alphabet).len(), 15);
    }

    proptest! {
        #[test]
        fn texts_are_read_as_they_were_written(text in any::<String>(), alphabet in any::<u16>()) {
            let alphabet = alphabet / 128 * 128;
            prop_assert_eq!(read_text(&write_text(&text, alphabet), alphabet), Ok(text));
        }
    }
}
