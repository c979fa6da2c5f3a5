//! The SQL of feedback: sums, and words that many say.

use super::{Kind, Said};
use crate::store::{Row, StoreError, Tx, Value, find as first};

/// Where something is missed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) site: &'a str,
    pub(super) lang: &'a str,
    pub(super) page: &'a str,
}

/// What many say about a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// The page, or empty for a search.
    pub page: String,
    /// What they say.
    pub kind: Kind,
    /// The language that is missed, or empty.
    pub wanted: String,
    /// How many.
    pub number: i64,
}

/// What many miss, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Its number.
    pub id: i64,
    /// Language in which it was said.
    pub lang: String,
    /// The page, or empty for a search.
    pub page: String,
    /// As it was said first.
    pub text: String,
    /// How many said it.
    pub number: i64,
}

/// Adds one to a sum.
pub(super) fn count(
    tx: &mut dyn Tx,
    site: &str,
    lang: &str,
    day: i64,
    said: &Said,
) -> Result<(), StoreError> {
    let sql = "insert into feedback (site, day, lang, area, page, kind, wanted, number) \
         values ($1, $2, $3, $4, $5, $6, $7, 1) \
         on conflict (site, day, lang, area, page, kind, wanted) \
         do update set number = feedback.number + 1";
    let values: [Value; 7] = [
        site.into(),
        day.into(),
        lang.into(),
        said.area.as_str().into(),
        said.page.as_str().into(),
        said.kind.as_str().into(),
        said.wanted.as_str().into(),
    ];
    tx.execute(sql, &values).map(drop)
}

/// Adds one to those who miss something.
pub(super) fn add_need(
    tx: &mut dyn Tx,
    place: Place<'_>,
    words: &str,
    text: &str,
    day: i64,
) -> Result<(), StoreError> {
    let sql = "insert into need (site, lang, page, words, text, number, reviewed, day) \
         values ($1, $2, $3, $4, $5, 1, $6, $7) on conflict (site, lang, page, words) \
         do update set number = need.number + 1, day = excluded.day";
    let values: [Value; 7] = [
        place.site.into(),
        place.lang.into(),
        place.page.into(),
        words.into(),
        text.into(),
        false.into(),
        day.into(),
    ];
    tx.execute(sql, &values).map(drop)
}

/// Sums of a site since a day on which at least so many agree, most first.
pub(super) fn ranked(
    tx: &mut dyn Tx,
    site: &str,
    since: i64,
    least: i64,
) -> Result<Vec<Sum>, StoreError> {
    let sql = "select page, kind, wanted, cast(sum(number) as bigint) from feedback \
         where site = $1 and day >= $2 and kind <> 'helpful' group by page, kind, wanted \
         having cast(sum(number) as bigint) >= $3 order by 4 desc, page, kind, wanted limit 100";
    let sum = |row: &Row| {
        Ok(Sum {
            page: row.text(0)?,
            kind: Kind::find(&row.text(1)?).unwrap_or(Kind::Missing),
            wanted: row.text(2)?,
            number: row.int(3)?,
        })
    };
    tx.query(sql, &[site.into(), since.into(), least.into()])?.iter().map(sum).collect()
}

/// How many found a page helpful since a day.
pub(super) fn helpful(
    tx: &mut dyn Tx,
    site: &str,
    page: &str,
    since: i64,
) -> Result<i64, StoreError> {
    let sql = "select cast(coalesce(sum(number), 0) as bigint) from feedback \
         where site = $1 and page = $2 and day >= $3 and kind = 'helpful'";
    let row = first(tx, sql, &[site.into(), page.into(), since.into()])?;
    row.map_or(Ok(0), |row| row.int(0))
}

/// By language and area, how often something was said since a day; what fewer than so many said
/// is left out.
pub(super) fn by_place(
    tx: &mut dyn Tx,
    site: &str,
    since: i64,
    least: i64,
) -> Result<Vec<(String, String, i64)>, StoreError> {
    let sql = "select lang, area, cast(sum(number) as bigint) from feedback \
         where site = $1 and day >= $2 group by lang, area having cast(sum(number) as bigint) >= $3 \
         order by 3 desc, lang, area limit 100";
    let one = |row: &Row| Ok((row.text(0)?, row.text(1)?, row.int(2)?));
    tx.query(sql, &[site.into(), since.into(), least.into()])?.iter().map(one).collect()
}

const NEEDS: &str = "select id, lang, page, text, number from need where site = $1";

/// What at least so many miss, or a moderator let through; most first.
pub(super) fn needs(tx: &mut dyn Tx, site: &str, least: i64) -> Result<Vec<Need>, StoreError> {
    let sql = format!("{NEEDS} and (number >= $2 or reviewed) order by number desc, id limit 100");
    tx.query(&sql, &[site.into(), least.into()])?.iter().map(need).collect()
}

/// What waits to be reviewed: said by fewer.
pub(super) fn waiting(tx: &mut dyn Tx, site: &str, least: i64) -> Result<Vec<Need>, StoreError> {
    let sql = format!(
        "{NEEDS} and number < $2 and not reviewed order by number desc, day desc, id limit 50"
    );
    tx.query(&sql, &[site.into(), least.into()])?.iter().map(need).collect()
}

/// How many wait to be reviewed.
pub(super) fn count_waiting(tx: &mut dyn Tx, site: &str, least: i64) -> Result<i64, StoreError> {
    let sql = "select count(*) from need where site = $1 and number < $2 and not reviewed";
    first(tx, sql, &[site.into(), least.into()])?.map_or(Ok(0), |row| row.int(0))
}

/// One that may be seen.
pub(super) fn find(
    tx: &mut dyn Tx,
    site: &str,
    id: i64,
    least: i64,
) -> Result<Option<Need>, StoreError> {
    let sql = format!("{NEEDS} and id = $2 and (number >= $3 or reviewed)");
    first(tx, &sql, &[site.into(), id.into(), least.into()])?.as_ref().map(need).transpose()
}

/// A moderator lets editors see it; whether there was one.
pub(super) fn review(tx: &mut dyn Tx, site: &str, id: i64) -> Result<bool, StoreError> {
    let sql = "update need set reviewed = $3 where site = $1 and id = $2";
    Ok(tx.execute(sql, &[site.into(), id.into(), true.into()])? == 1)
}

/// Takes one away; whether there was one.
pub(super) fn remove(tx: &mut dyn Tx, site: &str, id: i64) -> Result<bool, StoreError> {
    let sql = "delete from need where site = $1 and id = $2";
    Ok(tx.execute(sql, &[site.into(), id.into()])? == 1)
}

/// Forgets sums before a day.
pub(super) fn remove_older(tx: &mut dyn Tx, day: i64) -> Result<(), StoreError> {
    tx.execute("delete from feedback where day < $1", &[day.into()]).map(drop)
}

/// Forgets what nobody said since a day; what fewer than so many said, since a later one.
pub(super) fn remove_needs(
    tx: &mut dyn Tx,
    day: i64,
    lone: i64,
    least: i64,
) -> Result<(), StoreError> {
    let sql = "delete from need where day < $1 or (day < $2 and number < $3 and not reviewed)";
    tx.execute(sql, &[day.into(), lone.into(), least.into()]).map(drop)
}

fn need(row: &Row) -> Result<Need, StoreError> {
    Ok(Need {
        id: row.int(0)?,
        lang: row.text(1)?,
        page: row.text(2)?,
        text: row.text(3)?,
        number: row.int(4)?,
    })
}
