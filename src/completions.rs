//! `immerse completions`: what a shell needs to complete the command.

use anyhow::Result;
use clap::CommandFactory;

use crate::Outcome;
use crate::args::Options;
use crate::args::print::CompletionsArgs;
use crate::terminal::Terminal;

/// Prints the completions of a shell.
pub(crate) fn run(args: &CompletionsArgs, terminal: &Terminal) -> Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Options::command(), "immerse", &mut script);
    terminal.data(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Fine)
}
