//! Guides to the site itself: they need no authority, quote the interface, and say only what is on.

use crate::site_test::SiteTest;

const GUIDED: (&str, &str) = ("sections: [health, work]", "sections: [health, work]\nguide: help");

/// The small site with a user guide in which one article needs something.
fn guided(needs: &str) -> SiteTest {
    let mut site = SiteTest::new().change("sites/tiny.yaml", GUIDED.0, GUIDED.1);
    for lang in ["en", "el", "ar"] {
        let text = format!("---\ntitle: Help {lang}\nsummary: Help.\n---\nHelp.\n");
        site = site.file(&format!("content/tiny/help/_index.{lang}.md"), &text);
        let facts = match lang {
            "el" => format!(
                "type: guide\nvalidated: {{by: editors, on: 2026-11-01}}\nneeds: [{needs}]\n"
            ),
            _ => String::new(),
        };
        let text = format!(
            "---\ntitle: Apply {lang}\nsummary: Apply.\n{facts}---\n\
             Choose **{{{{ text:applications-send }}}}** under {{{{ module:training }}}}.\n"
        );
        site = site.file(&format!("content/tiny/help/apply/index.{lang}.md"), &text);
    }
    site
}

#[test]
fn an_article_about_the_site_needs_no_authority() {
    assert_eq!(guided("listings").rules(), ["missing-translation", "unstamped"]);
}

#[test]
fn an_article_is_there_where_all_that_it_needs_is_switched_on() {
    for (needs, shown) in
        [("training", true), ("listings, questions", true), ("accounts", false), ("jobs", false)]
    {
        let jobs = include_str!("../../../sites/modules/jobs.yaml");
        let site = guided(needs).file("sites/modules/jobs.yaml", jobs);
        site.build();
        let output = site.output();
        assert_eq!(output.contains_key("en/help/apply/index.html"), shown, "needs {needs}");
    }
    assert_eq!(
        guided("trainings").rules(),
        ["missing-translation", "unknown-module", "unstamped"],
        "a name that nothing has is a mistake"
    );
}

#[test]
fn an_article_quotes_a_button_in_the_readers_language() {
    let site = guided("training");
    site.build();
    let output = site.output();
    let page = |lang: &str| {
        let bytes = output.get(&format!("{lang}/help/apply/index.html")).expect("the page");
        String::from_utf8(bytes.clone()).expect("text")
    };
    assert!(page("en").contains("<bdi lang=\"en\" dir=\"ltr\">Send application</bdi>"));
    assert!(page("ar").contains("<bdi lang=\"ar\" dir=\"rtl\">"));
    assert!(page("en").contains("under Training courses"), "a module has the name of the menu");
    let file = "content/tiny/help/apply/index.en.md";
    let site = site.change(file, "text:applications-send", "text:application-send");
    assert!(site.rules().contains(&"unknown-reference"));
}
