//! What `docs/security.md` says is tested is tested, and no requirement of OWASP ASVS 5.0 up to
//! level 2 is passed over.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn page() -> String {
    fs::read_to_string(root().join("docs/security.md")).expect("docs/security.md")
}

/// All files of a kind below a folder.
fn files(folder: &Path, kind: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("a file").path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_string();
        if path.is_dir() && !["target", "node_modules", ".git"].contains(&name.as_str()) {
            files(&path, kind, found);
        } else if name.ends_with(kind) {
            found.push(path);
        }
    }
}

/// The names of all functions in Rust.
fn functions() -> BTreeSet<String> {
    let mut found = Vec::new();
    for folder in ["interact-service", "tests", "generator", "search-index", "src"] {
        files(&root().join(folder), ".rs", &mut found);
    }
    let mut names = BTreeSet::new();
    for path in found {
        let text = fs::read_to_string(path).expect("a file");
        for rest in text.split("fn ").skip(1) {
            let end = |c: char| !(c.is_ascii_alphanumeric() || c == '_');
            names.insert(rest.split(end).next().unwrap_or_default().to_string());
        }
    }
    names
}

/// Whether a line is a row of the checklist: `| A1 | …`.
fn is_row(line: &str) -> bool {
    let name = line.strip_prefix("| ").and_then(|rest| rest.split(" | ").next());
    let (letter, number) = name.and_then(|name| name.split_at_checked(1)).unwrap_or_default();
    letter.chars().all(|c| c.is_ascii_uppercase()) && number.parse::<u8>().is_ok()
}

/// What stands between back quotes in the last column of the rows of the checklist.
fn named(page: &str) -> Vec<String> {
    let rows = page.lines().filter(|line| is_row(line) && line.ends_with(" |"));
    let last = rows.filter_map(|row| row.trim_end_matches(" |").rsplit(" | ").next());
    last.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_string).collect()
}

#[test]
fn every_test_that_is_named_exists() {
    let (page, functions) = (page(), functions());
    let named = named(&page);
    assert!(named.len() > 100, "{} tests are named", named.len());
    let exists = |name: &String| {
        let suite = root().join("tests/browser").join(name);
        functions.contains(name) || name.ends_with(".test.mjs") && suite.is_file()
    };
    let missing: Vec<_> = named.iter().filter(|name| !exists(name)).collect();
    assert!(missing.is_empty(), "named, but not there: {missing:#?}");
}

#[test]
fn every_row_of_the_checklist_stands_there() {
    let page = page();
    let rows = [("A", 13), ("S", 10), ("Z", 6), ("I", 14), ("F", 8), ("G", 8), ("R", 16)];
    for (letter, count) in rows {
        for number in 1..=count {
            let row = format!("\n| {letter}{number} | ");
            assert_eq!(page.matches(&row).count(), 1, "{letter}{number}");
        }
    }
}

#[test]
fn no_requirement_up_to_level_2_is_passed_over() {
    let page = page();
    let all = include_str!("asvs-5.0-level-2.txt").lines();
    let words: BTreeSet<&str> = page
        .split(|c: char| c.is_whitespace() || ",;|()".contains(c))
        .map(|word| word.trim_end_matches(['.', ':']))
        .collect();
    let is_named = |id: &str| {
        let (chapter, section) = (id.split('.').next().unwrap_or_default(), id.rsplit_once('.'));
        let section = section.map_or("", |(section, _)| section);
        [id.to_string(), format!("{section}.*"), format!("{chapter}.*")]
            .iter()
            .any(|name| words.contains(name.as_str()))
    };
    let missing: Vec<&str> = all.filter(|id| !is_named(id)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

/// Nothing is built that the registry did not give, whole and unchanged.
#[test]
fn every_dependency_comes_from_the_registry_with_its_checksum() {
    let lock = fs::read_to_string(root().join("Cargo.lock")).expect("Cargo.lock");
    let mut count = 0;
    for package in lock.split("[[package]]").skip(1) {
        let Some(source) = package.lines().find(|line| line.starts_with("source = ")) else {
            continue;
        };
        let registry = "source = \"registry+https://github.com/rust-lang/crates.io-index\"";
        assert_eq!(source, registry, "{package}");
        assert!(package.contains("checksum = \""), "{package}");
        count += 1;
    }
    assert!(count > 100, "{count} packages");
}
