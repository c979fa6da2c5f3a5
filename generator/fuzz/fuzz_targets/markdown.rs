//! Any text as Markdown: what comes out holds no script, and its blocks are balanced.
#![no_main]

use generator::markdown;
use generator::problem::Checked;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    // No file may hold other control characters; the marks of links and blocks are made of them.
    if text.contains(|c: char| c.is_control() && c != '\n') {
        return;
    }
    let body = markdown::parse(Checked { file: "x.md", text }, text, 1, &mut Vec::new());
    let html = body.content.expect("a parsed text").html;
    assert!(!html.to_ascii_lowercase().contains("<script"));
    assert_eq!(markdown::blocks::each(&html).len(), body.blocks.len());
});
