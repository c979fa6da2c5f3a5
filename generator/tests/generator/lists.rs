//! Lists from A to Z: titles, and official words with their meanings.

use generator::edition::{alphabet, paging};

use crate::site_test::SiteTest;

const GLOSSARY: &str = "\
- term: Άδεια διαμονής
  also: [residence permit, ARC]
  means: {en: permit to stay, el: άδεια να μείνετε, ar: تصريح إقامة}
  article: work/rights
- term: Ταμείο
  means: {en: fund, el: πού πληρώνετε, ar: صندوق}
";

fn with_words() -> SiteTest {
    SiteTest::new().file("content/tiny/work/glossary.yaml", GLOSSARY)
}

#[test]
fn official_words_have_a_page_that_the_list_of_titles_leads_to() {
    let site = with_words();
    site.build();
    for (lang, means) in [("en", "permit to stay"), ("ar", "تصريح إقامة")] {
        let page = site.page(&format!("{lang}/glossary/index.html"));
        assert!(
            page.contains("<dfn lang=\"el\" dir=\"ltr\" translate=\"no\">Άδεια διαμονής</dfn>")
        );
        assert!(page.contains(means) && page.contains("residence permit"), "{page}");
        assert!(page.contains("../../"), "it leads back");
        for from in ["a-z/", "tags/", ""] {
            let list = site.page(&format!("{lang}/{from}index.html"));
            assert!(list.contains(&format!("{lang}/glossary/\"")), "{from} leads there");
        }
    }
    assert!(site.page("sitemap.xml").contains("https://tiny.example/ar/glossary/"));
}

#[test]
fn a_site_without_official_words_has_no_trace_of_them() {
    let site = SiteTest::new();
    site.build();
    for (path, bytes) in site.output() {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!path.contains("glossary") && !text.contains("/glossary/"), "{path}");
    }
    let site = site.file("content/tiny/work/glossary.yaml", GLOSSARY);
    site.build();
    assert!(site.page("en/index.html").contains("en/glossary/"), "every page is made anew");
}

#[test]
fn an_article_says_what_its_official_words_mean() {
    let site = with_words().change(
        "content/tiny/work/rights/index.el.md",
        "type: guide",
        "type: guide\nterms: [ταμείο, Κάτι άλλο, ARC, άδεια διαμονής]",
    );
    site.build();
    let page = site.page("en/work/rights/index.html");
    let words = page.split("class=\"terms\"").nth(1).expect("words");
    assert!(words.contains("ταμείο</dfn><p>fund</p></li>"), "{words}");
    assert!(words.contains("Κάτι άλλο</dfn></li>"), "without an entry, the word alone: {words}");
    assert_eq!(words.matches("permit to stay").count(), 1, "two names of one thing: {words}");
    let site = site.change("content/tiny/work/glossary.yaml", "en: fund", "en: pay desk");
    site.build();
    assert!(site.page("en/work/rights/index.html").contains("<p>pay desk</p>"));
}

#[test]
fn a_long_list_goes_over_several_pages_alike_in_every_language() {
    let count = alphabet::TITLES + 10;
    let mut site = SiteTest::new();
    for number in 0..count {
        site = site.article(&format!("work/{}-{number}", letter(number)), "", &["en", "el", "ar"]);
    }
    site.build();
    for lang in ["en", "el", "ar"] {
        let pages = ["", "2/"].map(|part| site.page(&format!("{lang}/a-z/{part}index.html")));
        for number in 0..count {
            let link = format!("{lang}/work/{}-{number}/\"", letter(number));
            let on: Vec<bool> = pages.iter().map(|page| page.contains(&link)).collect();
            assert_eq!(on.iter().filter(|on| **on).count(), 1, "{link} stands once: {on:?}");
        }
        assert!(pages[0].contains("a-z/2/\""), "on to the next page");
        assert!(pages[1].contains("rel=\"prev\""), "and back");
        assert!(!site.home().join(format!("{lang}/a-z/3")).exists());
    }
}

#[test]
fn a_long_section_and_a_long_tag_go_over_several_pages() {
    let count = paging::CARDS + 5;
    let mut site = SiteTest::new();
    for number in 0..count {
        let facts =
            if number % 2 == 0 { "tags: [school]\nareas: [north]\n" } else { "tags: [school]\n" };
        site = site.article(&format!("work/job-{number}"), facts, &["en", "el"]);
    }
    site.build();
    for list in ["en/work/", "el/work/", "en/tags/school/"] {
        let pages = ["", "page/2/"].map(|part| site.page(&format!("{list}{part}index.html")));
        for number in 0..count {
            let link = format!("/work/job-{number}/\">");
            let on = pages.iter().filter(|page| page.contains(&link)).count();
            assert_eq!(on, 1, "{link} stands once in {list}");
        }
        assert!(
            pages[0].contains(&format!("{list}page/2/\"")) && pages[0].contains("rel=\"next\"")
        );
        assert!(pages[1].contains("rel=\"prev\""));
    }
    let first = site.page("en/work/index.html");
    assert!(!first.contains("data-behavior=\"filter\""), "filters lead to pages of their own");
    let second = site.page("en/work/page/2/index.html");
    assert!(second.contains("Page 2 of 2"), "{second}");
    assert!(second.contains("href=\"../../../../en/work/\" data-choice=\"\""), "all: {second}");
}

fn letter(number: usize) -> char {
    char::from(b'a' + (number % 26) as u8)
}
