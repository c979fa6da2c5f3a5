//! Listings in the database.

use super::{Content, Listing, Revision, State};
use crate::clock::Millis;
use crate::store::{Row, StoreError, Tx, Value, find as first};

const COLUMNS: &str = "listing.id, listing.site, owner, kind, listing.state, revision, content, live, \
     listing.reason, places, taken, submitted_at, listing.verified_at, expires_at, reminded_at, \
     listing.version, changed_at";

/// Keeps a new draft and gives its number.
///
/// # Errors
/// When the store cannot.
pub fn insert(
    tx: &mut dyn Tx,
    site: &str,
    owner: i64,
    kind: &str,
    content: &Content,
    now: Millis,
) -> Result<i64, StoreError> {
    let sql = "insert into listing (site, owner, kind, state, revision, content, live, reason, \
                places, taken, submitted_at, verified_at, expires_at, reminded_at, version, \
                created_at, changed_at) \
         values ($1, $2, $3, 'draft', 'none', $4, null, '', null, 0, 0, 0, 0, 0, 1, $5, $5) \
         returning id";
    let values: [Value; 5] =
        [site.into(), owner.into(), kind.into(), json(content).into(), now.into()];
    first(tx, sql, &values)?.map_or(Ok(0), |row| row.int(0))
}

/// A listing of a site.
///
/// # Errors
/// When the store cannot.
pub fn find(tx: &mut dyn Tx, site: &str, id: i64) -> Result<Option<Listing>, StoreError> {
    let sql = format!("select {COLUMNS} from listing where id = $1 and site = $2");
    first(tx, &sql, &[id.into(), site.into()])?.as_ref().map(read).transpose()
}

/// What stands above something that leads to a listing.
pub(super) struct Titled {
    pub(super) id: i64,
    pub(super) kind: String,
    /// What the provider is called.
    pub(super) provider: String,
    /// Language and title, as accepted last.
    pub(super) title: Vec<(String, String)>,
}

/// The listings to which an account applied, in no order, as far as they ever were public.
pub(super) fn applied_to(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
) -> Result<Vec<Titled>, StoreError> {
    let sql = "select listing.id, listing.kind, coalesce(provider.name, ''), listing.live from application \
         join listing on listing.id = application.listing and listing.site = application.site \
         left join provider on provider.account = listing.owner \
         where application.site = $1 and application.account = $2 and listing.live is not null";
    let one = |row: &Row| {
        let title = super::content::titles(row.str(3)?);
        Ok(Titled { id: row.int(0)?, kind: row.text(1)?, provider: row.text(2)?, title })
    };
    tx.query(sql, &[site.into(), account.into()])?.iter().map(one).collect()
}

/// The listings of a provider, those that were changed last first.
///
/// # Errors
/// When the store cannot.
pub fn of_owner(tx: &mut dyn Tx, site: &str, owner: i64) -> Result<Vec<Listing>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from listing where site = $1 and owner = $2 order by changed_at desc, id desc"
    );
    tx.query(&sql, &[site.into(), owner.into()])?.iter().map(read).collect()
}

/// Listings of a site that wait for a moderator, oldest first.
///
/// # Errors
/// When the store cannot.
pub fn queue(tx: &mut dyn Tx, site: &str) -> Result<Vec<Listing>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from listing where site = $1 \
         and (state = 'submitted' or revision = 'submitted') order by submitted_at, id limit 200"
    );
    tx.query(&sql, &[site.into()])?.iter().map(read).collect()
}

/// Public listings of providers who were verified and may act, in the order of their numbers.
///
/// # Errors
/// When the store cannot.
pub fn public(tx: &mut dyn Tx, site: &str, now: Millis) -> Result<Vec<Listing>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from listing \
         left join provider on provider.account = owner join account on account.id = owner \
         where listing.site = $1 and listing.state = 'published' and live is not null \
         and (expires_at = 0 or expires_at > $2) \
         and provider.state = 'verified' and account.state = 'active' order by listing.id"
    );
    tx.query(&sql, &[site.into(), now.into()])?.iter().map(read).collect()
}

/// Public listings whose last day ends before a moment.
///
/// # Errors
/// When the store cannot.
pub fn ending(tx: &mut dyn Tx, site: &str, before: Millis) -> Result<Vec<Listing>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from listing where site = $1 and state = 'published' \
         and expires_at > 0 and expires_at <= $2 order by expires_at, id limit 500"
    );
    tx.query(&sql, &[site.into(), before.into()])?.iter().map(read).collect()
}

/// Keeps a changed listing if its version is still the one that was read.
///
/// # Errors
/// When the store cannot.
pub fn save(tx: &mut dyn Tx, listing: &Listing) -> Result<bool, StoreError> {
    let sql = "update listing set state = $1, revision = $2, content = $3, live = $4, reason = $5, \
                places = $6, submitted_at = $7, verified_at = $8, expires_at = $9, \
                reminded_at = $10, changed_at = $11, version = version + 1 \
         where id = $12 and site = $13 and version = $14";
    let values: [Value; 14] = [
        listing.state.as_str().into(),
        listing.revision.as_str().into(),
        json(&listing.content).into(),
        listing.live.as_ref().map(json).into(),
        listing.reason.as_str().into(),
        listing.places.into(),
        listing.submitted_at.into(),
        listing.verified_at.into(),
        listing.expires_at.into(),
        listing.reminded_at.into(),
        listing.changed_at.into(),
        listing.id.into(),
        listing.site.as_str().into(),
        listing.version.into(),
    ];
    Ok(tx.execute(sql, &values)? == 1)
}

/// Erases a listing that is not public.
///
/// # Errors
/// When the store cannot.
pub fn remove(tx: &mut dyn Tx, site: &str, id: i64) -> Result<bool, StoreError> {
    let sql = "delete from listing where id = $1 and site = $2 and state in ('draft', 'closed', 'expired')";
    Ok(tx.execute(sql, &[id.into(), site.into()])? == 1)
}

/// Erases everything of a provider.
///
/// # Errors
/// When the store cannot.
pub fn remove_of(tx: &mut dyn Tx, owner: i64) -> Result<(), StoreError> {
    tx.execute("delete from listing where owner = $1", &[owner.into()]).map(|_| ())
}

/// Everything of a provider, at every site.
///
/// # Errors
/// When the store cannot.
pub fn all_of(tx: &mut dyn Tx, owner: i64) -> Result<Vec<Listing>, StoreError> {
    let sql = format!("select {COLUMNS} from listing where owner = $1 order by id");
    tx.query(&sql, &[owner.into()])?.iter().map(read).collect()
}

/// Gives a place away, if there is one.
///
/// # Errors
/// When the store cannot.
pub fn take_place(tx: &mut dyn Tx, id: i64) -> Result<bool, StoreError> {
    let sql = "update listing set taken = taken + 1 \
         where id = $1 and state = 'published' and (places is null or taken < places)";
    Ok(tx.execute(sql, &[id.into()])? == 1)
}

/// Takes a place back.
///
/// # Errors
/// When the store cannot.
pub fn give_back_place(tx: &mut dyn Tx, id: i64) -> Result<(), StoreError> {
    let sql = "update listing set taken = taken - 1 where id = $1 and taken > 0";
    tx.execute(sql, &[id.into()]).map(|_| ())
}

/// The site of a listing.
///
/// # Errors
/// When the store cannot.
pub fn site(tx: &mut dyn Tx, id: i64) -> Result<Option<String>, StoreError> {
    let row = first(tx, "select site from listing where id = $1", &[id.into()])?;
    row.map(|row| row.text(0)).transpose()
}

fn json(content: &Content) -> String {
    serde_json::to_string(content).unwrap_or_else(|_| String::from("{}"))
}

fn read(row: &Row) -> Result<Listing, StoreError> {
    let content = |text: &str| serde_json::from_str(text).unwrap_or_default();
    Ok(Listing {
        id: row.int(0)?,
        site: row.text(1)?,
        owner: row.int(2)?,
        kind: row.text(3)?,
        state: State::find(&row.text(4)?).unwrap_or(State::Draft),
        revision: Revision::find(&row.text(5)?).unwrap_or(Revision::None),
        content: content(&row.text(6)?),
        live: row.maybe_text(7)?.as_deref().map(content),
        reason: row.text(8)?,
        places: row.maybe_int(9)?,
        taken: row.int(10)?,
        submitted_at: row.int(11)?,
        verified_at: row.int(12)?,
        expires_at: row.int(13)?,
        reminded_at: row.int(14)?,
        version: row.int(15)?,
        changed_at: row.int(16)?,
    })
}
