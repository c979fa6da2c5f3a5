//! `immerse`: the command line. One file a subcommand; only this one ends the program.

use std::process::ExitCode;

use clap::Parser;

mod admin;
mod args;
mod backup;
mod bounce;
mod build;
mod check;
mod completions;
mod explain;
mod hosting;
mod house;
mod init;
mod interact;
mod mistakes;
mod new;
mod progress;
mod project;
mod running;
mod schema;
mod search;
mod serve;
mod stopping;
mod terminal;
mod translate;

use args::content::TranslateCommand;
use args::{Command, Options};
use terminal::Terminal;

/// How a command that ran ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// All is well: status 0.
    Fine,
    /// Something in the project has to be mended: status 1.
    ProblemsFound,
    /// Whoever runs it should try again later: status 75, as mail servers understand it.
    Later,
}

fn main() -> ExitCode {
    let options = Options::parse();
    let terminal = Terminal::new(options.color, options.quiet);
    match run(&options, &terminal) {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::ProblemsFound) => ExitCode::from(1),
        Ok(Outcome::Later) => ExitCode::from(75),
        Err(error) => {
            terminal.error(&format!("{error:#}"));
            ExitCode::from(2)
        }
    }
}

fn run(options: &Options, terminal: &Terminal) -> anyhow::Result<Outcome> {
    let root = || project::root(options.root.as_deref());
    match &options.command {
        Command::Serve(args) => serve::run(args, root()?, terminal),
        Command::Interact(args) => interact::run(args, &root()?, terminal),
        Command::Build(args) => build::run(args, &root()?, terminal),
        Command::Check(args) => check::run(args, &root()?, terminal),
        Command::New(args) => new::run(args, &root()?, terminal),
        Command::Init(args) => init::run(args, terminal),
        Command::Explain(args) => explain::run(args, terminal),
        Command::Translate(args) => match &args.command {
            TranslateCommand::Status(args) => translate::status(args, &root()?, terminal),
            TranslateCommand::Stamp(args) => translate::stamp(args, &root()?, terminal),
        },
        Command::Search(args) => search::run(args, &root()?, terminal),
        Command::Backup(args) => backup::run(args, &root()?, terminal),
        Command::Restore(args) => backup::restore(args, &root()?, terminal),
        Command::Admin(args) => admin::run(args, &root()?, terminal),
        Command::Bounce(args) => Ok(bounce::run(args, terminal)),
        Command::Hosting(args) => hosting::run(args, &root()?, terminal),
        Command::Schema(args) => schema::run(args, terminal),
        Command::Completions(args) => completions::run(args, terminal),
    }
}
