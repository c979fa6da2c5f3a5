//! The SQL of applications. Who applied is given to nobody but [`super::change`], for letters.

use serde_json::Value as Json;

use super::{Application, Past, Reply, State, Step};
use crate::clock::Millis;
use crate::store::{Row, StoreError, Tx, Value, find as first};

const READ: &str = "id, listing, state, created_at, changed_at, answers";

/// A new application.
pub(super) struct New<'a> {
    pub(super) site: &'a str,
    pub(super) account: i64,
    pub(super) provider: i64,
    pub(super) listing: i64,
    pub(super) replies: &'a [Reply],
    pub(super) now: Millis,
}

/// Keeps a new application, or one that was withdrawn and is sent anew; nothing when there is one
/// already.
pub(super) fn insert(tx: &mut dyn Tx, new: &New<'_>) -> Result<Option<i64>, StoreError> {
    let sql = "insert into application (site, account, provider, listing, state, answers, \
         has_place, created_at, changed_at) values ($1, $2, $3, $4, 'sent', $5, $6, $7, $7) \
         on conflict (account, listing) do update \
         set state = 'sent', answers = $5, created_at = $7, changed_at = $7 \
         where application.state = 'withdrawn' and application.site = $1 returning id";
    let replies = Json::Array(new.replies.iter().map(Reply::kept).collect()).to_string();
    let values: [Value; 7] = [
        new.site.into(),
        new.account.into(),
        new.provider.into(),
        new.listing.into(),
        replies.into(),
        false.into(),
        new.now.into(),
    ];
    first(tx, sql, &values)?.map(|row| row.int(0)).transpose()
}

/// The application of a person to a listing.
pub(super) fn of_listing(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
    listing: i64,
) -> Result<Option<(i64, State)>, StoreError> {
    let sql = "select id, state from application where site = $1 and account = $2 and listing = $3";
    let row = first(tx, sql, &[site.into(), account.into(), listing.into()])?;
    row.map(|row| Ok((row.int(0)?, state(&row.text(1)?)?))).transpose()
}

/// One's own application.
pub(super) fn mine(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
    id: i64,
) -> Result<Option<Application>, StoreError> {
    let sql =
        format!("select {READ} from application where site = $1 and account = $2 and id = $3");
    first(tx, &sql, &[site.into(), account.into(), id.into()])?.map(|row| read(&row)).transpose()
}

/// An application to one of a provider's listings, unless it was withdrawn.
pub(super) fn received(
    tx: &mut dyn Tx,
    site: &str,
    provider: i64,
    id: i64,
) -> Result<Option<Application>, StoreError> {
    let sql = format!(
        "select {READ} from application where site = $1 and provider = $2 and id = $3 \
         and state <> 'withdrawn'"
    );
    first(tx, &sql, &[site.into(), provider.into(), id.into()])?.map(|row| read(&row)).transpose()
}

/// One's own applications, latest first.
pub(super) fn list_mine(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
) -> Result<Vec<Application>, StoreError> {
    let sql = format!(
        "select {READ} from application where site = $1 and account = $2 \
         order by changed_at desc, id desc limit 200"
    );
    tx.query(&sql, &[site.into(), account.into()])?.iter().map(read).collect()
}

/// What a provider received, oldest first: of one listing or all (0), in one state or all (empty).
pub(super) fn list_received(
    tx: &mut dyn Tx,
    site: &str,
    provider: i64,
    listing: i64,
    state: &str,
) -> Result<Vec<Application>, StoreError> {
    let sql = format!(
        "select {READ} from application where site = $1 and provider = $2 \
         and (cast($3 as bigint) = 0 or listing = $3) \
         and (cast($4 as text) = '' or state = $4) \
         and state <> 'withdrawn' order by created_at, id limit 1000"
    );
    let values: [Value; 4] = [site.into(), provider.into(), listing.into(), state.into()];
    tx.query(&sql, &values)?.iter().map(read).collect()
}

/// How many applications wait to be opened by a provider.
pub(super) fn count_sent(tx: &mut dyn Tx, site: &str, provider: i64) -> Result<i64, StoreError> {
    let sql =
        "select count(*) from application where site = $1 and provider = $2 and state = 'sent'";
    first(tx, sql, &[site.into(), provider.into()])?.map_or(Ok(0), |row| row.int(0))
}

/// How many applications of one's own are not withdrawn.
pub(super) fn count_mine(tx: &mut dyn Tx, site: &str, account: i64) -> Result<i64, StoreError> {
    let sql = "select count(*) from application where site = $1 and account = $2 \
         and state <> 'withdrawn'";
    first(tx, sql, &[site.into(), account.into()])?.map_or(Ok(0), |row| row.int(0))
}

/// Both sides of an application: who applied, and the provider.
pub(super) fn sides(
    tx: &mut dyn Tx,
    site: &str,
    id: i64,
) -> Result<Option<(i64, i64)>, StoreError> {
    let sql = "select account, provider from application where site = $1 and id = $2";
    let row = first(tx, sql, &[site.into(), id.into()])?;
    row.map(|row| Ok((row.int(0)?, row.int(1)?))).transpose()
}

/// Brings an application from one state into the next, if it still is in the first.
pub(super) fn change(
    tx: &mut dyn Tx,
    site: &str,
    application: &Application,
    next: State,
    now: Millis,
) -> Result<bool, StoreError> {
    let sql = "update application set state = $1, changed_at = $2, has_place = $3 \
         where site = $4 and id = $5 and state = $6";
    let values: [Value; 6] = [
        next.as_str().into(),
        now.into(),
        (next == State::Accepted).into(),
        site.into(),
        application.id.into(),
        application.state.as_str().into(),
    ];
    Ok(tx.execute(sql, &values)? == 1)
}

/// Writes down what became of an application.
pub(super) fn record(
    tx: &mut dyn Tx,
    site: &str,
    id: i64,
    (step, into): (Step, State),
    reason: &str,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into application_step (site, application, at, state, cause, reason) \
         values ($1, $2, $3, $4, $5, $6)";
    let values: [Value; 6] = [
        site.into(),
        id.into(),
        now.into(),
        into.as_str().into(),
        step.cause().into(),
        reason.into(),
    ];
    tx.execute(sql, &values).map(|_| ())
}

/// What became of an application, oldest first.
pub(super) fn history(tx: &mut dyn Tx, site: &str, id: i64) -> Result<Vec<Past>, StoreError> {
    let sql = "select at, state, cause, reason from application_step \
         where site = $1 and application = $2 order by id";
    let past = |row: &Row| {
        Ok(Past {
            at: row.int(0)?,
            state: state(&row.text(1)?)?,
            cause: row.text(2)?,
            reason: row.text(3)?,
        })
    };
    tx.query(sql, &[site.into(), id.into()])?.iter().map(past).collect()
}

/// Erases the words of an application and of what became of it.
pub(super) fn erase_words(tx: &mut dyn Tx, site: &str, id: i64) -> Result<(), StoreError> {
    let values: [Value; 2] = [site.into(), id.into()];
    tx.execute("update application set answers = '[]' where site = $1 and id = $2", &values)?;
    let sql = "update application_step set reason = '' where site = $1 and application = $2";
    tx.execute(sql, &values).map(|_| ())
}

/// Who has waited longest for a place of a listing.
pub(super) fn first_waiting(
    tx: &mut dyn Tx,
    site: &str,
    listing: i64,
) -> Result<Option<Application>, StoreError> {
    let sql = format!(
        "select {READ} from application where site = $1 and listing = $2 \
         and state = 'waitlisted' order by created_at, id limit 1"
    );
    first(tx, &sql, &[site.into(), listing.into()])?.map(|row| read(&row)).transpose()
}

/// Applications to a listing that wait for an answer.
pub(super) fn list_open(
    tx: &mut dyn Tx,
    site: &str,
    listing: i64,
) -> Result<Vec<Application>, StoreError> {
    let sql = format!(
        "select {READ} from application where site = $1 and listing = $2 \
         and state in ('sent', 'seen', 'waitlisted') order by id"
    );
    tx.query(&sql, &[site.into(), listing.into()])?.iter().map(read).collect()
}

/// The applications of an account, with their sites, for everything that is kept about it.
pub(super) fn of_account(
    tx: &mut dyn Tx,
    account: i64,
) -> Result<Vec<(String, Application)>, StoreError> {
    let sql = format!("select {READ}, site from application where account = $1 order by id");
    let rows = tx.query(&sql, &[account.into()])?;
    rows.iter().map(|row| Ok((row.text(6)?, read(row)?))).collect()
}

/// Takes an application away with all that belongs to it.
pub(super) fn remove(tx: &mut dyn Tx, site: &str, id: i64) -> Result<(), StoreError> {
    tx.execute("delete from application where site = $1 and id = $2", &[site.into(), id.into()])
        .map(|_| ())
}

fn read(row: &Row) -> Result<Application, StoreError> {
    Ok(Application {
        id: row.int(0)?,
        listing: row.int(1)?,
        state: state(row.str(2)?)?,
        sent_at: row.int(3)?,
        changed_at: row.int(4)?,
        replies: Reply::read(row.str(5)?),
    })
}

fn state(text: &str) -> Result<State, StoreError> {
    State::find(text)
        .ok_or_else(|| StoreError::Statement(String::from("an application is in no known state")))
}
