//! The SQL of the outbox.

use serde_json::Value as Json;

pub use super::refused::store::{forget_refusal, mark_refusal, owner, refusal};
use crate::clock::{DAY, Millis};
use crate::store::{Row, StoreError, Tx, find};

/// A letter whose lease one has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claimed {
    /// Its number.
    pub id: i64,
    /// The site.
    pub site: String,
    /// Who gets it, if it is an account.
    pub account: Option<i64>,
    /// Where it goes when it is no account.
    pub address: Option<String>,
    /// Language of the reader.
    pub lang: String,
    /// Which letter.
    pub name: String,
    /// What stands in its places.
    pub args: Json,
    /// What makes it known again when it comes twice.
    pub message_id: String,
    /// How often it was tried, this time included; it also tells one lease from another.
    pub tries: i64,
}

/// A letter that was given up, as administrators see it: nothing of who gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dead {
    /// Its number.
    pub id: i64,
    /// Which letter.
    pub name: String,
    /// What the mail server said.
    pub answer: String,
    /// When it was written.
    pub created_at: Millis,
}

/// How many letters there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// To be sent.
    pub waiting: i64,
    /// Given up.
    pub dead: i64,
    /// Since when the one that waits longest waits.
    pub oldest: Option<Millis>,
}

/// Who gets a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// What the person wants to be called, or empty.
    pub name: String,
    /// Where it goes.
    pub email: String,
}

/// Takes at most so many letters that are due, oldest first, with a lease. No two claimers get
/// the same one.
///
/// # Errors
/// When the store cannot.
pub fn claim(
    tx: &mut dyn Tx,
    most: i64,
    lease: Millis,
    now: Millis,
) -> Result<Vec<Claimed>, StoreError> {
    let sql = "update outbox set lease_until = $1, tries = tries + 1 where id in ( \
           select id from outbox where state = 'waiting' and due_at <= $2 and lease_until <= $2 \
           order by due_at, id limit $3{skip}) \
         returning id, site, account, address, lang, letter, args, message_id, tries";
    let rows = tx.query(sql, &[(now + lease).into(), now.into(), most.into()])?;
    let mut letters = rows.iter().map(claimed).collect::<Result<Vec<_>, _>>()?;
    letters.sort_by_key(|letter| letter.id);
    Ok(letters)
}

fn claimed(row: &Row) -> Result<Claimed, StoreError> {
    Ok(Claimed {
        id: row.int(0)?,
        site: row.text(1)?,
        account: row.maybe_int(2)?,
        address: row.maybe_text(3)?,
        lang: row.text(4)?,
        name: row.text(5)?,
        args: serde_json::from_str(&row.text(6)?).unwrap_or_default(),
        message_id: row.text(7)?,
        tries: row.int(8)?,
    })
}

/// Where a letter to an account goes: its address of now, if it showed that it is theirs.
///
/// # Errors
/// When the store cannot.
pub fn reader(tx: &mut dyn Tx, site: &str, account: i64) -> Result<Option<Reader>, StoreError> {
    let sql = "select name, email from account where id = $1 and site = $2 \
         and email is not null and email_confirmed_at is not null";
    let row = find(tx, sql, &[account.into(), site.into()])?;
    row.map(|row| Ok(Reader { name: row.text(0)?, email: row.text(1)? })).transpose()
}

/// Whether somebody wants no letters.
///
/// # Errors
/// When the store cannot.
pub fn is_stopped(tx: &mut dyn Tx, account: i64) -> Result<bool, StoreError> {
    Ok(find(tx, "select at from letter_stop where account = $1", &[account.into()])?.is_some())
}

/// Somebody wants no letters.
///
/// # Errors
/// When the store cannot.
pub fn stop(tx: &mut dyn Tx, account: i64, now: Millis) -> Result<(), StoreError> {
    let sql = "insert into letter_stop (account, at) select id, cast($2 as bigint) from account \
         where id = $1 on conflict (account) do nothing";
    tx.execute(sql, &[account.into(), now.into()]).map(drop)
}

/// Somebody wants letters again.
///
/// # Errors
/// When the store cannot.
pub fn resume(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    tx.execute("delete from letter_stop where account = $1", &[account.into()]).map(drop)
}

/// How a letter ended: `sent` or `dropped`. False when somebody else has taken it meanwhile.
///
/// # Errors
/// When the store cannot.
pub fn ended(
    tx: &mut dyn Tx,
    letter: &Claimed,
    state: &'static str,
    answer: &str,
    now: Millis,
) -> Result<bool, StoreError> {
    let sql = "update outbox set state = $3, last_answer = $4, sent_at = $5, lease_until = 0 \
         where id = $1 and tries = $2 and state = 'waiting'";
    let values = [letter.id.into(), letter.tries.into(), state.into(), answer.into(), now.into()];
    Ok(tx.execute(sql, &values)? == 1)
}

/// A letter is tried again at a time.
///
/// # Errors
/// When the store cannot.
pub fn again(
    tx: &mut dyn Tx,
    letter: &Claimed,
    answer: &str,
    due: Millis,
) -> Result<bool, StoreError> {
    let sql = "update outbox set last_answer = $3, due_at = $4, lease_until = 0 \
         where id = $1 and tries = $2 and state = 'waiting'";
    let values = [letter.id.into(), letter.tries.into(), answer.into(), due.into()];
    Ok(tx.execute(sql, &values)? == 1)
}

/// A letter is given up.
///
/// # Errors
/// When the store cannot.
pub fn given_up(tx: &mut dyn Tx, letter: &Claimed, answer: &str) -> Result<bool, StoreError> {
    let sql = "update outbox set state = 'dead', last_answer = $3, lease_until = 0 \
         where id = $1 and tries = $2 and state = 'waiting'";
    Ok(tx.execute(sql, &[letter.id.into(), letter.tries.into(), answer.into()])? == 1)
}

/// Letters of a site that were given up, newest first.
///
/// # Errors
/// When the store cannot.
pub fn list_dead(tx: &mut dyn Tx, site: &str) -> Result<Vec<Dead>, StoreError> {
    let sql = "select id, letter, last_answer, created_at from outbox \
         where site = $1 and state = 'dead' order by id desc limit 200";
    let dead = |row: &Row| {
        let (id, name) = (row.int(0)?, row.text(1)?);
        Ok(Dead { id, name, answer: row.text(2)?, created_at: row.int(3)? })
    };
    tx.query(sql, &[site.into()])?.iter().map(dead).collect()
}

/// How many letters of a site were given up.
///
/// # Errors
/// When the store cannot.
pub fn count_dead(tx: &mut dyn Tx, site: &str) -> Result<i64, StoreError> {
    let sql = "select count(*) from outbox where site = $1 and state = 'dead'";
    find(tx, sql, &[site.into()])?.map_or(Ok(0), |row| row.int(0))
}

/// A letter that was given up is tried anew, with all its tries.
///
/// # Errors
/// When the store cannot.
pub fn revive(tx: &mut dyn Tx, site: &str, id: i64, now: Millis) -> Result<bool, StoreError> {
    // Whoever tries again means that the address may be right.
    let forget = "delete from letter_refused where account = \
         (select account from outbox where id = $1 and site = $2)";
    tx.execute(forget, &[id.into(), site.into()])?;
    let sql = "update outbox set state = 'waiting', tries = 0, due_at = $3, lease_until = 0 \
         where id = $1 and site = $2 and state = 'dead'";
    Ok(tx.execute(sql, &[id.into(), site.into(), now.into()])? == 1)
}

/// A letter that was given up is forgotten.
///
/// # Errors
/// When the store cannot.
pub fn remove(tx: &mut dyn Tx, site: &str, id: i64) -> Result<bool, StoreError> {
    let sql = "delete from outbox where id = $1 and site = $2 and state = 'dead'";
    Ok(tx.execute(sql, &[id.into(), site.into()])? == 1)
}

/// How many letters there are, of all sites.
///
/// # Errors
/// When the store cannot.
pub fn count(tx: &mut dyn Tx) -> Result<Counts, StoreError> {
    let sql = "select cast(coalesce(sum(case when state = 'waiting' then 1 else 0 end), 0) as bigint), \
           cast(coalesce(sum(case when state = 'dead' then 1 else 0 end), 0) as bigint), \
           min(case when state = 'waiting' then created_at end) \
         from outbox where state in ('waiting', 'dead')";
    let Some(row) = find(tx, sql, &[])? else { return Ok(Counts::default()) };
    Ok(Counts { waiting: row.int(0)?, dead: row.int(1)?, oldest: row.maybe_int(2)? })
}

/// Empties letters that were sent or dropped seven days ago, and removes them after ninety: until
/// then a second letter for the same cause is known to be one. Those given up go after ninety too.
///
/// # Errors
/// When the store cannot.
pub fn tidy(tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    let empty = "update outbox set args = $2, address = null, account = null \
         where state in ('sent', 'dropped') and sent_at <= $1 \
         and (account is not null or address is not null)";
    tx.execute(empty, &[(now - 7 * DAY).into(), "{}".into()])?;
    let remove = "delete from outbox where state <> 'waiting' and created_at <= $1";
    tx.execute(remove, &[(now - 90 * DAY).into()]).map(drop)
}

/// Forgets an account's letters: those that wait are not sent.
///
/// # Errors
/// When the store cannot.
pub fn erase(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    tx.execute("delete from outbox where account = $1", &[account.into()])?;
    resume(tx, account)
}

/// What is kept of an account's letters, for its owner.
///
/// # Errors
/// When the store cannot.
pub fn export(tx: &mut dyn Tx, account: i64) -> Result<Json, StoreError> {
    let sql = "select letter, args, state, created_at from outbox where account = $1 order by id";
    let one = |row: &Row| {
        Ok(serde_json::json!({
            "letter": row.text(0)?,
            "args": serde_json::from_str::<Json>(&row.text(1)?).unwrap_or_default(),
            "state": row.text(2)?,
            "created_at": row.int(3)?,
        }))
    };
    let letters = tx.query(sql, &[account.into()])?;
    let letters = letters.iter().map(one).collect::<Result<Vec<_>, StoreError>>()?;
    Ok(serde_json::json!({ "letters": letters, "wants_none": is_stopped(tx, account)? }))
}

/// A letter of a demonstration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The letter.
    pub letter: Claimed,
    /// Who gets it.
    pub to: String,
    /// How it stands with it.
    pub state: String,
}

/// The latest letters of a site with who gets them: for demonstrations only.
///
/// # Errors
/// When the store cannot.
pub fn list_latest(tx: &mut dyn Tx, site: &str) -> Result<Vec<Shown>, StoreError> {
    let sql = "select o.id, o.site, o.account, o.address, o.lang, o.letter, o.args, o.message_id, \
           o.tries, o.state, a.name, a.email \
         from outbox o left join account a on a.id = o.account \
         where o.site = $1 and (o.account is not null or o.address is not null) \
         order by o.id desc limit 50";
    let one = |row: &Row| {
        let letter = claimed(row)?;
        let person = row.maybe_text(10)?.zip(row.maybe_text(11)?);
        let person = person.map(|(name, email)| format!("{name} <{email}>"));
        let to = person.or_else(|| letter.address.clone()).unwrap_or_default();
        Ok(Shown { letter, to, state: row.text(9)? })
    };
    tx.query(sql, &[site.into()])?.iter().map(one).collect()
}
