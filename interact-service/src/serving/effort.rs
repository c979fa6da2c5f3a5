//! What it costs a stranger to send a form: a little work of the browser, or some seconds.
//!
//! Each page carries a token that says how much work and when it was shown, and is good for one
//! sending. The script
//! `effort.js` finds a number that, behind the token, makes a SHA-256 which begins with so many
//! zero bits (the idea of Dwork and Naor, 1992, as Hashcash does it); it does so while the form is
//! filled in. Whoever brings none, or runs no scripts, is answered a few seconds after the page was
//! shown at the earliest: people take longer to write than that, programs do not.

use std::time::Duration;

use sha2::{Digest as _, Sha256};

use super::dress;
use crate::answer::Failure;
use crate::ask::Ask;
use crate::clock::{DAY, Millis, SECOND};
use crate::secrets::{self, Key};

/// A field that people do not see: programs fill it in.
pub(super) const TRAP: &str = "website";

/// The field with what the browser found.
pub(super) const PROOF: &str = "proof";

/// Who brings no proof is answered so long after the page was shown.
const WAIT: Millis = 5 * SECOND;

/// A page is good for so long; older ones count as shown now.
const GOOD: Millis = DAY;

/// What the tokens are signed for.
const PURPOSE: &str = "shown";

/// A token of a page that is shown to a stranger now.
pub(super) fn token(key: &Key, bits: u32, now: Millis) -> String {
    let text = format!("{bits}.{now}.{}", secrets::token());
    format!("{text}.{}", key.sign(PURPOSE, &text))
}

/// Lets a form of a stranger through when it has cost what it should; asks for it again when it
/// was filled in by a program.
pub(super) async fn spent(key: &Key, bits: u32, ask: &Ask) -> Result<(), Failure> {
    if !ask.form.one(TRAP).is_empty() {
        return Err(dress::again(ask));
    }
    let wait = wait(key, bits, (ask.form.one("once"), ask.form.one(PROOF)), ask.now);
    tokio::time::sleep(wait).await;
    Ok(())
}

/// How long a form with a token and a proof has still to wait.
fn wait(key: &Key, bits: u32, (token, proof): (&str, &str), now: Millis) -> Duration {
    if bits == 0 {
        return Duration::ZERO;
    }
    let age = shown(key, token).map_or(0, |at| now - at);
    let age = if (0..GOOD).contains(&age) { age } else { 0 };
    match shown(key, token).is_some() && proves(token, proof, bits) {
        true => Duration::ZERO,
        false => Duration::from_millis((WAIT - age).max(0).unsigned_abs()),
    }
}

/// When the page with a token was shown, if it is ours.
fn shown(key: &Key, token: &str) -> Option<Millis> {
    let (text, signature) = token.rsplit_once('.')?;
    let at = text.split('.').nth(1)?.parse().ok()?;
    key.signed(PURPOSE, text, signature).then_some(at)
}

/// Whether a proof makes a hash that begins with so many zero bits.
fn proves(token: &str, proof: &str, bits: u32) -> bool {
    let hash = Sha256::digest(format!("{token}.{proof}").as_bytes());
    let begin = u32::from_be_bytes([hash[0], hash[1], hash[2], hash[3]]);
    !proof.is_empty() && proof.len() <= 20 && begin.leading_zeros() >= bits
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Millis = 1_795_176_000_000;
    const BITS: u32 = 6;

    fn found(token: &str) -> String {
        let all = (0..).map(|number: u32| number.to_string());
        all.into_iter().find(|proof| proves(token, proof, BITS)).expect("a proof")
    }

    #[test]
    fn a_proof_needs_no_wait_and_holds_for_its_token_alone() {
        let key = Key::fresh();
        let (one, other) = (token(&key, BITS, NOW), token(&key, BITS, NOW));
        let proof = found(&one);
        assert_eq!(wait(&key, BITS, (&one, &proof), NOW), Duration::ZERO);
        let fits_other = proves(&other, &proof, BITS);
        assert_eq!(wait(&key, BITS, (&other, &proof), NOW).is_zero(), fits_other);
        for bad in ["", "x", "0".repeat(21).as_str()] {
            assert!(bad == "x" || !proves(&one, bad, BITS), "{bad}");
        }
    }

    #[test]
    fn who_runs_no_scripts_waits_until_the_page_was_there_long_enough() {
        let key = Key::fresh();
        let token = token(&key, BITS, NOW);
        let after = |millis| wait(&key, 24, (&token, ""), NOW + millis);
        assert_eq!(after(0), Duration::from_secs(5));
        assert_eq!(after(3_000), Duration::from_secs(2));
        assert_eq!(after(5_000), Duration::ZERO);
        assert_eq!(after(60_000), Duration::ZERO);
        assert_eq!(after(DAY), Duration::from_secs(5), "too old counts as new");
        assert_eq!(after(-DAY), Duration::from_secs(5), "so does what the clock does not know");
    }

    #[test]
    fn a_token_that_is_not_ours_waits_whatever_it_proves() {
        let (key, others) = (Key::fresh(), Key::fresh());
        let token = token(&others, BITS, NOW - 60_000);
        let proof = found(&token);
        for forged in [token.as_str(), "", "1.2.3", "once", "..."] {
            let waits = wait(&key, BITS, (forged, &proof), NOW);
            assert_eq!(waits, Duration::from_secs(5), "{forged}");
        }
        assert_eq!(wait(&key, 0, ("", ""), NOW), Duration::ZERO, "an operator can switch it off");
    }
}
