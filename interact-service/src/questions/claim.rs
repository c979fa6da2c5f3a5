//! Opening a question by its four words: what is kept of them, who tried how often, and for how
//! long a browser is let in.

use argon2::{Algorithm, Argon2, Params, Version};

use super::store;
use crate::answer::Failure;
use crate::ask::Ask;
use crate::clock::{HOUR, SECOND};
use crate::secrets::{self, Key};
use crate::store::rate::{self, Allowance, Quota};
use crate::store::{StoreError, Tx};

/// What a guess costs: 19 MiB and two passes, as a password does (OWASP, Password Storage).
const COST: (u32, u32, u32) = (19_456, 2, 1);
/// So long a browser is let in.
pub const OPEN_FOR: i64 = HOUR;
/// Wrong words of everybody at a site together: thirty at once, then one each five seconds. At
/// this pace, guessing one of a thousand questions takes more than two thousand years.
const ALL_TOGETHER: Quota = Quota::per(30, 150 * SECOND);

/// What is kept of four words: a slow hash with the service's key, so that neither a copy of the
/// database nor patience finds them.
///
/// # Errors
/// When there is no memory for it.
pub fn hashed(key: &Key, site: &str, compared: &str) -> Result<Vec<u8>, Failure> {
    let bug = |error: argon2::Error| Failure::Bug(format!("argon2: {error}"));
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, Some(32)).map_err(bug)?;
    let hasher = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let secret = key.sign("question claim", &format!("{site} {compared}"));
    let salt = key.sign("question salt", site);
    let mut hash = vec![0; 32];
    hasher.hash_password_into(secret.as_bytes(), salt.as_bytes(), &mut hash).map_err(bug)?;
    Ok(hash)
}

/// Counts wrong words; whether too many were tried at this site.
///
/// # Errors
/// When the store cannot.
pub fn count_wrong(tx: &mut dyn Tx, ask: &Ask) -> Result<Option<u64>, StoreError> {
    let key = format!("{} wrong words", ask.site());
    match rate::take(tx, &key, ALL_TOGETHER, ask.now)? {
        Allowance::Granted => Ok(None),
        Allowance::Wait(wait) => Ok(Some(wait.unsigned_abs().div_ceil(1_000))),
    }
}

/// Lets this browser look at a question for an hour.
///
/// # Errors
/// When the store cannot.
pub fn open(tx: &mut dyn Tx, ask: &Ask, question: i64) -> Result<(), StoreError> {
    store::open(tx, &tie(ask), question, ask.now + OPEN_FOR)
}

/// Whether this browser may look at a question.
///
/// # Errors
/// When the store cannot.
pub fn is_open(tx: &mut dyn Tx, ask: &Ask, question: i64) -> Result<bool, StoreError> {
    store::is_open(tx, &tie(ask), question, ask.now)
}

/// Ends it.
///
/// # Errors
/// When the store cannot.
pub fn close(tx: &mut dyn Tx, ask: &Ask, question: i64) -> Result<(), StoreError> {
    store::close(tx, &tie(ask), question)
}

fn tie(ask: &Ask) -> Vec<u8> {
    secrets::hashed(&ask.visitor.tie)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_kept_by_a_hash_of_this_service_and_this_site() {
        let key = Key::fresh();
        let one = hashed(&key, "cyprus", "sun sea salt bread").expect("memory");
        assert_eq!(one, hashed(&key, "cyprus", "sun sea salt bread").expect("memory"));
        assert_ne!(one, hashed(&key, "italy", "sun sea salt bread").expect("memory"));
        assert_ne!(one, hashed(&key, "cyprus", "sun sea bread salt").expect("memory"));
        assert_ne!(one, hashed(&Key::fresh(), "cyprus", "sun sea salt bread").expect("memory"));
    }
}
