//! `immerse check`: finds every mistake, and writes nothing.

use std::path::Path;

use anyhow::Result;
use generator::pipeline;
use generator::problem::show::{self, Format};

use crate::Outcome;
use crate::args::sites::{CheckArgs, ReportFormat};
use crate::project;
use crate::terminal::Terminal;

/// Checks the sites that are named.
pub(crate) fn run(args: &CheckArgs, root: &Path, terminal: &Terminal) -> Result<Outcome> {
    let mut job = project::job(root, &args.sites, args.today)?;
    job.published = args.published.clone();
    let report = pipeline::check(&job)?;
    let format = match args.format {
        ReportFormat::Text => terminal.data_format(),
        ReportFormat::Json => Format::Json,
        ReportFormat::Github => Format::Github,
    };
    terminal.data(&show::report(&report.problems, format))?;
    let articles: usize = report.sites.iter().map(|site| site.articles).sum();
    let sites = report.sites.len();
    terminal.say(&format!(
        "checked {sites} {} with {articles} articles: {}",
        if sites == 1 { "site" } else { "sites" },
        show::summary(&report.problems)
    ));
    let denied = args.deny_notes && !report.problems.is_empty();
    let wrong = report.problems.stop_the_build() || denied;
    Ok(if wrong { Outcome::ProblemsFound } else { Outcome::Fine })
}
