//! The SQL of what is disclosed.

use serde_json::{Value as Json, json};

use super::Disclosed;
use crate::clock::Millis;
use crate::profiles::{Fact, Field};
use crate::store::{StoreError, Tx, Value, find as first};

pub(super) fn keep(
    tx: &mut dyn Tx,
    site: &str,
    application: i64,
    disclosed: &Disclosed,
) -> Result<(), StoreError> {
    let pair = |(field, fact): &(Field, Fact)| json!([field.as_str(), fact.kept()]);
    let facts = Json::Array(disclosed.facts.iter().map(pair).collect()).to_string();
    let sql = "insert into disclosed (application, site, facts) values ($1, $2, $3)";
    let values: [Value; 3] = [application.into(), site.into(), facts.into()];
    tx.execute(sql, &values).map(|_| ())
}

pub(super) fn find(tx: &mut dyn Tx, site: &str, application: i64) -> Result<Disclosed, StoreError> {
    let sql = "select facts from disclosed where site = $1 and application = $2";
    let row = first(tx, sql, &[site.into(), application.into()])?;
    row.map_or_else(|| Ok(Disclosed::default()), |row| row.text(0).map(|text| read(&text)))
}

fn read(text: &str) -> Disclosed {
    let kept: Vec<(String, Json)> = serde_json::from_str(text).unwrap_or_default();
    let one = |(field, fact): &(String, Json)| Some((Field::find(field)?, Fact::find(fact)?));
    Disclosed { facts: kept.iter().filter_map(one).collect() }
}

pub(super) fn erase(tx: &mut dyn Tx, site: &str, application: i64) -> Result<(), StoreError> {
    let values: [Value; 2] = [site.into(), application.into()];
    tx.execute("delete from disclosed where site = $1 and application = $2", &values).map(|_| ())
}

pub(super) fn seen(
    tx: &mut dyn Tx,
    site: &str,
    application: i64,
    viewer: i64,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into viewing (site, application, viewer, at) values ($1, $2, $3, $4)";
    let values: [Value; 4] = [site.into(), application.into(), viewer.into(), now.into()];
    tx.execute(sql, &values).map(|_| ())
}

pub(super) fn last_seen(
    tx: &mut dyn Tx,
    site: &str,
    application: i64,
    viewer: i64,
) -> Result<Option<Millis>, StoreError> {
    let sql = "select max(at) from viewing where site = $1 and application = $2 and viewer = $3";
    let row = first(tx, sql, &[site.into(), application.into(), viewer.into()])?;
    row.map_or(Ok(None), |row| row.maybe_int(0))
}

pub(super) fn viewings(
    tx: &mut dyn Tx,
    site: &str,
    application: i64,
) -> Result<Vec<Millis>, StoreError> {
    let sql = "select at from viewing where site = $1 and application = $2 order by id desc";
    let rows = tx.query(sql, &[site.into(), application.into()])?;
    rows.iter().map(|row| row.int(0)).collect()
}
