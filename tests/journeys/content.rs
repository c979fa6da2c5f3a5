//! The content that ships: complete, valid, and found by what newcomers ask.

use std::path::{Path, PathBuf};

use generator::pipeline::{self, Job};
use generator::problem::show::{Format, report};
use generator::problem::{Rule, Severity};
use jiff::civil::date;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

pub(crate) fn job() -> Job {
    Job::new(&repository(), date(2026, 11, 26))
}

#[test]
fn the_shipped_content_has_no_mistake_and_every_translation_is_fresh() {
    let report_of = pipeline::check(&job()).expect("the project can be read");
    let problems = report_of.problems.sorted();
    let bad: Vec<_> = problems
        .iter()
        .filter(|problem| {
            problem.severity == Severity::Mistake
                || matches!(
                    problem.rule,
                    Rule::Unstamped
                        | Rule::StaleBlock
                        | Rule::StructureDiffers
                        | Rule::MissingTranslation
                        | Rule::NotValidated
                )
        })
        .collect();
    assert!(bad.is_empty(), "{}", report(&report_of.problems, Format::Plain));
}

#[test]
fn each_country_has_what_was_promised() {
    let report = pipeline::check(&job()).expect("the project can be read");
    let least = [("cyprus", 6, 8 * 4), ("italy", 4, 6 * 3), ("spain", 4, 8 * 3)];
    for (id, languages, articles) in least {
        let site = report.sites.iter().find(|site| site.id == id).expect("the site is there");
        assert_eq!(site.languages, languages, "{id}");
        assert!(site.articles >= articles, "{id} has {} articles", site.articles);
    }
}
