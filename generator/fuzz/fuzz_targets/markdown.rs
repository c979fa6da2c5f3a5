//! Any text as Markdown: what comes out holds no script, and its blocks are balanced.
#![no_main]

use generator::markdown;
use generator::problem::Checked;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    if text.contains(char::is_control) {
        return;
    }
    let body = markdown::parse(Checked { file: "x.md", text }, text, 1, &mut Vec::new());
    let html = body.content.expect("a parsed text").html;
    assert!(!html.to_ascii_lowercase().contains("<script"));
    assert_eq!(markdown::blocks::each(&html).len(), body.blocks.len());
});
