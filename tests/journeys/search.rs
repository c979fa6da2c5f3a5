//! What newcomers ask is found: whole questions in everyday words, and words from letters.

use std::fs;
use std::path::Path;

use generator::pipeline::Preview;
use search_index::query::Query;

use crate::content::job;

/// A question and the address of the right article.
type Asked = (String, String);

/// The questions of a language, by sections.
fn questions(lang: &str) -> Vec<Asked> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("search").join(lang);
    let entries = fs::read_dir(&folder).expect("a folder of questions");
    let mut found: Vec<Asked> =
        entries.flat_map(|entry| read(&entry.expect("an entry").path())).collect();
    found.sort();
    found
}

/// A question a line, a tab, the address of its article.
fn read(path: &Path) -> Vec<Asked> {
    let text = fs::read_to_string(path).expect("questions");
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let pair = |line: &str| {
        let (question, address) = line.split_once('\t').expect("question, tab, address");
        (question.to_string(), address.trim().to_string())
    };
    lines.map(pair).collect()
}

/// The places of results, best first.
fn ask(preview: &Preview, site: &str, lang: &str, text: &str) -> Vec<String> {
    let index = preview.index(site, lang).expect("an index").expect("the site speaks it");
    let results = index.search(&Query::new(text)).expect("an answer");
    results.hits.into_iter().map(|hit| hit.id).collect()
}

/// nDCG@10 where one article is right: Järvelin and Kekäläinen, 2002.
fn gain(found: &[String], right: &str) -> f64 {
    let place = found.iter().take(10).position(|address| address == right);
    place.map_or(0.0, |place| 1.0 / ((place + 2) as f64).log2())
}

fn mean<'a>(gains: impl Iterator<Item = &'a f64>) -> f64 {
    let gains: Vec<f64> = gains.copied().collect();
    gains.iter().sum::<f64>() / gains.len() as f64
}

/// What is reached today, a little below the measured value; it may only rise.
const FLOORS: [(&str, &str, f64); 3] =
    [("cyprus", "el", 0.85), ("spain", "es", 0.75), ("italy", "it", 0.88)];

/// What questions that were kept apart have to reach.
const LEAST_APART: f64 = 0.75;

#[test]
fn questions_of_newcomers_find_their_article() {
    let preview = Preview::open(&job()).expect("the project can be read");
    for (site, lang, least) in FLOORS {
        let known = questions(lang);
        assert!(known.len() >= 60, "{lang} has {} questions", known.len());
        measure(&preview, site, lang, &known, least);
    }
}

/// Asked after the words of the articles were written, and never looked at to write them.
#[test]
fn questions_that_were_kept_apart_find_their_article() {
    let preview = Preview::open(&job()).expect("the project can be read");
    for (site, lang, _) in FLOORS {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("search/kept-apart");
        let apart = read(&path.join(format!("{lang}.tsv")));
        assert!(apart.len() >= 40, "{lang} has {} questions", apart.len());
        measure(&preview, site, lang, &apart, LEAST_APART);
    }
}

/// The mean gain of some questions, which may not be below what is asked.
fn measure(preview: &Preview, site: &str, lang: &str, questions: &[Asked], least: f64) {
    let mut gains = Vec::new();
    let mut missed = Vec::new();
    for (question, right) in questions {
        let found = ask(preview, site, lang, question);
        assert!(!found.is_empty(), "nothing was found for {question}");
        gains.push(gain(&found, right));
        if gains.last() < Some(&0.4) {
            missed.push(format!("{question} → {found:?}, not {right}"));
        }
    }
    let mean = mean(gains.iter());
    println!("{site} {lang}: nDCG@10 {mean:.3} over {} questions", questions.len());
    assert!(mean >= least, "{lang}: nDCG@10 is {mean:.3}\n{}", missed.join("\n"));
}

/// Greek in Latin letters, as people type it.
fn latin(greek: &str) -> String {
    let pairs = [
        ("ου", "ou"),
        ("θ", "th"),
        ("χ", "ch"),
        ("ψ", "ps"),
        ("ξ", "x"),
        ("α", "a"),
        ("β", "v"),
        ("γ", "g"),
        ("δ", "d"),
        ("ε", "e"),
        ("ζ", "z"),
        ("η", "i"),
        ("ι", "i"),
        ("κ", "k"),
        ("λ", "l"),
        ("μ", "m"),
        ("ν", "n"),
        ("ο", "o"),
        ("π", "p"),
        ("ρ", "r"),
        ("σ", "s"),
        ("ς", "s"),
        ("τ", "t"),
        ("υ", "y"),
        ("φ", "f"),
        ("ω", "o"),
    ];
    pairs.iter().fold(plain(greek), |text, (from, to)| text.replace(from, to))
}

/// A way to write a word.
type Spelling = fn(&str) -> String;

/// Small letters without accents.
fn plain(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let mark = unicode_normalization::char::is_combining_mark;
    text.to_lowercase().nfd().filter(|letter| !mark(*letter)).collect()
}

#[test]
fn words_from_letters_find_their_article_in_every_language() {
    let preview = Preview::open(&job()).expect("the project can be read");
    for (site, langs) in [
        ("cyprus", ["el", "en", "fr", "it", "es", "ar"].as_slice()),
        ("spain", ["es", "en", "fr", "ar"].as_slice()),
        ("italy", ["it", "en", "fr", "ar"].as_slice()),
    ] {
        let glossary = preview.glossary(site);
        assert!(glossary.len() >= 100, "{site} has {} words", glossary.len());
        let spellings: [(&str, Spelling); 4] = [
            ("as written", |term| term.to_string()),
            ("without accents", plain),
            ("in capitals", |term| plain(term).to_uppercase()),
            ("in Latin letters", latin),
        ];
        for lang in langs {
            for (name, spell) in spellings {
                let mut wrong = Vec::new();
                for (term, right) in &glossary {
                    let found = ask(&preview, site, lang, &spell(term));
                    if found.first() != Some(right) {
                        wrong.push(format!("{} → {:?}, not {right}", spell(term), found.first()));
                    }
                }
                let share = 1.0 - wrong.len() as f64 / glossary.len() as f64;
                println!("{site} {lang} {name}: {share:.3}");
                assert!(share >= 0.95, "{site} {lang} {name}: {share:.3}\n{}", wrong.join("\n"));
            }
        }
    }
}
