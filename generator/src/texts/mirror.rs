//! The pseudo-language: every letter accented, about two fifths longer, still to be read.

use std::borrow::Cow;

/// Accents Latin letters and doubles the vowels, so that what is not translated stands out,
/// and so does what has no room for a longer text.
pub fn mirror(text: &str) -> Cow<'static, str> {
    let mut mirrored = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        mirrored.push(accented(letter));
        if "aeiouAEIOU".contains(letter) {
            mirrored.push(accented(letter.to_ascii_lowercase()));
        }
    }
    Cow::Owned(mirrored)
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "aceilnorsuyzACEILNORSUYZ";
    const ACCENTED: &str = "áçéíļñóŕšúýžÁÇÉÍĻÑÓŔŠÚÝŽ";
    let found = PLAIN.chars().zip(ACCENTED.chars()).find(|(plain, _)| *plain == letter);
    found.map_or(letter, |(_, accented)| accented)
}
