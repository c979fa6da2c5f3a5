//! The SQL of public answers.

use super::{Published, State};
use crate::store::{Row, StoreError, Tx, Value, find as first};

const COLUMNS: &str = "select id, site, question, topic, source, texts, state, provider, \
     validated_at, version, changed_at from answer";

/// Keeps a new one; nothing when its question has one already.
///
/// # Errors
/// When the store cannot.
pub fn insert(tx: &mut dyn Tx, answer: &Published) -> Result<Option<i64>, StoreError> {
    let sql = "insert into answer (site, question, topic, source, texts, state, provider, \
         validated_at, version, created_at, changed_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) on conflict do nothing returning id";
    let values: [Value; 10] = [
        answer.site.as_str().into(),
        answer.question.into(),
        answer.topic.as_str().into(),
        answer.source.as_str().into(),
        texts(answer).into(),
        answer.state.as_str().into(),
        answer.provider.as_str().into(),
        answer.validated_at.into(),
        answer.version.into(),
        answer.changed_at.into(),
    ];
    first(tx, sql, &values)?.map(|row| row.int(0)).transpose()
}

/// Keeps what changed, if nobody was faster.
pub(super) fn save(tx: &mut dyn Tx, answer: &Published) -> Result<bool, StoreError> {
    let sql = "update answer set topic = $4, texts = $5, state = $6, provider = $7, \
         validated_at = $8, changed_at = $9, version = version + 1 \
         where site = $1 and id = $2 and version = $3";
    let values: [Value; 9] = [
        answer.site.as_str().into(),
        answer.id.into(),
        answer.version.into(),
        answer.topic.as_str().into(),
        texts(answer).into(),
        answer.state.as_str().into(),
        answer.provider.as_str().into(),
        answer.validated_at.into(),
        answer.changed_at.into(),
    ];
    Ok(tx.execute(sql, &values)? == 1)
}

/// One of a site.
pub(super) fn find(tx: &mut dyn Tx, site: &str, id: i64) -> Result<Option<Published>, StoreError> {
    let sql = format!("{COLUMNS} where site = $1 and id = $2");
    first(tx, &sql, &[site.into(), id.into()])?.as_ref().map(read).transpose()
}

/// Those of a site, newest first.
pub(super) fn list(tx: &mut dyn Tx, site: &str) -> Result<Vec<Published>, StoreError> {
    let sql = format!("{COLUMNS} where site = $1 order by id desc limit 1000");
    tx.query(&sql, &[site.into()])?.iter().map(read).collect()
}

/// Those that everybody sees, in the order of their numbers.
pub(super) fn public(tx: &mut dyn Tx, site: &str) -> Result<Vec<Published>, StoreError> {
    let sql = format!("{COLUMNS} where site = $1 and state = 'public' order by id");
    tx.query(&sql, &[site.into()])?.iter().map(read).collect()
}

/// The public answer that was made of a question, or is being made.
///
/// # Errors
/// When the store cannot.
pub fn of_question(tx: &mut dyn Tx, site: &str, question: i64) -> Result<Option<i64>, StoreError> {
    let sql = "select id from answer where site = $1 and question = $2";
    first(tx, sql, &[site.into(), question.into()])?.map(|row| row.int(0)).transpose()
}

/// Takes away what was made of a question; whether it was public.
pub(super) fn remove_of_question(
    tx: &mut dyn Tx,
    site: &str,
    question: i64,
) -> Result<bool, StoreError> {
    let sql = "delete from answer where site = $1 and question = $2 returning state";
    let row = first(tx, sql, &[site.into(), question.into()])?;
    Ok(row.map_or(Ok(String::new()), |row| row.text(0))? == State::Public.as_str())
}

/// Takes one away.
pub(super) fn remove(tx: &mut dyn Tx, site: &str, id: i64) -> Result<(), StoreError> {
    let sql = "delete from answer where site = $1 and id = $2";
    tx.execute(sql, &[site.into(), id.into()]).map(drop)
}

fn texts(answer: &Published) -> String {
    serde_json::to_string(&answer.texts).unwrap_or_else(|_| String::from("{}"))
}

fn read(row: &Row) -> Result<Published, StoreError> {
    Ok(Published {
        id: row.int(0)?,
        site: row.text(1)?,
        question: row.maybe_int(2)?,
        topic: row.text(3)?,
        source: row.text(4)?,
        texts: serde_json::from_str(&row.text(5)?).unwrap_or_default(),
        state: State::find(&row.text(6)?).unwrap_or(State::Draft),
        provider: row.text(7)?,
        validated_at: row.int(8)?,
        version: row.int(9)?,
        changed_at: row.int(10)?,
    })
}
