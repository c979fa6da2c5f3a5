//! News about events: to whoever sent one, and to whoever wanted to come.

use serde_json::{Value as Json, json};

use super::{Event, guests};
use crate::ask::whole;
use crate::clock::Millis;
use crate::mail::{self, Letter, To};
use crate::notifications::{self, At, Kind, News};
use crate::secrets::Key;
use crate::store::{StoreError, Tx};
use crate::suggestions;
use crate::tenant::Tenant;
use crate::worded::Worded as _;

/// What news need beside an event.
#[derive(Clone, Copy)]
pub struct Telling<'a> {
    /// The site.
    pub tenant: &'a Tenant,
    /// Where people reach the service.
    pub address: &'a str,
    /// The service's key, for links.
    pub key: &'a Key,
    /// Now.
    pub now: Millis,
}

impl<'a> Telling<'a> {
    /// From a request.
    #[must_use]
    pub fn of(ask: &'a crate::ask::Ask) -> Self {
        Self { tenant: &ask.tenant, address: &ask.address, key: &ask.key, now: ask.now }
    }

    fn at(&self) -> At<'a> {
        At { tenant: self.tenant, address: self.address, now: self.now }
    }
}

/// Tells whoever sent an event what became of it.
///
/// # Errors
/// When the store cannot.
pub fn sender(
    tx: &mut dyn Tx,
    telling: Telling<'_>,
    event: &Event,
    name: &'static str,
) -> Result<(), StoreError> {
    let news = |to: i64, path: String| News {
        to,
        kind: Kind::Listings,
        name,
        title: event.content.localised("title"),
        args: json!({ "reason": event.reason }),
        path,
        dedupe: format!("{name} {} {}", event.id, event.version),
    };
    if let Some(owner) = event.owner {
        let news = news(owner, format!("events/{}", event.id));
        return notifications::tell(tx, &telling.at(), &news);
    }
    let site = telling.tenant.id();
    let Some(sent) = suggestions::store::find(tx, site, event.id)? else { return Ok(()) };
    let path = suggestions::path(telling.key, site, event.id);
    match (sent.account, sent.email) {
        (Some(account), _) => notifications::tell(tx, &telling.at(), &news(account, path)),
        (None, Some(email)) => {
            let lang = sent.lang.as_str();
            let link = format!("{}{}", telling.address, whole(site, lang, &path));
            let title = telling.tenant.words(lang, &event.content.localised("title"));
            let letter = Letter {
                site,
                to: To::Address(&email),
                lang,
                name,
                args: json!({ "title": title, "reason": event.reason, "link": link }),
                dedupe: format!("{name} {} {}", event.id, event.version),
                now: telling.now,
            };
            mail::post(tx, &letter)
        }
        (None, None) => Ok(()),
    }
}

/// Tells everybody who wanted to come to a date (or to any) that it changed.
///
/// # Errors
/// When the store cannot.
pub fn guests(
    tx: &mut dyn Tx,
    telling: Telling<'_>,
    event: &Event,
    date: Option<&str>,
    name: &'static str,
) -> Result<(), StoreError> {
    for guest in guests::store::of_event(tx, event.id, date)? {
        guest_letter(tx, telling, event, guest.account, name, &guest.date)?;
    }
    Ok(())
}

/// Tells one guest something about a date.
///
/// # Errors
/// When the store cannot.
pub fn guest_letter(
    tx: &mut dyn Tx,
    telling: Telling<'_>,
    event: &Event,
    account: i64,
    name: &'static str,
    date: &str,
) -> Result<(), StoreError> {
    let dedupe = format!("{name} {} {date} {}", event.id, event.version);
    guest(tx, telling, event, account, name, (json!({}), dedupe))
}

/// The same, with what else stands in the texts and what makes the news one.
///
/// # Errors
/// When the store cannot.
pub fn guest(
    tx: &mut dyn Tx,
    telling: Telling<'_>,
    event: &Event,
    account: i64,
    name: &'static str,
    (args, dedupe): (Json, String),
) -> Result<(), StoreError> {
    let news = News {
        to: account,
        kind: Kind::Events,
        name,
        title: event.shown().localised("title"),
        args,
        path: String::from("events/mine"),
        dedupe,
    };
    notifications::tell_of(tx, &telling.at(), &news, event.owner)
}
