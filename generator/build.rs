//! The default themes are embedded, so a new file in them has to be noticed; and what one state
//! of this code remembered of a build is not for another, so the code gets a fingerprint.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::Path;

fn main() {
    let mut state = DefaultHasher::new();
    for folder in ["src", "../search-index/src", "../search-index/data"] {
        println!("cargo:rerun-if-changed={folder}");
        read(Path::new(folder), &mut state);
    }
    println!("cargo:rerun-if-changed=../themes");
    println!("cargo:rustc-env=GENERATOR_CODE={:016x}", state.finish());
}

fn read(folder: &Path, state: &mut DefaultHasher) {
    let entries = fs::read_dir(folder).expect("the code is there");
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            read(&path, state);
        } else if let Ok(text) = fs::read(&path) {
            text.hash(state);
        }
    }
}
