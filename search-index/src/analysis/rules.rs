//! What differs from language to language when words are looked up, as data.
//!
//! The browser's script gets the same data, so that one engine serves every language.

use crate::analysis::Analysis;

/// The shortest word that may remain when a beginning is taken off.
const SHORTEST_REST: usize = 3;

/// So many letters of a sound are spelled out to find where a word may stand.
const SOUND_LETTERS: usize = 3;

/// A text to find, and what to put in its place.
pub type Swap = (&'static str, &'static str);

/// How words of one index are looked up.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// Beginnings that a word loses, in the index and in queries (the first that fits), and
    /// what stands instead.
    pub strip: &'static [Swap],
    /// Letters that are written together with the next word: words that begin with one are filed
    /// under what follows, beside the word itself.
    pub joined: &'static str,
    /// Other ways of writing a word that is not in the index, tried one by one; `^` stands for
    /// the word's beginning.
    pub variants: &'static [Swap],
    /// Letters and groups of letters, and how they sound; in order.
    pub sounds: &'static [Swap],
    /// For the first letters of a sound, the letters that may begin a word of the index.
    pub spellings: &'static [Swap],
}

impl Rules {
    /// The rules of a language in a country that writes its official words in `host`.
    pub fn of(language: Analysis, host: Option<Analysis>) -> Self {
        let greek = language == Analysis::Greek || host == Some(Analysis::Greek);
        Self {
            strip: if language == Analysis::Arabic { ARABIC_ARTICLE } else { &[] },
            joined: if language == Analysis::Arabic { ARABIC_JOINED } else { "" },
            variants: variants(language),
            sounds: if greek { GREEK_SOUNDS } else { &[] },
            spellings: if greek { GREEK_SPELLINGS } else { &[] },
        }
    }

    /// The word without its article and what is written together with it.
    pub fn strip(&self, word: &str) -> String {
        let rest = self.strip.iter().find_map(|(start, instead)| {
            let rest = word.strip_prefix(start)?;
            let stripped = format!("{instead}{rest}");
            (stripped.chars().count() >= SHORTEST_REST).then_some(stripped)
        });
        rest.unwrap_or_else(|| word.to_string())
    }

    /// How a word is filed in the order of the keys: `وعمل` as `عمل,و`, beside `عمل`.
    pub fn filed(&self, word: &str) -> String {
        let rest = self.without_joined(word);
        match (rest, word.chars().next()) {
            (Some(rest), Some(first)) if rest.chars().count() >= SHORTEST_REST => {
                format!("{rest},{first}")
            }
            _ => word.to_string(),
        }
    }

    /// What follows a letter that is written together with the next word.
    pub fn without_joined<'a>(&self, word: &'a str) -> Option<&'a str> {
        word.strip_prefix(|first| self.joined.contains(first))
    }

    /// Words that come behind this in the alphabet have no other way of writing, and sound like
    /// no word of another alphabet: what is first guessed of them is a typing mistake.
    pub fn plain(&self) -> &'static str {
        match (self.variants, self.sounds) {
            ([], []) => "",
            ([], _) => "{", // comes behind z
            _ => "\u{ffff}",
        }
    }

    /// Other ways of writing the word, without the word itself.
    pub fn variants(&self, word: &str) -> Vec<String> {
        let marked = format!("^{word}");
        let mut found: Vec<String> = Vec::new();
        for (from, to) in self.variants {
            let other = marked.replace(from, to).replace('^', "");
            if other != word && other.chars().count() > 1 && !found.contains(&other) {
                found.push(other);
            }
        }
        found
    }

    /// How a word sounds; words of two alphabets that sound alike give the same.
    pub fn sound(&self, word: &str) -> String {
        let swapped =
            self.sounds.iter().fold(word.to_string(), |word, (from, to)| word.replace(from, to));
        let mut sound = String::with_capacity(swapped.len());
        for letter in swapped.chars() {
            if !sound.ends_with(letter) {
                sound.push(letter);
            }
        }
        sound
    }

    /// Beginnings, in the index's letters, of words that sound so.
    pub fn spellings(&self, sound: &str) -> impl Iterator<Item = String> {
        let mut spellings = vec![String::new()];
        for letter in sound.chars().take(SOUND_LETTERS) {
            let first = |(from, _): &&Swap| from.starts_with(letter);
            let Some((_, letters)) = self.spellings.iter().find(first) else { break };
            let longer = |start: &String| {
                letters.chars().map(|next| format!("{start}{next}")).collect::<Vec<_>>()
            };
            spellings = spellings.iter().flat_map(longer).collect();
        }
        spellings.into_iter().filter(|spelling| !spelling.is_empty())
    }
}

fn variants(language: Analysis) -> &'static [Swap] {
    match language {
        Analysis::German => &[("ae", "a"), ("oe", "o"), ("ue", "u"), ("ss", "s")],
        Analysis::Arabic => ARABIC_CLITICS,
        _ => &[],
    }
}

/// The article with what is written before it; `لل` hides the first letter of words with ل.
const ARABIC_ARTICLE: &[Swap] = &[
    ("للاجي", "لاجي"),
    ("وللاجي", "لاجي"),
    ("وال", ""),
    ("بال", ""),
    ("كال", ""),
    ("فال", ""),
    ("ولل", ""),
    ("لل", ""),
    ("ال", ""),
];

/// And, with, for, so, as.
const ARABIC_JOINED: &str = "وبلفك";

/// Single letters that are written together with the next word: and, with, for, as, so.
const ARABIC_CLITICS: &[Swap] =
    &[("^ال", ""), ("^و", ""), ("^ب", ""), ("^ل", ""), ("^ك", ""), ("^ف", ""), ("^لل", "ل")];

/// Greek and Latin letters, and how people who type Greek in Latin letters hear them.
const GREEK_SOUNDS: &[Swap] = &[
    ("ου", "u"),
    ("αι", "e"),
    ("ει", "i"),
    ("οι", "i"),
    ("υι", "i"),
    ("αυ", "av"),
    ("ευ", "ev"),
    ("γγ", "g"),
    ("γκ", "g"),
    ("μπ", "b"),
    ("ντ", "d"),
    ("τζ", "z"),
    ("α", "a"),
    ("β", "v"),
    ("γ", "g"),
    ("δ", "d"),
    ("ε", "e"),
    ("ζ", "z"),
    ("η", "i"),
    ("θ", "t"),
    ("ι", "i"),
    ("κ", "k"),
    ("λ", "l"),
    ("μ", "m"),
    ("ν", "n"),
    ("ξ", "h"),
    ("ο", "o"),
    ("π", "p"),
    ("ρ", "r"),
    ("σ", "s"),
    ("τ", "t"),
    ("υ", "i"),
    ("φ", "f"),
    ("χ", "h"),
    ("ψ", "ps"),
    ("ω", "o"),
    ("ou", "u"),
    ("ai", "e"),
    ("ei", "i"),
    ("oi", "i"),
    ("eu", "ev"),
    ("ef", "ev"),
    ("au", "av"),
    ("af", "av"),
    ("th", "t"),
    ("ch", "h"),
    ("kh", "h"),
    ("ph", "f"),
    ("ks", "h"),
    ("x", "h"),
    ("mp", "b"),
    ("nt", "d"),
    ("nd", "d"),
    ("gk", "g"),
    ("ng", "g"),
    ("tz", "z"),
    ("dj", "z"),
    ("y", "i"),
    ("w", "o"),
    ("8", "t"),
    ("c", "k"),
    ("q", "k"),
    ("j", "z"),
];

/// Where words that begin with such a sound may stand in the order of the keys.
const GREEK_SPELLINGS: &[Swap] = &[
    ("a", "α"),
    ("b", "βμ"),
    ("d", "δν"),
    ("e", "εα"),
    ("f", "φυ"),
    ("g", "γ"),
    ("h", "χξη"),
    ("i", "ιηυεο"),
    ("k", "κ"),
    ("l", "λ"),
    ("m", "μ"),
    ("n", "ν"),
    ("o", "οω"),
    ("p", "πψ"),
    ("r", "ρ"),
    ("s", "σ"),
    ("t", "τθ"),
    ("u", "ο"),
    ("v", "βυ"),
    ("z", "ζτ"),
];
