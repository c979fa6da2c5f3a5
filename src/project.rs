//! The project a command works on: its folder, today's date, the job for the generator.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use generator::pipeline::Job;
use generator::source::Which;
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

/// The folder of the project: the one that is named, else the nearest that holds `sites/`.
pub(crate) fn root(named: Option<&Path>) -> Result<PathBuf> {
    if let Some(named) = named {
        ensure!(named.is_dir(), "there is no folder `{}`", named.display());
        return Ok(named.to_path_buf());
    }
    let here = env::current_dir().context("failed to find the current folder")?;
    let found = here.ancestors().find(|folder| folder.join("sites").is_dir());
    match found {
        Some(folder) if folder == here => Ok(PathBuf::from(".")),
        Some(folder) => Ok(folder.to_path_buf()),
        None => Ok(PathBuf::from(".")),
    }
}

/// The sites that are named, or all of them.
pub(crate) fn which(sites: &[String]) -> Which {
    if sites.is_empty() { Which::All } else { Which::Named(sites.to_vec()) }
}

/// A job for the sites that are named.
pub(crate) fn job(root: &Path, sites: &[String], today: Option<Date>) -> Result<Job> {
    let mut job = Job::new(root, self::today(today)?);
    job.which = which(sites);
    Ok(job)
}

/// An address at which sites will be seen, if it is one.
pub(crate) fn base_url(text: &str) -> Result<String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let fine = host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'));
    ensure!(fine, "`--base-url {text}` is not a whole address; write `https://example.org`");
    Ok(text.trim_end_matches('/').to_string())
}

/// Today: as it is told, else as `SOURCE_DATE_EPOCH` says, else by the clock.
pub(crate) fn today(told: Option<Date>) -> Result<Date> {
    let epoch = env::var("SOURCE_DATE_EPOCH").ok().filter(|text| !text.is_empty());
    match (told, epoch) {
        (Some(day), _) => Ok(day),
        (None, Some(epoch)) => of_epoch(&epoch),
        (None, None) => Ok(Zoned::now().date()),
    }
}

/// Whether days pass while the program runs: not where somebody said which day it is.
pub(crate) fn days_pass(told: Option<Date>) -> bool {
    told.is_none() && env::var("SOURCE_DATE_EPOCH").unwrap_or_default().is_empty()
}

fn of_epoch(text: &str) -> Result<Date> {
    let second: i64 = text
        .trim()
        .parse()
        .with_context(|| format!("`SOURCE_DATE_EPOCH` is `{text}`, not a number of seconds"))?;
    let moment = Timestamp::from_second(second)
        .with_context(|| format!("`SOURCE_DATE_EPOCH` is `{text}`, which is no time"))?;
    Ok(moment.to_zoned(jiff::tz::TimeZone::UTC).date())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_day_that_is_told_counts_before_the_clock() {
        assert_eq!(today(Some(date(2026, 11, 20))).expect("a day"), date(2026, 11, 20));
    }

    #[test]
    fn an_epoch_is_a_day_in_greenwich() {
        assert_eq!(of_epoch("0").expect("a day"), date(1970, 1, 1));
        assert!(of_epoch("yesterday").is_err());
    }

    #[test]
    fn a_folder_that_is_not_there_is_an_error() {
        let error = root(Some(Path::new("/no/such/folder"))).expect_err("not there");
        assert!(error.to_string().contains("/no/such/folder"), "{error}");
    }
}
