//! What can be typed behind commands that work on whole sites.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse serve --demo\n  \
    immerse serve --port 3000 --open\n  \
    immerse serve --preview         drafts and unvalidated articles too")]
pub(crate) struct ServeArgs {
    /// Serve the demonstration: the sites of this folder, else those inside the program.
    #[arg(long)]
    pub(crate) demo: bool,
    /// Port; 0 takes a free one.
    #[arg(long, default_value_t = 8080)]
    pub(crate) port: u16,
    /// Address to listen at; `0.0.0.0` lets other machines in.
    #[arg(long, default_value = "127.0.0.1", value_name = "ADDRESS")]
    pub(crate) host: std::net::IpAddr,
    /// Folder for what the demonstration keeps; else it leaves with the program.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Open a browser.
    #[arg(long)]
    pub(crate) open: bool,
    /// Show drafts and unvalidated articles too, with a mark.
    #[arg(long)]
    pub(crate) preview: bool,
    /// File or address of published listings, events and answers.
    #[arg(long, value_name = "FILE|URL")]
    pub(crate) published: Option<String>,
    /// Today's date; else SOURCE_DATE_EPOCH, else the clock.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse build                               every site into public/<site>/\n  \
    immerse build cyprus --base-url https://cyprus.example.org\n  \
    immerse build --compress --published https://service.example.org/published.json\n  \
    immerse build --for-folder --out /media/stick    to be read without a server")]
pub(crate) struct BuildArgs {
    /// Sites to build; all of them when none is named.
    #[arg(value_name = "SITE")]
    pub(crate) sites: Vec<String>,
    /// Folder to write into.
    #[arg(long, default_value = "public", value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Address at which the sites will be seen, instead of the one in the site's file.
    #[arg(long, value_name = "URL")]
    pub(crate) base_url: Option<String>,
    /// File or address of published listings, events and answers.
    #[arg(long, value_name = "FILE|URL")]
    pub(crate) published: Option<String>,
    /// Write `.br` and `.gz` beside every text file.
    #[arg(long)]
    pub(crate) compress: bool,
    /// Let links name their files (`…/index.html`): the output can be read from a folder or a
    /// memory stick, without a server and without scripts.
    #[arg(long)]
    pub(crate) for_folder: bool,
    /// Write no search index.
    #[arg(long)]
    pub(crate) no_search: bool,
    /// Forget what earlier builds remember, and write everything anew.
    #[arg(long)]
    pub(crate) force: bool,
    /// Today's date; else SOURCE_DATE_EPOCH, else the clock.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) today: Option<Date>,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse check\n  \
    immerse check cyprus --format json | jq '.[].rule'\n  \
    immerse check --format github --deny-notes      in a workflow")]
pub(crate) struct CheckArgs {
    /// Sites to check; all of them when none is named.
    #[arg(value_name = "SITE")]
    pub(crate) sites: Vec<String>,
    /// How to print what was found.
    #[arg(long, default_value = "text", value_name = "FORMAT")]
    pub(crate) format: ReportFormat,
    /// Let notes fail the check too.
    #[arg(long)]
    pub(crate) deny_notes: bool,
    /// File or address of published listings, events and answers.
    #[arg(long, value_name = "FILE|URL")]
    pub(crate) published: Option<String>,
    /// Today's date; else SOURCE_DATE_EPOCH, else the clock.
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(crate) today: Option<Date>,
}

/// How to print what was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people: each problem with its line.
    Text,
    /// One JSON array.
    Json,
    /// Annotations on a pull request.
    Github,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse search cyprus el \"γιατρός\"\n  \
    immerse search cyprus ar --limit 3 --json \"adeia diamonis\"\n  \
    immerse search --evaluate questions/ --client")]
pub(crate) struct SearchArgs {
    /// Site, language, and what to look for.
    #[arg(value_name = "SITE LANG QUERY", num_args = 0..)]
    pub(crate) words: Vec<String>,
    /// How many results at most.
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub(crate) limit: usize,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
    /// Where the output of `immerse build` is.
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,
    /// Measure folders of documents, questions and right answers.
    #[arg(long, value_name = "DIR", num_args = 1..)]
    pub(crate) evaluate: Vec<PathBuf>,
    /// Measure the browser's script too, under Node.
    #[arg(long, requires = "evaluate")]
    pub(crate) client: bool,
    /// Where run files go (`query`, `document`, `rank`).
    #[arg(long, value_name = "DIR", requires = "evaluate")]
    pub(crate) runs: Option<PathBuf>,
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| String::from("write year, month, day: 2026-11-20"))
}
