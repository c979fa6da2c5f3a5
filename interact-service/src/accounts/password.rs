//! Passwords: kept as argon2id, and refused when everybody would guess them.

use std::sync::OnceLock;

use argon2::{
    Algorithm, Argon2, Params, PasswordHash, PasswordHasher as _, PasswordVerifier as _, Version,
};

use super::common;
use crate::answer::Failure;
use crate::secrets;

/// What argon2id costs: 19 MiB, two passes, one lane (OWASP, Password Storage).
const COST: (u32, u32, u32) = (19_456, 2, 1);

/// What came of comparing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It is another one.
    Wrong,
    /// It is this one.
    Right,
    /// It is this one, kept by a cheaper hash than today's: to be hashed anew.
    Cheap,
}

/// Hashes a password; takes some hundredths of a second.
///
/// # Errors
/// When there is no memory for it.
pub fn hash(password: &str) -> Result<String, Failure> {
    let hash = hasher()?.hash_password(password.as_bytes());
    hash.map(|hash: PasswordHash| hash.to_string()).map_err(bug)
}

/// Compares a password with the hash of an account, or with one that nothing fits where there is
/// no account: both take the same time.
///
/// # Errors
/// When there is no memory for it.
pub fn compare(password: &str, kept: Option<&str>) -> Result<Verdict, Failure> {
    let parsed = kept.and_then(|kept| PasswordHash::new(kept).ok());
    let (hash, known) = match parsed {
        Some(hash) => (hash, true),
        None => (PasswordHash::new(nobody()?).map_err(bug)?, false),
    };
    let right = hasher()?.verify_password(password.as_bytes(), &hash).is_ok();
    Ok(match (right && known, is_cheap(&hash)) {
        (false, _) => Verdict::Wrong,
        (true, false) => Verdict::Right,
        (true, true) => Verdict::Cheap,
    })
}

/// The hash of a password that nobody knows.
fn nobody() -> Result<&'static str, Failure> {
    static NOBODY: OnceLock<String> = OnceLock::new();
    if let Some(hash) = NOBODY.get() {
        return Ok(hash);
    }
    let fresh = hash(&secrets::token())?;
    Ok(NOBODY.get_or_init(|| fresh))
}

fn hasher() -> Result<Argon2<'static>, Failure> {
    let (memory, passes, lanes) = COST;
    let params = Params::new(memory, passes, lanes, None).map_err(bug)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn is_cheap(hash: &PasswordHash) -> bool {
    let (memory, passes, _) = COST;
    let params = Params::try_from(hash);
    let dear = params.is_ok_and(|own| own.m_cost() >= memory && own.t_cost() >= passes);
    !(dear && hash.algorithm.as_str() == "argon2id")
}

fn bug(error: impl std::fmt::Display) -> Failure {
    Failure::Bug(format!("argon2: {error}"))
}

/// Why a password is refused: the text `accounts-password-<this>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weak {
    /// It is among those that everybody guesses first.
    Common,
    /// It is a row or a repetition.
    Simple,
    /// It is made of the site's or the person's own name.
    Context,
}

impl Weak {
    /// As in the text's key.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Common => "common",
            Self::Simple => "simple",
            Self::Context => "context",
        }
    }
}

/// Why a password is refused, if it is; `context` are words that an attacker would try for this
/// account: names of the site, of the person.
#[must_use]
pub fn weakness(password: &str, context: &[&str]) -> Option<Weak> {
    let low = password.to_lowercase();
    let bare = low.trim_matches(|c: char| !c.is_alphabetic());
    if common::is_common(&low) || (!bare.is_empty() && common::is_common(bare)) {
        return Some(Weak::Common);
    }
    if is_simple(&low) {
        return Some(Weak::Simple);
    }
    is_of_context(&low, context).then_some(Weak::Context)
}

/// Fewer than five different letters, or each one after the last.
fn is_simple(password: &str) -> bool {
    let letters: Vec<u32> = password.chars().map(u32::from).collect();
    let mut different = letters.clone();
    different.sort_unstable();
    different.dedup();
    let by = |step: i64| letters.windows(2).all(|w| i64::from(w[1]) - i64::from(w[0]) == step);
    different.len() < 5 || by(1) || by(-1)
}

/// Whether fewer than four letters are left without the words.
fn is_of_context(password: &str, context: &[&str]) -> bool {
    let words = context.iter().flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    let words = words.map(str::to_lowercase).filter(|word| word.chars().count() >= 4);
    let mut found = false;
    let rest = words.fold(password.to_string(), |rest, word| {
        found |= rest.contains(&word);
        rest.replace(&word, "")
    });
    found && rest.chars().filter(|c| c.is_alphabetic()).count() < 4
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_hash_is_argon2id_as_dear_as_owasp_asks() {
        let hash = hash("a long sentence of mine").expect("a hash");
        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        let compared = |password| compare(password, Some(&hash)).expect("compared");
        assert_eq!(compared("a long sentence of mine"), Verdict::Right);
        assert_eq!(compared("a long sentence of min"), Verdict::Wrong);
        assert_eq!(compare("anything", None), Ok(Verdict::Wrong));
        assert_eq!(compare("anything", Some("none")), Ok(Verdict::Wrong));
    }

    #[test]
    fn a_cheaper_hash_is_told() {
        let params = Params::new(8_192, 1, 1, None).expect("parameters");
        let cheap = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let hash: PasswordHash = cheap.hash_password(b"a long sentence").expect("a hash");
        assert_eq!(compare("a long sentence", Some(&hash.to_string())), Ok(Verdict::Cheap));
    }

    #[test]
    fn what_everybody_guesses_is_refused() {
        for common in ["password123", "Password2026!", "qwertyuiop", "1234567890", "iloveyou12"] {
            assert!(weakness(common, &[]).is_some(), "{common}");
        }
        assert_eq!(weakness("aaaaaaaaaaaa", &[]), Some(Weak::Simple));
        assert_eq!(weakness("abcdefghijkl", &[]), Some(Weak::Simple));
        let context = ["IMMERSE Κύπρος", "Amira Haddad", "cyprus"];
        for own in ["amirahaddad", "Immerse-Cyprus-1", "κύπρος2026!!", "haddad.amira"] {
            assert_eq!(weakness(own, &context), Some(Weak::Context), "{own}");
        }
        for good in ["three brown goats", "μια ωραία μέρα", "بيت جدي القديم", "Tr0ub4dor&3x"]
        {
            assert_eq!(weakness(good, &context), None, "{good}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(8))]
        #[test]
        fn every_letter_of_a_password_counts(password in "\\PC{10,60}") {
            let kept = hash(&password).expect("a hash");
            prop_assert_eq!(compare(&password, Some(&kept)), Ok(Verdict::Right));
            let shorter: String = password.chars().take(password.chars().count() - 1).collect();
            prop_assert_eq!(compare(&shorter, Some(&kept)), Ok(Verdict::Wrong));
        }
    }
}
