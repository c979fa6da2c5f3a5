//! What an editor sees after any edits is what somebody sees who begins anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use generator::pipeline::Preview;
use generator::problem::show::{Format, report};
use proptest::prelude::*;

use crate::site_test::SiteTest;

const ARTICLES: [&str; 4] = ["health/doctor", "health/medicine", "work/find", "work/rights"];
const LANGS: [&str; 3] = ["en", "el", "ar"];

/// Something an editor does to one file.
#[derive(Debug, Clone)]
enum Edit {
    /// Puts words behind the text.
    Append(usize, usize, &'static str),
    /// Puts lines into the head.
    Head(usize, usize, &'static str),
    /// Takes words out of a file, or puts others in.
    Replace(usize, usize, &'static str, &'static str),
    /// Writes it anew as it was in the beginning.
    Mend(usize, usize),
    /// Changes a file that belongs to no article.
    Common(&'static str, &'static str),
    /// Removes a file, or writes it again.
    Remove(usize, usize),
}

/// Texts with links that lead somewhere and nowhere, headings, uses of what is and is not there.
const TEXTS: [&str; 9] = [
    "\nMore words.\n",
    "\n[There](/work/rights/).\n",
    "\n[There](/work/rights/#second).\n",
    "\n[There](/work/nowhere/).\n",
    "\n[Here](#named), [there](/health/doctor/#named).\n",
    "\n## A name {#named}\n\nWords.\n",
    "\n{{ name:office }} and {{ fact:limit }}\n",
    "\n{{ phone:nobody }}\n",
    "\n![A picture](missing.png)\n",
];

const HEADS: [&str; 8] = [
    "tags: [rights, doctor]\n",
    "areas: [north]\n",
    "areas: [nowhere]\n",
    "aliases: [old/one]\n",
    "audiences: [workers]\n",
    "order: 1\n",
    "draft: true\n",
    "contacts: [office]\n",
];

const CHANGES: [(&str, &str); 7] = [
    ("title: ", "title: New "),
    ("## Second", "## Third"),
    ("First", "Other"),
    ("by: editors, on: 2026-11-01", "by: editors, on: 2019-11-01"),
    ("type: guide\n", ""),
    ("title: ", "tilte: "),
    ("summary: ", "summary: New "),
];

const COMMON: [(&str, &str); 6] = [
    ("_contacts/office.yaml", "name: {en: O, el: Γ, ar: م}\nphones: [\"112\"]\n"),
    ("_contacts/office.yaml", "nothing: here\n"),
    ("_facts.yaml", "limit: {en: ten, el: δέκα, ar: عشرة}\n"),
    ("_facts.yaml", "other: {en: ten, el: δέκα, ar: عشرة}\n"),
    ("health/_index.en.md", "---\ntitle: Health now\nsummary: Anew.\n---\n[x](/work/find/)\n"),
    ("health/_index.en.md", "---\ntitle: Health\nsummary: Health.\n---\nHealth.\n"),
];

fn edit() -> impl Strategy<Value = Edit> {
    use prop::sample::select;
    let file = (0..4_usize, 0..3_usize);
    prop_oneof![
        6 => (file.clone(), select(&TEXTS[..])).prop_map(|((a, l), t)| Edit::Append(a, l, t)),
        4 => (0..4_usize, select(&HEADS[..])).prop_map(|(a, t)| Edit::Head(a, 1, t)),
        4 => (file.clone(), select(&CHANGES[..]))
            .prop_map(|((a, l), (from, to))| Edit::Replace(a, l, from, to)),
        6 => file.clone().prop_map(|(a, l)| Edit::Mend(a, l)),
        2 => select(&COMMON[..]).prop_map(|(file, text)| Edit::Common(file, text)),
        1 => file.prop_map(|(a, l)| Edit::Remove(a, l)),
    ]
}

/// The site, and every file as it was in the beginning.
struct Desk {
    site: SiteTest,
    begun: BTreeMap<PathBuf, String>,
}

impl Desk {
    fn new() -> Self {
        let site = SiteTest::new()
            .file("content/tiny/_contacts/office.yaml", COMMON[0].1)
            .file("content/tiny/_facts.yaml", COMMON[2].1);
        let mut desk = Self { site, begun: BTreeMap::new() };
        for (a, l) in (0..4).flat_map(|a| (0..3).map(move |l| (a, l))) {
            let path = desk.path(a, l);
            if let Ok(text) = fs::read_to_string(&path) {
                desk.begun.insert(path, text);
            }
        }
        desk
    }

    fn path(&self, article: usize, lang: usize) -> PathBuf {
        let inside = format!("content/tiny/{}/index.{}.md", ARTICLES[article], LANGS[lang]);
        self.site.root().join(inside)
    }

    /// Does it; gives the path of the file.
    fn apply(&self, edit: &Edit) -> PathBuf {
        let with = |path: PathBuf, make: &dyn Fn(String) -> String| {
            if let Ok(text) = fs::read_to_string(&path) {
                fs::write(&path, make(text)).expect("written");
            }
            path
        };
        match edit {
            Edit::Append(a, l, words) => with(self.path(*a, *l), &|text| text + words),
            Edit::Head(a, l, lines) => with(self.path(*a, *l), &|text| {
                text.replacen("summary:", &format!("{lines}summary:"), 1)
            }),
            Edit::Replace(a, l, from, to) => {
                with(self.path(*a, *l), &|text| text.replacen(from, to, 1))
            }
            Edit::Mend(a, l) => self.write(self.path(*a, *l)),
            Edit::Common(file, text) => {
                let path = self.site.root().join("content/tiny").join(file);
                fs::write(&path, text).expect("written");
                path
            }
            Edit::Remove(a, l) => {
                let path = self.path(*a, *l);
                match fs::remove_file(&path) {
                    Ok(()) => path,
                    Err(_) => self.write(path),
                }
            }
        }
    }

    fn write(&self, path: PathBuf) -> PathBuf {
        if let Some(text) = self.begun.get(&path) {
            fs::write(&path, text).expect("written");
        }
        path
    }

    fn open(&self) -> Preview {
        Preview::open(&self.site.job()).expect("files can be read")
    }
}

/// Every page and its bytes.
fn pages(preview: &Preview) -> BTreeMap<String, Vec<u8>> {
    let bytes = |path: &String| preview.find(path).expect("rendered").expect("there").bytes;
    let others = ["tiny/sitemap.xml", "tiny/_redirects", "tiny/index.html"].map(String::from);
    let paths = preview.paths().chain(others.into_iter().filter(|_| !preview.sites().is_empty()));
    paths.map(|path| (path.clone(), bytes(&path).to_vec())).collect()
}

fn problems(preview: &Preview) -> String {
    report(&preview.report().problems, Format::Plain)
}

/// The mistakes, with their lines, and all else that is said.
fn told(preview: &Preview) -> (String, usize) {
    (problems(preview), preview.report().sites.iter().map(|site| site.files).sum())
}

#[test]
fn a_dead_link_is_found_after_an_edit_elsewhere_and_goes_when_that_is_mended() {
    let desk = Desk::new();
    for lang in 0..3 {
        desk.apply(&Edit::Append(0, lang, "\n[There](/work/rights/#named).\n"));
        desk.apply(&Edit::Append(3, lang, "\n## A name {#named}\n\nWords.\n"));
    }
    let mut preview = desk.open();
    assert!(!preview.report().problems.stop_the_build(), "{}", problems(&preview));
    let named = desk.apply(&Edit::Replace(3, 2, "{#named}", "{#other}"));
    preview.refresh_files(std::slice::from_ref(&named)).expect("read");
    assert!(problems(&preview).contains("has no heading `#named`"), "{}", problems(&preview));
    desk.apply(&Edit::Replace(3, 2, "{#other}", "{#named}"));
    preview.refresh_files(&[named]).expect("read");
    assert!(!preview.report().problems.stop_the_build(), "{}", problems(&preview));
}

#[test]
fn a_file_that_a_program_wrote_for_a_moment_changes_nothing() {
    let desk = Desk::new();
    let mut preview = desk.open();
    let before = pages(&preview);
    let gone = desk.site.root().join("content/tiny/work/rights/4913");
    preview.refresh_files(&[gone]).expect("read");
    assert_eq!(pages(&preview), before);
}

#[test]
fn a_folder_that_goes_takes_its_pages_along() {
    let desk = Desk::new();
    let mut preview = desk.open();
    let folder = desk.site.root().join("content/tiny/work/rights");
    fs::remove_dir_all(&folder).expect("removed");
    preview.refresh_files(&[folder]).expect("read");
    assert_eq!(told(&preview), told(&desk.open()));
    assert_eq!(pages(&preview), pages(&desk.open()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_refreshed_preview_equals_a_new_one(edits in prop::collection::vec(edit(), 1..12)) {
        let desk = Desk::new();
        let mut preview = desk.open();
        let mut last_without_mistakes = desk.open();
        for edit in &edits {
            let path = desk.apply(edit);
            preview.refresh_files(&[path]).expect("files can be read");
            let anew = desk.open();
            prop_assert_eq!(told(&preview), told(&anew), "after {:?}", edit);
            if !anew.report().problems.stop_the_build() {
                last_without_mistakes = anew;
            }
        }
        prop_assert!(pages(&preview) == pages(&last_without_mistakes), "the pages differ");
    }
}
