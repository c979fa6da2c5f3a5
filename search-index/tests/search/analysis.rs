//! Folding and keys in Rust, by the vectors that the browser's modules run too.

use std::path::Path;

use search_index::analysis::{Analysis, Analyzer, fold};
use serde_json::Value;

fn vectors() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_string()).collect()
}

#[test]
fn words_fold_as_the_vectors_say() {
    for vector in vectors()["words"].as_array().unwrap() {
        let text = vector[0].as_str().unwrap();
        assert_eq!(fold::words(text).collect::<Vec<_>>(), texts(&vector[1]), "{text:?}");
    }
}

#[test]
fn each_language_looks_words_up_as_the_vectors_say() {
    for (language, vectors) in vectors()["languages"].as_object().unwrap() {
        let analyzer = Analyzer::new(Analysis::named(language), None);
        for vector in vectors["words"].as_array().unwrap() {
            assert_eq!(
                analyzer.words(vector[0].as_str().unwrap()),
                texts(&vector[1]),
                "{language}"
            );
        }
        for vector in vectors["variants"].as_array().unwrap() {
            let mut variants = analyzer.rules.variants(vector[0].as_str().unwrap());
            variants.retain(|variant| variant.chars().count() > 2);
            assert_eq!(variants, texts(&vector[1]), "{language}: {vector}");
        }
    }
}

#[test]
fn greek_in_latin_letters_sounds_as_in_greek_ones() {
    let rules = Analyzer::new(Analysis::Greek, None).rules;
    for vector in vectors()["sounds"].as_array().unwrap() {
        let [typed, word] = [0, 1].map(|place| vector[place].as_str().unwrap());
        assert_eq!(rules.sound(typed), rules.sound(word), "{typed} and {word}");
    }
}

#[test]
fn an_unknown_name_gives_the_plain_analysis() {
    assert_eq!(Analysis::named("klingon"), Analysis::Plain);
    assert_eq!(Analysis::named("Greek"), Analysis::Greek);
    assert_eq!(Analysis::of_language("pt-BR"), Analysis::Plain);
}
