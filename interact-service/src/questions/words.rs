//! Four plain words that open a question again, in the asker's language.
//!
//! Each language has a list of at least 2,048 words as data (`wordlists/<lang>.txt`), no two of
//! which are alike once accents, hamza and the like are left out. Four of them are 44 bits: with
//! the limits on trying them, nobody guesses a question.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use include_dir::{Dir, include_dir};
use search_index::analysis::fold;

use crate::secrets::{self, Key};

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/questions/wordlists");

/// How many words open a question.
pub const COUNT: usize = 4;
/// The shortest list.
pub const LEAST: usize = 2_048;
/// So many near words are offered at most.
const OFFERED: usize = 4;
/// The Arabic article, which people put before words that have none in the list.
const ARTICLE: &str = "ال";
/// Whose list stands in for a language without one.
const STAND_IN: &str = "en";

/// The words of one language.
pub struct List {
    words: Vec<&'static str>,
    /// Places of the words, as they are compared.
    places: HashMap<String, usize>,
}

/// What was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Typed {
    /// Four words of a list, as they are compared.
    Known(String),
    /// Words that are in no list, each with words that are near.
    Unknown(Vec<Doubt>),
    /// Fewer or more than four.
    Count(usize),
}

/// A word that is in no list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// As it was typed, without accents.
    pub typed: String,
    /// Each near word, with all four words as they would be with it.
    pub near: Vec<(&'static str, String)>,
}

/// All lists by language.
fn lists() -> &'static BTreeMap<&'static str, List> {
    static LISTS: OnceLock<BTreeMap<&'static str, List>> = OnceLock::new();
    LISTS.get_or_init(|| {
        let list = |file: &'static include_dir::File<'static>| {
            Some((file.path().file_stem()?.to_str()?, List::of(file.contents_utf8()?)))
        };
        FILES.files().filter_map(list).collect()
    })
}

impl List {
    fn of(text: &'static str) -> Self {
        let words: Vec<&str> = text.lines().filter(|line| !line.is_empty()).collect();
        let places = words.iter().enumerate().map(|(at, word)| (fold::fold(word), at)).collect();
        Self { words, places }
    }

    /// How a word of the list is compared, if a typed one is in it.
    fn known(&self, typed: &str) -> Option<String> {
        let bare = typed.strip_prefix(ARTICLE).unwrap_or(typed);
        [typed, bare].into_iter().find(|word| self.places.contains_key(*word)).map(str::to_string)
    }

    /// The words that differ from a typed one by one letter.
    fn near(&self, typed: &str) -> Vec<&'static str> {
        let near = self.places.iter().filter(|(word, _)| differs_by_one(word, typed));
        let mut places: Vec<usize> = near.map(|(_, at)| *at).collect();
        places.sort_unstable();
        places.into_iter().take(OFFERED).map(|at| self.words[at]).collect()
    }
}

/// The list of a language, or the one that stands in for it.
fn list(lang: &str) -> Option<&'static List> {
    let base = lang.split('-').next().unwrap_or(lang);
    lists().get(base).or_else(|| lists().get(STAND_IN)).or_else(|| lists().values().next())
}

/// The four words of a form: the same for the same form, which may be sent twice, and not to be
/// foreseen by anybody without the service's key.
#[must_use]
pub fn draw(key: &Key, form: &str, lang: &str) -> Vec<&'static str> {
    let Some(list) = list(lang) else { return Vec::new() };
    let bytes = secrets::hashed(&key.sign("question words", form));
    let place = |eight: &[u8]| {
        let number = eight.iter().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte));
        usize::try_from(number % list.words.len() as u64).unwrap_or(0)
    };
    bytes.chunks_exact(8).take(COUNT).map(|eight| list.words[place(eight)]).collect()
}

/// Words as they are compared.
#[must_use]
pub fn compared(words: &[&str]) -> String {
    words.iter().map(|word| fold::fold(word)).collect::<Vec<_>>().join(" ")
}

/// Reads what somebody typed, with anything between the words, and with or without accents.
#[must_use]
pub fn read(typed: &str, lang: &str) -> Typed {
    let words: Vec<String> = fold::words(typed).collect();
    if words.len() != COUNT {
        return Typed::Count(words.len());
    }
    let Some(list) = fitting(&words, lang) else { return Typed::Count(0) };
    let known: Vec<Option<String>> = words.iter().map(|word| list.known(word)).collect();
    if known.iter().all(Option::is_some) {
        return Typed::Known(known.into_iter().flatten().collect::<Vec<_>>().join(" "));
    }
    let doubts = (0..COUNT).filter(|at| known[*at].is_none()).map(|at| doubt(list, &words, at));
    Typed::Unknown(doubts.collect())
}

fn doubt(list: &List, words: &[String], at: usize) -> Doubt {
    let with = |near: &'static str| {
        let mut all: Vec<&str> = words.iter().map(String::as_str).collect();
        all[at] = near;
        (near, all.join(" "))
    };
    let near = list.near(&words[at]).into_iter().map(with).collect();
    Doubt { typed: words[at].clone(), near }
}

/// The list that most of the words are from; the reader's own where several are.
fn fitting(words: &[String], lang: &str) -> Option<&'static List> {
    let count = |list: &List| words.iter().filter(|word| list.known(word).is_some()).count();
    let own = list(lang)?;
    let best = lists().values().max_by_key(|list| count(list))?;
    Some(if count(best) > count(own) { best } else { own })
}

/// Whether two words differ by one letter: another, one more, one less, or two that changed places.
fn differs_by_one(one: &str, other: &str) -> bool {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    if long.len() - short.len() > 1 {
        return false;
    }
    let same = short.iter().zip(&long).take_while(|(a, b)| a == b).count();
    let (rest, more) = (&short[same..], &long[same..]);
    if rest.len() == more.len() {
        let swapped = rest.len() >= 2 && rest[0] == more[1] && rest[1] == more[0];
        return rest.is_empty() || rest[1..] == more[1..] || swapped && rest[2..] == more[2..];
    }
    *rest == more[1..]
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_list_is_long_and_no_two_words_are_alike() {
        assert_eq!(
            lists().keys().copied().collect::<Vec<_>>(),
            ["ar", "el", "en", "es", "fr", "it"]
        );
        for (lang, list) in lists() {
            assert!(list.words.len() >= LEAST, "{lang} has {}", list.words.len());
            assert_eq!(list.words.len(), list.places.len(), "{lang} has words that look alike");
            for word in &list.words {
                assert_eq!(fold::words(word).count(), 1, "{lang}: {word}");
                let letters = word.chars().count();
                assert!((3..=9).contains(&letters), "{lang}: {word}");
                assert!(
                    !word.starts_with(ARTICLE) || !list.places.contains_key(&word[4..]),
                    "{word}"
                );
            }
        }
    }

    #[test]
    fn no_word_can_frighten_or_offend() {
        // What a frightened reader must not find on a sheet: death, violence, papers, insults.
        for (lang, stems) in [
            (
                "en",
                &[
                    "kill", "death", "dead", "gun", "bomb", "rape", "alien", "slave", "prison",
                    "police", "deport", "border", "stupid", "ugly", "whore", "corpse",
                ][..],
            ),
            (
                "fr",
                &[
                    "mort", "tuer", "viol", "arme", "bombe", "prison", "police", "esclave",
                    "putain", "cadavre", "guerre",
                ],
            ),
            (
                "it",
                &[
                    "morte", "morto", "ucci", "bomba", "stupr", "prigion", "polizi", "schiav",
                    "guerra", "cadavere", "puttan",
                ],
            ),
            (
                "es",
                &[
                    "muerte", "muerto", "matar", "bomba", "violar", "prisión", "policía", "esclav",
                    "guerra", "cadáver", "puta",
                ],
            ),
            (
                "el",
                &[
                    "θάνατος",
                    "νεκρός",
                    "βόμβα",
                    "όπλο",
                    "φυλακή",
                    "αστυνομία",
                    "πόλεμος",
                    "δούλος",
                    "βία",
                ],
            ),
            ("ar", &["موت", "قتل", "قنبلة", "سجن", "شرطة", "حرب", "عبد", "جثة", "خنزير", "كلب"]),
        ] {
            let list = list(lang).expect("a list");
            for stem in stems {
                let folded = fold::fold(stem);
                let found = list.places.keys().find(|word| match lang {
                    "el" | "ar" => **word == folded,
                    _ => {
                        word.starts_with(&folded)
                            && word.chars().count() < folded.chars().count() + 4
                    }
                });
                assert_eq!(found, None, "{lang}");
            }
        }
    }

    #[test]
    fn four_words_are_forty_four_bits() {
        for list in lists().values() {
            assert!((list.words.len() as f64).log2() * COUNT as f64 >= 44.0);
        }
    }

    #[test]
    fn words_are_known_however_they_are_typed() {
        let key = Key::fresh();
        for lang in ["ar", "el", "en", "es", "fr", "it"] {
            let words = draw(&key, "form", lang);
            assert_eq!(words, draw(&key, "form", lang), "the same form gives the same words");
            let wanted = Typed::Known(compared(&words));
            let loud = words.join(" – ").to_uppercase();
            let bare = compared(&words).replace(' ', ",");
            for typed in
                [words.join(" "), words.join("\n"), loud, bare, format!(" {}. ", words.join("-"))]
            {
                assert_eq!(read(&typed, "en"), wanted, "{typed}");
                assert_eq!(read(&typed, lang), wanted, "{typed}");
            }
        }
    }

    #[test]
    fn with_the_article_a_word_is_the_same() {
        let words = draw(&Key::fresh(), "form", "ar");
        let typed = words.iter().map(|word| format!("ال{word}")).collect::<Vec<_>>().join(" ");
        assert_eq!(read(&typed, "ar"), Typed::Known(compared(&words)));
    }

    #[test]
    fn one_wrong_letter_offers_the_right_word() {
        let key = Key::fresh();
        for lang in ["ar", "el", "en", "es", "fr", "it"] {
            let words = draw(&key, lang, lang);
            let mut letters: Vec<char> = words[2].chars().collect();
            let last = letters.len() - 1;
            letters.insert(last, letters[last]);
            letters.insert(last, 'ж');
            letters.remove(last + 1);
            let wrong: String = letters.into_iter().collect();
            let typed = [words[0], words[1], wrong.as_str(), words[3]].join(" ");
            let Typed::Unknown(doubts) = read(&typed, lang) else { panic!("{lang}: {typed}") };
            assert_eq!(doubts.len(), 1);
            assert!(doubts[0].near.iter().any(|(near, _)| *near == words[2]), "{doubts:?}");
        }
    }

    #[test]
    fn three_words_are_not_four() {
        assert_eq!(read("one two three", "en"), Typed::Count(3));
        assert_eq!(read("", "en"), Typed::Count(0));
    }

    proptest! {
        #[test]
        fn nothing_that_is_typed_is_too_much(typed in "\\PC{0,80}") {
            let _ = read(&typed, "el");
        }

        #[test]
        fn a_letter_more_less_or_other_is_one(word in "[a-z]{3,8}", at in 0_usize..3, letter in "[a-z]") {
            let mut other: Vec<char> = word.chars().collect();
            other[at] = letter.chars().next().expect("a letter");
            prop_assert!(differs_by_one(&word, &other.iter().collect::<String>()));
            other.remove(at);
            prop_assert!(differs_by_one(&word, &other.iter().collect::<String>()));
            let mut swapped: Vec<char> = word.chars().collect();
            swapped.swap(at, at.saturating_sub(1));
            prop_assert!(differs_by_one(&word, &swapped.iter().collect::<String>()));
            let twice = word.repeat(2);
            prop_assert!(!differs_by_one(&word, &twice));
        }
    }
}
