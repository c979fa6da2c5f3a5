//! How often something may be done: the generic cell rate algorithm (ITU-T I.371, annex A) in one
//! statement, so that it holds over several replicas.

use super::{StoreError, Tx, Value, find};

/// Takes one of `burst` at once, then one each `seconds`. Gives nothing when it may be done, else
/// the seconds to wait.
///
/// # Errors
/// When the store cannot.
pub fn take(
    tx: &mut dyn Tx,
    name: &str,
    burst: u32,
    seconds: u32,
    now: i64,
) -> Result<Option<u64>, StoreError> {
    let step = i64::from(seconds) * 1_000;
    let slack = step * i64::from(burst.saturating_sub(1));
    let sql = "insert into rate (name, full_at) values ($1, cast($2 as bigint) + cast($3 as bigint)) \
         on conflict (name) do update set full_at = \
         (case when rate.full_at > $2 then rate.full_at else $2 end) + $3 \
         where rate.full_at - $2 <= $4 returning full_at";
    let values: [Value; 4] = [name.into(), now.into(), step.into(), slack.into()];
    if find(tx, sql, &values)?.is_some() {
        return Ok(None);
    }
    let row = find(tx, "select full_at from rate where name = $1", &[name.into()])?;
    let full_at = row.map(|row| row.int(0)).transpose()?.unwrap_or(now);
    let wait = (full_at - slack - now).max(1_000) as u64;
    Ok(Some(wait.div_ceil(1_000)))
}

/// Forgets whoever may do everything again.
///
/// # Errors
/// When the store cannot.
pub fn tidy(tx: &mut dyn Tx, now: i64) -> Result<u64, StoreError> {
    tx.execute("delete from rate where full_at <= $1", &[now.into()])
}
