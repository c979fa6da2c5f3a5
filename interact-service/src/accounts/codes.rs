//! Recovery codes: ten words of chance on paper, each of which lets its owner in once.

use crate::secrets;
use crate::store::{StoreError, Tx};

pub mod store;

/// So many are given at once.
pub const COUNT: usize = 10;

/// Letters and digits that are not taken for one another (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A new code of 80 bits, in four groups.
fn code() -> String {
    let letter = |byte: u8| char::from(LETTERS[usize::from(byte % 32)]);
    let letters: String = secrets::random::<16>().into_iter().map(letter).collect();
    [&letters[..4], &letters[4..8], &letters[8..12], &letters[12..]].join("-")
}

/// What is kept of a code, however it was typed.
fn hashed(account: i64, typed: &str) -> Vec<u8> {
    let one = |c: char| match c {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    };
    let plain = typed.to_lowercase();
    let plain = plain.chars().filter(|c| c.is_ascii_alphanumeric()).map(one);
    secrets::hashed(&format!("{account} {}", plain.collect::<String>()))
}

/// Makes ten codes and forgets the ones before; they can be read this once.
///
/// # Errors
/// When the store cannot.
pub fn renew(tx: &mut dyn Tx, account: i64) -> Result<Vec<String>, StoreError> {
    store::remove_all(tx, account)?;
    let codes: Vec<String> = (0..COUNT).map(|_| code()).collect();
    for code in &codes {
        store::insert(tx, account, &hashed(account, code))?;
    }
    Ok(codes)
}

/// Uses a code up; whether it was one.
///
/// # Errors
/// When the store cannot.
pub fn take(tx: &mut dyn Tx, account: i64, typed: &str) -> Result<bool, StoreError> {
    store::remove(tx, account, &hashed(account, typed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_however_it_is_typed() {
        assert_eq!(hashed(7, "abcd-01oi-efgh-jkmn"), hashed(7, " ABCD 0101 efgh jkmn"));
        assert_ne!(hashed(7, "abcd-0101-efgh-jkmn"), hashed(8, "abcd-0101-efgh-jkmn"));
        let (one, other) = (code(), code());
        assert_eq!(one.len(), 19);
        assert_ne!(one, other);
    }
}
