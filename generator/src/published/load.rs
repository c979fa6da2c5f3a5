//! Reads a snapshot from a file or from a service; of a service only what changed.

use std::collections::HashMap;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, ensure};

use super::{Published, VERSION};

/// Answers of services by address, so that a program that asks again is told only what changed.
static KNOWN: Mutex<Option<HashMap<String, Known>>> = Mutex::new(None);

/// An answer that may still hold.
#[derive(Clone)]
struct Known {
    etag: String,
    text: String,
}

/// Reads a snapshot from a file, or from an `https` address.
///
/// # Errors
/// When it cannot be read, or is no snapshot of a known version.
pub fn load(from: &str) -> Result<Published> {
    let text = if is_address(from) {
        fetch(from).with_context(|| format!("failed to fetch `{from}`"))?
    } else {
        fs::read_to_string(Path::new(from)).with_context(|| format!("failed to read `{from}`"))?
    };
    parse(from, &text)
}

fn is_address(from: &str) -> bool {
    ["https://", "http://localhost", "http://127.0.0.1"].iter().any(|start| from.starts_with(start))
}

/// Asks a service, with what it answered before.
fn fetch(from: &str) -> Result<String> {
    let lock = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let known = lock().get_or_insert_default().get(from).cloned();
    let mut request = ureq::get(from);
    if let Some(known) = &known {
        request = request.header("If-None-Match", &known.etag);
    }
    let answer = request.call()?;
    if answer.status().as_u16() == 304
        && let Some(known) = known
    {
        return Ok(known.text);
    }
    let etag = answer.headers().get("etag").and_then(|value| value.to_str().ok());
    let etag = etag.map(str::to_string);
    let text = answer.into_body().read_to_string()?;
    if let Some(etag) = etag {
        let kept = Known { etag, text: text.clone() };
        lock().get_or_insert_default().insert(from.to_string(), kept);
    }
    Ok(text)
}

fn parse(from: &str, text: &str) -> Result<Published> {
    let published: Published = serde_json::from_str(text)
        .with_context(|| format!("`{from}` is not a snapshot of published listings"))?;
    ensure!(
        (1..=VERSION).contains(&published.version),
        "`{from}` is of version {}, this program reads versions up to {VERSION}",
        published.version,
    );
    let entries = published.sites.values().flatten().map(|entry| &entry.id);
    let providers = published.providers.values().flatten().map(|provider| &provider.id);
    for id in entries.chain(providers) {
        ensure!(
            crate::content::place::is_name(id),
            "`{from}`: the id `{id}` cannot be part of an address",
        );
    }
    for entry in published.sites.values().flatten().filter(|entry| entry.event.is_some()) {
        super::event::series_of(entry, "UTC")
            .with_context(|| format!("`{from}`: the times of the event `{}`", entry.id))?;
    }
    Ok(published)
}

#[cfg(test)]
mod tests {
    use std::io::{Read as _, Write as _};
    use std::net::TcpListener;
    use std::thread;

    use super::*;

    #[test]
    fn a_later_version_and_a_bad_address_are_refused() {
        assert!(parse("x", r#"{"version":2,"sites":{}}"#).is_ok());
        let later = parse("x", r#"{"version":4}"#).expect_err("too new").to_string();
        assert!(later.contains("version 4"), "{later}");
        let bad = r#"{"version":2,"providers":{"a":[{"id":"../x","name":"X"}]}}"#;
        assert!(parse("x", bad).expect_err("no address").to_string().contains("../x"));
    }

    #[test]
    fn a_service_is_asked_only_for_what_changed() {
        let server = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}/published.json", server.local_addr().expect("an address"));
        let answers = [
            "HTTP/1.1 200 OK\r\nETag: \"a\"\r\nContent-Length: 25\r\nConnection: close\r\n\r\n{\"version\":2,\"sites\":{ }}",
            "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
        ];
        let asked = thread::spawn(move || {
            answers.map(|answer| {
                let (mut stream, _) = server.accept().expect("a caller");
                let mut buffer = [0; 2048];
                let read = stream.read(&mut buffer).expect("a request");
                stream.write_all(answer.as_bytes()).expect("an answer");
                String::from_utf8_lossy(&buffer[..read]).to_lowercase()
            })
        });
        let first = load(&address).expect("a snapshot");
        assert_eq!(load(&address).expect("the same"), first);
        let asked = asked.join().expect("both asked");
        assert!(!asked[0].contains("if-none-match"));
        assert!(asked[1].contains("if-none-match: \"a\""), "{}", asked[1]);
    }
}
