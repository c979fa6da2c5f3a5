//! Recommended for you, and the same without an account.

use serde::Serialize;
use serde_json::json;

use super::store::{Mark, off};
use super::view::{Item, Teller};
use super::{Asking, Catalogue, SHOWN, audience, catalogue, find, form, store, who};
use crate::answer::{Answer, Failure, Outcome};
use crate::ask::Ask;
use crate::matching::Reason;
use crate::panel::Tile;
use crate::profiles::{self, Profile};
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;
use crate::visitor::Role;
use crate::{applications, favourites};

#[derive(Serialize)]
struct View {
    items: Vec<Item>,
    /// Whether nothing was told yet that could count.
    blank: bool,
    /// How many are left out because they are for others.
    others: String,
    profile: String,
    settings: String,
    /// Names of what is shown, to be marked as seen.
    entries: String,
    seen: String,
    hidden: Vec<Hidden>,
}

/// An offer that was hidden.
#[derive(Serialize)]
struct Hidden {
    title: String,
    show: String,
}

/// What fits, with reasons.
///
/// # Errors
/// When the store or the sites cannot be read.
pub fn list(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let account = ask.me()?.account;
    let catalogue = catalogue::of(tx, &ask.tenant, &ask.key, ask.now)?;
    let (asking, profile) = asking(tx, &ask.tenant, &catalogue, account)?;
    let found = find(&catalogue, &asking, SHOWN);
    let teller = Teller { ask, catalogue: &catalogue, liked: &asking.liked, keeps: true };
    let items = found.iter().map(|one| teller.item(one)).collect::<Result<Vec<_>, _>>()?;
    let others = audience::for_others(&ask.tenant, &catalogue, &profile).len();
    let names: Vec<&str> = items.iter().map(|item| item.entry.as_str()).collect();
    let view = View {
        blank: is_blank(&asking),
        others: match others {
            0 => String::new(),
            count => ask.say_with("recommendations-others", &[("count", count.into())]),
        },
        profile: ask.to("profile"),
        settings: ask.to("recommendations/settings"),
        entries: names.join(" "),
        seen: ask.to("recommendations/seen"),
        hidden: hidden(ask, tx, &catalogue, account)?,
        items,
    };
    let home = (ask.say("notifications-home"), ask.to(""));
    let page = Answer::page("recommendations", ask.say("recommendations-title"), &view)?;
    Ok(page.below(&[home]))
}

fn is_blank(asking: &Asking) -> bool {
    let person = &asking.person;
    asking.liked.is_empty()
        && *person == crate::matching::Person { off: person.off, ..Default::default() }
}

fn hidden(
    ask: &Ask,
    tx: &mut dyn Tx,
    catalogue: &Catalogue,
    account: i64,
) -> Result<Vec<Hidden>, StoreError> {
    let marks = store::marks(tx, ask.site(), account)?.into_iter();
    let one = |(entry, _): (String, Mark)| {
        let title = &catalogue.entries[catalogue.position(&entry)?].title;
        let title = generator::published::localised(title);
        let show = ask.to(&format!("recommendations/{entry}/show"));
        Some(Hidden { title: ask.tenant.words(&ask.lang, &title), show })
    };
    Ok(marks.filter(|(_, mark)| *mark == Mark::Hidden).filter_map(one).take(30).collect())
}

/// What counts of somebody with an account, and their profile for what is declared for some only.
///
/// # Errors
/// When the store cannot.
pub fn asking(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    catalogue: &Catalogue,
    account: i64,
) -> Result<(Asking, Profile), StoreError> {
    let site = tenant.id();
    let profile = profiles::told(tx, site, account)?;
    let place = |names: Vec<String>| {
        names.iter().filter_map(|name| catalogue.position(name)).collect::<Vec<_>>()
    };
    let saved = place(favourites::saved(tx, site, account)?);
    let applied: Vec<String> =
        applications::applied_to(tx, site, account)?.iter().map(i64::to_string).collect();
    let applied: Vec<usize> = catalogue
        .entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| applied.contains(&entry.id) && entry.module != "events")
        .map(|(at, _)| at)
        .collect();
    let marks = store::marks(tx, site, account)?;
    let of = |mark: Mark| {
        let own = marks.iter().filter(|(_, own)| *own == mark);
        own.filter_map(|(entry, _)| catalogue.position(entry)).collect::<Vec<_>>()
    };
    let others = audience::for_others(tenant, catalogue, &profile);
    let mut seen = of(Mark::Seen);
    seen.sort_unstable();
    let asking = Asking {
        person: who::person(catalogue, &profile, off(tx, account)?),
        liked: [saved.clone(), applied.clone()].concat(),
        without: [of(Mark::Hidden), applied, saved].concat(),
        seen,
        others,
    };
    Ok((asking, profile))
}

/// Hides an offer.
///
/// # Errors
/// When there is no such offer.
pub fn hide(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let entry = entry(ask)?;
    let account = ask.me()?.account;
    store::mark(tx, (ask.site(), account), &entry, Mark::Hidden, ask.now)?;
    Answer::redirect(ask.done("recommendations", "recommendations-hidden"))
}

/// Shows an offer again.
///
/// # Errors
/// When there is no such offer.
pub fn show(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    store::unmark(tx, ask.me()?.account, &entry(ask)?)?;
    Answer::redirect(ask.done("recommendations", "recommendations-shown"))
}

/// An offer by its place in the path.
fn entry(ask: &Ask) -> Result<String, Failure> {
    let name = format!("{}/{}", ask.place("module"), ask.place("id"));
    if favourites::is_page(&name) { Ok(name) } else { Err(Failure::NotFound) }
}

/// What is shown was looked at: others come first from now on.
///
/// # Errors
/// When the store cannot.
pub fn seen(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let account = ask.me()?.account;
    for name in ask.form.one("entries").split_whitespace().take(SHOWN) {
        if favourites::is_page(name) {
            store::mark(tx, (ask.site(), account), name, Mark::Seen, ask.now)?;
        }
    }
    Answer::redirect(ask.done("recommendations", "recommendations-seen"))
}

/// Switches a reason off.
///
/// # Errors
/// When there is no such reason.
pub fn reason_off(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let reason = Reason::find(ask.place("reason")).ok_or(Failure::NotFound)?;
    store::switch(tx, ask.me()?.account, reason, false)?;
    Answer::redirect(ask.done("recommendations", "recommendations-reason-off"))
}

/// Which reasons count.
///
/// # Errors
/// When the store cannot.
pub fn settings(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let off = off(tx, ask.me()?.account)?;
    form::settings(ask).filled(&form::counts(ask, off), &[])
}

/// Keeps which reasons count.
///
/// # Errors
/// The form with its mistakes.
pub fn set(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let account = ask.me()?.account;
    let values = form::settings(ask).check(ask)?;
    let counts = values.many("counts");
    for reason in Reason::ALL {
        store::switch(tx, account, reason, counts.iter().any(|own| own == reason.as_str()))?;
    }
    Answer::redirect(ask.done("recommendations", "recommendations-settings"))
}

/// Asks what one looks for, without a name.
///
/// # Errors
/// When the view cannot be a value.
pub fn asked(ask: &Ask, _: &mut dyn Tx) -> Outcome {
    form::find(ask).more(json!({ "asked": false, "items": [] })).show()
}

/// The same recommendations for what was told just now. Nothing is kept, and nothing stands in an
/// address: the form is sent, looked at on a reader, and forgotten.
///
/// # Errors
/// The form with its mistakes.
pub fn found(ask: &Ask, tx: &mut dyn Tx) -> Outcome {
    let page = form::find(ask);
    let values = page.clone().more(json!({ "asked": false, "items": [] })).check(ask)?;
    let catalogue = catalogue::of(tx, &ask.tenant, &ask.key, ask.now)?;
    let asking = Asking { person: form::person(&catalogue, &values), ..Asking::default() };
    let teller = Teller { ask, catalogue: &catalogue, liked: &[], keeps: false };
    let found = find(&catalogue, &asking, SHOWN);
    let items = found.iter().map(|one| teller.item(one)).collect::<Result<Vec<_>, _>>()?;
    page.more(json!({ "asked": true, "items": items })).filled(&ask.form, &[])
}

/// The way to recommendations from one's page.
///
/// # Errors
/// When the store cannot.
pub fn tiles(ask: &Ask, _: &mut dyn Tx) -> Result<Vec<Tile>, Failure> {
    let seeks = matches!(ask.me()?.role, Role::Migrant | Role::Volunteer);
    if !seeks || !super::is_on(&ask.tenant) {
        return Ok(Vec::new());
    }
    Ok(vec![Tile {
        title: ask.say("recommendations-title"),
        text: ask.say("recommendations-tile"),
        icon: "star",
        path: ask.to("recommendations"),
        waiting: 0,
    }])
}
