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

#[derive(Debug, Args)]
#[command(
    after_help = "Reads one message from the standard input and marks the address of its letter when nobody\n\
    reads it any more. Exit status: 0 when the message is done with, whatever it says; 75 when the\n\
    service cannot be reached, so that the mail server tries again.\n\n\
    Examples:\n  \
    immerse bounce --service 127.0.0.1:9081 < message\n  \
    immerse bounce --config /etc/immerse/immerse.yaml --to \"$recipient\" < message"
)]
pub(crate) struct BounceArgs {
    /// The address that the message was handed over to; else what its head says.
    #[arg(long, value_name = "ADDRESS")]
    pub(crate) to: Option<String>,
    /// Where operators ask the running service (`admin`); else what the configuration says.
    #[arg(long, value_name = "HOST:PORT", conflicts_with = "config")]
    pub(crate) service: Option<String>,
    /// What the operator decided; only `admin` is read. Without it, the environment, else
    /// 127.0.0.1:9081.
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
}
