//! What can be typed behind `immerse`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

/// Multilingual static sites with information for migrants.
#[derive(Debug, Parser)]
#[command(
    name = "immerse",
    version,
    propagate_version = true,
    arg_required_else_help = true,
    after_help = "Examples:\n  \
        immerse serve --demo            look at the sites in a browser\n  \
        immerse check                   find every mistake in content and sites\n  \
        immerse build --out public      write the websites\n  \
        immerse init my-country         begin a project of your own\n\n\
        Exit status: 0 fine, 1 problems found, 2 wrong use or cannot run."
)]
pub(crate) struct Options {
    /// Folder of the project; else the nearest one above that holds `sites/`.
    #[arg(long, global = true, value_name = "DIR")]
    pub(crate) root: Option<PathBuf>,
    /// When to colour what is printed; `NO_COLOR` and `CLICOLOR_FORCE` count under `auto`.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: Colour,
    /// Say nothing but problems and errors.
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Colour {
    /// On a terminal.
    Auto,
    /// Everywhere.
    Always,
    /// Nowhere.
    Never,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Serve all sites at one address, with live reload.
    Serve(ServeArgs),
    /// Write the websites.
    Build(BuildArgs),
    /// Find every mistake, and write nothing.
    Check(CheckArgs),
    /// Begin an article.
    New(NewArgs),
    /// Begin a project: a folder with `content/` and `sites/`.
    Init(InitArgs),
    /// Explain a rule, or list all of them.
    Explain(ExplainArgs),
    /// What translators have to do, and the record of what they did.
    Translate(TranslateArgs),
    /// Ask the search index of a site, or measure how well questions are answered.
    Search(SearchArgs),
    /// Print the configuration of a web server or host.
    Hosting(HostingArgs),
    /// Print a JSON Schema with which editors check and complete files.
    Schema(SchemaArgs),
    /// Print what a shell needs to complete this command.
    Completions(CompletionsArgs),
}

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
    immerse build --compress --published https://service.example.org/published.json")]
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
    immerse new cyprus health see-a-dentist\n  \
    immerse new cyprus status renew-a-permit --type procedure --title 'Ανανέωση άδειας'")]
pub(crate) struct NewArgs {
    /// Site.
    pub(crate) site: String,
    /// Section of the site.
    pub(crate) section: String,
    /// Name of the folder, which becomes the address: small letters and hyphens.
    pub(crate) slug: String,
    /// Type of the article.
    #[arg(long = "type", default_value = "guide", value_name = "TYPE")]
    pub(crate) kind: ArticleType,
    /// Title, in the site's first language.
    #[arg(long)]
    pub(crate) title: Option<String>,
}

/// Type of an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum ArticleType {
    /// Free text.
    Guide,
    /// Something to be done at an authority, step by step.
    Procedure,
    /// Whom to reach.
    Contact,
    /// Questions with answers.
    Questions,
}

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  \
    immerse init my-country && cd my-country && immerse serve --open")]
pub(crate) struct InitArgs {
    /// Folder to make; it may exist, but nothing in it is overwritten.
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
}

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  immerse explain dead-link")]
pub(crate) struct ExplainArgs {
    /// Rule, as it stands in a report.
    pub(crate) rule: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct TranslateArgs {
    #[command(subcommand)]
    pub(crate) command: TranslateCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum TranslateCommand {
    /// Say for each article and language whether the translation still says what its source says.
    Status(TranslateStatusArgs),
    /// Record in translations that they say today what their source says.
    Stamp(TranslateStampArgs),
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse translate status\n  \
    immerse translate status cyprus --lang ar\n  \
    immerse translate status --json")]
pub(crate) struct TranslateStatusArgs {
    /// Sites; all of them when none is named.
    #[arg(value_name = "SITE")]
    pub(crate) sites: Vec<String>,
    /// Only this language.
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse translate stamp content/cyprus/health/see-a-doctor/index.ar.md\n  \
    immerse translate stamp cyprus          those that have no record yet\n\n\
    Of a site's translations, those that are behind their source are left alone: name the file\n\
    once its stale blocks are translated anew, or say `--stale` to vouch for all of them.")]
pub(crate) struct TranslateStampArgs {
    /// Sites, or files of translations; every site when nothing is named.
    #[arg(value_name = "SITE|FILE")]
    pub(crate) what: Vec<String>,
    /// Stamp a site's stale translations too.
    #[arg(long)]
    pub(crate) stale: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse hosting nginx > /etc/nginx/sites-available/immerse\n  \
    immerse hosting github-pages > .github/workflows/pages.yml")]
pub(crate) struct HostingArgs {
    /// Where the sites will be hosted.
    pub(crate) host: HostName,
    /// Sites; all of them when none is named.
    #[arg(value_name = "SITE")]
    pub(crate) sites: Vec<String>,
    /// Folder in which the server finds the built sites.
    #[arg(long, default_value = "/srv/immerse/public", value_name = "DIR")]
    pub(crate) out: String,
}

/// Where sites can be hosted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum HostName {
    /// nginx.
    Nginx,
    /// Caddy.
    Caddy,
    /// Netlify: `netlify.toml`.
    Netlify,
    /// Cloudflare Pages.
    Cloudflare,
    /// GitHub Pages: a workflow.
    GithubPages,
    /// GitLab Pages: a pipeline.
    GitlabPages,
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

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse schema site > site.schema.json\n  \
    immerse schema                  all of them, in one JSON object")]
pub(crate) struct SchemaArgs {
    /// Of which kind of file; all of them when none is named.
    pub(crate) what: Option<SchemaName>,
}

/// Files that have a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SchemaName {
    /// The head of an article, source or translation.
    Article,
    /// `sites/<site>.yaml`.
    Site,
    /// `content/<site>/_contacts/<id>.yaml`.
    Contact,
    /// `content/<site>/<section>/glossary.yaml`.
    Glossary,
    /// The public snapshot of the interaction service.
    Published,
}

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  \
    immerse completions bash > ~/.local/share/bash-completion/completions/immerse")]
pub(crate) struct CompletionsArgs {
    /// Shell.
    pub(crate) shell: Shell,
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| String::from("write year, month, day: 2026-11-20"))
}
