//! Events in the database.

use super::{Content, Event, Origin, Revision, State};
use crate::clock::Millis;
use crate::secrets;
use crate::store::{Row, StoreError, Tx, Value, find as first};

const COLUMNS: &str = "event.id, event.site, event.owner, event.origin, event.state, \
     event.revision, event.content, event.live, event.reason, event.cancelled, event.uid, \
     event.sequence, event.submitted_at, event.verified_at, event.ends_at, event.version, \
     event.changed_at";

/// A new event.
#[derive(Debug, Clone, Copy)]
pub struct New<'a> {
    /// The organisation's account.
    pub owner: Option<i64>,
    /// Where it comes from.
    pub origin: Origin,
    /// What is written in it.
    pub content: &'a Content,
    /// Its name in the calendar that it comes from, or empty.
    pub uid: &'a str,
}

/// Keeps a new event that waits for a moderator, and gives its number.
///
/// # Errors
/// When the store cannot.
pub fn insert(tx: &mut dyn Tx, site: &str, new: &New<'_>, now: Millis) -> Result<i64, StoreError> {
    let sql = "insert into event (site, owner, origin, state, revision, content, live, reason, \
                cancelled, uid, fold, sequence, submitted_at, verified_at, ends_at, version, \
                created_at, changed_at) \
         values ($1, $2, $3, 'submitted', 'none', $4, null, '', $5, $6, $7, 0, $8, 0, $9, 1, $8, $8) \
         returning id";
    let uid = match new.uid {
        "" => format!("{}@immerse", secrets::token()),
        uid => uid.to_string(),
    };
    let values: [Value; 9] = [
        site.into(),
        new.owner.into(),
        new.origin.as_str().into(),
        json(new.content).into(),
        false.into(),
        uid.into(),
        new.content.fold().into(),
        now.into(),
        Millis::MAX.into(),
    ];
    first(tx, sql, &values)?.map_or(Ok(0), |row| row.int(0))
}

/// An event of a site.
///
/// # Errors
/// When the store cannot.
pub fn find(tx: &mut dyn Tx, site: &str, id: i64) -> Result<Option<Event>, StoreError> {
    let sql = format!("select {COLUMNS} from event where id = $1 and site = $2");
    first(tx, &sql, &[id.into(), site.into()])?.as_ref().map(read).transpose()
}

/// The events of an organisation, those that were changed last first.
///
/// # Errors
/// When the store cannot.
pub fn of_owner(tx: &mut dyn Tx, site: &str, owner: i64) -> Result<Vec<Event>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from event where site = $1 and owner = $2 \
         order by changed_at desc, id desc limit 200"
    );
    tx.query(&sql, &[site.into(), owner.into()])?.iter().map(read).collect()
}

/// Everything of an account, at any site.
///
/// # Errors
/// When the store cannot.
pub fn of_account(tx: &mut dyn Tx, account: i64) -> Result<Vec<Event>, StoreError> {
    let sql = format!("select {COLUMNS} from event where owner = $1 order by id");
    tx.query(&sql, &[account.into()])?.iter().map(read).collect()
}

/// Events of a site that staff keeps: all that are public or were, newest first.
///
/// # Errors
/// When the store cannot.
pub fn of_site(tx: &mut dyn Tx, site: &str) -> Result<Vec<Event>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from event where site = $1 and state in ('published', 'over') \
         order by changed_at desc, id desc limit 300"
    );
    tx.query(&sql, &[site.into()])?.iter().map(read).collect()
}

/// Events of a site that wait for a moderator, oldest first.
///
/// # Errors
/// When the store cannot.
pub fn queue(tx: &mut dyn Tx, site: &str) -> Result<Vec<Event>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from event where site = $1 \
         and (state = 'submitted' or revision = 'submitted') order by submitted_at, id limit 200"
    );
    tx.query(&sql, &[site.into()])?.iter().map(read).collect()
}

/// How many events wait for a moderator, and since when the oldest does.
///
/// # Errors
/// When the store cannot.
pub fn waiting(tx: &mut dyn Tx, site: &str) -> Result<(i64, Option<Millis>), StoreError> {
    let sql = "select count(*), min(submitted_at) from event where site = $1 \
         and (state = 'submitted' or revision = 'submitted')";
    let row = first(tx, sql, &[site.into()])?;
    row.map_or(Ok((0, None)), |row| Ok((row.int(0)?, row.maybe_int(1)?)))
}

/// Public events of which something is not over, in the order of their numbers. Those of an
/// organisation that may not act are not shown.
///
/// # Errors
/// When the store cannot.
pub fn public(tx: &mut dyn Tx, site: &str, now: Millis) -> Result<Vec<Event>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from event left join account on account.id = event.owner \
         where event.site = $1 and event.state = 'published' and event.ends_at > $2 \
         and (event.owner is null or account.state = 'active') order by event.id"
    );
    tx.query(&sql, &[site.into(), now.into()])?.iter().map(read).collect()
}

/// Public events whose dates are all over.
///
/// # Errors
/// When the store cannot.
pub fn over(tx: &mut dyn Tx, site: &str, now: Millis) -> Result<Vec<Event>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from event where site = $1 and state = 'published' and ends_at <= $2 \
         order by id limit 500"
    );
    tx.query(&sql, &[site.into(), now.into()])?.iter().map(read).collect()
}

/// Another event at the same time and place with the same title that waits or is public.
///
/// # Errors
/// When the store cannot.
pub fn twin(
    tx: &mut dyn Tx,
    site: &str,
    fold: &str,
    but: i64,
) -> Result<Option<(i64, State)>, StoreError> {
    let sql = "select id, state from event where site = $1 and fold = $2 and id <> $3 \
         and state in ('submitted', 'returned', 'published') order by id limit 1";
    let row = first(tx, sql, &[site.into(), fold.into(), but.into()])?;
    row.map(|row| Ok((row.int(0)?, State::find(&row.text(1)?).unwrap_or(State::Submitted))))
        .transpose()
}

/// Keeps a changed event if its version is still the one that was read.
///
/// # Errors
/// When the store cannot.
pub fn save(tx: &mut dyn Tx, event: &Event) -> Result<bool, StoreError> {
    let sql = "update event set state = $3, revision = $4, content = $5, live = $6, reason = $7, \
                cancelled = $8, fold = $9, sequence = $10, submitted_at = $11, verified_at = $12, \
                ends_at = $13, changed_at = $14, version = version + 1 \
         where id = $1 and version = $2";
    let values: [Value; 14] = [
        event.id.into(),
        event.version.into(),
        event.state.as_str().into(),
        event.revision.as_str().into(),
        json(&event.content).into(),
        event.live.as_ref().map(json).into(),
        event.reason.as_str().into(),
        event.cancelled.into(),
        event.content.fold().into(),
        event.sequence.into(),
        event.submitted_at.into(),
        event.verified_at.into(),
        event.ends_at.into(),
        event.changed_at.into(),
    ];
    Ok(tx.execute(sql, &values)? == 1)
}

/// Forgets what was decided against before a moment, and what was over before another.
///
/// # Errors
/// When the store cannot.
pub fn forget(
    tx: &mut dyn Tx,
    site: &str,
    refused: Millis,
    over: Millis,
) -> Result<(), StoreError> {
    let sql = "delete from event where site = $1 \
         and ((state in ('refused', 'withdrawn') and changed_at < $2) \
            or (state = 'over' and ends_at < $3))";
    tx.execute(sql, &[site.into(), refused.into(), over.into()]).map(|_| ())
}

/// Erases the events of an account.
///
/// # Errors
/// When the store cannot.
pub fn remove_of(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    tx.execute("delete from event where owner = $1", &[account.into()]).map(|_| ())
}

fn json(content: &Content) -> String {
    serde_json::to_string(content).unwrap_or_else(|_| String::from("{}"))
}

fn read(row: &Row) -> Result<Event, StoreError> {
    let content = |text: &str| serde_json::from_str::<Content>(text).unwrap_or_default();
    Ok(Event {
        id: row.int(0)?,
        site: row.text(1)?,
        owner: row.maybe_int(2)?,
        origin: Origin::find(&row.text(3)?).unwrap_or(Origin::Suggestion),
        state: State::find(&row.text(4)?).unwrap_or(State::Refused),
        revision: Revision::find(&row.text(5)?).unwrap_or(Revision::None),
        content: content(&row.text(6)?),
        live: row.maybe_text(7)?.map(|text| content(&text)),
        reason: row.text(8)?,
        cancelled: row.flag(9)?,
        uid: row.text(10)?,
        sequence: row.int(11)?,
        submitted_at: row.int(12)?,
        verified_at: row.int(13)?,
        ends_at: row.int(14)?,
        version: row.int(15)?,
        changed_at: row.int(16)?,
    })
}
