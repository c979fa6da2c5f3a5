//! One's news: listed, read, and how one wants to be told.

use serde::Serialize;

use super::view::{self, Item};
use super::{FUNCTION, feed, form, store};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::mail;
use crate::panel::Tile;
use crate::store::Tx;

/// So many news are listed.
const LISTED: i64 = 100;

#[derive(Serialize)]
struct View {
    items: Vec<Item>,
    unread: usize,
    /// The newest that is shown: what came later was not seen.
    newest: i64,
    read_all: String,
    settings: String,
    /// Whole address of the private feed, or empty.
    feed: String,
    feed_new: String,
    feed_end: String,
    /// Whether letters were ended.
    stopped: bool,
}

/// One's news, newest first.
///
/// # Errors
/// When the store cannot.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let account = ask.me()?.account;
    let news = store::list(tx, ask.site(), account, LISTED)?;
    let items: Vec<Item> = news.iter().map(|news| view::item(ask, news)).collect();
    let number = store::feed(tx, ask.site(), account)?;
    let secret = number.map(|number| feed::sign(&ask.key, ask.site(), account, number));
    let view = View {
        unread: items.iter().filter(|item| item.unread).count(),
        newest: news.first().map_or(0, |news| news.id),
        items,
        read_all: ask.to("notifications/read"),
        settings: ask.to("notifications/settings"),
        feed: secret.map(|secret| ask.link(&format!("feed/{secret}"))).unwrap_or_default(),
        feed_new: ask.to("notifications/feed"),
        feed_end: ask.to("notifications/feed/end"),
        stopped: mail::store::is_stopped(tx, account)?,
    };
    let home = (ask.say("notifications-home"), ask.to(""));
    Ok(Answer::page("notifications", ask.say("notifications-title"), &view)?.below(&[home]))
}

/// Opens a news: it is read, and one goes where it leads.
///
/// # Errors
/// When it is not one's own.
pub fn open(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (account, id) = (ask.me()?.account, ask.id("id")?);
    let news = store::find(tx, account, id)?.ok_or(Failure::NotFound)?;
    store::mark_read(tx, account, id, ask.now)?;
    Answer::redirect(ask.to(&news.path))
}

/// Everything that was shown is read.
///
/// # Errors
/// When the store cannot.
pub fn read_all(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let upto = ask.form.one("upto").parse().map_err(|_| Failure::NotFound)?;
    store::mark_all(tx, ask.me()?.account, upto, ask.now)?;
    Answer::redirect(ask.done("notifications", "notifications-read"))
}

/// How one is told.
///
/// # Errors
/// When the store cannot.
pub fn settings(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    form::settings(ask)?.filled(&form::typed(ask, tx)?, &[])
}

/// Keeps how one wants to be told. Whoever had ended all letters decides anew.
///
/// # Errors
/// The form with its mistakes.
pub fn set(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let values = form::settings(ask)?.check(ask)?;
    form::keep(ask, tx, &values)?;
    mail::store::resume(tx, ask.me()?.account)?;
    Answer::redirect(ask.done("notifications", "notifications-saved"))
}

/// A new address for one's feed; a former one ends.
///
/// # Errors
/// When the store cannot.
pub fn new_feed(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let account = ask.me()?.account;
    store::set_feed(tx, ask.site(), account, feed::number(), ask.now)?;
    Answer::redirect(ask.done("notifications", "notifications-feed-new"))
}

/// Takes the address of one's feed back.
///
/// # Errors
/// When the store cannot.
pub fn end_feed(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    store::remove_feed(tx, ask.me()?.account)?;
    Answer::redirect(ask.done("notifications", "notifications-feed-ended"))
}

/// A private feed, for whoever knows its address.
///
/// # Errors
/// When there is none at this address, or no longer.
pub fn read_feed(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let secret = ask.place("secret");
    let account = feed::account(secret).ok_or(Failure::NotFound)?;
    let number = store::feed(tx, ask.site(), account)?.ok_or(Failure::NotFound)?;
    if !feed::is_signed(&ask.key, ask.site(), account, number, secret) {
        return Err(Failure::NotFound);
    }
    let news = store::list(tx, ask.site(), account, feed::MOST)?;
    let xml = feed::written(ask, &news);
    Answer::file("application/atom+xml; charset=utf-8", "", xml.into_bytes())
}

/// A mail address that was refused is tried again.
///
/// # Errors
/// When the store cannot.
pub fn try_address(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    mail::store::forget_refusal(tx, ask.me()?.account)?;
    Answer::redirect(ask.done("", "notifications-address"))
}

/// The way to one's news from one's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    if !ask.tenant.has(FUNCTION) {
        return Ok(Vec::new());
    }
    Ok(vec![Tile {
        title: ask.say("notifications-title"),
        text: ask.say("notifications-tile"),
        icon: "mail",
        path: ask.to("notifications"),
        waiting: store::count_unread(tx, ask.me()?.account)?,
    }])
}
