//! What browsers are told: security headers and how long to keep files.

use std::sync::LazyLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

use crate::site::Site;
use crate::theme::CHOOSER_SCRIPT;
use crate::url;

/// The content security policy of every page.
#[must_use]
pub fn content_security_policy(site: &Site) -> String {
    let forms =
        if site.service.is_empty() { String::new() } else { format!(" {}", origin(&site.service)) };
    format!(
        "default-src 'none'; script-src 'self' '{}'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; manifest-src 'self'; form-action 'self'{forms}; base-uri 'none'; \
         frame-ancestors 'none'",
        *CHOOSER_HASH
    )
}

fn origin(address: &str) -> String {
    let scheme = address.split("://").next().unwrap_or("https");
    format!("{scheme}://{}", url::host(address))
}

/// The hash that lets the one inline script of a site run.
static CHOOSER_HASH: LazyLock<String> = LazyLock::new(|| {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(CHOOSER_SCRIPT.as_bytes())))
});

/// Security headers of every answer, by name.
#[must_use]
pub fn security_headers(site: &Site) -> Vec<(&'static str, String)> {
    vec![
        ("Content-Security-Policy", content_security_policy(site)),
        ("X-Content-Type-Options", String::from("nosniff")),
        ("Referrer-Policy", String::from("no-referrer")),
        (
            "Permissions-Policy",
            String::from("camera=(), geolocation=(), microphone=(), interest-cohort=()"),
        ),
        ("Cross-Origin-Opener-Policy", String::from("same-origin")),
    ]
}

/// Folders whose files never change under one name.
pub const IMMUTABLE: [&str; 2] = ["assets/", "media/"];

/// `_headers` as Netlify and Cloudflare Pages read it.
#[must_use]
pub fn headers(site: &Site) -> String {
    let base = url::base_path(&site.address);
    let mut text = format!("{base}*\n");
    for (name, value) in security_headers(site) {
        text += &format!("  {name}: {value}\n");
    }
    for folder in IMMUTABLE {
        text += &format!("{base}{folder}*\n  Cache-Control: public, max-age=31536000, immutable\n");
    }
    text
}
