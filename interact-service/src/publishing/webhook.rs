//! Tells whoever builds the static sites elsewhere that something was published.
//!
//! The call holds nothing but a number and a time: who is told asks for the snapshot, which is
//! public. It is signed so that nobody else can start builds.

use std::time::Duration;

use serde_json::json;

use crate::clock::Millis;
use crate::secrets::Key;

/// Where to call, and how it is signed.
#[derive(Clone)]
pub struct Webhook {
    /// A whole address.
    pub address: String,
    /// What both sides know.
    pub secret: String,
}

/// Waits before another try.
const WAITS: [Duration; 3] =
    [Duration::from_secs(1), Duration::from_secs(10), Duration::from_secs(60)];

/// Header with the signature: HMAC-SHA-256 of the body, in base64 without padding.
pub const HEADER: &str = "X-Immerse-Signature";

/// Calls, and tries again a few times; a failure is told to the operator.
pub(super) fn call(webhook: &Webhook, number: i64, now: Millis) {
    let (body, signature) = signed(webhook, number, now);
    for wait in WAITS.iter().map(Some).chain([None]) {
        let sent = ureq::post(&webhook.address)
            .config()
            .timeout_global(Some(Duration::from_secs(20)))
            .build()
            .header("Content-Type", "application/json")
            .header(HEADER, &signature)
            .send(&body);
        match (sent, wait) {
            (Ok(_), _) => return,
            (Err(_), Some(wait)) => std::thread::sleep(*wait),
            (Err(error), None) => {
                tracing::error!(%error, "the webhook could not be called; build the sites by hand");
            }
        }
    }
}

/// What is sent, and its signature.
#[must_use]
pub fn signed(webhook: &Webhook, number: i64, now: Millis) -> (String, String) {
    let body = json!({ "event": "published", "number": number, "at": now }).to_string();
    let signature = Key::raw(webhook.secret.as_bytes(), &body);
    (body, signature)
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;

    use super::*;

    #[test]
    fn the_signature_is_a_plain_hmac() {
        // RFC 4231, test case 2.
        let signature = Key::raw(b"Jefe", "what do ya want for nothing?");
        assert_eq!(signature, "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM");
    }

    #[test]
    fn somebody_is_called_with_a_signature() {
        let server = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}/", server.local_addr().expect("an address"));
        let webhook = Webhook { address, secret: String::from("shared words") };
        let (body, signature) = signed(&webhook, 7, 1);
        let caller = std::thread::spawn(move || call(&webhook, 7, 1));
        let (mut stream, _) = server.accept().expect("a caller");
        let mut text = String::new();
        let mut buffer = [0; 4096];
        while !text.contains(&body) {
            let read = stream.read(&mut buffer).expect("a request");
            assert!(read > 0, "the body came: {text}");
            text.push_str(&String::from_utf8_lossy(&buffer[..read]));
        }
        stream
            .write_all(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
            .expect("an answer");
        caller.join().expect("it ends");
        assert!(text.to_lowercase().contains(&format!("{}: {}", HEADER, signature).to_lowercase()));
    }
}
