//! `immerse bounce`: a letter that came back, as a mail server hands it over.
//!
//! The message is read here and not in the service, which is told only what was understood.

use std::io::{self, Read as _};

use anyhow::{Context, Result};
use interact_service::mail::bounces::hand_in::hand_in;
use interact_service::mail::bounces::report::{self, MOST, Report};
use interact_service::settings;

use crate::Outcome;
use crate::args::service::BounceArgs;
use crate::terminal::Terminal;

/// Takes a message. Whatever cannot be done now is asked of the mail server again: it would send
/// any other failure back, and there is nobody behind a letter that came back.
pub(crate) fn run(args: &BounceArgs, terminal: &Terminal) -> Outcome {
    match taken(args) {
        Ok(words) => {
            terminal.say(&words);
            Outcome::Fine
        }
        Err(error) => {
            terminal.error(&format!("{error:#}"));
            Outcome::Later
        }
    }
}

fn taken(args: &BounceArgs) -> Result<String> {
    let message = message()?;
    let mut report = report::read(&message);
    if let Some(to) = &args.to {
        report = Report { to: vec![to.clone()], ..report };
    }
    hand_in(&service(args)?, &report)
}

/// As much of the message as is needed; the rest is taken and let go, so that the mail server is
/// not cut off.
fn message() -> Result<Vec<u8>> {
    let mut stdin = io::stdin().lock();
    let mut message = Vec::new();
    let most = u64::try_from(MOST).unwrap_or(u64::MAX);
    stdin.by_ref().take(most).read_to_end(&mut message).context("failed to read the message")?;
    io::copy(&mut stdin, &mut io::sink()).context("failed to read the message")?;
    Ok(message)
}

fn service(args: &BounceArgs) -> Result<String> {
    if let Some(service) = &args.service {
        return Ok(service.clone());
    }
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path);
        text.map(|text| (path.clone(), text))
            .with_context(|| format!("failed to read `{}`", path.display()))
    };
    let file = args.config.as_ref().map(read).transpose()?;
    Ok(settings::admin(file, std::env::vars())?.to_string())
}
