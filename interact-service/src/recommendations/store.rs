//! The SQL of recommendations.

use crate::clock::{DAY, Millis};
use crate::matching::{Reason, Reasons};
use crate::store::{Row, StoreError, Tx, Value};

/// What somebody did with an offer that was recommended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// They want it no more.
    Hidden,
    /// They looked at it; it comes later.
    Seen,
}

impl Mark {
    /// As it is kept.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hidden => "hidden",
            Self::Seen => "seen",
        }
    }
}

/// Everything that somebody marked: offer (`training/7`), and whether it is hidden.
///
/// # Errors
/// When the store cannot.
pub fn marks(tx: &mut dyn Tx, site: &str, account: i64) -> Result<Vec<(String, Mark)>, StoreError> {
    let sql = "select entry, mark from recommendation_mark where site = $1 and account = $2 \
         order by at desc, entry";
    let one = |row: &Row| {
        let hidden = row.text(1)? == Mark::Hidden.as_str();
        Ok((row.text(0)?, if hidden { Mark::Hidden } else { Mark::Seen }))
    };
    tx.query(sql, &[site.into(), account.into()])?.iter().map(one).collect()
}

/// Marks an offer; what is hidden stays hidden.
///
/// # Errors
/// When the store cannot.
pub fn mark(
    tx: &mut dyn Tx,
    (site, account): (&str, i64),
    entry: &str,
    mark: Mark,
    now: Millis,
) -> Result<(), StoreError> {
    let sql = "insert into recommendation_mark (account, site, entry, mark, at) \
         values ($1, $2, $3, $4, $5) on conflict (account, entry) do update \
         set mark = excluded.mark, at = excluded.at where recommendation_mark.mark = 'seen'";
    let values: [Value; 5] =
        [account.into(), site.into(), entry.into(), mark.as_str().into(), now.into()];
    tx.execute(sql, &values).map(drop)
}

/// Takes a mark away.
///
/// # Errors
/// When the store cannot.
pub fn unmark(tx: &mut dyn Tx, account: i64, entry: &str) -> Result<(), StoreError> {
    let sql = "delete from recommendation_mark where account = $1 and entry = $2";
    tx.execute(sql, &[account.into(), entry.into()]).map(drop)
}

/// Reasons that somebody switched off.
///
/// # Errors
/// When the store cannot.
pub fn off(tx: &mut dyn Tx, account: i64) -> Result<Reasons, StoreError> {
    let sql = "select reason from recommendation_off where account = $1 order by reason";
    let rows = tx.query(sql, &[account.into()])?;
    let names = rows.iter().map(|row| row.text(0)).collect::<Result<Vec<_>, _>>()?;
    Ok(Reasons::of(names.iter().filter_map(|name| Reason::find(name))))
}

/// Switches a reason off, or on again.
///
/// # Errors
/// When the store cannot.
pub fn switch(tx: &mut dyn Tx, account: i64, reason: Reason, on: bool) -> Result<(), StoreError> {
    let sql = if on {
        "delete from recommendation_off where account = $1 and reason = $2"
    } else {
        "insert into recommendation_off (account, reason) values ($1, $2) \
         on conflict (account, reason) do nothing"
    };
    tx.execute(sql, &[account.into(), reason.as_str().into()]).map(drop)
}

/// Compared with everybody.
pub const EVERYBODY: i64 = i64::MAX;

/// Takes an offer among those that are compared, as yet with nobody; false when it was there.
///
/// # Errors
/// When the store cannot.
pub fn learn(tx: &mut dyn Tx, site: &str, entry: &str, now: Millis) -> Result<bool, StoreError> {
    let sql = "insert into match_known (site, entry, at, upto) values ($1, $2, $3, 0) \
         on conflict (site, entry) do nothing";
    Ok(tx.execute(sql, &[site.into(), entry.into(), now.into()])? == 1)
}

/// Offers that are not compared with everybody yet, with the account up to which they are; those
/// that have the longest way come first.
///
/// # Errors
/// When the store cannot.
pub fn unfinished(tx: &mut dyn Tx, site: &str) -> Result<Vec<(String, i64)>, StoreError> {
    let sql = "select entry, upto from match_known where site = $1 and upto < $2 \
         order by upto, entry";
    let one = |row: &Row| Ok((row.text(0)?, row.int(1)?));
    tx.query(sql, &[site.into(), EVERYBODY.into()])?.iter().map(one).collect()
}

/// Writes down up to which account an offer was compared.
///
/// # Errors
/// When the store cannot.
pub fn compared(tx: &mut dyn Tx, site: &str, entry: &str, upto: i64) -> Result<(), StoreError> {
    let sql = "update match_known set upto = $3 where site = $1 and entry = $2";
    tx.execute(sql, &[site.into(), entry.into(), upto.into()]).map(drop)
}

/// Offers that are known.
///
/// # Errors
/// When the store cannot.
pub fn known(tx: &mut dyn Tx, site: &str) -> Result<Vec<String>, StoreError> {
    let sql = "select entry from match_known where site = $1 order by entry";
    tx.query(sql, &[site.into()])?.iter().map(|row| row.text(0)).collect()
}

/// People of a site who look for something and may be told, at most so many behind an account.
///
/// # Errors
/// When the store cannot.
pub fn seekers(
    tx: &mut dyn Tx,
    site: &str,
    after: i64,
    most: usize,
) -> Result<Vec<i64>, StoreError> {
    let sql = "select id from account where id > $2 and site = $1 and state = 'active' \
         and role in ('migrant', 'volunteer') order by id limit $3";
    let values: [Value; 3] = [site.into(), after.into(), i64::try_from(most).unwrap_or(0).into()];
    tx.query(sql, &values)?.iter().map(|row| row.int(0)).collect()
}

/// Forgets after two years what was seen and what was compared: no offer lasts so long.
///
/// # Errors
/// When the store cannot.
pub fn tidy(tx: &mut dyn Tx, now: Millis) -> Result<(), StoreError> {
    for sql in
        ["delete from recommendation_mark where at <= $1", "delete from match_known where at <= $1"]
    {
        tx.execute(sql, &[(now - 730 * DAY).into()])?;
    }
    Ok(())
}

/// Everything about an account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kept {
    /// Offers that were marked, and how.
    pub marks: Vec<(String, String)>,
    /// Reasons that are off.
    pub off: Vec<String>,
}

/// Everything about an account.
///
/// # Errors
/// When the store cannot.
pub fn of_account(tx: &mut dyn Tx, account: i64) -> Result<Kept, StoreError> {
    let sql = "select entry, mark from recommendation_mark where account = $1 order by entry";
    let one = |row: &Row| Ok((row.text(0)?, row.text(1)?));
    let marks = tx.query(sql, &[account.into()])?;
    let marks = marks.iter().map(one).collect::<Result<_, StoreError>>()?;
    let sql = "select reason from recommendation_off where account = $1 order by reason";
    let off = tx.query(sql, &[account.into()])?;
    Ok(Kept { marks, off: off.iter().map(|row| row.text(0)).collect::<Result<_, _>>()? })
}

/// Erases everything about an account.
///
/// # Errors
/// When the store cannot.
pub fn erase(tx: &mut dyn Tx, account: i64) -> Result<(), StoreError> {
    for sql in [
        "delete from recommendation_mark where account = $1",
        "delete from recommendation_off where account = $1",
    ] {
        tx.execute(sql, &[account.into()])?;
    }
    Ok(())
}
