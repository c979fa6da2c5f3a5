//! An incremental build gives the bytes of a clean one, whatever was edited.

use std::collections::BTreeMap;
use std::fs;
use std::time::{Duration, SystemTime};

use generator::pipeline::{From, Job, Search};
use proptest::prelude::*;

use crate::site_test::{SiteTest, files};

/// Makes all files look old, so that the next build trusts size and time.
fn age(site: &SiteTest) {
    let old = SystemTime::now() - Duration::from_secs(600);
    for path in files(&site.root().join("content")).keys() {
        let full = site.root().join("content").join(path);
        let file = fs::File::options().write(true).open(full).expect("opened");
        file.set_modified(old).expect("aged");
    }
}

fn clean(site: &SiteTest) -> BTreeMap<String, Vec<u8>> {
    let mut job = site.job();
    job.out = site.root().join("clean");
    job.from = From::Nothing;
    site.build_with(&job);
    files(&job.out.join("tiny"))
}

#[test]
fn a_second_build_writes_nothing() {
    let site = SiteTest::new();
    age(&site);
    site.build();
    let report = site.build();
    assert_eq!(report.sites[0].written, 0);
}

#[test]
fn one_edit_writes_only_what_depends_on_it() {
    let site = SiteTest::new();
    age(&site);
    let all = site.build().sites[0].files;
    let site = site.change("content/tiny/work/rights/index.en.md", "First", "Other");
    let written = site.build().sites[0].written;
    assert!(written <= 2, "{written} of {all} files were written");
    assert_eq!(site.output(), clean(&site));
}

#[test]
fn a_page_that_somebody_damaged_is_written_again() {
    let site = SiteTest::new();
    age(&site);
    site.build();
    fs::write(site.home().join("el/index.html"), "damaged").expect("written");
    site.build();
    assert_eq!(site.output(), clean(&site));
}

#[test]
fn two_builds_are_equal_byte_for_byte() {
    let site = SiteTest::new();
    assert_eq!(clean(&site), clean(&site));
}

#[derive(Debug, Clone)]
enum Edit {
    Words(usize, usize, u8),
    Title(usize, usize, u8),
    Remove(usize, usize),
    Add(u8),
    Unvalidate(usize),
    Contact(u8),
    Tag(usize),
    Alias(usize, u8),
    Build,
}

const ARTICLES: [&str; 4] = ["health/doctor", "health/medicine", "work/find", "work/rights"];
const LANGS: [&str; 3] = ["en", "el", "ar"];

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (0..4_usize, 0..3_usize, any::<u8>()).prop_map(|(a, l, n)| Edit::Words(a, l, n)),
        (0..4_usize, 0..3_usize, any::<u8>()).prop_map(|(a, l, n)| Edit::Title(a, l, n)),
        (0..4_usize, 0..3_usize).prop_map(|(a, l)| Edit::Remove(a, l)),
        (0..3_u8).prop_map(Edit::Add),
        (0..4_usize).prop_map(Edit::Unvalidate),
        any::<u8>().prop_map(Edit::Contact),
        (0..4_usize).prop_map(Edit::Tag),
        (0..4_usize, 0..2_u8).prop_map(|(a, n)| Edit::Alias(a, n)),
        Just(Edit::Build),
    ]
}

fn replace(site: &SiteTest, path: &str, from: &str, to: &str) {
    let full = site.root().join(path);
    if let Ok(text) = fs::read_to_string(&full) {
        fs::write(full, text.replacen(from, to, 1)).expect("written");
    }
}

fn apply(site: SiteTest, edit: &Edit) -> SiteTest {
    let path = |a: usize, l: usize| format!("content/tiny/{}/index.{}.md", ARTICLES[a], LANGS[l]);
    match edit {
        Edit::Words(a, l, n) => replace(&site, &path(*a, *l), "words", &format!("words {n}")),
        Edit::Title(a, l, n) => replace(&site, &path(*a, *l), "title: ", &format!("title: {n} ")),
        Edit::Remove(a, l) => {
            if *l != 1 {
                fs::remove_file(site.root().join(path(*a, *l))).ok();
            }
        }
        Edit::Add(n) => {
            return site.article(&format!("work/new-{n}"), "tags: [rights]\n", &["el", "en"]);
        }
        Edit::Unvalidate(a) => replace(&site, &path(*a, 1), "by: editors", "by: others"),
        Edit::Contact(n) => {
            let text = format!("name: {{en: O{n}, el: Γ{n}, ar: م{n}}}\nphones: [\"112\"]\n");
            let site = site.file("content/tiny/_contacts/office.yaml", &text);
            replace(&site, &path(2, 1), "First el", "{{ name:office }} el");
            return site;
        }
        Edit::Tag(a) => {
            replace(&site, &path(*a, 1), "validated:", "audiences: [workers]\nvalidated:")
        }
        Edit::Alias(a, n) => {
            replace(
                &site,
                &path(*a, 1),
                "validated:",
                &format!("aliases: [old/{a}-{n}]\nvalidated:"),
            );
        }
        Edit::Build => {
            generator::pipeline::build(&site.job(), &()).expect("built");
        }
    }
    site
}

/// The output and the search index of a build that goes on from the last one, or from nothing.
fn searchable(site: &SiteTest, from: From) -> BTreeMap<String, Vec<u8>> {
    let out = site.root().join(if from == From::Nothing { "clean" } else { "public" });
    let job = Job { search: Search::Yes, from, out, ..site.job() };
    let report = generator::pipeline::build(&job, &()).expect("built");
    assert!(!report.problems.stop_the_build());
    let mut all = files(&job.out.join("tiny"));
    all.extend(
        files(&job.out.join(".search/tiny")).into_iter().map(|(p, b)| (format!(".search/{p}"), b)),
    );
    all
}

#[test]
fn after_each_edit_the_search_index_equals_that_of_a_clean_build() {
    let mut site = SiteTest::new();
    age(&site);
    assert!(searchable(&site, From::LastBuild) == searchable(&site, From::Nothing));
    let edits = [
        Edit::Words(0, 0, 7),
        Edit::Title(1, 1, 8),
        Edit::Add(1),
        Edit::Remove(0, 2),
        Edit::Tag(2),
        Edit::Words(0, 0, 9),
        Edit::Remove(2, 0),
    ];
    for edit in &edits {
        site = apply(site, edit);
        let words = site.root().join(".immerse/words/tiny.en.bin");
        assert!(words.exists(), "what was read is kept");
        assert!(searchable(&site, From::LastBuild) == searchable(&site, From::Nothing), "{edit:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn an_incremental_build_equals_a_clean_one(edits in prop::collection::vec(edit(), 1..8)) {
        let mut site = SiteTest::new();
        age(&site);
        site.build();
        for edit in &edits {
            site = apply(site, edit);
        }
        let report = generator::pipeline::build(&site.job(), &()).expect("built");
        prop_assume!(!report.problems.stop_the_build());
        prop_assert_eq!(site.output(), clean(&site));
    }
}
