//! What can be typed behind commands of the interaction service.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse interact --config /etc/immerse/immerse.yaml --check\n  \
    IMMERSE_LOGS=json immerse interact\n\n\
    docs/operating.md explains every key; each is also a variable: `mail.server` is\n\
    IMMERSE_MAIL_SERVER.")]
pub(crate) struct InteractArgs {
    /// What the operator decided; else `immerse.yaml` in the project, and the environment.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Say whether the configuration is fine, and run nothing.
    #[arg(long)]
    pub(crate) check: bool,
}
