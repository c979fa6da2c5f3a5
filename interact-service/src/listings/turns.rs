//! What people do with a listing as a whole: each a step, with what goes with it.

use generator::site::{FieldType, ListingKind};

use super::expiry::last_moment;
use super::{Content, Doing, Listing, Step, step, store};
use crate::answer::Failure;
use crate::applications::{self, Closing};
use crate::store::{StoreError, Tx};
use crate::tenant::Tenant;

/// Keeps what was written: of a draft, or as a change of what is public.
///
/// # Errors
/// A conflict when it cannot be written now; when the store cannot.
pub fn write(
    tx: &mut dyn Tx,
    doing: Doing,
    listing: Listing,
    content: Content,
) -> Result<Listing, Failure> {
    step(tx, doing, listing, Step::Write, |listing| listing.content = content)
}

/// Hands it in.
///
/// # Errors
/// A conflict when there is nothing to hand in; when the store cannot.
pub fn submit(tx: &mut dyn Tx, doing: Doing, listing: Listing) -> Result<Listing, Failure> {
    step(tx, doing, listing, Step::Submit, |listing| listing.reason.clear())
}

/// Takes back what was handed in.
///
/// # Errors
/// A conflict when a moderator was faster; when the store cannot.
pub fn take_back(tx: &mut dyn Tx, doing: Doing, listing: Listing) -> Result<Listing, Failure> {
    step(tx, doing, listing, Step::TakeBack, |_| {})
}

/// Drops a change: the public text is the only one again.
///
/// # Errors
/// A conflict when there is none; when the store cannot.
pub fn discard(tx: &mut dyn Tx, doing: Doing, listing: Listing) -> Result<Listing, Failure> {
    step(tx, doing, listing, Step::Discard, |listing| {
        listing.reason.clear();
        if let Some(live) = &listing.live {
            listing.content = live.clone();
        }
    })
}

/// A moderator accepts it: what was handed in is what the public sees, for as long as its kind
/// says, with as many places as it has room for.
///
/// # Errors
/// A conflict when nothing waits; when its kind is not switched on; when the store cannot.
pub fn accept(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    doing: Doing,
    listing: Listing,
) -> Result<Listing, Failure> {
    let kind = tenant.module(&listing.kind).ok_or(Failure::NotFound)?;
    let until = last_moment(tenant, kind, &listing.content, doing.now);
    let places = places(kind, &listing.content);
    step(tx, doing, listing, Step::Accept, |listing| {
        listing.live = Some(listing.content.clone());
        listing.reason.clear();
        listing.verified_at = doing.now;
        listing.expires_at = until;
        listing.reminded_at = 0;
        listing.places = places;
    })
}

/// A moderator refuses it, with a reason.
///
/// # Errors
/// A conflict when nothing waits; when the store cannot.
pub fn refuse(
    tx: &mut dyn Tx,
    doing: Doing,
    listing: Listing,
    reason: &str,
) -> Result<Listing, Failure> {
    step(tx, doing, listing, Step::Refuse, |listing| listing.reason = reason.to_string())
}

/// Ends it: everybody who waits for an answer gets one. Gives how many.
///
/// # Errors
/// A conflict when it is not public; when the store cannot.
pub fn close(tx: &mut dyn Tx, closing: &Closing<'_>, listing: Listing) -> Result<usize, Failure> {
    let doing = Doing { actor: closing.actor, now: closing.now };
    let closed = step(tx, doing, listing, Step::Close, |_| {})?;
    Ok(applications::listing_closed(tx, closing, closed.id)?)
}

/// Whether it can be public again as it was accepted: its own day, if it names one, is not past.
#[must_use]
pub fn can_reopen(tenant: &Tenant, listing: &Listing, now: crate::clock::Millis) -> bool {
    let (Some(kind), Some(live)) = (tenant.module(&listing.kind), &listing.live) else {
        return false;
    };
    listing.can(Step::Reopen) && last_moment(tenant, kind, live, now) > now
}

/// Opens it again, as it was accepted.
///
/// # Errors
/// A conflict when it is not over, or its own day is past; when the store cannot.
pub fn reopen(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    doing: Doing,
    listing: Listing,
) -> Result<Listing, Failure> {
    if !can_reopen(tenant, &listing, doing.now) {
        return Err(Failure::Conflict);
    }
    lasts_anew(tx, tenant, doing, listing, Step::Reopen)
}

/// Its provider says that it still holds: it lasts as if it were accepted today.
///
/// # Errors
/// A conflict when it is not public; when the store cannot.
pub fn keep(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    doing: Doing,
    listing: Listing,
) -> Result<Listing, Failure> {
    lasts_anew(tx, tenant, doing, listing, Step::Keep)
}

fn lasts_anew(
    tx: &mut dyn Tx,
    tenant: &Tenant,
    doing: Doing,
    listing: Listing,
    what: Step,
) -> Result<Listing, Failure> {
    let (Some(kind), Some(live)) = (tenant.module(&listing.kind), &listing.live) else {
        return Err(Failure::NotFound);
    };
    let until = last_moment(tenant, kind, live, doing.now);
    step(tx, doing, listing, what, |listing| {
        listing.expires_at = until;
        listing.reminded_at = 0;
    })
}

/// Makes a draft of what is over, to be written anew and handed in again.
///
/// # Errors
/// A conflict when it is not over; when the store cannot.
pub fn rework(tx: &mut dyn Tx, doing: Doing, listing: Listing) -> Result<Listing, Failure> {
    step(tx, doing, listing, Step::Rework, |_| {})
}

/// A new draft that says the same; gives its number.
///
/// # Errors
/// When the store cannot.
pub fn duplicate(tx: &mut dyn Tx, doing: Doing, listing: &Listing) -> Result<i64, StoreError> {
    begin(tx, doing, &listing.site, listing.owner, &listing.kind, &listing.content)
}

/// A new draft; gives its number.
///
/// # Errors
/// When the store cannot.
pub fn begin(
    tx: &mut dyn Tx,
    doing: Doing,
    site: &str,
    owner: i64,
    kind: &str,
    content: &Content,
) -> Result<i64, StoreError> {
    let id = store::insert(tx, site, owner, kind, content, doing.now)?;
    super::note(tx, doing, site, id, "listing.begin", 1)?;
    Ok(id)
}

/// Whether it can be erased: a draft that was never public, so that nobody applied to it.
#[must_use]
pub fn can_remove(listing: &Listing) -> bool {
    listing.state == super::State::Draft && listing.live.is_none()
}

/// Erases a draft.
///
/// # Errors
/// A conflict when it is none; when the store cannot.
pub fn remove(tx: &mut dyn Tx, doing: Doing, listing: &Listing) -> Result<(), Failure> {
    if !can_remove(listing) || !store::remove(tx, &listing.site, listing.id)? {
        return Err(Failure::Conflict);
    }
    super::note(tx, doing, &listing.site, listing.id, "listing.remove", listing.version)?;
    Ok(())
}

/// For how many there is room; nothing where places are not counted.
pub(super) fn places(kind: &ListingKind, content: &Content) -> Option<i64> {
    let field = kind.field_of(&FieldType::Capacity)?;
    content.one(&field.id).parse().ok()
}
