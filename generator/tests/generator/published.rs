//! What a service published becomes pages: lists, offers, organisations.

use crate::site_test::SiteTest;

const SNAPSHOT: &str = r#"{"version": 2, "sites": {"tiny": [
  {"id": "7", "module": "training", "title": {"en": "Greek for beginners", "el": "Ελληνικά"},
   "summary": {"en": "Twice a week.", "el": "Δύο φορές την εβδομάδα."},
   "text": {"en": "Come **as you are**.\n\n<script>alert(1)</script>\n\n[bad](javascript:alert(1))"},
   "provider": "Helpers", "provider_id": "3", "areas": ["north"], "starts": "2026-12-01T18:00",
   "facts": {"topic": ["language"], "languages": ["el A1", "en A2"], "schedule": ["1 18:00-20:00", "3 18:00-20:00"],
     "price": "12.50", "place": ["Hall", "Street 1, North"], "bring": {"en": "A *pen*"},
     "link": "javascript:alert(1)"},
   "verified_on": "2026-11-20", "expires_on": "2027-01-31", "places_left": 1,
   "action": "/my/tiny/{lang}/listings/7/apply", "ask": "/my/tiny/{lang}/listings/7/ask"},
  {"id": "8", "module": "training", "title": {"en": "Cooking"}, "areas": ["south"],
   "facts": {"topic": ["work"], "languages": ["ar"], "price": "0.00"}, "places_left": 0,
   "expires_on": "2027-01-31", "action": "/my/tiny/{lang}/listings/8/apply"},
  {"id": "9", "module": "training", "title": {"en": "Over"}, "areas": ["south"], "expires_on": "2026-11-22"}
 ]},
 "providers": {"tiny": [{"id": "3", "name": "Helpers", "about": {"en": "We **help**."}, "areas": ["north"],
   "languages": ["el"], "phone": "+357 22 000000", "email": "help@example.org", "web": "https://help.example",
   "address": "Street 1", "hours": ["1 09:00-13:00 16:00-18:00"], "verified_on": "2026-11-01"}]}}"#;

fn built() -> SiteTest {
    built_from(SNAPSHOT)
}

fn built_from(snapshot: &str) -> SiteTest {
    let site = SiteTest::new();
    site.build_published(snapshot);
    site
}

fn json_ld(page: &str) -> serde_json::Value {
    let block = page.split("<script type=\"application/ld+json\">").nth(1).expect("a block");
    serde_json::from_str(block.split("</script>").next().expect("an end")).expect("JSON")
}

#[test]
fn a_list_is_narrowed_down_by_pages_and_by_a_script() {
    let site = built();
    let list = site.page("en/training/index.html");
    assert!(list.contains("Greek for beginners") && list.contains("Cooking"));
    assert!(!list.contains("Over"), "what is over is not listed");
    for part in [
        "data-filter=\"area\"",
        "href=\"../../en/training/area/north/\"",
        "data-area=\"north\"",
        "data-languages=\"el en\"",
        "data-over=\"2027-01-31T23:59:59\"",
        "role=\"search\"",
        "12.50",
    ] {
        assert!(list.contains(part), "{part} is not in\n{list}");
    }
    let north = site.page("en/training/area/north/index.html");
    assert!(north.contains("Greek for beginners") && !north.contains("Cooking"));
    assert!(north.contains("noindex"));
    let arabic = site.page("ar/training/languages/ar/index.html");
    assert!(arabic.contains("lang=\"en\" dir=\"ltr\">Cooking"), "a fallback is marked");
}

#[test]
fn an_offer_says_each_fact_as_its_type_is_read() {
    let site = built();
    let page = site.page("en/training/7/index.html");
    for part in [
        "<time datetime=\"2026-12-01T18:00\">",
        "Greek A1",
        "Monday: 18:00–20:00",
        "Hall, Street 1, North",
        "https://www.openstreetmap.org/search?query=Hall%2C%20Street%201%2C%20North",
        "A <em>pen</em>",
        "1 place left",
        "href=\"../../../en/providers/3/\"",
        "href=\"/my/tiny/en/listings/7/apply\"",
        "href=\"/my/tiny/en/listings/7/ask\"",
        "Come <strong>as you are</strong>.",
    ] {
        assert!(page.contains(part), "{part} is not in\n{page}");
    }
    for bad in ["<script>alert", "href=\"javascript:"] {
        assert!(!page.contains(bad), "{bad}");
    }
    let greek = site.page("el/training/7/index.html");
    assert!(greek.contains("Δευτέρα") && greek.contains("class=\"prose\" lang=\"en\" dir=\"ltr\""));
    let full = site.page("en/training/8/index.html");
    assert!(full.contains("0 places left") && full.contains("Free"));
    assert!(!site.home().join("en/training/9/index.html").exists());
}

#[test]
fn an_organisation_has_a_page_with_what_it_offers() {
    let site = built();
    let page = site.page("ar/providers/3/index.html");
    for part in [
        "Helpers",
        "lang=\"en\" dir=\"ltr\"",
        "href=\"tel:+35722000000\" dir=\"ltr\"",
        "الاثنين",
        "<bdi>9:00\u{a0}ص–1:00\u{a0}م، 4:00\u{a0}م–6:00\u{a0}م</bdi>",
        "ar/training/7/",
    ] {
        assert!(page.contains(part), "{part} is not in\n{page}");
    }
    assert!(!page.contains("ar/training/8/"));
    assert_eq!(json_ld(&page)["@type"], "Organization");
}

#[test]
fn search_engines_are_told_what_a_type_of_thing_has() {
    let site = built();
    let course = json_ld(&site.page("en/training/7/index.html"));
    assert_eq!(course["@type"], "Course");
    assert_eq!(course["provider"]["name"], "Helpers");
    assert_eq!(course["provider"]["url"], "https://tiny.example/en/providers/3/");
    assert_eq!(course["offers"]["price"], "12.50");
    assert_eq!(course["inLanguage"], "el");
    assert_eq!(course["hasCourseInstance"]["startDate"], "2026-12-01T18:00");
    for (type_of, wanted) in [("JobPosting", "validThrough"), ("VolunteerAction", "employmentType")]
    {
        let site = SiteTest::new().change(
            "sites/modules/training.yaml",
            "schema: Course",
            &format!("schema: {type_of}"),
        );
        site.build_published(SNAPSHOT);
        let thing = json_ld(&site.page("en/training/7/index.html"));
        assert!(thing["@type"] == "JobPosting" && !thing[wanted].is_null(), "{thing}");
    }
}

#[test]
fn what_is_no_longer_published_leaves_and_the_rest_is_not_written_again() {
    let site = built();
    let before = site.output();
    let gone = SNAPSHOT.replace("\"id\": \"8\"", "\"id\": \"88\"");
    site.build_published(&gone);
    let after = site.output();
    assert!(!after.contains_key("en/training/8/index.html"));
    assert!(after.contains_key("en/training/88/index.html"));
    let same = |path: &str| before.get(path) == after.get(path);
    assert!(same("en/training/7/index.html") && same("en/health/doctor/index.html"));
    let clean = built_from(&gone);
    assert_eq!(clean.output(), after, "as a clean build makes it");
}
