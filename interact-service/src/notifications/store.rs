//! The SQL of notifications.

use serde_json::Value as Json;

pub use super::feed::store::{feed, remove_feed, set_feed};
use super::{Kind, News, Way};
use crate::clock::{DAY, Millis};
use crate::store::{Row, StoreError, Tx, Value, find as first};

/// A news as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its number.
    pub id: i64,
    /// What it is about.
    pub kind: String,
    /// Which news.
    pub name: String,
    /// Language and title.
    pub title: Json,
    /// What else stands in its line.
    pub args: Json,
    /// Where one goes on, below the language.
    pub path: String,
    /// When.
    pub at: Millis,
    /// Whether it was read.
    pub is_read: bool,
}

/// Who is written to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// What the person wants to be called.
    pub name: String,
    /// The language that they chose.
    pub lang: String,
}

const COLUMNS: &str = "id, kind, name, title, args, path, at, read_at";

/// Keeps a news; false when it was told before.
///
/// # Errors
/// When the store cannot.
pub fn insert(
    tx: &mut dyn Tx,
    site: &str,
    news: &News,
    (way, about): (Way, Option<i64>),
    now: Millis,
) -> Result<bool, StoreError> {
    let sql = "insert into news (site, account, kind, name, title, args, path, dedupe, at, waits, \
                read_at, about) \
         select site, id, $3, $4, $5, $6, $7, $8, cast($9 as bigint), $10, null, \
           cast($11 as bigint) from account \
         where id = $2 and site = $1 on conflict (account, dedupe) do nothing";
    let title: serde_json::Map<String, Json> =
        news.title.iter().map(|(lang, text)| (lang.to_string(), text.into())).collect();
    let values: [Value; 11] = [
        site.into(),
        news.to.into(),
        news.kind.as_str().into(),
        news.name.into(),
        Json::Object(title).to_string().into(),
        news.args.to_string().into(),
        news.path.as_str().into(),
        news.dedupe.as_str().into(),
        now.into(),
        way.waits().into(),
        about.into(),
    ];
    Ok(tx.execute(sql, &values)? == 1)
}

/// The newest of somebody's news, newest first.
///
/// # Errors
/// When the store cannot.
pub fn list(tx: &mut dyn Tx, site: &str, account: i64, most: i64) -> Result<Vec<Kept>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from news where site = $1 and account = $2 order by id desc limit $3"
    );
    tx.query(&sql, &[site.into(), account.into(), most.into()])?.iter().map(kept).collect()
}

/// One of somebody's news.
///
/// # Errors
/// When the store cannot.
pub fn find(tx: &mut dyn Tx, account: i64, id: i64) -> Result<Option<Kept>, StoreError> {
    let sql = format!("select {COLUMNS} from news where id = $1 and account = $2");
    first(tx, &sql, &[id.into(), account.into()])?.as_ref().map(kept).transpose()
}

/// How many of somebody's news were not read.
///
/// # Errors
/// When the store cannot.
pub fn count_unread(tx: &mut dyn Tx, account: i64) -> Result<i64, StoreError> {
    let sql = "select count(*) from news where account = $1 and read_at is null";
    first(tx, sql, &[account.into()])?.map_or(Ok(0), |row| row.int(0))
}

/// One news was read.
///
/// # Errors
/// When the store cannot.
pub fn mark_read(tx: &mut dyn Tx, account: i64, id: i64, now: Millis) -> Result<(), StoreError> {
    let sql = "update news set read_at = $3 where account = $1 and id = $2 and read_at is null";
    tx.execute(sql, &[account.into(), id.into(), now.into()]).map(drop)
}

/// All news up to one were read: what came meanwhile was not seen.
///
/// # Errors
/// When the store cannot.
pub fn mark_all(tx: &mut dyn Tx, account: i64, upto: i64, now: Millis) -> Result<(), StoreError> {
    let sql = "update news set read_at = $3 where account = $1 and id <= $2 and read_at is null";
    tx.execute(sql, &[account.into(), upto.into(), now.into()]).map(drop)
}

/// How somebody is told of a kind.
///
/// # Errors
/// When the store cannot.
pub fn way(tx: &mut dyn Tx, account: i64, kind: Kind) -> Result<Way, StoreError> {
    let sql = "select way from news_setting where account = $1 and kind = $2";
    let row = first(tx, sql, &[account.into(), kind.as_str().into()])?;
    let way = row.map(|row| row.text(0)).transpose()?;
    Ok(way.and_then(|way| Way::find(&way)).unwrap_or_else(|| kind.usual()))
}

/// Somebody decides how they are told of a kind; what waits already goes the new way.
///
/// # Errors
/// When the store cannot.
pub fn set_way(tx: &mut dyn Tx, account: i64, kind: Kind, way: Way) -> Result<(), StoreError> {
    let sql = "insert into news_setting (account, kind, way) \
         select id, $2, $3 from account where id = $1 \
         on conflict (account, kind) do update set way = excluded.way";
    let values: [Value; 3] = [account.into(), kind.as_str().into(), way.as_str().into()];
    tx.execute(sql, &values)?;
    if way == Way::AtOnce {
        // What waits for a digest already still comes with it.
        return Ok(());
    }
    let sql = "update news set waits = $3 where account = $1 and kind = $2 and waits <> ''";
    tx.execute(sql, &[account.into(), kind.as_str().into(), way.waits().into()]).map(drop)
}

/// Everything that somebody decided.
///
/// # Errors
/// When the store cannot.
pub fn settings(tx: &mut dyn Tx, account: i64) -> Result<Vec<(String, String)>, StoreError> {
    let sql = "select kind, way from news_setting where account = $1 order by kind";
    let one = |row: &Row| Ok((row.text(0)?, row.text(1)?));
    tx.query(sql, &[account.into()])?.iter().map(one).collect()
}

/// Who is written to.
///
/// # Errors
/// When the store cannot.
pub fn reader(tx: &mut dyn Tx, site: &str, account: i64) -> Result<Option<Reader>, StoreError> {
    let sql = "select name, lang from account where id = $1 and site = $2";
    let row = first(tx, sql, &[account.into(), site.into()])?;
    row.map(|row| Ok(Reader { name: row.text(0)?, lang: row.text(1)? })).transpose()
}

/// The language in which somebody is written to.
///
/// # Errors
/// When the store cannot.
pub fn set_lang(tx: &mut dyn Tx, account: i64, lang: &str) -> Result<(), StoreError> {
    let sql = "update account set lang = $2 where id = $1";
    tx.execute(sql, &[account.into(), lang.into()]).map(drop)
}

/// Everybody of a site who moderates.
///
/// # Errors
/// When the store cannot.
pub fn staff(tx: &mut dyn Tx, site: &str) -> Result<Vec<i64>, StoreError> {
    let sql = "select id from account where site = $1 and state = 'active' \
         and role in ('moderator', 'administrator') order by id";
    tx.query(sql, &[site.into()])?.iter().map(|row| row.int(0)).collect()
}

/// Those of a site for whom something waits that belongs into a digest: what came before the span
/// ended, and what a clock that was wrong put later than now.
///
/// # Errors
/// When the store cannot.
pub fn waiting(
    tx: &mut dyn Tx,
    site: &str,
    way: Way,
    (end, now): (Millis, Millis),
) -> Result<Vec<i64>, StoreError> {
    let sql = "select distinct account from news \
         where site = $1 and waits = $2 and (at < $3 or at > $4) order by account limit 500";
    let values: [Value; 4] = [site.into(), way.as_str().into(), end.into(), now.into()];
    tx.query(sql, &values)?.iter().map(|row| row.int(0)).collect()
}

/// Takes what waits for somebody's digest, oldest first: it will not wait again. What was read
/// meanwhile is taken, but not told.
///
/// # Errors
/// When the store cannot.
pub fn take(
    tx: &mut dyn Tx,
    account: i64,
    way: Way,
    (end, now): (Millis, Millis),
) -> Result<Vec<Kept>, StoreError> {
    let sql = format!(
        "update news set waits = '' where account = $1 and waits = $2 and (at < $3 or at > $4) \
         returning {COLUMNS}"
    );
    let values: [Value; 4] = [account.into(), way.as_str().into(), end.into(), now.into()];
    let mut taken: Vec<Kept> =
        tx.query(&sql, &values)?.iter().map(kept).collect::<Result<_, _>>()?;
    taken.retain(|news| !news.is_read);
    taken.sort_by_key(|news| news.id);
    Ok(taken)
}

/// A digest of a span begins; false when there was one.
///
/// # Errors
/// When the store cannot.
pub fn begin_digest(
    tx: &mut dyn Tx,
    account: i64,
    way: Way,
    span: &str,
    now: Millis,
) -> Result<bool, StoreError> {
    let sql = "insert into digest (account, way, span, at) values ($1, $2, $3, $4) \
         on conflict (account, way, span) do nothing";
    let values: [Value; 4] = [account.into(), way.as_str().into(), span.into(), now.into()];
    Ok(tx.execute(sql, &values)? == 1)
}

/// Forgets news after half a year, and digests after two years.
///
/// # Errors
/// When the store cannot.
pub fn tidy(tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    tx.execute("delete from news where at <= $1 and waits = ''", &[(now - 180 * DAY).into()])?;
    tx.execute("delete from digest where at <= $1", &[(now - 730 * DAY).into()]).map(drop)
}

/// Everything about an account.
///
/// # Errors
/// When the store cannot.
pub fn of_account(tx: &mut dyn Tx, account: i64) -> Result<Vec<Kept>, StoreError> {
    let sql = format!("select {COLUMNS} from news where account = $1 order by id");
    tx.query(&sql, &[account.into()])?.iter().map(kept).collect()
}

/// Erases everything about an account.
///
/// # Errors
/// When the store cannot.
pub fn erase(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    for sql in [
        "delete from news where account = $1 or about = $1",
        "delete from news_setting where account = $1",
        "delete from digest where account = $1",
        "delete from news_feed where account = $1",
        "delete from letter_refused where account = $1",
    ] {
        tx.execute(sql, &[account.into()])?;
    }
    Ok(())
}

fn kept(row: &Row) -> Result<Kept, StoreError> {
    let json = |text: String| serde_json::from_str(&text).unwrap_or_default();
    Ok(Kept {
        id: row.int(0)?,
        kind: row.text(1)?,
        name: row.text(2)?,
        title: json(row.text(3)?),
        args: json(row.text(4)?),
        path: row.text(5)?,
        at: row.int(6)?,
        is_read: row.maybe_int(7)?.is_some(),
    })
}
