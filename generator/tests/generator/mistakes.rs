//! What bad input gets: every mistake at once, each at its place; nothing is written.

use crate::site_test::SiteTest;

#[test]
fn a_good_site_has_only_notes() {
    assert_eq!(SiteTest::new().rules(), ["missing-translation", "unstamped"]);
}

#[test]
fn mistakes_are_found_all_at_once_and_nothing_is_written() {
    let site = SiteTest::new();
    site.build();
    let before = site.output();
    let site = site
        .change("content/tiny/health/doctor/index.el.md", "summary:", "sumary:")
        .change("content/tiny/health/doctor/index.el.md", "areas: [north]", "areas: [nort]")
        .change(
            "content/tiny/health/doctor/index.ar.md",
            "First ar",
            "[First](/health/docto/) <b>x</b>",
        )
        .change("content/tiny/work/find/index.el.md", "2026-11-01", "2026-13-01")
        .change("content/tiny/work/rights/index.en.md", "title: en", "title: \"en")
        .file("content/tiny/notes.txt", "x")
        .file("content/tiny/work/rights/index.xy.md", "---\ntitle: x\nsummary: x\n---\n");
    let built = generator::pipeline::build(&site.job(), &()).expect("read");
    assert!(built.problems.stop_the_build());
    let text = site.problems();
    for expected in [
        "unknown key `sumary`",
        "did you mean `summary`?",
        "there is no area `nort`",
        "did you mean `north`?",
        "the link `/health/docto/` leads nowhere",
        "did you mean `health/doctor`?",
        "content/tiny/health/doctor/index.ar.md:5:1",
        "`2026-13-01` is not a day of the calendar",
        "yaml-syntax",
        "nothing is looked for at this place",
        "the language `xy` is not in sites/locales.yaml",
        "html-not-allowed",
    ] {
        assert!(text.contains(expected), "`{expected}` is not in\n{text}");
    }
    assert_eq!(site.output(), before, "the former output stays whole");
}

#[test]
fn each_mistake_has_its_rule() {
    type Change = (&'static str, &'static str, &'static str, &'static str);
    let cases: [Change; 20] = [
        ("sites/tiny.yaml", "host_language", "hostlanguage", "unknown-key"),
        (
            "sites/tiny.yaml",
            "languages: [en, el, ar]",
            "languages: [en, el, xx]",
            "unknown-language",
        ),
        (
            "sites/tiny.yaml",
            "sections: [health, work]",
            "sections: [health, wrok]",
            "unknown-section",
        ),
        ("sites/tiny.yaml", "listings: [training]", "listings: [trainings]", "unknown-module"),
        ("sites/tiny.yaml", "time_zone: Asia/Nicosia", "time_zone: Asia/Nicosa", "bad-value"),
        ("sites/tiny.yaml", "address: https:", "address: http:", "insecure-link"),
        ("sites/tiny.yaml", ", ar: طوارئ", "", "missing-text"),
        ("content/tiny/health/doctor/index.el.md", "title: el health doctor\n", "", "missing-key"),
        ("content/tiny/health/doctor/index.el.md", "type: guide", "type: guid", "bad-value"),
        ("content/tiny/health/doctor/index.el.md", "type: guide", "type: procedure", "missing-key"),
        (
            "content/tiny/health/doctor/index.el.md",
            "type: guide",
            "type: guide\nsearch_words: [πόνος, πυρετός, πόνος]",
            "bad-value",
        ),
        (
            "content/tiny/health/doctor/index.el.md",
            "https://authority",
            "http://authority",
            "insecure-link",
        ),
        (
            "content/tiny/health/doctor/index.el.md",
            "tags: [doctor]",
            "tags: [docter]",
            "unknown-tag",
        ),
        (
            "content/tiny/health/doctor/index.el.md",
            "tags: [doctor]",
            "contacts: [nobody]",
            "unknown-contact",
        ),
        (
            "content/tiny/health/doctor/index.el.md",
            "on: 2026-11-01",
            "on: 2026-12-01",
            "validated-in-future",
        ),
        (
            "content/tiny/health/doctor/index.el.md",
            "tags: [doctor]",
            "aliases: [work/find]",
            "same-address",
        ),
        (
            "content/tiny/health/doctor/index.en.md",
            "summary:",
            "draft: true\nsummary:",
            "facts-in-translation",
        ),
        (
            "content/tiny/health/doctor/index.en.md",
            "First",
            "![x](no.png) First",
            "missing-picture",
        ),
        ("content/tiny/health/doctor/index.en.md", "First", "[x](#nowhere) First", "dead-anchor"),
        ("content/tiny/health/doctor/index.en.md", "## Second", "#### Second", "heading-level"),
    ];
    for (file, from, to, rule) in cases {
        let rules = SiteTest::new().change(file, from, to).rules();
        assert!(rules.contains(&rule), "{from} → {to} gives {rules:?}, not {rule}");
    }
}

#[test]
fn an_article_without_a_source_or_with_two_is_a_mistake() {
    let source = "content/tiny/health/doctor/index.el.md";
    assert!(SiteTest::new().without(source).rules().contains(&"no-source"));
    let twice = SiteTest::new().change(
        "content/tiny/health/doctor/index.en.md",
        "summary:",
        "type: guide\nofficial: [{name: x, url: \"https://x.example\"}]\nsummary:",
    );
    assert!(twice.rules().contains(&"two-sources"));
}

#[test]
fn empty_values_and_blank_files_count_as_absent() {
    let site = SiteTest::new()
        .change(
            "content/tiny/health/doctor/index.el.md",
            "tags: [doctor]",
            "tags: []\naliases: ''\ncontacts:",
        )
        .file("content/tiny/work/find/index.ar.md", "\n");
    assert_eq!(site.rules(), ["empty-translation", "missing-translation", "unstamped"]);
}

#[test]
fn hostile_files_end_in_problems() {
    let bomb: String = (1..30).fold(String::from("a0: &a0 [x]\n"), |bomb, level| {
        format!("{bomb}a{level}: &a{level} [*a{p},*a{p},*a{p}]\n", p = level - 1)
    });
    let deep = format!("---\ntitle: x\nsummary: x\n---\n{}", "> ".repeat(3000));
    let cases = [
        ("index.en.md", format!("---\n{bomb}---\n"), "yaml-syntax"),
        ("index.en.md", format!("---\ntitle: {}\n---\n", "[".repeat(9000)), "yaml-syntax"),
        ("index.en.md", deep, "too-deep"),
        ("index.en.md", "x".repeat(300_000), "too-large"),
        ("index.en.md", String::from("---\ntitle: a\u{1}b\n---\n"), "encoding"),
        ("index.en.md", String::from("no head"), "no-head"),
    ];
    for (name, text, rule) in cases {
        let path = format!("content/tiny/health/doctor/{name}");
        let rules = SiteTest::new().file(&path, &text).rules();
        assert!(rules.contains(&rule), "{rules:?} has no {rule}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_folder_is_not_followed() {
    let site = SiteTest::new();
    let path = site.root().join("content/tiny/health/doctor/passwd.png");
    std::os::unix::fs::symlink("/etc/passwd", path).expect("linked");
    assert!(site.rules().contains(&"symlink-outside"));
}
