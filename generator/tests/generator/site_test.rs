//! A small site in a folder of its own: English, Greek and Arabic, two sections.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use generator::pipeline::{self, Job, Report, Search};
use generator::problem::show::{Format, report};
use jiff::civil::date;

/// A small site that can be changed, built and looked at.
pub(crate) struct SiteTest {
    folder: tempfile::TempDir,
}

const SITE: &str = "\
name: {en: Tiny, el: Μικρό, ar: صغير}
tagline: {en: A small site, el: Ένα μικρό μέρος, ar: موقع صغير}
address: https://tiny.example
host_language: el
languages: [en, el, ar]
fallback: [en]
time_zone: Asia/Nicosia
contact: mailto:editors@tiny.example
emergency: [{number: \"112\", means: {en: Emergency, el: Ανάγκη, ar: طوارئ}}]
areas:
  north: {en: North, el: Βορράς, ar: الشمال}
  south: {en: South, el: Νότος, ar: الجنوب}
sections: [health, work]
modules: {listings: [training], questions: true, events: {suggestions: false}}
";

impl SiteTest {
    /// Two sections with two articles each; one of them has no Arabic.
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let test = Self { folder };
        let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sites");
        let copy = |from: PathBuf| {
            let text = fs::read_to_string(&from).expect("a file of the project");
            let path = from.strip_prefix(&repository).expect("below").to_string_lossy();
            test.write_quietly(&format!("sites/{path}"), &text);
        };
        copy(repository.join("locales.yaml"));
        walk(&repository.join("taxonomies")).into_iter().for_each(copy);
        for module in ["training", "questions", "events"] {
            let path = format!("modules/{module}.yaml");
            let text = fs::read_to_string(repository.join(&path)).expect("a file of the project");
            test.write_quietly(&format!("sites/{path}"), &text);
        }
        test.write_quietly("sites/tiny.yaml", SITE);
        for (section, titles) in
            [("health", ["Health", "Υγεία", "الصحة"]), ("work", ["Work", "Εργασία", "العمل"])]
        {
            for (lang, title) in ["en", "el", "ar"].iter().zip(titles) {
                let text = format!("---\ntitle: {title}\nsummary: {title}.\n---\n{title}.\n");
                test.write_quietly(&format!("content/tiny/{section}/_index.{lang}.md"), &text);
            }
        }
        test.article("health/doctor", "areas: [north]\ntags: [doctor]\n", &["en", "el", "ar"])
            .article("health/medicine", "tags: [doctor, medicines]\n", &["en", "el"])
            .article("work/find", "areas: [south]\n", &["en", "el", "ar"])
            .article("work/rights", "", &["en", "el", "ar"])
    }

    fn write_quietly(&self, path: &str, text: &str) {
        let full = self.root().join(path);
        fs::create_dir_all(full.parent().expect("a folder")).expect("made");
        fs::write(full, text).expect("written");
    }

    /// The project's folder.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file.
    pub(crate) fn file(self, path: &str, text: &str) -> Self {
        self.write_quietly(path, text);
        self
    }

    /// Changes a file.
    pub(crate) fn change(self, path: &str, from: &str, to: &str) -> Self {
        let text = fs::read_to_string(self.root().join(path)).expect("there");
        assert!(text.contains(from), "`{from}` is not in {path}:\n{text}");
        self.write_quietly(path, &text.replace(from, to));
        self
    }

    /// Removes a file.
    pub(crate) fn without(self, path: &str) -> Self {
        fs::remove_file(self.root().join(path)).expect("there");
        self
    }

    /// An article whose source is Greek, in some languages.
    pub(crate) fn article(self, address: &str, facts: &str, langs: &[&str]) -> Self {
        for lang in langs {
            let name = address.replace('/', " ");
            let facts = if *lang == "el" {
                format!(
                    "type: guide\nofficial: [{{name: Αρχή, url: \"https://authority.example\"}}]\n\
                     validated: {{by: editors, on: 2026-11-01}}\n{facts}"
                )
            } else {
                String::new()
            };
            let text = format!(
                "---\ntitle: {lang} {name}\nsummary: About {name}.\n{facts}---\n\
                 First {lang} words.\n\n## Second\n\nThird {lang} words.\n"
            );
            self.write_quietly(&format!("content/tiny/{address}/index.{lang}.md"), &text);
        }
        self
    }

    /// What is asked of the generator.
    pub(crate) fn job(&self) -> Job {
        let mut job = Job::new(self.root(), date(2026, 11, 23));
        job.search = Search::No;
        job
    }

    /// The whole report of a check.
    pub(crate) fn problems(&self) -> String {
        report(&self.check().problems, Format::Plain)
    }

    /// The rules that are broken, sorted, each once.
    pub(crate) fn rules(&self) -> Vec<&'static str> {
        let mut rules: Vec<&str> =
            self.check().problems.sorted().iter().map(|problem| problem.rule.id()).collect();
        rules.sort_unstable();
        rules.dedup();
        rules
    }

    fn check(&self) -> Report {
        pipeline::check(&self.job()).expect("files can be read")
    }

    /// Builds; what an author has to mend is a failure here.
    pub(crate) fn build(&self) -> Report {
        self.build_with(&self.job())
    }

    /// Builds in a special way.
    pub(crate) fn build_with(&self, job: &Job) -> Report {
        let built = pipeline::build(job, &()).expect("files can be read and written");
        assert!(!built.problems.stop_the_build(), "{}", report(&built.problems, Format::Plain));
        built
    }

    /// Builds with what a service published, which answers below `/my/`.
    pub(crate) fn build_published(&self, snapshot: &str) -> Report {
        self.write_quietly("published.json", snapshot);
        let mut job = self.job();
        job.published = Some(self.root().join("published.json").display().to_string());
        job.service = String::from("/my/{site}/{lang}/");
        self.build_with(&job)
    }

    /// A file of the output.
    pub(crate) fn page(&self, path: &str) -> String {
        let full = self.home().join(path);
        fs::read_to_string(&full).unwrap_or_else(|_| panic!("there is no {}", full.display()))
    }

    /// Where the output is.
    pub(crate) fn home(&self) -> PathBuf {
        self.root().join("public/tiny")
    }

    /// Every file of the output with its bytes.
    pub(crate) fn output(&self) -> BTreeMap<String, Vec<u8>> {
        files(&self.home())
    }
}

/// Every file below a folder with its bytes.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for entry in walk(folder) {
        let path = entry.strip_prefix(folder).expect("below").to_string_lossy().into_owned();
        files.insert(path, fs::read(&entry).expect("read"));
    }
    files
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(walk(&path)) } else { found.push(path) }
    }
    found
}
