//! Providers in the database.

use super::{Profile, Provider, State};
use crate::store::{Row, StoreError, Tx, Value, find as first};

const COLUMNS: &str = "provider.account, provider.site, provider.name, provider.profile, \
     provider.state, provider.reason, provider.asked_at, provider.verified_at, provider.version";

/// A provider of a site.
///
/// # Errors
/// When the store cannot.
pub fn find(tx: &mut dyn Tx, site: &str, account: i64) -> Result<Option<Provider>, StoreError> {
    let sql = format!("select {COLUMNS} from provider where account = $1 and site = $2");
    first(tx, &sql, &[account.into(), site.into()])?.as_ref().map(read).transpose()
}

/// What a provider is called.
///
/// # Errors
/// When the store cannot.
pub fn name(tx: &mut dyn Tx, account: i64) -> Result<Option<String>, StoreError> {
    let row = first(tx, "select name from provider where account = $1", &[account.into()])?;
    row.map(|row| row.text(0)).transpose()
}

/// The site of a provider.
///
/// # Errors
/// When the store cannot.
pub fn site(tx: &mut dyn Tx, account: i64) -> Result<Option<String>, StoreError> {
    let row = first(tx, "select site from provider where account = $1", &[account.into()])?;
    row.map(|row| row.text(0)).transpose()
}

/// Providers of a site who ask to be verified, oldest first.
///
/// # Errors
/// When the store cannot.
pub fn queue(tx: &mut dyn Tx, site: &str) -> Result<Vec<Provider>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from provider join account on account.id = provider.account \
         where provider.site = $1 and provider.state = 'asked' and account.state = 'active' \
         order by provider.asked_at, provider.account limit 200"
    );
    tx.query(&sql, &[site.into()])?.iter().map(read).collect()
}

/// Providers of a site who were verified and may act, in the order of their numbers.
///
/// # Errors
/// When the store cannot.
pub fn public(tx: &mut dyn Tx, site: &str) -> Result<Vec<Provider>, StoreError> {
    let sql = format!(
        "select {COLUMNS} from provider join account on account.id = provider.account \
         where provider.site = $1 and provider.state = 'verified' and account.state = 'active' \
         order by provider.account"
    );
    tx.query(&sql, &[site.into()])?.iter().map(read).collect()
}

/// Keeps a provider: a new one, or a changed one if its version is still the one that was read.
///
/// # Errors
/// When the store cannot.
pub fn save(tx: &mut dyn Tx, provider: &Provider) -> Result<bool, StoreError> {
    let profile = serde_json::to_string(&provider.profile).unwrap_or_else(|_| String::from("{}"));
    let sql = "insert into provider (account, site, name, profile, state, reason, asked_at, \
                verified_at, version) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9 + 1) \
         on conflict (account) do update set name = excluded.name, profile = excluded.profile, \
             state = excluded.state, reason = excluded.reason, asked_at = excluded.asked_at, \
             verified_at = excluded.verified_at, version = provider.version + 1 \
         where provider.version = $9 and provider.site = $2";
    let values: [Value; 9] = [
        provider.account.into(),
        provider.site.as_str().into(),
        provider.name.as_str().into(),
        profile.into(),
        provider.state.as_str().into(),
        provider.reason.as_str().into(),
        provider.asked_at.into(),
        provider.verified_at.into(),
        provider.version.into(),
    ];
    Ok(tx.execute(sql, &values)? == 1)
}

/// Erases a provider.
///
/// # Errors
/// When the store cannot.
pub fn remove(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    tx.execute("delete from provider where account = $1", &[account.into()]).map(|_| ())
}

fn read(row: &Row) -> Result<Provider, StoreError> {
    Ok(Provider {
        account: row.int(0)?,
        site: row.text(1)?,
        name: row.text(2)?,
        profile: serde_json::from_str::<Profile>(&row.text(3)?).unwrap_or_default(),
        state: State::find(&row.text(4)?).unwrap_or(State::New),
        reason: row.text(5)?,
        asked_at: row.int(6)?,
        verified_at: row.int(7)?,
        version: row.int(8)?,
    })
}
