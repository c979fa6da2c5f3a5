//! What the pages of one's own account see.

use serde::Serialize;

use super::{Account, codes as recovery};
use crate::answer::Failure;
use crate::ask::Ask;
use crate::panel::Tile;
use crate::sessions;
use crate::store::Tx;

/// A line of the overview: what it is, how it is, where it is changed.
#[derive(Debug, Serialize)]
pub struct Line {
    /// What it is.
    pub name: String,
    /// How it is now.
    pub value: String,
    /// What a link says.
    pub action: String,
    /// Its whole path.
    pub path: String,
}

/// The overview.
#[derive(Debug, Serialize)]
pub struct Overview {
    /// What can be changed.
    pub lines: Vec<Line>,
    /// Where all data can be had.
    pub export: String,
    /// Where all data can be erased.
    pub erase: String,
}

/// Everything that can be changed about an account.
///
/// # Errors
/// When the store cannot.
pub fn overview(ask: &Ask, tx: &mut dyn Tx, account: &Account) -> Result<Overview, Failure> {
    let line = |name: &str, value: String, path: &str| Line {
        name: ask.say(name),
        value,
        action: ask.say("accounts-change"),
        path: ask.to(path),
    };
    let count = |n: i64| [("count", generator::texts::Arg::from(n))];
    let left = recovery::store::count(tx, account.id)?;
    let sessions = i64::try_from(sessions::store::list(tx, account.id)?.len()).unwrap_or_default();
    let factor =
        if account.totp.is_some() { "accounts-factor-is-on" } else { "accounts-factor-is-off" };
    let email = account.email.clone().unwrap_or_else(|| ask.say("accounts-no-email"));
    let lines = vec![
        line("accounts-name", account.name.clone(), "account/name"),
        line("accounts-letters-language", ask.tenant.language_name(&account.lang), "account/name"),
        line("accounts-email", email, "account/email"),
        line("accounts-password", ask.say("accounts-password-hidden"), "account/password"),
        line("accounts-factor-title", ask.say(factor), "account/second-factor"),
        line(
            "accounts-codes-title",
            ask.say_with("accounts-codes-left", &count(left)),
            "recovery-codes",
        ),
        line(
            "sessions-title",
            ask.say_with("sessions-count", &count(sessions)),
            "account/sessions",
        ),
    ];
    Ok(Overview { lines, export: ask.to("account/data.json"), erase: ask.to("account/erase") })
}

/// The page that is printed.
#[derive(Debug, Serialize)]
pub struct Codes {
    /// The codes.
    pub codes: Vec<String>,
    /// What one signs in with.
    pub name: String,
    /// The site's name.
    pub site: String,
    /// Where one uses them.
    pub address: String,
    /// When they were made.
    pub day: String,
    /// Where one goes on.
    pub home: String,
}

/// Codes with what one has to know about them.
#[must_use]
pub fn codes(ask: &Ask, name: &str, codes: Vec<String>) -> Codes {
    let bare = ask.link("recover");
    let bare = bare.trim_start_matches("https://").trim_start_matches("http://");
    Codes {
        codes,
        name: name.to_string(),
        site: ask.site_name(),
        address: bare.to_string(),
        day: ask.day(ask.now),
        home: ask.to(""),
    }
}

/// Letters in groups of four, as one copies them.
#[must_use]
pub fn in_groups(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Bytes in hexadecimal.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The account among what one can do.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    let me = ask.me()?;
    let tile = |title: &str, text: &str, icon, path: &str| Tile {
        title: ask.say(title),
        text: ask.say(text),
        icon,
        path: ask.to(path),
        waiting: 0,
    };
    let mut tiles = Vec::new();
    let email = super::contact(tx, me.account)?.and_then(|contact| contact.email);
    if email.is_none() && recovery::store::count(tx, me.account)? == 0 {
        tiles.push(tile(
            "accounts-codes-title",
            "accounts-codes-tile",
            "verified",
            "recovery-codes",
        ));
    }
    tiles.push(tile("accounts-own-title", "accounts-tile", "contact", "account"));
    Ok(tiles)
}
