//! What a reader gets.

use generator::pipeline::Links;

use crate::site_test::SiteTest;

#[test]
fn every_language_has_every_page() {
    let site = SiteTest::new();
    site.build();
    for lang in ["en", "el", "ar"] {
        for page in [
            "",
            "health/",
            "health/doctor/",
            "health/medicine/",
            "work/find/",
            "a-z/",
            "about/",
            "contact/",
            "tags/",
            "training/",
        ] {
            site.page(&format!("{lang}/{page}index.html"));
        }
        site.page(&format!("{lang}/404.html"));
        site.page(&format!("{lang}/feed.xml"));
        site.page(&format!("{lang}/manifest.webmanifest"));
    }
    for file in [
        "index.html",
        "404.html",
        "sitemap.xml",
        "robots.txt",
        "_headers",
        "_redirects",
        ".nojekyll",
        ".well-known/security.txt",
    ] {
        site.page(file);
    }
}

#[test]
fn what_is_not_translated_is_shown_in_another_language_and_says_so() {
    let site = SiteTest::new();
    site.build();
    let page = site.page("ar/health/medicine/index.html");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\""), "the page is Arabic");
    assert!(page.contains("lang=\"en\" dir=\"ltr\""), "its text is marked as English");
    assert!(page.contains("noindex"), "search engines get the English page");
    let sitemap = site.page("sitemap.xml");
    assert!(!sitemap.contains("ar/health/medicine/"));
    assert!(sitemap.contains("en/health/medicine/"));
}

#[test]
fn links_lead_to_the_readers_own_language() {
    let site = SiteTest::new().change(
        "content/tiny/work/rights/index.ar.md",
        "First ar words.",
        "First ar [words](/health/doctor/).",
    );
    site.build();
    assert!(site.page("ar/work/rights/index.html").contains("href=\"../../../ar/health/doctor/\""));
}

#[test]
fn for_a_folder_every_link_names_its_file_and_otherwise_none_does() {
    let site = SiteTest::new();
    let mut job = site.job();
    job.links = Links::NamingFiles;
    site.build_with(&job);
    let named = site.page("ar/work/rights/index.html");
    assert!(named.contains("href=\"../../../ar/health/index.html\""), "{named}");
    assert!(site.page("index.html").contains("href=\"el/index.html\""));
    assert!(site.page("sitemap.xml").contains("https://tiny.example/el/health/</loc>"));
    site.build();
    assert!(!site.page("ar/work/rights/index.html").contains("index.html"));
    assert!(!site.page("index.html").contains("href=\"el/index.html\""));
}

#[test]
fn an_old_address_leads_to_the_new_one() {
    let site = SiteTest::new().change(
        "content/tiny/health/doctor/index.el.md",
        "tags: [doctor]",
        "tags: [doctor]\naliases: [health/physician]",
    );
    site.build();
    let page = site.page("ar/health/physician/index.html");
    assert!(page.contains("../../../ar/health/doctor/"), "{page}");
    assert!(site.page("_redirects").contains("/ar/health/physician/ /ar/health/doctor/ 301"));
}

#[test]
fn a_contact_changes_in_one_place() {
    let site = SiteTest::new()
        .file(
            "content/tiny/_contacts/office.yaml",
            "name: {en: Office, el: Γραφείο, ar: مكتب}\nphones: [\"+357 22 000000\"]\n",
        )
        .change(
            "content/tiny/work/find/index.el.md",
            "First el words.",
            "Καλέστε {{ phone:office }}.",
        );
    site.build();
    assert!(site.page("el/work/find/index.html").contains("tel:+35722000000"));
    let site = site.change("content/tiny/_contacts/office.yaml", "000000", "111111");
    site.build();
    assert!(site.page("el/work/find/index.html").contains("tel:+35722111111"));
}

#[test]
fn an_article_that_is_not_validated_is_not_shown_and_links_to_it_lose_their_way() {
    let site = SiteTest::new()
        .change(
            "content/tiny/health/doctor/index.el.md",
            "validated: {by: editors, on: 2026-11-01}\n",
            "",
        )
        .change(
            "content/tiny/work/find/index.el.md",
            "First el words.",
            "First [el](/health/doctor/) words.",
        );
    site.build();
    assert!(!site.home().join("el/health/doctor").exists());
    assert!(!site.page("el/work/find/index.html").contains("health/doctor"));
    assert!(!site.page("el/health/index.html").contains("health/doctor"));
    assert_eq!(
        site.rules(),
        ["missing-translation", "not-validated", "unpublished-link", "unstamped"]
    );
}

#[test]
fn a_validation_lapses() {
    let site = SiteTest::new().change(
        "sites/tiny.yaml",
        "host_language",
        "validity: 1 months\nhost_language",
    );
    let mut job = site.job();
    job.today = jiff::civil::date(2026, 12, 2);
    let report = generator::pipeline::check(&job).expect("read");
    let lapsed = report.problems.sorted();
    let lapsed = lapsed.iter().filter(|problem| problem.rule.id() == "validation-lapsed");
    assert_eq!(lapsed.count(), 4);
}

#[test]
fn a_picture_is_made_light() {
    let site = SiteTest::new().change(
        "content/tiny/work/find/index.el.md",
        "First el words.",
        "![Μια φόρμα](form.png)",
    );
    let picture = image::RgbImage::from_fn(1600, 800, |x, y| image::Rgb([x as u8, y as u8, 9]));
    picture.save(site.root().join("content/tiny/work/find/form.png")).expect("saved");
    site.build();
    let page = site.page("el/work/find/index.html");
    assert!(
        page.contains("alt=\"Μια φόρμα\"") && page.contains("width=\"1280\" height=\"640\""),
        "{page}"
    );
    let output = site.output();
    let media: Vec<&String> = output.keys().filter(|path| path.starts_with("media/")).collect();
    assert_eq!(media.len(), 3, "{media:?}");
}

#[test]
fn compressed_files_lie_beside_the_plain_ones_when_asked_for() {
    let site = SiteTest::new();
    let mut job = site.job();
    job.compress = generator::pipeline::Compress::Yes;
    site.build_with(&job);
    let output = site.output();
    assert!(output.contains_key("el/index.html.br") && output.contains_key("el/index.html.gz"));
    site.build();
    assert!(!site.output().contains_key("el/index.html.br"), "they leave when not asked for");
}

#[test]
fn what_was_published_gets_its_pages() {
    let site = SiteTest::new();
    site.build_published(
        r#"{"version": 1, "sites": {"tiny": [
            {"id": "greek-a1", "module": "training", "title": {"el": "Ελληνικά", "en": "Greek A1"},
             "text": {"en": "Come **in**. <script>alert(1)</script>"}, "provider": "A <b>school</b>",
             "starts": "2026-12-01T18:00", "action": "javascript:alert(1)"},
            {"id": "old", "module": "training", "title": {"en": "Old"}, "expires_on": "2026-11-22"}
        ]}}"#,
    );
    let page = site.page("ar/training/greek-a1/index.html");
    assert!(page.contains("Greek A1") && page.contains("<strong>in</strong>"));
    assert!(!page.contains("<script>alert") && !page.contains("javascript:alert"), "{page}");
    assert!(page.contains("A &lt;b&gt;school"));
    assert!(site.page("el/training/index.html").contains("Ελληνικά"));
    assert!(!site.home().join("el/training/old").exists(), "expired");
}

#[test]
fn a_shared_article_takes_in_a_local_block() {
    let site = SiteTest::new()
        .change("sites/tiny.yaml", "modules:", "shared: [health/call]\nmodules:")
        .file(
            "content/shared/health/call/index.en.md",
            "---\ntitle: Call\nsummary: Call us.\ntype: guide\nofficial: [{name: EU, url: \"https://eu.example\"}]\nvalidated: {by: editors, on: 2026-11-01}\n---\nEverywhere.\n",
        )
        .file("content/shared/health/call/index.el.md", "---\ntitle: Κλήση\nsummary: Καλέστε.\n---\nΠαντού.\n")
        .file("content/shared/health/call/local.tiny.el.md", "Μόνο εδώ.\n")
        .file("content/shared/health/call/local.other.el.md", "Αλλού.\n");
    site.build();
    let page = site.page("el/health/call/index.html");
    assert!(page.contains("Παντού") && page.contains("Μόνο εδώ") && !page.contains("Αλλού"));
    assert!(site.page("ar/health/call/index.html").contains("Everywhere"));
}

#[test]
fn a_search_without_javascript_is_answered_in_the_look_of_the_site() {
    let site = SiteTest::new();
    let mut job = site.job();
    job.search = generator::pipeline::Search::Yes;
    job.search_service = String::from("/my/{site}/{lang}/search");
    let preview = generator::pipeline::Preview::open(&job).expect("read");
    let asked = |text: &str| generator::render::search::Asked {
        text: text.to_string(),
        section: String::new(),
    };
    let page = |lang: &str, text: &str| {
        let bytes = preview.search("tiny", lang, &asked(text)).expect("answered");
        String::from_utf8(bytes.expect("the site speaks it")).expect("text")
    };
    let found = page("el", "doctor <script>");
    assert!(found.contains("el/health/doctor/") && found.contains("<mark>"), "{found}");
    assert!(found.contains("value=\"doctor &lt;script&gt;\"") && !found.contains("<script>\""));
    assert!(found.contains("my/tiny/ar/search?q=doctor"), "the same search in another language");
    assert!(page("ar", "").contains("dir=\"rtl\""));
    assert!(preview.search("tiny", "de", &asked("x")).expect("answered").is_none());
    assert!(preview.search("nowhere", "el", &asked("x")).expect("answered").is_none());
}
