//! What can be typed behind commands that keep the service's data safe.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  \
    immerse backup                              while the service runs\n  \
    immerse backup --to /mnt/copies --keep 30")]
pub(crate) struct BackupArgs {
    /// Database of the service; else `data/interact.sqlite` in the project.
    #[arg(long, value_name = "FILE")]
    pub(crate) database: Option<String>,
    /// Folder for copies; else `backups` beside the database.
    #[arg(long, value_name = "DIR")]
    pub(crate) to: Option<PathBuf>,
    /// How many copies stay; older ones are removed.
    #[arg(long, default_value_t = 14, value_name = "COUNT", value_parser = at_least_one)]
    pub(crate) keep: usize,
}

#[derive(Debug, Args)]
#[command(
    after_help = "The service must be stopped first. What was there is put aside, not removed.\n\n\
    Example:\n  \
    immerse restore data/backups/interact-20261124T031500000Z.sqlite"
)]
pub(crate) struct RestoreArgs {
    /// Copy, made by `immerse backup`.
    #[arg(value_name = "COPY")]
    pub(crate) copy: PathBuf,
    /// Database of the service; else `data/interact.sqlite` in the project.
    #[arg(long, value_name = "FILE")]
    pub(crate) database: Option<String>,
}

fn at_least_one(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(0) | Err(_) => Err(String::from("a number from 1 on")),
        Ok(count) => Ok(count),
    }
}
