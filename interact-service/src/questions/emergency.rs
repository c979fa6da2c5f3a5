//! Whether somebody writes as if they were in danger, by the words of `sites/words/emergency.yaml`.

use generator::site::World;
use search_index::analysis::fold;

/// Whether words of a text sound like an emergency, in whatever language.
#[must_use]
pub fn sounds(world: &World, text: &str) -> bool {
    let text = spaced(text);
    let mut phrases = world.emergency_words.values().flatten();
    phrases.any(|phrase| holds(&text, phrase))
}

/// Whether a text holds a phrase; `*` behind a word stands for any ending.
fn holds(text: &str, phrase: &str) -> bool {
    let words: Vec<(String, bool)> = phrase.split_whitespace().map(word).collect();
    let wanted = |(word, open): &(String, bool), found: &str| {
        if *open { found.starts_with(word.as_str()) } else { found == word }
    };
    let found: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    !words.is_empty()
        && found
            .windows(words.len())
            .any(|some| words.iter().zip(some).all(|(word, found)| wanted(word, found)))
}

fn word(written: &str) -> (String, bool) {
    let bare = written.trim_end_matches('*');
    (spaced(bare).trim().to_string(), bare.len() < written.len())
}

/// The words of a text as they are compared, one space between them.
fn spaced(text: &str) -> String {
    let folded = fold::fold(text);
    let one = |c: char| if c.is_alphanumeric() { c } else { ' ' };
    folded.chars().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn world() -> World {
        let mut world = World::default();
        for (lang, words) in [
            ("en", vec!["suicid*", "hits me", "can t breathe"]),
            ("el", vec!["με χτυπά*"]),
            ("ar", vec!["يهددني", "أقتل نفسي"]),
        ] {
            let words = words.into_iter().map(str::to_string).collect();
            world.emergency_words.insert(lang.to_string(), words);
        }
        world
    }

    #[test]
    fn danger_is_heard_in_every_language_and_spelling() {
        for text in [
            "I think of SUICIDE.",
            "He hits  me every day",
            "I can't breathe",
            "Ο άντρας μου με χτυπάει",
            "ο αντρας μου ΜΕ ΧΤΥΠΑΕΙ",
            "زوجي يُهدّدني",
            "اريد ان اقتل نفسي",
        ] {
            assert!(sounds(&world(), text), "{text}");
        }
    }

    #[test]
    fn everyday_words_are_no_emergency() {
        for text in
            ["The bus hits the road, me too", "How do I renew my permit?", "", "χτυπάω το κουδούνι"]
        {
            assert!(!sounds(&world(), text), "{text}");
        }
    }
}
