//! `immerse build`: writes the websites.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use generator::pipeline::{self, Compress, From, Job, Links, Search, SiteReport};
use generator::problem::{Problems, Severity, show};

use crate::Outcome;
use crate::args::sites::BuildArgs;
use crate::mistakes;
use crate::progress::Bar;
use crate::project;
use crate::terminal::Terminal;

/// Builds the sites that are named; when something has to be mended, writes nothing.
pub(crate) fn run(args: &BuildArgs, root: &Path, terminal: &Terminal) -> Result<Outcome> {
    let begun = Instant::now();
    let job = job(args, root)?;
    let report = pipeline::build(&job, &Bar::new(*terminal))?;
    if report.problems.stop_the_build() {
        terminal.warn(&show::report(&mistakes::of(&report.problems), terminal.talk_format()));
        let summary = show::summary(&report.problems);
        terminal.warn(&format!("{summary}; nothing was written, the former output stays"));
        return Ok(Outcome::ProblemsFound);
    }
    for site in &report.sites {
        terminal.say(&line(site));
    }
    terminal.say(&end(&job, &report.problems, begun.elapsed()));
    std::mem::forget(report); // the program ends here
    Ok(Outcome::Fine)
}

fn job(args: &BuildArgs, root: &Path) -> Result<Job> {
    let mut job = project::job(root, &args.sites, args.today)?;
    job.out = args.out.clone();
    job.base_url = args.base_url.as_deref().map(project::base_url).transpose()?;
    job.published = args.published.clone();
    if args.compress {
        job.compress = Compress::Yes;
    }
    if args.for_folder {
        job.links = Links::NamingFiles;
    }
    if args.no_search {
        job.search = Search::No;
    }
    if args.force {
        job.from = From::Nothing;
    }
    Ok(job)
}

fn line(site: &SiteReport) -> String {
    let removed = match site.removed {
        0 => String::new(),
        removed => format!(", {removed} removed"),
    };
    format!(
        "{}: {} articles in {} languages, {} files, {} written{removed}",
        site.id, site.articles, site.languages, site.files, site.written
    )
}

fn end(job: &Job, problems: &Problems, took: Duration) -> String {
    let notes = match problems.count(Severity::Note) {
        0 => String::new(),
        1 => String::from("; 1 note (`immerse check` shows it)"),
        notes => format!("; {notes} notes (`immerse check` shows them)"),
    };
    format!("built into `{}` in {:.1} s{notes}", job.out.display(), took.as_secs_f32())
}
