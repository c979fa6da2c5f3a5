//! What time does to listings: a letter before their last day, and their end.

use generator::site::ListingKind;
use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};
use serde_json::json;

use super::{Content, Doing, Listing, Step, step, store};
use crate::answer::Failure;
use crate::applications::{self, Closing};
use crate::clock::{DAY, Millis};
use crate::notifications::{self, At, Kind, News};
use crate::secrets::Key;
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;
use crate::worded::Worded as _;

/// So long before the end a provider is asked whether a listing still holds.
pub const ASKED_BEFORE: Millis = 14 * DAY;

/// The purpose of a signature under "it still holds".
const PURPOSE: &str = "listing-keep";

/// What was done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tidied {
    /// Providers who were asked.
    pub asked: usize,
    /// Listings that ended.
    pub expired: usize,
}

/// The last day of a listing that is accepted today: so many days as its kind says, or the day
/// that the listing itself names.
#[must_use]
pub fn last_day(kind: &ListingKind, content: &Content, today: Date) -> Date {
    let term = today.saturating_add(i64::from(kind.validity_days).days());
    let written = content.one(&kind.until);
    let named =
        written.parse::<DateTime>().map(DateTime::date).or_else(|_| written.parse::<Date>());
    named.map_or(term, |named| named.min(term))
}

/// The last moment of a listing that is accepted now.
#[must_use]
pub fn last_moment(tenant: &Tenant, kind: &ListingKind, content: &Content, now: Millis) -> Millis {
    tenant.end_of(last_day(kind, content, tenant.day(now)))
}

/// Ends what is over, and asks providers whose listings end soon. A store that cannot keeps all
/// of it for the next time.
///
/// # Errors
/// When the store cannot.
pub fn tidy(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    address: &str,
    key: &Key,
    now: Millis,
) -> Result<Tidied, StoreError> {
    let mut done = Tidied::default();
    for listing in store::ending(tx, tenant.id(), now + ASKED_BEFORE)? {
        if listing.expires_at <= now {
            expire(tx, tenant, address, listing, now)?;
            done.expired += 1;
        } else if listing.reminded_at == 0 && can_be_kept(tenant, &listing, now) {
            ask(tx, tenant, address, key, listing, now)?;
            done.asked += 1;
        }
    }
    Ok(done)
}

/// Whether saying "it still holds" would change anything: not where the listing names its day.
fn can_be_kept(tenant: &Tenant, listing: &Listing, now: Millis) -> bool {
    let (Some(kind), Some(live)) = (tenant.module(&listing.kind), &listing.live) else {
        return false;
    };
    last_moment(tenant, kind, live, now) > listing.expires_at
}

fn expire(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    address: &str,
    listing: Listing,
    now: Millis,
) -> Result<(), StoreError> {
    let doing = Doing { actor: None, now };
    let ended = step(tx, doing, listing, Step::Expire, |_| {}).map_err(in_store)?;
    let closing = Closing { tenant, address, actor: None, now };
    applications::listing_closed(tx, &closing, ended.id)?;
    tell(tx, tenant, address, &ended, "listing-expired", &format!("listings/{}", ended.id), now)
}

fn ask(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    address: &str,
    key: &Key,
    mut listing: Listing,
    now: Millis,
) -> Result<(), StoreError> {
    let path = keep_path(key, &listing);
    listing.reminded_at = now;
    store::save(tx, &listing)?;
    tell(tx, tenant, address, &listing, "listing-expiring", &path, now)
}

/// Writes to the provider, in the language of its account.
///
/// # Errors
/// When the store cannot.
pub fn tell(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    address: &str,
    listing: &Listing,
    name: &'static str,
    path: &str,
    now: Millis,
) -> Result<(), StoreError> {
    let news = News {
        to: listing.owner,
        kind: Kind::Listings,
        name,
        title: listing.content.localised("title"),
        args: json!({ "reason": listing.reason }),
        path: path.to_string(),
        dedupe: format!("{name} {} {}", listing.id, listing.version),
    };
    notifications::tell(tx, &At { tenant, address, now }, &news)
}

/// The path of the page that asks whether a listing still holds: signed for this end of it.
#[must_use]
pub fn keep_path(key: &Key, listing: &Listing) -> String {
    format!(
        "listings/{}/keep?until={}&sign={}",
        listing.id,
        listing.expires_at,
        signature(key, listing)
    )
}

/// Whether a signature is ours, of a listing and an end that it had.
#[must_use]
pub fn was_signed(key: &Key, listing: &Listing, until: &str, sign: &str) -> bool {
    key.signed(PURPOSE, &text(listing, until), sign)
}

fn signature(key: &Key, listing: &Listing) -> String {
    key.sign(PURPOSE, &text(listing, &listing.expires_at.to_string()))
}

fn text(listing: &Listing, until: &str) -> String {
    format!("{} {} {until}", listing.site, listing.id)
}

/// A step of the service itself meets nobody: only the store can fail it.
fn in_store(failure: Failure) -> StoreError {
    match failure {
        Failure::Store(error) => error,
        other => StoreError::Statement(format!("a listing cannot end: {other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use generator::site::Shape;
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_listing_ends_with_its_kind_or_with_its_own_day() {
        let kind = ListingKind {
            id: "training".into(),
            shape: Shape::Listings,
            title: Default::default(),
            summary: Default::default(),
            icon: String::new(),
            schema: String::new(),
            validity_days: 30,
            until: "last".into(),
            applications: true,
            waitlist: false,
            fields: Vec::new(),
            questions: Vec::new(),
            disclosure: Vec::new(),
            asking: Default::default(),
        };
        let today = date(2026, 11, 20);
        let mut content = Content::default();
        assert_eq!(last_day(&kind, &content, today), date(2026, 12, 20));
        content.set_fact("last", vec!["2026-12-01".into()]);
        assert_eq!(last_day(&kind, &content, today), date(2026, 12, 1));
        content.set_fact("last", vec!["2026-12-02T18:00".into()]);
        assert_eq!(last_day(&kind, &content, today), date(2026, 12, 2));
        content.set_fact("last", vec!["2027-12-02".into()]);
        assert_eq!(last_day(&kind, &content, today), date(2026, 12, 20));
    }
}
