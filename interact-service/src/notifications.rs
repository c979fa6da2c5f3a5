//! Notifications: what happened that concerns somebody, told as they decided.
//!
//! Other nouns say [`tell`] in the transaction that causes the news. It stands in the person's list
//! and feed, and leaves as a letter at once or in a digest ([`digest`]), or not at all. The line of
//! a news is the text `news-<name>`; its letter has `mail-<name>-subject` and `mail-<name>-text`.

use generator::localised::Localised;
use serde_json::{Value as Json, json};

use crate::ask::{Ask, whole};
use crate::clock::Millis;
use crate::mail::{self, Letter, To};
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;
use crate::visitor::Role;

pub mod data;
pub mod digest;
pub mod feed;
pub mod form;
pub mod handlers;
mod kind;
pub mod store;
pub mod view;

pub use kind::{Kind, Way};

/// The function of a site that has to be on.
pub const FUNCTION: &str = "notifications";

/// Something that happened.
#[derive(Debug, Clone)]
pub struct News {
    /// The account that it concerns.
    pub to: i64,
    /// What it is about, as people decide on it.
    pub kind: Kind,
    /// Which news: the line `news-<name>`, the letter `mail-<name>-subject` and `mail-<name>-text`.
    pub name: &'static str,
    /// What it is about, in every language that there is: `$title` in the texts.
    pub title: Localised,
    /// What else stands in the texts, by name; nothing about other people.
    pub args: Json,
    /// Where one goes on, below the language (`applications/7`).
    pub path: String,
    /// What makes it one: the same is not told to the same person again.
    pub dedupe: String,
}

/// Where and when something happens.
#[derive(Debug, Clone, Copy)]
pub struct At<'a> {
    /// The site.
    pub tenant: &'a Tenant,
    /// Where people reach the service from outside.
    pub address: &'a str,
    /// Now.
    pub now: Millis,
}

impl<'a> At<'a> {
    /// Of a request.
    #[must_use]
    pub fn of(ask: &'a Ask) -> Self {
        Self { tenant: &ask.tenant, address: &ask.address, now: ask.now }
    }
}

/// Tells somebody what happened, as they decided. The same news is told once.
///
/// # Errors
/// When the store cannot.
pub fn tell(tx: &mut dyn Tx, at: &At<'_>, news: &News) -> Result<(), StoreError> {
    tell_of(tx, at, news, None)
}

/// The same, with whose words the title is: when that account is erased, the news goes as well.
///
/// # Errors
/// When the store cannot.
pub fn tell_of(
    tx: &mut dyn Tx,
    at: &At<'_>,
    news: &News,
    about: Option<i64>,
) -> Result<(), StoreError> {
    let on = at.tenant.has(FUNCTION);
    let way = if on { store::way(tx, news.to, news.kind)? } else { Way::AtOnce };
    if on && !store::insert(tx, at.tenant.id(), news, (way, about), at.now)? {
        return Ok(());
    }
    if way == Way::AtOnce { write(tx, at, news) } else { Ok(()) }
}

/// Tells everybody of the site who moderates; `to` of the news is not looked at.
///
/// # Errors
/// When the store cannot.
pub fn tell_staff(tx: &mut dyn Tx, at: &At<'_>, news: &News) -> Result<(), StoreError> {
    tell_staff_of(tx, at, news, None)
}

/// The same, with whose words the title is, see [`tell_of`].
///
/// # Errors
/// When the store cannot.
pub fn tell_staff_of(
    tx: &mut dyn Tx,
    at: &At<'_>,
    news: &News,
    about: Option<i64>,
) -> Result<(), StoreError> {
    for account in store::staff(tx, at.tenant.id())? {
        tell_of(tx, at, &News { to: account, ..news.clone() }, about)?;
    }
    Ok(())
}

/// The letter of a news, in the language that its reader chose.
fn write(tx: &mut dyn Tx, at: &At<'_>, news: &News) -> Result<(), StoreError> {
    let Some(reader) = store::reader(tx, at.tenant.id(), news.to)? else { return Ok(()) };
    let lang = reader.lang.as_str();
    let mut args = json!({
        "name": reader.name,
        "site": at.tenant.words(lang, &at.tenant.site.name),
        "title": at.tenant.words(lang, &news.title),
        "link": format!("{}{}", at.address, whole(at.tenant.id(), lang, &news.path)),
    });
    if let (Some(args), Some(more)) = (args.as_object_mut(), news.args.as_object()) {
        args.extend(more.clone());
    }
    let letter = Letter {
        site: at.tenant.id(),
        to: To::Account(news.to),
        lang,
        name: news.name,
        args,
        dedupe: format!("{} to {}", news.dedupe, news.to),
        now: at.now,
    };
    mail::post(tx, &letter)
}

/// Forgets news of long ago, and digests that no clock will come back to.
///
/// # Errors
/// When the store cannot.
pub fn tidy(tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    store::tidy(tx, now)
}

/// Whether somebody decided to get no letters like this one.
///
/// # Errors
/// When the store cannot.
pub fn is_unwanted(tx: &mut dyn Tx, account: i64, letter: &str) -> Result<bool, StoreError> {
    match Kind::of_letter(letter) {
        Some(kind) => Ok(store::way(tx, account, kind)? == Way::Never),
        None => Ok(false),
    }
}

/// What one click in a letter ends: a kind, what comes in digests, or everything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// Every letter that can be ended.
    All,
    /// Letters of a kind.
    Kind(Kind),
    /// What comes in digests of this way.
    Digest(Way),
}

impl Scope {
    /// Of a letter by its name.
    #[must_use]
    pub fn of_letter(name: &str) -> Self {
        match name {
            "digest-daily" => Self::Digest(Way::Daily),
            "digest-weekly" => Self::Digest(Way::Weekly),
            _ => Kind::of_letter(name).map_or(Self::All, Self::Kind),
        }
    }

    /// As it stands in a link.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::Kind(kind) => kind.as_str(),
            Self::Digest(way) => way.as_str(),
        }
    }

    /// From how it stands in a link.
    #[must_use]
    pub fn find(text: &str) -> Option<Self> {
        let digest = [Way::Daily, Way::Weekly].into_iter().find(|way| way.as_str() == text);
        match (text, digest) {
            ("all", _) => Some(Self::All),
            (_, Some(way)) => Some(Self::Digest(way)),
            _ => Kind::find(text).map(Self::Kind),
        }
    }

    /// Ends letters of this scope for somebody.
    ///
    /// # Errors
    /// When the store cannot.
    pub fn stop(self, tx: &mut dyn Tx, account: i64, now: Millis) -> Result<(), StoreError> {
        match self {
            Self::All => mail::store::stop(tx, account, now),
            Self::Kind(kind) => store::set_way(tx, account, kind, Way::Never),
            Self::Digest(way) => {
                for kind in Kind::ALL {
                    if store::way(tx, account, kind)? == way {
                        store::set_way(tx, account, kind, Way::Never)?;
                    }
                }
                Ok(())
            }
        }
    }

    /// Lets letters of this scope come again.
    ///
    /// # Errors
    /// When the store cannot.
    pub fn resume(self, tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
        mail::store::resume(tx, account)?;
        for kind in Kind::ALL {
            let ended = store::way(tx, account, kind)? == Way::Never;
            let meant = match self {
                Self::All => false,
                Self::Kind(own) => own == kind,
                Self::Digest(way) => kind.usual() == way,
            };
            if ended && meant {
                store::set_way(tx, account, kind, kind.usual())?;
            }
        }
        Ok(())
    }

    /// Whether letters of this scope have ended for somebody.
    ///
    /// # Errors
    /// When the store cannot.
    pub fn is_stopped(self, tx: &mut dyn Tx, account: i64) -> Result<bool, StoreError> {
        if mail::store::is_stopped(tx, account)? {
            return Ok(true);
        }
        match self {
            Self::All => Ok(false),
            Self::Kind(kind) => Ok(store::way(tx, account, kind)? == Way::Never),
            Self::Digest(way) => {
                for kind in Kind::ALL {
                    if store::way(tx, account, kind)? == way {
                        return Ok(false);
                    }
                }
                Ok(true)
            }
        }
    }
}

/// The kinds that somebody of a role may be told of.
pub fn kinds_of(role: Role) -> impl Iterator<Item = Kind> {
    Kind::ALL.into_iter().filter(move |kind| kind.is_for(role))
}
