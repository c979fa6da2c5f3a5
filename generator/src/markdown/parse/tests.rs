//! What comes of Markdown: blocks, links, headings, and nothing hostile.

use super::super::{blocks, parse};
use super::*;

fn parsed(text: &str) -> (Body, Vec<Problem>) {
    let mut problems = Vec::new();
    let body = parse(Checked { file: "x.md", text }, text, 1, &mut problems);
    (body, problems)
}

fn html(text: &str) -> String {
    blocks::without_marks(&parsed(text).0.content.expect("parsed").html)
}

#[test]
fn each_paragraph_heading_and_item_is_a_block() {
    let (body, problems) =
        parsed("Hello **you**.\n\n## What\n\n- one\n- two\n  - deeper\n- three\n\n> note\n");
    assert!(problems.is_empty(), "{problems:?}");
    let html = body.content.expect("parsed").html;
    let blocks: Vec<&str> = blocks::each(&html).into_iter().map(str::trim).collect();
    assert_eq!(
        blocks,
        [
            "<p>Hello <strong>you</strong>.</p>",
            "<h2 id=\"what\">What</h2>",
            "one",
            "two",
            "deeper",
            "three",
            "<p>note</p>"
        ]
    );
    assert_eq!(body.blocks.len(), 7);
}

#[test]
fn loose_items_are_one_block_a_paragraph() {
    assert_eq!(parsed("- a\n\n- b\n\n  c\n").0.blocks.len(), 3);
}

#[test]
fn markup_style_does_not_change_what_a_block_means() {
    let one = parsed("Go *there*\nnow\n\n- a\n- b\n").0.blocks;
    let other = parsed("Go _there_   now\n\n* a\n\n* b\n").0.blocks;
    assert_eq!(one, other);
    assert_ne!(one, parsed("Go *there* later\n\n- a\n- b\n").0.blocks);
    let link = |address: &str| parsed(&format!("[a]({address})")).0.blocks;
    assert_ne!(link("https://a.example"), link("https://b.example"));
}

#[test]
fn links_are_marked_and_measured() {
    let (body, problems) =
        parsed("See\n[the doctor](/health/see-a-doctor/#cost) and [x](https://a.example).");
    assert!(problems.is_empty());
    assert_eq!(body.links[0].target, "health/see-a-doctor");
    assert_eq!(body.links[0].anchor, "cost");
    assert_eq!(body.links[0].place, Place { line: 2, column: 1 });
    let html = body.content.expect("parsed").html;
    assert!(html.contains("<a\u{1}health/see-a-doctor#cost\u{4}>the doctor</a>"));
    assert!(html.contains("<a href=\"https://a.example\" rel=\"external\">x</a>"));
}

#[test]
fn faults_are_found_all_at_once() {
    let (_, problems) = parsed(
        "# Title\n\n[a](javascript:x) ![](p.png) <script>x</script>\n\n[b](http://x.example) {{ fone:x }}\n\n<kbd>\n",
    );
    let rules: Vec<&str> = problems.iter().map(|problem| problem.rule.id()).collect();
    for rule in [
        "heading-level",
        "unsafe-link",
        "missing-alt",
        "html-not-allowed",
        "insecure-link",
        "unknown-reference",
    ] {
        assert!(rules.contains(&rule), "{rule} not in {rules:?}");
    }
}

#[test]
fn nothing_hostile_gets_through() {
    let out = html(
        "<script>alert(1)</script>\n\n<b onclick=x>a</b> <br onload=\"x\"> [x](javascript:alert(1))",
    );
    assert!(!out.contains("script>"), "{out}");
    assert!(!out.contains("onclick") && !out.contains("onload") && !out.contains("javascript"));
}

#[test]
fn what_stands_inside_of_a_mark_is_escaped() {
    for text in
        ["{{ phone:\\<script>}}", "[x](/<script>)", "[x](/a/#<script>)", "![x](<\\<script>>)"]
    {
        let out = html(text);
        assert!(!out.contains("<script"), "{text}: {out}");
        assert!(out.contains("&lt;script"), "{text}: {out}");
    }
}

#[test]
fn a_card_alone_stands_without_a_paragraph() {
    let (body, _) = parsed("{{ contact:asylum-service }}\n\nCall {{ phone:a }}.");
    let html = body.content.expect("parsed").html;
    assert!(html.starts_with("\u{5}\u{2}contact:asylum-service\u{4}\u{6}"), "{html:?}");
    assert!(html.contains("<p>Call \u{2}phone:a\u{4}.</p>"));
}

#[test]
fn headings_get_names_of_their_own() {
    let (body, _) = parsed("## Τι κοστίζει;\n\n## Cost {#cost}\n\n## Cost {#cost}\n");
    let ids: Vec<&str> = body.headings.iter().map(|heading| heading.id.as_str()).collect();
    assert_eq!(ids, ["τι-κοστίζει", "cost", "cost-2"]);
}

#[test]
fn tables_can_be_scrolled_and_carry_no_style() {
    let out = html("| a | b |\n|:--|--:|\n| 1 | 2 |\n");
    assert!(out.contains("<div class=\"table\"") && !out.contains("style"), "{out}");
    assert_eq!(parsed("| a | b |\n|--|--|\n| 1 | 2 |\n").0.blocks.len(), 1);
}

#[test]
fn deep_nesting_ends_in_a_problem() {
    let (_, problems) = parsed(&("> ".repeat(400) + "x"));
    assert!(problems.iter().any(|problem| problem.rule == Rule::TooDeep));
}
