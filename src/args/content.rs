//! What can be typed behind commands that write content.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

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
