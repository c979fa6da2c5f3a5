//! Rules of ARCHITECTURE.md that a test can tell.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Files below a folder with one of these endings, with their text.
fn texts(folder: &str, endings: &[&str]) -> Vec<(String, String)> {
    WalkDir::new(repository().join(folder))
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .filter(|entry| endings.iter().any(|e| entry.path().to_string_lossy().ends_with(e)))
        .filter(|entry| {
            let path = entry.path().to_string_lossy();
            !path.contains("node_modules")
                && !path.ends_with("tests.rs")
                && !path.contains("/tests/")
        })
        .map(|entry| {
            let text = fs::read_to_string(entry.path()).expect("a text file");
            let path = entry.path().strip_prefix(repository()).expect("below").to_owned();
            (path.to_string_lossy().into_owned(), text)
        })
        .collect()
}

/// The code of a file without its tests.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or(text)
}

#[test]
fn search_knows_nothing_of_markdown_html_or_sites() {
    for (path, text) in texts("search-index/src", &[".rs"]) {
        for word in ["generator::", "pulldown_cmark", "tera::", "interact_service"] {
            assert!(!text.contains(word), "{path} names {word}");
        }
    }
}

#[test]
fn the_generator_does_not_know_the_service() {
    for (path, text) in texts("generator/src", &[".rs"]) {
        assert!(!text.contains("interact_service") && !text.contains("axum"), "{path}");
    }
}

#[test]
fn only_output_writes_and_only_loaders_read() {
    let writers =
        ["generator/src/output.rs", "generator/src/scaffold", "generator/src/translate/stamp.rs"];
    let readers = [
        "generator/src/output.rs",
        "generator/src/source.rs",
        "generator/src/published/load.rs",
        "generator/src/theme/files.rs",
        "generator/src/translate/",
        "generator/src/scaffold",
    ];
    for (path, text) in texts("generator/src", &[".rs"]) {
        let code = code(&text);
        let allowed = |list: &[&str]| list.iter().any(|start| path.starts_with(start));
        for verb in ["fs::write", "File::create", "fs::rename", "fs::create_dir"] {
            assert!(!code.contains(verb) || allowed(&writers), "{path} has {verb}");
        }
        for verb in ["fs::read", "File::open"] {
            assert!(!code.contains(verb) || allowed(&readers), "{path} has {verb}");
        }
    }
}

#[test]
fn no_language_tag_stands_in_the_code() {
    for (path, text) in texts("generator/src", &[".rs"]) {
        for tag in ["\"ar\"", "\"el\"", "\"rtl\"", "\"fr\""] {
            let known = path.ends_with("site/world.rs") || path.ends_with("locale.rs");
            assert!(
                !code(&text).contains(tag) || known || path.contains("tests"),
                "{path} has {tag}"
            );
        }
    }
}

#[test]
fn data_folders_hold_no_rust() {
    for folder in ["content", "sites", "themes"] {
        assert!(texts(folder, &[".rs"]).is_empty(), "{folder}");
    }
}

#[test]
fn nobody_names_the_crates_folder_mod() {
    for folder in ["generator/src", "search-index/src", "interact-service/src", "src"] {
        for (path, text) in texts(folder, &[".rs"]) {
            assert!(!path.ends_with("mod.rs"), "{path}");
            assert!(text.starts_with("//!"), "{path} does not say what it is for");
        }
    }
}

#[test]
fn pages_ask_no_third_party() {
    for (path, text) in texts("themes/base/templates", &[".html"]) {
        for loads in ["src=\"http", "src=\"//", "url(http", "@import", "fonts."] {
            assert!(!text.contains(loads), "{path} loads from elsewhere: {loads}");
        }
    }
    for (path, text) in texts("themes/base/styles", &[".css"]) {
        assert!(!text.contains("url(http"), "{path}");
    }
}

#[test]
fn commands_in_the_readme_are_real() {
    let readme = fs::read_to_string(repository().join("README.md")).expect("the README");
    for command in
        ["cargo run --release -- serve --demo", "cargo run --release -- build", "tests/run"]
    {
        assert!(readme.contains(command), "{command}");
    }
    assert!(repository().join("tests/run").is_file());
    let ci = fs::read_to_string(repository().join(".ci/run")).expect(".ci/run");
    assert!(ci.contains("tests/run"), "CI calls the test command of the README");
    for link in readme.split("](").skip(1) {
        let target = link.split([')', '#']).next().unwrap_or_default();
        if !target.starts_with("http") {
            assert!(repository().join(target).exists(), "README links to {target}");
        }
    }
}
