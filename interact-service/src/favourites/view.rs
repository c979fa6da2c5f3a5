//! What the list of favourites shows.

use serde::Serialize;

use crate::answer::Failure;
use crate::ask::Ask;

/// A page that was kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Kept {
    /// Its title; its place where it is no longer there.
    pub title: String,
    /// Its whole path; empty where it is no longer there.
    pub path: String,
    /// Where it is forgotten.
    pub remove: String,
}

/// A page that was kept, in the reader's language.
///
/// # Errors
/// When the sites cannot be read.
pub fn kept(ask: &Ask, page: &str) -> Result<Kept, Failure> {
    let found = ask.host.find_page(ask.site(), &ask.lang, page)?;
    let (title, path) = found.unwrap_or_else(|| (page.to_string(), String::new()));
    Ok(Kept { title, path, remove: ask.to(&format!("favourites/remove/{page}")) })
}
