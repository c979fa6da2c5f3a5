//! Whatever an author, or an attacker, writes ends in a value or in problems.

use generator::content::parse::{self, What};
use generator::content::place::Role;
use generator::markdown::{self, blocks};
use generator::problem::Checked;
use proptest::prelude::*;

fn article() -> Role {
    Role::Article { section: "s".into(), slug: "a".into(), lang: "en".into() }
}

/// Pieces of which mischief is made.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "---\n",
            "title: ",
            "official:\n  - ",
            "validated: {by: x, on: ",
            "&a ",
            "*a ",
            "[",
            "{",
            "}",
            "]",
            "'",
            "\"",
            ": ",
            "\n",
            "\t",
            "> ",
            "- ",
            "# ",
            "## ",
            "|",
            "|--|\n",
            "```\n",
            "[x](",
            "[x](/",
            "[x](#",
            "![x](<",
            ")",
            "![",
            "](p.png)",
            "{{ phone:",
            "}}",
            "<script>",
            "</",
            "<details>",
            "<!--",
            "-->",
            "javascript:",
            "http://",
            "\\",
            "*",
            "_",
            "\u{202e}",
            "\u{feff}",
            "é",
            "ش",
            "😀",
            "2026-11-20",
        ])
        .prop_map(String::from),
        "[ -~]{0,12}",
        "\\PC{0,6}",
    ]
}

fn mischief() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn no_file_makes_the_reader_fail(text in mischief()) {
        for whole in [text.clone(), format!("---\n{text}\n---\n"), format!("---\ntitle: x\nsummary: y\n---\n{text}")] {
            let parsed = parse::parse("content/x/s/a/index.en.md", &article(), whole.as_bytes());
            if let Some(What::Article(file)) = parsed.what {
                let html = file.body.content.clone().expect("a parsed text").html;
                prop_assert_eq!(blocks::each(&html).len(), file.body.blocks.len());
            }
        }
    }

    #[test]
    fn no_bytes_make_the_reader_fail(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let parsed = parse::parse("content/x/s/a/index.en.md", &article(), &bytes);
        prop_assert!(parsed.what.is_some() || !parsed.problems.is_empty() || bytes.iter().all(u8::is_ascii_whitespace));
    }

    #[test]
    fn nothing_that_runs_comes_out_of_markdown(text in mischief()) {
        let checked = Checked { file: "x.md", text: &text };
        let body = markdown::parse(checked, &text, 1, &mut Vec::new());
        let html = body.content.expect("a parsed text").html.to_ascii_lowercase();
        for danger in ["<script", "<iframe", "<style", "href=\"javascript", "href=\"data:", "href=\"http:"] {
            prop_assert!(!html.contains(danger), "{} in {}", danger, html);
        }
    }
}
