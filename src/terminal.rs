//! What is printed, and where: data to stdout, talk to stderr.

use std::env;
use std::io::{self, ErrorKind, IsTerminal, Write};

use anyhow::{Context, Result};
use generator::problem::show::Format;

use crate::args::Colour;

/// The two streams of the program.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Terminal {
    colour: Colour,
    quiet: Quiet,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quiet {
    Yes,
    No,
}

impl Terminal {
    /// A terminal as the options ask for.
    pub(crate) fn new(colour: Colour, quiet: bool) -> Self {
        Self { colour, quiet: if quiet { Quiet::Yes } else { Quiet::No } }
    }

    /// Prints what the command was asked for.
    pub(crate) fn data(&self, text: &str) -> Result<()> {
        let mut stdout = io::stdout().lock();
        match stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()) {
            // Whoever reads has read enough (`immerse explain | head`).
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            other => other.context("failed to write to stdout"),
        }
    }

    /// Says what is going on, unless it should be quiet.
    pub(crate) fn say(&self, line: &str) {
        if self.quiet == Quiet::No {
            write_stderr(line);
        }
    }

    /// Says what nobody should miss.
    pub(crate) fn warn(&self, text: &str) {
        write_stderr(text);
    }

    /// Says why the command cannot run.
    pub(crate) fn error(&self, message: &str) {
        match self.colours(&io::stderr()) {
            true => write_stderr(&format!("\u{1b}[1;31merror\u{1b}[0m: {message}")),
            false => write_stderr(&format!("error: {message}")),
        }
    }

    /// How to show problems on stderr.
    pub(crate) fn talk_format(&self) -> Format {
        if self.colours(&io::stderr()) { Format::Colour } else { Format::Plain }
    }

    /// How to show problems on stdout.
    pub(crate) fn data_format(&self) -> Format {
        if self.colours(&io::stdout()) { Format::Colour } else { Format::Plain }
    }

    /// Whether progress can be drawn.
    pub(crate) fn draws(&self) -> bool {
        self.quiet == Quiet::No && io::stderr().is_terminal()
    }

    fn colours(&self, stream: &impl IsTerminal) -> bool {
        let forced = env::var_os("CLICOLOR_FORCE").is_some_and(|value| value != "0");
        let refused = env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        match self.colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => !refused && (forced || stream.is_terminal()),
        }
    }
}

fn write_stderr(text: &str) {
    // Nobody can be told that stderr is closed.
    let _ = writeln!(io::stderr().lock(), "{}", text.trim_end_matches('\n'));
}
