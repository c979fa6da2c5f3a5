//! Favourites: listed, kept, forgotten, taken over from a device.

use super::{MOST, form, is_page, pages, store, view};
use crate::accounts::form::FormPage;
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::panel::Tile;
use crate::store::Tx;

/// One's favourites.
///
/// # Errors
/// When the store or the sites cannot be read.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let pages = store::list(tx, ask.site(), ask.me()?.account)?;
    let kept = pages.iter().map(|page| view::kept(ask, page)).collect::<Result<Vec<_>, _>>()?;
    let view = serde_json::json!({ "kept": kept, "merge": ask.to("favourites/merge") });
    Answer::page("favourites", ask.say("favourites-title"), &view)
}

/// Asks whether a page shall be kept: a link must not change anything by itself.
///
/// # Errors
/// When there is no such page.
pub fn adding(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (page, title, path) = page(ask)?;
    if store::has(tx, ask.site(), ask.me()?.account, &page)? {
        return Answer::redirect(ask.to("favourites"));
    }
    let asked = FormPage::new(ask, "favourites-add", form::keep(ask, &page)).line(title);
    asked.link(ask.say("favourites-back"), path).show()
}

/// Keeps a page.
///
/// # Errors
/// When there is no such page.
pub fn add(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let (page, ..) = page(ask)?;
    keep(ask, tx, &page)?;
    Answer::redirect(ask.done("favourites", "favourites-kept"))
}

/// Keeps a page, as long as there is room.
fn keep(ask: &Ask, tx: &mut dyn Tx, page: &str) -> Result<(), Failure> {
    let account = ask.me()?.account;
    let full = usize::try_from(store::count(tx, ask.site(), account)?).is_ok_and(|n| n >= MOST);
    if !full {
        store::insert(tx, ask.site(), account, page, ask.now)?;
    }
    Ok(())
}

/// Forgets a page, also one that is no longer there.
///
/// # Errors
/// When the store cannot.
pub fn remove(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let page = place(ask)?;
    store::remove(tx, ask.site(), ask.me()?.account, &page)?;
    Answer::redirect(ask.done("favourites", "favourites-removed"))
}

/// Takes over what a device kept before somebody signed in.
///
/// # Errors
/// When the store or the sites cannot be read.
pub fn merge(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    for page in pages(ask.form.one("pages")) {
        if ask.host.find_page(ask.site(), &ask.lang, page)?.is_some() {
            keep(ask, tx, page)?;
        }
    }
    Answer::redirect(ask.done("favourites", "favourites-merged"))
}

fn place(ask: &Ask) -> Result<String, Failure> {
    let page = format!("{}/{}", ask.place("section"), ask.place("slug"));
    if is_page(&page) { Ok(page) } else { Err(Failure::NotFound) }
}

fn page(ask: &Ask) -> Result<(String, String, String), Failure> {
    let page = place(ask)?;
    let found = ask.host.find_page(ask.site(), &ask.lang, &page)?;
    let (title, path) = found.ok_or(Failure::NotFound)?;
    Ok((page, title, path))
}

/// The way to favourites from one's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, tx: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    let me = ask.me()?;
    if !ask.tenant.has("favourites")
        || me.role.is_staff()
        || me.role == crate::visitor::Role::Provider
    {
        return Ok(Vec::new());
    }
    let count = store::count(tx, ask.site(), me.account)?;
    Ok(vec![Tile {
        title: ask.say("favourites-title"),
        text: ask.say_with("favourites-tile", &[("count", count.into())]),
        icon: "star",
        path: ask.to("favourites"),
        waiting: 0,
    }])
}
