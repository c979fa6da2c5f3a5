//! The SQL that changes an account.

use crate::accounts::{State, email_norm};
use crate::clock::{DAY, Millis};
use crate::form::text::norm;
use crate::store::{StoreError, Tx, Value, find};
use crate::visitor::Role;

/// Keeps another password.
///
/// # Errors
/// When the store cannot.
pub fn set_password(tx: &mut dyn Tx, id: i64, password: &str) -> Result<(), StoreError> {
    let sql = "update account set password = $2 where id = $1";
    tx.execute(sql, &[id.into(), password.into()]).map(|_| ())
}

/// Goes from one state to another; whether it was in that state.
///
/// # Errors
/// When the store cannot.
pub fn set_state(tx: &mut dyn Tx, id: i64, from: State, to: State) -> Result<bool, StoreError> {
    let sql = "update account set state = $3 where id = $1 and state = $2";
    let values: [Value; 3] = [id.into(), from.as_str().into(), to.as_str().into()];
    Ok(tx.execute(sql, &values)? > 0)
}

/// Goes from one role to another; whether it was in that role.
///
/// # Errors
/// When the store cannot.
pub fn set_role(tx: &mut dyn Tx, id: i64, from: Role, to: Role) -> Result<bool, StoreError> {
    let sql = "update account set role = $3 where id = $1 and role = $2";
    let values: [Value; 3] = [id.into(), from.as_str().into(), to.as_str().into()];
    Ok(tx.execute(sql, &values)? > 0)
}

/// Keeps another name, unless somebody of the site has it; and the language of letters.
///
/// # Errors
/// When the store cannot.
pub fn set_name(tx: &mut dyn Tx, id: i64, name: &str, lang: &str) -> Result<bool, StoreError> {
    let sql = "update account set name = $2, login = $2, login_norm = $3, lang = $4 \
         where id = $1 and not exists (select 1 from account other \
            where other.site = account.site and other.login_norm = $3 and other.id <> $1)";
    let values: [Value; 4] = [id.into(), name.into(), norm(name).into(), lang.into()];
    Ok(tx.execute(sql, &values)? > 0)
}

/// Keeps a confirmed mail address, unless somebody of the site has it.
///
/// # Errors
/// When the store cannot.
pub fn set_email(tx: &mut dyn Tx, id: i64, email: &str, now: Millis) -> Result<bool, StoreError> {
    let sql = "update account set email = $2, email_norm = $3, email_confirmed_at = $4 \
         where id = $1 and not exists (select 1 from account other \
            where other.site = account.site and other.email_norm = $3 and other.id <> $1)";
    let values: [Value; 4] = [id.into(), email.into(), email_norm(email).into(), now.into()];
    Ok(tx.execute(sql, &values)? > 0)
}

/// Forgets the mail address.
///
/// # Errors
/// When the store cannot.
pub fn remove_email(tx: &mut dyn Tx, id: i64) -> Result<(), StoreError> {
    let sql = "update account set email = null, email_norm = null, email_confirmed_at = null \
         where id = $1";
    tx.execute(sql, &[id.into()]).map(|_| ())
}

/// Keeps the secret of a second factor, or forgets it.
///
/// # Errors
/// When the store cannot.
pub fn set_totp(
    tx: &mut dyn Tx,
    id: i64,
    secret: Option<&[u8]>,
    step: Option<i64>,
) -> Result<(), StoreError> {
    let sql = "update account set totp = $2, totp_step = $3 where id = $1";
    tx.execute(sql, &[id.into(), secret.into(), step.into()]).map(|_| ())
}

/// Writes down that the code of a step of time was used; whether it was not used before.
///
/// # Errors
/// When the store cannot.
pub fn use_step(tx: &mut dyn Tx, id: i64, step: i64) -> Result<bool, StoreError> {
    let sql = "update account set totp_step = $2 \
         where id = $1 and (totp_step is null or totp_step < $2)";
    Ok(tx.execute(sql, &[id.into(), step.into()])? > 0)
}

/// Writes down the day of a sign-in; warnings are forgotten.
///
/// # Errors
/// When the store cannot.
pub fn seen(tx: &mut dyn Tx, id: i64, now: Millis) -> Result<(), StoreError> {
    let sql = "update account set seen_day = $2, warnings = 0, warned_at = null where id = $1";
    tx.execute(sql, &[id.into(), (now / DAY).into()]).map(|_| ())
}

/// Writes down a warning.
///
/// # Errors
/// When the store cannot.
pub fn warned(tx: &mut dyn Tx, id: i64, now: Millis) -> Result<(), StoreError> {
    let sql = "update account set warnings = warnings + 1, warned_at = $2 where id = $1";
    tx.execute(sql, &[id.into(), now.into()]).map(|_| ())
}

/// What an export tells besides: what one signs in with, when the mail address was confirmed, and
/// when a warning was sent.
///
/// # Errors
/// When the store cannot.
pub fn more(
    tx: &mut dyn Tx,
    id: i64,
) -> Result<(String, Option<Millis>, Option<Millis>), StoreError> {
    let sql = "select login, email_confirmed_at, warned_at from account where id = $1";
    let row = find(tx, sql, &[id.into()])?;
    row.map_or(Ok(Default::default()), |row| {
        Ok((row.text(0)?, row.maybe_int(1)?, row.maybe_int(2)?))
    })
}

/// Erases an account with its sessions, codes, passes and letters, also those to addresses that
/// were not confirmed; its number goes out of the log.
///
/// # Errors
/// When the store cannot.
pub fn erase(tx: &mut dyn Tx, id: i64) -> Result<(), StoreError> {
    let letters = "delete from outbox where account = $1 \
         or (account is null and dedupe like letter || ' ' || cast($2 as text) || ' %')";
    tx.execute(letters, &[id.into(), id.to_string().into()])?;
    tx.execute("update audit set actor = null where actor = $1", &[id.into()])?;
    tx.execute("delete from account where id = $1", &[id.into()]).map(|_| ())
}
