//! What can be typed behind `immerse admin`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

#[derive(Debug, Args)]
pub(crate) struct AdminArgs {
    #[command(subcommand)]
    pub(crate) command: AdminCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AdminCommand {
    /// Make the first administrator of a site.
    CreateAdministrator(CreateAdministratorArgs),
}

#[derive(Debug, Args)]
#[command(
    after_help = "Prints a link that opens the account once and for seven days. A SQLite database has one\n\
    process: stop the service first, or name a PostgreSQL database.\n\n\
    Examples:\n  \
    immerse admin create-administrator --site cyprus --name Eleni --address https://service.example.org\n  \
    immerse admin create-administrator --site cyprus --name Eleni --password-stdin < password"
)]
pub(crate) struct CreateAdministratorArgs {
    /// Identifier of the site.
    #[arg(long, value_name = "SITE")]
    pub(crate) site: String,
    /// What the administrator is called, and signs in with.
    #[arg(long, value_name = "NAME")]
    pub(crate) name: String,
    /// Language of letters; else the site's first.
    #[arg(long, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    /// Where people reach the service.
    #[arg(long, value_name = "URL", default_value = "http://localhost:8080")]
    pub(crate) address: String,
    /// Database of the service: a file, or `postgres://…`; else `data/interact.sqlite` in the
    /// project.
    #[arg(long, value_name = "DATABASE", conflicts_with = "data")]
    pub(crate) database: Option<String>,
    /// Folder of `immerse serve --data`.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<PathBuf>,
    /// Read a password from the standard input instead of printing a link.
    #[arg(long)]
    pub(crate) password_stdin: bool,
}
