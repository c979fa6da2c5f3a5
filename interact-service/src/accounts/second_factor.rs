//! The second factor: codes of six digits that an app makes anew every half minute (RFC 6238).

use qrcode::QrCode;
use qrcode::render::svg;
use qrcode::types::QrError;
use totp_rs::{Builder, Secret, Totp};

use crate::answer::Failure;
use crate::clock::{Millis, SECOND};
use crate::secrets;

/// Seconds for which a code is shown.
const STEP: i64 = 30;

/// A new secret of 160 bits.
#[must_use]
pub fn secret() -> Vec<u8> {
    secrets::random::<20>().to_vec()
}

/// A secret as one types it.
#[must_use]
pub fn written(secret: &[u8]) -> String {
    Secret::from(secret.to_vec()).to_base32()
}

/// A secret from how it is typed.
#[must_use]
pub fn read(written: &str) -> Option<Vec<u8>> {
    let secret = Secret::try_from_base32(written).ok()?;
    Some(secret.as_ref().to_vec()).filter(|bytes| bytes.len() == 20)
}

/// The step of time to which a code belongs, if it is one of now, the last or the next, and no
/// earlier than `after`, whose code was used.
///
/// # Errors
/// When the secret is none, which is a mistake of ours.
pub fn check(
    secret: &[u8],
    code: &str,
    now: Millis,
    after: Option<i64>,
) -> Result<Option<i64>, Failure> {
    let seconds = u64::try_from(now / SECOND).unwrap_or_default();
    let found = app(secret)?.check(code, seconds).and_then(|step| i64::try_from(step).ok());
    Ok(found.filter(|step| after.is_none_or(|after| *step > after)))
}

/// The code of a moment, for tests and for whoever prints it.
///
/// # Errors
/// When the secret is none.
pub fn code(secret: &[u8], now: Millis) -> Result<String, Failure> {
    let seconds = u64::try_from(now / SECOND).unwrap_or_default();
    Ok(app(secret)?.generate(seconds).to_string())
}

fn app(secret: &[u8]) -> Result<Totp, Failure> {
    let step = STEP.unsigned_abs();
    let builder = Builder::new().with_secret(secret.to_vec()).with_step_duration(step);
    builder.with_skew(1).build().map_err(|error| Failure::Bug(format!("second factor: {error}")))
}

/// What an app reads out of the picture.
#[must_use]
pub fn address(secret: &[u8], site: &str, name: &str) -> String {
    let safe = |text: &str| {
        let encoded: String = form_urlencoded::byte_serialize(text.as_bytes()).collect();
        encoded.replace('+', "%20")
    };
    let (site, name) = (safe(site), safe(name));
    format!("otpauth://totp/{site}:{name}?secret={}&issuer={site}", written(secret))
}

/// The picture, as SVG to stand inside a page.
///
/// # Errors
/// When the address is too long for a picture.
pub fn picture(address: &str) -> Result<String, Failure> {
    let wrong = |error: QrError| Failure::Bug(format!("QR code: {error}"));
    let code = QrCode::new(address.as_bytes()).map_err(wrong)?;
    let svg = code.render::<svg::Color<'_>>().min_dimensions(220, 220).build();
    let inside = svg.find("<svg").map_or(svg.as_str(), |at| &svg[at..]);
    Ok(inside.replacen("<svg", "<svg aria-hidden=\"true\" focusable=\"false\"", 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, the last six of the eight digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = b"12345678901234567890";
        for (seconds, expected) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_234_567_890, "005924"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code(secret, seconds * SECOND), Ok(String::from(expected)));
        }
    }

    #[test]
    fn a_code_holds_one_step_around_and_once() {
        let secret = secret();
        let now = 1_795_176_000 * SECOND;
        let shown = code(&secret, now).expect("a code");
        let step = check(&secret, &shown, now, None).expect("a check").expect("fits");
        assert_eq!(step, now / SECOND / STEP);
        for (by, fits) in [(30, true), (-30, true), (90, false), (-90, false)] {
            let found = check(&secret, &shown, now + by * SECOND, None).expect("a check");
            assert_eq!(found.is_some(), fits, "{by}");
        }
        assert_eq!(check(&secret, &shown, now, Some(step)), Ok(None), "it was used");
    }

    #[test]
    fn a_secret_is_read_as_it_is_written() {
        let secret = secret();
        assert_eq!(read(&written(&secret)), Some(secret));
        assert_eq!(read("short"), None);
        let svg =
            picture(&address(b"12345678901234567890", "IMMERSE Κύπρος", "Άννα")).expect("svg");
        assert!(svg.starts_with("<svg") && svg.ends_with("</svg>"), "{svg}");
    }
}
