//! What can be typed behind `immerse`.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

pub(crate) mod admin;
pub(crate) mod content;
pub(crate) mod print;
pub(crate) mod service;
pub(crate) mod sites;
pub(crate) mod storage;

use admin::AdminArgs;
use content::{InitArgs, NewArgs, TranslateArgs};
use print::{CompletionsArgs, ExplainArgs, HostingArgs, SchemaArgs};
use service::{BounceArgs, InteractArgs};
use sites::{BuildArgs, CheckArgs, SearchArgs, ServeArgs};
use storage::{BackupArgs, RestoreArgs};

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
    /// Run the interaction service alone, for a production.
    Interact(InteractArgs),
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
    /// Copy what the service keeps; it may run.
    Backup(BackupArgs),
    /// Put a copy back; the service must be stopped.
    Restore(RestoreArgs),
    /// Make the first administrator of a site.
    Admin(AdminArgs),
    /// Take a letter that came back, from a mail server that runs this.
    Bounce(BounceArgs),
    /// Print the configuration of a web server or host.
    Hosting(HostingArgs),
    /// Print a JSON Schema with which editors check and complete files.
    Schema(SchemaArgs),
    /// Print what a shell needs to complete this command.
    Completions(CompletionsArgs),
}
