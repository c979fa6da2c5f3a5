//! The browser's modules run the same vectors as Rust, and the bundle stays small.

use std::process::Command;

use search_index::analysis::Analysis;
use search_index::export::{SCRIPT, export};
use search_index::index::Index;

use crate::site::{LANGUAGES, documents, modules, scripts};

const MODULES: [&str; 4] = ["fold.js", "distance.js", "sound.js", "guess.js"];

/// The modules as one, with everything exported and the meta data of a language.
fn whole(language: Analysis) -> String {
    let index = Index::build(language, &documents(LANGUAGES[1].1, 0), None).unwrap();
    let files = export(&index, &scripts()).unwrap();
    let script = |end: &str| {
        let file = files.iter().find(|file| file.path.ends_with(end)).unwrap();
        String::from_utf8(file.bytes.clone()).unwrap()
    };
    let meta = said(&script(SCRIPT), "META");
    let rules = said(&script("more.js"), "RULES");
    let sources: Vec<String> =
        MODULES.iter().map(|name| std::fs::read_to_string(modules().join(name)).unwrap()).collect();
    let lines = sources
        .iter()
        .flat_map(|source| source.lines())
        .filter(|line| !line.starts_with("import "));
    let code = lines.collect::<Vec<_>>().join("\n");
    let code = code.replace("META = null", &format!("META = {meta}"));
    code.replace("RULES = null", &format!("RULES = {rules}"))
}

/// The data that a script has under a name.
fn said(script: &str, name: &str) -> serde_json::Value {
    let start = script.find(&format!("{name}={{")).unwrap() + name.len() + 1;
    let mut values = serde_json::Deserializer::from_str(&script[start..]).into_iter();
    values.next().unwrap().unwrap()
}

#[test]
fn the_browser_folds_and_guesses_as_the_vectors_say() {
    let folder = tempfile::tempdir().unwrap();
    for (language, _) in LANGUAGES {
        std::fs::write(folder.path().join(format!("{}.mjs", language.name())), whole(language))
            .unwrap();
    }
    let tests = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
    let output = Command::new("node")
        .arg("--test")
        .arg(format!("{tests}/client/vectors.test.mjs"))
        .env("VECTORS", format!("{tests}/vectors.json"))
        .env("MODULES", folder.path())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

#[test]
fn the_bundle_has_no_comment_no_eval_and_no_markup() {
    let index = Index::build(Analysis::English, &documents(LANGUAGES[1].1, 0), None).unwrap();
    for file in export(&index, &scripts()).unwrap().iter().filter(|file| file.path.ends_with(".js"))
    {
        let script = String::from_utf8(file.bytes.clone()).unwrap();
        for word in ["//", "eval(", "innerHTML", "Function(", "WebAssembly"] {
            assert!(
                !script.contains(word) || word == "//" && script.contains("\"//"),
                "{} has {word}",
                file.path
            );
        }
    }
}
