//! The SQL of profiles. Nobody outside this noun reads it.

use std::collections::BTreeMap;

use serde_json::{Map, Value as Json};

use super::{Fact, Field, Profile};
use crate::clock::Millis;
use crate::store::{StoreError, Tx, Value, find as first};

/// What somebody told, if they told anything.
pub(super) fn find(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
) -> Result<Option<Profile>, StoreError> {
    let sql = "select facts from profile where site = $1 and account = $2";
    let row = first(tx, sql, &[site.into(), account.into()])?;
    row.map(|row| row.text(0).map(|text| read(&text))).transpose()
}

/// Everything about an account, whatever its site, for the person.
pub(super) fn of_account(tx: &mut dyn Tx, account: i64) -> Result<Profile, StoreError> {
    let row = first(tx, "select facts from profile where account = $1", &[account.into()])?;
    row.map_or_else(|| Ok(Profile::default()), |row| row.text(0).map(|text| read(&text)))
}

/// Keeps what somebody told, in the place of what they told before.
pub(super) fn keep(
    tx: &mut dyn Tx,
    site: &str,
    account: i64,
    profile: &Profile,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into profile (account, site, facts, changed_at) values ($1, $2, $3, $4) \
         on conflict (account) do update set facts = $3, changed_at = $4 where profile.site = $2";
    let values: [Value; 4] = [account.into(), site.into(), written(profile).into(), now.into()];
    tx.execute(sql, &values).map(|_| ())
}

/// Takes everything away.
pub(super) fn remove(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    tx.execute("delete from profile where account = $1", &[account.into()]).map(|_| ())
}

/// The name is the account's and is not kept twice.
fn written(profile: &Profile) -> String {
    let own = profile.facts().filter(|(field, _)| *field != Field::Name);
    let map: Map<String, Json> =
        own.map(|(field, fact)| (field.as_str().to_string(), fact.kept())).collect();
    Json::Object(map).to_string()
}

fn read(text: &str) -> Profile {
    let kept: BTreeMap<String, Json> = serde_json::from_str(text).unwrap_or_default();
    let one = |(field, fact): (&String, &Json)| Some((Field::find(field)?, Fact::find(fact)?));
    let facts = kept.iter().filter_map(one);
    facts.fold(Profile::default(), |profile, (field, fact)| profile.with(field, fact))
}
