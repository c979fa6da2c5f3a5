//! Chance, hashes and signatures.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

/// Bytes that nobody can guess.
///
/// # Panics
/// When the system has no source of chance, without which nothing here is safe.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    #[expect(clippy::expect_used, reason = "without chance there is no secret to be kept")]
    getrandom::fill(&mut bytes).expect("the system's source of chance");
    bytes
}

/// A new token of 256 bits, as it stands in cookies and links.
#[must_use]
pub fn token() -> String {
    URL_SAFE_NO_PAD.encode(random::<32>())
}

/// What is kept of a token: SHA-256, so that nobody who reads the database can use it.
#[must_use]
pub fn hashed(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// A number for a text, from which the text cannot be read: 64 bits of SHA-256.
#[must_use]
pub fn number(text: &str) -> i64 {
    let hash = Sha256::digest(text.as_bytes());
    hash.iter().take(8).fold(0, |number, byte| (number << 8) | i64::from(*byte))
}

/// The service's own key, from which every purpose has one of its own.
#[derive(Clone)]
pub struct Key(Hmac<Sha256>);

impl Key {
    /// A key of 32 bytes or more, as it stands in the configuration.
    #[must_use]
    pub fn of(secret: &[u8]) -> Self {
        Self::with(&Sha256::digest(secret))
    }

    /// A key that lasts as long as the program.
    #[must_use]
    pub fn fresh() -> Self {
        Self::with(&random::<32>())
    }

    /// What a key does before each text is done once.
    fn with(bytes: &[u8]) -> Self {
        #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
        Self(Hmac::new_from_slice(bytes).expect("a key of any length"))
    }

    /// Signs a text for a purpose.
    #[must_use]
    pub fn sign(&self, purpose: &str, text: &str) -> String {
        URL_SAFE_NO_PAD.encode(self.mac(purpose, text).finalize().into_bytes())
    }

    /// Whether a signature is ours; takes the same time whatever it is.
    #[must_use]
    pub fn signed(&self, purpose: &str, text: &str, signature: &str) -> bool {
        let own = self.sign(purpose, text);
        own.as_bytes().ct_eq(signature.as_bytes()).into()
    }

    /// Letters of a signature that may be folded.
    pub const FOLDED: usize = 24;

    /// Signs a text where capitals may be lost on the way, and room is scarce: 96 bits, enough
    /// where whoever guesses has to ask us each time.
    #[must_use]
    pub fn sign_folded(&self, purpose: &str, text: &str) -> String {
        let bytes = self.mac(purpose, text).finalize().into_bytes();
        bytes.iter().take(Self::FOLDED / 2).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Whether a signature that may have been folded is ours.
    #[must_use]
    pub fn signed_folded(&self, purpose: &str, text: &str, signature: &str) -> bool {
        let (own, given) = (self.sign_folded(purpose, text), signature.to_ascii_lowercase());
        own.as_bytes().ct_eq(given.as_bytes()).into()
    }

    /// HMAC-SHA-256 of a text with a secret that others know too, as they expect it.
    #[must_use]
    pub fn raw(secret: &[u8], text: &str) -> String {
        let mut mac = Self::with(secret).0;
        mac.update(text.as_bytes());
        URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes())
    }

    fn mac(&self, purpose: &str, text: &str) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        // The length keeps a purpose and a text from flowing into one another.
        mac.update(&(purpose.len() as u64).to_le_bytes());
        mac.update(purpose.as_bytes());
        mac.update(text.as_bytes());
        mac
    }
}

impl std::fmt::Debug for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Key(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_fits_its_purpose_and_its_text_only() {
        let key = Key::of(b"a secret of the configuration");
        let signature = key.sign("csrf", "visit");
        assert!(key.signed("csrf", "visit", &signature));
        assert!(!key.signed("once", "visit", &signature));
        assert!(!key.signed("csr", "fvisit", &signature));
        assert!(!key.signed("csrf", "visitor", &signature));
        assert!(!Key::fresh().signed("csrf", "visit", &signature));
    }

    #[test]
    fn a_folded_signature_bears_capitals_and_nothing_else() {
        let key = Key::of(b"a secret of the configuration");
        let signature = key.sign_folded("bounce", "7 a@example.org");
        assert_eq!(signature.len(), Key::FOLDED);
        assert!(key.signed_folded("bounce", "7 a@example.org", &signature.to_uppercase()));
        assert!(!key.signed_folded("bounce", "8 a@example.org", &signature));
        assert!(!key.signed_folded("stop", "7 a@example.org", &signature));
        assert!(!key.signed_folded("bounce", "7 a@example.org", &signature[..23]));
        assert!(!key.signed_folded("bounce", "7 a@example.org", ""));
    }

    #[test]
    fn tokens_differ_and_are_kept_as_hashes() {
        let (one, other) = (token(), token());
        assert_ne!(one, other);
        assert_eq!(one.len(), 43);
        assert_eq!(hashed(&one).len(), 32);
        assert!(!format!("{:?}", Key::fresh()).contains(char::is_numeric));
    }
}
