//! The SQL of experts.

use super::Expert;
use crate::clock::Millis;
use crate::store::{Row, StoreError, Tx, Value, find as first};

/// Topics and languages.
pub(super) type Able = (Vec<String>, Vec<String>);

const READ: &str = "select e.account, a.name, e.topics, e.languages, e.since \
     from expert e join account a on a.id = e.account \
     where e.site = $1 and a.site = $1 and a.state = 'active' \
     and a.role in ('provider', 'volunteer')";

/// The experts of a site who may act, longest first.
pub(super) fn list(tx: &mut dyn Tx, site: &str) -> Result<Vec<Expert>, StoreError> {
    let sql = format!("{READ} order by e.since, e.account limit 500");
    tx.query(&sql, &[site.into()])?.iter().map(read).collect()
}

/// An expert who may act.
pub(super) fn find(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
) -> Result<Option<Expert>, StoreError> {
    let sql = format!("{READ} and e.account = $2");
    first(tx, &sql, &[site.into(), account.into()])?.as_ref().map(read).transpose()
}

/// Makes somebody an expert, or changes for what.
///
/// # Errors
/// When the store cannot.
pub fn save(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
    (topics, languages): (&[String], &[String]),
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into expert (account, site, topics, languages, since) \
         values ($1, $2, $3, $4, $5) on conflict (account) do update \
         set topics = excluded.topics, languages = excluded.languages where expert.site = $2";
    let values: [Value; 5] =
        [account.into(), site.into(), json(topics).into(), json(languages).into(), now.into()];
    tx.execute(sql, &values).map(drop)
}

/// Whoever is no expert any more.
pub(super) fn remove(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    tx.execute("delete from expert where account = $1", &[account.into()]).map(drop)
}

/// What an account is responsible for, whether it may act or not.
pub(super) fn of_account(tx: &mut dyn Tx, account: i64) -> Result<Option<Able>, StoreError> {
    let sql = "select topics, languages from expert where account = $1";
    let row = first(tx, sql, &[account.into()])?;
    row.map(|row| Ok((texts(&row.text(0)?), texts(&row.text(1)?)))).transpose()
}

fn read(row: &Row) -> Result<Expert, StoreError> {
    Ok(Expert {
        account: row.int(0)?,
        name: row.text(1)?,
        topics: texts(&row.text(2)?),
        languages: texts(&row.text(3)?),
        since: row.int(4)?,
    })
}

fn json(texts: &[String]) -> String {
    serde_json::Value::from(texts.to_vec()).to_string()
}

fn texts(json: &str) -> Vec<String> {
    serde_json::from_str(json).unwrap_or_default()
}
