//! Any bytes as an article: head and text end in a value or in problems, never in a crash.
#![no_main]

use generator::content::parse;
use generator::content::place::Role;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let role = Role::Article { section: "s".into(), slug: "a".into(), lang: "en".into() };
    let _ = parse::parse("content/x/s/a/index.en.md", &role, bytes);
});
