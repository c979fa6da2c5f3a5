//! A translation that its source has left behind.

use generator::source::{self, Memory, Which, Words};
use generator::translate::stamp::{self, Extent};

use crate::site_test::SiteTest;

fn stamped() -> SiteTest {
    let site = SiteTest::new();
    stamp(&site);
    site
}

fn stamp(site: &SiteTest) {
    let sources =
        source::load(site.root(), &Which::All, &Memory::default(), Words::Keep).expect("read");
    stamp::sites(&sources, Extent::Everything).expect("stamped");
}

#[test]
fn a_stamped_translation_has_no_notes() {
    assert_eq!(stamped().rules(), ["missing-translation"]);
}

#[test]
fn a_changed_word_is_shown_at_its_block_in_each_other_language() {
    let site = stamped().change(
        "content/tiny/work/find/index.el.md",
        "Third el words.",
        "Τρίτες νέες λέξεις.",
    );
    site.build();
    for lang in ["en", "ar"] {
        let page = site.page(&format!("{lang}/work/find/index.html"));
        assert_eq!(page.matches("class=\"stale\"").count(), 1, "{page}");
        assert!(page.contains("Τρίτες νέες λέξεις."));
        let (before, after) = page.split_once("class=\"stale\"").expect("a notice");
        assert!(before.contains("Third") && !after.contains("Third"), "it stands behind its block");
    }
    assert!(!site.page("el/work/find/index.html").contains("class=\"stale\""));
    assert_eq!(site.rules(), ["missing-translation", "stale-block"]);
}

#[test]
fn a_changed_introduction_of_a_section_is_shown_in_each_other_language() {
    const SOURCE: &str = "content/tiny/work/_index.el.md";
    let site = SiteTest::new().change(SOURCE, "summary:", "icon: employment\nsummary:");
    assert!(site.problems().contains("content/tiny/work/_index.ar.md"), "nobody stamped it yet");
    stamp(&site);
    site.build();
    assert!(!site.page("en/work/index.html").contains("class=\"stale\""));
    let site = site.change(SOURCE, "---\nΕργασία.", "---\nΝέα εργασία.");
    site.build();
    for lang in ["en", "ar"] {
        let page = site.page(&format!("{lang}/work/index.html"));
        assert_eq!(page.matches("class=\"stale\"").count(), 1, "{page}");
        assert!(page.contains("Νέα εργασία."), "{page}");
    }
    assert!(!site.page("el/work/index.html").contains("class=\"stale\""));
    assert_eq!(site.rules(), ["missing-translation", "stale-block"]);
}

#[test]
fn moving_and_reformatting_make_nothing_stale() {
    let site = stamped().change(
        "content/tiny/work/find/index.el.md",
        "First el words.\n\n## Second\n\nThird el words.",
        "## Second\n\n*Third*   el\nwords.\n\nFirst el words.",
    );
    assert_eq!(site.rules(), ["missing-translation"]);
}

#[test]
fn mending_a_typo_in_a_translation_hides_nothing() {
    let site = stamped().change("content/tiny/work/find/index.el.md", "Third el", "Άλλες").change(
        "content/tiny/work/find/index.en.md",
        "Third en words",
        "Third English words",
    );
    assert_eq!(site.rules(), ["missing-translation", "stale-block"]);
}

#[test]
fn a_new_block_of_the_source_is_shown_as_missing() {
    let site = stamped().change(
        "content/tiny/work/find/index.el.md",
        "## Second",
        "Νέα παράγραφος.\n\n## Second",
    );
    site.build();
    let page = site.page("en/work/find/index.html");
    assert!(page.contains("Νέα παράγραφος."), "{page}");
}

#[test]
fn stamping_keeps_every_other_byte() {
    let site = SiteTest::new();
    let path = site.root().join("content/tiny/work/find/index.ar.md");
    let before = std::fs::read_to_string(&path).expect("read");
    stamp(&site);
    let after = std::fs::read_to_string(&path).expect("read");
    let left: String = after
        .split_inclusive('\n')
        .filter(|line| {
            !line.starts_with("translated_from")
                && !line.starts_with("blocks:")
                && !line.starts_with("  ")
        })
        .collect();
    assert_eq!(left, before);
}
